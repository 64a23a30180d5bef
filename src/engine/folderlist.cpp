// SPDX-License-Identifier: GPL-3.0-or-later
// The folder list of an account: NAMESPACE, LIST, LSUB, and the counts by STATUS.
#include "engine/accountworker.h"
#include "engine/translate.h"
#include "imap/commands/mailboxes.h"

#include <QSet>

namespace godwit::engine {

namespace {

constexpr qsizetype statusAtATime = 25; // M365 answers BAD to about 50 in flight (quirk 13)
constexpr qsizetype mostFolders = 20'000, mostNameOctets = 4 << 20; // of one list

/// The names that a LIST or LSUB brings, as many as are bearable.
class Allowance
{
public:
    bool take(const QByteArray &name)
    {
        m_octets += name.size();
        return ++m_names <= mostFolders && m_octets <= mostNameOctets;
    }
    bool isExceeded() const { return m_names > mostFolders || m_octets > mostNameOctets; }

private:
    qsizetype m_names = 0, m_octets = 0;
};

NamespaceKind spaceOf(const QByteArray &mailbox, const imap::NamespaceData &spaces)
{
    const auto within = [&](const std::vector<imap::Namespace> &list) {
        return std::ranges::any_of(list, [&](const imap::Namespace &space) {
            if (space.prefix.isEmpty()) return false;
            QByteArray root = space.prefix; // "Public/" also owns "Public"
            if (space.delimiter && root.endsWith(space.delimiter)) root.chop(1);
            return mailbox.startsWith(space.prefix) || mailbox == root;
        });
    };
    if (within(spaces.otherUsers)) return NamespaceKind::OtherUsers;
    return within(spaces.shared) ? NamespaceKind::Shared : NamespaceKind::Personal;
}

} // namespace

QCoro::Task<Error> AccountWorker::listFolders()
{
    if (m_status.state != AccountStatus::State::UpToDate) setState(AccountStatus::State::Synchronising);
    imap::NamespaceData spaces;
    std::vector<store::FolderListing> listings;
    QSet<QByteArray> subscribed;
    Allowance listed, subscriptions;
    const bool utf8 = m_connection->session().utf8Enabled();

    auto namespaceReply = m_connection->session().capabilities().has("NAMESPACE")
                              ? std::optional(m_connection->run(imap::commands::namespaces(),
                                                                [&](imap::Response &response) {
                                                                    if (auto *data = std::get_if<imap::NamespaceData>(&response))
                                                                        spaces = std::move(*data);
                                                                }))
                              : std::nullopt;
    auto listReply = m_connection->run(imap::commands::list({}, "*"), [&](imap::Response &response) {
        if (const auto *data = std::get_if<imap::ListData>(&response); data && !data->mailbox.isEmpty() && listed.take(data->mailbox))
            listings.push_back(toListing(*data, utf8));
    });
    auto lsubReply = m_connection->run(imap::commands::lsub({}, "*"), [&](imap::Response &response) {
        // RFC 3501, 6.3.9: \Noselect in LSUB means "only something below it is subscribed".
        if (const auto *data = std::get_if<imap::ListData>(&response);
            data && !data->has("\\Noselect") && subscriptions.take(data->mailbox))
            subscribed.insert(data->mailbox);
    });
    // All three are awaited whatever the first says: their handlers refer to this frame.
    Outcome spacesOutcome;
    if (namespaceReply) spacesOutcome = co_await *namespaceReply;
    const Outcome listOutcome = co_await listReply;
    const Outcome lsubOutcome = co_await lsubReply;
    if (isConnectionError(listOutcome.error) || listOutcome.error) co_return listOutcome.error;
    if (lsubOutcome.error) co_return lsubOutcome.error;
    if (listed.isExceeded() || subscriptions.isExceeded()) // nothing is known of what was left out: so nothing is changed here
        co_return Error{Error::Kind::Protocol, {}, {}, tr("The server lists more folders than Godwit can hold (%L1).").arg(mostFolders)};

    for (store::FolderListing &listing : listings) {
        listing.space = spaceOf(listing.mailbox, spaces);
        listing.subscribed = subscribed.remove(listing.mailbox);
    }
    for (const QByteArray &gone : std::as_const(subscribed)) { // subscribed, but no longer there: shown as such, and removable
        imap::ListData data;
        data.mailbox = gone;
        data.delimiter = listings.empty() ? '/' : listings.front().delimiter;
        data.attributes = {"\\NonExistent"};
        listings.push_back(toListing(data, utf8));
        listings.back().subscribed = true;
        listings.back().space = spaceOf(gone, spaces);
    }
    guessRoles(listings);
    const AccountId account = m_account.id;
    auto counted = co_await m_store.ask([account, listings](store::Writer &writer) -> std::expected<QList<Folder>, Error> {
        auto changed = writer.setFolders(account, listings);
        if (!changed) return std::unexpected(changed.error());
        return writer.folders(account);
    });
    if (!counted) co_return counted.error();
    co_return co_await countFolders(std::move(*counted));
}

QCoro::Task<Error> AccountWorker::countFolders(QList<Folder> folders)
{
    const FolderId open = m_open ? m_open->id : FolderId{};
    erase_if(folders, [&](const Folder &folder) {
        return folder.id == open || !folder.selectable() ||
               !(folder.subscribed || folder.role != Role::None || folder.space == NamespaceKind::Personal);
    });
    for (qsizetype from = 0; from < folders.size(); from += statusAtATime) {
        struct Counted {
            FolderId folder;
            std::uint32_t total = 0, unread = 0;
        };
        std::vector<Counted> counts;
        std::vector<Reply<Outcome>> replies;
        for (const Folder &folder : folders.sliced(from, std::min(statusAtATime, folders.size() - from))) {
            replies.push_back(m_connection->run(imap::commands::status(folder.mailbox, {"MESSAGES", "UNSEEN"}),
                                                [&counts, id = folder.id](imap::Response &response) {
                                                    if (const auto *data = std::get_if<imap::StatusData>(&response); data && data->messages)
                                                        counts.push_back({id, *data->messages, data->unseen.value_or(0)});
                                                }));
        }
        Error lost;
        for (Reply<Outcome> &reply : replies) {
            const Outcome outcome = co_await reply;
            if (isConnectionError(outcome.error)) lost = outcome.error;
        }
        if (lost) co_return lost;
        co_await m_store.ask([counts](store::Writer &writer) {
            for (const Counted &count : counts)
                if (auto changed = writer.setCounts(count.folder, count.total, count.unread); !changed) return changed.error();
            return Error{};
        });
        if (!m_bodies.empty() || m_journal || m_stopping) { // a person waits: the rest of the counts comes with the next round
            m_refresh = from + statusAtATime < folders.size() || m_refresh;
            break;
        }
    }
    co_return Error{};
}

} // namespace godwit::engine
