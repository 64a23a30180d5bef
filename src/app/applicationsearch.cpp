// SPDX-License-Identifier: GPL-3.0-or-later
// The search is wired: box → index → list, and on to the servers.
#include "app/application.h"
#include "app/searchfolders.h"
#include "query/help.h"
#include "ui/messagepane.h"
#include "ui/searchbox.h"
#include "ui/searching.h"

namespace godwit::app {

void Application::startSearch()
{
    m_search = std::make_unique<Search>(m_profile.paths(), &m_folders);
    m_searchFolders =
        std::make_unique<SearchFolders>(m_profile.paths().dataDir + QStringLiteral("/searches.json"), &m_folders, m_search.get());
    connect(&m_store, &store::Store::changed, m_search->worker(), &SearchWorker::applyChanges);
    wireHits();
    wireBox();
    wireSavedSearches();
}

/// Words come behind everything else: what they add to an open search is shown when they are there.
void Application::followIndex()
{
    connect(m_indexer.get(), &engine::Indexer::progressed, m_search->worker(), &SearchWorker::indexMoved);
    connect(m_indexer.get(), &engine::Indexer::progressed, m_search.get(),
            [search = m_search.get()](qint64 indexed, qint64 total) { search->setBuilding(indexed < total); });
    connect(m_indexer.get(), &engine::Indexer::levelReached, m_search->worker(), &SearchWorker::indexMoved);
    connect(m_indexer.get(), &engine::Indexer::levelReached, m_search.get(), [search = m_search.get()] { search->setBuilding(false); });
}

void Application::wireHits()
{
    Search *search = m_search.get();
    connect(search, &Search::hitsFound, m_listing, [listing = m_listing](FolderId list, const SharedKeys &messages, bool anew) {
        if (anew) listing->setHits(list, messages);
        else listing->addHits(list, messages);
    });
    engine::Engine *engine = m_engine.get();
    connect(search, &Search::serverWanted, engine, &engine::Engine::search);
    connect(search, &Search::serverCancelled, engine, &engine::Engine::cancelSearch);
    connect(engine, &engine::Engine::searched, search, &Search::applySearched);
    connect(engine, &engine::Engine::searchFinished, search, &Search::applySearchFinished);
}

void Application::wireBox()
{
    Search *search = m_search.get();
    ui::Searching *searching = m_window->searching();
    connect(searching, &ui::Searching::wanted, search, [this, search](const ui::SearchText &text) {
        search->look(SearchFolders::typed, text);
        if (text.entered) rememberSearch(text.text);
    });
    connect(searching, &ui::Searching::left, search, &Search::leave);
    connect(searching, &ui::Searching::focused, search->worker(), &SearchWorker::learnWords);
    connect(search, &Search::stateChanged, searching, &ui::Searching::show);
    connect(search, &Search::highlightsChanged, searching, [this, search, searching] {
        searching->setCardHighlighter(search->cardHighlighter());
        m_window->findChild<ui::MessagePane *>()->setHighlighter(search->textHighlighter());
    });
    searching->box()->setProposer([search](const QString &text, qsizetype cursor) { return search->propose(text, cursor); });
    searching->box()->setExamples(query::help());
    searching->box()->setHistory(m_searchFolders->searches().history());
}

void Application::rememberSearch(const QString &text)
{
    m_searchFolders->remember(text);
    m_window->searching()->box()->setHistory(m_searchFolders->searches().history());
}

void Application::wireSavedSearches()
{
    SearchFolders *saved = m_searchFolders.get();
    ui::Searching *searching = m_window->searching();
    connect(searching, &ui::Searching::saveWanted, saved, &SearchFolders::keep);
    connect(searching, &ui::Searching::renameWanted, saved, &SearchFolders::rename);
    connect(searching, &ui::Searching::moveWanted, saved, &SearchFolders::move);
    connect(searching, &ui::Searching::removeWanted, saved, &SearchFolders::remove);
    connect(saved, &SearchFolders::kept, m_window.get(), &ui::MainWindow::openFolder);
    connect(saved, &SearchFolders::removed, searching, [this, searching](FolderId list) {
        if (m_window->place().folder() == list) searching->leave();
    });
    connect(saved, &SearchFolders::failed, m_window.get(), &ui::MainWindow::showError);
    if (saved->fault()) m_window->showNotice(saved->fault().detail);
}

/// The list of a search is opened. That of the box is filled by what is typed, which comes right after this.
void Application::openSearch(FolderId list)
{
    const auto text = m_searchFolders->textOf(list);
    if (!text) return;
    m_window->searching()->showText(text->text, text->reach);
    m_search->look(list, *text);
}

} // namespace godwit::app
