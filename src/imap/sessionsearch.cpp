// SPDX-License-Identifier: GPL-3.0-or-later
// The receiving half for what searches find: an ESEARCH says whose it is, the older answers do not.
#include "imap/running.h"

#include <algorithm>

namespace godwit::imap {

void Session::handleData(SearchData &&data)
{
    Running *running = runningOf(Command::Kind::Search);
    if (running && running->command.answersWholeMap) m_map.assign(data.numbers);
    deliver(running, std::move(data));
}

void Session::handleData(SortData &&data) { deliver(runningOf(Command::Kind::Sort), std::move(data)); }
void Session::handleData(ThreadData &&data) { deliver(runningOf(Command::Kind::Thread), std::move(data)); }

void Session::handleData(EsearchData &&data)
{
    Running *running = runningOf(data.tag);
    if (data.tag.isEmpty()) running = runningOf(Command::Kind::Search);
    if (running && running->command.kind != Command::Kind::Search && running->command.kind != Command::Kind::Sort) running = nullptr;
    const auto updating = std::ranges::find(m_updating, data.tag, &std::pair<QByteArray, CommandId>::first);
    if (!running && updating != m_updating.end()) {
        m_events.emplace_back(SearchUpdated{updating->second, std::move(data.changes)});
        return;
    }
    if (running && running->command.answersWholeMap && data.all) m_map.assign(*data.all);
    deliver(running, std::move(data));
}

/// RFC 5267: which searches report changes once they, or a CANCELUPDATE, are done.
void Session::noteUpdates(const Running &running)
{
    if (running.command.updates) m_updating.emplace_back(running.tag, running.id);
    if (running.command.kind != Command::Kind::CancelUpdate) return;
    std::erase_if(m_updating, [&running](const auto &search) { return std::ranges::contains(running.command.searches, search.second); });
}

/// CANCELUPDATE 1*(SP quoted): the tags, which only the session knows.
void Session::writeTagsOf(const std::vector<CommandId> &searches, Encoder &out) const
{
    for (const auto &[tag, id] : m_updating)
        if (std::ranges::contains(searches, id)) out.space().string(tag);
}

} // namespace godwit::imap
