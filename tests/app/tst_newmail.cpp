// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inboxwatch.h"
#include "app/newmail.h"

#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using namespace godwit::app;

class TestNewMail : public QObject
{
    Q_OBJECT

    static constexpr FolderId inbox{1};
    static ListEntry entry(quint64 key, std::uint32_t uid, std::uint32_t flags = 0) { return {MessageKey{key}, Uid{uid}, flags}; }
    static QList<MessageKey> keys(std::initializer_list<quint64> numbers)
    {
        QList<MessageKey> all;
        for (const quint64 number : numbers) all << MessageKey{number};
        return all;
    }

private Q_SLOTS:
    void theFirstReadingIsNotNew()
    {
        NewMail mail;
        MessageChanges first{.folder = inbox, .added = {entry(1, 1), entry(2, 7)}, .changed = {}, .removed = {}};
        QVERIFY(mail.apply(first).arrived.isEmpty());
        mail.level(inbox, Uid{7});
        QVERIFY(mail.isLevel(inbox));
        QCOMPARE(mail.apply({.folder = inbox, .added = {entry(3, 8)}, .changed = {}, .removed = {}}).arrived, keys({3}));
    }

    /// What a wish hid and its undoing shows again has its old UID; what is on its way here by a wish has none yet.
    void whatComesBackIsNotNew()
    {
        NewMail mail;
        mail.level(inbox, Uid{10});
        QVERIFY(mail.apply({.folder = inbox, .added = {entry(1, 4), entry(2, 0)}, .changed = {}, .removed = {}}).arrived.isEmpty());
        QCOMPARE(mail.apply({.folder = inbox, .added = {entry(3, 11)}, .changed = {}, .removed = {}}).arrived, keys({3}));
        QCOMPARE(mail.apply({.folder = inbox, .added = {}, .changed = {}, .removed = {MessageKey{3}}}).settled, keys({3}));
        QVERIFY(mail.apply({.folder = inbox, .added = {entry(3, 11)}, .changed = {}, .removed = {}}).arrived.isEmpty());
    }

    void onlyWhatWantsToBeRead()
    {
        NewMail mail;
        mail.level(inbox, Uid{1});
        const auto seen = std::uint32_t(Flag::Seen), deleted = std::uint32_t(Flag::Deleted);
        const auto outcome = mail.apply({.folder = inbox,
                                         .added = {entry(1, 2, seen), entry(2, 3, deleted), entry(3, 4, ListEntry::ignored), entry(4, 5)},
                                         .changed = {},
                                         .removed = {}});
        QCOMPARE(outcome.arrived, keys({4}));
        QVERIFY(mail.apply({.folder = inbox, .added = {}, .changed = {entry(4, 5, std::uint32_t(Flag::Flagged))}, .removed = {}})
                    .settled.isEmpty());
        QCOMPARE(mail.apply({.folder = inbox, .added = {}, .changed = {entry(4, 5, seen)}, .removed = {}}).settled, keys({4}));
        QVERIFY(mail.apply({.folder = inbox, .added = {}, .changed = {}, .removed = {MessageKey{4}}}).settled.isEmpty());
    }

    /// Whoever wants it and for whatever reason, and while it is under way.
    void oneInboxIsAskedForOnce()
    {
        InboxWatch watch;
        QSignalSpy asked(&watch, &InboxWatch::syncWanted);
        Folder folder;
        folder.id = inbox;
        folder.account = AccountId{1};
        folder.role = Role::Inbox;
        folder.countsKnown = true;
        folder.total = 5;
        watch.applyFolders({.account = AccountId{1}, .changed = {folder}, .removed = {}});
        AccountStatus status;
        status.account = AccountId{1};
        status.state = AccountStatus::State::UpToDate;
        watch.applyStatus(status);
        watch.wantLevel(inbox);
        folder.total = 6;
        watch.applyFolders({.account = AccountId{1}, .changed = {folder}, .removed = {}});
        QTRY_COMPARE(asked.size(), 1);
        watch.wantLevel(inbox);
        watch.folderSynced(inbox, {});
        QTRY_COMPARE(asked.size(), 2); // not a third time in between
    }

    void numberedAnew()
    {
        NewMail mail;
        mail.level(inbox, Uid{100});
        mail.apply({.folder = inbox, .added = {entry(1, 101)}, .changed = {}, .removed = {}});
        const auto outcome =
            mail.apply({.folder = inbox, .added = {entry(2, 1), entry(3, 200)}, .changed = {}, .removed = {}, .reset = true});
        QVERIFY(outcome.arrived.isEmpty());
        QCOMPARE(outcome.settled, keys({1}));
        QVERIFY(outcome.anew);
        QVERIFY(!mail.isLevel(inbox));
    }
};

QTEST_GUILESS_MAIN(TestNewMail)
#include "tst_newmail.moc"
