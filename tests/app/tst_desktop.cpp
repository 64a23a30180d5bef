// SPDX-License-Identifier: GPL-3.0-or-later
// Godwit on its desktop: work offline, files of messages, settings that last.
#include "house.h"

#include "app/livepreferences.h"
#include "app/messagefiles.h"
#include "support/mailboxserver.h"
#include "ui/actions.h"
#include "ui/activitydialog.h"
#include "ui/messagepane.h"
#include "ui/messagewindow.h"
#include "ui/settingsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <sys/stat.h>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray letter =
    "From: Bo <bo@example.org>\nTo: alice@example.org\nSubject: Spring tide\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\nHello from a file\n";

QString write(const QTemporaryDir &dir, const char *name, const QByteArray &content)
{
    const QString path = dir.filePath(QString::fromLatin1(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

QList<ui::MessageWindow *> messageWindows()
{
    QList<ui::MessageWindow *> all;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<ui::MessageWindow *>(window)) all << found;
    return all;
}
ui::MessageWindow *messageWindow() { return messageWindows().value(0); }

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { leaveTheDesktopAlone(); }

    /// Connections are let go of and none is made, what is done waits, and a restart changes nothing about that.
    void offlineByChoice()
    {
        MailAccount mail;
        mail.append(mail.open("INBOX"), "Subject: One\r\n\r\nHi\r\n", {}, 1);
        MailboxServer server(&mail, {"AUTH=PLAIN", "SASL-IR", "IDLE"});
        QVERIFY(server.start());
        House house;
        QVERIFY(house.addAccount(server.serverPort()));
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(house.statusWords(), u"Up to date"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(0), patience);
        house.window().actions().workOffline->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(house.statusWords(), u"Offline by choice"_s, patience);
        const int connections = server.connections();
        house.list()->setCurrentIndex(house.messages().index(0, 0));
        house.window().actions().star->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(house.statusWords(), u"Offline by choice, 1 change waiting"_s, patience);
        house.window().actions().refresh->trigger(); // says so, with a way out
        auto *button = house.window().findChild<QPushButton *>(u"noticeButton"_s);
        QVERIFY(button->isVisible() && house.notice().contains(u"offline"_s));
        house.stop();
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(house.statusWords(), u"Offline by choice, 1 change waiting"_s, patience);
        QVERIFY(house.window().actions().workOffline->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 1, patience); // what is here can be read
        QCOMPARE(server.connections(), connections);
        house.window().actions().refresh->trigger();
        house.window().findChild<QPushButton *>(u"noticeButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(house.statusWords(), u"Up to date"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(mail.open("INBOX")->messages.front().flags.contains("\\Flagged"), patience);
    }

    void aFileIsShown()
    {
        House house;
        QVERIFY(house.start());
        QTemporaryDir dir;
        const QString path = write(dir, "a letter.eml", letter);
        house.app().takeLink(QUrl::fromLocalFile(path).toEncoded());
        QTRY_VERIFY_WITH_TIMEOUT(messageWindow(), patience);
        auto *window = messageWindow();
        QCOMPARE(window->windowTitle(), u"Spring tide – Godwit"_s);
        QVERIFY(window->pane()->shownText().contains(u"Hello from a file"_s));
        QVERIFY(house.notice().isEmpty());
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!messageWindow(), patience);
        // Out of an mbox, too.
        Q_EMIT house.window().fileWanted(write(dir, "mbox.eml", "From bo@example.org Mon Nov 23 10:00:00 2026\n" + letter));
        QTRY_VERIFY_WITH_TIMEOUT(messageWindow(), patience);
    }

    void whatIsNoMessageIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << u"text.eml"_s << u"is not a message"_s;
        QTest::newRow("picture") << u"picture.eml"_s << u"is not a message"_s;
        QTest::newRow("empty") << u"empty.eml"_s << u"is empty"_s;
        QTest::newRow("not there") << u"nowhere.eml"_s << u"There is no file"_s;
        QTest::newRow("too large") << u"large.eml"_s << u"too large"_s;
        QTest::newRow("a folder") << u"."_s << u"is not a file"_s;
        QTest::newRow("a pipe") << u"pipe.eml"_s << u"is not a file"_s;
    }
    void whatIsNoMessageIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QTemporaryDir dir;
        write(dir, "text.eml", "Dear Anna,\n\nthis is only a text: it has a colon, but no header.\n");
        write(dir, "picture.eml", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        write(dir, "empty.eml", {});
        QFile large(dir.filePath(u"large.eml"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(app::MessageFiles::largest + 1)); // takes no room on the disk
        QCOMPARE(mkfifo(dir.filePath(u"pipe.eml"_s).toLocal8Bit().constData(), 0600), 0);
        House house;
        QVERIFY(house.start());
        Q_EMIT house.window().fileWanted(dir.filePath(name));
        QTRY_VERIFY2_WITH_TIMEOUT(house.notice().contains(words), qPrintable(house.notice()), patience);
        QVERIFY(!messageWindow());
    }

    /// Links and paths from another start are not believed: nothing but a file of this computer is opened.
    void linksAreUntrusted()
    {
        House house;
        QVERIFY(house.start());
        QTemporaryDir dir;
        const QString path = write(dir, "letter.eml", letter);
        for (const char *link :
             {"https://example.org/a.eml", "file://server/share/a.eml", "javascript:alert(1)", "/etc/passwd", "\xff\xfe", "file:"})
            house.app().takeLink(link);
        house.app().takeLink(path.toUtf8()); // a path is no link
        house.app().takeLink(QUrl::fromLocalFile(path).toEncoded()); // after all others
        QTRY_VERIFY_WITH_TIMEOUT(messageWindow(), patience);
        QCOMPARE(messageWindows().size(), 1);
    }

    void settingsLast()
    {
        House house;
        QVERIFY(house.start());
        house.window().actions().settings->trigger();
        auto *settings = house.window().findChild<ui::SettingsDialog *>();
        QVERIFY(settings && settings->page(u"desktop"_s) && settings->page(u"shortcuts"_s));
        settings->page(u"desktop"_s)->findChild<QCheckBox *>(u"notifyContent"_s)->click();
        house.window().actions().settings->trigger();
        QCOMPARE(house.window().findChildren<ui::SettingsDialog *>().size(), 1);
        house.stop();
        QVERIFY(!app::LivePreferences(house.profile().settingsFile()).now().notifyContent);
    }

    void preferencesComeBack()
    {
        QTemporaryDir dir;
        Preferences mine;
        mine.tray = mine.autostart = true;
        mine.badge = false;
        mine.readAfter = std::chrono::milliseconds(-1);
        mine.shortcuts = {.preset = u"gmail"_s,
                          .keys = {{u"archive"_s, {}}, {u"move"_s, {u"Ctrl+,"_s, u"G, M"_s}}, {u"find"_s, {u"Ctrl+Ü"_s}}}};
        app::LivePreferences(dir.filePath(u"a.ini"_s)).set(mine);
        QCOMPARE(app::LivePreferences(dir.filePath(u"a.ini"_s)).now(), mine);
        mine.shortcuts = {};
        app::LivePreferences(dir.filePath(u"a.ini"_s)).set(mine);
        QCOMPARE(app::LivePreferences(dir.filePath(u"a.ini"_s)).now(), mine); // what was taken back is gone from the file
        app::LivePreferences nowhere(dir.filePath(u"a.ini/b.ini"_s));
        QSignalSpy failed(&nowhere, &app::LivePreferences::failed);
        nowhere.set(mine);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    }

    void theActivityFollows()
    {
        MailAccount mail;
        MailboxServer server(&mail, {"AUTH=PLAIN", "SASL-IR", "IDLE"});
        QVERIFY(server.start());
        House house;
        QVERIFY(house.addAccount(server.serverPort()));
        QVERIFY(house.start());
        house.window().actions().activity->trigger();
        auto *dialog = house.window().findChild<ui::ActivityDialog *>();
        QVERIFY(dialog);
        const auto says = [&](const QString &words) {
            for (const auto *label : dialog->findChildren<QLabel *>())
                if (label->text().contains(words)) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Up to date"_s), patience);
        dialog->findChild<QCheckBox *>(u"activityOffline"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Offline by choice"_s), patience);
        QVERIFY(house.window().actions().workOffline->isChecked());
        house.window().actions().workOffline->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Up to date"_s), patience);
        QVERIFY(!dialog->findChild<QCheckBox *>(u"activityOffline"_s)->isChecked());
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
