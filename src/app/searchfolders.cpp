// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchfolders.h"

#include "app/unifiedfolders.h"
#include "query/text.h"

namespace godwit::app {

namespace {

/// Its unread messages: they are what a folder's number tells.
Query unreadOf(const Query &query)
{
    Query unread;
    unread.kind = Query::Kind::Unread;
    if (query.kind == Query::Kind::All) return unread;
    Query both;
    both.kind = Query::Kind::And;
    both.children = {query, unread};
    return both;
}

Query parsed(const SavedSearch &search, QDate today) { return query::parse(search.shownText(today, QLocale()), today, QLocale()).query; }

} // namespace

SearchFolders::SearchFolders(const QString &file, models::FolderTreeModel *folders, Search *search, QObject *parent)
    : QObject(parent), m_file(file), m_folders(folders), m_search(search), m_searches(SavedSearches::load(file, &m_fault)),
      m_unified(UnifiedFolders::searches(*folders)), m_today(QDate::currentDate())
{
    m_writing.setMaxThreadCount(1);
    connect(search->worker(), &SearchWorker::counted, this, [this](FolderId list, int count) {
        if (!of(list)) return;
        m_counts[list] = count;
        show();
    });
    for (const SavedSearch &each : m_searches.all()) watch(each);
    for (const SavedSearch &each : std::as_const(m_unified)) watch(each);
    show();
    startTimer(std::chrono::minutes(1), Qt::VeryCoarseTimer); // "7d" is another day tomorrow
}

SearchFolders::~SearchFolders() { m_writing.waitForDone(); }

void SearchFolders::timerEvent(QTimerEvent *)
{
    if (m_today == QDate::currentDate()) return;
    m_today = QDate::currentDate();
    for (const SavedSearch &each : m_searches.all()) watch(each);
}

const SavedSearch *SearchFolders::of(FolderId list) const
{
    const auto unified = std::ranges::find(m_unified, list, &SavedSearch::list);
    return unified == m_unified.end() ? m_searches.of(list) : &*unified;
}

std::optional<ui::SearchText> SearchFolders::textOf(FolderId list) const
{
    const SavedSearch *search = of(list);
    if (!search) return std::nullopt;
    ui::SearchText text{.text = search->shownText(m_today, QLocale()), .reach = search->reach, .folder = {}, .account = search->account};
    for (const Folder &folder : m_folders->folders(search->account))
        if (folder.mailbox == search->mailbox) text.folder = folder.id;
    return text;
}

void SearchFolders::watch(const SavedSearch &search)
{
    if (UnifiedFolders::counts(search.list(), *m_folders)) return; // the servers count better
    m_reached[search.list()] = m_search->reached(*textOf(search.list()));
    QMetaObject::invokeMethod(
        m_search->worker(),
        [worker = m_search->worker(), list = search.list(), query = unreadOf(parsed(search, m_today)), folders = m_reached[search.list()]] {
            worker->watch(list, query, folders);
        },
        Qt::QueuedConnection);
}

void SearchFolders::applyFolders()
{
    for (const SavedSearch &each : m_searches.all())
        if (each.reach != ui::Reach::Everywhere && m_search->reached(*textOf(each.list())) != m_reached[each.list()]) watch(each);
    const QList<SavedSearch> unified = UnifiedFolders::searches(*m_folders);
    bool changed = unified != m_unified;
    m_unified = unified;
    for (const SavedSearch &each : unified) {
        const auto counts = UnifiedFolders::counts(each.list(), *m_folders);
        changed |= counts && counts != m_unifiedCounts.value(each.list());
        if (counts) m_unifiedCounts.insert(each.list(), *counts);
    }
    if (changed) show();
}

/// As the tree of folders knows them.
void SearchFolders::show()
{
    QList<Folder> folders;
    const auto add = [&](FolderId id, const QString &name, const QString &text, bool saved) {
        Folder &folder = folders.emplaceBack();
        folder.id = id;
        folder.account = models::virtualAccount;
        folder.path = name;
        folder.mailbox = text.toUtf8();
        folder.subscribed = saved;
        folder.countsKnown = true;
        folder.unread = static_cast<std::uint32_t>(m_counts.value(id));
    };
    add(typed, tr("Search results"), {}, false);
    for (const SavedSearch &each : m_searches.all()) add(each.list(), each.name, each.text, true);
    for (const SavedSearch &each : std::as_const(m_unified)) {
        add(each.list(), each.name, each.text, false); // among the favourites
        folders.last().role = UnifiedFolders::roleOf(each.list());
        const auto counts = m_unifiedCounts.constFind(each.list());
        if (counts == m_unifiedCounts.cend()) continue;
        folders.last().total = counts->first;
        folders.last().unread = counts->second;
    }
    m_folders->applySearches(folders);
}

/// After each change of what is in the file.
void SearchFolders::save()
{
    m_writing.start([this, file = m_file, json = m_searches.toJson()] {
        if (const auto done = SavedSearches::write(file, json); !done)
            QMetaObject::invokeMethod(this, [this, error = done.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    });
}

void SearchFolders::remember(const QString &text)
{
    m_searches.remember(text);
    save();
}

void SearchFolders::keep(const QString &name, const ui::SearchText &text)
{
    const query::Parsed understood = query::parse(text.text, m_today, QLocale());
    SavedSearch search{.name = name, .text = text.text, .canonical = query::toText(understood.query), .reach = text.reach};
    if (text.reach != ui::Reach::Everywhere) search.account = text.account;
    const Folder *folder = text.reach == ui::Reach::Folder ? m_folders->folder(text.folder) : nullptr;
    if (folder) search.mailbox = folder->mailbox;
    const auto list = m_searches.keep(search);
    if (!list) {
        Q_EMIT failed(list.error());
        return;
    }
    save();
    watch(*m_searches.of(*list));
    show();
    Q_EMIT kept(*list);
}

void SearchFolders::rename(FolderId list, const QString &name)
{
    m_searches.rename(list, name);
    save();
    show();
}

void SearchFolders::move(FolderId list, int step)
{
    m_searches.move(list, step);
    save();
    show();
}

void SearchFolders::remove(FolderId list)
{
    m_searches.remove(list);
    save();
    m_counts.remove(list);
    m_reached.remove(list);
    QMetaObject::invokeMethod(m_search->worker(), [worker = m_search->worker(), list] { worker->unwatch(list); }, Qt::QueuedConnection);
    Q_EMIT removed(list); // while the tree still has it: who shows it goes elsewhere first
    show();
}

} // namespace godwit::app
