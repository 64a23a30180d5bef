// SPDX-License-Identifier: GPL-3.0-or-later
// From one account to another: each step is durable, an original goes only behind its copy, and what stops can go on or be taken back.
#include "fixture.h"
#include "store/blobs.h"

using namespace godwit;
using namespace godwit::store;
using namespace Qt::StringLiterals;
using State = Operation::State;
using Kind = Operation::Kind;

namespace {

constexpr AccountId there{2};

/// Four messages in INBOX of the one account, two of them here as a whole, and the folders of the other.
struct TwoAccounts : Fixture {
    FolderId inbox, theirs;
    TwoAccounts()
    {
        if (!writer->setFolders(there, {listing("INBOX", Role::Inbox), listing("Kept"), listing("Kept/Old")})) qFatal("folders");
        inbox = fill("INBOX", 4);
        theirs = writer->folderOf(there, "Kept");
        give(1, "Message-ID: <1@example.org>\r\nSubject: One\r\n\r\nshort\r\n");
        give(2, "Message-ID: <2@example.org>\r\n\r\n" + QByteArray(100'000, 'x'));
    }
    void give(std::uint32_t uid, const QByteArray &raw)
    {
        if (!writer->putBody(inbox, Uid{uid}, raw)) qFatal("body");
    }
    OperationId wish(const Wish &wish) const
    {
        auto wished = writer->enqueue(wish);
        if (!wished) qFatal("%s", qPrintable(wished.error().detail));
        return wished->first.first().id;
    }
    OperationId move(const std::vector<std::uint32_t> &uids) const
    {
        std::vector<MessageKey> keys;
        for (const std::uint32_t uid : uids) keys.push_back(key(inbox, uid));
        return wish(wish::Move{inbox, keys, theirs});
    }
    static std::vector<Writer::Original> asFound(const UidSet &uids)
    {
        std::vector<Writer::Original> found;
        for (const Uid uid : uids.toUids(100)) found.push_back({.uid = uid, .flags = FlagSet(Flag::Seen), .arrived = 1'700'000'000});
        return found;
    }
    QList<Operation> appends() const
    {
        QList<Operation> steps;
        for (const Operation &operation : writer->operations(there))
            if (operation.kind == Kind::Append) steps << operation;
        return steps;
    }
    const Operation *find(OperationId id) const
    {
        static QList<Operation> all;
        all = reader->operations();
        const auto found = std::ranges::find(all, id, &Operation::id);
        return found == all.end() ? nullptr : &*found;
    }
    static OperationEffects appendUid(std::uint32_t uid)
    {
        OperationEffects effects;
        effects.targetValidity = UidValidity{9};
        effects.to = UidSet::single(Uid{uid});
        return effects;
    }
    QStringList files() const { return QDir(paths.files()).entryList(QDir::Files); }
};

UidSet set(const char *uids) { return *UidSet::parse(uids); }

} // namespace

class TestAcross : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepByStep()
    {
        TwoAccounts f;
        const OperationId move = f.move({1, 2, 3});
        QCOMPARE(f.uids(f.inbox), std::vector<std::uint32_t>{4}); // shown as done
        QCOMPARE(f.folder("INBOX").total, 1u);
        const Operation across = f.writer->operations(account).constFirst();
        QCOMPARE(across.kind, Kind::MoveAcross);
        QCOMPARE(across.target, QByteArray("Kept"));
        QCOMPARE(across.toAccount, there);
        QCOMPARE(f.writer->planReplay(account).operations, QList{move});

        const Writer::Cargo cargo = f.writer->nextAcross(move);
        QCOMPARE(cargo.uids, set("1:3"));
        QCOMPARE(cargo.lacking, set("3"));
        f.give(3, "Subject: no Message-ID\r\n\r\n");
        QVERIFY(f.writer->carry(move, cargo.uids, f.asFound(cargo.uids)));
        QVERIFY(f.writer->planReplay(account).operations.isEmpty()); // the other account's turn
        f.reopen();                                                  // all of it is on the disk
        const QList<Operation> appends = f.appends();
        QCOMPARE(appends.size(), 3);
        QCOMPARE(appends[0].mailbox, QByteArray("Kept"));
        QCOMPARE(appends[0].messageId, QByteArray("<1@example.org>"));
        QCOMPARE(appends[0].add, FlagSet(Flag::Seen));
        QCOMPARE(appends[0].arrived, 1'700'000'000);
        QVERIFY(appends[2].messageId.isEmpty());
        QCOMPARE(f.writer->appendContent(appends[1]).size(), qsizetype(appends[1].size));
        QCOMPARE(f.writer->appendContent(appends[1]).last(5), QByteArray("xxxxx"));
        QCOMPARE(f.uids(f.inbox), std::vector<std::uint32_t>{4});

        QVERIFY(f.writer->sendCarried(appends[0].id, UidValidity{9}, Uid{50}));
        QCOMPARE(f.find(appends[0].id)->uidNext, Uid{50});
        QVERIFY(f.writer->finishOperation(appends[0].id, f.appendUid(50)));
        f.reopen();
        QCOMPARE(f.find(move)->uids, set("2:3"));
        const Operation *expunge = f.find(appends[0].id); // the same row
        QCOMPARE(expunge->kind, Kind::Expunge);
        QCOMPARE(expunge->account, account);
        QCOMPARE(expunge->uids, set("1"));
        QCOMPARE(expunge->uidValidity, UidValidity{7});
        QCOMPARE(f.files().size(), 2); // its file is gone
        QCOMPARE(f.uids(f.inbox), std::vector<std::uint32_t>{4});
        QVERIFY(f.writer->finishOperation(appends[1].id, f.appendUid(51)));
        QVERIFY(f.writer->finishOperation(appends[2].id, f.appendUid(52)));
        QVERIFY(!f.find(move));
        const ReplayPlan plan = f.writer->planReplay(account);
        QCOMPARE(plan.steps.front().uids, set("1:3")); // one command
        QVERIFY(f.writer->finishOperations(plan.operations));
        QVERIFY(f.reader->operations().isEmpty());
        QVERIFY(f.files().isEmpty());
        QCOMPARE(f.uids(f.inbox), std::vector<std::uint32_t>{4});
    }

    void aCopyLeavesTheOriginal()
    {
        TwoAccounts f;
        const OperationId copy = f.wish(wish::Copy{f.inbox, {f.key(f.inbox, 1)}, f.theirs});
        QCOMPARE(f.uids(f.inbox).size(), 4u);
        QVERIFY(f.writer->carry(copy, set("1"), f.asFound(set("1"))));
        QVERIFY(f.writer->finishOperation(f.appends()[0].id, f.appendUid(50)));
        QVERIFY(f.reader->operations().isEmpty());
        QCOMPARE(f.uids(f.inbox).size(), 4u);
        const auto undone = f.writer->undo(copy);
        QVERIFY(undone);
        QCOMPARE(undone->size(), 1);
        QCOMPARE(undone->first().kind, Kind::Expunge);
        QCOMPARE(undone->first().account, there);
        QCOMPARE(undone->first().uids, set("50"));
        QCOMPARE(undone->first().uidValidity, UidValidity{9});
    }

    void whatIsGoneIsLeftOut()
    {
        TwoAccounts f;
        const OperationId move = f.move({1, 2});
        QVERIFY(f.writer->carry(move, set("1:2"), f.asFound(set("2"))));
        QCOMPARE(f.find(move)->uids, set("2"));
        QCOMPARE(f.appends().size(), 1);
        const OperationId other = f.move({4});
        QVERIFY(f.writer->carry(other, set("4"), {}));
        QVERIFY(!f.find(other));
    }

    /// No more files than a disk has room for lie about at a time.
    void manyGoFewByFew()
    {
        Fixture f;
        QVERIFY(f.writer->setFolders(there, {listing("Kept")}));
        const FolderId inbox = f.fill("INBOX", 200);
        std::vector<MessageKey> keys;
        for (std::uint32_t uid = 1; uid <= 200; ++uid) {
            QVERIFY(f.writer->putBody(inbox, Uid{uid}, "Subject: x\r\n\r\n"));
            keys.push_back(f.key(inbox, uid));
        }
        const auto wished = f.writer->enqueue(wish::Move{inbox, keys, f.writer->folderOf(there, "Kept")});
        QVERIFY(wished);
        const OperationId move = wished->first.first().id;
        quint32 done = 0;
        qsizetype most = 0;
        while (f.writer->operations(account).constFirst().kind == Kind::MoveAcross) {
            for (ReplayPlan plan = f.writer->planReplay(account); plan.operations == QList{move}; plan = f.writer->planReplay(account)) {
                const UidSet uids = f.writer->nextAcross(move).uids;
                QVERIFY(!uids.isEmpty());
                QVERIFY(f.writer->carry(move, uids, TwoAccounts::asFound(uids)));
            }
            const QList<Operation> appends = f.writer->operations(there);
            QVERIFY(!appends.isEmpty());
            most = std::max(most, QDir(f.paths.files()).entryList(QDir::Files).size());
            QVERIFY(f.writer->finishOperation(appends.first().id, TwoAccounts::appendUid(++done)));
        }
        QCOMPARE(done, 200u);
        QVERIFY2(most >= 20 && most <= 40, qPrintable(QString::number(most)));
        QCOMPARE(f.writer->planReplay(account).steps.front().uids, set("1:200"));
    }

    /// The other server refuses one: the whole stops and says why, that message is shown again, and it can be tried again.
    void oneThatIsRefused()
    {
        TwoAccounts f;
        const OperationId move = f.move({1, 2});
        QVERIFY(f.writer->carry(move, set("1:2"), f.asFound(set("1:2"))));
        const OperationId first = f.appends()[0].id, second = f.appends()[1].id;
        Error full{Error::Kind::No, "OVERQUOTA", u"Mailbox is full"_s, {}};
        QVERIFY(f.writer->setOperationState(first, State::Refused, full));
        QCOMPARE(f.find(move)->state, State::Refused);
        QCOMPARE(f.find(move)->error.serverText, u"Mailbox is full"_s);
        QVERIFY(f.writer->finishOperation(second, f.appendUid(51)));
        QCOMPARE(f.find(move)->uids, set("1"));
        QCOMPARE(f.uids(f.inbox), (std::vector<std::uint32_t>{1, 3, 4}));
        QVERIFY(isStep(*f.find(first)));
        // By the name of either.
        QVERIFY(f.writer->retryOperation(first));
        QCOMPARE(f.find(move)->state, State::Queued);
        QCOMPARE(f.find(first)->state, State::Queued);
        QCOMPARE(f.uids(f.inbox), (std::vector<std::uint32_t>{3, 4}));
    }

    /// Taken back in its midst: what is on its way arrives and is moved, the rest stays.
    void takenBackInItsMidst()
    {
        TwoAccounts f;
        const OperationId move = f.move({1, 2, 3, 4});
        QVERIFY(f.writer->carry(move, set("1:2"), f.asFound(set("1:2"))));
        QVERIFY(f.writer->sendCarried(f.appends()[0].id, UidValidity{9}, Uid{50}));
        QVERIFY(f.writer->withdrawOperation(move));
        QCOMPARE(f.find(move)->uids, set("1"));
        QCOMPARE(f.appends().size(), 1);
        QCOMPARE(f.uids(f.inbox), (std::vector<std::uint32_t>{2, 3, 4}));
        QCOMPARE(f.files().size(), 1);
        QVERIFY(f.writer->finishOperation(f.appends()[0].id, f.appendUid(50)));
        QVERIFY(!f.find(move));
        QCOMPARE(f.writer->planReplay(account).steps.front().kind, Kind::Expunge);
        // And then wholly: also what had arrived comes back.
        const auto undone = f.writer->undo(move);
        QVERIFY(undone);
        QCOMPARE(undone->size(), 1);
        QCOMPARE(undone->first().kind, Kind::MoveAcross);
        QCOMPARE(undone->first().account, there);
        QCOMPARE(undone->first().mailbox, QByteArray("Kept"));
        QCOMPARE(undone->first().uids, set("50"));
        QCOMPARE(undone->first().target, QByteArray("INBOX"));
        QCOMPARE(undone->first().toAccount, account);
    }

    void undoneBeforeItBegan()
    {
        TwoAccounts f;
        const OperationId move = f.move({1, 2});
        QVERIFY(f.writer->undo(move));
        QVERIFY(f.reader->operations().isEmpty());
        QCOMPARE(f.uids(f.inbox).size(), 4u);
    }

    void notUndoneWhereTheServerDidNotSayWhereItIs()
    {
        TwoAccounts f;
        const OperationId move = f.move({1});
        QVERIFY(f.writer->carry(move, set("1"), f.asFound(set("1"))));
        QVERIFY(f.writer->finishOperation(f.appends()[0].id));
        const auto undone = f.writer->undo(move);
        QVERIFY(!undone);
        QVERIFY(!undone.error().detail.isEmpty());
    }

    /// A wish that came later must not be done before it, nor instead of it.
    void emptyingTheFolderDoesNotTakeItAlong()
    {
        TwoAccounts f;
        const OperationId move = f.move({1, 2});
        const OperationId empty = f.wish(wish::EmptyFolder{f.inbox});
        QCOMPARE(f.find(empty)->uids, set("3:4"));
        Error error{Error::Kind::No, {}, u"No"_s, {}};
        QVERIFY(f.writer->setOperationState(move, State::Refused, error));
        QCOMPARE(f.writer->planReplay(account).steps.front().uids, set("3:4"));
    }

    void followsItsTargetsNewName()
    {
        TwoAccounts f;
        const OperationId move = f.move({1, 2});
        const OperationId rename = f.wish(wish::RenameFolder{f.theirs, "Stored"});
        QVERIFY(f.writer->carry(move, set("1"), f.asFound(set("1"))));
        QCOMPARE(f.appends()[0].mailbox, QByteArray("Stored")); // behind the rename
        QCOMPARE(f.writer->planReplay(there).operations, QList{rename});
        QVERIFY(f.writer->finishOperation(rename));
        QCOMPARE(f.find(move)->target, QByteArray("Stored"));
        QVERIFY(f.writer->carry(move, set("2"), f.asFound(set("2"))));
        QCOMPARE(f.appends()[1].mailbox, QByteArray("Stored"));
    }

    void anotherAccountsNamesAreNotOurs()
    {
        TwoAccounts f;
        const OperationId move = f.wish(wish::Move{f.inbox, {f.key(f.inbox, 1)}, f.theirs});
        const OperationId create = f.wish(wish::CreateFolder{account, "Kept", {}}); // of the same name, over here
        QCOMPARE(f.writer->planReplay(account).operations, QList{move});
        QVERIFY(f.writer->carry(move, set("1"), f.asFound(set("1"))));
        QCOMPARE(f.writer->planReplay(account).operations, QList{create}); // does not wait for it
    }

    void withoutSingleExpungeIntoTheTrash()
    {
        TwoAccounts f;
        QVERIFY(f.writer->addFolder(account, listing("Trash", Role::Trash)));
        const OperationId move = f.move({1});
        QVERIFY(f.writer->carry(move, set("1"), f.asFound(set("1"))));
        const OperationId step = f.appends()[0].id;
        QVERIFY(f.writer->finishOperation(step, f.appendUid(50)));
        QCOMPARE(f.writer->intoTrash({step}).value_or(false), true);
        QCOMPARE(f.find(step)->kind, Kind::Move);
        QCOMPARE(f.find(step)->target, QByteArray("Trash"));
        QCOMPARE(f.folder("Trash").total, 1u);
    }

    void theOtherAccountIsRemoved()
    {
        TwoAccounts f;
        const OperationId move = f.move({1, 2});
        QVERIFY(f.writer->carry(move, set("1"), f.asFound(set("1"))));
        QVERIFY(f.writer->removeAccount(there));
        QCOMPARE(f.find(move)->state, State::Parked);
        QCOMPARE(f.uids(f.inbox).size(), 4u);
        QVERIFY(f.files().isEmpty());
        QVERIFY(f.writer->withdrawOperation(move));
        QVERIFY(f.reader->operations().isEmpty());
    }

    /// An older journal has no such fields.
    void roundTrip()
    {
        Operation operation;
        operation.id = OperationId{5};
        operation.account = account;
        operation.kind = Kind::MoveAcross;
        operation.uids = set("1:9");
        operation.target = "Kept";
        operation.toAccount = there;
        operation.carries = OperationId{4};
        operation.carried = Uid{6};
        operation.uidNext = Uid{7};
        operation.use = Role::Archive;
        const auto read = readOperationBlob(operation.id, operationBlob(operation));
        QVERIFY(read && *read == operation);
    }
};

QTEST_GUILESS_MAIN(TestAcross)
#include "tst_across.moc"
