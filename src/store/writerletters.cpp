// SPDX-License-Identifier: GPL-3.0-or-later
// Where letters and the rest of the store meet: their copies in a folder, and the operations that sending leaves behind.
#include "store/writer_p.h"

#include <QDateTime>
#include <QFile>

namespace godwit::store {

namespace {

using Kind = Operation::Kind;

/// Where the messages of `done` are now, one by one; nullopt: not known.
std::optional<Uid> nowAt(const Operation &done, const OperationEffects &effects, Uid uid)
{
    if (!done.uids.contains(uid) || effects.from.count() != effects.to.count() || toInt(effects.targetValidity) == 0) return std::nullopt;
    const std::vector<Uid> from = effects.from.toUids(effects.from.count()), to = effects.to.toUids(effects.to.count());
    const auto place = std::ranges::find(from, uid);
    return place == from.end() ? std::nullopt : std::optional(to[static_cast<std::size_t>(place - from.begin())]);
}

} // namespace

Writer::Changed Writer::Private::write(JournalEdit edit, const Step &step)
{
    const QList<Operation> before = journal->operations();
    std::vector<std::pair<FolderId, UidSet>> touched;
    const auto touch = [&](const Operation *operation) {
        if (const FolderRow *row = operation && !operation->uids.isEmpty() ? folderOf(*operation) : nullptr)
            touched.emplace_back(row->folder.id, operation->uids);
    };
    for (const OperationId id : std::as_const(edit.removed)) touch(journal->find(id));
    for (const Operation &operation : std::as_const(edit.rewritten)) touch(journal->find(operation.id));
    if (auto written = journal->apply(edit); !written) return std::unexpected(written.error());
    for (const Operation &operation : std::as_const(edit.added)) touch(&operation);
    ChangeSet news;
    news.operations = edit.rewritten + edit.added;
    news.operationsDone = edit.removed;
    news.letters = edit.letters;
    news.lettersGone = edit.lettersGone;
    auto changed = change(
        [&](Edit &shown) -> std::expected<void, Error> {
            shown.journalWas(before);
            for (const auto &[folder, uids] : touched) shown.watch(folder, uids);
            for (const Operation &operation : std::as_const(edit.added)) {
                if (operation.kind != Kind::CreateFolder) continue;
                keepNumber(operation.account, operation.mailbox);
                shown.foldersChange();
            }
            return step ? step(shown) : std::expected<void, Error>();
        },
        news);
    if (changed) return changed;
    news.revision = ++revision; // it is done, though the cache cannot show it
    if (listener) listener(news);
    return news;
}

std::vector<Writer::Private::DraftCopy> Writer::Private::draftCopies()
{
    std::vector<DraftCopy> copies;
    for (const KeptLetter &letter : journal->letters()) {
        if (letter.copyUid == Uid{}) continue;
        const FolderRow *row = findMailbox(folders, letter.letter.account, letter.copyMailbox);
        if (row && row->uidValidity == letter.copyValidity && findMessage(*cache, row->folder.id, letter.copyUid) != MessageKey{})
            copies.push_back({.letter = letter.id, .folder = row->folder.id, .uid = letter.copyUid});
    }
    return copies;
}

/// One that went, and no operation of ours that is on its way takes it out.
void Writer::Private::noteCopiesGone(const std::vector<DraftCopy> &copies, ChangeSet &news)
{
    JournalEdit edit;
    for (const DraftCopy &copy : copies) {
        const KeptLetter *known = journal->find(copy.letter);
        const FolderRow *row = findFolder(folders, copy.folder);
        if (!known || known->copyUid != copy.uid || (row && row->uidValidity != known->copyValidity)) continue;
        if (findMessage(*cache, copy.folder, copy.uid) != MessageKey{}) continue;
        const bool isOurs = std::ranges::any_of(journal->operations(), [&](const Operation &operation) {
            return operation.letter == copy.letter && operation.state == Operation::State::Sent && operation.uids.contains(copy.uid);
        });
        if (isOurs) continue;
        KeptLetter letter = *known;
        letter.copyUid = {};
        letter.copyVersion.clear();
        letter.copyGone = true;
        edit.letters.append(letter);
    }
    if (!edit.letters.isEmpty() && journal->apply(edit)) news.letters += edit.letters;
}

/// A version of a draft is on the server, and the one before is not, or is marked there.
Writer::Changed Writer::Private::finishSaving(const Operation &done, const OperationEffects &effects)
{
    JournalEdit edit;
    edit.removed = {done.id};
    const Uid uid = effects.to.count() == 1 ? effects.to.last() : Uid{};
    const KeptLetter *known = journal->find(done.letter);
    QList<Operation> others;
    for (const Operation &operation : journal->operations())
        if (operation.letter == done.letter && operation.id != done.id) others.append(operation);
    if (known && known->state == KeptLetter::State::Draft && known->closed && known->version == done.messageId && others.isEmpty()) {
        edit.lettersGone = {known->id};
    } else if (known) {
        KeptLetter letter = *known;
        letter.copyMailbox = done.mailbox;
        letter.copyValidity = effects.targetValidity;
        letter.copyUid = uid;
        letter.copyVersion = done.messageId;
        letter.copyGone = false;
        edit.letters = {letter};
        for (Operation &operation : others) {
            operation.uids = uid == Uid{} ? UidSet() : UidSet::single(uid);
            operation.uidValidity = effects.targetValidity;
            edit.rewritten.append(operation);
        }
    } else if (uid != Uid{} && journal->damagedLetters() == 0) { // sent or discarded meanwhile; not unreadable here
        Operation expunge;
        expunge.kind = Kind::Expunge;
        expunge.account = done.account;
        expunge.mailbox = done.mailbox;
        expunge.uidValidity = effects.targetValidity;
        expunge.uids = UidSet::single(uid);
        expunge.created = QDateTime::currentSecsSinceEpoch();
        edit.added = {expunge};
    }
    const FolderRow *row = done.uids.isEmpty() ? nullptr : folderOf(done);
    const bool sameMessages = row && row->uidValidity == done.uidValidity;
    return write(std::move(edit), [&](Edit &shown) -> std::expected<void, Error> {
        if (!sameMessages) return {};
        shown.watch(row->folder.id, done.uids);
        if (effects.sourceStays) markDeleted(*row, done.uids);
        else dropMessages(shown, row->folder.id, done.uids);
        shown.foldersChange();
        return {};
    });
}

/// Letters know by place and number what they answer, and their copy: where that is after `done`.
QList<KeptLetter> Writer::Private::lettersAlong(const Operation &done, const OperationEffects &effects) const
{
    QList<KeptLetter> changed;
    const char delimiter = delimiterOf(done.account);
    const auto renamed = [&](QByteArray &mailbox) {
        if (done.kind == Kind::RenameFolder && done.mailbox != "INBOX" && isAtOrBelow(mailbox, done.mailbox, delimiter))
            mailbox.replace(0, done.mailbox.size(), done.target);
    };
    for (KeptLetter letter : journal->letters()) {
        const KeptLetter before = letter;
        LetterOrigin &origin = letter.letter.origin;
        if (letter.letter.account == done.account) renamed(letter.copyMailbox);
        if (origin.account == done.account) renamed(origin.mailbox);
        const bool moves = done.kind == Kind::Move && done.account == origin.account && done.mailbox == origin.mailbox &&
                           done.uidValidity == origin.uidValidity && !effects.sourceStays;
        if (const auto uid = moves ? nowAt(done, effects, origin.uid) : std::nullopt) {
            origin.mailbox = done.target;
            origin.uidValidity = effects.targetValidity;
            origin.uid = *uid;
        }
        if (letter != before) changed.append(std::move(letter));
    }
    return changed;
}

/// What was to be saved of it and has not left is not saved any more.
JournalEdit Writer::Private::withoutSaving(LetterId letter) const
{
    JournalEdit edit;
    for (const Operation &operation : journal->operations())
        if (operation.letter == letter && operation.state != Operation::State::Sent) edit.removed.append(operation.id);
    return edit;
}

const Folder *Writer::Private::shownRole(AccountId account, Role role) const
{
    const auto found = std::ranges::find_if(
        shown, [&](const Folder &folder) { return folder.account == account && folder.role == role && folder.selectable(); });
    return found == shown.end() ? nullptr : &*found;
}

QList<Operation> Writer::Private::filing(const KeptLetter &letter, Outgoing::SentFiling by) const
{
    if (by == Outgoing::SentFiling::ByServer) return {};
    Operation append;
    append.kind = Kind::Append;
    append.account = letter.letter.account;
    append.bodyFile = letter.sentFile.isEmpty() ? letter.file : letter.sentFile;
    append.size = static_cast<std::uint64_t>(QFile(journal->filePath(append.bodyFile)).size());
    append.add = FlagSet(Flag::Seen);
    append.created = QDateTime::currentSecsSinceEpoch();
    append.filing = true;
    append.messageId = letter.letter.messageId;
    append.resent = !letter.letter.redirected.isEmpty(); // its Message-ID is that of another's message
    append.lookFirst = by == Outgoing::SentFiling::Unproven && !append.messageId.isEmpty();
    return intoSent(append);
}

/// In the folder for sent mail, which is made if there is none. Where no folder is known yet, it is not known which one: no mailbox then.
QList<Operation> Writer::Private::intoSent(Operation append) const
{
    append.mailbox.clear();
    if (const Folder *sent = shownRole(append.account, Role::Sent)) {
        append.mailbox = sent->mailbox;
        return {append};
    }
    QList<Folder> own = shown.values();
    own.removeIf([&](const Folder &folder) { return folder.account != append.account; });
    if (own.isEmpty()) return {append};
    append.mailbox = personalPrefix(own) + "Sent";
    if (std::ranges::contains(own, append.mailbox, &Folder::mailbox)) return {append};
    Operation create;
    create.kind = Kind::CreateFolder;
    create.account = append.account;
    create.mailbox = append.mailbox;
    create.created = QDateTime::currentSecsSinceEpoch();
    return {create, append};
}

QList<Operation> Writer::Private::marksOnOrigin(const LetterOrigin &origin)
{
    using Relation = LetterOrigin::Relation;
    if (origin.uid == Uid{} || (origin.relation != Relation::Answer && origin.relation != Relation::Forward)) return {};
    const FlagSet mark = FlagSet::fromAtoms({origin.relation == Relation::Answer ? "\\Answered" : "$Forwarded"});
    const FolderRow *row = findMailbox(folders, origin.account, origin.mailbox);
    if (!row || row->uidValidity != origin.uidValidity) return {};
    QList<Operation> operations;
    if (const MessageKey key = findMessage(*cache, row->folder.id, origin.uid); key != MessageKey{})
        if (const auto wish = read(wish::ChangeFlags{row->folder.id, {key}, mark, {}}))
            for (const Uttered::Part &part : wish->parts) operations.append(part.operation);
    return operations;
}

} // namespace godwit::store
