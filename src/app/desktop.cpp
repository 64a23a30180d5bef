// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/profile/profile.h"
#include "app/search.h"
#include "app/signin.h"
#include "app/wishes.h"
#include "engine/engine.h"
#include "engine/indexer.h"
#include "mail/mailto.h"
#include "mail/midlink.h"
#include "models/foldertreemodel.h"
#include "models/operationsmodel.h"
#include "ui/mainwindow.h"
#include "ui/settingsdialog.h"
#include "ui/settingspage.h"
#include "ui/shortcuts.h"

#include <QDesktopServices>
#include <QUrl>

namespace godwit::app {

Desktop::Desktop(const Profile &profile, const Parts &parts, QStringList startArguments)
    : m_parts(parts), m_notifications(profile.paths(), &m_bus, parts.folders), m_badge(&m_bus),
      m_autostart(&m_bus, std::move(startArguments)), m_files(parts.window), m_tray(new ui::TrayIcon(parts.window))
{
    wireNotifications();
    wireFiles();
    wireActivities();
    wirePreferences();
}

template <class Call> void Desktop::onEngine(Call call)
{
    QMetaObject::invokeMethod(m_parts.engine, std::move(call), Qt::QueuedConnection);
}

void Desktop::wireNotifications()
{
    engine::Engine *engine = m_parts.engine;
    connect(engine, &engine::Engine::folderSynced, this, [this](FolderId folder, const Error &error) {
        m_inboxes.folderSynced(folder, error);
        m_notifications.folderSynced(folder, error);
    });
    connect(&m_inboxes, &InboxWatch::syncWanted, engine,
            [engine](AccountId account, FolderId folder) { engine->syncFolder(account, folder, false); });
    connect(&m_notifications, &Notifications::levelWanted, &m_inboxes, &InboxWatch::wantLevel);
    connect(m_parts.window, &ui::MainWindow::folderOpened, &m_inboxes, &InboxWatch::folderOpened);
    connect(&m_notifications, &Notifications::messageChosen, this, [this](FolderId folder, MessageKey message, const QString &token) {
        bringToFront(token);
        m_parts.window->openMessage(folder, message);
    });
    connect(&m_notifications, &Notifications::replyWished, this, [this](FolderId folder, MessageKey message, const QString &token) {
        bringToFront(token);
        m_parts.window->openMessage(folder, message); // what is answered is in sight
        Q_EMIT replyWanted(AnswerKind::Reply, folder, message, {});
    });
    connect(&m_notifications, &Notifications::folderChosen, this, [this](FolderId folder, const QString &token) {
        bringToFront(token);
        m_parts.window->openFolder(folder);
    });
    connect(&m_notifications, &Notifications::readWished, m_parts.wishes, [this](FolderId folder, const SharedKeys &messages) {
        m_parts.wishes->addOnMany(wish::ChangeFlags{folder, {}, FlagSet(Flag::Seen), {}}, messages);
    });
    connect(&m_notifications, &Notifications::deleteWished, m_parts.wishes,
            [this](const SharedKeys &messages) { m_parts.wishes->moveToRole(Role::Trash, messages); });
}

void Desktop::wireFiles()
{
    ui::MainWindow *window = m_parts.window;
    connect(window, &ui::MainWindow::fileWanted, &m_files, &MessageFiles::open);
    connect(&m_files, &MessageFiles::failed, window, &ui::MainWindow::showFault);
    connect(&m_files, &MessageFiles::noticed, window, &ui::MainWindow::showNotice);
    connect(&m_files, &MessageFiles::partFailed, window, [window](const Error &error) { window->showError(error); });
    connect(&m_files, &MessageFiles::linkWanted, window, [window](const QUrl &link) {
        if (!QDesktopServices::openUrl(link)) window->showNotice(tr("There is no program on this computer that opens web links."));
    });
    connect(&m_files, &MessageFiles::midWanted, window, &ui::MainWindow::midWanted);
    connect(&m_files, &MessageFiles::mailtoWanted, this, &Desktop::mailtoWanted);
    connect(&m_files, &MessageFiles::answerWanted, this, &Desktop::answerWanted);
}

void Desktop::wireActivities()
{
    engine::Engine *engine = m_parts.engine;
    connect(m_parts.signIn, &SignIn::accountsChanged, &m_activities, &Activities::applyAccounts);
    m_activities.applyAccounts(m_parts.signIn->accounts().accounts());
    connect(engine, &engine::Engine::bodyReady, &m_activities, &Activities::bodyOver);
    connect(engine, &engine::Engine::bodyFailed, &m_activities, &Activities::bodyOver);
    connect(&m_activities, &Activities::bodiesCancelled, engine, [engine](const QList<MessageKey> &keys) {
        for (const MessageKey key : keys) engine->cancelBody(key);
    });
    const auto over = [this](SearchId id) {
        m_searching.remove(id);
        m_activities.serverSearched(!m_searching.isEmpty());
    };
    connect(m_parts.search, &Search::serverWanted, this, [this](AccountId, SearchId id) {
        m_searching.insert(id);
        m_activities.serverSearched(true);
    });
    connect(m_parts.search, &Search::serverCancelled, this, over);
    connect(engine, &engine::Engine::searchFinished, this, over);
    connect(&m_activities, &Activities::searchCancelled, this, [this] {
        for (const SearchId id : std::as_const(m_searching)) onEngine([engine = m_parts.engine, id] { engine->cancelSearch(id); });
    });
    connect(&m_activities, &Activities::moveCancelled, m_parts.wishes, [this](OperationId id) { m_parts.wishes->drop({id}); });
    connect(&m_activities, &Activities::verbChosen, m_parts.window, &ui::MainWindow::follow);
    connect(m_parts.window, &ui::MainWindow::activityWanted, this, &Desktop::openActivity);
    connect(m_parts.window, &ui::MainWindow::handbookWanted, this, &Desktop::openHandbook);
    connect(m_parts.window, &ui::MainWindow::statusDetailsWanted, this, &Desktop::openActivity);
}

void Desktop::applyOperations(const QList<Operation> &changed, const QList<OperationId> &done)
{
    m_activities.applyOperations(changed, done);
}

void Desktop::followIndex(engine::Indexer *indexer)
{
    connect(indexer, &engine::Indexer::progressed, &m_activities, &Activities::indexed);
    connect(indexer, &engine::Indexer::levelReached, &m_activities, [this] { m_activities.indexed(0, 0); });
}

void Desktop::wirePreferences()
{
    ui::MainWindow *window = m_parts.window;
    LivePreferences *preferences = m_parts.preferences;
    connect(preferences, &LivePreferences::changed, this, &Desktop::applyPreferences);
    connect(preferences, &LivePreferences::failed, window, [window](const Error &error) { window->showError(error); });
    connect(window, &ui::MainWindow::settingsWanted, this, &Desktop::openSettings);
    connect(window, &ui::MainWindow::offlineWanted, this, [preferences](bool offline) {
        Preferences next = preferences->now();
        next.offline = offline;
        preferences->set(next);
    });
    connect(window->shortcuts(), &ui::Shortcuts::changed, this, [preferences](const ShortcutSettings &shortcuts) {
        Preferences next = preferences->now();
        next.shortcuts = shortcuts;
        preferences->set(next);
    });
    connect(window, &ui::MainWindow::refreshWanted, this, [this, window] {
        if (!m_parts.preferences->now().offline) return;
        window->offer(tr("Nothing can be fetched while you work offline."), tr("&Go online"),
                      [window] { Q_EMIT window->offlineWanted(false); });
    });
    connect(&m_autostart, &Autostart::failed, window, [window](const Error &error) { window->showError(error); });
    connect(&m_autostart, &Autostart::refused, window, [this, window] {
        Preferences next = m_parts.preferences->now();
        next.autostart = false;
        m_parts.preferences->set(next);
        window->showNotice(tr("The desktop does not let Godwit start by itself. Its own settings may allow that."));
    });
    Preferences nothing = preferences->now();
    nothing.tray = nothing.offline = false;
    applyPreferences(preferences->now(), nothing);
}

void Desktop::applyPreferences(const Preferences &now, const Preferences &before)
{
    m_parts.window->setPreferences(now);
    m_notifications.setWanted(now.notify, now.notifyContent);
    if (now.tray != before.tray) m_tray->setShown(now.tray);
    if (now.autostart != before.autostart) m_autostart.set(now.autostart);
    if (now.offline != before.offline) updateOnline();
    m_parts.window->showOffline(now.offline);
    m_activities.setOffline(now.offline);
    m_badge.show(now.badge ? m_unread : 0);
    if (m_settings)
        for (auto *page : m_settings->findChildren<ui::PreferencesPage *>()) page->show(now);
}

void Desktop::setNetwork(bool online)
{
    m_network = online;
    updateOnline();
}

void Desktop::updateOnline()
{
    onEngine([engine = m_parts.engine, online = m_network && !m_parts.preferences->now().offline] { engine->setOnline(online); });
}

void Desktop::applyChanges(const ChangeSet &changes) { m_notifications.applyChanges(changes); }

void Desktop::applyFolders(const FolderDelta &delta)
{
    m_inboxes.applyFolders(delta);
    updateUnread();
}

void Desktop::applyStatus(const AccountStatus &status)
{
    m_inboxes.applyStatus(status);
    m_activities.applyStatus(status);
}

/// Of all inboxes, as their rows say.
void Desktop::updateUnread()
{
    qint64 unread = 0;
    for (int row = 0; row < m_parts.folders->rowCount(); ++row) {
        const auto account = m_parts.folders->index(row, 0).data(models::FolderTreeModel::AccountIdRole).value<AccountId>();
        if (!m_parts.folders->account(account)) continue; // a heading of our own
        if (const Folder *inbox = m_parts.folders->folderWithRole(account, Role::Inbox)) unread += inbox->unread;
    }
    if (std::exchange(m_unread, unread) == unread) return;
    m_badge.show(m_parts.preferences->now().badge ? unread : 0);
    m_tray->showUnread(unread);
}

void Desktop::showWindow(bool inBackground)
{
    if (!inBackground) m_parts.window->show();
    else if (!m_tray->isShown()) m_parts.window->showMinimized();
}

void Desktop::bringToFront(const QString &token)
{
    if (!token.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt's Wayland platform hands it on
    m_tray->showWindow();
}

void Desktop::takeLink(const QByteArray &link, const QByteArray &token)
{
    bringToFront(QString::fromUtf8(token));
    if (parseMailto(link)) Q_EMIT mailtoWanted(link);
    else if (parseMid(link)) Q_EMIT m_parts.window->midWanted(link);
    else if (const QUrl url = QUrl::fromEncoded(link, QUrl::StrictMode); url.isLocalFile()) m_files.open(url.toLocalFile());
}

} // namespace godwit::app
