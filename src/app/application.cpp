// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/accountediting.h"
#include "app/desktop.h"
#include "app/favourites.h"
#include "app/folderinquiries.h"
#include "app/foldertasks.h"
#include "app/livepreferences.h"
#include "app/networkwatch.h"
#include "app/readerrows.h"
#include "app/searchfolders.h"
#include "app/tags.h"
#include "app/unifiedsync.h"
#include "app/unsubscriber.h"
#include "app/writing.h"
#include "mime/header.h"
#include "store/reader.h"
#include "ui/accountspage.h"
#include "ui/icons.h"
#include "ui/listcontrol.h"
#include "ui/messagedeeds.h"
#include "ui/settingsdialog.h"

#include <QSettings>
#include <algorithm>

namespace godwit::app {

namespace {

/// What is found comes from many folders; mostly what the inbox of an account knows, its other folders know.
FolderFlags flagsOfInboxes(store::Reader &reader, FolderId list)
{
    FolderFlags all{.folder = list, .known = {}, .permanent = {}};
    for (const Folder &folder : reader.folders())
        if (const auto flags = folder.role == Role::Inbox ? reader.folderFlags(folder.id) : std::nullopt) {
            all.known = all.known.united(flags->known);
            all.permanent = all.permanent.united(flags->permanent);
            all.newKeywords |= flags->newKeywords;
        }
    return all;
}

} // namespace

Application::Application(Profile profile, engine::Options options)
    : m_profile(std::move(profile)), m_setups(m_profile.settingsFile()), m_options(options)
{}

Application::~Application()
{
    if (m_window) {
        QSettings settings(m_profile.settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("window/layout"), m_window->saveLayout());
    }
    if (m_window) m_window->hide(); // the engine may wait for the answer to a letter
    // From the server inwards: who still produces ends before who still listens.
    if (m_engine) m_engine->stop();
    m_indexer.reset();
    m_store.drain(); // nothing is posted to the listing thread while it ends: the engine, which makes the changes, has stopped
    m_listingThread.quit();
    m_listingThread.wait();
    m_pictures.reset();
    m_desktop.reset();
    m_documents.reset();
    m_parts.reset(); // after them: their pool hands content to it
    m_writing.reset(); // likewise; what is open is kept
    m_muted.reset();
    m_tags.reset();
    m_folderTasks.reset();
    m_inquiries.reset();
    m_favourites.reset();
    m_unifiedSync.reset();
    m_wishes.reset();
    m_searchFolders.reset();
    m_search.reset();
    m_window.reset();
    m_preferences.reset();
    m_engine.reset();
    m_store.stop();
}

Error Application::start(Accounts accounts, const StartOptions &start)
{
    m_warmUp.emplace();
    if (auto started = m_store.start(m_profile.paths()); !started) return started.error();
    m_engine = std::make_unique<engine::Engine>(&m_store, m_options);
    m_documents = std::make_unique<Documents>(m_profile.paths());
    m_pictures = std::make_unique<LetterPictures>(m_profile.configDir() + QStringLiteral("/pictures-from"));
    m_parts = std::make_unique<Parts>([this](FolderId folder, MessageKey key, const QByteArray &partId, const Parts::Done &done) {
        m_documents->wantPart(folder, key, partId, done);
    });
    m_unsubscriber = std::make_unique<Unsubscriber>();
    makeWindow();
    m_signIn = new SignIn(std::move(accounts), m_window.get());
    m_folders.applyAccounts(m_signIn->accounts().accounts());
    m_subscriptions.applyAccounts(m_signIn->accounts().accounts());
    m_operations.applyAccounts(m_signIn->accounts().accounts());
    startListing();
    wireStore();
    wireEngine();
    wireWindow();
    wirePictures();
    wireWishes();
    wireAccounts();
    wireTags();
    startSearch();
    wireFolders();
    startWriting();
    m_engine->start();
    wireSetup();
    startDesktop(start);
    watchNetwork();
    readFolders();
    m_desktop->showWindow(start.inBackground);
    tellOpenReport();
    m_signIn->startAll();
    startIndexer();
    m_writing->start();
    return {};
}

void Application::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(
        ui::Models{.folders = &m_folders, .messages = &m_messages, .flags = &m_flags, .log = &m_log, .tags = &m_tagModel});
    const QSettings settings(m_profile.settingsFile(), QSettings::IniFormat);
    m_window->restoreLayout(settings.value(QStringLiteral("window/layout")).toByteArray());
    m_preferences = std::make_unique<LivePreferences>(m_profile.settingsFile());
}

void Application::startDesktop(const StartOptions &start)
{
    m_desktop = std::make_unique<Desktop>(m_profile,
                                          Desktop::Parts{.window = m_window.get(),
                                                         .engine = m_engine.get(),
                                                         .folders = &m_folders,
                                                         .operations = &m_operations,
                                                         .preferences = m_preferences.get(),
                                                         .wishes = m_wishes.get(),
                                                         .search = m_search.get(),
                                                         .signIn = m_signIn},
                                          start.arguments);
    connect(m_desktop.get(), &Desktop::answerWanted, &m_writing->answers(), &Answers::answerDocument);
    connect(m_desktop.get(), &Desktop::replyWanted, &m_writing->answers(), &Answers::answer);
    connect(m_desktop.get(), &Desktop::mailtoWanted, &m_writing->composing(), &Composing::openMailto);
    connect(m_desktop.get(), &Desktop::settingsOpened, this, [this](ui::SettingsDialog *dialog) {
        auto *accounts = new ui::AccountsPage;
        m_editing->attach(accounts);
        dialog->addPage(QStringLiteral("accounts"), tr("Accounts"), ui::icon(QStringLiteral("network-server")), accounts, false);
        addPicturesPage(dialog);
    });
}

void Application::startWriting()
{
    m_writing = std::make_unique<Writing>(m_profile, Writing::Parts{.store = &m_store,
                                                                    .engine = m_engine.get(),
                                                                    .window = m_window.get(),
                                                                    .folders = &m_folders,
                                                                    .documents = m_documents.get(),
                                                                    .preferences = m_preferences.get(),
                                                                    .wishes = m_wishes.get(),
                                                                    .signIn = m_signIn});
}

void Application::startListing()
{
    m_listing = new listing::Listing([paths = m_profile.paths()] { return ReaderRows::open(paths); });
    m_listing->moveToThread(&m_listingThread);
    m_listingThread.setObjectName(QStringLiteral("listing"));
    connect(&m_listingThread, &QThread::finished, m_listing, &QObject::deleteLater);
    connect(m_listing, &listing::Listing::listChanged, &m_messages, &models::MessageListModel::applyDelta);
    connect(m_listing, &listing::Listing::rowsReady, &m_messages, &models::MessageListModel::applyRows);
    connect(&m_messages, &models::MessageListModel::rowsWanted, m_listing, &listing::Listing::requestRows);
    connect(m_window->deeds(), &ui::MessageDeeds::keysWanted, m_listing, &listing::Listing::requestKeys);
    connect(m_listing, &listing::Listing::keysReady, m_window->deeds(), &ui::MessageDeeds::applyKeys);
    connect(m_window->list(), &ui::ListControl::unreadWanted, m_listing, &listing::Listing::requestUnread);
    connect(m_listing, &listing::Listing::unreadFound, m_window->list(), &ui::ListControl::applyUnread);
    wireList();
    m_listingThread.start();
}

/// Only what nobody waits for: while mail comes in, the store belongs to that.
void Application::startIndexer()
{
    m_indexer = std::make_unique<engine::Indexer>(&m_store);
    connect(m_engine.get(), &engine::Engine::statusChanged, m_indexer.get(), [this] {
        const auto comesIn = [](const AccountStatus &status) { return status.state == AccountStatus::State::Synchronising; };
        m_indexer->setPaused(std::ranges::any_of(m_status, comesIn));
    });
    followIndex();
    m_desktop->followIndex(m_indexer.get());
    m_indexer->start();
}

/// How the open folder is listed.
void Application::wireList()
{
    ui::ListControl *list = m_window->list();
    connect(list, &ui::ListControl::setupWanted, this, [this](FolderId folder, const ListSetup &setup) {
        if (const Folder *known = m_folders.folder(folder)) m_setups.set(*known, setup);
        listFolder(folder, setup);
    });
    connect(list, &ui::ListControl::columnsChosen, this, [this](FolderId folder, const QString &columns) {
        if (const Folder *known = m_folders.folder(folder)) m_setups.setColumns(*known, columns);
    });
    connect(m_window.get(), &ui::MainWindow::preferencesChosen, m_preferences.get(), &LivePreferences::set);
    connect(list, &ui::ListControl::defaultWanted, this, [this](const ListSetup &setup) { m_setups.setDefault(setup); });
    connect(list, &ui::ListControl::expandWanted, m_listing, &listing::Listing::setExpanded);
    connect(list, &ui::ListControl::allExpandedWanted, m_listing, &listing::Listing::setAllExpanded);
    connect(list, &ui::ListControl::rowWanted, m_listing, &listing::Listing::requestRow);
    connect(m_listing, &listing::Listing::rowFound, list, &ui::ListControl::applyRow);
}

void Application::listFolder(FolderId folder, const ListSetup &setup)
{
    QMetaObject::invokeMethod(m_listing, [listing = m_listing, folder, setup] { listing->open(folder, setup); }, Qt::QueuedConnection);
}

void Application::wireStore()
{
    connect(&m_store, &store::Store::changed, m_listing, &listing::Listing::applyChanges);
    connect(&m_store, &store::Store::changed, this, &Application::applyChanges);
}

void Application::wireEngine()
{
    engine::Engine *engine = m_engine.get();
    connect(engine, &engine::Engine::statusChanged, this, [this](const AccountStatus &status) {
        m_status.insert(status.account, status);
        showStatus(status);
        m_signIn->statusChanged(status);
        m_tags->statusChanged(status);
    });
    connect(engine, &engine::Engine::bodyReady, m_documents.get(), &Documents::bodyArrived);
    connect(engine, &engine::Engine::bodyFailed, m_documents.get(), &Documents::bodyFailed);
    connect(engine, &engine::Engine::partReady, m_documents.get(), &Documents::partArrived);
    connect(engine, &engine::Engine::partFailed, m_documents.get(), &Documents::partNotHad);
    connect(engine, &engine::Engine::operationFinished, this, &Application::operationFinished);
    connect(engine, &engine::Engine::protocolLines, &m_log, &models::ProtocolLogModel::applyLines);
    connect(engine, &engine::Engine::alertReceived, this, [this](AccountId account, const QString &text) {
        const auto entry = m_signIn->accounts().byId(account);
        m_window->showNotice(tr("%1 says: %2").arg(entry ? entry->account.name : QString(), mime::harmless(text)));
    });
    connect(engine, &engine::Engine::signInPinned, m_signIn, &SignIn::pinned);
    connect(engine, &engine::Engine::outgoingSignInPinned, m_signIn, &SignIn::outgoingPinned);
    connect(engine, &engine::Engine::secretReplaced, m_signIn, &SignIn::secretReplaced);
    connect(engine, &engine::Engine::secretWanted, m_signIn, &SignIn::secretWanted);
    connect(engine, &engine::Engine::probeProgress, m_signIn, &SignIn::probeProgress);
    connect(engine, &engine::Engine::probeFinished, m_signIn, &SignIn::probeFinished);
    connect(engine, &engine::Engine::outgoingTried, m_signIn, &SignIn::outgoingTried);
}

/// Without a connection the engine does not look into the journal: what waits there is counted here.
void Application::showStatus(const AccountStatus &status)
{
    AccountStatus shown = status;
    if (status.state == AccountStatus::State::Offline) shown.pendingOperations = m_operations.waitingCount(status.account);
    m_folders.applyStatus(shown);
    m_window->showStatus(shown);
    m_desktop->applyStatus(shown);
}

void Application::watchNetwork()
{
    connect(new NetworkWatch(this), &NetworkWatch::onlineChanged, this, [this](bool online) { m_desktop->setNetwork(online); });
}

void Application::readFolders()
{
    using Kept = std::tuple<QList<Folder>, QList<Operation>, QList<KeptLetter>>;
    // Read on the store's thread: so it comes between the change sets before and after it, in order.
    m_store.post(
        this,
        [paths = m_profile.paths()](store::Writer &) -> Kept {
            const auto reader = store::Reader::open(paths);
            if (!reader) return {};
            return {(*reader)->folders(), (*reader)->operations(), (*reader)->letters()};
        },
        [this](const Kept &read) {
            const auto &[folders, operations, letters] = read;
            m_operations.applyOperations(operations, {});
            m_desktop->applyOperations(operations, {});
            m_writing->applyKept(letters);
            QHash<AccountId, FolderDelta> deltas;
            for (const Folder &folder : folders) {
                deltas[folder.account].account = folder.account;
                deltas[folder.account].changed.append(folder);
            }
            const auto last = std::ranges::find_if(folders, [this](const Folder &folder) { return m_setups.wasLast(folder); });
            if (last != folders.end()) applyFolders(deltas.take(last->account)); // it is in there that one goes on
            for (const FolderDelta &delta : deltas) applyFolders(delta);
        });
}

void Application::readFolderFlags(FolderId folder)
{
    m_store.post(
        this,
        [paths = m_profile.paths(), folder](store::Writer &) -> std::optional<FolderFlags> {
            const auto reader = store::Reader::open(paths);
            if (!reader) return std::nullopt;
            return isVirtual(folder) ? flagsOfInboxes(**reader, folder) : (*reader)->folderFlags(folder);
        },
        [this, folder](const std::optional<FolderFlags> &flags) {
            if (folder != m_open) return;
            FolderFlags none;
            none.folder = folder;
            m_flags.applyFolderFlags(flags.value_or(none));
        });
}

void Application::tellOpenReport()
{
    const store::Writer::OpenReport &report = m_store.openReport();
    if (!report.cacheSetAside.isEmpty())
        m_window->showNotice(
            tr("The local copy of your mail was damaged and is fetched again. The old one is kept as %1.").arg(report.cacheSetAside));
    if (report.damagedOperations > 0)
        m_window->showNotice(
            tr("%n change(s) that had not reached the server could not be read and were set aside.", nullptr, report.damagedOperations));
    if (report.damagedLetters > 0)
        m_window->showNotice(
            tr("%n draft(s) or message(s) that had not been sent could not be read and were set aside.", nullptr, report.damagedLetters));
    if (!report.indexFault.isEmpty())
        m_window->showNotice(tr("Your mail cannot be searched on this computer until Godwit is started again: %1").arg(report.indexFault));
}

void Application::applyChanges(const ChangeSet &changes)
{
    m_operations.applyOperations(changes.operations, changes.operationsDone);
    m_desktop->applyOperations(changes.operations, changes.operationsDone);
    if (m_muted) m_muted->applyChanges(changes);
    m_desktop->applyChanges(changes);
    m_writing->applyChanges(changes);
    if (!changes.operations.isEmpty() || !changes.operationsDone.isEmpty())
        for (const AccountStatus &status : std::as_const(m_status))
            if (status.state == AccountStatus::State::Offline) showStatus(status);
    for (const FolderDelta &delta : changes.folders) applyFolders(delta);
    for (const FolderFlags &flags : changes.folderFlags)
        if (flags.folder == m_open) m_flags.applyFolderFlags(flags);
}

void Application::applyFolders(const FolderDelta &delta)
{
    followRoles(delta);
    m_folders.applyFolders(delta);
    m_subscriptions.applyFolders(delta);
    m_operations.applyFolders(delta);
    m_favourites->applyFolders(delta);
    m_searchFolders->applyFolders();
    m_unifiedSync->applyFolders(delta);
    m_writing->applyFolders(delta);
    m_desktop->applyFolders(delta);
    openFirstFolder(delta);
}

void Application::openFirstFolder(const FolderDelta &delta)
{
    if (m_open != FolderId{}) return;
    const auto last =
        std::ranges::find_if(delta.changed, [this](const Folder &each) { return each.selectable() && m_setups.wasLast(each); });
    const auto inbox = std::ranges::find_if(delta.changed, [](const Folder &each) { return each.mailbox == "INBOX" && each.selectable(); });
    const auto first = last != delta.changed.end() ? last : inbox;
    if (first != delta.changed.end()) m_window->openFolder(first->id);
}

void Application::openFolder(FolderId folder, AccountId account)
{
    if (folder == m_open) return;
    const FolderId before = std::exchange(m_open, folder);
    m_messages.setFolder(folder);
    const Folder *known = m_folders.folder(folder);
    const ListSetup setup = known ? m_setups.of(*known) : ListSetup();
    m_window->list()->showSetup(setup);
    m_window->list()->showColumns(known ? m_setups.columnsOf(*known) : QString());
    if (before != FolderId{})
        QMetaObject::invokeMethod(m_listing, [listing = m_listing, before] { listing->close(before); }, Qt::QueuedConnection);
    listFolder(folder, setup);
    readFolderFlags(folder);
    m_inquiries->wantFacts(folder);
    m_unifiedSync->open(folder);
    if (known && !isVirtual(folder)) m_setups.setLast(*known);
    if (isVirtual(folder)) return openSearch(folder); // what the engine watches stays: one comes back to it
    onEngine([engine = m_engine.get(), folder, account] { engine->openFolder(folder, account); });
}

/// One that was stopped stays in the journal until the person has looked at it; what is shown is what the server holds.
void Application::operationFinished(OperationId id, const Error &error)
{
    if (!error || error.kind == Error::Kind::Cancelled) return;
    const QModelIndex stopped = m_operations.indexOf(id); // told by the store before the engine heard of it
    const QString why = stopped.data(models::OperationsModel::ErrorRole).toString();
    m_window->showStopped(why.isEmpty() ? explain(error) : QStringLiteral("%1. %2").arg(stopped.data().toString(), why));
}

bool Application::tagsAreShared() const { return m_tags->areShared(); }

void Application::takeLink(const QByteArray &link, const QByteArray &token) { m_desktop->takeLink(link, token); }

SessionBus &Application::sessionBus() { return m_desktop->sessionBus(); }

} // namespace godwit::app
