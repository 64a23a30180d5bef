// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/listsetup.h"
#include "mail/mailto.h"
#include "mail/rowselection.h"
#include "mime/document.h"

#include <QMainWindow>
#include <QUrl>
#include <chrono>
#include <functional>
#include <map>
#include <memory>

class QAction;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolBar;

namespace godwit::models {
class FlagModel;
class FolderTreeModel;
class MessageListModel;
class ProtocolLogModel;
} // namespace godwit::models

namespace godwit::ui {

class FolderMenu;
class FolderPane;
class KeptMessage;
class ListChoices;
class ListPane;
class MessagePane;
class NoticeBar;
class ProtocolLogDock;
class Searching;
class SelectedKeys;
class WelcomePage;
struct Actions;

/// What the window shows. The application feeds the models; the window reads them, and tells the list its visible range.
struct Models {
    models::FolderTreeModel *folders = nullptr;
    models::MessageListModel *messages = nullptr;
    models::FlagModel *flags = nullptr;
    models::ProtocolLogModel *log = nullptr;
};

/// The main window. It composes panes and turns actions into wishes; it opens no file, socket or database. Thread: GUI.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Models &models, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Geometry, splitters, docks: opaque, for QSettings.
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &state); ///< false, and nothing changed, if it is not ours

    /// A message counts as read after this long on screen; negative: never by itself.
    void setReadAfter(std::chrono::milliseconds delay) { m_readAfter = delay; }
    std::chrono::milliseconds readAfter() const { return m_readAfter; }

    FolderId currentFolder() const { return m_folder; }
    AccountId currentAccount() const { return m_account; }
    MessageKey currentMessage() const { return m_message; }
    int visiblePanes() const { return m_panes; } ///< 3, 2 or 1, by the window's width
    const Actions &actions() const { return *m_actions; }
    Searching *searching() const { return m_searching; }
    ListChoices &choices() const { return *m_choices; }
    WelcomePage *welcome() const { return m_welcome; }

Q_SIGNALS:
    void folderOpened(godwit::FolderId folder, godwit::AccountId account); ///< the application answers through the models
    void messageWanted(godwit::FolderId folder, godwit::MessageKey key);   ///< answered by showDocument or showDocumentError
    void rawWanted(godwit::FolderId folder, godwit::MessageKey key);       ///< answered by showSource or showSourceError
    void partWanted(godwit::FolderId folder, godwit::MessageKey key, const QByteArray &partId, const QString &saveTo);
    void wished(const godwit::Wish &wish);
    void wishedByItself(const godwit::Wish &wish); ///< no deed of a person: not for "Undo"
    /// Each to the folder that its own account has for this.
    void roleWished(godwit::Role role, const godwit::SharedKeys &messages, const godwit::FlagSet &add, const godwit::FlagSet &remove);
    void wishedOnMany(const godwit::Wish &wish, const godwit::SharedKeys &messages); ///< its own `messages` are empty
    void keysWanted(quint64 ticket, const godwit::RowSelection &selection); ///< answered by applyKeys
    void unreadWanted(godwit::FolderId folder, quint64 revision, int row, int step); ///< answered by applyUnread
    void rowWanted(godwit::FolderId folder, godwit::MessageKey key); ///< answered by applyRow
    void listSetupWanted(godwit::FolderId folder, const godwit::ListSetup &setup); ///< the list is opened anew
    void listDefaultWanted(const godwit::ListSetup &setup); ///< of folders for which nothing was chosen
    void expandWanted(godwit::FolderId folder, quint64 revision, int row, bool expanded);
    void allExpandedWanted(godwit::FolderId folder, bool expanded);
    void newFolderWanted(godwit::AccountId account, godwit::FolderId inside, const QString &name); ///< FolderId{}: at the top
    void renameWanted(godwit::FolderId folder, const QString &name); ///< its last component
    void keepWanted(godwit::AccountId account, godwit::FolderId folder, std::optional<int> months); ///< see FolderMenu
    void spaceChosen(qint64 octets);
    void undoWanted();
    void operationsWanted();                               ///< open an OperationsDialog
    void refreshWanted();
    void newAccountWanted(bool fromElsewhere = false); ///< that begins with accounts of another mail program
    void accountsWanted();                                 ///< the list of all accounts
    void accountWanted(godwit::AccountId account);          ///< its settings
    void subscriptionsWanted(godwit::AccountId account);    ///< open a SubscriptionsDialog
    void serverWanted(godwit::AccountId account);           ///< open a ServerDialog
    void saveWanted(const QString &path, const QByteArray &text); ///< the protocol log, redacted
    void statusDetailsWanted(godwit::AccountId account);    ///< the status line was clicked
    void linkWanted(const QUrl &link);                      ///< http or https, chosen in a message

public Q_SLOTS:
    void showWelcome(bool on);                              ///< in place of the panes: there is no account
    void leaveAccount();                                    ///< the current one is gone, with its folders
    void openFolder(godwit::FolderId folder);
    void showDocument(godwit::MessageKey key, const godwit::mime::DocumentPtr &document);
    void showDocumentError(godwit::MessageKey key, const godwit::Error &error);
    void showSource(godwit::MessageKey key, const QByteArray &raw);
    void showSourceError(godwit::MessageKey key, const godwit::Error &error);
    void applyKeys(const godwit::SelectionKeys &keys);
    void applyRow(godwit::FolderId folder, quint64 revision, godwit::MessageKey key, int row);
    void showListSetup(const godwit::ListSetup &setup);     ///< of the folder that was just opened
    void applyUnread(godwit::FolderId folder, quint64 revision, int row);
    void showStatus(const godwit::AccountStatus &status);
    void forgetStatus(godwit::AccountId account);
    void showMailto(const godwit::Mailto &mailto);          ///< says that there is no composer yet, offers the addresses
    /// What the next "Undo" takes back; empty: nothing can be undone.
    void setUndo(const QString &what);
    void setSpace(qint64 octets) { m_space = octets; }      ///< that whole messages may take
    void showDone(const QString &what);                     ///< and offers to undo it
    void showStopped(const QString &text);                  ///< a change that did not get through: and offers to look at it
    void showNotice(const QString &text);                   ///< plain text, not modal, goes by itself
    void showError(const godwit::Error &error);             ///< the same, stays until closed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using KeysOf = std::map<FolderId, SharedKeys>; ///< see SelectedKeys

    void buildActions();
    void buildToolBar();
    void buildMenus();
    void buildPanes();
    void connectPanes();
    void connectActions();
    void connectGoing();
    void connectSearch();
    void arrangePanes();
    void showPane(int pane);
    void saveAttachment(const QByteArray &partId, const QString &fileName);
    void showTags();
    void refreshFolder();
    void askToDelete(const KeysOf &keys, bool noTrash);
    void askForGood(const QString &question, const QString &why, const QString &verb, std::function<void()> act);
    void emptyTrash();
    void connectFolderMenu();
    void connectList();
    QList<std::pair<int, int>> selectedConversations() const;
    void markConversationRead();
    void muteConversation(bool on);
    void ignoreConversation(bool on);
    void changeConversation(bool on, const FlagSet &flags, const FlagSet &andAlso);
    void deleteFolder(FolderId folder);
    void askForSpace();
    void onSelected(std::function<void(const KeysOf &)> use);
    void utter(const Wish &wish, const KeysOf &keys);
    void goToUnread(int step);
    const MessageSummary *currentSummary() const;
    static SharedKeys joined(const KeysOf &keys);
    FolderId folderOfMessage() const;
    AccountId accountOfMessage() const;
    bool isCurrentRead() const;
    void updateActions();
    void openMessage(MessageKey key);
    void selectionMoved();
    void armReadTimer();
    void markRead();
    void changeFlags(const FlagSet &add, const FlagSet &remove);
    void moveTo(FolderId target);
    void moveToRole(Role role);
    void junk();
    void deleteSelected();
    void pickFolder();
    Role currentRole() const;

    Models m_models;
    std::unique_ptr<Actions> m_actions;
    FolderPane *m_folders = nullptr;
    ListPane *m_list = nullptr;
    MessagePane *m_view = nullptr;
    NoticeBar *m_notice = nullptr;
    WelcomePage *m_welcome = nullptr;
    ProtocolLogDock *m_log = nullptr;
    SelectedKeys *m_selected = nullptr;
    ListChoices *m_choices = nullptr;
    KeptMessage *m_kept = nullptr;
    FolderMenu *m_folderMenu = nullptr;
    Searching *m_searching = nullptr;
    qint64 m_space = 0;
    QSplitter *m_splitter = nullptr;
    QTimer *m_readTimer = nullptr;
    std::chrono::milliseconds m_readAfter{1500};
    FolderId m_folder{};
    AccountId m_account{};
    MessageKey m_message{};
    FolderId m_messageFolder{}; ///< it may be one's own answer, from another folder
    bool m_seenOnce = false;   ///< the open message was marked read by the clock, or need not be
    int m_panes = 3;
    int m_pane = 1;            ///< which one a narrow window shows: 0 folders, 1 list, 2 message
};

} // namespace godwit::ui
