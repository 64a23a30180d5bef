// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes, in the window with real events, through a real Exim into a real Dovecot: a second session says what arrived.
#include "writinghouse.h"

#include "ui/composeractions.h"
#include "ui/outboxdialog.h"
#include "ui/receiptbar.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

class TestWriting : public WritingTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(startServers(), qPrintable(m_server.failure())); }
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    void composedSentArrivedAndFiledOnce()
    {
        House house;
        QVERIFY(begin(house));
        house.window().actions().newMessage->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        write(composer(), {u"bob@example.org"_s}, subject(), u"The tide tables.\n.\n.. dots, and Grüße\n"_s);
        QTest::mouseClick(composer()->findChild<QAbstractButton *>(u"showbcc"_s), Qt::LeftButton);
        typeRecipients(composer(), "bcc", {u"test@example.org"_s});
        send(composer());
        QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", current()), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(m_alice, "Sent", current()), 1, patience);
        const QByteArray arrived = fetch(m_bob, "INBOX", current()), filed = fetch(m_alice, "Sent", current());
        QVERIFY(!field(arrived, "Message-ID").isEmpty());
        QCOMPARE(field(arrived, "Message-ID"), field(filed, "Message-ID"));
        QCOMPARE(body(arrived), body(filed)); // octet for octet
        QCOMPARE(field(arrived, "Bcc"), QByteArray());
        QCOMPARE(field(filed, "Bcc"), QByteArray("test@example.org"));
        QVERIFY(!arrived.contains("test@example.org"));
        QVERIFY(flags(m_alice, "Sent", current()).contains("\\Seen"));
        QTRY_COMPARE_WITH_TIMEOUT(count(m_alice, "Drafts", current()), 0, patience);
        QVERIFY(house.window().findChild<QToolButton *>(u"outboxRow"_s)->isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(house.notice(), u"Sent."_s, patience);
    }

    void whatIsAnsweredIsMarked()
    {
        const QString asked = subject();
        QVERIFY(m_alice
                    .append("INBOX", "From: Bob <bob@example.org>\nTo: alice@example.org, Cleo <test@example.org>\nSubject: " +
                                         asked.toUtf8() + "\nMessage-ID: <asked@example.org>\n\nWhen is high water?\n")
                    .ok());
        House house;
        QVERIFY(begin(house));
        QVERIFY(read(house, house.folder(u"INBOX"_s), asked));
        QTest::keyClick(house.list(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        const Letter letter = composer()->letter();
        QCOMPARE(letter.subject, u"Re: "_s + asked);
        QCOMPARE(letter.to, (QList<Address>{{u"Bob"_s, u"bob@example.org"_s}}));
        QCOMPARE(letter.cc, (QList<Address>{{u"Cleo"_s, u"test@example.org"_s}}));
        QVERIFY(letter.text.contains(u"> When is high water?"_s));
        QTest::keyClicks(composer()->findChild<ui::LetterEdit *>(), u"At noon."_s);
        send(composer());
        QTRY_VERIFY_WITH_TIMEOUT(flags(m_alice, "INBOX", asked).contains("\\Answered"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", asked), 1, patience);
        const QByteArray answer = fetch(m_bob, "INBOX", asked);
        QCOMPARE(field(answer, "In-Reply-To"), QByteArray("<asked@example.org>"));
        QCOMPARE(field(answer, "References"), QByteArray("<asked@example.org>"));
        QVERIFY(body(answer).contains("At noon."));
    }

    /// The text with attachments, the message as a file, the message itself.
    void sentOn()
    {
        const QString first = subject();
        const QByteArray original = "From: Cleo <cleo@example.net>\nTo: alice@example.org\nSubject: " + first.toUtf8() +
                                    "\nMessage-ID: <first@example.net>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                                    "--b\n\nHerons\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=list.txt\n\n"
                                    "one\ntwo\n--b--\n";
        QVERIFY(m_alice.append("INBOX", original).ok());
        House house;
        QVERIFY(begin(house));
        QVERIFY(read(house, house.folder(u"INBOX"_s), first));
        const auto go = [&](QAction *action) {
            action->trigger();
            if (!QTest::qWaitFor([] { return composer() != nullptr; }, patience)) return false;
            typeRecipients(composer(), "to", {u"bob@example.org"_s});
            send(composer());
            return QTest::qWaitFor([] { return composer() == nullptr; }, patience);
        };
        QVERIFY(go(house.window().actions().forward));
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", first), 1, patience);
        const QByteArray inlined = fetch(m_bob, "INBOX", first);
        QVERIFY(inlined.contains("Herons") && inlined.contains("list.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(flags(m_alice, "INBOX", first).contains("$Forwarded"), patience);
        QVERIFY(go(house.window().actions().forwardAttached));
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", first), 2, patience);
        QVERIFY(fetch(m_bob, "INBOX", first).contains("message/rfc822"));
        QVERIFY(go(house.window().actions().redirect));
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", first), 3, patience);
        const QByteArray redirected = fetch(m_bob, "INBOX", first);
        QCOMPARE(field(redirected, "From"), QByteArray("Cleo <cleo@example.net>"));
        QVERIFY(field(redirected, "Resent-From").contains("alice@example.org"));
        QCOMPARE(field(redirected, "Message-ID"), QByteArray("<first@example.net>"));
        QVERIFY(body(redirected).contains("one\r\ntwo"));
    }

    void undoTakesItBack()
    {
        House house;
        QVERIFY(begin(house, std::chrono::seconds(600)));
        house.window().actions().newMessage->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        QVERIFY(composer()->letter().text.startsWith(u"\n\n-- \n"_s)); // room to write above the signature
        write(composer(), {u"bob@example.org"_s}, subject(), u"Not so fast"_s);
        send(composer());
        QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(current()), patience);
        auto *undo = house.window().findChild<QPushButton *>(u"noticeButton"_s);
        QVERIFY(undo->isVisible());
        QVERIFY(!house.window().findChild<QToolButton *>(u"outboxRow"_s)->isHidden());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        QCOMPARE(composer()->letter().subject, current());
        QVERIFY(composer()->letter().text.startsWith(u"Not so fast"_s));
        QTRY_VERIFY_WITH_TIMEOUT(house.window().findChild<QToolButton *>(u"outboxRow"_s)->isHidden(), patience);
        QCOMPARE(count(m_bob, "INBOX", current()), 0);
    }

    void offlineItWaits()
    {
        House house;
        QVERIFY(begin(house));
        house.window().actions().workOffline->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(house.statusWords().contains(u"ffline"_s), patience);
        house.window().actions().newMessage->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        write(composer(), {u"bob@example.org"_s}, subject(), u"Later"_s);
        send(composer());
        auto *row = house.window().findChild<QToolButton *>(u"outboxRow"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!row->isHidden(), patience);
        // To end the program now is asked about; what waits is still there at the next start.
        house.window().close();
        QVERIFY(house.window().isVisible());
        QVERIFY(house.window().findChild<QWidget *>(u"quitQuestion"_s));
        house.stop();
        QVERIFY(house.start());
        row = house.window().findChild<QToolButton *>(u"outboxRow"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!row->isHidden(), patience);
        QCOMPARE(count(m_bob, "INBOX", current()), 0);
        house.window().actions().workOffline->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", current()), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(row->isHidden(), patience);
    }

    /// RFC 6068 asks for it; nobody else's wishes come in with it.
    void mailtoLinks()
    {
        House house;
        QVERIFY(begin(house));
        house.app().takeLink("mailto:bob@example.org?subject=The%20tide&cc=test@example.org&body=Hello%0D%0Athere&bcc=spy@example.com"
                             "&attach=/etc/passwd&from=boss@example.com");
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        const Letter letter = composer()->letter();
        QCOMPARE(letter.to, (QList<Address>{{{}, u"bob@example.org"_s}}));
        QCOMPARE(letter.cc, (QList<Address>{{{}, u"test@example.org"_s}}));
        QVERIFY(letter.bcc.isEmpty() && letter.parts.isEmpty());
        QCOMPARE(letter.from.address, u"alice@example.org"_s);
        QCOMPARE(letter.subject, u"The tide"_s);
        QVERIFY(letter.text.startsWith(u"Hello\nthere"_s));
        QVERIFY(letter.text.contains(u"Alice of the tides"_s));
        composer()->close();
        house.app().takeLink("mailto:");
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        QVERIFY(composer()->letter().to.isEmpty());
    }

    void oneRefusedNobodyGetsItUntilTheOthersAreChosen()
    {
        House house;
        QVERIFY(begin(house));
        house.window().actions().newMessage->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        write(composer(), {u"reject@example.org"_s, u"bob@example.org"_s}, subject(), u"To two"_s);
        send(composer());
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(u"not sent"_s), patience);
        QCOMPARE(count(m_bob, "INBOX", current()), 0);
        house.window().actions().outbox->trigger();
        auto *dialog = house.window().findChild<ui::OutboxDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"letterDetails"_s)->text().contains(u"no such user"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendToOthers"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", current()), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.window().findChild<QToolButton *>(u"outboxRow"_s)->isHidden(), patience);
    }

    /// On the server when its window is closed, never two of it, gone when it is thrown away.
    void draftsAreOneEach()
    {
        House house;
        QVERIFY(begin(house));
        house.window().actions().newMessage->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        const QString draft = subject();
        write(composer(), {u"bob@example.org"_s}, draft, u"first"_s);
        composer()->close();
        QTRY_COMPARE_WITH_TIMEOUT(count(m_alice, "Drafts", draft), 1, patience);
        for (const QString &more : {u"second "_s, u"third "_s}) {
            QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
            const auto open = [&] { // its row may be of the copy that is just being replaced
                if (!read(house, house.folder(u"Drafts"_s), draft)) return false;
                QTest::keyClick(house.list(), Qt::Key_Return);
                return QTest::qWaitFor([] { return composer() != nullptr; }, 15'000);
            };
            QVERIFY(QTest::qWaitFor(open, patience));
            QCOMPARE(composer()->letter().subject, draft);
            QTest::keyClicks(composer()->findChild<ui::LetterEdit *>(), more);
            composer()->close();
            QTRY_VERIFY_WITH_TIMEOUT(fetch(m_alice, "Drafts", draft).contains(more.trimmed().toUtf8()), patience);
            QTRY_COMPARE_WITH_TIMEOUT(count(m_alice, "Drafts", draft), 1, patience);
        }
        QVERIFY(fetch(m_alice, "Drafts", draft).contains("second"));
    }

    void aDraftLeftBehindIsOffered()
    {
        const QString draft = subject();
        House house;
        QVERIFY(begin(house));
        house.window().actions().newMessage->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        write(composer(), {u"bob@example.org"_s}, draft, u"half a tho"_s);
        house.stop(); // the window was open
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(u"1 unsent draft was kept"_s), patience);
        QVERIFY(house.notice().contains(draft));
        QTest::mouseClick(house.window().findChild<QPushButton *>(u"noticeButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        QVERIFY(composer()->letter().text.startsWith(u"half a tho"_s));
    }

    void receiptsAreAskedFor_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("told");
        QTest::newRow("yes") << u"receiptSend"_s << true;
        QTest::newRow("no") << u"receiptNo"_s << false;
        QTest::newRow("never") << u"receiptNever"_s << false; // the last one: it is not asked any more
    }
    void receiptsAreAskedFor()
    {
        QFETCH(QString, button);
        QFETCH(bool, told);
        const QString asked = subject();
        QVERIFY(m_alice
                    .append("INBOX", "From: Bob <bob@example.org>\nTo: alice@example.org\nSubject: " + asked.toUtf8() + "\nMessage-ID: <" +
                                         button.toUtf8() +
                                         "@example.org>\nDisposition-Notification-To: bob@example.org\n\nDid you read this?\n")
                    .ok());
        House house;
        QVERIFY(begin(house));
        const auto bar = [&] { return house.window().findChild<ui::ReceiptBar *>(); };
        QVERIFY(read(house, house.folder(u"INBOX"_s), asked));
        QTRY_VERIFY_WITH_TIMEOUT(!bar()->text().isEmpty(), patience);
        QTest::mouseClick(bar()->findChild<QPushButton *>(button), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(flags(m_alice, "INBOX", asked).contains("$MDNSent"), patience);
        const auto told1 = [&] {
            m_bob.command("SELECT INBOX");
            for (const QByteArray &line : m_bob.command("UID SEARCH BODY " + ImapClient::quoted(button.toUtf8() + "@example.org")).untagged)
                if (line.startsWith("SEARCH") && !line.sliced(6).trimmed().isEmpty()) return true;
            return false;
        };
        if (told) QTRY_VERIFY_WITH_TIMEOUT(told1(), patience);
        else QVERIFY(!told1());
        house.list()->setCurrentIndex({});
        QVERIFY(read(house, house.folder(u"INBOX"_s), asked)); // once answered it is answered
        QCOMPARE(bar()->text(), QString());
    }

    void templatesBeginLetters()
    {
        House house;
        QVERIFY(begin(house));
        house.window().actions().newMessage->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        const QString kept = subject();
        write(composer(), {u"bob@example.org"_s}, kept, u"Every month"_s);
        Q_EMIT composer()->templateWanted(composer()->letter());
        QTRY_COMPARE_WITH_TIMEOUT(count(m_alice, "Templates", kept), 1, patience);
        composer()->close();
        QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
        house.window().actions().templates->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(house.window().place().folder(), house.folder(u"Templates"_s), patience);
        QVERIFY(read(house, house.folder(u"Templates"_s), kept));
        QTest::keyClick(house.list(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        QCOMPARE(composer()->letter().subject, kept);
        QVERIFY(composer()->letter().text.startsWith(u"Every month"_s));
        send(composer());
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", kept), 1, patience);
        QCOMPARE(count(m_alice, "Templates", kept), 1); // it begins the next one, too
    }

    /// From mail sent and received, while one types.
    void peopleAreSuggested()
    {
        QVERIFY(m_alice.append("INBOX", "From: Nora Nightjar <nora@example.net>\nTo: alice@example.org\nSubject: hello\n\nhello\n").ok());
        House house;
        QVERIFY(begin(house));
        QVERIFY(read(house, house.folder(u"INBOX"_s), u"hello"_s));
        house.window().actions().newMessage->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        auto *to = composer()->findChild<ui::RecipientEdit *>(u"to"_s);
        auto *field = to->findChild<QLineEdit *>();
        const auto suggested = [&] {
            field->clear();
            type(field, u"nightj"_s);
            QTest::keyClick(field, Qt::Key_Down);
            QTest::keyClick(field, Qt::Key_Return);
            return to->addresses().contains(Address{u"Nora Nightjar"_s, u"nora@example.net"_s});
        };
        QTRY_VERIFY_WITH_TIMEOUT(suggested(), patience);
    }
};

QTEST_MAIN(TestWriting)
#include "tst_writing.moc"
