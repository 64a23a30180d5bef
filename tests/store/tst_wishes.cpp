// SPDX-License-Identifier: GPL-3.0-or-later
// The road of wishes: durable, self-contained, shown at once by reader and ChangeSet alike, gone when the truth is there.
#include "fixture.h"

using namespace godwit;
using namespace godwit::store;

using State = Operation::State;

class TestWishes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flagWishIsShownAtOnce();
    void journalOutlivesTheProcess();
    void movedMessagesLeaveTheList();
    void moveWithCopyUidKeepsKeys();
    void moveWithoutMappingForgets();
    void moveThatLeavesItsSource();
    void expungeThatOnlyMarks();
    void copyUidMovesOnlyWhatWasWished();
    void expungeAndRefusal();
    void withdrawn();
    void unknownOutcomeIsNotShownAsDone();
    void truthUnderAWish();
    void appendKeepsItsFile();
    void folderWishes();
    void wishesAfterARename();
    void renameSeenBeforeItsAnswer();
    void nonsenseIsRefused();

private:
    static OperationId enqueue(Fixture &f, const Wish &wish)
    {
        auto done = f.writer->enqueue(wish);
        if (!done) qWarning("%s", qPrintable(done.error().detail));
        return done ? done->first.first().id : OperationId{};
    }
};

void TestWishes::flagWishIsShownAtOnce()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 5);
    auto wished =
        f.writer->enqueue(wish::ChangeFlags{inbox, {f.key(inbox, 2), f.key(inbox, 3)}, FlagSet::fromAtoms({"\\Seen", "later"}), {}});
    QVERIFY(wished);
    const auto &[operations, changes] = *wished;
    QCOMPARE(operations.size(), 1);
    QCOMPARE(operations.first().mailbox, QByteArray("INBOX"));
    QCOMPARE(operations.first().uidValidity, UidValidity{7});
    QCOMPARE(operations.first().uids, *UidSet::parse("2:3"));
    QCOMPARE(changes.messages.at(0).changed.size(), 2u);
    QCOMPARE(changes.messages.at(0).changed[0].flags, 1u | (1u << 16));
    QCOMPARE(changes.operations, operations);
    QCOMPARE(changes.folders.first().changed.first().unread, 3u);
    QCOMPARE(f.folder("INBOX").unread, 3u);
    const auto shown = f.reader->message(inbox, Uid{2});
    QVERIFY(shown->pending && shown->flags.contains(Flag::Seen) && shown->flags.contains("later"));
    QCOMPARE(f.reader->listEntries(inbox)[1], changes.messages[0].changed[0]);

    QVERIFY(f.writer->setOperationState(operations.first().id, State::Sent));
    auto finished = f.writer->finishOperation(operations.first().id);
    QVERIFY(finished);
    QCOMPARE(finished->operationsDone, QList<OperationId>{operations.first().id});
    QCOMPARE(finished->messages.at(0).changed[0].flags, 1u); // the same flags, no longer pending
    QCOMPARE(f.folder("INBOX").unread, 3u);
    QVERIFY(f.reader->operations().isEmpty());
}

void TestWishes::journalOutlivesTheProcess()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 5);
    enqueue(f, wish::ChangeFlags{inbox, {f.key(inbox, 1)}, FlagSet(Flag::Flagged), FlagSet(Flag::Seen)});
    const OperationId second = enqueue(f, wish::Expunge{inbox, {f.key(inbox, 4)}});
    Error reason;
    reason.kind = Error::Kind::No;
    reason.code = "OVERQUOTA";
    reason.serverText = QStringLiteral("full");
    QVERIFY(f.writer->setOperationState(second, State::Refused, reason));
    const QList<Operation> before = f.writer->operations(account);
    f.reopen();
    QCOMPARE(f.writer->operations(account), before);
    QCOMPARE(f.reader->operations(), before);
    QCOMPARE(f.writer->operations(account).last().error, reason);
    QVERIFY(f.reader->message(inbox, Uid{1})->flags.contains(Flag::Flagged));
    QCOMPARE(f.uids(inbox).size(), 5u); // refused: shows nothing
    QVERIFY(f.writer->withdrawOperation(second));
    QVERIFY(enqueue(f, wish::Expunge{inbox, {f.key(inbox, 4)}}) > second); // never reused
}

void TestWishes::movedMessagesLeaveTheList()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 5);
    auto wished = f.writer->enqueue(wish::Move{inbox, {f.key(inbox, 2), f.key(inbox, 4)}, f.id("Archive")});
    QVERIFY(wished);
    QCOMPARE(wished->first.first().target, QByteArray("Archive"));
    QCOMPARE(wished->second.messages.at(0).removed, (std::vector<MessageKey>{f.key(inbox, 2), f.key(inbox, 4)}));
    QCOMPARE(f.uids(inbox), (std::vector<std::uint32_t>{1, 3, 5}));
    QCOMPARE(f.folder("INBOX").total, 3u);
    QCOMPARE(f.folder("INBOX").unread, 3u);
}

void TestWishes::moveWithCopyUidKeepsKeys()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 5), archive = f.fill("Archive", 2);
    const MessageKey key = f.key(inbox, 2);
    QVERIFY(f.writer->putBody(inbox, Uid{2}, "body"));
    const OperationId id = enqueue(f, wish::Move{inbox, {key, f.key(inbox, 4)}, archive});
    OperationEffects effects;
    effects.targetValidity = UidValidity{7};
    effects.from = *UidSet::parse("2,4");
    effects.to = *UidSet::parse("10:11");
    auto finished = f.writer->finishOperation(id, effects);
    QVERIFY(finished);
    QCOMPARE(finished->messages.size(), 1u); // they left INBOX when they were wished away
    QCOMPARE(finished->messages[0].folder, archive);
    QCOMPARE(finished->messages[0].added.size(), 2u);
    QCOMPARE(finished->messages[0].added[0].key, key);
    QCOMPARE(f.reader->message(key)->uid, Uid{10});
    QCOMPARE(f.reader->body(key), QByteArray("body"));
    QCOMPARE(f.uids(archive), (std::vector<std::uint32_t>{1, 2, 10, 11}));
    QCOMPARE(f.folder("Archive").total, 4u);
    QCOMPARE(f.folder("INBOX").total, 3u);
}

void TestWishes::moveWithoutMappingForgets()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 1);
    const OperationId id = enqueue(f, wish::Move{inbox, {f.key(inbox, 2)}, archive});
    OperationEffects effects; // the target has another UIDVALIDITY than we know: its UIDs mean nothing to us yet
    effects.targetValidity = UidValidity{99};
    effects.from = effects.to = UidSet::single(Uid{2});
    QVERIFY(f.writer->finishOperation(id, effects));
    QCOMPARE(f.uids(inbox), (std::vector<std::uint32_t>{1, 3}));
    QCOMPARE(f.uids(archive), (std::vector<std::uint32_t>{1}));
}

void TestWishes::moveThatLeavesItsSource()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 1);
    const OperationId id = enqueue(f, wish::Move{inbox, {f.key(inbox, 2)}, archive});
    OperationEffects effects;
    effects.sourceStays = true;
    auto finished = f.writer->finishOperation(id, effects);
    QVERIFY(finished);
    QCOMPARE(finished->messages.at(0).added.size(), 1u); // back, struck through
    QVERIFY(f.reader->message(inbox, Uid{2})->flags.contains(Flag::Deleted));
}

void TestWishes::expungeThatOnlyMarks()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3);
    const OperationId id = enqueue(f, wish::Expunge{inbox, {f.key(inbox, 2)}});
    OperationEffects effects; // the server has no UIDPLUS
    effects.sourceStays = true;
    QVERIFY(f.writer->finishOperation(id, effects));
    QCOMPARE(f.uids(inbox), (std::vector<std::uint32_t>{1, 2, 3}));
    QVERIFY(f.reader->message(inbox, Uid{2})->flags.contains(Flag::Deleted));
}

void TestWishes::copyUidMovesOnlyWhatWasWished()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3), archive = f.fill("Archive", 1);
    const OperationId id = enqueue(f, wish::Move{inbox, {f.key(inbox, 2)}, archive});
    OperationEffects effects;
    effects.targetValidity = UidValidity{7};
    effects.from = *UidSet::parse("2:3"); // 3 was never named
    effects.to = *UidSet::parse("8:9");
    QVERIFY(f.writer->finishOperation(id, effects));
    QCOMPARE(f.uids(inbox), (std::vector<std::uint32_t>{1, 3}));
    QCOMPARE(f.uids(archive), (std::vector<std::uint32_t>{1, 8}));
}

void TestWishes::expungeAndRefusal()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3);
    const OperationId id = enqueue(f, wish::Expunge{inbox, {f.key(inbox, 1)}});
    QCOMPARE(f.uids(inbox).size(), 2u);
    Error no;
    no.kind = Error::Kind::No;
    auto refused = f.writer->setOperationState(id, State::Refused, no);
    QVERIFY(refused);
    QCOMPARE(refused->messages.at(0).added.size(), 1u); // the wish is taken away again
    QCOMPARE(refused->operations.first().state, State::Refused);
    QCOMPARE(f.uids(inbox).size(), 3u);
    QVERIFY(f.writer->setOperationState(id, State::Queued));
    QVERIFY(f.writer->finishOperation(id));
    QCOMPARE(f.uids(inbox).size(), 2u);
    QVERIFY(!f.writer->finishOperation(id)); // once
}

void TestWishes::withdrawn()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3);
    const OperationId id = enqueue(f, wish::ChangeFlags{inbox, {f.key(inbox, 1)}, FlagSet(Flag::Seen), {}});
    QVERIFY(f.writer->setOperationState(id, State::Sent));
    QCOMPARE(f.writer->withdrawOperation(id).error().kind, Error::Kind::Invalid);
    QVERIFY(f.writer->setOperationState(id, State::Queued));
    auto withdrawn = f.writer->withdrawOperation(id);
    QVERIFY(withdrawn);
    QCOMPARE(withdrawn->messages.at(0).changed.at(0).flags, 0u);
    QCOMPARE(withdrawn->folders.first().changed.first().unread, 3u);
    QVERIFY(f.writer->operations(account).isEmpty());
}

void TestWishes::unknownOutcomeIsNotShownAsDone()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3);
    const OperationId id = enqueue(f, wish::Move{inbox, {f.key(inbox, 1)}, f.id("Archive")});
    QVERIFY(f.writer->setOperationState(id, State::MayHaveHappened));
    QCOMPARE(f.uids(inbox).size(), 3u);
    QVERIFY(f.reader->message(inbox, Uid{1})->pending);
}

void TestWishes::truthUnderAWish()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3);
    enqueue(f, wish::ChangeFlags{inbox, {f.key(inbox, 1)}, FlagSet(Flag::Flagged), FlagSet(Flag::Seen)});
    enqueue(f, wish::Expunge{inbox, {f.key(inbox, 2)}});
    auto changes = f.writer->applyFlags(inbox, {{Uid{1}, FlagSet(Flag::Seen)}, {Uid{2}, FlagSet(Flag::Seen)}});
    QVERIFY(changes);
    QVERIFY(changes->messages.empty()); // the wish wins over 1, and 2 is not shown
    QVERIFY(!f.reader->message(inbox, Uid{1})->flags.contains(Flag::Seen));
    changes = f.writer->applyExpunged(inbox, *UidSet::parse("1:2"));
    QCOMPARE(changes->messages.at(0).removed.size(), 1u); // 2 was gone from the list before
    QCOMPARE(f.folder("INBOX").total, 1u);
}

void TestWishes::appendKeepsItsFile()
{
    Fixture f;
    const FolderId inbox = f.id("INBOX");
    const QByteArray message("Subject: x\r\nMESSAGE-ID:\r\n <a.b@c>\r\n\r\nMessage-ID: <no@no>\r\n");
    const OperationId id = enqueue(f, wish::Append{inbox, message, FlagSet(Flag::Seen), 1'600'000'000});
    f.reopen();
    const Operation operation = f.writer->operations(account).first();
    QCOMPARE(operation.id, id);
    QCOMPARE(operation.messageId, QByteArray("<a.b@c>"));
    QCOMPARE(operation.size, static_cast<std::uint64_t>(message.size()));
    QVERIFY(!operation.bodyFile.contains(QLatin1Char('/')));
    QCOMPARE(f.writer->appendContent(operation), message);
    QVERIFY(f.writer->finishOperation(id));
    QVERIFY(QDir(f.paths.files()).isEmpty());
    QVERIFY(f.writer->appendContent(operation).isNull());
}

void TestWishes::folderWishes()
{
    Fixture f;
    auto created = f.writer->enqueue(wish::CreateFolder{account, "Gr&APwA3w-e"});
    QVERIFY(created);
    QCOMPARE(created->second.folders.first().changed.first().path, QString::fromUtf8("Grüße"));
    const FolderId fresh = f.id("Gr&APwA3w-e");
    QVERIFY(toInt(fresh) != 0);
    QCOMPARE(f.writer->folderOf(account, "Gr&APwA3w-e"), FolderId{}); // the server does not have it yet
    const OperationId renamed = enqueue(f, wish::RenameFolder{f.id("Work"), "Job"});
    QCOMPARE(f.folder("Job/Old").name(), QStringLiteral("Old"));
    QCOMPARE(f.id("Work"), FolderId{});
    const OperationId removed = enqueue(f, wish::DeleteFolder{f.id("Archive")});
    QCOMPARE(f.id("Archive"), FolderId{});
    const OperationId unsubscribed = enqueue(f, wish::Subscribe{f.id("INBOX"), false});
    QVERIFY(!f.folder("INBOX").subscribed);
    f.reopen();
    QCOMPARE(f.id("Gr&APwA3w-e"), fresh);
    QCOMPARE(f.reader->folders().size(), 4); // INBOX, Job, Job/Old, Grüße

    QVERIFY(f.writer->finishOperation(created->first.first().id));
    QVERIFY(f.writer->finishOperation(renamed));
    QVERIFY(f.writer->finishOperation(removed));
    QVERIFY(f.writer->finishOperation(unsubscribed));
    QVERIFY(f.writer->operations(account).isEmpty());
    QCOMPARE(f.id("Gr&APwA3w-e"), fresh);
    QCOMPARE(f.reader->folders().size(), 4);
    QVERIFY(!f.folder("INBOX").subscribed);
    QCOMPARE(f.folder("Job/Old").path, QStringLiteral("Job/Old"));
}

void TestWishes::wishesAfterARename()
{
    Fixture f;
    const FolderId old = f.fill("Work/Old", 3);
    const OperationId rename = enqueue(f, wish::RenameFolder{f.id("Work"), "Job"});
    const OperationId flag = enqueue(f, wish::ChangeFlags{old, {f.key(old, 1)}, FlagSet(Flag::Seen), {}});
    QCOMPARE(f.writer->operations(account).last().mailbox, QByteArray("Job/Old")); // true when its turn comes
    QVERIFY(f.reader->message(old, Uid{1})->pending);
    QVERIFY(f.reader->message(old, Uid{1})->flags.contains(Flag::Seen));
    QVERIFY(f.writer->finishOperation(rename));
    QVERIFY(f.reader->message(old, Uid{1})->flags.contains(Flag::Seen));
    QVERIFY(f.writer->finishOperation(flag));
    QCOMPARE(f.folder("Job/Old").unread, 2u);
}

void TestWishes::renameSeenBeforeItsAnswer()
{
    Fixture f;
    const FolderId work = f.fill("Work", 3);
    const OperationId rename = enqueue(f, wish::RenameFolder{work, "Job"});
    QVERIFY(f.writer->setOperationState(rename, State::Sent));
    QVERIFY(f.writer->setFolders(account,
                                 {listing("INBOX", Role::Inbox), listing("Archive", Role::Archive), listing("Job"), listing("Job/Old")}));
    QCOMPARE(f.id("Job"), work);
    QCOMPARE(f.uids(work).size(), 3u);
    QVERIFY(f.writer->finishOperation(rename));
    QCOMPARE(f.id("Job"), work);
}

void TestWishes::nonsenseIsRefused()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 1), archive = f.id("Archive");
    QVERIFY(f.writer->setFolders(AccountId{2}, {listing("INBOX", Role::Inbox)}));
    const std::vector<MessageKey> one{f.key(inbox, 1)}, unknown{MessageKey{4711}};
    const std::vector<Wish> wishes{wish::ChangeFlags{inbox, unknown, FlagSet(Flag::Seen), {}},
                                   wish::ChangeFlags{inbox, one, {}, {}},
                                   wish::ChangeFlags{archive, one, FlagSet(Flag::Seen), {}},
                                   wish::Move{inbox, one, inbox},
                                   wish::Move{inbox, one, FolderId{999}},
                                   wish::Expunge{FolderId{999}, one},
                                   wish::CreateFolder{account, "Work"},
                                   wish::CreateFolder{account, ""},
                                   wish::RenameFolder{inbox, "Other"},
                                   wish::RenameFolder{archive, "Work"},
                                   wish::DeleteFolder{inbox},
                                   wish::Subscribe{FolderId{999}, true},
                                   wish::Append{FolderId{999}, "x", {}, 0}};
    for (const Wish &wish : wishes) {
        const auto outcome = f.writer->enqueue(wish);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Invalid);
        QVERIFY(!outcome.error().detail.isEmpty());
    }
    QVERIFY(f.reader->operations().isEmpty());
    QVERIFY(QDir(f.paths.files()).isEmpty());
}

QTEST_GUILESS_MAIN(TestWishes)
#include "tst_wishes.moc"
