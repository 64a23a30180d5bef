// SPDX-License-Identifier: GPL-3.0-or-later
// New mail is told of on the desktop: what a second client does on a real server, and what a person does with the notes. Run by ownbus.sh.
#include "house.h"
#include "notificationdaemon.h"

#include "app/autostart.h"
#include "app/desktopnotes.h"
#include "app/livepreferences.h"
#include "app/newmail.h"
#include "app/sessionbus.h"
#include "ui/actions.h"
#include "ui/composer.h"
#include "ui/reading.h"

#include <QAction>
#include <QSignalSpy>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray letter(const QByteArray &subject, const QByteArray &from = "Bo <bo@example.org>", const QByteArray &more = {})
{
    return "From: " + from + "\nTo: alice@example.org\nSubject: " + subject + "\nMessage-ID: <" + subject.toHex() + "@example.org>\n" +
           more + "Date: Mon, 23 Nov 2026 10:00:00 +0000\n\nHello\n";
}

int found(ImapClient &client, const QByteArray &search)
{
    for (const QByteArray &line : client.command("SEARCH " + search).untagged)
        if (line.startsWith("SEARCH")) return int(line.split(' ').size()) - 1;
    return -1;
}

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT

    NotificationDaemon m_desktop;

    static void prepare(DovecotServer &server, ImapClient &other, House &house, const QString &address = {})
    {
        QVERIFY2(server.start(), qPrintable(server.failure()));
        QVERIFY(other.login(server.imapPort()));
        for (int i = 0; i < 3; ++i) QVERIFY(other.append("INBOX", letter("Old " + QByteArray::number(i))).ok());
        QVERIFY(other.command("SELECT INBOX").ok());
        Account account;
        account.host = server.host();
        account.port = server.imapsPort();
        account.caFile = server.caFile();
        account.address = address;
        QVERIFY(house.addAccount(account, u"printf alicepw"_s));
    }
    /// The inbox is level, and the program knows which of its messages is the last.
    void settle(ImapClient &other, House &house)
    {
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(house.statusWords(), u"Up to date"_s, patience);
        const int before = m_desktop.told;
        for (int i = 0; m_desktop.told == before; ++i) { // the first that is told of; those before it came too early
            QVERIFY(i < 20);
            QVERIFY(other.append("INBOX", letter("Probe " + QByteArray::number(i))).ok());
            std::ignore = QTest::qWaitFor([&] { return m_desktop.told > before; }, 3000);
        }
        QVERIFY(other.command("NOOP").ok());
        QVERIFY(other.command("STORE 1:* +FLAGS (\\Seen)").ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.shown.isEmpty(), patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("GODWIT_TEST_OWN_BUS"), "run it by tests/app/ownbus.sh: it would speak to your desktop");
        QVERIFY(m_desktop.begin());
    }
    void init() { m_desktop.shown.clear(); }

    void whatComesIsToldAndWithdrawn()
    {
        DovecotServer server;
        ImapClient other;
        House house;
        prepare(server, other, house);
        const int before = m_desktop.told;
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 3, patience);
        settle(other, house);
        QVERIFY(m_desktop.told - before <= 2); // nothing of the first reading
        QVERIFY(other.append("INBOX", letter("<b>Tide</b> & wind", "=?utf-8?q?Mira_=3Ci=3E?= <mira@example.net>")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shown.size(), 1, patience);
        const auto note = m_desktop.shown.first();
        QCOMPARE(note.title, u"Mira <i>"_s); // a title is plain text
        QCOMPARE(note.text, u"&lt;b&gt;Tide&lt;/b&gt; &amp; wind"_s);
        QVERIFY(note.actions.contains(u"reply"_s));
        QVERIFY(note.actions.contains(u"default"_s) && note.actions.contains(u"read"_s) && note.actions.contains(u"delete"_s));
        // Read elsewhere.
        QVERIFY(other.command("NOOP").ok());
        QVERIFY(other.command("STORE * +FLAGS (\\Seen)").ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.shown.isEmpty(), patience);
        // Gone elsewhere.
        QVERIFY(other.append("INBOX", letter("Goes away")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shown.size(), 1, patience);
        QVERIFY(other.command("NOOP").ok());
        QVERIFY(other.command("STORE * +FLAGS (\\Deleted)").ok());
        QVERIFY(other.command("EXPUNGE").ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.shown.isEmpty(), patience);
        // What is read already is nothing new.
        const int told = m_desktop.told;
        QVERIFY(other.append("INBOX", letter("Read"), "\\Seen").ok());
        QVERIFY(other.append("INBOX", letter("Marker")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.titles(), QStringList{u"Bo"_s}, patience);
        QCOMPARE(m_desktop.told, told + 1);
        QCOMPARE(m_desktop.shown.first().text, u"Marker"_s);
    }

    void whatIsDoneWithNotes()
    {
        DovecotServer server;
        ImapClient other;
        House house;
        prepare(server, other, house);
        QVERIFY(house.start());
        settle(other, house);
        QVERIFY(other.append("INBOX", letter("To read", "Reader <r@example.org>")).ok());
        QVERIFY(other.append("INBOX", letter("To delete", "Deleter <d@example.org>")).ok());
        QVERIFY(other.append("INBOX", letter("To open", "Opener <o@example.org>")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shown.size(), 3, patience);
        QVERIFY(other.command("NOOP").ok());
        const int all = found(other, "ALL"), unread = found(other, "UNSEEN");
        m_desktop.click(u"Reader"_s, u"read"_s);
        QTRY_COMPARE_WITH_TIMEOUT((other.command("NOOP"), found(other, "UNSEEN")), unread - 1, patience);
        m_desktop.click(u"Deleter"_s, u"delete"_s);
        QTRY_COMPARE_WITH_TIMEOUT((other.command("NOOP"), found(other, "ALL")), all - 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.window().actions().undo->isEnabled(), patience); // deeds like any other
        m_desktop.click(u"Opener"_s, u"default"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            house.window().reading()->document() && house.window().reading()->document()->summary.subject == u"To open"_s, patience);
        QVERIFY(m_desktop.shown.isEmpty());
    }

    /// The composer opens over the message that is answered.
    void answeredFromItsNote()
    {
        DovecotServer server;
        ImapClient other;
        House house;
        prepare(server, other, house, u"alice@example.org"_s);
        QVERIFY(house.start());
        settle(other, house);
        QVERIFY(other.append("INBOX", letter("When", "Asker <a@example.org>")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shown.size(), 1, patience);
        m_desktop.click(u"Asker"_s, u"reply"_s);
        const auto composer = []() -> ui::Composer * {
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (auto *found = qobject_cast<ui::Composer *>(widget); found && found->isVisible()) return found;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        QCOMPARE(composer()->letter().to, (QList<Address>{{u"Asker"_s, u"a@example.org"_s}}));
        QCOMPARE(composer()->letter().subject, u"Re: When"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            house.window().reading()->document() && house.window().reading()->document()->summary.subject == u"When"_s, patience);
        QVERIFY(m_desktop.shown.isEmpty());
    }

    /// What comes to a muted conversation is not told of.
    void mutedStaysSilent()
    {
        DovecotServer server;
        ImapClient other;
        House house;
        prepare(server, other, house);
        QVERIFY(house.start());
        settle(other, house);
        house.list()->setCurrentIndex(house.messages().index(house.messages().rowCount() - 1, 0)); // "Old 0"
        QTRY_VERIFY_WITH_TIMEOUT(house.window().actions().mute->isEnabled(), patience);
        house.window().actions().mute->trigger();
        QTRY_COMPARE_WITH_TIMEOUT((other.command("NOOP"), found(other, "KEYWORD $muted")), 1, patience);
        const QByteArray answer = "In-Reply-To: <" + QByteArray("Old 0").toHex() + "@example.org>\n";
        QVERIFY(other.append("INBOX", letter("Re: Old 0", "Chatter <c@example.org>", answer)).ok());
        QTRY_COMPARE_WITH_TIMEOUT((other.command("NOOP"), found(other, "KEYWORD $muted")), 2, patience);
        QVERIFY(other.append("INBOX", letter("Marker", "Marker <m@example.org>")).ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.titles().contains(u"Marker"_s), patience);
        QCOMPARE(m_desktop.titles(), QStringList{u"Marker"_s});
    }

    /// Many are told of in one note, without names where the person does not want them; and while another folder is open.
    void manyTogetherAndHidden()
    {
        DovecotServer server;
        ImapClient other;
        House house;
        prepare(server, other, house);
        app::LivePreferences(house.profile().settingsFile()).set([] {
            Preferences hidden;
            hidden.notifyContent = false;
            return hidden;
        }());
        QVERIFY(house.start());
        settle(other, house);
        QVERIFY(house.folder(u"Archive"_s) != FolderId{});
        house.window().openFolder(house.folder(u"Archive"_s));
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 0, patience);
        std::vector<ImapClient::Letter> letters;
        for (int i = 0; i < 12; ++i) letters.push_back({letter("Burst " + QByteArray::number(i)), {}});
        QVERIFY(other.append("INBOX", letters).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.titles(), QStringList{u"12 new messages in Inbox"_s}, patience);
        QVERIFY(m_desktop.shown.first().text.isEmpty());
        QVERIFY(other.command("NOOP").ok());
        QVERIFY(other.command("STORE 1:* +FLAGS (\\Seen)").ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.shown.isEmpty(), patience);
        QVERIFY(other.append("INBOX", letter("Secret")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.titles(), QStringList{u"New message"_s}, patience);
        QCOMPARE(m_desktop.shown.first().text, u"Inbox"_s);
    }

    void byPortal()
    {
        NotificationPortal portal;
        QVERIFY(portal.begin());
        app::SessionBus bus(true);
        app::DesktopNotes notes(&bus);
        QSignalSpy invoked(&notes, &app::DesktopNotes::invoked);
        notes.show({.id = u"message-1"_s,
                    .title = u"Bo"_s,
                    .text = u"<b>Tide</b>"_s,
                    .actions = {{u"default"_s, u"Open"_s}, {u"read"_s, u"Mark as read"_s}}}); // before the bus is there
        QTRY_COMPARE_WITH_TIMEOUT(portal.shown.size(), 1, patience);
        const QVariantMap note = portal.shown.value(u"message-1"_s);
        QCOMPARE(note.value(u"body"_s).toString(), u"<b>Tide</b>"_s); // which is no markup there
        QCOMPARE(note.value(u"default-action"_s).toString(), u"default"_s);
        Q_EMIT portal.ActionInvoked(u"message-9"_s, u"read"_s, {}); // another program's
        Q_EMIT portal.ActionInvoked(u"message-1"_s, u"read"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(invoked.size(), 1, patience);
        QCOMPARE(invoked.first().at(1).toString(), u"read"_s);
        notes.show({.id = u"message-2"_s, .title = u"Bo"_s, .text = {}, .actions = {}});
        QTRY_VERIFY_WITH_TIMEOUT(portal.shown.contains(u"message-2"_s), patience);
        notes.withdraw(u"message-2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!portal.shown.contains(u"message-2"_s), patience);
    }

    void theBadgeCounts()
    {
        DovecotServer server;
        ImapClient other;
        House house;
        prepare(server, other, house);
        QVERIFY(QDBusConnection::sessionBus().connect({}, u"/org/godwit/Godwit"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s,
                                                      this, SLOT(badgeTold(QString, QVariantMap))));
        m_badge = -1;
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_badge, 3, patience);
        QVERIFY(other.command("STORE 1:2 +FLAGS (\\Seen)").ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_badge, 1, patience);
    }
    void badgeTold(const QString &entry, const QVariantMap &values)
    {
        if (entry.startsWith(u"application://"_s)) m_badge = values.value(u"count"_s).toLongLong();
    }

    void startWithTheSession()
    {
        app::SessionBus bus(false);
        app::Autostart autostart(&bus, {u"--profile"_s, u"/tmp/a \"b\" $c %d"_s});
        autostart.set(true);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(app::Autostart::entryFile()), patience);
        QVERIFY(app::Autostart::entryFile().startsWith(QString::fromLocal8Bit(qgetenv("XDG_CONFIG_HOME"))));
        const QByteArray entry = app::Autostart::entry(u"/usr/bin/godwit"_s, {u"a \"b\" $c %d \\"_s});
        QVERIFY2(entry.contains("Exec=\"/usr/bin/godwit\" --background \"a \\\\\"b\\\\\" \\\\$c %%d \\\\\\\\\"\n"), entry.constData());
        autostart.set(false);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(app::Autostart::entryFile()), patience);
    }

private:
    qint64 m_badge = -1;
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
