// SPDX-License-Identifier: GPL-3.0-or-later
// PROMISES 10 and 11, as far as the store goes: a draft and a letter in the outbox are durable, and each step is done wholly or not at all.
#include "fixture.h"
#include "store/blobs.h"

#include <QBuffer>
#include <QProcess>
#include <csignal>
#include <sys/resource.h>

using namespace godwit;
using namespace godwit::store;

namespace {

using Kind = Operation::Kind;
using State = KeptLetter::State;
using Filing = Outgoing::SentFiling;

Letter letterTo(const QString &to, const QString &text = QStringLiteral("Hello."))
{
    Letter letter;
    letter.account = account;
    letter.from = {QStringLiteral("Ána"), QStringLiteral("ana@example.org")};
    letter.to = {{QStringLiteral("Bob"), to}};
    letter.subject = QStringLiteral("Grüße");
    letter.text = text;
    letter.messageId = "<lasting@example.org>";
    return letter;
}

Outbound outbound(const QByteArray &message = "Subject: x\r\n\r\nHello.\r\n")
{
    return {.message = message, .sender = "ana@example.org", .recipients = {"bob@example.org", "eve@example.org"}};
}

/// With folders for drafts and sent mail, and a message that can be answered.
struct Desk : Fixture {
    Desk()
    {
        const auto made = writer->setFolders(
            account, {listing("INBOX", Role::Inbox), listing("Drafts", Role::Drafts), listing("Sent", Role::Sent), listing("Work")});
        if (!made) qFatal("%s", qPrintable(made.error().detail));
        fill("INBOX", 3);
    }
    LetterId keep(const Letter &letter, LetterId id = {})
    {
        KeptLetter draft;
        draft.id = id;
        draft.letter = letter;
        const auto kept = writer->keepLetter(draft);
        if (!kept) qFatal("%s", qPrintable(kept.error().detail));
        return *kept;
    }
    QList<Operation> operations() const { return writer->operations(account); }
    /// The server took the version; it is UID `uid` in Drafts.
    void saved(OperationId id, std::uint32_t uid)
    {
        QVERIFY(writer->setOperationState(id, Operation::State::Sent));
        QVERIFY(
            writer->finishOperation(id, OperationEffects{.targetValidity = UidValidity{9}, .from = {}, .to = UidSet::single(Uid{uid})}));
    }
    qsizetype files() const { return QDir(paths.files()).entryList(QDir::Files).size(); }
};

} // namespace

class TestLetters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsKept();
    void aDraftIsToldAndRead();
    void filesGoWithWhatNamesThem();
    void savingReplacesWhatWasNotSent();
    void savingBehindOneThatIsOnItsWay();
    void discardedWhileItIsSaved();
    void closedLettersLeaveWhenSaved();
    void aCopyThatVanishes();
    void ourOwnReplacementIsNoVanishing();
    void transitions_data();
    void transitions();
    void whatSendingLeavesBehind_data();
    void whatSendingLeavesBehind();
    void theOriginIsFollowed();
    void whatIsDue();
    void onItsWayWhenGodwitEnded();
    void damagedRowsAreSetAside();
    void journalsOfBeforeAreTaken();
    void fullDisk_data();
    void fullDisk();
    void killedWhileTyping_data();
    void killedWhileTyping();
};

void TestLetters::everythingIsKept()
{
    KeptLetter kept;
    kept.id = LetterId{7};
    kept.state = State::Refused;
    kept.letter = letterTo(QStringLiteral("bob@example.org"));
    kept.letter.replyTo = kept.letter.cc = kept.letter.bcc = {{QStringLiteral("☃"), QStringLiteral("x@example.org")}, {}};
    kept.letter.html = QStringLiteral("<p>Hello</p>");
    kept.letter.parts = {{QStringLiteral("f.eml"), QStringLiteral("Bild.png"), "image/png", 5'000'000'000, "cid1"}};
    kept.letter.inReplyTo = "<a@b>";
    kept.letter.references = {"<a@b>", "<c@d>"};
    kept.letter.origin = {LetterOrigin::Relation::Forward, AccountId{3}, "Work", UidValidity{4}, Uid{5}};
    kept.letter.receiptWanted = kept.letter.deliveryWanted = true;
    kept.letter.redirected = QStringLiteral("r.eml");
    kept.changed = 1;
    kept.dueAt = 2;
    kept.undoable = kept.needsUtf8 = kept.needsEightBit = kept.copyGone = kept.closed = true;
    kept.file = QStringLiteral("m.eml");
    kept.sentFile = QStringLiteral("s.eml");
    kept.octets = 3;
    kept.sender = "ana@example.org";
    kept.recipients = {"bob@example.org"};
    kept.attempts = 4;
    kept.retryAt = 5;
    kept.error = {Error::Kind::No, "5.1.1", QStringLiteral("no"), QStringLiteral("detail")};
    kept.refusals = {{QStringLiteral("bob@example.org"), kept.error}};
    kept.copyMailbox = "Drafts";
    kept.copyValidity = UidValidity{6};
    kept.copyUid = Uid{7};
    kept.version = "<v@x>";
    const QByteArray blob = letterBlob(kept);
    QCOMPARE(readLetterBlob(LetterId{7}, blob), kept);
    for (qsizetype cut = 0; cut < blob.size(); ++cut)
        QVERIFY2(!readLetterBlob(LetterId{7}, blob.first(cut)), qPrintable(QString::number(cut)));
}

void TestLetters::aDraftIsToldAndRead()
{
    Desk f;
    const LetterId id = f.keep(letterTo(QStringLiteral("bob@example.org")));
    QCOMPARE(f.told.back().letters.size(), 1);
    QCOMPARE(f.told.back().letters.first().id, id);
    QCOMPARE(f.keep(letterTo(QStringLiteral("bob@example.org"), QStringLiteral("More.")), id), id);
    f.reopen();
    QCOMPARE(f.writer->letters().size(), 1);
    QCOMPARE(f.writer->letter(id)->letter.text, QStringLiteral("More."));
    QCOMPARE(f.reader->letters(), f.writer->letters());
    QVERIFY(f.writer->discardLetter(id));
    QCOMPARE(f.told.back().lettersGone, QList{id});
    KeptLetter gone;
    gone.id = id;
    QVERIFY(!f.writer->keepLetter(gone));
    QVERIFY(f.keep({}) > id); // numbers are not used again
}

void TestLetters::filesGoWithWhatNamesThem()
{
    Desk f;
    QByteArray large(3'000'000, 'x');
    QBuffer from(&large);
    QVERIFY(from.open(QIODevice::ReadOnly));
    const QString picture = *f.writer->keepFile(from);
    QCOMPARE(f.writer->fileContent(picture), large);
    QVERIFY(f.writer->keepFile("nobody names this"));
    Letter letter = letterTo(QStringLiteral("bob@example.org"));
    letter.parts = {{picture, QStringLiteral("x"), "text/plain", 3'000'000, {}}};
    const LetterId first = f.keep(letter), second = f.keep(letter); // edited as new
    QCOMPARE(f.files(), 2);
    f.reopen();
    QCOMPARE(f.files(), 1);
    QVERIFY(f.writer->queueLetter(first, outbound()));
    QCOMPARE(f.files(), 2);
    QVERIFY(f.writer->unqueueLetter(first));
    QCOMPARE(f.files(), 1);
    QVERIFY(f.writer->discardLetter(first));
    QCOMPARE(f.files(), 1);
    letter.parts.clear();
    f.keep(letter, second);
    QCOMPARE(f.files(), 1); // the composer may undo that
    QVERIFY(f.writer->discardLetter(second));
    f.reopen();
    QCOMPARE(f.files(), 0);
}

void TestLetters::savingReplacesWhatWasNotSent()
{
    Desk f;
    const LetterId id = f.keep(letterTo(QStringLiteral("bob@example.org")));
    QVERIFY(f.writer->saveDraft(id, "one", "<v1@x>"));
    QVERIFY(f.writer->saveDraft(id, "two", "<v2@x>"));
    QCOMPARE(f.operations().size(), 1);
    const Operation saving = f.operations().first();
    QCOMPARE(saving.kind, Kind::SaveDraft);
    QCOMPARE(saving.mailbox, QByteArray("Drafts"));
    QCOMPARE(saving.messageId, QByteArray("<v2@x>"));
    QCOMPARE(saving.letter, id);
    QVERIFY(saving.uids.isEmpty());
    QCOMPARE(f.writer->appendContent(saving), QByteArray("two"));
    QCOMPARE(f.files(), 1);
    f.reopen();
    QCOMPARE(f.operations(), QList{saving});
    f.saved(saving.id, 4);
    QCOMPARE(f.files(), 0);
    const KeptLetter now = *f.writer->letter(id);
    QCOMPARE(now.copyMailbox, QByteArray("Drafts"));
    QCOMPARE(now.copyUid, Uid{4});
    QCOMPARE(now.version, QByteArray("<v2@x>"));
    QVERIFY(f.writer->saveDraft(id, "three", "<v3@x>"));
    QCOMPARE(f.operations().first().uids, UidSet::single(Uid{4}));
    QCOMPARE(f.operations().first().uidValidity, UidValidity{9});
}

void TestLetters::savingBehindOneThatIsOnItsWay()
{
    Desk f;
    const LetterId id = f.keep(letterTo(QStringLiteral("bob@example.org")));
    QVERIFY(f.writer->saveDraft(id, "one", "<v1@x>"));
    const OperationId first = f.operations().first().id;
    QVERIFY(f.writer->setOperationState(first, Operation::State::Sent));
    QVERIFY(f.writer->saveDraft(id, "two", "<v2@x>"));
    QCOMPARE(f.operations().size(), 2);
    const ReplayPlan plan = f.writer->planReplay(account);
    QCOMPARE(plan.operations, QList{first});
    QVERIFY(follows(f.operations().last(), f.operations().first(), '/'));
    f.saved(first, 4);
    QCOMPARE(f.operations().size(), 1);
    QCOMPARE(f.operations().first().uids, UidSet::single(Uid{4})); // what was saved meanwhile is what it replaces
}

void TestLetters::discardedWhileItIsSaved()
{
    Desk f;
    const LetterId id = f.keep(letterTo(QStringLiteral("bob@example.org")));
    QVERIFY(f.writer->saveDraft(id, "one", "<v1@x>"));
    const OperationId first = f.operations().first().id;
    QVERIFY(f.writer->setOperationState(first, Operation::State::Sent));
    QVERIFY(f.writer->discardLetter(id));
    QCOMPARE(f.operations().size(), 1);
    f.saved(first, 4);
    QCOMPARE(f.operations().size(), 1);
    const Operation left = f.operations().first();
    QCOMPARE(left.kind, Kind::Expunge);
    QCOMPARE(left.mailbox, QByteArray("Drafts"));
    QCOMPARE(left.uidValidity, UidValidity{9});
    QCOMPARE(left.uids, UidSet::single(Uid{4}));
}

void TestLetters::closedLettersLeaveWhenSaved()
{
    Desk f;
    const LetterId waits = f.keep(letterTo(QStringLiteral("bob@example.org")));
    QVERIFY(f.writer->saveDraft(waits, "one", "<v1@x>"));
    QVERIFY(f.writer->closeLetter(waits));
    QVERIFY(f.writer->letter(waits));
    f.saved(f.operations().first().id, 4);
    QVERIFY(!f.writer->letter(waits));
    QVERIFY(f.operations().isEmpty()); // its copy is the draft now
    const LetterId isSaved = f.keep(letterTo(QStringLiteral("bob@example.org")));
    QVERIFY(f.writer->saveDraft(isSaved, "one", "<v2@x>"));
    f.saved(f.operations().first().id, 5);
    QVERIFY(f.writer->closeLetter(isSaved));
    QVERIFY(!f.writer->letter(isSaved));
    const LetterId differs = f.keep(letterTo(QStringLiteral("bob@example.org")));
    QVERIFY(f.writer->saveDraft(differs, "one", "<v3@x>"));
    f.keep(letterTo(QStringLiteral("bob@example.org"), QStringLiteral("And more.")), differs);
    QVERIFY(f.writer->closeLetter(differs));
    f.saved(f.operations().first().id, 6);
    QVERIFY(f.writer->letter(differs)); // only here it says all
    QVERIFY(f.writer->closeLetter(f.keep({})));
    QCOMPARE(f.writer->letters().size(), 2);
}

void TestLetters::aCopyThatVanishes()
{
    Desk f;
    const FolderId drafts = f.id("Drafts");
    f.select(drafts, 9);
    QVERIFY(f.writer->applyUids(drafts, UidSet::single(Uid{4}), {}));
    KeptLetter draft;
    draft.letter = letterTo(QStringLiteral("bob@example.org"));
    draft.copyMailbox = "Drafts";
    draft.copyValidity = UidValidity{9};
    draft.copyUid = Uid{4};
    const LetterId id = *f.writer->keepLetter(draft);
    QVERIFY(!f.writer->letter(id)->copyGone);
    QVERIFY(f.writer->applyExpunged(drafts, UidSet::single(Uid{4})));
    QVERIFY(f.writer->letter(id)->copyGone);
    QCOMPARE(f.told.back().letters.size(), 1);
    QVERIFY(f.writer->saveDraft(id, "mine", "<v1@x>")); // beside the other's
    QVERIFY(!f.writer->letter(id)->copyGone);
    QVERIFY(f.operations().first().uids.isEmpty());
    QVERIFY(f.writer->draftWentElsewhere(f.operations().first().id));
    QVERIFY(f.writer->letter(id)->copyGone);
    QVERIFY(f.operations().isEmpty());
}

void TestLetters::ourOwnReplacementIsNoVanishing()
{
    Desk f;
    const FolderId drafts = f.id("Drafts");
    f.select(drafts, 9);
    QVERIFY(f.writer->applyUids(drafts, UidSet::single(Uid{4}), {}));
    const LetterId id = f.keep(letterTo(QStringLiteral("bob@example.org")));
    QVERIFY(f.writer->saveDraft(id, "one", "<v1@x>"));
    f.saved(f.operations().first().id, 4);
    QVERIFY(f.writer->saveDraft(id, "two", "<v2@x>"));
    const OperationId second = f.operations().first().id;
    QVERIFY(f.writer->setOperationState(second, Operation::State::Sent));
    QVERIFY(f.writer->applyExpunged(drafts, UidSet::single(Uid{4}))); // told before the tagged OK
    QVERIFY(!f.writer->letter(id)->copyGone);
    f.saved(second, 5);
    QCOMPARE(f.writer->letter(id)->copyUid, Uid{5});
    QVERIFY(!f.writer->letter(id)->copyGone);
    QVERIFY(f.writer->saveDraft(id, "three", "<v3@x>"));
    QVERIFY(f.writer->applyUids(drafts, UidSet::single(Uid{5}), {}));
    f.saved(f.operations().first().id, 6);
    QVERIFY(!f.writer->letter(id)->copyGone);
    QVERIFY(f.uids(drafts).empty()); // the old one went with it; the new one comes with the next synchronisation
}

void TestLetters::transitions_data()
{
    // What may be done in which state: keep, queue, unqueue, retry, send (the engine says Sending), sent, discard
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("allowed");
    QTest::newRow("draft") << State::Draft << QByteArray("keep queue discard");
    QTest::newRow("queued") << State::Queued << QByteArray("unqueue retry sending sent discard");
    QTest::newRow("sending") << State::Sending << QByteArray("sending sent");
    QTest::newRow("refused") << State::Refused << QByteArray("unqueue retry sent discard");
    QTest::newRow("may have been sent") << State::MayHaveBeenSent << QByteArray("unqueue retry sent discard");
}

void TestLetters::transitions()
{
    QFETCH(State, state);
    QFETCH(QByteArray, allowed);
    const QByteArrayList may = allowed.split(' ');
    for (const QByteArray &step : QByteArrayList{"keep", "queue", "unqueue", "retry", "sending", "sent", "discard"}) {
        Desk f;
        const LetterId id = f.keep(letterTo(QStringLiteral("bob@example.org")));
        if (state != State::Draft) QVERIFY(f.writer->queueLetter(id, outbound()));
        if (state == State::Sending || state == State::MayHaveBeenSent) QVERIFY(f.writer->setLetterState(id, State::Sending));
        if (state == State::Refused || state == State::MayHaveBeenSent) QVERIFY(f.writer->setLetterState(id, state));
        const KeptLetter before = *f.writer->letter(id);
        QCOMPARE(before.state, state);
        const auto did = [&]() -> bool {
            if (step == "keep") return f.writer->keepLetter(before).has_value();
            if (step == "queue") return f.writer->queueLetter(id, outbound()).has_value();
            if (step == "unqueue") return f.writer->unqueueLetter(id).has_value();
            if (step == "retry") return f.writer->retryLetter(id, {"eve@example.org"}).has_value();
            if (step == "sending") return f.writer->setLetterState(id, State::Sending).has_value();
            if (step == "sent") return f.writer->letterSent(id, Filing::ByUs).has_value();
            return f.writer->discardLetter(id).has_value();
        }();
        QVERIFY2(did == may.contains(step), step);
        f.reopen();
        if (!did && state != State::Sending) QCOMPARE(f.writer->letter(id), before); // a wrong call changes nothing
        if (did && step == "retry") QCOMPARE(f.writer->letter(id)->recipients, QByteArrayList{"eve@example.org"});
        if (did && step == "unqueue") QCOMPARE(f.writer->letter(id)->state, State::Draft);
        if (did && (step == "sent" || step == "discard")) QVERIFY(!f.writer->letter(id));
    }
}

void TestLetters::whatSendingLeavesBehind_data()
{
    QTest::addColumn<Filing>("filing");
    QTest::newRow("filed by us") << Filing::ByUs;
    QTest::newRow("filed by the server") << Filing::ByServer;
    QTest::newRow("not proven") << Filing::Unproven;
}

void TestLetters::whatSendingLeavesBehind()
{
    QFETCH(Filing, filing);
    Desk f;
    Letter letter = letterTo(QStringLiteral("bob@example.org"));
    letter.origin = {LetterOrigin::Relation::Answer, account, "INBOX", UidValidity{7}, Uid{2}};
    const LetterId id = f.keep(letter);
    QVERIFY(f.writer->saveDraft(id, "one", "<v1@x>"));
    f.saved(f.operations().first().id, 4);
    QVERIFY(f.writer->saveDraft(id, "two", "<v2@x>"));
    Outbound out = outbound();
    out.sentCopy = "Subject: x\r\nBcc: eve@example.org\r\n\r\nHello.\r\n";
    QVERIFY(f.writer->queueLetter(id, out));
    QVERIFY(f.operations().isEmpty()); // what was to be saved is sent instead
    QVERIFY(f.writer->setLetterState(id, State::Sending));
    QVERIFY(f.writer->letterSent(id, filing));
    f.reopen();
    QVERIFY(f.writer->letters().isEmpty());
    QList<Operation> left = f.operations();
    if (filing != Filing::ByServer) {
        const Operation append = left.takeFirst();
        QCOMPARE(append.kind, Kind::Append);
        QCOMPARE(append.mailbox, QByteArray("Sent"));
        QCOMPARE(append.messageId, letter.messageId);
        QCOMPARE(append.add, FlagSet(Flag::Seen));
        QCOMPARE(append.lookFirst, filing == Filing::Unproven);
        QCOMPARE(f.writer->appendContent(append), out.sentCopy);
        QCOMPARE(append.size, std::uint64_t(out.sentCopy.size()));
    }
    QCOMPARE(f.files(), filing == Filing::ByServer ? 0 : 1);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left[0].kind, Kind::ChangeFlags);
    QCOMPARE(left[0].uids, UidSet::single(Uid{2}));
    QCOMPARE(left[0].add, FlagSet(Flag::Answered));
    QCOMPARE(left[1].kind, Kind::Expunge);
    QCOMPARE(left[1].uids, UidSet::single(Uid{4}));
    QVERIFY(f.reader->message(f.id("INBOX"), Uid{2})->flags.contains(Flag::Answered)); // at once
}

void TestLetters::theOriginIsFollowed()
{
    Desk f;
    Letter letter = letterTo(QStringLiteral("bob@example.org"));
    letter.origin = {LetterOrigin::Relation::Forward, account, "INBOX", UidValidity{7}, Uid{2}};
    const LetterId id = f.keep(letter);
    const FolderId inbox = f.id("INBOX");
    const auto moved = f.writer->enqueue(wish::Move{inbox, {f.key(inbox, 2)}, f.id("Work")});
    QVERIFY(moved);
    QVERIFY(f.writer->finishOperation(
        moved->first.first().id,
        OperationEffects{.targetValidity = UidValidity{8}, .from = UidSet::single(Uid{2}), .to = UidSet::single(Uid{30})}));
    const LetterOrigin now = f.writer->letter(id)->letter.origin;
    QCOMPARE(now.mailbox, QByteArray("Work"));
    QCOMPARE(now.uid, Uid{30});
    QVERIFY(f.writer->queueLetter(id, outbound()));
    QVERIFY(f.writer->letterSent(id, Filing::ByServer));
    QCOMPARE(f.operations().size(), 1);
    QCOMPARE(f.operations().first().mailbox, QByteArray("Work"));
    QCOMPARE(f.operations().first().add, FlagSet::fromAtoms({"$Forwarded"}));
}

void TestLetters::whatIsDue()
{
    Desk f;
    constexpr qint64 now = 2'000'000'000; // after today
    const LetterId later = f.keep(letterTo(QStringLiteral("a@example.org"))), soon = f.keep(letterTo(QStringLiteral("b@example.org")));
    Outbound out = outbound();
    out.dueAt = now + 60;
    QVERIFY(f.writer->queueLetter(later, out));
    QVERIFY(!f.writer->planSubmission(account, now).next);
    QCOMPARE(f.writer->planSubmission(account, now).dueAt, now + 60);
    QCOMPARE(f.writer->planSubmission(account, now + 60).next->id, later);
    QVERIFY(f.writer->queueLetter(soon, outbound()));
    QCOMPARE(f.writer->planSubmission(account, now).next->id, soon);
    QCOMPARE(f.writer->planSubmission(account, now).waiting, 2);
    QVERIFY(f.writer->setLetterState(soon, State::Queued, {Error::Kind::ServerUnavailable, "4.3.0", {}, {}}, {}, now + 30));
    QCOMPARE(f.writer->planSubmission(account, now).dueAt, now + 30);
    QCOMPARE(f.writer->letter(soon)->attempts, 1);
    QVERIFY(f.writer->retryLetter(soon));
    QCOMPARE(f.writer->planSubmission(account, now).next->id, soon);
    QVERIFY(!f.writer->planSubmission(AccountId{2}, now).next);
    // A clock that was put back holds nothing that only waits to be taken back.
    out.undoable = true;
    QVERIFY(f.writer->unqueueLetter(later) && f.writer->queueLetter(later, out) && f.writer->unqueueLetter(soon));
    QCOMPARE(f.writer->planSubmission(account, 1000).next->id, later);
}

void TestLetters::onItsWayWhenGodwitEnded()
{
    Desk f;
    const LetterId id = f.keep(letterTo(QStringLiteral("bob@example.org")));
    QVERIFY(f.writer->queueLetter(id, outbound()));
    QVERIFY(f.writer->setLetterState(id, State::Sending));
    f.reopen();
    QCOMPARE(f.writer->letter(id)->state, State::MayHaveBeenSent);
    QVERIFY(f.writer->letter(id)->error);
    const SubmissionPlan plan = f.writer->planSubmission(account, 2'000'000'000);
    QVERIFY(!plan.next);
    QCOMPARE(plan.uncertain.size(), 1);
    QVERIFY(f.writer->fileContent(plan.uncertain.first().file));
}

void TestLetters::damagedRowsAreSetAside()
{
    Desk f;
    Letter letter = letterTo(QStringLiteral("bob@example.org"));
    letter.parts = {{*f.writer->keepFile("part"), QStringLiteral("x"), "text/plain", 4, {}}};
    const LetterId first = f.keep(letter), second = f.keep(letterTo(QStringLiteral("eve@example.org")));
    f.reader.reset();
    f.writer.reset();
    execute(f.paths.journal(), "UPDATE letter SET data = replace(data, 'bob', 'bab') WHERE id = 1");
    f.reopen();
    QCOMPARE(f.writer->openReport().damagedLetters, 1);
    QCOMPARE(f.writer->openReport().damagedOperations, 0);
    QVERIFY(!f.writer->letter(first));
    QVERIFY(f.writer->letter(second));
    QCOMPARE(f.files(), 1); // perhaps it can be read by hand
    QVERIFY(f.writer->forgetDamagedOperations());
    f.reopen();
    QCOMPARE(f.writer->openReport().damagedLetters, 0);
    QCOMPARE(f.files(), 0);
    QVERIFY(f.keep({}) > second);
}

void TestLetters::journalsOfBeforeAreTaken()
{
    Desk f;
    const FolderId inbox = f.id("INBOX");
    QVERIFY(f.writer->enqueue(wish::Expunge{inbox, {f.key(inbox, 2)}}));
    const QList<Operation> before = f.operations();
    f.reader.reset();
    f.writer.reset();
    execute(f.paths.journal(), "DROP TABLE letter; DROP TABLE damaged_letter; PRAGMA user_version = 1");
    f.reopen();
    QCOMPARE(f.operations(), before);
    QCOMPARE(f.keep({}), LetterId{1});
}

void TestLetters::fullDisk_data()
{
    QTest::addColumn<int>("octets");
    for (const int octets : {60'000, 80'000, 100'000, 150'000, 190'000}) QTest::addRow("no file above %d", octets) << octets;
}

void TestLetters::fullDisk()
{
    QFETCH(int, octets);
    Desk f;
    const LetterId id = f.keep(letterTo(QStringLiteral("bob@example.org")));
    const KeptLetter before = *f.writer->letter(id);
    rlimit was{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &was), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = was;
    tight.rlim_cur = rlim_t(octets); // every file of this process
    const QByteArray large(200'000, 'x');
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto queued = f.writer->queueLetter(id, outbound(large));
    const auto saved = f.writer->saveDraft(id, large, "<v@x>");
    KeptLetter more = before;
    more.letter.text = QString::fromLatin1(large);
    const auto kept = f.writer->keepLetter(more);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &was), 0);
    for (const Error &error : {queued.error(), saved.error(), kept.error()}) QCOMPARE(error.kind, Error::Kind::Storage);
    QCOMPARE(f.writer->letter(id), before);
    QCOMPARE(f.files(), 0);
    f.reopen();
    QCOMPARE(f.writer->letter(id), before);
    QVERIFY(f.operations().isEmpty());
    QVERIFY(f.writer->keepLetter(more));
}

void TestLetters::killedWhileTyping_data()
{
    QTest::addColumn<int>("words");
    for (int words = 1; words <= 20; ++words) QTest::addRow("after %d", words) << words;
}

/// What keepLetter() came back from is there.
void TestLetters::killedWhileTyping()
{
    QFETCH(int, words);
    QTemporaryDir dir;
    const Paths paths{.cacheDir = dir.path() + QStringLiteral("/cache"), .dataDir = dir.path() + QStringLiteral("/data")};
    QProcess child;
    child.start(QStringLiteral(STORE_CHILD), {QStringLiteral("type"), dir.path()});
    int last = 0;
    while (last < words && child.waitForReadyRead())
        while (child.canReadLine()) last = child.readLine().toInt();
    child.kill();
    child.waitForFinished();
    while (child.canReadLine()) last = child.readLine().toInt();
    QVERIFY(last >= words);
    const auto writer = Writer::open(paths);
    QVERIFY(writer);
    QCOMPARE((*writer)->letters().size(), 1);
    const KeptLetter letter = (*writer)->letters().first();
    QVERIFY(letter.letter.text.count(u' ') >= last);
    for (const Operation &operation : (*writer)->operations(account)) QVERIFY(!(*writer)->appendContent(operation).isNull());
    QVERIFY((*writer)->operations(account).size() <= 1); // never two versions that are to be saved
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
