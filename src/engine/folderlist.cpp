// SPDX-License-Identifier: GPL-3.0-or-later
// The folder list of an account: NAMESPACE, LIST, LSUB, and the counts by STATUS.
#include "engine/accountworker.h"
#include "engine/translate.h"
#include "imap/commands/listing.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/notify.h"

#include <QSet>

namespace godwit::engine {

namespace {

constexpr qsizetype statusAtATime = 25; // M365 answers BAD to about 50 in flight (quirk 13)
constexpr qsizetype mostLevels = 200;    // that are listed, of those that somebody opened
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

QByteArrayList countedItems() { return {"MESSAGES", "UNSEEN"}; }

std::optional<store::FolderCount> countOf(const imap::Response &response)
{
    const auto *data = std::get_if<imap::StatusData>(&response);
    if (!data || !data->messages) return std::nullopt;
    return store::FolderCount{data->mailbox, *data->messages, data->unseen.value_or(0)};
}

} // namespace

/// A folder list in the making.
struct AccountWorker::Listed {
    imap::NamespaceData spaces;
    std::vector<store::FolderListing> listings;
    QSet<QByteArray> known; ///< mailboxes of `listings`
    QSet<QByteArray> subscribed;
    Allowance names, subscriptions;
    std::vector<store::FolderCount> counts;
    bool counted = false; ///< by `counts`
    bool utf8 = false;

    bool isExceeded() const { return names.isExceeded() || subscriptions.isExceeded(); }
    void take(imap::Response &response)
    {
        if (const auto count = countOf(response); count && counts.size() < std::size_t{mostFolders}) counts.push_back(*count);
        const auto *data = std::get_if<imap::ListData>(&response);
        if (!data || data->mailbox.isEmpty() || known.contains(data->mailbox) || !names.take(data->mailbox)) return;
        known.insert(data->mailbox);
        listings.push_back(toListing(*data, utf8));
    }
    // RFC 3501, 6.3.9: \Noselect in LSUB means "only something below it is subscribed".
    void takeSubscription(imap::Response &response)
    {
        if (const auto *data = std::get_if<imap::ListData>(&response);
            data && !data->has("\\Noselect") && subscriptions.take(data->mailbox))
            subscribed.insert(data->mailbox);
    }
    /// What was subscribed and is not listed is no longer there: shown as such, and removable.
    void finish()
    {
        for (store::FolderListing &listing : listings) {
            listing.space = spaceOf(listing.mailbox, spaces);
            listing.subscribed = subscribed.remove(listing.mailbox);
        }
        for (const QByteArray &gone : std::as_const(subscribed)) {
            imap::ListData data;
            data.mailbox = gone;
            data.delimiter = listings.empty() ? '/' : listings.front().delimiter;
            data.attributes = {"\\NonExistent"};
            listings.push_back(toListing(data, utf8));
            listings.back().subscribed = true;
            listings.back().space = spaceOf(gone, spaces);
        }
    }
};

QCoro::Task<Error> AccountWorker::listFolders()
{
    if (m_status.state != AccountStatus::State::UpToDate) setState(AccountStatus::State::Synchronising);
    if (!m_notified && !m_notifyRefused && offers("NOTIFY")) // before the list: what happens after it is told
        if (const Error error = co_await askForNews()) co_return error;
    Listed listed;
    listed.utf8 = m_connection->session().utf8Enabled();
    if (!m_byLevels) {
        if (const Error error = co_await listAll(listed)) co_return error;
        m_byLevels = listed.isExceeded();
        if (m_byLevels) {
            listed = Listed();
            listed.utf8 = m_connection->session().utf8Enabled();
        }
    }
    if (m_byLevels)
        if (const Error error = co_await listByLevels(listed)) co_return error;
    if (listed.isExceeded()) // nothing is known of what was left out: so nothing is changed here
        co_return Error{Error::Kind::Protocol, {}, {}, tr("The server lists more folders than Godwit can hold (%L1).").arg(mostFolders)};
    co_return co_await keepList(std::move(listed));
}

/// NAMESPACE, LIST and LSUB side by side, and how many messages there are: with the answer to LIST (RFC 5819), or by a STATUS for each.
QCoro::Task<Error> AccountWorker::listAll(Listed &listed)
{
    listed.counted = offers("LIST-STATUS") && offers("LIST-EXTENDED");
    auto namespaceReply = offers("NAMESPACE")
                              ? std::optional(m_connection->run(imap::commands::namespaces(),
                                                                [&](imap::Response &response) {
                                                                    if (auto *data = std::get_if<imap::NamespaceData>(&response))
                                                                        listed.spaces = std::move(*data);
                                                                }))
                              : std::nullopt;
    auto listing = listed.counted ? imap::commands::list({.children = true, .specialUse = offers("SPECIAL-USE"), .status = countedItems()})
                                  : imap::commands::list({}, "*");
    auto listReply = m_connection->run(std::move(listing), [&](imap::Response &response) { listed.take(response); });
    auto lsubReply = m_connection->run(imap::commands::lsub({}, "*"), [&](imap::Response &response) { listed.takeSubscription(response); });
    // All three are awaited whatever the first says: their handlers refer to the caller's frame.
    if (namespaceReply) co_await *namespaceReply;
    const Outcome listOutcome = co_await listReply;
    const Outcome lsubOutcome = co_await lsubReply;
    if (isConnectionError(listOutcome.error) || listOutcome.error) co_return listOutcome.error;
    co_return lsubOutcome.error;
}

/// Newsgroups, say: what is subscribed or used for something, and of the rest the levels that somebody has opened (RFC 3501, 6.3.8, "%").
QCoro::Task<Error> AccountWorker::listByLevels(Listed &listed)
{
    std::vector<Reply<Outcome>> replies;
    Error lost;
    const bool extended = offers("LIST-EXTENDED"), uses = extended && offers("SPECIAL-USE");
    const auto ask = [&](const QByteArray &pattern, bool onlyUsed = false) {
        auto command = extended
                           ? imap::commands::list({.patterns = {pattern}, .onlySpecialUse = onlyUsed, .children = true, .specialUse = uses})
                           : imap::commands::list({}, pattern);
        replies.push_back(m_connection->run(std::move(command), [&listed](imap::Response &response) { listed.take(response); }));
    };
    const auto all = [&]() -> QCoro::Task<> {
        for (Reply<Outcome> &reply : replies) {
            const Outcome outcome = co_await reply;
            if (isConnectionError(outcome.error)) lost = outcome.error;
        }
        replies.clear();
        co_return;
    };
    if (offers("NAMESPACE"))
        replies.push_back(m_connection->run(imap::commands::namespaces(), [&listed](imap::Response &response) {
            if (auto *data = std::get_if<imap::NamespaceData>(&response)) listed.spaces = std::move(*data);
        }));
    replies.push_back(
        m_connection->run(imap::commands::lsub({}, "*"), [&listed](imap::Response &response) { listed.takeSubscription(response); }));
    if (uses) ask("*", true);
    ask("%");
    co_await all();
    QByteArrayList patterns;
    for (const auto *spaces : {&listed.spaces.personal, &listed.spaces.otherUsers, &listed.spaces.shared})
        for (const imap::Namespace &space : *spaces)
            if (!space.prefix.isEmpty()) patterns << space.prefix + '%';
    for (const QByteArray &level : std::as_const(m_levels)) patterns << level + '%';
    for (const QByteArray &mailbox : std::as_const(listed.subscribed)) // whether it is still there, and what it is
        if (!listed.known.contains(mailbox)) patterns << mailbox;
    for (qsizetype next = 0; next < patterns.size() && !lost;) {
        for (qsizetype i = 0; i < statusAtATime && next < patterns.size(); ++i, ++next) ask(patterns[next]);
        co_await all();
    }
    co_return lost;
}

QCoro::Task<Error> AccountWorker::keepList(Listed listed)
{
    listed.finish();
    guessRoles(listed.listings, m_account.roles);
    const AccountId account = m_account.id;
    auto folders = co_await m_store.ask(
        [account, listings = std::move(listed.listings)](store::Writer &writer) -> std::expected<QList<Folder>, Error> {
            auto changed = writer.setFolders(account, listings);
            if (!changed) return std::unexpected(changed.error());
            return writer.folders(account);
        });
    if (!folders) co_return folders.error();
    noteKept(*folders);
    if (listed.counted) {
        co_await writeCounts(std::move(listed.counts));
        co_return Error{};
    }
    const FolderId open = m_open ? m_open->id : FolderId{};
    for (const Folder &folder : std::as_const(*folders)) {
        if (folder.id == open || !folder.selectable()) continue;
        const bool ours = folder.space == NamespaceKind::Personal && !m_byLevels;
        if (folder.subscribed || folder.role != Role::None || ours) m_uncounted.insert(folder.mailbox);
    }
    co_return Error{};
}

void AccountWorker::listBelow(const QByteArray &prefix)
{
    if (!m_byLevels || prefix.isEmpty() || m_levels.contains(prefix)) return;
    m_levels.append(prefix);
    if (m_levels.size() > mostLevels) m_levels.removeFirst();
    refreshFolders();
}

void AccountWorker::setRoles(const QMap<Role, QByteArray> &roles)
{
    m_account.roles = roles;
    refreshFolders();
}

/// STATUS for some of the folders whose counts are not known. The rest comes after what a person waits for.
QCoro::Task<Error> AccountWorker::countFolders()
{
    std::vector<store::FolderCount> counts;
    std::vector<Reply<Outcome>> replies;
    for (qsizetype i = 0; i < statusAtATime && !m_uncounted.empty(); ++i) {
        const QByteArray mailbox = m_uncounted.extract(m_uncounted.begin()).value();
        if (m_open && m_open->mailbox == mailbox) continue;
        replies.push_back(m_connection->run(imap::commands::status(mailbox, countedItems()), [&counts](imap::Response &response) {
            if (const auto count = countOf(response)) counts.push_back(*count);
        }));
    }
    Error lost;
    for (Reply<Outcome> &reply : replies) {
        const Outcome outcome = co_await reply;
        if (isConnectionError(outcome.error)) lost = outcome.error;
    }
    if (lost) co_return lost;
    co_await writeCounts(std::move(counts));
    co_return Error{};
}

QCoro::Task<> AccountWorker::writeCounts(std::vector<store::FolderCount> counts)
{
    keepChanged(counts);
    // The selected folder's rows say it better than a STATUS, which may be old (RFC 3501 6.3.10).
    std::erase_if(counts, [this](const store::FolderCount &count) { return m_open && m_open->mailbox == count.mailbox; });
    const AccountId account = m_account.id;
    if (counts.empty()) co_return;
    const auto weight = static_cast<qint64>(counts.size() * 128);
    co_await m_store.ask([account, counts = std::move(counts)](store::Writer &writer) { return writer.setCounts(account, counts); },
                         weight);
    co_return;
}

/// NOTIFY (RFC 5465): the server tells by itself what happens in all folders. A refusal changes nothing, they are asked about then.
QCoro::Task<Error> AccountWorker::askForNews()
{
    using imap::EventGroup, imap::NotifyEvent;
    constexpr imap::NotifyEvents messages = NotifyEvent::MessageNew | NotifyEvent::MessageExpunge | NotifyEvent::FlagChange;
    constexpr imap::NotifyEvents all = messages | NotifyEvent::MailboxName | NotifyEvent::SubscriptionChange;
    const Outcome outcome =
        co_await m_connection->run(imap::commands::notifySet({{.filter = EventGroup::Filter::SelectedDelayed, .events = messages},
                                                              {.filter = EventGroup::Filter::Personal, .events = all},
                                                              {.filter = EventGroup::Filter::Subscribed, .events = all}},
                                                             false));
    m_notifyRefused = m_notifyRefused || outcome.error;
    m_notified = !m_notifyRefused;
    co_return isConnectionError(outcome.error) ? outcome.error : Error{};
}

/// What NOTIFY brings about folders that are not selected.
void AccountWorker::noteNews(const imap::Response &response)
{
    if (const auto *status = std::get_if<imap::StatusData>(&response)) {
        const auto count = countOf(response);
        if (count && status->unseen && m_counts.size() < std::size_t{mostFolders}) m_counts.insert_or_assign(count->mailbox, *count);
        else if (m_uncounted.size() < std::size_t{mostFolders}) m_uncounted.insert(status->mailbox);
    } else if (m_notified && std::holds_alternative<imap::ListData>(response)) {
        m_refresh = true;
    } else if (const auto *text = std::get_if<imap::StatusText>(&response);
               text && imap::is(text->code, imap::CodeAtom::NotificationOverflow)) {
        m_notifyRefused = true; // too much for the server: folders are asked about again, from now on
        m_notified = false;
        m_refresh = true;
    } else {
        return;
    }
    if (!m_news.isActive()) m_news.start();
}

} // namespace godwit::engine
