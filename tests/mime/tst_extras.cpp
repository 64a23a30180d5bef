// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations, visiting cards, seals, unsubscribing and receipts: what a message has beside its text.
#include "mime/cards.h"
#include "mime/reader.h"
#include "mime/unsubscribe.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendarOf(const QByteArray &lines, const QByteArray &before = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + before + "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

QString inWords(const std::optional<Invitation> &found)
{
    if (!found) return u"none"_s;
    QStringList out{found->title, found->begin.toUTC().toString(Qt::ISODate)};
    if (found->end.isValid()) out += found->end.toUTC().toString(Qt::ISODate);
    if (found->allDay) out += u"all day"_s;
    if (found->floating) out += u"floating"_s;
    if (!found->repeats.isEmpty()) out += found->repeats;
    return out.join(u"; ");
}

QString inWords(const std::optional<Contact> &found)
{
    if (!found) return u"none"_s;
    return (QStringList{found->name, found->organisation} + found->addresses + found->phones).join(u"; ");
}

QStringList notesOf(const QByteArray &message) { return mime::readMessage(message)->notes; }

} // namespace

class TestExtras : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void invitations_data()
    {
        QTest::addColumn<QByteArray>("calendar");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *what, const QByteArray &calendar, const QString &told) { QTest::newRow(what) << calendar << told; };
        row("UTC", calendarOf("SUMMARY:Tide\r\nDTSTART:20261123T140500Z\r\nDTEND:20261123T150500Z\r\n"),
            u"Tide; 2026-11-23T14:05:00Z; 2026-11-23T15:05:00Z"_s);
        row("a zone", calendarOf("SUMMARY:Tide\r\nDTSTART;TZID=Europe/Berlin:20261123T140500\r\n"), u"Tide; 2026-11-23T13:05:00Z"_s);
        row("a quoted zone", calendarOf("SUMMARY:Tide\r\nDTSTART;TZID=\"Europe/Berlin\":20261123T140500\r\n"),
            u"Tide; 2026-11-23T13:05:00Z"_s);
        row("Outlook's zone", calendarOf("SUMMARY:Tide\r\nDTSTART;TZID=W. Europe Standard Time:20260723T140500\r\n"),
            u"Tide; 2026-07-23T12:05:00Z"_s);
        row("a zone with a prefix", calendarOf("SUMMARY:Tide\r\nDTSTART;TZID=/citadel.org/20210210_1/Europe/Berlin:20261123T140500\r\n"),
            u"Tide; 2026-11-23T13:05:00Z"_s);
        row("a zone that the file describes",
            calendarOf("SUMMARY:Tide\r\nDTSTART;TZID=Ours:20261123T140500\r\n",
                       "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"),
            u"Tide; 2026-11-23T08:35:00Z"_s);
        row("a duration", calendarOf("SUMMARY:Tide\r\nDTSTART:20261123T140500Z\r\nDURATION:PT1H30M\r\n"),
            u"Tide; 2026-11-23T14:05:00Z; 2026-11-23T15:35:00Z"_s);
        row("folded and escaped", calendarOf("SUMMARY:High ti\r\n de\\, at six\\; no\\nlater\r\nDTSTART:20261123T140500Z\r\n"),
            u"High tide, at six; no later; 2026-11-23T14:05:00Z"_s);
        row("weekly", calendarOf("SUMMARY:Tide\r\nDTSTART:20261123T140500Z\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10\r\n"),
            u"Tide; 2026-11-23T14:05:00Z; every 2 weeks on Monday and Thursday, 10 times"_s);
        row("ends before it begins", calendarOf("SUMMARY:Tide\r\nDTSTART:20261123T140500Z\r\nDTEND:20251123T140500Z\r\n"),
            u"Tide; 2026-11-23T14:05:00Z"_s);
        row("the series goes before an exception",
            calendarOf("SUMMARY:Once\r\nRECURRENCE-ID:20261130T140500Z\r\nDTSTART:20261130T150500Z\r\n"
                       "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Series\r\nDTSTART:20261123T140500Z\r\n"),
            u"Series; 2026-11-23T14:05:00Z"_s);
        row("lower case, LF alone", "begin:vcalendar\nbegin:vevent\nsummary:Tide\ndtstart:20261123T140500Z\nend:vevent\nend:vcalendar\n",
            u"Tide; 2026-11-23T14:05:00Z"_s);
        row("an alarm's words are not the event's",
            calendarOf("SUMMARY:Tide\r\nDTSTART:20261123T140500Z\r\nBEGIN:VALARM\r\nSUMMARY:Run a program\r\nEND:VALARM\r\n"),
            u"Tide; 2026-11-23T14:05:00Z"_s);
        row("bidi in the title", calendarOf("SUMMARY:\xE2\x80\xAEtide\r\nDTSTART:20261123T140500Z\r\n"), u"tide; 2026-11-23T14:05:00Z"_s);
        row("impossible date", calendarOf("DTSTART:20261345T140500Z\r\n"), u"none"_s);
        row("no event", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", u"none"_s);
        row("no calendar", "Hello", u"none"_s);
        row("empty", "", u"none"_s);
        row("never closed", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Tide\r\n", u"none"_s);
        row("deeply nested", QByteArray("BEGIN:VEVENT\r\n").repeated(10'000) + "SUMMARY:x\r\n", u"none"_s);
    }

    void invitations()
    {
        QFETCH(QByteArray, calendar);
        QTEST(inWords(mime::readInvitation(calendar, {})), "told");
    }

    void invitationsToldInFull()
    {
        const auto found = mime::readInvitation(
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261123\r\nLOCATION:Harbour\r\n"
            "ORGANIZER;CN=\"Okafor, Mira\":MAILTO:mira@example.net\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.org\r\n"
            "ATTENDEE:mailto:b@example.org\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20261124\r\nEND:VEVENT\r\n"
            "END:VCALENDAR\r\n",
            {});
        QVERIFY(found);
        QCOMPARE(found->method, Invitation::Method::Request);
        QVERIFY(found->allDay && found->cancelled);
        QCOMPARE(found->begin.date(), QDate(2026, 11, 23));
        QCOMPARE(found->place, u"Harbour"_s);
        QCOMPARE(found->organiser, (Address{u"Okafor, Mira"_s, u"mira@example.net"_s}));
        QCOMPARE(found->attendees, 2);
        QCOMPARE(found->answer, u"ACCEPTED"_s);
        QCOMPARE(found->more, 1);
        const auto adrift = mime::readInvitation(calendarOf("SUMMARY:x\r\nDTSTART;TZID=Nowhere/Land:20261123T140500\r\n"), {});
        QVERIFY(adrift && adrift->floating);
        QCOMPARE(adrift->zone, u"Nowhere/Land"_s);
        QCOMPARE(adrift->begin.time(), QTime(14, 5));
    }

    void recurrences_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &rule, const QString &words) { QTest::newRow(qPrintable(rule)) << rule << words; };
        row(u"FREQ=DAILY"_s, u"every day"_s);
        row(u"FREQ=DAILY;INTERVAL=3;UNTIL=20261203T000000Z"_s, u"every 3 days, until Thursday, 3 December 2026"_s);
        row(u"FREQ=WEEKLY;BYDAY=FR"_s, u"every week on Friday"_s);
        row(u"FREQ=MONTHLY;BYMONTHDAY=23"_s, u"every month"_s);
        row(u"FREQ=MONTHLY;BYDAY=2TU"_s, u"every month, on certain days"_s);
        row(u"FREQ=YEARLY;BYMONTH=11"_s, u"every year"_s);
        row(u"FREQ=SECONDLY;COUNT=99999999999"_s, u"repeatedly"_s);
        row(u"INTERVAL=2"_s, u""_s);
        row(u"FREQ=DAILY;INTERVAL=-5"_s, u"every day"_s);
    }

    void recurrences()
    {
        QFETCH(QString, rule);
        QTEST(mime::recurrenceInWords(rule), "words");
    }

    void contacts_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *what, const QByteArray &card, const QString &told) { QTest::newRow(what) << card << told; };
        const auto card = [](const QByteArray &lines) { return "BEGIN:VCARD\r\nVERSION:4.0\r\n" + lines + "END:VCARD\r\n"; };
        row("usual", card("FN:Anna Weber\r\nORG:Harbour;Office\r\nEMAIL;TYPE=work:anna@example.org\r\nTEL;VALUE=uri:tel:+49-221-1\r\n"),
            u"Anna Weber; Harbour, Office; anna@example.org; +49-221-1"_s);
        row("only N", card("N:Weber;Anna;M.;Dr.;MBA\r\n"), u"Dr. Anna M. Weber MBA; "_s);
        row("grouped", card("FN:A\r\nitem1.EMAIL:a@example.org\r\n"), u"A; ; a@example.org"_s);
        row("2.1 quoted-printable",
            "BEGIN:VCARD\r\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller =\r\nund =\r\nSohn\r\nEND:VCARD\r\n",
            u"Müller und Sohn; "_s);
        row("2.1 bare types", "BEGIN:VCARD\r\nFN:A\r\nTEL;HOME;VOICE:1\r\nEND:VCARD\r\n", u"A; ; 1"_s);
        row("the same address twice", card("FN:A\r\nEMAIL:a@b.example\r\nEMAIL:a@b.example\r\n"), u"A; ; a@b.example"_s);
        row("many", card("FN:A\r\n" + QByteArray("EMAIL:a@b.example\r\nTEL:1\r\n").repeated(2'000)), u"A; ; a@b.example; 1"_s);
        row("markup is text", card("FN:<b>A</b>\r\n"), u"<b>A</b>; "_s);
        row("no name at all", card("NOTE:x\r\n"), u"none"_s);
        row("a card in a card", card("FN:Outer\r\nBEGIN:VCARD\r\nFN:Inner\r\nEND:VCARD\r\n"), u"Outer; "_s);
        row("empty", "", u"none"_s);
        row("no end", "BEGIN:VCARD\r\nFN:A\r\n", u"none"_s);
    }

    void contacts()
    {
        QFETCH(QByteArray, card);
        QTEST(inWords(mime::readContact(card, {})), "told");
    }

    void anInvitationIsShownOnce()
    {
        const QByteArray calendar = calendarOf("SUMMARY:Tide\r\nDTSTART:20261123T140500Z\r\n");
        const auto document = mime::readMessage(
            "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n"
            "--i\r\n\r\nCome\r\n--i\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n" +
            calendar + "\r\n--i--\r\n--o\r\nContent-Type: application/ics; name=a.ics\r\n\r\n" + calendar + "\r\n--o--\r\n");
        QCOMPARE(document->cards.size(), 1U);
        QCOMPARE(document->cards.front().partId, QByteArray("1.2"));
        QCOMPARE(document->cards.front().fileName, u"attachment.ics"_s);
        QVERIFY(std::holds_alternative<Invitation>(document->cards.front().content));
    }

    void seals_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("begin");
        const auto row = [](const char *what, const QByteArray &message, const QString &begin) { QTest::newRow(what) << message << begin; };
        const auto parts = [](const char *type, const char *protocol) {
            return QByteArray("Content-Type: multipart/") + type + "; boundary=b; protocol=\"" + protocol +
                   "\"\r\n\r\n--b\r\n\r\nHello\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n--b--\r\n";
        };
        row("PGP/MIME signed", parts("signed", "application/pgp-signature"), u"Signed (OpenPGP)"_s);
        row("S/MIME signed", parts("signed", "application/pkcs7-signature"), u"Signed (S/MIME)"_s);
        row("PGP/MIME encrypted", parts("encrypted", "application/pgp-encrypted"), u"Encrypted (OpenPGP)"_s);
        row("S/MIME encrypted", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\n\r\nx",
            u"Encrypted (S/MIME)"_s);
        row("S/MIME, kind not told", "Content-Type: application/x-pkcs7-mime; name=smime.p7m\r\n\r\nx", u"Encrypted (S/MIME)"_s);
        row("S/MIME wrapped", "Content-Type: application/pkcs7-mime; smime-type=signed-data\r\n\r\nx", u"Signed and wrapped"_s);
        row("PGP in the text", "\r\nHi\r\n-----BEGIN PGP MESSAGE-----\r\nx\r\n-----END PGP MESSAGE-----\r\n",
            u"Encrypted (OpenPGP, within"_s);
        row("PGP signed in the text", "\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\nx\r\n", u"Signed (OpenPGP)"_s);
        row("told of within a line", "\r\nIt begins with -----BEGIN PGP MESSAGE-----\r\n", u""_s);
        row("quoted", "\r\n> -----BEGIN PGP MESSAGE-----\r\n", u""_s);
        row("certificates only", "Content-Type: application/pkcs7-mime; smime-type=certs-only\r\n\r\nx", u""_s);
    }

    void seals()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, begin);
        const QStringList notes = notesOf(message);
        QCOMPARE(notes.size(), begin.isEmpty() ? 0 : 1);
        if (!begin.isEmpty()) QVERIFY2(notes.first().startsWith(begin), qPrintable(notes.first()));
    }

    void unsubscribing_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *what, const QByteArray &header, const QString &told) { QTest::newRow(what) << header << told; };
        const QByteArray post = "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
        row("none", "", u" "_s);
        row("both", "List-Unsubscribe: <mailto:leave@example.org>, <https://example.org/leave?x=1>\r\n",
            u"https://example.org/leave?x=1 mailto:leave@example.org"_s);
        row("one click", "List-Unsubscribe: <https://example.org/leave>\r\n" + post, u"https://example.org/leave  one"_s);
        row("one click needs https", "List-Unsubscribe: <http://example.org/leave>\r\n" + post, u"http://example.org/leave "_s);
        row("https is better", "List-Unsubscribe: <http://example.org/a>, <https://example.org/b>\r\n", u"https://example.org/b "_s);
        row("other words in Post", "List-Unsubscribe: <https://example.org/a>\r\nList-Unsubscribe-Post: x=y\r\n",
            u"https://example.org/a "_s);
        row("folded", "List-Unsubscribe: <https://example.org/\r\n leave>\r\n", u"https://example.org/leave "_s);
        row("two fields", "List-Unsubscribe: <https://a.example/>\r\nList-Unsubscribe: <https://b.example/>\r\n", u" "_s);
        row("no brackets", "List-Unsubscribe: https://example.org/a\r\n", u" "_s);
        row("javascript", "List-Unsubscribe: <javascript:alert(1)>\r\n", u" "_s);
        row("a file", "List-Unsubscribe: <file:///etc/passwd>\r\n", u" "_s);
        row("a user name", "List-Unsubscribe: <https://bank.example@evil.example/>\r\n", u" "_s);
        row("no host", "List-Unsubscribe: <https:///x>\r\n", u" "_s);
        row("never closed", "List-Unsubscribe: <https://example.org/a\r\n", u" "_s);
    }

    void unsubscribing()
    {
        QFETCH(QByteArray, header);
        const auto document = mime::readMessage(header + "From: a@example.org\r\n\r\nHi\r\n");
        const Unsubscribe &found = document->unsubscribe;
        const QString told = found.web.toString() + u' ' + QString::fromLatin1(found.mailto) + (found.oneClick ? u" one"_s : QString());
        QTEST(told, "told");
    }

    void theSignatureHasToCoverIt()
    {
        const auto isSigned = [](const QByteArray &signature, const char *result) {
            const auto document = mime::readMessage("DKIM-Signature: " + signature + "\r\n\r\nHi\r\n");
            return mime::isUnsubscribeSigned(document->headers, {{}, u"mx"_s, {{"dkim", result, u"example.org"_s}}});
        };
        const QByteArray covers = "v=1; d=example.org; h=From:List-Unsubscribe:\r\n List-Unsubscribe-Post; b=x";
        QVERIFY(isSigned(covers, "pass"));
        QVERIFY(!isSigned(covers, "fail"));
        QVERIFY(!isSigned("v=1; d=example.org; h=From:List-Unsubscribe; b=x", "pass"));
        QVERIFY(!isSigned("v=1; d=evil.example; h=From:List-Unsubscribe:List-Unsubscribe-Post", "pass"));
    }

    void people_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *what, const QByteArray &file, const QStringList &told) { QTest::newRow(what) << file << told; };
        const auto card = [](const QByteArray &lines) { return "BEGIN:VCARD\r\nVERSION:4.0\r\n" + lines + "END:VCARD\r\n"; };
        const QByteArray anna = card("FN:Anna Weber\r\nEMAIL:anna@example.org\r\n");
        row("nobody", "", {});
        row("no cards", "name,address\r\nAnna,anna@example.org\r\n", {});
        row("one", anna, {u"Anna Weber <anna@example.org>"_s});
        row("two", anna + card("FN:Bo\r\nEMAIL;TYPE=home:bo@example.net\r\n"),
            {u"Anna Weber <anna@example.org>"_s, u"Bo <bo@example.net>"_s});
        row("two addresses", card("FN:Anna\r\nEMAIL:a@example.org\r\nitem1.EMAIL;PREF=1:mailto:b@example.org\r\n"),
            {u"Anna <a@example.org>"_s, u"Anna <b@example.org>"_s});
        row("the same twice", anna + anna, {u"Anna Weber <anna@example.org>"_s});
        row("no address", card("FN:Anna\r\nTEL:1\r\n") + anna, {u"Anna Weber <anna@example.org>"_s});
        row("not an address", card("FN:Anna\r\nEMAIL:anna\r\nEMAIL:a@b@\r\n"), {});
        row("only the formal name", card("N:Weber;Anna;;;\r\nEMAIL:anna@example.org\r\n"), {u"Anna Weber <anna@example.org>"_s});
        row("a line break in the name", card("FN:Anna\\nBcc: x\r\nEMAIL:anna@example.org\r\n"), {u"Anna Bcc: x <anna@example.org>"_s});
        row("a picture of 500 kB before it", card("FN:Bo\r\nPHOTO:" + QByteArray(500'000, 'A') + "\r\nEMAIL:bo@example.net\r\n") + anna,
            {u"Bo <bo@example.net>"_s, u"Anna Weber <anna@example.org>"_s});
        row("cut off", anna + "BEGIN:VCARD\r\nFN:Bo\r\nEMAIL:bo@example.net\r\n", {u"Anna Weber <anna@example.org>"_s});
    }
    void people()
    {
        QFETCH(QByteArray, file);
        QStringList told;
        for (const Address &each : mime::readPeople(file, "utf-8")) told += QStringLiteral("%1 <%2>").arg(each.name, each.address);
        QTEST(told, "told");
    }

    void manyPeople()
    {
        QByteArray file;
        for (int i = 0; i < 3'000; ++i)
            file += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:P\r\nEMAIL:p" + QByteArray::number(i) + "@example.org\r\nEND:VCARD\r\n";
        QCOMPARE(mime::readPeople(file, "utf-8").size(), 3'000);
    }

    void receipts_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("people");
        const auto row = [](const char *what, const QByteArray &header, int people) { QTest::newRow(what) << header << people; };
        row("none", "", 0);
        row("asked", "Disposition-Notification-To: a@example.org\r\n", 1);
        row("somebody else is to hear of it", "From: a@example.org\r\nDisposition-Notification-To: eve@example.com\r\n", 1);
        row("with options", "Disposition-Notification-To: a@example.org\r\nDisposition-Notification-Options: x=required,y\r\n", 1);
        row("the old field", "Return-Receipt-To: a@example.org\r\n", 1);
        row("another old field", "X-Confirm-Reading-To: <a@example.org>\r\n", 1);
        row("very many", "Disposition-Notification-To: " + QByteArray("a@example.org,").repeated(1'000) + "b@example.org\r\n", 5);
        row("empty", "Disposition-Notification-To:\r\n", 0);
    }

    void receipts()
    {
        QFETCH(QByteArray, header);
        QTEST(int(mime::readMessage(header + "Subject: x\r\n\r\nHi\r\n")->receiptTo.size()), "people");
    }
};

QTEST_GUILESS_MAIN(TestExtras)
#include "tst_extras.moc"
