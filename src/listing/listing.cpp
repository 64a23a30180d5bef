// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/listing.h"

#include "listing/openlist.h"
#include "listing/sorter.h"
#include "listing/threadedlist.h"

#include <QThread>
#include <algorithm>
#include <unordered_set>

namespace godwit::listing {

namespace {
constexpr int maxRowsAtOnce = 1024; // a view asks for some screens; more would hold up the next request

bool isIgnored(const ListEntry &entry) { return (entry.flags & ListEntry::ignored) != 0; }
} // namespace

struct Listing::Open {
    ListSetup setup;
    FolderId sent{}; ///< whose messages stand in its conversations, too
    std::unique_ptr<Sorter> sorter; ///< null: by arrival, newest first
    std::unique_ptr<RowOrder> order;
    OpenList *flat = nullptr; ///< which of the two it is
    ThreadedList *threaded = nullptr;
    RowHistory history;
    quint64 revision = 0;
    std::unordered_set<MessageKey> hits; ///< of a virtual folder

    bool mustBeAssigned() const { return flat ? flat->mustBeAssigned() : threaded->mustBeAssigned(); }
};

Listing::Listing(RowSourceFactory makeSource, QObject *parent) : QObject(parent), m_makeSource(std::move(makeSource)) {}
Listing::~Listing() = default;

void Listing::open(FolderId folder, const ListSetup &setup)
{
    Q_ASSERT(QThread::currentThread() == thread());
    std::unordered_set<MessageKey> hits; // what was found stays found when the person sorts it otherwise
    if (const auto before = m_open.find(folder); before != m_open.end()) hits = std::move(before->second.hits);
    m_open.erase(folder);
    Open &open = m_open[folder];
    open.setup = setup;
    open.hits = std::move(hits);
    makeOrder(folder, open);
    assign(folder, open, true);
}

void Listing::close(FolderId folder) { m_open.erase(folder); }

void Listing::makeOrder(FolderId folder, Open &open)
{
    const ListSetup &setup = open.setup;
    RowSource *from = source();
    const bool plain = setup.column == ListColumn::Arrival && !setup.ascending && !isVirtual(folder);
    if (!from || (plain && !setup.threaded)) {
        auto list = std::make_unique<OpenList>();
        open.flat = list.get();
        open.order = std::move(list);
        return;
    }
    open.sorter = std::make_unique<Sorter>(from, folder, setup.column);
    NumbersOf numbers = [sorter = open.sorter.get()](std::span<const ListEntry> entries) { return sorter->numbers(entries); };
    if (setup.threaded) {
        if (setup.withSent && !isVirtual(folder)) open.sent = from->sentFolder(folder);
        auto list = std::make_unique<ThreadedList>(
            ThreadedList::Options{.column = setup.column, .ascending = setup.ascending, .mergeSubjects = setup.mergeSubjects},
            [from, folder, &hits = open.hits](const ThreadedList::Keys *only) {
                if (only || !isVirtual(folder)) return from->threadRows(folder, only);
                const ThreadedList::Keys all(hits.begin(), hits.end()); // the store has no such folder
                return from->threadRows(folder, &all);
            },
            std::move(numbers));
        open.threaded = list.get();
        open.order = std::move(list);
        return;
    }
    auto list = std::make_unique<OpenList>([numbers, ascending = setup.ascending](std::span<const ListEntry> entries) {
        auto result = numbers(entries);
        if (result && ascending)
            for (std::uint64_t &number : *result) number = number == 0 ? 0 : ~number; // what is not known stays at the end
        return result;
    });
    open.flat = list.get();
    open.order = std::move(list);
}

std::vector<ListEntry> Listing::entriesFor(FolderId folder, const Open &open)
{
    if (!source()) return {};
    const RowSource::Keys hits(open.hits.begin(), open.hits.end());
    std::vector<ListEntry> entries = isVirtual(folder) ? source()->entriesOf(hits) : source()->entries(folder);
    if (!open.setup.showIgnored && !isVirtual(folder)) std::erase_if(entries, isIgnored); // whoever searches looks everywhere
    if (open.setup.filter.isEmpty()) return entries;
    RowSource::Keys matching = source()->matching(folder, open.setup.filter, isVirtual(folder) ? &hits : nullptr);
    std::ranges::sort(matching);
    std::erase_if(entries, [&](const ListEntry &entry) { return !std::ranges::binary_search(matching, entry.key); });
    return entries;
}

/// All of it, as the store has it now.
void Listing::assign(FolderId folder, Open &open, bool initial)
{
    open.history.clear();
    if (open.sorter) open.sorter->beginAnew();
    if (open.sent != FolderId{}) open.threaded->setOthers(source()->entries(open.sent), source()->threadRows(open.sent, nullptr));
    publish(folder, open, open.order->assign(entriesFor(folder, open)), initial);
}

void Listing::addHits(FolderId folder, const SharedKeys &messages)
{
    const auto open = m_open.find(folder);
    if (open == m_open.end() || !isVirtual(folder)) return;
    RowSource::Keys fresh;
    for (const MessageKey key : *messages)
        if (open->second.hits.insert(key).second) fresh.push_back(key);
    changeHits(folder, open->second, fresh, {});
}

void Listing::setHits(FolderId folder, const SharedKeys &messages)
{
    const auto open = m_open.find(folder);
    if (open == m_open.end() || !isVirtual(folder)) return;
    std::unordered_set<MessageKey> hits(messages->begin(), messages->end());
    RowSource::Keys fresh, gone;
    for (const MessageKey key : hits)
        if (!open->second.hits.contains(key)) fresh.push_back(key);
    for (const MessageKey key : open->second.hits)
        if (!hits.contains(key)) gone.push_back(key);
    open->second.hits = std::move(hits);
    changeHits(folder, open->second, fresh, std::move(gone));
}

void Listing::changeHits(FolderId folder, Open &open, const RowSource::Keys &added, RowSource::Keys removed)
{
    if (!source() || (added.empty() && removed.empty())) return;
    MessageChanges changes;
    changes.folder = folder;
    changes.added = source()->entriesOf(added);
    changes.removed = std::move(removed);
    applyFiltered(folder, open, std::move(changes));
}

void Listing::applyChanges(const ChangeSet &changes)
{
    Q_ASSERT(QThread::currentThread() == thread());
    for (const FolderDelta &delta : changes.folders)
        for (const FolderId gone : delta.removed)
            if (const auto open = m_open.find(gone); open != m_open.end()) {
                open->second.history.clear();
                publish(gone, open->second, open->second.order->assign({}));
            }
    for (auto &[folder, open] : m_open) {
        if (isVirtual(folder)) {
            applyToHits(folder, open, changes);
            continue;
        }
        for (const MessageChanges &messages : changes.messages) {
            if (messages.reset && (messages.folder == folder || messages.folder == open.sent)) {
                // The list may have been read after this reset; dropping its rows would lose what came since. So it is read again.
                assign(folder, open, false);
                break;
            }
            if (messages.folder == folder) applyFiltered(folder, open, messages);
            else if (messages.folder == open.sent) {
                std::vector<RowHistory::Gone> gone;
                const ListDelta delta = open.threaded->applyToOthers(messages, &gone);
                applyDelta(folder, open, delta, std::move(gone));
            }
        }
    }
}

/// Who comes must pass the filter. Who is there stays, whatever becomes of him: a message would vanish as soon as it is read.
void Listing::applyFiltered(FolderId folder, Open &open, MessageChanges changes)
{
    if (!open.setup.showIgnored && !isVirtual(folder))
        for (auto *group : {&changes.added, &changes.changed}) {
            for (const ListEntry &entry : *group)
                if (isIgnored(entry)) changes.removed.push_back(entry.key);
            std::erase_if(*group, isIgnored);
        }
    if (!open.setup.filter.isEmpty() && source()) {
        RowSource::Keys keys;
        for (const auto *group : {&changes.added, &changes.changed})
            for (const ListEntry &entry : *group) keys.push_back(entry.key);
        RowSource::Keys welcome = source()->matching(folder, open.setup.filter, &keys);
        const RowSource::Keys there = open.order->present(keys);
        welcome.insert(welcome.end(), there.begin(), there.end());
        std::ranges::sort(welcome);
        for (auto *group : {&changes.added, &changes.changed})
            std::erase_if(*group, [&](const ListEntry &entry) { return !std::ranges::binary_search(welcome, entry.key); });
    }
    applyTo(folder, open, changes);
}

/// Of what was found: flags change, and what is shown nowhere any more goes. What is found anew is told by addHits().
void Listing::applyToHits(FolderId folder, Open &open, const ChangeSet &changes)
{
    MessageChanges mine;
    mine.folder = folder;
    RowSource::Keys doubtful;
    for (const MessageChanges &messages : changes.messages) {
        for (const auto *group : {&messages.added, &messages.changed})
            for (const ListEntry &entry : *group)
                if (open.hits.contains(entry.key)) mine.changed.push_back(entry);
        for (const MessageKey key : messages.removed)
            if (open.hits.contains(key)) doubtful.push_back(key);
        if (messages.reset) doubtful.insert(doubtful.end(), open.hits.begin(), open.hits.end());
    }
    for (const FolderDelta &delta : changes.folders)
        if (!delta.removed.isEmpty()) doubtful.assign(open.hits.begin(), open.hits.end());
    if (!doubtful.empty() && source()) {
        RowSource::Keys shown; // one that only moved is shown elsewhere
        for (const ListEntry &entry : source()->entriesOf(doubtful)) shown.push_back(entry.key);
        std::ranges::sort(shown);
        for (const MessageKey key : doubtful)
            if (!std::ranges::binary_search(shown, key) && open.hits.erase(key) > 0) mine.removed.push_back(key);
    }
    std::erase_if(mine.changed, [&](const ListEntry &entry) { return !open.hits.contains(entry.key); });
    applyFiltered(folder, open, std::move(mine));
}

void Listing::applyTo(FolderId folder, Open &open, const MessageChanges &changes)
{
    std::vector<RowHistory::Gone> gone;
    const ListDelta delta = open.order->apply(changes, &gone);
    if (open.mustBeAssigned()) assign(folder, open, false);
    else applyDelta(folder, open, delta, std::move(gone));
}

void Listing::applyDelta(FolderId folder, Open &open, const ListDelta &delta, std::vector<RowHistory::Gone> gone)
{
    const quint64 before = open.revision;
    publish(folder, open, delta);
    if (open.revision != before) open.history.add(before, delta, std::move(gone));
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

RowSource *Listing::source()
{
    if (!m_source) m_source = m_makeSource();
    return m_source.get();
}

void Listing::requestRows(FolderId folder, quint64 revision, int first, int last)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto found = m_open.find(folder);
    if (found == m_open.end() || revision > found->second.revision) return;
    Open &open = found->second;
    open.history.forgetBefore(revision);
    ListRows answer;
    answer.folder = folder;
    answer.revision = open.revision;
    answer.first = std::max(first, 0);
    last = std::min(last, answer.first + maxRowsAtOnce - 1);
    const std::vector<MessageKey> keys = open.order->keys(answer.first, last);
    if (keys.empty() || !source()) return;
    if (open.threaded) answer.places = open.order->places(answer.first, last);

    // The connection may read a newer state than the list's; a message that is gone from it keeps a blank row until its removal arrives.
    QHash<MessageKey, MessageSummary> rows;
    rows.reserve(static_cast<qsizetype>(keys.size()));
    const auto take = [&](FolderId from, const std::vector<MessageKey> &wanted) {
        for (const MessageSummary &row : source()->rows(from, wanted))
            rows.insert(row.key, row).value().folder = from == FolderId{} ? row.folder : from;
    };
    if (!isVirtual(folder)) take(folder, keys);
    if (isVirtual(folder) || open.sent != FolderId{}) {
        std::vector<MessageKey> elsewhere;
        for (const MessageKey key : keys)
            if (!rows.contains(key)) elsewhere.push_back(key);
        take({}, elsewhere);
    }
    for (const MessageKey key : keys) {
        MessageSummary row = rows.take(key);
        row.key = key;
        if (row.folder == FolderId{}) row.folder = folder;
        answer.rows.append(std::move(row));
    }
    Q_EMIT rowsReady(answer);
}

void Listing::requestKeys(quint64 ticket, const RowSelection &selection)
{
    Q_ASSERT(QThread::currentThread() == thread());
    SelectionKeys answer{.ticket = ticket};
    const auto found = m_open.find(selection.folder);
    if (found != m_open.end()) {
        Open &open = found->second;
        if (const auto now = open.history.translate(selection, open.revision)) {
            // A message that left its row may stand elsewhere now: one that was just uploaded gets its UID that way.
            std::vector<MessageKey> keys = open.order->present(now->gone);
            if (open.threaded) {
                std::vector<MessageKey> whole;
                for (const MessageKey key : keys)
                    if (const int row = open.order->rowOf(key); row >= 0) {
                        const std::vector<MessageKey> meant = open.order->meant(row, row);
                        whole.insert(whole.end(), meant.begin(), meant.end());
                    }
                keys = std::move(whole);
            }
            for (const auto &range : now->rows) {
                const std::vector<MessageKey> here = open.order->meant(range.first, range.last);
                keys.insert(keys.end(), here.begin(), here.end());
            }
            answer.known = true;
            answer.keys = std::make_shared<const std::vector<MessageKey>>(std::move(keys));
        }
        open.history.forgetBefore(selection.revision);
    }
    Q_EMIT keysReady(answer);
}

/// -1: it is not there any more.
int Listing::rowNow(const Open &open, FolderId folder, quint64 revision, int row) const
{
    const auto now = open.history.translate({.folder = folder, .revision = revision, .rows = {{row, row}}}, open.revision);
    if (!now) return -1; // too long ago
    if (!now->rows.empty()) return now->rows.front().first;
    return now->gone.empty() ? -1 : open.order->rowOf(now->gone.front());
}

void Listing::requestUnread(FolderId folder, quint64 revision, int row, int step)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto found = m_open.find(folder);
    if (found == m_open.end()) return;
    const int now = row < 0 ? row : rowNow(found->second, folder, revision, row);
    Q_EMIT unreadFound(folder, found->second.revision, found->second.order->nextUnread(now < 0 ? row : now, step));
}

void Listing::requestRow(FolderId folder, MessageKey key)
{
    const auto open = m_open.find(folder);
    if (open != m_open.end()) Q_EMIT rowFound(folder, open->second.revision, key, open->second.order->rowOf(key));
}

void Listing::setExpanded(FolderId folder, quint64 revision, int row, bool expanded)
{
    const auto open = m_open.find(folder);
    if (open == m_open.end()) return;
    std::vector<RowHistory::Gone> gone;
    const ListDelta delta = open->second.order->setExpanded(rowNow(open->second, folder, revision, row), expanded, &gone);
    applyDelta(folder, open->second, delta, std::move(gone));
}

void Listing::setAllExpanded(FolderId folder, bool expanded)
{
    const auto open = m_open.find(folder);
    if (open == m_open.end() || !open->second.threaded) return;
    open->second.history.clear();
    publish(folder, open->second, open->second.order->setAllExpanded(expanded));
}

} // namespace godwit::listing
