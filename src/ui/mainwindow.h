// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/preferences.h"
#include "mail/error.h"
#include "ui/errorverb.h"
#include "ui/openplace.h"

#include <QMainWindow>
#include <functional>
#include <memory>

class QSplitter;

namespace godwit::ui {

class FolderDeeds;
class FolderMenu;
class FolderPane;
class KeptMessage;
class ListChoices;
class ListControl;
class ListPane;
class MessageDeeds;
class MessagePane;
class NoticeBar;
class Palette;
class ProtocolLogDock;
class Reading;
class ReadingChoices;
class Searching;
class ViewChoices;
class WelcomePage;
class WritingDeeds;
class Shortcuts;
struct Actions;
struct FolderKeys;
enum class RowAction : std::uint8_t;

/// The main window. It composes the panes and their menus; what is done by them is in the classes that it gives out. It opens no file,
/// socket or database. Thread: GUI.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Models &models, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Geometry, splitters, docks: opaque, for QSettings.
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &state); ///< false, and nothing changed, if it is not ours

    void setPreferences(const Preferences &preferences);
    /// Asked before the program ends, or the window closes for good; false: not now.
    void setQuitQuestion(std::function<bool()> mayQuit) { m_mayQuit = std::move(mayQuit); }

    const OpenPlace &place() const { return *m_place; }
    int visiblePanes() const { return m_panes; } ///< 3, 2 or 1, by the window's width
    const Actions &actions() const { return *m_actions; }
    Searching *searching() const { return m_searching; }
    ListChoices &choices() const { return *m_choices; }
    WelcomePage *welcome() const { return m_welcome; }
    Reading *reading() const { return m_reading; }
    ListControl *list() const { return m_listControl; }
    WritingDeeds *writing() const { return m_writing; }
    MessageDeeds *deeds() const { return m_deeds; }
    FolderDeeds *folderDeeds() const { return m_folderDeeds; }
    Shortcuts *shortcuts() const { return m_shortcuts; }
    Palette *commandPalette() const { return m_palette; }
    FolderMenu *folderMenu() const { return m_folderMenu; }
    FolderPane *folders() const { return m_folders; }

Q_SIGNALS:
    void folderOpened(godwit::FolderId folder, godwit::AccountId account); ///< the application answers through the models
    void preferencesChosen(const godwit::Preferences &preferences); ///< in menu View
    void tagsWanted(); ///< their names and colours
    void undoWanted();
    void operationsWanted();                               ///< open an OperationsDialog
    void refreshWanted();
    void newAccountWanted(bool fromElsewhere = false); ///< that begins with accounts of another mail program
    void accountsWanted();                                 ///< the list of all accounts
    void accountWanted(godwit::AccountId account);          ///< its settings
    void mendWanted(godwit::AccountId account); ///< ask for what would put it right: a password, a fingerprint, other settings
    void subscriptionsWanted(godwit::AccountId account); ///< open a SubscriptionsDialog
    void serverWanted(godwit::AccountId account); ///< open a ServerDialog
    void saveWanted(const QString &path, const QByteArray &text); ///< the protocol log, redacted
    void statusDetailsWanted(godwit::AccountId account); ///< the status line was clicked
    void settingsWanted(const QString &page); ///< open a SettingsDialog there; empty: where it opens by itself
    void offlineWanted(bool offline);
    void activityWanted(); ///< open an ActivityDialog
    void midWanted(const QByteArray &link); ///< "mid:…": find that message, and openMessage()
    void handbookWanted(); ///< open a Handbook
    void mailtoWanted(const QByteArray &link); ///< "mailto:…" in a message: write to it
    void fileWanted(const QString &path); ///< a message outside of the mail: open a MessageWindow

public Q_SLOTS:
    void showWelcome(bool on); ///< in place of the panes: there is no account
    void leaveAccount(); ///< the current one is gone, with its folders
    void openFolder(godwit::FolderId folder);
    void openMessage(godwit::FolderId folder, godwit::MessageKey message); ///< the folder, and that one selected
    void showStatus(const godwit::AccountStatus &status);
    void forgetStatus(godwit::AccountId account);
    void showOffline(bool offline); ///< the person wants no connections
    /// What the next "Undo" takes back; empty: nothing can be undone.
    void setUndo(const QString &what);
    void showDone(const QString &what); ///< and offers to undo it
    void showStopped(const QString &text); ///< a change that did not get through: and offers to look at it
    void showNotice(const QString &text); ///< plain text, not modal, goes by itself
    void showFault(const QString &text); ///< the same, stays until closed
    /// Stays until closed, and offers what can be done about it (ui/errorverb.h). Without an account it is about the open one, if any.
    void showError(const godwit::Error &error) { showAccountError({}, error); }
    void showAccountError(godwit::AccountId account, const godwit::Error &error);
    /// A notice with a button.
    void offerFor(std::chrono::seconds span, const QString &text, const QString &verb, std::function<void()> act); ///< for just so long
    void offer(const QString &text, const QString &verb, std::function<void()> act);
    void follow(godwit::ui::ErrorVerb verb, godwit::AccountId account);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanes();
    void buildToolBar();
    void buildMenus();
    void buildMessageMenus();
    void popupFolderMenu(const QPoint &place);
    void connectPanes();
    void connectActions();
    void connectDeeds();
    void actOnRow(int row, RowAction action);
    void connectGoing();
    void connectSearch();
    void connectProgram();
    void showAbout();
    void goToRole(Role role);
    void goToRow(int step);
    void pickFile();
    QString whyDisabled(const QAction *action) const;
    void arrangePanes();
    void showPane(int pane);
    void refreshFolder();
    void updateActions();

    Models m_models;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<FolderKeys> m_folderKeys;
    std::unique_ptr<OpenPlace> m_place;
    FolderPane *m_folders = nullptr;
    ListPane *m_list = nullptr;
    MessagePane *m_view = nullptr;
    NoticeBar *m_notice = nullptr;
    WelcomePage *m_welcome = nullptr;
    ProtocolLogDock *m_log = nullptr;
    ListChoices *m_choices = nullptr;
    ViewChoices *m_viewChoices = nullptr;
    FolderMenu *m_folderMenu = nullptr;
    Searching *m_searching = nullptr;
    MessageDeeds *m_deeds = nullptr;
    WritingDeeds *m_writing = nullptr;
    FolderDeeds *m_folderDeeds = nullptr;
    Reading *m_reading = nullptr;
    ReadingChoices *m_readingChoices = nullptr;
    ListControl *m_listControl = nullptr;
    Shortcuts *m_shortcuts = nullptr;
    Palette *m_palette = nullptr;
    KeptMessage *m_kept = nullptr;
    QSplitter *m_splitter = nullptr, *m_reader = nullptr; ///< the outer one; of list and message
    std::function<bool()> m_mayQuit;
    int m_panes = 3;
    int m_pane = 1; ///< which one a narrow window shows: 0 folders, 1 list, 2 message
};

} // namespace godwit::ui
