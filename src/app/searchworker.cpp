// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchworker.h"

#include "mail/foldername.h"
#include "query/evaluate.h"
#include "store/reader.h"

#include <QThread>
#include <algorithm>

namespace godwit::app {

using namespace std::chrono_literals;

namespace {

constexpr qint64 patience = 50;         // ms: then what was found until now is shown
constexpr auto gathering = 100ms;       // changes that come together are looked at together
constexpr auto indexGathering = 1000ms; // words come in small pieces for a long time
constexpr std::size_t manyChanged = 20'000; // then looking at all costs less
constexpr std::chrono::milliseconds learntFor = 5min;
constexpr int mostLearnt = 1'000, mostPeople = 300;

bool asksForWords(const Query &query) { return query.isText() || std::ranges::any_of(query.children, asksForWords); }

SharedKeys shared(std::vector<MessageKey> keys) { return std::make_shared<const std::vector<MessageKey>>(std::move(keys)); }

std::vector<MessageKey> keysOf(std::span<const SearchHit> hits)
{
    std::vector<MessageKey> keys;
    keys.reserve(hits.size());
    for (const SearchHit &hit : hits) keys.push_back(hit.key);
    return keys;
}

} // namespace

SearchWorker::SearchWorker(store::Paths paths) : m_paths(std::move(paths)), m_following(this), m_covering(this)
{
    m_following.setSingleShot(true);
    m_covering.setSingleShot(true);
    connect(&m_following, &QTimer::timeout, this, &SearchWorker::follow);
    connect(&m_covering, &QTimer::timeout, this, &SearchWorker::cover);
}

SearchWorker::~SearchWorker() { m_searcher = nullptr; }

void SearchWorker::setNewest(quint64 number)
{
    m_newest = number;
    if (store::Searcher *searcher = m_searcher) searcher->interrupt();
}

store::Searcher *SearchWorker::searcher()
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_own) return m_own.get();
    auto opened = store::Searcher::open(m_paths);
    m_fault = opened ? Error() : opened.error();
    if (!opened) return nullptr;
    m_own = std::move(*opened);
    m_searcher = m_own.get();
    return m_own.get();
}

/// As many as are shown, by the day on which they came: keys are only in that order within a folder.
std::vector<SearchHit> SearchWorker::newest(std::vector<SearchHit> hits) const
{
    if (hits.size() <= mostShown) return hits;
    std::ranges::nth_element(hits, hits.begin() + mostShown, std::greater(), &SearchHit::arrived);
    hits.resize(mostShown);
    return hits;
}

void SearchWorker::search(quint64 number, const Query &query, const std::vector<FolderId> &folders)
{
    store::Searcher *searcher = this->searcher();
    if (!searcher) {
        Q_EMIT finished(number, 0, m_fault);
        return;
    }
    const std::uint64_t turn = searcher->interrupt(); // before looking for a newer one: who comes later, interrupts this turn
    if (number < m_newest) return;
    m_task = Task{.number = number, .query = query, .folders = folders};
    std::vector<SearchHit> hits;
    std::size_t told = 0;
    bool begun = false;
    QElapsedTimer since;
    since.start();
    const auto tell = [&] {
        const std::span fresh = std::span(hits).subspan(told, std::min(hits.size(), mostShown) - told);
        if (begun && fresh.empty()) return;
        Q_EMIT found(number, shared(keysOf(fresh)), !begun);
        told += fresh.size();
        begun = true;
    };
    const auto done = searcher->search({.query = query, .folders = folders, .number = turn}, [&](std::span<const SearchHit> piece) {
        hits.insert(hits.end(), piece.begin(), piece.end());
        if (since.elapsed() < patience || told >= mostShown) return;
        tell();
        since.restart();
    });
    if (!done && done.error().kind == Error::Kind::Cancelled) return;
    if (hits.size() > mostShown) Q_EMIT found(number, shared(keysOf(newest(hits))), true);
    else tell();
    Q_EMIT finished(number, static_cast<qint64>(hits.size()), done ? Error() : done.error());
    const bool recent = m_covered.isValid() && !m_covered.hasExpired(indexGathering.count());
    if (m_coverageStale) m_covering.start(recent ? std::chrono::milliseconds(indexGathering) : 0ms);
}

void SearchWorker::forget() { m_task.reset(); }

void SearchWorker::locate(quint64 number, FolderId folder, const UidSet &uids, bool exact)
{
    store::Searcher *searcher = this->searcher();
    if (!searcher || number < m_newest) return;
    Keys keys;
    const auto done = searcher->search({.query = {}, .folders = {folder}}, [&](std::span<const SearchHit> hits) {
        for (const SearchHit &hit : hits)
            if (hit.uid != Uid{} && uids.contains(hit.uid)) keys.push_back(hit.key);
    });
    if (!done || number < m_newest || !m_task) return;
    if (!exact)
        if (const auto reader = store::Reader::open(m_paths); reader) {
            const auto row = (*reader)->folder(folder);
            const query::Place place = row ? query::Place{row->path, row->delimiter, shownName(*row)} : query::Place{};
            for (const MessageSummary &message : (*reader)->rowsAnywhere(keys))
                if (query::matches(m_task->query, message, place) == false) std::erase(keys, message.key);
        }
    if (!keys.empty()) Q_EMIT found(number, shared(std::move(keys)), false);
    Q_EMIT located(number, folder);
}

void SearchWorker::watch(FolderId list, const Query &query, const std::vector<FolderId> &folders)
{
    Watch &watch = m_watches[list];
    watch.task = {.query = query, .folders = folders, .stale = true};
    m_following.start(0ms);
}

void SearchWorker::unwatch(FolderId list) { m_watches.erase(list); }

void SearchWorker::applyChanges(const ChangeSet &changes)
{
    bool all = false;
    for (const FolderDelta &delta : changes.folders) all |= !delta.removed.isEmpty();
    for (const MessageChanges &messages : changes.messages) {
        all |= messages.reset;
        for (const auto *group : {&messages.added, &messages.changed})
            for (const ListEntry &entry : *group) m_changed.insert(entry.key);
        m_changed.insert(messages.removed.begin(), messages.removed.end());
    }
    if (all || m_changed.size() > manyChanged) {
        if (m_task) m_task->stale = true;
        for (auto &[list, watch] : m_watches) watch.task.stale = true;
    }
    if (m_changed.empty() && !all) return;
    m_coverageStale = true;
    if (!m_following.isActive()) m_following.start(gathering);
    if (m_task && !m_covering.isActive()) m_covering.start(indexGathering);
}

/// Whose words came is not told: who asks for words looks at all.
void SearchWorker::indexMoved()
{
    m_coverageStale = true;
    if (m_task && asksForWords(m_task->query)) m_task->stale = true;
    for (auto &[list, watch] : m_watches)
        if (asksForWords(watch.task.query)) watch.task.stale = true;
    if (!m_following.isActive()) m_following.start(indexGathering);
    if (m_task && !m_covering.isActive()) m_covering.start(indexGathering);
}

void SearchWorker::follow()
{
    if (!searcher()) return;
    const Keys changed(m_changed.begin(), m_changed.end());
    bool whole = followTask(changed);
    for (auto &[list, watch] : m_watches) whole = whole && followWatch(list, watch, changed);
    if (whole) m_changed.clear();
    else m_following.start(gathering); // the next key came between
}

std::expected<SearchWorker::Keys, Error> SearchWorker::look(const Task &task, const Keys *only, int limit)
{
    Keys keys;
    SearchRequest request{.query = task.query, .folders = task.folders, .limit = limit};
    if (only) request.only = *only;
    const auto done =
        searcher()->search(request, [&](std::span<const SearchHit> hits) { std::ranges::copy(keysOf(hits), std::back_inserter(keys)); });
    if (!done) return std::unexpected(done.error());
    return keys;
}

/// Who does not fit any more stays: a message would vanish from "is:unread" as soon as it is read.
bool SearchWorker::followTask(const Keys &changed)
{
    if (!m_task || (changed.empty() && !m_task->stale)) return true;
    auto keys = look(*m_task, m_task->stale ? nullptr : &changed, int(mostShown));
    if (!keys) return keys.error().kind != Error::Kind::Cancelled;
    m_task->stale = false;
    if (!keys->empty()) Q_EMIT found(m_task->number, shared(std::move(*keys)), false);
    return true;
}

bool SearchWorker::followWatch(FolderId list, Watch &watch, const Keys &changed)
{
    if (changed.empty() && !watch.task.stale) return true;
    const std::size_t before = watch.hits.size();
    const auto keys = look(watch.task, watch.task.stale ? nullptr : &changed);
    if (!keys) return keys.error().kind != Error::Kind::Cancelled;
    if (watch.task.stale) watch.hits.clear();
    for (const MessageKey key : changed) watch.hits.erase(key);
    watch.hits.insert(keys->begin(), keys->end());
    watch.task.stale = false;
    if (watch.hits.size() != before || !watch.told) Q_EMIT counted(list, int(watch.hits.size()));
    watch.told = true;
    return true;
}

void SearchWorker::cover()
{
    if (!searcher()) return;
    m_coverageStale = false;
    m_covered.start();
    if (const auto folders = searcher()->coverage({})) Q_EMIT covered(*folders);
}

/// From the newest messages: who writes, and which tags there are.
void SearchWorker::learnWords()
{
    if (!searcher() || (m_learnt.isValid() && !m_learnt.hasExpired(learntFor.count()))) return;
    m_learnt.start();
    const auto keys = look({}, nullptr, mostLearnt);
    const auto reader = store::Reader::open(m_paths);
    if (!keys || !reader) return;
    QHash<QString, int> people;
    for (const MessageSummary &message : (*reader)->rowsAnywhere(*keys))
        for (const Address &address : message.from) ++people[address.name.isEmpty() ? address.address : address.name];
    QStringList names = people.keys();
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return std::pair(-people[a], a) < std::pair(-people[b], b); });
    QStringList tags;
    for (const Folder &folder : (*reader)->folders())
        if (const auto flags = (*reader)->folderFlags(folder.id))
            for (const QByteArray &atom : flags->known.toAtoms())
                if (!atom.startsWith('\\') && !tags.contains(QString::fromLatin1(atom))) tags += QString::fromLatin1(atom);
    Q_EMIT wordsLearnt(names.first(std::min<qsizetype>(names.size(), mostPeople)), tags);
}

} // namespace godwit::app
