// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/listing.h"

#include <QThread>
#include <algorithm>

namespace godwit::listing {

namespace {
constexpr int maxRowsAtOnce = 1024; // a view asks for some screens; more would hold up the next request
}

Listing::Listing(RowSourceFactory makeSource, QObject *parent) : QObject(parent), m_makeSource(std::move(makeSource)) {}
Listing::~Listing() = default;

void Listing::open(FolderId folder)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_open.remove(folder);
    Open &open = m_open[folder];
    publish(folder, open, open.list.assign(source() ? source()->entries(folder) : std::vector<ListEntry>()), true);
}

void Listing::close(FolderId folder) { m_open.remove(folder); }

void Listing::applyChanges(const ChangeSet &changes)
{
    Q_ASSERT(QThread::currentThread() == thread());
    for (const FolderDelta &delta : changes.folders)
        for (const FolderId gone : delta.removed)
            if (const auto open = m_open.find(gone); open != m_open.end()) {
                open->history.clear();
                publish(gone, *open, open->list.assign({}));
            }
    for (const MessageChanges &messages : changes.messages)
        if (const auto open = m_open.find(messages.folder); open != m_open.end()) applyTo(*open, messages);
}

void Listing::requestRows(FolderId folder, quint64 revision, int first, int last)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto open = m_open.find(folder);
    if (open == m_open.end() || revision > open->revision) return;
    open->history.forgetBefore(revision);
    ListRows answer{.folder = folder, .revision = open->revision, .first = std::max(first, 0), .rows = {}};
    last = std::min(last, answer.first + maxRowsAtOnce - 1);
    const std::vector<MessageKey> keys = open->list.keys(answer.first, last);
    if (keys.empty() || !source()) return;

    // The connection may read a newer state than the list's; a message that is gone from it keeps a blank row until its removal arrives.
    QHash<MessageKey, MessageSummary> found;
    found.reserve(static_cast<qsizetype>(keys.size()));
    for (const MessageSummary &row : source()->rows(folder, keys)) found.insert(row.key, row);
    for (const MessageKey key : keys) {
        MessageSummary row = found.take(key);
        row.key = key;
        row.folder = folder;
        answer.rows.append(std::move(row));
    }
    Q_EMIT rowsReady(answer);
}

void Listing::requestKeys(quint64 ticket, const RowSelection &selection)
{
    Q_ASSERT(QThread::currentThread() == thread());
    SelectionKeys answer{.ticket = ticket};
    const auto open = m_open.find(selection.folder);
    if (open != m_open.end()) {
        if (const auto now = open->history.translate(selection, open->revision)) {
            // A message that left its row may stand elsewhere now: one that was just uploaded gets its UID that way.
            std::vector<MessageKey> keys = open->list.present(now->gone);
            for (const auto &range : now->rows) {
                const std::vector<MessageKey> here = open->list.keys(range.first, range.last);
                keys.insert(keys.end(), here.begin(), here.end());
            }
            answer.known = true;
            answer.keys = std::make_shared<const std::vector<MessageKey>>(std::move(keys));
        }
        open->history.forgetBefore(selection.revision);
    }
    Q_EMIT keysReady(answer);
}

void Listing::requestUnread(FolderId folder, quint64 revision, int row, int step)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto open = m_open.constFind(folder);
    if (open == m_open.cend()) return;
    const auto now = open->history.translate({.folder = folder, .revision = revision, .rows = {{row, row}}}, open->revision);
    if (now && !now->rows.empty()) row = now->rows.front().first;
    Q_EMIT unreadFound(folder, open->revision, open->list.nextUnread(row, step));
}

RowSource *Listing::source()
{
    if (!m_source) m_source = m_makeSource();
    return m_source.get();
}

void Listing::applyTo(Open &open, const MessageChanges &changes)
{
    if (!changes.reset) {
        std::vector<RowHistory::Gone> gone;
        const ListDelta delta = open.list.apply(changes, &gone);
        const quint64 before = open.revision;
        publish(changes.folder, open, delta);
        if (open.revision != before) open.history.add(before, delta, std::move(gone));
        return;
    }
    open.history.clear();
    // The list may have been read after this reset; dropping its rows would lose what came since. So it is read again.
    publish(changes.folder, open, open.list.assign(source() ? source()->entries(changes.folder) : std::vector<ListEntry>()));
}

void Listing::publish(FolderId folder, Open &open, ListDelta delta, bool initial)
{
    if (!initial && delta.removed.empty() && delta.inserted.empty() && delta.changed.empty()) return;
    open.revision = ++m_lastRevision;
    delta.folder = folder;
    delta.revision = open.revision;
    delta.initial = initial;
    Q_EMIT listChanged(delta);
}

} // namespace godwit::listing
