// SPDX-License-Identifier: GPL-3.0-or-later
// The road of truth: what the server says enters the cache and is told as a difference.
#include "fixture.h"

using namespace godwit;
using namespace godwit::store;

class TestWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldersMergeByName();
    void vanishedFolderTakesItsMessages();
    void renameTakesWhatIsBelow();
    void singleFolderChanges();
    void countsFollowRowsWhenComplete();
    void uidsAndFlagSets();
    void headersFillRows();
    void flagsAreToldOnlyWhenDifferent();
    void expungedRowsGo();
    void uidValidityResets();
    void levelIsKept();
    void levelFolderIsCountedByItsRows();
    void bodiesSmallAndLarge();
    void bodiesInParts();
    void bodiesHaveABudget();
    void bodiesThatAreLacking();
    void previewIsTold();
    void revisionsAscendByOne();
    void accountGoesWhole();
    void twentyThousandMessages();
};

void TestWriter::foldersMergeByName()
{
    Fixture f;
    const FolderId inbox = f.id("INBOX");
    QCOMPARE(f.reader->folders().size(), 4);
    QCOMPARE(f.folder("INBOX").role, Role::Inbox);
    QCOMPARE(f.folder("Work/Old").name(), QStringLiteral("Old"));

    auto same = f.writer->setFolders(
        account, {listing("INBOX", Role::Inbox), listing("Archive", Role::Archive), listing("Work"), listing("Work/Old")});
    QVERIFY(same);
    QCOMPARE(same->revision, 0ull); // nothing changed, nothing told

    auto changes = f.writer->setFolders(
        account, {listing("INBOX", Role::Inbox), listing("Archive", Role::Archive, false), listing("Work"), listing("New")});
    QVERIFY(changes);
    QCOMPARE(changes->folders.size(), 1);
    QCOMPARE(changes->folders.first().changed.size(), 2); // Archive (unsubscribed), New
    QCOMPARE(changes->folders.first().removed.size(), 1); // Work/Old
    QCOMPARE(f.id("INBOX"), inbox);
    QVERIFY(!f.folder("Archive").subscribed);
}

void TestWriter::vanishedFolderTakesItsMessages()
{
    Fixture f;
    const FolderId work = f.fill("Work", 3);
    const MessageKey key = f.key(work, 2);
    QVERIFY(f.writer->removeFolder(work));
    QVERIFY(!f.reader->message(key));
    QVERIFY(f.reader->listEntries(work).empty());
    QVERIFY(!f.writer->folderState(work));
    QVERIFY(!f.writer->applyExpunged(work, UidSet::single(Uid{1})));
}

void TestWriter::renameTakesWhatIsBelow()
{
    Fixture f;
    const FolderId work = f.fill("Work", 3), old = f.id("Work/Old");
    QVERIFY(f.writer->renameFolder(work, "Job", QStringLiteral("Job")));
    QCOMPARE(f.id("Job"), work);
    QCOMPARE(f.id("Job/Old"), old);
    QCOMPARE(f.folder("Job/Old").path, QStringLiteral("Job/Old"));
    QCOMPARE(f.uids(work).size(), 3u);
}

void TestWriter::singleFolderChanges()
{
    Fixture f;
    auto added = f.writer->addFolder(account, listing("Later"));
    QVERIFY(added);
    QCOMPARE(added->folders.first().changed.first().mailbox, QByteArray("Later"));
    const FolderId later = f.id("Later");
    auto subscribed = f.writer->setSubscribed(later, false);
    QVERIFY(subscribed);
    QVERIFY(!subscribed->folders.first().changed.first().subscribed);
    auto counted = f.writer->setCounts(account, {{"Later", 12, 3}, {"Nowhere", 1, 1}});
    QVERIFY(counted);
    QCOMPARE(counted->folders.first().changed.first().total, 12u);
    QVERIFY(f.folder("Later").countsKnown);
    FolderFlags flags;
    flags.folder = later;
    flags.known = FlagSet::fromAtoms({"\\Seen", "$Junk"});
    flags.readOnly = true;
    QCOMPARE(f.writer->setFolderFlags(flags)->folderFlags.size(), 1);
    QVERIFY(f.folder("Later").readOnly);
    QCOMPARE(f.writer->folderOf(account, "Later"), later);
    QCOMPARE(f.writer->folderOf(account, "later"), FolderId{});
    QCOMPARE(f.writer->folders(account).size(), 5);
    QVERIFY(f.reader->folderFlags(later)->known.contains("$Junk"));
    QVERIFY(!f.reader->folderFlags(f.id("Work"))); // never heard
}

void TestWriter::countsFollowRowsWhenComplete()
{
    Fixture f;
    const FolderId inbox = f.id("INBOX");
    QVERIFY(f.writer->setCounts(account, {{"INBOX", 100, 40}}));
    f.select(inbox);
    QVERIFY(f.writer->applyMessages(inbox, {summary(100), summary(99)}));
    QCOMPARE(f.folder("INBOX").total, 100u); // two rows are not the folder
    QVERIFY(f.writer->applyUids(inbox, UidSet::range(Uid{1}, Uid{100}), unseenOnly(UidSet::range(Uid{1}, Uid{40}))));
    QCOMPARE(f.folder("INBOX").total, 100u);
    QCOMPARE(f.folder("INBOX").unread, 40u);
    QVERIFY(f.writer->applyMessages(inbox, {summary(101)}));
    QCOMPARE(f.folder("INBOX").total, 101u);
    QCOMPARE(f.folder("INBOX").unread, 41u);
    QVERIFY(f.writer->applyFlags(inbox, {{Uid{101}, FlagSet(Flag::Seen)}}));
    QCOMPARE(f.folder("INBOX").unread, 40u);
    QVERIFY(f.writer->applyExpunged(inbox, UidSet::range(Uid{31}, Uid{50})));
    QCOMPARE(f.folder("INBOX").total, 81u);
    QCOMPARE(f.folder("INBOX").unread, 30u);
}

void TestWriter::uidsAndFlagSets()
{
    Fixture f;
    const FolderId inbox = f.id("INBOX");
    f.select(inbox);
    FlagSets flags = unseenOnly(*UidSet::parse("3,5"));
    flags.flagged = *UidSet::parse("5");
    flags.deleted = *UidSet::parse("9");
    auto changes = f.writer->applyUids(inbox, *UidSet::parse("1:5,9"), flags);
    QVERIFY(changes);
    QCOMPARE(changes->messages.size(), 1u);
    QCOMPARE(changes->messages[0].added.size(), 6u);
    QCOMPARE(f.reader->message(inbox, Uid{5})->flags, FlagSet(Flag::Flagged));
    QCOMPARE(f.reader->message(inbox, Uid{9})->flags, FlagSet(SystemFlags(Flag::Seen) | Flag::Deleted));
    QVERIFY(!f.reader->message(inbox, Uid{1})->headersKnown);
    QCOMPARE(f.writer->folderState(inbox)->uidsWithoutHeaders, *UidSet::parse("1:5,9"));
    QVERIFY(f.writer->folderState(inbox)->complete);

    changes = f.writer->applyUids(inbox, *UidSet::parse("1:4,9:10"), unseenOnly({}));
    QVERIFY(changes);
    QCOMPARE(changes->messages[0].added.size(), 1u);
    QCOMPARE(changes->messages[0].removed.size(), 1u);
    QCOMPARE(changes->messages[0].changed.size(), 1u); // 3 was read meanwhile
    QCOMPARE(f.uids(inbox), (std::vector<std::uint32_t>{1, 2, 3, 4, 9, 10}));
    QVERIFY(f.reader->message(inbox, Uid{9})->flags.contains(Flag::Deleted)); // not told: left alone
}

void TestWriter::headersFillRows()
{
    Fixture f;
    const FolderId inbox = f.id("INBOX");
    f.select(inbox);
    QVERIFY(f.writer->applyUids(inbox, *UidSet::parse("1:2"), {}));
    const MessageKey key = f.key(inbox, 2);
    MessageSummary message = summary(2, Flag::Answered);
    message.flags.add("$Label1");
    message.sent = 1'600'000'000;
    message.sentOffset = -3600;
    message.subject = QString::fromUtf8("Grüße 日本 😀");
    message.to = {{QStringLiteral("Team"), QString()}, {QString(), QStringLiteral("b@example.org")}};
    message.cc = message.to;
    message.references = {"<a@x>", "<b@x>"};
    message.inReplyTo = "<b@x>";
    message.listId = "<list.example.org>";
    message.hasAttachment = true;
    Part root, leaf;
    root.type = "multipart";
    root.subtype = "mixed";
    leaf.id = "1";
    leaf.parameters = {{"name", QString::fromUtf8("ü.pdf")}};
    leaf.disposition = "attachment";
    leaf.octets = 5'000'000'000;
    root.children = {leaf, leaf};
    message.structure = std::make_shared<const Part>(root);
    auto changes = f.writer->applyMessages(inbox, {message});
    QVERIFY(changes);
    QCOMPARE(changes->messages[0].changed.size(), 1u);
    QVERIFY(changes->messages[0].added.empty());
    const auto read = f.reader->message(key);
    QVERIFY(read && read->structure);
    QVERIFY(*read->structure == root);
    message.key = key;
    message.folder = inbox;
    message.structure = read->structure;
    message.references.clear(); // ThreadKeys are what is kept of them
    QVERIFY(*read == message);
    QCOMPARE(f.writer->folderState(inbox)->uidsWithoutHeaders, *UidSet::parse("1"));

    changes = f.writer->applyMessages(inbox, {summary(7)});
    QCOMPARE(changes->messages[0].added.size(), 1u);
}

void TestWriter::flagsAreToldOnlyWhenDifferent()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3);
    const FlagSet both = FlagSet::fromAtoms({"\\Seen", "work"});
    auto changes = f.writer->applyFlags(inbox, {{Uid{1}, FlagSet()}, {Uid{2}, both}, {Uid{77}, FlagSet(Flag::Seen)}});
    QVERIFY(changes);
    QCOMPARE(changes->messages[0].changed.size(), 1u);
    QCOMPARE(changes->messages[0].changed[0].uid, Uid{2});
    QCOMPARE(changes->messages[0].changed[0].flags, 1u);
    QVERIFY(f.reader->message(inbox, Uid{2})->flags.contains("work"));
    QCOMPARE(f.writer->applyFlags(inbox, {{Uid{2}, both}})->revision, 0ull);
}

void TestWriter::expungedRowsGo()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 10);
    const MessageKey gone = f.key(inbox, 4);
    auto changes = f.writer->applyExpunged(inbox, *UidSet::parse("4,6:8,50"));
    QCOMPARE(changes->messages[0].removed.size(), 4u);
    QCOMPARE(changes->messages[0].removed[0], gone);
    QVERIFY(f.writer->applyExpunged(inbox, UidSet::single(Uid{10})));
    QVERIFY(f.writer->applyMessages(inbox, {summary(11)}));
    QVERIFY(toInt(f.key(inbox, 11)) > 10); // keys are never used again
}

void TestWriter::uidValidityResets()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 5);
    QVERIFY(f.writer->putBody(inbox, Uid{1}, QByteArray(100'000, 'x')));
    QVERIFY(f.writer->enqueue(wish::ChangeFlags{inbox, {f.key(inbox, 2)}, FlagSet(Flag::Seen), {}}));
    SelectedState other;
    other.uidValidity = UidValidity{8};
    auto changes = f.writer->openFolderState(inbox, other);
    QVERIFY(changes);
    QVERIFY(changes->messages.at(0).reset);
    QCOMPARE(changes->operations.size(), 1);
    QCOMPARE(changes->operations.first().state, Operation::State::Parked);
    QVERIFY(!changes->operations.first().error.detail.isEmpty());
    QVERIFY(f.uids(inbox).empty());
    QVERIFY(QDir(f.paths.bodies()).isEmpty());
    QCOMPARE(f.writer->folderState(inbox)->uidValidity, UidValidity{8});
    QVERIFY(!f.writer->folderState(inbox)->complete);
    // The same UID is another message now: the parked wish shows nothing on it.
    QVERIFY(f.writer->applyUids(inbox, UidSet::range(Uid{1}, Uid{5}), {}));
    f.reopen();
    QVERIFY(!f.reader->message(inbox, Uid{2})->pending);
    QCOMPARE(f.writer->operations(account).first().state, Operation::State::Parked);
}

void TestWriter::levelIsKept()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 2);
    QCOMPARE(f.writer->folderState(inbox)->uidNext, Uid{0}); // SELECT alone is no agreement
    QVERIFY(f.writer->markLevel(inbox, Uid{3}, 0x7fff'ffff'ffff'ffff));
    f.reopen();
    const auto state = f.writer->folderState(inbox);
    QCOMPARE(state->uidNext, Uid{3});
    QCOMPARE(state->highestModSeq, ModSeq{0x7fff'ffff'ffff'ffff});
    QCOMPARE(state->count, 2u);
    QCOMPARE(state->mailbox, QByteArray("INBOX"));
}

void TestWriter::levelFolderIsCountedByItsRows()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 2);
    QVERIFY(f.writer->setCounts(account, {{"INBOX", 5, 5}})); // three more came, and went before they were seen
    QCOMPARE(f.reader->folder(inbox)->total, 5u);
    QVERIFY(f.writer->applyChanges(inbox, {}, *UidSet::parse("3:5")));
    QVERIFY(f.writer->markLevel(inbox, Uid{6}, 9));
    QCOMPARE(f.reader->folder(inbox)->total, 2u);
    QCOMPARE(f.reader->folder(inbox)->unread, 2u);
}

void TestWriter::bodiesSmallAndLarge()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3);
    const QByteArray small("Subject: x\r\n\r\nhello\r\n"), large(300'000, 'b');
    QVERIFY(f.writer->putBody(inbox, Uid{1}, small));
    QVERIFY(f.writer->putBody(inbox, Uid{2}, large));
    QVERIFY(!f.writer->putBody(inbox, Uid{99}, "x"));
    QCOMPARE(f.reader->body(f.key(inbox, 1)), small);
    QCOMPARE(f.reader->body(f.key(inbox, 2)), large);
    QVERIFY(!f.reader->body(f.key(inbox, 3)));
    QVERIFY(!f.reader->lastError());
    const auto lacking = f.writer->lacksBodies(inbox);
    QVERIFY(lacking && lacking->size() == 1);
    QCOMPARE(lacking->front().uid, Uid{3});
    const QFileInfoList files = QDir(f.paths.bodies()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!(files.first().permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(QFile::resize(files.first().filePath(), 10)); // as after a power cut
    QVERIFY(!f.reader->body(f.key(inbox, 2)));
    QVERIFY(f.writer->applyExpunged(inbox, UidSet::single(Uid{2})));
    QVERIFY(QDir(f.paths.bodies()).isEmpty());
}

void TestWriter::bodiesInParts()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 2);
    const QByteArray part(200'000, 'p'), end(10, 'e');
    QVERIFY(f.writer->putBodyPart(inbox, Uid{1}, 0, part, false));
    QVERIFY(!f.reader->body(f.key(inbox, 1)));
    QVERIFY(!f.writer->putBodyPart(inbox, Uid{1}, 7, part, false)); // not the end of what is there: all of it is asked for again
    QVERIFY(f.writer->putBodyPart(inbox, Uid{1}, 0, end, false));
    QVERIFY(f.writer->putBodyPart(inbox, Uid{1}, 0, part, false));
    QVERIFY(f.writer->putBodyPart(inbox, Uid{1}, 200'000, part, false));
    QVERIFY(f.writer->putBodyPart(inbox, Uid{1}, 400'000, end, true));
    QCOMPARE(f.reader->body(f.key(inbox, 1)), part + part + end);
    QVERIFY(f.writer->hasBody(f.key(inbox, 1)) && !f.writer->hasBody(f.key(inbox, 2)));
    QVERIFY(f.writer->putBodyPart(inbox, Uid{2}, 0, part, false)); // and then nothing more comes
    f.reopen();
    QCOMPARE(QDir(f.paths.bodies()).entryList(QDir::Files).size(), 1);
}

void TestWriter::bodiesHaveABudget()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 6);
    const QByteArray small(50'000, 's'), large(100'000, 'l'); // in the cache, and a file
    QVERIFY(f.writer->setBodyBudget(260'000));
    QVERIFY(f.writer->putBody(inbox, Uid{1}, large));
    QVERIFY(f.writer->putBody(inbox, Uid{2}, small));
    QVERIFY(f.writer->putBody(inbox, Uid{3}, large));
    QCOMPARE(f.writer->roomForBodies(), 10'000);
    QVERIFY(f.writer->putBody(inbox, Uid{3}, large)); // the same again takes no more
    QVERIFY(f.reader->body(f.key(inbox, 1)));
    execute(f.paths.cache(), "UPDATE body SET used = used - 10");
    f.writer->useBody(f.key(inbox, 1));
    QVERIFY(f.writer->putBody(inbox, Uid{4}, small));
    QVERIFY(!f.reader->body(f.key(inbox, 2))); // the oldest that nobody read
    for (const int uid : {1, 3, 4}) QVERIFY(f.reader->body(f.key(inbox, uid)));
    QVERIFY(f.writer->setBodyBudget(100'000));
    QVERIFY(!f.reader->body(f.key(inbox, 3)));
    QCOMPARE(f.writer->roomForBodies(), 50'000);
    QVERIFY(f.writer->putBody(inbox, Uid{5}, QByteArray(150'000, 'x'))); // what is wanted now is there, whatever the budget
    QCOMPARE(f.reader->body(f.key(inbox, 5))->size(), 150'000);
    QCOMPARE(QDir(f.paths.bodies()).entryList(QDir::Files).size(), 1);
    QVERIFY(f.writer->applyExpunged(inbox, UidSet::range(Uid{1}, Uid{6})));
    QCOMPARE(f.writer->roomForBodies(), 100'000);
    f.reopen();
    QVERIFY(f.writer->setBodyBudget(1)); // what is counted is what is there
    QCOMPARE(f.writer->roomForBodies(), 1);
}

void TestWriter::bodiesThatAreLacking()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 4); // arrived at 1,700,000,000 + UID, of 1000 + UID octets
    QVERIFY(f.writer->putBody(inbox, Uid{3}, "x"));
    const auto lacking = f.writer->lacksBodies(inbox, 1'700'000'002);
    QVERIFY(lacking && lacking->size() == 2);
    QCOMPARE(lacking->at(0).uid, Uid{4}); // the newest first
    QCOMPARE(lacking->at(0).size, 1004u);
    QCOMPARE(lacking->at(1).uid, Uid{2});
}

void TestWriter::previewIsTold()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 1);
    auto changes = f.writer->setPreview(inbox, Uid{1}, QStringLiteral("first words"));
    QCOMPARE(changes->messages[0].changed.size(), 1u);
    QCOMPARE(f.reader->message(inbox, Uid{1})->preview, QStringLiteral("first words"));
    QVERIFY(f.writer->applyMessages(inbox, {summary(1)})); // headers without a preview leave it
    QCOMPARE(f.reader->message(inbox, Uid{1})->preview, QStringLiteral("first words"));
}

void TestWriter::revisionsAscendByOne()
{
    Fixture f;
    f.fill("INBOX", 3);
    f.fill("Work", 3);
    QVERIFY(f.writer->setSubscribed(f.id("Work"), false));
    QVERIFY(f.told.size() > 4);
    for (std::size_t i = 0; i < f.told.size(); ++i) QCOMPARE(f.told[i].revision, i + 1);
}

void TestWriter::accountGoesWhole()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3);
    QVERIFY(f.writer->setFolders(AccountId{2}, {listing("INBOX", Role::Inbox)}));
    QVERIFY(f.writer->enqueue(wish::ChangeFlags{inbox, {f.key(inbox, 1)}, FlagSet(Flag::Seen), {}}));
    auto changes = f.writer->removeAccount(account);
    QVERIFY(changes);
    QCOMPARE(changes->folders.first().removed.size(), 4);
    QCOMPARE(changes->operationsDone.size(), 1);
    QCOMPARE(f.reader->folders().size(), 1);
    QVERIFY(f.reader->operations().isEmpty());
}

void TestWriter::twentyThousandMessages()
{
    Fixture f;
    constexpr std::uint32_t count = 20'000;
    const FolderId inbox = f.id("INBOX");
    f.select(inbox);
    auto uids = f.writer->applyUids(inbox, UidSet::range(Uid{1}, Uid{count}), unseenOnly(UidSet::range(Uid{1}, Uid{500})));
    QVERIFY(uids);
    QCOMPARE(uids->messages[0].added.size(), count);
    for (std::uint32_t high = count; high > 0; high -= 500) { // newest first
        std::vector<MessageSummary> slice;
        for (std::uint32_t uid = high - 499; uid <= high; ++uid)
            slice.push_back(summary(uid, uid > 500 ? SystemFlags(Flag::Seen) : SystemFlags()));
        auto changes = f.writer->applyMessages(inbox, slice);
        QVERIFY(changes);
        QCOMPARE(changes->messages.at(0).changed.size(), 500u);
        QVERIFY(changes->folders.isEmpty()); // the counts did not move
    }
    const std::vector<ListEntry> entries = f.reader->listEntries(inbox);
    QCOMPARE(entries.size(), count);
    QVERIFY(std::ranges::is_sorted(entries, {}, &ListEntry::uid));
    QCOMPARE(f.folder("INBOX").unread, 500u);
    std::vector<MessageKey> window;
    for (std::size_t i = 19'999; i >= 19'950; --i) window.push_back(entries[i].key);
    const QList<MessageSummary> rows = f.reader->rows(inbox, window);
    QCOMPARE(rows.size(), 50);
    QCOMPARE(rows.first().subject, QStringLiteral("Message 20000"));
    QVERIFY(f.writer->folderState(inbox)->uidsWithoutHeaders.isEmpty());
    auto gone = f.writer->applyUids(inbox, UidSet::range(Uid{10'001}, Uid{count}), {});
    QCOMPARE(gone->messages[0].removed.size(), 10'000u);
    QCOMPARE(f.folder("INBOX").total, 10'000u);
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
