// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/accountediting.h"
#include "app/favourites.h"
#include "app/folderinquiries.h"
#include "app/foldertasks.h"
#include "app/networkwatch.h"
#include "app/preferencesfile.h"
#include "app/readerrows.h"
#include "app/searchfolders.h"
#include "app/unsubscriber.h"
#include "app/tags.h"
#include "app/unifiedsync.h"
#include "mail/mailto.h"
#include "mime/header.h"
#include "store/reader.h"
#include "ui/folderdeeds.h"
#include "ui/listcontrol.h"
#include "ui/messagedeeds.h"
#include "ui/operationsdialog.h"
#include "ui/reading.h"
#include "ui/serverdialog.h"
#include "ui/subscriptionsdialog.h"
#include "ui/tagspage.h"
#include "ui/welcomepage.h"

#include <QDesktopServices>
#include <QSettings>
#include <QVBoxLayout>
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
    // From the server inwards: who still produces ends before who still listens.
    if (m_engine) m_engine->stop();
    m_indexer.reset();
    m_store.drain(); // nothing is posted to the listing thread while it ends: the engine, which makes the changes, has stopped
    m_listingThread.quit();
    m_listingThread.wait();
    m_pictures.reset();
    m_documents.reset();
    m_parts.reset(); // after them: their pool hands content to it
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
    m_engine.reset();
    m_store.stop();
}

Error Application::start(Accounts accounts)
{
    m_warmUp.emplace();
    if (auto started = m_store.start(m_profile.paths()); !started) return started.error();
    m_engine = std::make_unique<engine::Engine>(&m_store, m_options);
    m_documents = std::make_unique<Documents>(m_profile.paths());
    m_parts = std::make_unique<Parts>(m_documents.get());
    m_unsubscriber = std::make_unique<Unsubscriber>();
    m_pictures = std::make_unique<LetterPictures>(m_profile.configDir() + QStringLiteral("/pictures-from"));
    makeWindow();
    m_signIn = new SignIn(std::move(accounts), m_window.get());
    m_folders.applyAccounts(m_signIn->accounts().accounts());
    m_subscriptions.applyAccounts(m_signIn->accounts().accounts());
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
    m_engine->start();
    wireSetup();
    watchNetwork();
    readFolders();
    m_window->show();
    tellOpenReport();
    m_signIn->startAll();
    startIndexer();
    return {};
}

void Application::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(
        ui::Models{.folders = &m_folders, .messages = &m_messages, .flags = &m_flags, .log = &m_log, .tags = &m_tagModel});
    const QSettings settings(m_profile.settingsFile(), QSettings::IniFormat);
    m_window->restoreLayout(settings.value(QStringLiteral("window/layout")).toByteArray());
    m_window->setPreferences(readPreferences(m_profile.settingsFile()));
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
    connect(m_window.get(), &ui::MainWindow::preferencesChosen, this, [this](const Preferences &preferences) {
        m_window->setPreferences(preferences);
        writePreferences(m_profile.settingsFile(), preferences);
    });
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
        m_folders.applyStatus(status);
        m_window->showStatus(status);
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
    connect(engine, &engine::Engine::secretReplaced, m_signIn, &SignIn::secretReplaced);
    connect(engine, &engine::Engine::secretWanted, m_signIn, &SignIn::secretWanted);
    connect(engine, &engine::Engine::probeProgress, m_signIn, &SignIn::probeProgress);
    connect(engine, &engine::Engine::probeFinished, m_signIn, &SignIn::probeFinished);
}

void Application::wireWindow()
{
    ui::MainWindow *window = m_window.get();
    ui::Reading *reading = window->reading();
    Documents *documents = m_documents.get();
    connect(window, &ui::MainWindow::folderOpened, this, &Application::openFolder);
    wireReading();
    connect(window, &ui::MainWindow::refreshWanted, this, [this] {
        onEngine([engine = m_engine.get()] { engine->reconnectNow(); });
        for (const Account &account : m_signIn->accounts().accounts())
            onEngine([engine = m_engine.get(), id = account.id] { engine->refreshFolders(id); });
    });
    connect(reading, &ui::Reading::linkWanted, this, [this](const QUrl &link) {
        if (!QDesktopServices::openUrl(link)) m_window->showNotice(tr("There is no program on this computer that opens web links."));
    });
    connect(window, &ui::MainWindow::newAccountWanted, m_signIn, &SignIn::newAccount);
    connect(window, &ui::MainWindow::accountsWanted, this, [this] { m_editing->openPage(m_window.get()); });
    connect(window, &ui::MainWindow::accountWanted, m_signIn, &SignIn::editAccount);
    connect(window, &ui::MainWindow::subscriptionsWanted, this, &Application::openSubscriptions);
    connect(window, &ui::MainWindow::serverWanted, this, &Application::openServer);
    connect(window, &ui::MainWindow::saveWanted, documents, &Documents::saveText);
    connect(window, &ui::MainWindow::statusDetailsWanted, this, [this](AccountId account) {
        const Error error = m_status.value(account).error;
        if (error && !m_signIn->mend(account, error)) m_window->showError(error);
        if (!error && m_operations.rowCount() > 0) openOperations();
    });
}

/// Behind the document, so that it is there when they come.
void Application::wirePictures()
{
    ui::Reading *reading = m_window->reading();
    LetterPictures *pictures = m_pictures.get();
    connect(m_documents.get(), &Documents::documentReady, this, [this](MessageKey key, const mime::DocumentPtr &document) {
        if (key != m_window->reading()->message()) return;
        const Folder *folder = m_folders.folder(m_window->reading()->folder());
        const auto account = folder ? m_signIn->accounts().byId(folder->account) : std::nullopt;
        m_pictures->setProxy(account ? account->account.proxy : Proxy());
        m_pictures->open(key, document);
    });
    connect(reading, &ui::Reading::picturesWanted, pictures, &LetterPictures::load);
    connect(reading, &ui::Reading::picturesUnwanted, pictures, &LetterPictures::forbid);
    connect(pictures, &LetterPictures::ready, reading, &ui::Reading::showPictures);
    connect(pictures, &LetterPictures::loading, reading, &ui::Reading::showLoadingPictures);
    connect(pictures, &LetterPictures::permitted, reading, &ui::Reading::showPermission);
}

void Application::wireAccounts()
{
    connect(m_signIn, &SignIn::accountReady, this, [this](const Account &account, const Secret &secret, const Secret &keyPassphrase) {
        onEngine([engine = m_engine.get(), account, secret, keyPassphrase] { engine->setAccount(account, secret, keyPassphrase); });
        if (m_open != FolderId{} && !isVirtual(m_open) && m_window->place().account() == account.id)
            onEngine([engine = m_engine.get(), folder = m_open, id = account.id] { engine->openFolder(folder, id); });
    });
    connect(m_signIn, &SignIn::accountsChanged, &m_folders, &models::FolderTreeModel::applyAccounts);
    connect(m_signIn, &SignIn::accountsChanged, &m_subscriptions, &models::FolderTreeModel::applyAccounts);
    connect(m_signIn, &SignIn::probeWanted, this, [this](const Account &account, const Secret &secret, const Secret &keyPassphrase) {
        onEngine([engine = m_engine.get(), account, secret, keyPassphrase] { engine->probe(account, secret, keyPassphrase); });
    });
    connect(m_signIn, &SignIn::secretRead, this, [this](AccountId account, const Secret &secret) {
        onEngine([engine = m_engine.get(), account, secret] { engine->giveSecret(account, secret); });
    });
    connect(m_signIn, &SignIn::probeCancelled, this, [this] { onEngine([engine = m_engine.get()] { engine->cancelProbe(); }); });
    connect(m_signIn, &SignIn::keepingChanged, this, [this](AccountId account, const Keeping &keeping) {
        onEngine([engine = m_engine.get(), account, keeping] { engine->setKeeping(account, keeping); });
    });
    connect(m_window->folderDeeds(), &ui::FolderDeeds::keepWanted, this,
            [this](AccountId account, FolderId folder, std::optional<int> months) {
                const Folder *known = m_folders.folder(folder);
                m_signIn->setKeeping(account, known ? known->mailbox : QByteArray(), months);
            });
    m_window->folderDeeds()->setSpace(m_signIn->accounts().space());
    limitBodies(m_signIn->accounts().space());
    connect(m_window->folderDeeds(), &ui::FolderDeeds::spaceChosen, this, [this](qint64 octets) {
        m_signIn->setSpace(octets);
        limitBodies(octets);
    });
    connect(m_signIn, &SignIn::failed, m_window.get(), &ui::MainWindow::showError);
    connect(m_signIn, &SignIn::noticed, m_window.get(), &ui::MainWindow::showNotice);
}

/// When the engine runs: what looks for servers lives on its thread.
void Application::wireSetup()
{
    const auto kept = [this](AccountId account, const Credentials::SecretDone &done) { m_signIn->readSecret(account, done); };
    m_setup = new AccountSetup(m_setupOptions, m_engine->thread(), kept, m_window.get());
    const auto pending = [this](AccountId account) { return m_operations.waitingCount(account) + m_operations.stoppedCount(account); };
    m_editing = new AccountEditing(m_signIn, pending, m_window.get());
    connect(m_signIn, &SignIn::dialogOpened, m_setup, &AccountSetup::attach);
    connect(m_setup, &AccountSetup::noticed, m_window.get(), &ui::MainWindow::showNotice);
    connect(m_setup, &AccountSetup::elsewhereFound, m_window.get(),
            [this](const QList<FoundServers> &accounts) { m_window->welcome()->setElsewhere(int(accounts.size())); });
    const auto tell = [this](const QList<Account> &accounts) {
        m_setup->setKnown(accounts);
        m_window->showWelcome(accounts.isEmpty());
        if (accounts.isEmpty()) m_setup->lookElsewhere();
    };
    connect(m_signIn, &SignIn::accountsChanged, m_setup, tell);
    connect(m_signIn, &SignIn::accountRemoved, this, &Application::forgetAccount);
    tell(m_signIn->accounts().accounts());
}

/// The engine's worker ends first: what it has written is dropped behind it.
void Application::forgetAccount(AccountId account)
{
    onEngine([engine = m_engine.get(), store = &m_store, account] {
        engine->removeAccount(account);
        store->run([account](store::Writer &writer) { std::ignore = writer.removeAccount(account); });
    });
    m_status.remove(account);
    m_window->forgetStatus(account);
    if (m_window->place().account() != account) return;
    const FolderId before = std::exchange(m_open, FolderId{});
    m_messages.setFolder({});
    if (before != FolderId{})
        QMetaObject::invokeMethod(m_listing, [listing = m_listing, before] { listing->close(before); }, Qt::QueuedConnection);
    m_window->leaveAccount();
    for (const Account &other : m_signIn->accounts().accounts())
        if (m_open == FolderId{}) openFirstFolder({.account = other.id, .changed = m_folders.folders(other.id), .removed = {}});
}

void Application::limitBodies(qint64 octets)
{
    m_store.run([octets](store::Writer &writer) { std::ignore = writer.setBodyBudget(octets); });
}

void Application::watchNetwork()
{
    connect(new NetworkWatch(this), &NetworkWatch::onlineChanged, this,
            [this](bool online) { onEngine([engine = m_engine.get(), online] { engine->setOnline(online); }); });
}

void Application::readFolders()
{
    // Read on the store's thread: so it comes between the change sets before and after it, in order.
    m_store.post(
        this,
        [paths = m_profile.paths()](store::Writer &) -> std::pair<QList<Folder>, QList<Operation>> {
            const auto reader = store::Reader::open(paths);
            if (!reader) return {};
            return {(*reader)->folders(), (*reader)->operations()};
        },
        [this](const std::pair<QList<Folder>, QList<Operation>> &read) {
            const auto &[folders, operations] = read;
            m_operations.applyOperations(operations, {});
            QHash<AccountId, FolderDelta> deltas;
            for (const Folder &folder : folders) {
                deltas[folder.account].account = folder.account;
                deltas[folder.account].changed.append(folder);
            }
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
    if (!report.indexFault.isEmpty())
        m_window->showNotice(tr("Your mail cannot be searched on this computer until Godwit is started again: %1").arg(report.indexFault));
}

void Application::applyChanges(const ChangeSet &changes)
{
    m_operations.applyOperations(changes.operations, changes.operationsDone);
    if (m_muted) m_muted->applyChanges(changes);
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
    openFirstFolder(delta);
}

void Application::openFirstFolder(const FolderDelta &delta)
{
    if (m_open != FolderId{}) return;
    const auto inbox =
        std::ranges::find_if(delta.changed, [](const Folder &folder) { return folder.mailbox == "INBOX" && folder.selectable(); });
    if (inbox != delta.changed.end()) m_window->openFolder(inbox->id);
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

void Application::wireWishes()
{
    m_wishes = std::make_unique<Wishes>(&m_store, &m_folders);
    m_muted = std::make_unique<MutedThreads>(m_profile.paths());
    ui::MainWindow *window = m_window.get();
    Wishes *wishes = m_wishes.get();
    connect(window->deeds(), &ui::MessageDeeds::wished, wishes, &Wishes::add);
    connect(window->folderDeeds(), &ui::FolderDeeds::wished, wishes, &Wishes::add);
    connect(window->deeds(), &ui::MessageDeeds::wishedOnMany, wishes, &Wishes::addOnMany);
    connect(window->deeds(), &ui::MessageDeeds::roleWished, wishes, &Wishes::moveToRole);
    connect(window->reading(), &ui::Reading::wishedByItself, wishes, &Wishes::addByItself);
    connect(m_muted.get(), &MutedThreads::wished, wishes, &Wishes::addByItself);
    connect(window->deeds(), &ui::MessageDeeds::wished, m_muted.get(), &MutedThreads::noteWish);
    connect(window->deeds(), &ui::MessageDeeds::wishedOnMany, m_muted.get(), &MutedThreads::noteWish);
    connect(window, &ui::MainWindow::undoWanted, wishes, &Wishes::undo);
    connect(window, &ui::MainWindow::operationsWanted, this, &Application::openOperations);
    connect(wishes, &Wishes::undoChanged, window, &ui::MainWindow::setUndo);
    connect(wishes, &Wishes::done, window, &ui::MainWindow::showDone);
    connect(wishes, &Wishes::undone, window, &ui::MainWindow::showNotice);
    connect(wishes, &Wishes::failed, window, &ui::MainWindow::showError);
    connect(wishes, &Wishes::journalGrew, this,
            [this](AccountId account) { onEngine([engine = m_engine.get(), account] { engine->wakeJournal(account); }); });
}

void Application::wireTags()
{
    m_tags = std::make_unique<Tags>(m_profile.configDir() + QStringLiteral("/tags.json"), &m_tagModel,
                                    [this] { return InquiryId{++m_lastInquiry}; });
    connect(m_tags.get(), &Tags::inquiryWanted, this, [this](AccountId account, InquiryId id, const Inquiry &inquiry) {
        onEngine([engine = m_engine.get(), account, id, inquiry] { engine->ask(account, id, inquiry); });
    });
    connect(m_tags.get(), &Tags::failed, m_window.get(), &ui::MainWindow::showError);
    connect(m_engine.get(), &engine::Engine::answered, m_tags.get(), &Tags::answered);
    connect(m_window.get(), &ui::MainWindow::tagsWanted, this, [this] {
        auto *dialog = new QDialog(m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Tags"));
        auto *layout = new QVBoxLayout(dialog);
        layout->addWidget(new ui::TagsPage(&m_tagModel, dialog));
        dialog->open();
    });
}

bool Application::tagsAreShared() const { return m_tags->areShared(); }

void Application::openOperations()
{
    if (auto *open = m_window->findChild<ui::OperationsDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new ui::OperationsDialog(&m_operations, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::OperationsDialog::retryWanted, m_wishes.get(), &Wishes::retry);
    connect(dialog, &ui::OperationsDialog::dropWanted, m_wishes.get(), &Wishes::drop);
    dialog->show();
}

void Application::takeLink(const QByteArray &link)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (link.isEmpty()) return;
    if (const auto mailto = parseMailto(link)) m_window->showMailto(*mailto);
}

void Application::openSubscriptions(AccountId account)
{
    const auto entry = m_signIn->accounts().byId(account);
    if (!entry) return;
    auto *dialog = new ui::SubscriptionsDialog(&m_subscriptions, account, entry->account.name, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::SubscriptionsDialog::applied, m_wishes.get(), &Wishes::addTogether);
    const auto tell = [dialog, account](const AccountStatus &status) {
        using State = AccountStatus::State;
        if (status.account == account) dialog->setOffline(status.state != State::UpToDate && status.state != State::Synchronising);
    };
    AccountStatus now = m_status.value(account);
    now.account = account;
    tell(now);
    connect(m_engine.get(), &engine::Engine::statusChanged, dialog, tell);
    connect(dialog, &ui::SubscriptionsDialog::refreshWanted, this,
            [this](AccountId id) { onEngine([engine = m_engine.get(), id] { engine->refreshFolders(id); }); });
    connect(dialog, &QDialog::finished, this, [this] { m_subscriptions.discardChanges(); });
    dialog->open();
}

void Application::openServer(AccountId account)
{
    const auto entry = m_signIn->accounts().byId(account);
    if (!entry) return;
    auto *dialog = new ui::ServerDialog(&m_log, account, entry->account.name, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto asked = std::make_shared<InquiryId>(); // answers to older questions are not shown
    const auto ask = [this, asked](AccountId id) {
        *asked = InquiryId{++m_lastInquiry};
        onEngine([engine = m_engine.get(), id, inquiry = *asked] { engine->ask(id, inquiry, inquiry::Server{}); });
    };
    connect(dialog, &ui::ServerDialog::refreshWanted, this, ask);
    connect(dialog, &ui::ServerDialog::saveWanted, m_documents.get(), &Documents::saveText);
    connect(m_engine.get(), &engine::Engine::answered, dialog, [dialog, asked](InquiryId id, const Answer &answer) {
        if (id != *asked) return;
        if (const auto *server = std::get_if<ServerInfo>(&answer.value)) dialog->showServer(*server);
        else dialog->showError(answer.error);
    });
    ask(account);
    dialog->show();
}

} // namespace godwit::app
