// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on their way to another folder: shown there at once, and what is wished of them there; and taking wishes back.
#include "fixture.h"

using namespace godwit;
using namespace godwit::store;
using State = Operation::State;
using Kind = Operation::Kind;

namespace {

OperationId enqueue(Fixture &f, const Wish &wish)
{
    auto wished = f.writer->enqueue(wish);
    if (!wished) qFatal("%s", qPrintable(wished.error().detail));
    return wished->first.first().id;
}

OperationEffects copyUid(const char *from, const char *to)
{
    OperationEffects effects;
    effects.targetValidity = UidValidity{7};
    effects.from = *UidSet::parse(from);
    effects.to = *UidSet::parse(to);
    return effects;
}

std::vector<MessageKey> keysIn(const Fixture &f, FolderId folder)
{
    std::vector<MessageKey> keys;
    for (const ListEntry &entry : f.reader->listEntries(folder)) keys.push_back(entry.key);
    return keys;
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMovedMessageIsShownWhereItGoes()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 1);
        const MessageKey key = f.key(inbox, 2);
        f.told.clear();
        const OperationId move = enqueue(f, wish::Move{inbox, {key}, archive});
        QCOMPARE(f.uids(archive), (std::vector<std::uint32_t>{1, 0}));
        QCOMPARE(keysIn(f, archive).back(), key);
        QCOMPARE(f.folder("Archive").total, 2u);
        QCOMPARE(f.folder("Archive").unread, 2u);
        QCOMPARE(f.folder("INBOX").total, 2u);
        const auto rows = f.reader->rows(archive, std::vector{key});
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows[0].pending);
        QCOMPARE(rows[0].subject, QStringLiteral("Message 2"));
        // Told as a difference, too.
        QCOMPARE(f.told.size(), 1u);
        QCOMPARE(f.told[0].messages.size(), 2u);
        for (const MessageChanges &changes : f.told[0].messages) {
            QCOMPARE(changes.removed.size(), changes.folder == inbox ? 1u : 0u);
            QCOMPARE(changes.added.size(), changes.folder == archive ? 1u : 0u);
        }
        // And it is the same row when it has arrived.
        f.told.clear();
        QVERIFY(f.writer->finishOperation(move, copyUid("2", "8")));
        QCOMPARE(f.uids(archive), (std::vector<std::uint32_t>{1, 8}));
        QCOMPARE(keysIn(f, archive).back(), key);
        QCOMPARE(f.folder("Archive").total, 2u);
        QVERIFY(f.told.at(0).messages.at(0).removed.empty());
        QCOMPARE(f.told[0].messages[0].added.at(0).key, key);
    }

    /// Several that were done together, in one transaction: each is counted once.
    void aBatchIsCountedOnce()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 6), archive = f.fill("Archive", 1);
        QList<OperationId> ids;
        for (std::uint32_t uid = 1; uid <= 3; ++uid) ids.append(enqueue(f, wish::Move{inbox, {f.key(inbox, uid)}, archive}));
        QVERIFY(f.writer->finishOperations(ids, copyUid("1:3", "8:10")));
        QCOMPARE(f.folder("INBOX").total, 3u);
        QCOMPARE(f.folder("INBOX").unread, 3u);
        QCOMPARE(f.folder("Archive").total, 4u);
        ids.clear();
        for (std::uint32_t uid = 4; uid <= 6; ++uid) ids.append(enqueue(f, wish::Expunge{inbox, {f.key(inbox, uid)}}));
        QVERIFY(f.writer->finishOperations(ids));
        QCOMPARE(f.folder("INBOX").total, 0u);
        QVERIFY(f.writer->markLevel(archive, Uid{11}, 0)); // counted by its rows
        QCOMPARE(f.folder("Archive").total, 4u);
        QCOMPARE(f.uids(archive), (std::vector<std::uint32_t>{1, 8, 9, 10}));
    }

    void wishesFollowTheMessage()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 1), work = f.fill("Work", 1);
        const MessageKey key = f.key(inbox, 2);
        const OperationId move = enqueue(f, wish::Move{inbox, {key}, archive});
        enqueue(f, wish::ChangeFlags{archive, {key, f.key(archive, 1)}, FlagSet(Flag::Seen), {}}); // one that is there, one on its way
        QCOMPARE(f.writer->operations(account).size(), 3);
        QCOMPARE(f.folder("Archive").unread, 0u);
        enqueue(f, wish::Move{archive, {key}, work});
        enqueue(f, wish::ChangeFlags{work, {key}, FlagSet(Flag::Flagged), {}});
        QCOMPARE(keysIn(f, work).back(), key);
        QCOMPARE(f.uids(archive), (std::vector<std::uint32_t>{1}));
        QVERIFY(f.reader->rows(work, std::vector{key}).at(0).flags.contains(Flag::Flagged));
        QVERIFY(f.reader->rows(work, std::vector{key}).at(0).flags.contains(Flag::Seen));

        QVERIFY(f.writer->finishOperation(move, copyUid("2", "8")));
        const QList<Operation> left = f.writer->operations(account);
        QCOMPARE(left.size(), 4);
        for (const Operation &operation : left) {
            if (operation.uids == UidSet::single(Uid{1})) continue; // the one that was there
            QCOMPARE(operation.uids, UidSet::single(Uid{8}));
            QCOMPARE(operation.after, operation.mailbox == "Work" ? left[2].id : OperationId{});
            if (operation.mailbox == "Archive") QCOMPARE(operation.uidValidity, UidValidity{7});
        }
        QCOMPARE(keysIn(f, work).back(), key);
        f.reopen(); // nothing of it is only in memory
        QCOMPARE(keysIn(f, work).back(), key);
        QVERIFY(f.reader->rows(work, std::vector{key}).at(0).flags.contains(Flag::Flagged));
    }

    void withoutCopyUidWhatWasWishedThereIsParked()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 3), work = f.fill("Work", 3);
        const MessageKey key = f.key(inbox, 2);
        const OperationId move = enqueue(f, wish::Move{inbox, {key}, archive});
        enqueue(f, wish::ChangeFlags{archive, {key}, FlagSet(Flag::Seen), {}});
        enqueue(f, wish::Move{archive, {key}, work});
        enqueue(f, wish::Expunge{work, {key}});
        OperationEffects other; // told, but not of this message
        other.targetValidity = UidValidity{7};
        other.from = other.to = UidSet::single(Uid{3});
        QVERIFY(f.writer->finishOperation(move, other));
        const QList<Operation> left = f.writer->operations(account);
        QCOMPARE(left.size(), 3);
        for (const Operation &operation : left) {
            QCOMPARE(operation.state, State::Parked);
            QVERIFY(!operation.error.detail.isEmpty());
            QCOMPARE(operation.uidValidity, UidValidity{}); // never UID 2 of another folder, also when it is tried again
        }
        QVERIFY(f.writer->planReplay(account).operations.isEmpty());
        QCOMPARE(f.uids(archive), (std::vector<std::uint32_t>{1, 2, 3}));
        QCOMPARE(f.uids(work), (std::vector<std::uint32_t>{1, 2, 3}));
        QVERIFY(f.writer->retryOperation(left[0].id));
        QVERIFY(!f.reader->message(archive, Uid{2})->pending);
    }

    void aDroppedMoveTurnsBackWhatFollowedIt()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 1);
        const MessageKey key = f.key(inbox, 2);
        const OperationId move = enqueue(f, wish::Move{inbox, {key}, archive});
        enqueue(f, wish::ChangeFlags{archive, {key}, FlagSet(Flag::Flagged), {}});
        QVERIFY(f.writer->setOperationState(move, State::Refused, {}));
        QVERIFY(f.writer->planReplay(account).operations.isEmpty()); // it waits for what the person decides
        QVERIFY(f.writer->withdrawOperation(move));
        QVERIFY(f.reader->message(inbox, Uid{2})->flags.contains(Flag::Flagged));
        QCOMPARE(f.writer->operations(account).at(0).mailbox, QByteArray("INBOX"));
        QCOMPARE(f.writer->planReplay(account).operations.size(), 1);
    }

    void whatNeedsAStoppedOneStopsAndGoesOnWithIt()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3);
        const OperationId create = enqueue(f, wish::CreateFolder{account, "Plans"});
        const FolderId plans = f.id("Plans");
        enqueue(f, wish::Move{inbox, {f.key(inbox, 2)}, plans});
        enqueue(f, wish::ChangeFlags{plans, {f.key(inbox, 2)}, FlagSet(Flag::Seen), {}});
        QCOMPARE(f.uids(inbox).size(), 2u);
        QVERIFY(f.writer->setOperationState(create, State::Refused, {}));
        QCOMPARE(f.uids(inbox).size(), 3u); // it is seen where it is
        QVERIFY(!f.reader->message(inbox, Uid{2})->flags.contains(Flag::Seen));
        QVERIFY(std::ranges::none_of(f.writer->operations(account), takesEffect));
        QVERIFY(f.writer->retryOperation(create));
        QCOMPARE(f.uids(inbox).size(), 2u);
        QVERIFY(std::ranges::all_of(f.writer->operations(account), takesEffect));
    }

    void undoneBeforeItWasSent()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 1);
        const OperationId move = enqueue(f, wish::Move{inbox, {f.key(inbox, 2)}, archive});
        const OperationId flags = enqueue(f, wish::ChangeFlags{inbox, {f.key(inbox, 1)}, FlagSet(Flag::Seen), {}});
        QCOMPARE(f.writer->undo(flags)->size(), 0);
        QCOMPARE(f.writer->undo(move)->size(), 0);
        QVERIFY(f.writer->operations(account).isEmpty());
        QCOMPARE(f.uids(inbox), (std::vector<std::uint32_t>{1, 2, 3}));
        QCOMPARE(f.folder("INBOX").unread, 3u);
        QVERIFY(!f.writer->undo(move)); // once
    }

    void undoneFlagsAreThoseThatChanged()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3);
        QVERIFY(f.writer->applyFlags(inbox, {{Uid{2}, FlagSet(Flag::Seen)}}));
        const OperationId id =
            enqueue(f, wish::ChangeFlags{inbox, {f.key(inbox, 1), f.key(inbox, 2)}, FlagSet(Flag::Seen), FlagSet(Flag::Flagged)});
        QVERIFY(f.writer->finishOperation(id));
        const auto undone = f.writer->undo(id);
        QVERIFY(undone);
        QCOMPARE(undone->size(), 1); // 2 was read before
        QCOMPARE(undone->at(0).uids, UidSet::single(Uid{1}));
        QCOMPARE(undone->at(0).remove, FlagSet(Flag::Seen));
        QVERIFY(undone->at(0).add.isEmpty());
        QVERIFY(!f.reader->message(inbox, Uid{1})->flags.contains(Flag::Seen));
        QVERIFY(f.reader->message(inbox, Uid{2})->flags.contains(Flag::Seen));
    }

    void aMoveIsUndoneOnItsWayAndAfter_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::newRow("on its way") << false;
        QTest::newRow("done") << true;
    }
    void aMoveIsUndoneOnItsWayAndAfter()
    {
        QFETCH(bool, arrived);
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 1);
        const MessageKey key = f.key(inbox, 2);
        const OperationId move = enqueue(f, wish::Move{inbox, {key}, archive});
        QVERIFY(f.writer->setOperationState(move, State::Sent));
        if (arrived) QVERIFY(f.writer->finishOperation(move, copyUid("2", "8")));
        const auto undone = f.writer->undo(move);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
        QCOMPARE(undone->size(), 1);
        QCOMPARE(keysIn(f, inbox).back(), key);
        QCOMPARE(f.uids(archive), (std::vector<std::uint32_t>{1}));
        QCOMPARE(f.folder("INBOX").total, 3u);
        if (!arrived) QVERIFY(f.writer->finishOperation(move, copyUid("2", "8")));
        const Operation back = f.writer->operations(account).at(0);
        QCOMPARE(back.mailbox, QByteArray("Archive"));
        QCOMPARE(back.uids, UidSet::single(Uid{8}));
        QCOMPARE(back.uidValidity, UidValidity{7});
        QVERIFY(f.writer->finishOperation(back.id, copyUid("8", "4")));
        QCOMPARE(f.uids(inbox), (std::vector<std::uint32_t>{1, 3, 4}));
        QCOMPARE(f.key(inbox, 4), key);
    }

    void aCopyIsUndoneByItsNumbers()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 1);
        const OperationId copy = enqueue(f, wish::Copy{inbox, {f.key(inbox, 2)}, archive});
        QVERIFY(f.writer->finishOperation(copy, copyUid("2", "8")));
        const auto undone = f.writer->undo(copy);
        QVERIFY(undone);
        QCOMPARE(undone->at(0).kind, Kind::Expunge);
        QCOMPARE(undone->at(0).mailbox, QByteArray("Archive"));
        QCOMPARE(undone->at(0).uids, UidSet::single(Uid{8}));
        const OperationId blind = enqueue(f, wish::Copy{inbox, {f.key(inbox, 3)}, archive});
        QVERIFY(f.writer->finishOperation(blind)); // no COPYUID: nothing is guessed
        QCOMPARE(f.writer->undo(blind).error().kind, Error::Kind::Invalid);
    }

    void foldersAndSubscriptions()
    {
        Fixture f;
        const FolderId work = f.id("Work");
        const OperationId rename = enqueue(f, wish::RenameFolder{work, "Job"});
        QVERIFY(f.writer->finishOperation(rename));
        const OperationId unsubscribe = enqueue(f, wish::Subscribe{work, false});
        QVERIFY(f.writer->finishOperation(unsubscribe));
        QVERIFY(f.writer->undo(unsubscribe));
        QVERIFY(f.folder("Job").subscribed);
        QVERIFY(f.writer->undo(rename));
        QCOMPARE(f.folder("Work").id, work);
        QCOMPARE(f.writer->operations(account).size(), 2);
    }

    void finalOnesAreHeldAndThenFinal()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3);
        const OperationId first = enqueue(f, wish::Expunge{inbox, {f.key(inbox, 1)}, std::chrono::seconds(10)});
        const ReplayPlan plan = f.writer->planReplay(account);
        QVERIFY(plan.operations.isEmpty());
        QVERIFY(plan.dueAt > 0);
        QCOMPARE(f.uids(inbox).size(), 2u);
        QVERIFY(f.writer->undo(first));
        QCOMPARE(f.uids(inbox).size(), 3u);
        const OperationId second = enqueue(f, wish::Expunge{inbox, {f.key(inbox, 1)}});
        QVERIFY(f.writer->finishOperation(second));
        QCOMPARE(f.writer->undo(second).error().kind, Error::Kind::Invalid);
    }

    void anEmptiedFolderTakesWhatIsOnItsWayThere()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 3);
        enqueue(f, wish::Move{archive, {f.key(archive, 1)}, f.id("Work")}); // leaves before: it stays alive
        enqueue(f, wish::Move{inbox, {f.key(inbox, 2)}, archive});
        const auto emptied = f.writer->enqueue(wish::EmptyFolder{archive});
        QVERIFY(emptied);
        QCOMPARE(f.uids(archive).size(), 0u);
        QCOMPARE(f.folder("Archive").total, 0u);
        QCOMPARE(f.folder("Work").total, 1u);
        QCOMPARE(f.uids(inbox), (std::vector<std::uint32_t>{1, 3}));
        QVERIFY(f.writer->undo(emptied->first.first().id));
        QCOMPARE(f.uids(archive).size(), 3u);
    }

    void aMoveThatMarks()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 2), archive = f.fill("Archive", 1);
        const MessageKey key = f.key(inbox, 2);
        const FlagSet junk({}, {"$Junk"});
        const OperationId id = enqueue(f, wish::Move{inbox, {key}, archive, junk, {}});
        QCOMPARE(f.writer->operations(account).size(), 2);
        QVERIFY(f.reader->rows(archive, std::vector{key}).at(0).flags.contains("$Junk"));
        QVERIFY(f.writer->undo(id));
        QVERIFY(f.writer->operations(account).isEmpty());
        QVERIFY(!f.reader->message(inbox, Uid{2})->flags.contains("$Junk"));
    }

    void retriedByThePerson()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 2);
        const OperationId id = enqueue(f, wish::Expunge{inbox, {f.key(inbox, 1)}});
        QCOMPARE(f.writer->retryOperation(id).error().kind, Error::Kind::Invalid);
        Error no;
        no.kind = Error::Kind::No;
        QVERIFY(f.writer->setOperationState(id, State::Refused, no));
        QVERIFY(f.writer->planReplay(account).operations.isEmpty());
        QVERIFY(f.writer->retryOperation(id));
        QCOMPARE(f.writer->planReplay(account).operations, QList{id});
        QVERIFY(!f.writer->operations(account).at(0).error);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
