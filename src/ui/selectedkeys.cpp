// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selectedkeys.h"

#include "models/messagelistmodel.h"

namespace godwit::ui {

void SelectedKeys::ask(const QList<std::pair<int, int>> &ranges, const Use &use)
{
    if (ranges.isEmpty()) return;
    if (const KeysOf keys = loaded(ranges); !keys.empty()) {
        use(keys);
        return;
    }
    RowSelection selection{.folder = m_messages->folder(), .revision = m_messages->revision(), .rows = {}};
    selection.rows.reserve(std::size_t(ranges.size()));
    for (const auto &[first, last] : ranges) selection.rows.push_back({first, last});
    m_waiting.insert(++m_lastTicket, {selection.folder, use});
    Q_EMIT keysWanted(m_lastTicket, selection);
}

/// Empty if some of them are not loaded or stand for others, too, or if they are more than a moment's work.
SelectedKeys::KeysOf SelectedKeys::loaded(const QList<std::pair<int, int>> &ranges) const
{
    std::map<FolderId, std::vector<MessageKey>> found;
    std::size_t count = 0;
    for (const auto &[first, last] : ranges) {
        if (count + std::size_t(last - first) >= mostAtOnce) return {};
        count += std::size_t(last - first) + 1;
        for (int row = first; row <= last; ++row) {
            const MessageSummary *summary = m_messages->summaryAt(row);
            if (!summary || summary->key == MessageKey{} || m_messages->isClosed(row)) return {};
            found[summary->folder].push_back(summary->key);
        }
    }
    KeysOf keys;
    for (auto &[folder, of] : found) keys.emplace(folder, std::make_shared<const std::vector<MessageKey>>(std::move(of)));
    return keys;
}

/// The store passes over those of them that are in another folder.
void SelectedKeys::applyKeys(const SelectionKeys &keys)
{
    const auto [folder, use] = m_waiting.take(keys.ticket);
    if (!use) return;
    if (!keys.known) Q_EMIT lost();
    else if (!keys.keys->empty()) use({{folder, keys.keys}});
}

} // namespace godwit::ui
