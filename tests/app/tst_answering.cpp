// SPDX-License-Identifier: GPL-3.0-or-later
// Answering and sending on from everywhere, and what becomes of letters between "send" and the recipient.
#include "writinghouse.h"

#include "support/letterserver.h"
#include "ui/letterbars.h"
#include "ui/messagewindow.h"
#include "ui/outboxdialog.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <ctime>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

class TestAnswering : public WritingTest
{
    Q_OBJECT

    static QString bar(ui::LetterBars::Matter matter) { return composer()->findChild<ui::LetterBars *>()->text(matter); }
    static QPushButton *button(const QWidget *within, const QString &name)
    {
        for (auto *found : within->findChildren<QPushButton *>(name))
            if (found->isVisible()) return found;
        return nullptr;
    }
    bool append(const QString &subject, const QByteArray &fields = "To: alice@example.org\n", const QByteArray &text = "Hello\n")
    {
        return m_alice
            .append("INBOX", "From: Bob <bob@example.org>\n" + fields + "Subject: " + subject.toUtf8() + "\nMessage-ID: <" +
                                 subject.toUtf8().toHex() + "@example.org>\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\n" + text)
            .ok();
    }
    bool openComposer(QAction *action)
    {
        action->trigger();
        return QTest::qWaitFor([] { return composer() != nullptr; }, patience);
    }
    /// With Ctrl, in the main window.
    static void press(House &house, Qt::Key key)
    {
        house.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&house.window()));
        house.list()->setFocus();
        QTest::keyClick(house.list(), key, Qt::ControlModifier);
    }
    static QToolButton *outboxRow(House &house) { return house.window().findChild<QToolButton *>(u"outboxRow"_s); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(startServers(), qPrintable(m_server.failure())); }
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    /// As files of one letter, whole; of one message its text.
    void severalAreForwardedTogether()
    {
        const QString first = subject(), second = subject(), third = subject();
        for (const QString &each : {first, second, third}) QVERIFY(append(each, "To: alice@example.org\n", each.toUtf8() + " says hello\n"));
        House house;
        QVERIFY(begin(house));
        QVERIFY(read(house, house.folder(u"INBOX"_s), first));
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().rowCount() >= 3, patience);
        house.list()->selectAll();
        const qint64 selected = house.list()->selectedCount();
        QVERIFY(selected >= 3);
        QTRY_VERIFY_WITH_TIMEOUT(house.window().actions().forward->isEnabled(), patience);
        QTest::keyClick(house.list(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        QCOMPARE(composer()->letter().parts.size(), selected);
        QCOMPARE(composer()->letter().parts.first().type, "message/rfc822");
        write(composer(), {u"bob@example.org"_s}, subject(), u"All of them"_s);
        send(composer());
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", current()), 1, patience);
        const QByteArray arrived = fetch(m_bob, "INBOX", current());
        QCOMPARE(arrived.count("Content-Type: message/rfc822"), selected);
        for (const QString &each : {first, second, third}) QVERIFY(arrived.contains(each.toUtf8() + " says hello"));
        house.list()->clearSelection();
        house.list()->setCurrentIndex({});
        QVERIFY(read(house, house.folder(u"INBOX"_s), second)); // one alone
        press(house, Qt::Key_L);
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        QVERIFY(composer()->letter().parts.isEmpty());
        QVERIFY(composer()->letter().text.contains(second + u" says hello"_s));
    }

    /// A message that is a file has all it takes to be answered and sent on.
    void fromAWindowOfItsOwn()
    {
        House house;
        QVERIFY(begin(house));
        QFile file(house.dir() + u"/letter.eml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("From: Cleo <cleo@example.net>\r\nTo: alice@example.org\r\nSubject: Herons\r\nMIME-Version: 1.0\r\n"
                   "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nGrey ones\r\n--b\r\nContent-Type: text/plain\r\n"
                   "Content-Disposition: attachment; filename=list.txt\r\n\r\none\r\ntwo\r\n--b--\r\n");
        file.close();
        house.app().takeLink(QUrl::fromLocalFile(file.fileName()).toEncoded());
        ui::MessageWindow *window = nullptr;
        const auto found = [&window] {
            for (QWidget *each : QApplication::topLevelWidgets())
                if (auto *one = qobject_cast<ui::MessageWindow *>(each); one && one->isVisible()) window = one;
            return window != nullptr;
        };
        QVERIFY(QTest::qWaitFor(found, patience));
        QVERIFY(openComposer(window->findChild<QAction *>(u"reply"_s)));
        QCOMPARE(composer()->letter().to.first().address, u"cleo@example.net"_s);
        composer()->close();
        QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
        QVERIFY(openComposer(window->findChild<QAction *>(u"forward"_s)));
        QVERIFY(composer()->letter().text.contains(u"Grey ones"_s));
        write(composer(), {u"bob@example.org"_s}, subject(), u"See"_s);
        send(composer());
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", current()), 1, patience);
        QVERIFY(fetch(m_bob, "INBOX", current()).contains("list.txt"));
        QVERIFY(openComposer(window->findChild<QAction *>(u"forwardAttached"_s)));
        write(composer(), {u"bob@example.org"_s}, subject(), u"See"_s);
        send(composer());
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", current()), 1, patience);
        const QByteArray whole = fetch(m_bob, "INBOX", current());
        QVERIFY(whole.contains("message/rfc822") && whole.contains("From: Cleo <cleo@example.net>") && whole.contains("one\r\ntwo"));
        window->close();
    }

    /// The key takes back what was done last: the letter, as long as it waits, or a deed that came after it.
    void theKeyTakesTheLastThingBack()
    {
        const QString there = subject();
        QVERIFY(append(there));
        House house;
        QVERIFY(begin(house, std::chrono::seconds(600)));
        QVERIFY(read(house, house.folder(u"INBOX"_s), there));
        QVERIFY(openComposer(house.window().actions().newMessage));
        write(composer(), {u"bob@example.org"_s}, subject(), u"Not so fast"_s);
        send(composer());
        QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
        QAction *undo = house.window().actions().undo;
        QTRY_VERIFY_WITH_TIMEOUT(undo->text().contains(current()), patience);
        house.window().actions().star->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!undo->text().contains(current()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(flags(m_alice, "INBOX", there).contains("\\Flagged"), patience);
        press(house, Qt::Key_Z);
        QTRY_VERIFY_WITH_TIMEOUT(!flags(m_alice, "INBOX", there).contains("\\Flagged"), patience);
        QVERIFY(!composer());
        QTRY_VERIFY_WITH_TIMEOUT(undo->text().contains(current()), patience);
        press(house, Qt::Key_Z);
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        QCOMPARE(composer()->letter().subject, current());
        QTRY_VERIFY_WITH_TIMEOUT(outboxRow(house)->isHidden(), patience);
        QVERIFY(!undo->text().contains(current()));
        QCOMPARE(count(m_bob, "INBOX", current()), 0);
    }

    void sentLater()
    {
        House house;
        QVERIFY(begin(house));
        QVERIFY(openComposer(house.window().actions().newMessage));
        write(composer(), {u"bob@example.org"_s}, subject(), u"Not today"_s);
        auto *later = composer()->findChild<QMenu *>(u"laterMenu"_s);
        QVERIFY(later && later->actions().size() > 1);
        later->actions().first()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(u"is sent on"_s) && house.notice().contains(current()), patience);
        QVERIFY(!outboxRow(house)->isHidden());
        house.stop();
        QVERIFY(start(house)); // it is kept
        QTRY_VERIFY_WITH_TIMEOUT(!outboxRow(house)->isHidden(), patience);
        QCOMPARE(count(m_bob, "INBOX", current()), 0);
        house.window().actions().outbox->trigger();
        auto *dialog = house.window().findChild<ui::OutboxDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(button(dialog, u"sendNow"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", current()), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(outboxRow(house)->isHidden(), patience);
    }

    void whereOneIsIsNotTold_data()
    {
        QTest::addColumn<bool>("hidden");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("hidden") << true << QByteArray("+0000");
        QTest::newRow("told") << false << QByteArray("+0900");
    }
    void whereOneIsIsNotTold()
    {
        QFETCH(bool, hidden);
        QFETCH(QByteArray, zone);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "JST-9");
        ::tzset();
        House house;
        Preferences preferences;
        preferences.hideTimeZone = hidden;
        QVERIFY(begin(house, {}, preferences));
        QVERIFY(openComposer(house.window().actions().newMessage));
        write(composer(), {u"bob@example.org"_s}, subject(), u"Guess where"_s);
        send(composer());
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", current()), 1, patience);
        const QByteArray arrived = fetch(m_bob, "INBOX", current());
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        ::tzset();
        QVERIFY2(field(arrived, "Date").contains(zone), field(arrived, "Date").constData());
        QCOMPARE(arrived.contains("+0900"), !hidden);
    }

    /// The other device's draft is the one that stays.
    void aDraftThatWasChangedElsewhere()
    {
        House house;
        QVERIFY(begin(house));
        QVERIFY(openComposer(house.window().actions().newMessage));
        write(composer(), {u"bob@example.org"_s}, subject(), u"mine"_s);
        composer()->findChild<QAction *>(u"saveNow"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(count(m_alice, "Drafts", current()), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(composer()->findChild<QLabel *>(u"saved"_s)->text().startsWith(u"Saved in Drafts"_s), patience);
        QVERIFY(m_alice.append("Drafts", "From: alice@example.org\nSubject: " + current().toUtf8() + "\n\ntheirs\n").ok());
        m_alice.command("SELECT Drafts");
        QVERIFY(m_alice.command("STORE 1:* +FLAGS (\\Draft)").ok());
        for (const QByteArray &line : m_alice.command("UID SEARCH BODY mine SUBJECT " + ImapClient::quoted(current().toUtf8())).untagged)
            if (line.startsWith("SEARCH"))
                QVERIFY(m_alice.command("UID STORE " + line.sliced(6).trimmed() + " +FLAGS (\\Deleted)").ok());
        QVERIFY(m_alice.command("EXPUNGE").ok());
        type(composer()->findChild<ui::LetterEdit *>(), u" more"_s);
        composer()->findChild<QAction *>(u"saveNow"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bar(ui::LetterBars::Matter::Elsewhere).contains(u"changed or removed"_s), patience);
        QTest::mouseClick(button(composer(), u"takeTheirs"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(house.window().place().folder(), house.folder(u"Drafts"_s), patience);
        QVERIFY(read(house, house.folder(u"Drafts"_s), current()));
        QTest::keyClick(house.list(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        QVERIFY(composer()->letter().text.startsWith(u"theirs"_s));
        composer()->close();
        QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
        QCOMPARE(count(m_alice, "Drafts", current()), 1);
    }

    void whoGotItUnseenIsReminded()
    {
        const QString asked = subject();
        QVERIFY(append(asked, "To: Cleo <test@example.org>\nCc: Dora <dora@example.net>\n"));
        House house;
        QVERIFY(begin(house));
        QVERIFY(read(house, house.folder(u"INBOX"_s), asked));
        QVERIFY(openComposer(house.window().actions().replyAll));
        type(composer()->findChild<ui::LetterEdit *>(), u"Yes."_s);
        send(composer());
        QTRY_VERIFY_WITH_TIMEOUT(composer() && bar(ui::LetterBars::Matter::Send).contains(u"(Bcc)"_s), patience);
        QCOMPARE(count(m_bob, "INBOX", asked), 0);
    }

    /// Its answer was lost: nothing is sent twice unasked, and the person decides.
    void mayHaveBeenSent()
    {
        LetterServer server;
        QVERIFY(server.start());
        server.setAnswer(LetterServer::Answer::TakesAndHangsUp);
        House house;
        Account account;
        account.host = m_server.host();
        account.port = m_server.imapsPort();
        account.caFile = m_server.caFile();
        account.address = u"alice@example.org"_s;
        account.outgoing.host = u"127.0.0.1"_s;
        account.outgoing.port = server.serverPort();
        account.outgoing.security = Security::None;
        account.outgoing.filing = Outgoing::SentFiling::ByUs;
        QVERIFY(house.addAccount(account, u"printf alicepw"_s));
        Preferences preferences;
        preferences.undoSend = {};
        QVERIFY(!app::writePreferences(house.profile().settingsFile(), preferences));
        QVERIFY(start(house));
        QVERIFY(openComposer(house.window().actions().newMessage));
        write(composer(), {u"bob@example.org"_s}, subject(), u"Once"_s);
        send(composer());
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(u"may have been sent"_s), patience);
        QTest::mouseClick(button(&house.window(), u"noticeButton"_s), Qt::LeftButton);
        auto *dialog = house.window().findChild<ui::OutboxDialog *>();
        QVERIFY(dialog);
        QCOMPARE(server.taken().size(), 1);
        server.setAnswer(LetterServer::Answer::Takes);
        QTest::mouseClick(button(dialog, u"wasSent"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(count(m_alice, "Sent", current()), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(outboxRow(house)->isHidden(), patience);
        QCOMPARE(server.taken().size(), 1);
    }

    /// Below the quote, where that is wanted, and another one with another identity.
    void whereTheSignatureStands()
    {
        const QString asked = subject();
        QVERIFY(append(asked, "To: alice@example.org\n", "When?\n"));
        House house;
        Preferences preferences;
        preferences.signatureLast = true;
        QVERIFY(begin(house, {}, preferences));
        QVERIFY(read(house, house.folder(u"INBOX"_s), asked));
        QVERIFY(openComposer(house.window().actions().reply));
        const QString text = composer()->letter().text;
        QVERIFY2(text.endsWith(u"> When?\n\n-- \nAlice of the tides"_s), qPrintable(text));
        type(composer()->findChild<ui::LetterEdit *>(), u"Now."_s);
        QVERIFY(composer()->letter().text.startsWith(u"Now.\n"_s));
    }
};

QTEST_MAIN(TestAnswering)
#include "tst_answering.moc"
