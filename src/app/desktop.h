// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/activities.h"
#include "app/autostart.h"
#include "app/inboxwatch.h"
#include "app/livepreferences.h"
#include "app/messagefiles.h"
#include "app/notifications.h"
#include "app/sessionbus.h"
#include "app/unreadbadge.h"
#include "mail/answerkind.h"
#include "mail/searching.h"
#include "ui/trayicon.h"

#include <QPointer>

namespace godwit::engine {
class Engine;
class Indexer;
} // namespace godwit::engine
namespace godwit::models {
class OperationsModel;
}
namespace godwit::ui {
class MainWindow;
class SettingsDialog;
} // namespace godwit::ui

namespace godwit::app {

class Profile;
class Search;
class SignIn;
class Wishes;

/// What Godwit is on its desktop: notifications, badge, tray, start with the session, files of messages, work offline, the settings, and
/// what is going on. It wires these to the window and the engine. Thread: GUI.
class Desktop : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        ui::MainWindow *window;
        engine::Engine *engine;
        const models::FolderTreeModel *folders;
        const models::OperationsModel *operations;
        LivePreferences *preferences;
        Wishes *wishes;
        Search *search;
        SignIn *signIn;
    };
    Desktop(const Profile &profile, const Parts &parts, QStringList startArguments);

    void showWindow(bool inBackground);
    void followIndex(engine::Indexer *indexer);
    void applyChanges(const ChangeSet &changes);
    void applyOperations(const QList<Operation> &changed, const QList<OperationId> &done);
    void applyFolders(const FolderDelta &delta);
    void applyStatus(const AccountStatus &status);
    void wantInbox(FolderId folder) { m_inboxes.wantLevel(folder); } ///< brought level, whether or not it changed
    void setNetwork(bool online); ///< what this computer says; offline by choice it is not asked
    /// What another start was given: a mailto: or mid: link, the file: URL of a message, or nothing. Untrusted. The window comes to the
    /// front, for which the desktop wants `token` (XDG activation; may be empty).
    void takeLink(const QByteArray &link, const QByteArray &token);
    SessionBus &sessionBus() { return m_bus; }

Q_SIGNALS:
    /// of a message that is a file
    void answerWanted(godwit::AnswerKind kind, const godwit::mime::DocumentPtr &document, const QByteArray &raw);
    void replyWanted(godwit::AnswerKind kind, godwit::FolderId folder, godwit::MessageKey message, const QString &selected);
    void mailtoWanted(const QByteArray &link); ///< well-formed: a letter is to be written
    /// The settings were opened: whoever has a page adds it.
    void settingsOpened(godwit::ui::SettingsDialog *dialog);

private:
    void wireNotifications();
    void wireFiles();
    void wireActivities();
    void wirePreferences();
    void applyPreferences(const Preferences &now, const Preferences &before);
    void updateOnline();
    void updateUnread();
    void openSettings(const QString &page);
    void addOwnPages(ui::SettingsDialog *dialog);
    void openActivity();
    void openHandbook();
    void bringToFront(const QString &token);
    template <class Call> void onEngine(Call call);

    Parts m_parts;
    SessionBus m_bus;
    InboxWatch m_inboxes;
    Notifications m_notifications;
    UnreadBadge m_badge;
    Autostart m_autostart;
    Activities m_activities;
    MessageFiles m_files;
    ui::TrayIcon *m_tray; ///< owned by the window
    QPointer<ui::SettingsDialog> m_settings;
    QSet<SearchId> m_searching; ///< on servers
    qint64 m_unread = 0;
    bool m_network = true;
};

} // namespace godwit::app
