// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a folder: DESIGN's ladder. What the server said when it was selected, against what the store holds, decides how much is asked.
#include "engine/accountworker.h"
#include "imap/commands/messages.h"
#include "imap/commands/select.h"

namespace godwit::engine {

namespace {

/// What has to be asked after SELECT. `fault` is set to why the server's word cannot be true.
Need needAfter(const store::FolderSyncState &known, const store::SelectedState &now, const char *&fault)
{
    if (!known.complete || known.uidNext == Uid{} || known.uidValidity != now.uidValidity) return Need::Everything;
    if (now.uidNext != Uid{} && now.uidNext < known.uidNext) {
        fault = "UIDNEXT is lower than before";
        return Need::Everything;
    }
    if (known.highestModSeq != 0 && now.highestModSeq != 0) {
        if (now.highestModSeq < known.highestModSeq) {
            fault = "HIGHESTMODSEQ is lower than before";
            return Need::Everything;
        }
        const bool same = known.highestModSeq == now.highestModSeq && known.uidNext == now.uidNext && known.count == now.exists;
        return same ? Need::Nothing : Need::Changes;
    }
    // Each UID that was given out since is a message that is there, so none of the others went; flags may have changed all the same.
    const bool onlyGrew =
        now.uidNext != Uid{} && now.exists >= known.count && now.exists - known.count == toInt(now.uidNext) - toInt(known.uidNext);
    return onlyGrew ? Need::Flags : Need::Everything;
}

} // namespace

/// SELECT, and what it said into the store. On success m_open is this folder, and its `need` says what is left to ask.
QCoro::Task<Error> AccountWorker::select(FolderId folder)
{
    co_await writeLiveChanges();
    m_open.reset();
    auto known = co_await m_store.ask([folder](store::Writer &writer) { return writer.folderState(folder); });
    if (!known) co_return known.error();
    m_open.emplace();
    m_open->id = folder;
    m_open->mailbox = known->mailbox;
    const imap::Session &session = m_connection->session();
    imap::SelectOptions options;
    options.condstore = session.capabilities().has("CONDSTORE") && !session.enabled().condstore;
    const bool shortcut = !m_scanned.contains(folder);
    if (session.enabled().qresync && shortcut && known->complete && known->highestModSeq != 0)
        options.resync = imap::Resync{
            .uidValidity = known->uidValidity, .modSeq = known->highestModSeq, .known = known->uids, .next = known->uidNext};
    FlagRows rows;
    UidSet vanished;
    const Outcome outcome = co_await m_connection->run(imap::commands::select(known->mailbox, options), [&](imap::Response &response) {
        if (const auto *gone = std::get_if<imap::VanishedData>(&response)) vanished = vanished.united(gone->uids.intersected(known->uids));
        else if (auto *row = std::get_if<imap::FetchData>(&response); row && row->uid && row->flags)
            rows.add(*row->uid, std::move(*row->flags));
    });
    const auto *state = std::get_if<imap::state::Selected>(&session.state());
    if (outcome.error || !state) {
        m_open.reset();
        if (options.resync && isConnectionError(outcome.error)) m_scanned.insert(folder); // perhaps it was too much to tell
        co_return outcome.error ? outcome.error : Error{Error::Kind::Network, {}, {}, {}};
    }
    const bool sequences = session.enabled().condstore || session.capabilities().has("CONDSTORE"); // Cyrus tells one all the same
    store::SelectedState selected{state->uidValidity, state->uidNext, state->exists, sequences ? state->highestModSeq : 0,
                                  FolderFlags{folder, state->flags, state->permanentFlags, state->newKeywords, state->readOnly}};
    m_open->uidValidity = state->uidValidity;
    m_open->readOnly = state->readOnly;
    m_open->newMail = false;
    const char *fault = nullptr;
    m_open->need = shortcut ? needAfter(*known, selected, fault) : Need::Everything;
    if (fault) noteFault(fault);
    auto changed = co_await m_store.ask([folder, selected](store::Writer &writer) { return writer.openFolderState(folder, selected); });
    if (!changed) co_return changed.error();
    if (!m_open || m_open->id != folder) co_return Error{};
    m_open->level = {selected.uidNext, selected.highestModSeq};
    if (m_open->need == Need::Everything) co_return Error{};
    if (m_open->need == Need::Nothing) {
        adopt(known->uids, known->uidsWithoutHeaders);
        co_return Error{};
    }
    m_open->known = std::move(known->uids);
    m_open->withoutHeaders = std::move(known->uidsWithoutHeaders);
    m_open->knownNext = known->uidNext;
    m_open->knownModSeq = known->highestModSeq;
    if (options.resync && m_open->need == Need::Changes && !rows.isTooMuch())
        m_open->told = OpenFolder::Told{std::move(rows), std::move(vanished)};
    co_return Error{};
}

/// These are all messages of the folder, and the store holds them. Checked against what the server counts: if it differs, all is asked.
bool AccountWorker::adopt(const UidSet &all, UidSet withoutHeaders)
{
    m_open->known = {};
    m_open->highest = all.last();
    m_open->total = static_cast<std::uint32_t>(all.count());
    m_open->withoutHeaders = std::move(withoutHeaders);
    const auto *state = std::get_if<imap::state::Selected>(&m_connection->session().state());
    const bool agrees = state && state->exists == m_open->total;
    if (agrees) m_connection->session().seedUids(all);
    m_open->need = agrees ? Need::Nothing : Need::Everything;
    return agrees;
}

void AccountWorker::noteFault(const char *fault) { m_connection->note(QByteArrayLiteral("The folder is compared in full: ") + fault); }

/// Brings the selected folder level with the server, by as little as its `need` allows.
QCoro::Task<Error> AccountWorker::level()
{
    switch (m_open->need) {
    case Need::Nothing: co_return Error{};
    case Need::Changes: co_return co_await levelChanges();
    case Need::Flags: {
        UidSet all = m_open->known, news;
        if (m_open->level.uidNext > m_open->knownNext) news.add(m_open->knownNext, Uid{toInt(m_open->level.uidNext) - 1});
        co_return co_await levelUids(all.united(news));
    }
    case Need::Everything: co_return co_await levelUids({});
    }
    co_return Error{};
}

/// CONDSTORE and QRESYNC (RFC 7162): only what changed since the last point of agreement.
QCoro::Task<Error> AccountWorker::levelChanges()
{
    setState(AccountStatus::State::Synchronising);
    m_open->need = Need::Nothing;
    m_open->newMail = false;
    const FolderId folder = m_open->id;
    const UidSet known = std::exchange(m_open->known, {});
    UidSet withoutHeaders = std::exchange(m_open->withoutHeaders, {});
    auto told = std::exchange(m_open->told, std::nullopt);
    if (!told) {
        told.emplace();
        if (const Error error = co_await askChanges(known, *told)) co_return error;
        if (!m_open || m_open->id != folder) co_return Error{};
        if (told->rows.isTooMuch()) {
            noteFault("very much has changed");
            m_open->need = Need::Everything;
            co_return Error{};
        }
    }
    std::vector<Uid> uids;
    uids.reserve(told->rows.rows().size());
    for (const auto &[uid, flags] : told->rows.rows()) uids.push_back(uid);
    const UidSet named = UidSet::fromUids(std::move(uids)).subtracted(told->vanished);
    const UidSet all = known.subtracted(told->vanished).united(named);
    withoutHeaders = withoutHeaders.subtracted(told->vanished).united(named.subtracted(known));
    auto changed = co_await m_store.ask(
        [folder, told = std::move(*told)](store::Writer &writer) { return writer.applyChanges(folder, told.rows.rows(), told.vanished); },
        static_cast<qint64>(named.count() * 64));
    if (!changed) co_return changed.error();
    if (!m_open || m_open->id != folder) co_return Error{};
    if (m_open->need == Need::Everything) co_return Error{}; // something came meanwhile that could not be named
    if (!adopt(all, std::move(withoutHeaders))) {
        noteFault("what the server says has changed does not lead to what it counts");
        co_return Error{};
    }
    if (const Error error = co_await markLevel()) co_return error;
    co_return co_await fetchNewest();
}

/// Without QRESYNC: the flags that changed and the messages that are new, and, only if the counts differ then, all UIDs.
QCoro::Task<Error> AccountWorker::askChanges(UidSet known, OpenFolder::Told &told)
{
    const FolderId folder = m_open->id;
    imap::FetchItems items;
    items.flags = true;
    std::vector<Uid> uids;
    const Outcome changes =
        co_await m_connection->run(imap::commands::uidFetch(imap::MessageSet::from(Uid{1}), items, {.changedSince = m_open->knownModSeq}),
                                   [&](imap::Response &response) {
                                       auto *row = std::get_if<imap::FetchData>(&response);
                                       if (!row || !row->uid || !row->flags) return;
                                       m_changes.supersede(*row->uid);
                                       uids.push_back(*row->uid);
                                       told.rows.add(*row->uid, std::move(*row->flags));
                                   });
    if (isConnectionError(changes.error)) m_scanned.insert(folder); // perhaps it was too much to tell
    if (changes.error) co_return changes.error;
    if (!m_open || m_open->id != folder || told.rows.isTooMuch()) co_return Error{};
    const UidSet named = UidSet::fromUids(std::move(uids));
    const auto *state = std::get_if<imap::state::Selected>(&m_connection->session().state());
    if (!state || known.united(named).count() == state->exists) co_return Error{};
    const auto all = co_await searchAll();
    if (!all) co_return all.error();
    told.vanished = known.subtracted(*all);
    co_return Error{};
}

} // namespace godwit::engine
