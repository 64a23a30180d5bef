// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a letter leaves.
#include "sampleletters.h"

#include "mail/attachmentwords.h"
#include "ui/linkdialog.h"
#include "ui/reminders.h"
#include "ui/sendlater.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;
using Kind = ui::Reminder::Kind;

class TestReminders : public QObject
{
    Q_OBJECT

    static Letter letter()
    {
        Letter letter = sampleLetter().letter;
        letter.to = {{u"Mira"_s, u"mira@example.net"_s}};
        letter.subject = u"Nets"_s;
        letter.text = u"See you."_s;
        return letter;
    }

    static QList<Kind> kinds(const Letter &letter, ui::ReminderFacts facts = {.ownText = u"See you."_s})
    {
        QList<Kind> result;
        for (const ui::Reminder &reminder : ui::remindersFor(letter, facts)) result << reminder.kind;
        return result;
    }

private Q_SLOTS:
    void attachmentsAreMentioned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("mentioned");
        const auto yes = [](const char *language, const char *text) { QTest::newRow(language) << QString::fromUtf8(text) << true; };
        yes("English", "Please find attached the tables.");
        yes("English 2", "I attach the list");
        yes("German", "Im Anhang findest du die Tabellen.");
        yes("German 2", "die Liste ist angehängt");
        yes("German 3", "Anbei die Liste");
        yes("French", "Vous trouverez ci-joint le tableau.");
        yes("French 2", "en pièce jointe");
        yes("Spanish", "Te adjunto la lista.");
        yes("Portuguese", "Segue em anexo a lista.");
        yes("Italian", "In allegato la lista.");
        yes("Dutch", "In de bijlage vind je de lijst.");
        yes("Swedish", "Jag bifogar listan.");
        yes("Danish", "Listen er vedhæftet.");
        yes("Norwegian", "Se vedlegget.");
        yes("Finnish", "Liitteenä lista.");
        yes("Polish", "W załączniku przesyłam listę.");
        yes("Czech", "V příloze posílám seznam.");
        yes("Slovak", "V prílohe nájdete zoznam.");
        yes("Hungarian", "Mellékelem a listát.");
        yes("Romanian", "Am atașat lista.");
        yes("Russian", "Список во вложении.");
        yes("Ukrainian", "Список у вкладенні.");
        yes("Bulgarian", "Прикачен е списъкът.");
        yes("Greek", "Σας επισυνάπτω τη λίστα.");
        yes("Turkish", "Liste ektedir, ekteki dosya.");
        yes("Hebrew", "מצורף הקובץ");
        yes("Arabic", "تجد القائمة في المرفق");
        yes("Japanese", "リストを添付します。");
        yes("Chinese", "请见附件。");
        yes("Korean", "목록을 첨부합니다.");
        yes("Hindi", "सूची संलग्न है");
        yes("Vietnamese", "Danh sách đính kèm");
        yes("Croatian", "U privitku je popis.");
        const auto no = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text) << false; };
        no("nothing", "See you at the dyke.");
        no("German plant", "Die Kläranlage steht still.");
        no("Turkish no", "Bugün geliyorum.");
        no("Russian application", "Я скачал приложение.");
        no("empty", "");
    }

    void attachmentsAreMentioned()
    {
        QFETCH(QString, text);
        QFETCH(bool, mentioned);
        QCOMPARE(mentionsAttachment(text), mentioned);
    }

    void aGoodLetterIsNotAskedAbout() { QVERIFY(kinds(letter()).isEmpty()); }

    void whatIsMissingIsSaid()
    {
        Letter odd = letter();
        odd.to.clear();
        QCOMPARE(kinds(odd), QList{Kind::NoRecipient});
        odd = letter();
        odd.from = {};
        QCOMPARE(kinds(odd), QList{Kind::NoSender});
        odd = letter();
        odd.subject = u"  "_s;
        QCOMPARE(kinds(odd), QList{Kind::NoSubject});
        odd = letter();
        QCOMPARE(kinds(odd, {.ownText = u" \n"_s}), QList{Kind::NoText});
        odd.cc = {{{}, u"ole.example.net"_s}};
        const QList<ui::Reminder> reminders = ui::remindersFor(odd, {.ownText = u"x"_s});
        QCOMPARE(reminders.size(), 1);
        QVERIFY(reminders.first().prevents() && reminders.first().text.contains(u"ole.example.net"_s));
    }

    void attachmentsAreNotForgotten()
    {
        Letter mail = letter();
        const ui::ReminderFacts facts{.ownText = u"The list is attached."_s};
        QCOMPARE(kinds(mail, facts), QList{Kind::MissingAttachment});
        mail.parts = {{u"a"_s, u"logo.png"_s, "image/png", 10, "1@x"}}; // a picture in the text is none
        QCOMPARE(kinds(mail, facts), QList{Kind::MissingAttachment});
        mail.parts = {{u"a"_s, u"list.pdf"_s, "application/pdf", 10, {}}};
        QVERIFY(kinds(mail, facts).isEmpty());
        mail.parts.clear();
        mail.text = u"Thanks.\n> The list is attached."_s; // somebody else says so
        QVERIFY(kinds(mail, {.ownText = u"Thanks."_s}).isEmpty());
        mail.subject = u"Re: Attached list"_s;
        QVERIFY(kinds(mail, {.ownText = u"Thanks."_s}).isEmpty());
    }

    void manyAndUnseenRecipients()
    {
        Letter mail = letter();
        mail.to = samplePeople(16);
        QCOMPARE(kinds(mail), QList{Kind::ManyInTo});
        mail.bcc = std::exchange(mail.to, {});
        QVERIFY(kinds(mail).isEmpty());
        mail.to = samplePeople(2);
        QCOMPARE(kinds(mail, {.ownText = u"x"_s, .wasBcc = true}), QList{Kind::WasBcc});
        mail.to = samplePeople(1);
        QVERIFY(kinds(mail, {.ownText = u"x"_s, .wasBcc = true}).isEmpty());
    }

    void sizeAsItIsSent()
    {
        Letter mail = letter();
        mail.parts = {{u"a"_s, u"film.mp4"_s, "video/mp4", 8'000'000, {}}};
        QVERIFY(ui::sentOctets(mail) > 10'700'000 && ui::sentOctets(mail) < 11'200'000);
        QCOMPARE(kinds(mail, {.ownText = u"x"_s, .limit = 10'000'000}), QList{Kind::TooLarge});
        QVERIFY(kinds(mail, {.ownText = u"x"_s, .limit = 12'000'000}).isEmpty());
        QCOMPARE(kinds(mail, {.ownText = u"x"_s, .partsComing = 1}), QList{Kind::PartsComing});
    }

    void aRedirectedLetterHasNoText()
    {
        Letter mail = letter();
        mail.origin.relation = LetterOrigin::Relation::Redirect;
        mail.subject.clear();
        QVERIFY(kinds(mail, {}).isEmpty());
    }

    void timesToSendAt()
    {
        const QDateTime saturday(QDate(2026, 11, 28), QTime(12, 0));
        const auto times = ui::laterTimes(saturday);
        QCOMPARE(times.size(), 4);
        QCOMPARE(times[0].when, saturday.addSecs(3'600));
        QCOMPARE(times[1].when, QDateTime(QDate(2026, 11, 28), QTime(18, 0)));
        QCOMPARE(times[2].when, QDateTime(QDate(2026, 11, 29), QTime(8, 0)));
        QCOMPARE(times[3].when, QDateTime(QDate(2026, 11, 30), QTime(8, 0)));
        QCOMPARE(ui::laterTimes(QDateTime(QDate(2026, 11, 29), QTime(17, 30))).size(), 2); // tomorrow is Monday, the evening is near
    }

    void linksThatLeadSomewhere()
    {
        using ui::LinkDialog;
        QCOMPARE(LinkDialog::completed(u"example.org/a"_s), u"https://example.org/a"_s);
        QCOMPARE(LinkDialog::completed(u"http://example.org"_s), u"http://example.org"_s);
        QCOMPARE(LinkDialog::completed(u"anna@example.org"_s), u"mailto:anna@example.org"_s);
        for (const QString &bad :
             {u""_s, u"hello"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"two words.org"_s, u"data:text/html,x"_s})
            QCOMPARE(LinkDialog::completed(bad), QString());
    }
};

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
