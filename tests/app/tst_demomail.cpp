// SPDX-License-Identifier: GPL-3.0-or-later
// `godwit --demo`: mail without a server, of today, whole, and gone afterwards.
#include "app/demomail.h"
#include "app/preferencesfile.h"
#include "app/profile/accounts.h"
#include "mime/reader.h"
#include "store/reader.h"

#include <QDateTime>
#include <QDir>
#include <QTest>
#include <algorithm>

using namespace godwit;

class TestDemoMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWholeAndOfToday();
    void staysAtHome();
    void leavesNothing();
};

void TestDemoMail::isWholeAndOfToday()
{
    const QDate today(2027, 2, 28);
    const auto demo = app::DemoMail::make(today);
    QVERIFY(demo);
    const auto reader = store::Reader::open((*demo)->profile().paths());
    QVERIFY(reader);
    const QList<Folder> folders = (*reader)->folders();
    QVERIFY(folders.size() >= 20);
    for (const Role role : {Role::Inbox, Role::Drafts, Role::Sent, Role::Junk, Role::Trash, Role::Archive})
        QCOMPARE(std::ranges::count(folders, role, &Folder::role), 1);

    qint64 newest = 0;
    std::size_t messages = 0;
    for (const Folder &folder : folders) {
        const std::vector<ListEntry> entries = (*reader)->listEntries(folder.id);
        QCOMPARE(entries.size(), std::size_t{folder.total});
        messages += entries.size();
        std::vector<MessageKey> keys;
        for (const ListEntry &entry : entries) keys.push_back(entry.key);
        for (const MessageSummary &row : (*reader)->rows(folder.id, keys)) {
            QVERIFY2(row.headersKnown && !row.from.isEmpty() && row.structure, qPrintable(row.subject));
            newest = std::max(newest, row.arrived);
            // Its own Date was moved as far as its arrival was: written at that time.
            QVERIFY2(std::abs(row.arrived - row.sent) < 60, qPrintable(row.subject));
        }
        for (const MessageKey key : keys) QVERIFY((*reader)->body(key));
    }
    QVERIFY(messages > 2000);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(newest, QTimeZone::UTC).date(), today);
    const auto inbox = std::ranges::find(folders, Role::Inbox, &Folder::role);
    QVERIFY(inbox->unread > 0 && inbox->unread < inbox->total);
}

/// Nobody is asked for a password, and no host is looked up: it is offline, and its host exists nowhere.
void TestDemoMail::staysAtHome()
{
    const auto demo = app::DemoMail::make(QDate::currentDate());
    QVERIFY(demo);
    QVERIFY(app::readPreferences((*demo)->profile().settingsFile()).offline);
    const auto accounts = app::Accounts::load((*demo)->profile().accountsFile());
    QVERIFY(accounts && accounts->entries().size() == 1);
    QVERIFY(accounts->entries().first().account.host.endsWith(QStringLiteral(".invalid")));
    QVERIFY(!accounts->entries().first().passwordCommand.isEmpty());
}

void TestDemoMail::leavesNothing()
{
    QString place;
    {
        const auto demo = app::DemoMail::make(QDate::currentDate());
        QVERIFY(demo);
        place = (*demo)->profile().paths().dataDir;
        QVERIFY(QDir(place).exists());
        QVERIFY(place.startsWith(QDir::tempPath()));
    }
    QVERIFY(!QDir(place).exists());
}

QTEST_GUILESS_MAIN(TestDemoMail)
#include "tst_demomail.moc"
