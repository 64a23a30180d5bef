// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wishes.h"

#include "imap/mailboxname.h"
#include "mail/foldername.h"
#include "mail/plaintext.h"
#include "models/flagmodel.h"

namespace godwit::app {

namespace {

FolderId folderOf(const Wish &wish)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.folder; }) return one.folder;
            else return FolderId{};
        },
        wish);
}

QByteArray lastComponent(const QByteArray &mailbox, char delimiter)
{
    return mailbox.sliced(delimiter ? mailbox.lastIndexOf(delimiter) + 1 : 0);
}

} // namespace

/// One flag of one message is seen where it is changed.
bool Wishes::isWorthAWord(const Wish &wish, std::size_t messages)
{
    if (std::holds_alternative<wish::ChangeFlags>(wish)) return messages > 1;
    return !std::holds_alternative<wish::Subscribe>(wish) && !std::holds_alternative<wish::CreateFolder>(wish) &&
           !std::holds_alternative<wish::Append>(wish);
}

void Wishes::add(const Wish &wish)
{
    const std::size_t messages = std::visit(
        [](const auto &one) -> std::size_t {
            if constexpr (requires { one.messages; }) return one.messages.size();
            else return 0;
        },
        wish);
    write([wish] { return std::vector{wish}; }, describe(wish, messages), isWorthAWord(wish, messages));
}

void Wishes::addOnMany(const Wish &wish, const SharedKeys &messages)
{
    if (isVirtual(folderOf(wish))) return findPlaces(messages, [this, wish](const Places &places) { addOnHits(wish, places); });
    write([wish, messages] { return std::vector{withMessages(wish, *messages)}; }, describe(wish, messages->size()),
          isWorthAWord(wish, messages->size()));
}

QByteArray Wishes::createFolder(AccountId account, FolderId inside, const QString &name, Role use)
{
    const QList<Folder> folders = m_folders->folders(account);
    const Folder *above = m_folders->folder(inside);
    const QByteArray prefix = above ? above->mailbox + above->delimiter : personalPrefix(folders);
    const QByteArray mailbox = prefix + imap::canonicalMailbox(imap::encodeMailboxName(name, hasUtf8Names(folders)));
    add(wish::CreateFolder{account, mailbox, use});
    return mailbox;
}

void Wishes::renameFolder(FolderId folder, const QString &name)
{
    const Folder *known = m_folders->folder(folder);
    if (!known) return;
    const qsizetype above = known->delimiter ? known->mailbox.lastIndexOf(known->delimiter) : -1;
    const bool utf8 = hasUtf8Names(m_folders->folders(known->account));
    add(wish::RenameFolder{folder, known->mailbox.first(above + 1) + imap::encodeMailboxName(name, utf8)});
}

/// RENAME with another parent (RFC 3501, 6.3.5): what is below it goes along.
void Wishes::moveFolder(FolderId folder, FolderId into)
{
    const Folder *known = m_folders->folder(folder), *above = m_folders->folder(into);
    if (!known) return;
    const QByteArray prefix = above ? above->mailbox + above->delimiter : personalPrefix(m_folders->folders(known->account));
    add(wish::RenameFolder{folder, prefix + lastComponent(known->mailbox, known->delimiter)});
}

void Wishes::addTogether(const QList<wish::Subscribe> &changes)
{
    if (changes.isEmpty()) return;
    const QString what = changes.size() == 1 ? describe(changes.first(), 0) : tr("%Ln subscriptions changed", nullptr, int(changes.size()));
    write([changes] { return std::vector<Wish>(changes.begin(), changes.end()); }, what, changes.size() > 1);
}

void Wishes::addByItself(const Wish &wish)
{
    write([wish] { return std::vector{wish}; }, {}, false);
}

/// `make` is called on the store's thread.
void Wishes::write(std::function<std::vector<Wish>()> make, const QString &what, bool worthAWord)
{
    m_store->post(
        this,
        [make = std::move(make)](store::Writer &writer) -> Written {
            Written result;
            for (const Wish &wish : make()) {
                const auto uttered = writer.enqueue(wish);
                if (!uttered) return {std::move(result.first), uttered.error()};
                const Operation &first = uttered->first.constFirst(); // one wish is about one account
                result.first.push_back({.id = first.id, .account = first.account});
            }
            return result;
        },
        [this, what, worthAWord](const Written &result) { written(result, what, worthAWord); });
}

void Wishes::written(const Written &result, const QString &what, bool worthAWord)
{
    const auto &[wishes, error] = result;
    if (error) Q_EMIT failed(error);
    if (wishes.empty()) return;
    for (const Uttered &each : wishes) Q_EMIT journalGrew(each.account);
    if (what.isEmpty()) return;
    m_deeds.push_back({.wishes = wishes, .what = what});
    Q_EMIT undoChanged(what);
    if (worthAWord && !error) Q_EMIT done(what);
}

void Wishes::undo()
{
    if (m_deeds.empty()) return;
    const Deed deed = m_deeds.back();
    m_deeds.pop_back();
    Q_EMIT undoChanged(m_deeds.empty() ? QString() : m_deeds.back().what);
    m_store->post(
        this,
        [wishes = deed.wishes](store::Writer &writer) -> std::pair<QSet<AccountId>, Error> {
            QSet<AccountId> accounts; // what came from another account goes back from there
            Error first;
            for (const Uttered &each : wishes) {
                accounts.insert(each.account);
                const auto undone = writer.undo(each.id);
                if (!undone && !first) first = undone.error();
                for (const Operation &operation : undone.value_or(QList<Operation>())) accounts.insert(operation.account);
            }
            return {accounts, first};
        },
        [this, deed](const std::pair<QSet<AccountId>, Error> &result) {
            for (const AccountId account : result.first) Q_EMIT journalGrew(account);
            Error error = result.second;
            if (!error) {
                Q_EMIT undone(tr("Undone: %1").arg(deed.what));
                return;
            }
            error.detail = tr("“%1” could not be undone: %2").arg(deed.what, error.detail);
            Q_EMIT failed(error);
        });
}

void Wishes::retry(const QList<OperationId> &operations)
{
    m_store->post(
        this,
        [operations](store::Writer &writer) -> std::expected<QList<Operation>, Error> {
            QList<Operation> changed;
            for (const OperationId id : operations) {
                auto retried = writer.retryOperation(id);
                if (!retried) return std::unexpected(retried.error());
                changed += retried->operations;
            }
            return changed;
        },
        [this](const std::expected<QList<Operation>, Error> &changed) {
            if (!changed) Q_EMIT failed(changed.error());
            else
                for (const Operation &operation : *changed) Q_EMIT journalGrew(operation.account);
        });
}

void Wishes::drop(const QList<OperationId> &operations)
{
    m_store->post(
        this,
        [operations](store::Writer &writer) -> Error {
            for (const OperationId id : operations)
                if (auto dropped = writer.withdrawOperation(id); !dropped) return dropped.error();
            return {};
        },
        [this](const Error &error) {
            if (error) Q_EMIT failed(error);
        });
}

QString Wishes::nameOf(FolderId folder) const
{
    const Folder *known = m_folders->folder(folder);
    return known ? shownName(*known, 60) : QString();
}

QString Wishes::describe(const Wish &wish, std::size_t messages) const
{
    const int count = static_cast<int>(messages);
    struct Describer {
        const Wishes &wishes;
        int n;

        QString messages() const { return n == 1 ? tr("1 message") : tr("%Ln messages", nullptr, n); }
        QString operator()(const wish::ChangeFlags &wish) const
        {
            const bool adds = wish.remove.isEmpty();
            const FlagSet &flags = adds ? wish.add : wish.remove;
            if ((adds || wish.add.isEmpty()) && flags == FlagSet(Flag::Seen))
                return adds ? tr("%1 marked as read").arg(messages()) : tr("%1 marked as unread").arg(messages());
            if ((adds || wish.add.isEmpty()) && flags == FlagSet(Flag::Flagged))
                return adds ? tr("%1 starred").arg(messages()) : tr("Star taken from %1").arg(messages());
            if (adds && flags.toAtoms().size() == 1)
                return tr("“%1” set on %2").arg(wishes.m_tags->name(flags.toAtoms().first()), messages());
            return tr("Tags of %1 changed").arg(messages());
        }
        QString operator()(const wish::Move &wish) const
        {
            const Folder *target = wishes.m_folders->folder(wish.target);
            switch (target ? target->role : Role::None) {
            case Role::Trash: return tr("%1 moved to the trash").arg(messages());
            case Role::Archive: return tr("%1 archived").arg(messages());
            case Role::Junk: return tr("%1 moved to junk").arg(messages());
            default: return tr("%1 moved to %2").arg(messages(), wishes.nameOf(wish.target));
            }
        }
        QString operator()(const wish::Copy &wish) const { return tr("%1 copied to %2").arg(messages(), wishes.nameOf(wish.target)); }
        QString operator()(const wish::Expunge &) const { return tr("%1 deleted for good").arg(messages()); }
        QString operator()(const wish::EmptyFolder &wish) const { return tr("%1 emptied").arg(wishes.nameOf(wish.folder)); }
        QString operator()(const wish::Append &wish) const { return tr("Message saved in %1").arg(wishes.nameOf(wish.folder)); }
        QString operator()(const wish::CreateFolder &) const { return {}; } // it is deleted like any other
        QString operator()(const wish::RenameFolder &wish) const
        {
            const Folder *known = wishes.m_folders->folder(wish.folder);
            const bool moved = known && lastComponent(known->mailbox, known->delimiter) == lastComponent(wish.mailbox, known->delimiter);
            return (moved ? tr("%1 moved") : tr("%1 renamed")).arg(wishes.nameOf(wish.folder));
        }
        QString operator()(const wish::DeleteFolder &wish) const { return tr("%1 deleted").arg(wishes.nameOf(wish.folder)); }
        QString operator()(const wish::Subscribe &wish) const
        {
            return wish.on ? tr("Subscribed to %1").arg(wishes.nameOf(wish.folder))
                           : tr("Unsubscribed from %1").arg(wishes.nameOf(wish.folder));
        }
    };
    return std::visit(Describer{*this, count}, wish);
}

} // namespace godwit::app
