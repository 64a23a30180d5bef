// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/shown.h"

#include <map>
#include <optional>
#include <unordered_set>

namespace godwit::store {

/// Within one transaction of the cache: notes what is shown of the messages that it touches before it writes, and tells the
/// difference afterwards. The folder's row counts are brought up to date by the same comparison.
class Edit
{
public:
    Edit(Database &cache, const std::vector<FolderRow> &folders, const QList<Operation> &journal) : m_cache(cache), m_folders(folders)
    {
        journalWas(journal);
    }

    const std::vector<FolderRow> &folders() const { return m_folders; } ///< before
    const FolderRow *folder(FolderId id) const { return findFolder(m_folders, id); }

    void journalWas(const QList<Operation> &journal) ///< if it was written before this began
    {
        m_before = journal;
        m_arrivals = arrivals(m_cache, m_folders, journal);
    }
    void watch(FolderId folder, const UidSet &uids); ///< these may come, go or change
    void watchAll(FolderId folder);
    const std::vector<MessageRow> &before(FolderId folder) { return m_spans[folder].before; } ///< of what is watched, ascending by UID
    /// All that is in the folder now, ascending by UID: after watchAll(), when whoever wrote it knows.
    void isNow(FolderId folder, std::vector<MessageRow> rows) { m_spans[folder].after = std::move(rows); }
    void headersChange(FolderId folder, Uid uid) { m_spans[folder].headers.insert(toInt(uid)); }
    void reset(FolderId folder) { m_spans[folder].reset = true; } ///< after watchAll()
    void foldersChange() { m_foldersChanged = true; }
    bool foldersChanged() const { return m_foldersChanged; }
    const std::vector<FolderId> &counted() const { return m_counted; } ///< of these only the counts changed
    void dropFileOf(MessageKey key) { m_deadBodies.push_back(key); } ///< once the transaction is committed
    const std::vector<MessageKey> &deadBodies() const { return m_deadBodies; }
    void dropFile(const QString &path) { m_deadFiles.append(path); } ///< likewise
    const QStringList &deadFiles() const { return m_deadFiles; }
    void leaves(MessageKey key) { m_left.push_back(key); } ///< the cache
    const std::vector<MessageKey> &left() const { return m_left; }

    /// After the writes, inside the transaction.
    std::vector<MessageChanges> differences(const QList<Operation> &journal);

private:
    struct Span {
        UidSet uids;
        bool all = false, reset = false;
        std::vector<MessageRow> before;
        std::optional<std::vector<MessageRow>> after; ///< else it is read
        std::unordered_set<std::uint32_t> headers;
    };
    MessageChanges difference(const FolderRow &before, const FolderRow &after, const Span &span, const std::vector<MessageRow> &rows,
                              const QList<Operation> &journal) const;
    void addArrivals(std::map<FolderId, MessageChanges> &changes, const std::vector<FolderRow> &folders,
                     const QList<Operation> &journal) const;
    void count(const FolderRow &row, const Span &span, const std::vector<MessageRow> &after);

    Database &m_cache;
    const std::vector<FolderRow> &m_folders;
    QList<Operation> m_before;
    std::vector<Arrival> m_arrivals; ///< before
    std::map<FolderId, Span> m_spans;
    std::vector<MessageKey> m_deadBodies, m_left;
    QStringList m_deadFiles;
    std::vector<FolderId> m_counted;
    bool m_foldersChanged = false;
};

} // namespace godwit::store
