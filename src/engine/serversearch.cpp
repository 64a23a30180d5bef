// SPDX-License-Identifier: GPL-3.0-or-later
// Searching on the server: one folder after the other, and whatever else a person asks for comes in between. Folders that are not open are
// looked at by EXAMINE, which changes nothing; then the open one is selected again, and compared as at any opening.
#include "engine/accountworker.h"
#include "engine/searchquery.h"
#include "engine/translate.h"
#include "imap/charsetretry.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"
#include "imap/commands/search.h"

using namespace std::chrono_literals;

namespace godwit::engine {

namespace {

constexpr auto awayAtMost = 5s; // then the open folder is selected again, so that its news are not late
constexpr std::size_t mostTogether = 50; // folders in one MULTISEARCH: a person's request may wait for so many
constexpr std::uint64_t mostHeaders = 200; // of messages in one folder that were found and not read yet
constexpr std::uint64_t mostNew = 1000; // that may have come since EXISTS was told
constexpr int mostCharsets = 3;

Error folderGone()
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.detail = godwit::engine::AccountWorker::tr("The folder is not there any more, or holds no messages.");
    return error;
}

} // namespace

void AccountWorker::search(SearchId id, const QList<FolderId> &folders, const Query &query)
{
    m_searches.push_back({.id = id, .query = query, .left = {folders.begin(), folders.end()}, .alone = {}, .several = true});
    wake();
}

/// What was asked already is answered all the same, and nobody hears of it.
void AccountWorker::cancelSearch(SearchId id)
{
    if (std::erase_if(m_searches, [id](const Search &search) { return search.id == id; }) > 0)
        Q_EMIT searchFinished(id, Error{Error::Kind::Cancelled, {}, {}, {}});
}

bool AccountWorker::isSearching(SearchId id) const { return !m_stopping && !m_searches.empty() && m_searches.front().id == id; }

bool AccountWorker::isAway() const { return !m_searches.empty() && m_left == m_wanted && !m_away.hasExpired(); }

QCoro::Task<Error> AccountWorker::searchNext()
{
    const SearchId id = m_searches.front().id;
    if (m_searches.front().left.empty()) {
        m_searches.pop_front();
        Q_EMIT searchFinished(id, {});
        co_return Error{};
    }
    const QList<Folder> folders = co_await m_store.ask([id = m_account.id](store::Writer &writer) { return writer.folders(id); });
    if (!isSearching(id)) co_return Error{};
    Search &search = m_searches.front();
    if (const auto open = std::ranges::find(search.left, m_open ? m_open->id : FolderId{}); open != search.left.end())
        std::rotate(search.left.begin(), open, open + 1);
    const FolderId first = search.left.front();
    const auto folder = std::ranges::find(folders, first, &Folder::id);
    if (folder == folders.end() || !folder->selectable()) {
        tellFound(id, first, std::unexpected(folderGone()));
        co_return Error{};
    }
    if (QList<Folder> together = askedTogether(search, *folder, folders); together.size() > 1)
        co_return co_await searchTogether(id, search.query, std::move(together));
    co_return co_await searchFolder(id, search.query, *folder);
}

/// This folder is done with.
void AccountWorker::tellFound(SearchId id, FolderId folder, const std::expected<Found, Error> &found)
{
    if (!isSearching(id)) return;
    std::erase(m_searches.front().left, folder);
    if (found) Q_EMIT searched(id, folder, found->uids, found->exact, {});
    else Q_EMIT searched(id, folder, {}, false, found.error());
}

QCoro::Task<Error> AccountWorker::searchFolder(SearchId id, Query query, Folder folder)
{
    ServerQuery asked = serverQuery(query, folder);
    if (!asked.key) {
        tellFound(id, folder.id, Found{{}, asked.none && asked.exact});
        co_return Error{};
    }
    if (!m_open || m_open->id != folder.id) {
        const Outcome examined = co_await examine(folder.mailbox);
        if (isConnectionError(examined.error)) co_return examined.error;
        if (examined.error) tellFound(id, folder.id, std::unexpected(examined.error));
    }
    const auto *box = std::get_if<imap::state::Selected>(&m_connection->session().state());
    if (!box || !isSearching(id)) co_return Error{};
    asked = serverQuery(query, folder, box->flags);
    UidSet uids;
    const auto exact = co_await runSearch(
        *asked.key, [](const imap::SearchKey &key, const imap::SearchOptions &options) { return imap::commands::uidSearch(key, options); },
        [&uids](imap::Response &response) { uids = toUids(response); });
    if (!exact && isConnectionError(exact.error())) co_return exact.error();
    std::expected<Found, Error> found = exact.transform([&](bool exact) { return Found{uids, exact && asked.exact}; });
    box = std::get_if<imap::state::Selected>(&m_connection->session().state());
    if (found && box && uids.count() > std::uint64_t{box->exists} + mostNew)
        found = std::unexpected(Error{Error::Kind::Protocol, {}, {}, tr("The server names more messages than there are in the folder.")});
    Error error;
    if (found && !uids.isEmpty() && isSearching(id)) error = co_await readFound(folder.id, uids);
    if (isConnectionError(error) || error.kind == Error::Kind::Storage) co_return error;
    tellFound(id, folder.id, found);
    co_return Error{};
}

/// Leaves the open folder: nextJob() selects it again when nothing is searched for any more, or before.
QCoro::Task<Outcome> AccountWorker::examine(QByteArray mailbox)
{
    co_await writeLiveChanges();
    if (m_open) {
        m_left = m_open->id;
        m_away.setRemainingTime(awayAtMost);
    }
    m_open.reset();
    co_return co_await m_connection->run(imap::commands::examine(mailbox));
}

/// Asks again after [BADCHARSET] (RFC 3501 7.1): in a charset that the server knows, else for the part of the text that is ASCII. The
/// value: whether it was asked for all of it.
QCoro::Task<std::expected<bool, Error>> AccountWorker::runSearch(imap::SearchKey key, MakeSearch make, Connection::DataHandler onData)
{
    imap::SearchOptions options;
    options.charset = m_connection->session().searchCharset();
    if (offers("ESEARCH")) options.returns = imap::SearchReturn{.all = true};
    bool exact = true;
    for (int attempt = 1;; ++attempt) {
        const Outcome outcome = co_await m_connection->run(make(key, options), onData);
        if (!outcome.error) co_return exact;
        const auto *refusal = std::get_if<imap::code::BadCharset>(&outcome.status.code);
        if (!refusal || attempt == mostCharsets) co_return std::unexpected(outcome.error);
        imap::CharsetRetry retry = imap::afterBadCharset(key, options.charset, *refusal);
        if (!retry.exact && !retry.helps) co_return std::unexpected(outcome.error);
        key = std::move(retry.key);
        options.charset = std::move(retry.charset);
        exact = exact && retry.exact;
    }
}

/// What was found is to be shown: the headers of the newest that the store does not have. The folder need not have been opened before.
QCoro::Task<Error> AccountWorker::readFound(FolderId folder, UidSet found)
{
    const auto *box = std::get_if<imap::state::Selected>(&m_connection->session().state());
    if (!box) co_return Error{};
    const store::SelectedState selected{.uidValidity = box->uidValidity, .exists = box->exists};
    const auto lacking = co_await m_store.ask([folder, selected, found](store::Writer &writer) -> std::expected<UidSet, Error> {
        if (auto opened = writer.openFolderState(folder, selected); !opened) return std::unexpected(opened.error());
        return writer.folderState(folder).transform(
            [&found](const store::FolderSyncState &state) { return found.subtracted(state.uids.subtracted(state.uidsWithoutHeaders)); });
    });
    if (!lacking) co_return lacking.error();
    UidSet missing = lacking->highest(mostHeaders);
    if (missing.isEmpty()) co_return Error{};
    if (m_open && m_open->id == folder) co_return co_await fetchHeaders(missing);
    store::HeaderBatch rows;
    const Outcome outcome =
        co_await m_connection->run(imap::commands::uidFetch(missing, headerItems()), [&missing, &rows](imap::Response &response) {
            auto *row = std::get_if<imap::FetchData>(&response);
            if (!row || !row->uid || !row->envelope || !missing.contains(*row->uid)) return; // each once, however often it is sent
            missing.remove(*row->uid, *row->uid);
            rows.add(toSummary(*row));
        });
    if (outcome.error) co_return outcome.error;
    const qint64 weight = rows.weight();
    const auto changed = co_await m_store.ask(
        [folder, rows = std::move(rows)](store::Writer &writer) { return writer.applyMessages(folder, rows); }, weight);
    co_return changed ? Error{} : changed.error();
}

/// RFC 7377: those that can be asked the same with this one. The open folder is not among them: it is searched first and by itself.
QList<Folder> AccountWorker::askedTogether(const Search &search, const Folder &first, const QList<Folder> &folders) const
{
    QList<Folder> together;
    if (!search.several || !offers("MULTISEARCH") || (m_open && m_open->id == first.id)) return together;
    const Query query = resolved(search.query, first);
    if (!serverQuery(query, first).key) return together;
    for (const FolderId id : search.left) {
        const auto folder = std::ranges::find(folders, id, &Folder::id);
        if (search.alone.contains(id) || folder == folders.end() || !folder->selectable() || resolved(search.query, *folder) != query) {
            if (id == first.id) return {};
            continue;
        }
        together.append(*folder);
        if (together.size() == mostTogether) break;
    }
    return together;
}

/// A folder that the server may not search is one without hits (RFC 7377 2.1): that is all that it says.
QCoro::Task<Error> AccountWorker::searchTogether(SearchId id, Query query, QList<Folder> folders)
{
    imap::SearchSource source{imap::SearchSource::Kind::Mailboxes};
    for (const Folder &folder : folders) source.mailboxes.append(folder.mailbox);
    std::map<QByteArray, std::pair<UidValidity, UidSet>> hits;
    const ServerQuery asked = serverQuery(query, folders.first());
    const auto exact = co_await runSearch(
        *asked.key,
        [source](const imap::SearchKey &key, const imap::SearchOptions &options) {
            return imap::commands::multiSearch({source}, key, options);
        },
        [&hits](imap::Response &response) {
            if (auto *data = std::get_if<imap::EsearchData>(&response); data && data->all)
                hits[data->mailbox] = {data->uidValidity, *data->all};
        });
    if (!exact && isConnectionError(exact.error())) co_return exact.error();
    if (!isSearching(id)) co_return Error{};
    if (!exact) {
        m_searches.front().several = false; // then one by one
        co_return Error{};
    }
    for (const Folder &folder : folders) {
        const auto [validity, uids] = hits[folder.mailbox];
        const bool shown = uids.isEmpty() || co_await m_store.ask([=, id = folder.id](store::Writer &writer) {
            const auto state = writer.folderState(id);
            return state && state->uidValidity == validity && uids.subtracted(state->uids.subtracted(state->uidsWithoutHeaders)).isEmpty();
        });
        if (!isSearching(id)) co_return Error{};
        if (shown) tellFound(id, folder.id, Found{uids, *exact && asked.exact});
        else m_searches.front().alone.insert(folder.id); // it is looked at, and its headers are read
    }
    co_return Error{};
}

} // namespace godwit::engine
