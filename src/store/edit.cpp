// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edit.h"

#include <algorithm>

namespace godwit::store {

/// What is watched already may have been written since: it is not read again.
void Edit::watch(FolderId folder, const UidSet &uids)
{
    Span &span = m_spans[folder];
    if (span.all) return;
    const UidSet more = uids.subtracted(span.uids);
    if (more.isEmpty()) return;
    span.uids = span.uids.united(more);
    std::vector<MessageRow> rows = loadMessages(m_cache, folder, more);
    if (span.before.empty()) {
        span.before = std::move(rows);
        return;
    }
    const auto old = static_cast<std::ptrdiff_t>(span.before.size());
    span.before.insert(span.before.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    std::ranges::inplace_merge(span.before, span.before.begin() + old, {}, &MessageRow::uid);
}

void Edit::watchAll(FolderId folder)
{
    Span &span = m_spans[folder];
    span.all = true;
    span.before = loadMessages(m_cache, folder);
}

std::vector<MessageChanges> Edit::differences(const QList<Operation> &journal)
{
    std::map<FolderId, MessageChanges> changed;
    const std::vector<FolderRow> read = m_foldersChanged ? loadFolders(m_cache) : std::vector<FolderRow>();
    const std::vector<FolderRow> &folders = m_foldersChanged ? read : m_folders;
    for (const auto &[id, span] : m_spans) {
        const FolderRow *before = folder(id);
        const FolderRow *after = findFolder(folders, id);
        if (!before || !after) continue; // the FolderDelta says that it is gone, or new
        const std::vector<MessageRow> now = span.after ? std::vector<MessageRow>()
                                            : span.all ? loadMessages(m_cache, id)
                                                       : loadMessages(m_cache, id, span.uids);
        const std::vector<MessageRow> &rows = span.after ? *span.after : now;
        count(*after, span, rows);
        changed.emplace(id, difference(*before, *after, span, rows, journal));
    }
    addArrivals(changed, folders, journal);
    std::vector<MessageChanges> all;
    for (auto &[id, changes] : changed)
        if (changes.reset || !changes.added.empty() || !changes.changed.empty() || !changes.removed.empty())
            all.push_back(std::move(changes));
    return all;
}

/// The same for those that are shown where a Move will bring them. One that has arrived is a row of that folder now, with its key of
/// before.
void Edit::addArrivals(std::map<FolderId, MessageChanges> &changes, const std::vector<FolderRow> &folders,
                       const QList<Operation> &journal) const
{
    using Place = std::pair<FolderId, MessageKey>;
    std::map<Place, const Arrival *> was, is;
    const std::vector<Arrival> now = arrivals(m_cache, folders, journal);
    for (const Arrival &arrival : m_arrivals) was.emplace(Place(arrival.folder, arrival.row.key), &arrival);
    for (const Arrival &arrival : now) is.emplace(Place(arrival.folder, arrival.row.key), &arrival);
    const auto in = [&](FolderId folder) -> MessageChanges & {
        MessageChanges &all = changes[folder];
        all.folder = folder;
        return all;
    };
    std::map<FolderId, std::unordered_set<MessageKey>> rows, gone;
    for (const auto &[id, here] : changes) {
        for (const ListEntry &entry : here.added) rows[id].insert(entry.key);
        gone[id].insert(here.removed.begin(), here.removed.end());
    }
    for (const auto &[place, arrival] : was)
        if (!is.contains(place) && !rows[place.first].contains(place.second)) in(place.first).removed.push_back(place.second);
    for (const auto &[place, arrival] : is) {
        const auto before = was.find(place);
        const auto span = m_spans.find(arrival->from);
        const bool otherHeaders = span != m_spans.end() && span->second.headers.contains(toInt(arrival->row.uid));
        MessageChanges &here = in(place.first);
        if (before == was.end()) {
            if (gone[place.first].contains(place.second)) std::erase(here.removed, place.second); // it comes back
            here.added.push_back(listEntry(*arrival));
        } else if (before->second->flags != arrival->flags || otherHeaders) {
            here.changed.push_back(listEntry(*arrival));
        }
    }
}

// Both sides ascend by UID. A row that keeps its UID but not its key is another message.
MessageChanges Edit::difference(const FolderRow &before, const FolderRow &after, const Span &span, const std::vector<MessageRow> &rows,
                                const QList<Operation> &journal) const
{
    MessageChanges changes;
    changes.folder = after.folder.id;
    changes.reset = span.reset;
    const QList<Operation> operationsBefore = operationsOn(before, m_before);
    const QList<Operation> operationsAfter = operationsOn(after, journal);
    const std::vector<MessageRow> none;
    const std::vector<MessageRow> &old = span.reset ? none : span.before;
    auto was = old.begin();
    const auto gone = [&](const MessageRow &row) {
        if (shown(before, row, operationsBefore).visible) changes.removed.push_back(row.key);
    };
    for (const MessageRow &row : rows) {
        for (; was != old.end() && was->uid < row.uid; ++was) gone(*was);
        const ShownMessage now = shown(after, row, operationsAfter);
        const bool same = was != old.end() && was->uid == row.uid && was->key == row.key;
        if (was != old.end() && was->uid == row.uid && !same) gone(*was++);
        if (!same) {
            if (now.visible) changes.added.push_back(listEntry(row, now));
            continue;
        }
        const ShownMessage then = shown(before, *was++, operationsBefore);
        if (then.visible && !now.visible) changes.removed.push_back(row.key);
        else if (!then.visible && now.visible) changes.added.push_back(listEntry(row, now));
        else if (now.visible && (then.pending != now.pending || then.flags != now.flags || span.headers.contains(toInt(row.uid))))
            changes.changed.push_back(listEntry(row, now));
    }
    for (; was != old.end(); ++was) gone(*was);
    return changes;
}

void Edit::count(const FolderRow &row, const Span &span, const std::vector<MessageRow> &after)
{
    const auto unread = [](const std::vector<MessageRow> &rows) {
        return std::ranges::count_if(rows, [](const MessageRow &message) { return !message.flags.contains(Flag::Seen); });
    };
    const auto total = static_cast<qint64>(after.size()) - static_cast<qint64>(span.before.size());
    const auto unseen = unread(after) - unread(span.before);
    if (total == 0 && unseen == 0 && !span.all) return;
    m_cache.statement("UPDATE folder SET row_total = row_total + ?1, row_unread = row_unread + ?2 WHERE id = ?3")
        .bind(total, unseen, row.folder.id)
        .run();
    m_cache.statement("UPDATE folder SET total = row_total, unread = row_unread, counts_known = 1 WHERE id = ? AND complete")
        .bind(row.folder.id)
        .run();
    m_counted.push_back(row.folder.id);
}

} // namespace godwit::store
