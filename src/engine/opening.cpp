// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a folder: DESIGN's ladder. What the server said when it was selected, against what the store holds, decides how much is asked.
#include "engine/accountworker.h"
#include "imap/commands/messages.h"
#include "imap/commands/select.h"
#include "imap/rangecollector.h"

#include <QScopedValueRollback>

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

/// What the store holds of a folder. For the one that is wanted first it is read while the connection comes up.
Reply<std::expected<store::FolderSyncState, Error>> AccountWorker::stateOf(FolderId folder)
{
    auto ahead = std::exchange(m_ahead, nullptr); // whatever is selected first: later it would be old
    if (ahead && ahead->folder == folder) return std::move(ahead->state);
    return m_store.ask([folder](store::Writer &writer) { return writer.folderState(folder); });
}

void AccountWorker::readAhead()
{
    m_ahead.reset();
    if (m_wanted != FolderId{}) m_ahead.reset(new Ahead{m_wanted, stateOf(m_wanted)});
}

/// SELECT, and what it said into the store. On success m_open is this folder, and its `need` says what is left to ask.
QCoro::Task<Error> AccountWorker::select(FolderId folder)
{
    co_await writeLiveChanges();
    m_open.reset(); // until the answer is here: what comes before it is about the folder of before
    auto known = co_await stateOf(folder);
    if (!known) co_return known.error();
    const imap::Session &session = m_connection->session();
    imap::SelectOptions options;
    const bool shortcut = !m_scanned.contains(folder);
    options.condstore = shortcut && session.capabilities().has("CONDSTORE") && !session.enabled().condstore;
    if ((session.enabled().qresync || m_resyncs) && shortcut && known->complete && known->highestModSeq != 0)
        options.resync =
            imap::Resync{.uidValidity = known->uidValidity, .modSeq = known->highestModSeq, .known = known->uids, .next = known->uidNext};
    FlagRows rows;
    imap::RangeCollector vanished;
    const Outcome outcome = co_await m_connection->run(imap::commands::select(known->mailbox, options), [&](imap::Response &response) {
        if (const auto *gone = std::get_if<imap::VanishedData>(&response))
            for (const UidSet::Range &range : gone->uids.ranges()) vanished.add(range.first, range.last);
        else if (auto *row = std::get_if<imap::FetchData>(&response); row && row->uid && row->flags)
            rows.add(*row->uid, std::move(*row->flags));
    });
    const auto *state = std::get_if<imap::state::Selected>(&session.state());
    if (outcome.error || !state) {
        // Perhaps it was too much to tell, or the server does not know what it offers: the next attempt is as in RFC 3501.
        const bool again = (options.resync || options.condstore) && m_connection->isUsable();
        if (options.resync || options.condstore) m_scanned.insert(folder);
        if (again) co_return co_await select(folder);
        co_return outcome.error ? outcome.error : Error{Error::Kind::Network, {}, {}, {}};
    }
    const bool sequences = session.enabled().condstore || session.capabilities().has("CONDSTORE"); // Cyrus tells one all the same
    const store::SelectedState selected{state->uidValidity, state->uidNext, state->exists, sequences ? state->highestModSeq : 0,
                                        FolderFlags{folder, state->flags, state->permanentFlags, state->newKeywords, state->readOnly}};
    m_open.emplace();
    m_open->id = folder;
    m_open->mailbox = known->mailbox;
    m_open->uidValidity = state->uidValidity;
    m_open->readOnly = state->readOnly;
    m_open->nothingKnown = known->count == 0;
    m_open->level = {selected.uidNext, selected.highestModSeq};
    m_counts.erase(known->mailbox); // heard before, and older than what is told from here on
    const char *fault = nullptr;
    m_open->need = shortcut ? needAfter(*known, selected, fault) : Need::Everything;
    if (fault) noteFault(fault);
    auto changed = co_await m_store.ask([folder, selected](store::Writer &writer) { return writer.openFolderState(folder, selected); });
    if (!changed) co_return changed.error();
    if (!m_open || m_open->id != folder || m_open->need == Need::Everything) co_return Error{};
    if (m_open->need == Need::Nothing) {
        adopt(known->uids, known->uidsWithoutHeaders);
        co_return Error{};
    }
    m_open->known = std::move(known->uids);
    m_open->withoutHeaders = std::move(known->uidsWithoutHeaders);
    m_open->knownNext = known->uidNext;
    m_open->knownModSeq = known->highestModSeq;
    // At once: later it would be older than what the next commands bring.
    if (options.resync && session.enabled().qresync && m_open->need == Need::Changes && !rows.isTooMuch()) {
        m_open->need = Need::Nothing;
        co_return co_await takeChanges(std::move(rows), vanished.take());
    }
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
    if (m_open->need == Need::Nothing) co_return co_await fetchNewest();
    if (m_open->went) m_open->need = Need::Everything; // what was known when it was selected is no longer true
    switch (m_open->need) {
    case Need::Nothing: break;
    case Need::Changes: co_return co_await levelChanges();
    case Need::Flags: {
        UidSet all = m_open->known;
        if (m_open->level.uidNext > m_open->knownNext) all.add(m_open->knownNext, Uid{toInt(m_open->level.uidNext) - 1});
        co_return co_await levelUids(std::move(all));
    }
    case Need::Everything: co_return co_await levelUids({});
    }
    co_return Error{};
}

/// CONDSTORE without QRESYNC (RFC 7162): the flags that changed and the messages that are new, and, only if the counts differ then, all
/// UIDs.
QCoro::Task<Error> AccountWorker::levelChanges()
{
    const QScopedValueRollback comparing(m_comparing, m_comparing + 1);
    setState(AccountStatus::State::Synchronising);
    m_open->need = Need::Nothing; // whatever becomes of it: the same is not asked round and round
    m_open->newMail = false;
    const FolderId folder = m_open->id;
    const UidSet known = m_open->known;
    imap::FetchItems items;
    items.flags = true;
    FlagRows rows;
    std::vector<Uid> uids;
    const Outcome changes =
        co_await m_connection->run(imap::commands::uidFetch(imap::MessageSet::from(Uid{1}), items, {.changedSince = m_open->knownModSeq}),
                                   [&](imap::Response &response) {
                                       auto *row = std::get_if<imap::FetchData>(&response);
                                       if (!row || !row->uid || !row->flags) return;
                                       m_changes.supersede(*row->uid);
                                       rows.add(*row->uid, std::move(*row->flags));
                                       if (!rows.isTooMuch()) uids.push_back(*row->uid);
                                   });
    if (changes.error) m_scanned.insert(folder); // perhaps it was too much to tell
    if (isConnectionError(changes.error)) co_return changes.error;
    if (!m_open || m_open->id != folder) co_return Error{};
    if (changes.error || rows.isTooMuch()) {
        noteFault(changes.error ? "the server does not say what has changed" : "very much has changed");
        m_open->need = Need::Everything;
        co_return Error{};
    }
    UidSet vanished;
    const auto *state = std::get_if<imap::state::Selected>(&m_connection->session().state());
    if (state && known.united(UidSet::fromUids(std::move(uids))).count() != state->exists) {
        const auto all = co_await searchAll();
        if (!all) {
            if (m_open) m_open->need = Need::Everything;
            co_return all.error();
        }
        vanished = known.subtracted(*all);
    }
    if (!m_open || m_open->id != folder || m_open->need == Need::Everything) co_return Error{};
    co_return co_await takeChanges(std::move(rows), std::move(vanished));
}

/// What changed since the point of agreement into the store; checked against what the server counts, it is the next point of agreement.
QCoro::Task<Error> AccountWorker::takeChanges(FlagRows rows, UidSet vanished)
{
    const QScopedValueRollback comparing(m_comparing, m_comparing + 1);
    const FolderId folder = m_open->id;
    const UidSet known = m_open->known;
    vanished = vanished.intersected(known);
    std::vector<Uid> uids;
    uids.reserve(rows.rows().size());
    for (const auto &[uid, flags] : rows.rows()) uids.push_back(uid);
    const UidSet named = UidSet::fromUids(std::move(uids)).subtracted(vanished);
    const UidSet all = known.subtracted(vanished).united(named);
    UidSet withoutHeaders = m_open->withoutHeaders.subtracted(vanished).united(named.subtracted(known));
    const auto weight = static_cast<qint64>(named.count() * 64);
    auto changed = co_await m_store.ask(
        [folder, rows = std::move(rows), vanished](store::Writer &writer) { return writer.applyChanges(folder, rows.rows(), vanished); },
        weight);
    if (!changed) co_return changed.error();
    if (!m_open || m_open->id != folder || m_open->need == Need::Everything) co_return Error{};
    if (m_open->went || !adopt(all, std::move(withoutHeaders))) {
        noteFault("what the server says has changed does not lead to what it counts");
        m_open->need = Need::Everything;
        co_return Error{};
    }
    if (const Error error = co_await markLevel()) co_return error;
    co_return co_await fetchNewest();
}

} // namespace godwit::engine
