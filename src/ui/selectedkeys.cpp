// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selectedkeys.h"

#include "models/messagelistmodel.h"

namespace godwit::ui {

void SelectedKeys::ask(const QList<std::pair<int, int>> &ranges, const Use &use)
{
    if (ranges.isEmpty()) return;
    if (std::vector<MessageKey> keys = loaded(ranges); !keys.empty()) {
        use(std::make_shared<const std::vector<MessageKey>>(std::move(keys)));
        return;
    }
    RowSelection selection{.folder = m_messages->folder(), .revision = m_messages->revision(), .rows = {}};
    selection.rows.reserve(std::size_t(ranges.size()));
    for (const auto &[first, last] : ranges) selection.rows.push_back({first, last});
    m_waiting.insert(++m_lastTicket, use);
    Q_EMIT keysWanted(m_lastTicket, selection);
}

/// Empty if some of them are not loaded, or if they are more than a moment's work.
std::vector<MessageKey> SelectedKeys::loaded(const QList<std::pair<int, int>> &ranges) const
{
    std::vector<MessageKey> keys;
    for (const auto &[first, last] : ranges) {
        if (keys.size() + std::size_t(last - first) >= mostAtOnce) return {};
        for (int row = first; row <= last; ++row) {
            keys.push_back(m_messages->keyAt(row));
            if (keys.back() == MessageKey{}) return {};
        }
    }
    return keys;
}

void SelectedKeys::applyKeys(const SelectionKeys &keys)
{
    const Use use = m_waiting.take(keys.ticket);
    if (!use) return;
    if (!keys.known) Q_EMIT lost();
    else if (!keys.keys->empty()) use(keys.keys);
}

} // namespace godwit::ui
