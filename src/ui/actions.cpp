// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace godwit::ui {

QAction *makeAction(QWidget *window, const char *name, const QString &text, const char *iconName, const QList<QKeySequence> &keys,
                    const QString &what)
{
    auto *action = new QAction(text, window);
    action->setObjectName(QString::fromLatin1(name));
    if (*iconName) action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setWhatsThis(what);
    setKeys(action, keys);
    action->setStatusTip(QString());
    window->addAction(action);
    return action;
}

void setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    const QString shortcut = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    const QString what = action->whatsThis();
    action->setToolTip(shortcut.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, shortcut));
}

Actions::Actions(QWidget *window)
{
    using Keys = QList<QKeySequence>;
    const auto make = [window](const char *name, const QString &text, const char *iconName, const Keys &keys, const QString &what) {
        return makeAction(window, name, text, iconName, keys, what);
    };
    refresh = make("refresh", tr("&Refresh"), "view-refresh", Keys{Qt::Key_F5}, tr("Ask the servers for news"));
    newAccount = make("newAccount", tr("&Add account…"), "list-add", {}, tr("Add a mail account"));
    accounts = make("accounts", tr("Acco&unts…"), "user-identity", {},
                    tr("Sort, rename and remove accounts, and choose with which names you write"));
    accountSettings = make("accountSettings", tr("A&ccount settings…"), "configure", Keys{Qt::CTRL | Qt::ALT | Qt::Key_Comma},
                           tr("Change the account of this folder"));
    subscriptions = make("subscriptions", tr("&Subscriptions…"), "folder-new", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                         tr("Choose which folders are shown"));
    server = make("server", tr("About the s&erver…"), "network-server", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_I},
                  tr("What the server of this account says about itself"));
    quit = make("quit", tr("&Quit"), "application-exit", Keys{Qt::CTRL | Qt::Key_Q}, tr("Close Godwit"));
    quit->setMenuRole(QAction::QuitRole);

    undo = make("undo", tr("&Undo"), "edit-undo", {QKeySequence(QKeySequence::Undo)}, tr("Take back what was done last"));
    undo->setEnabled(false);
    operations = make("operations", tr("&Pending changes…"), "view-list-details", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_P},
                      tr("What has not reached the servers yet, or was refused"));

    search = make("search", tr("&Search…"), "search", Keys{Qt::CTRL | Qt::Key_E, Qt::Key_Slash}, tr("Search in all mail"));
    findFolder = make("findFolder", tr("Find f&older…"), "search", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_E}, tr("Find a folder by its name"));
    find = make("find", tr("&Find in message…"), "edit-find", Keys{Qt::CTRL | Qt::Key_F}, tr("Find words in the open message"));
    findNext = make("findNext", tr("Find &next"), "go-down", Keys{Qt::Key_F3, Qt::CTRL | Qt::Key_G}, tr("Go to the next place found"));
    findPrevious = make("findPrevious", tr("Find p&revious"), "go-up", Keys{Qt::SHIFT | Qt::Key_F3, Qt::CTRL | Qt::SHIFT | Qt::Key_G},
                        tr("Go to the place found before"));

    toggleRead = make("toggleRead", tr("&Mark as read"), "mail-mark-read", Keys{Qt::Key_M}, tr("Mark as read or unread"));
    star = make("star", tr("&Star"), "rating", Keys{Qt::Key_S}, tr("Star, or take the star away"));
    star->setCheckable(true);
    flags = make("flags", tr("&Tags"), "tag", Keys{Qt::Key_T}, tr("Flags and tags of the selected messages"));
    tags = make("tags", tr("Name and colour ta&gs…"), "tag", {}, tr("Names, colours and order of the tags"));
    for (int number = 0; number <= 9; ++number) {
        const QString text = number == 0 ? tr("No tags") : tr("Tag %1").arg(number);
        tagKeys << make(qPrintable(QStringLiteral("tag%1").arg(number)), text, "", Keys{QKeySequence(Qt::Key_0 + number)},
                        number == 0 ? tr("Take all tags away") : tr("Set this tag, or take it away"));
    }
    conversationRead = make("conversationRead", tr("Mark conversation as r&ead"), "mail-mark-read", Keys{Qt::SHIFT | Qt::Key_M},
                            tr("Mark all messages of the conversation as read"));
    mute = make("mute", tr("M&ute conversation"), "notifications-disabled", Keys{Qt::SHIFT | Qt::Key_U},
                tr("What comes to this conversation from now on counts as read"));
    mute->setCheckable(true);
    ignore = make("ignore", tr("&Ignore conversation"), "mail-thread-ignored", Keys{Qt::SHIFT | Qt::Key_I},
                  tr("Leave the conversation out of the list, with all that comes to it"));
    ignore->setCheckable(true);
    archive = make("archive", tr("&Archive"), "archive-insert", Keys{Qt::Key_A}, tr("Move to the archive"));
    move = make("move", tr("M&ove to…"), "folder", Keys{Qt::Key_V}, tr("Move to another folder"));
    junk = make("junk", tr("&Junk"), "mail-mark-junk", Keys{Qt::Key_J}, tr("Move to the junk folder"));
    remove = make("delete", tr("&Delete"), "user-trash", Keys{QKeySequence(Qt::Key_Delete)}, tr("Move to the trash"));
    empty = make("emptyTrash", tr("Empt&y trash…"), "trash-empty", {}, tr("Delete all messages of the trash for good"));

    markFolderRead = make("markFolderRead", tr("Mark &folder as read"), "mail-mark-read", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_M},
                          tr("Mark all messages of the open folder as read"));

    source = make("source", tr("View &source"), "format-text-code", Keys{Qt::CTRL | Qt::Key_U}, tr("The message as it was sent"));
    headers = make("headers", tr("All &headers"), "view-list-details", Keys{Qt::CTRL | Qt::Key_H}, tr("All header fields of the message"));
    print = make("print", tr("&Print…"), "document-print", {QKeySequence(QKeySequence::Print)}, tr("Print the open message"));
    printPreview = make("printPreview", tr("Print pre&view…"), "document-print-preview", {}, tr("See how the open message is printed"));
    copyLink = make("copyLink", tr("Copy lin&k to message"), "edit-link", {}, tr("A link by which this message can be named elsewhere"));
    more = make("more", tr("More"), "overflow-menu", {}, tr("More that can be done with this message"));
    protocolLog = make("protocolLog", tr("&Protocol log"), "dialog-messages", Keys{Qt::CTRL | Qt::ALT | Qt::Key_P},
                       tr("What is said between Godwit and the servers"));
    protocolLog->setCheckable(true);

    nextUnread = make("nextUnread", tr("&Next unread"), "go-down", Keys{Qt::Key_N}, tr("Go to the next unread message"));
    previousUnread = make("previousUnread", tr("P&revious unread"), "go-up", Keys{Qt::Key_P}, tr("Go to the unread message before"));

    back = make("back", tr("&Back"), "go-previous", Keys{Qt::ALT | Qt::Key_Left}, tr("Back to the pane before"));
    goFolders = make("goFolders", tr("&Folders"), "", Keys{Qt::CTRL | Qt::Key_1}, tr("Go to the folders"));
    goList = make("goList", tr("&Messages"), "", Keys{Qt::CTRL | Qt::Key_2}, tr("Go to the list of messages"));
    goMessage = make("goMessage", tr("Readin&g pane"), "", Keys{Qt::CTRL | Qt::Key_3}, tr("Go to the open message"));
    makeWriting(window);
    makeGoing(window);
    makeProgram(window);
}

void Actions::makeWriting(QWidget *window)
{
    using Keys = QList<QKeySequence>;
    const auto make = [window](const char *name, const QString &text, const char *iconName, const Keys &keys, const QString &what) {
        return makeAction(window, name, text, iconName, keys, what);
    };
    newMessage = make("newMessage", tr("&New message"), "mail-message-new", Keys{Qt::CTRL | Qt::Key_N}, tr("Write a new message"));
    reply = make("reply", tr("&Reply"), "mail-reply-sender", Keys{Qt::CTRL | Qt::Key_R}, tr("Reply to the sender"));
    replyAll = make("replyAll", tr("Reply to a&ll"), "mail-reply-all", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_R},
                    tr("Reply to the sender and to all others who got it"));
    replyList = make("replyList", tr("Reply to the mailing l&ist"), "mail-reply-list", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_L},
                     tr("Reply to the mailing list alone"));
    forward = make("forward", tr("&Forward"), "mail-forward", Keys{Qt::CTRL | Qt::Key_L}, tr("Send the text on, with words of your own"));
    forwardAttached = make("forwardAttached", tr("Forward as atta&chment"), "mail-forwarded", Keys{Qt::CTRL | Qt::ALT | Qt::Key_L},
                           tr("Send the whole message on as a file, as it came"));
    redirect = make("redirect", tr("Redirec&t…"), "mail-redirect", Keys{Qt::CTRL | Qt::ALT | Qt::Key_R},
                    tr("Send the message on as if it had come from its sender"));
    editAsNew = make("editAsNew", tr("Edit as ne&w message"), "document-edit", Keys{Qt::CTRL | Qt::ALT | Qt::Key_E},
                     tr("Begin a new message with what this one says"));
    editDraft =
        make("editDraft", tr("&Edit draft"), "document-edit", Keys{Qt::CTRL | Qt::ALT | Qt::Key_W}, tr("Go on writing this message"));
    templates = make("templates", tr("Te&mplates"), "document-new-from-template", Keys{Qt::CTRL | Qt::ALT | Qt::Key_N},
                     tr("Open the templates of this account: opened, one begins a new message"));
    outbox = make("outbox", tr("Out&box…"), "mail-folder-outbox", Keys{Qt::CTRL | Qt::ALT | Qt::Key_B},
                  tr("What waits to be sent, or could not be"));
}

void Actions::makeGoing(QWidget *window)
{
    const auto make = [window](const char *name, const QString &text, const QList<QKeySequence> &keys, const QString &what) {
        return makeAction(window, name, text, "", keys, what);
    };
    goInbox = make("goInbox", tr("Go to &inbox"), {Qt::ALT | Qt::Key_Home}, tr("Open the inbox of this account"));
    goSent = make("goSent", tr("Go to &sent"), {}, tr("Open what was sent from this account"));
    goDrafts = make("goDrafts", tr("Go to &drafts"), {}, tr("Open the drafts of this account"));
    goArchive = make("goArchive", tr("Go to &archive"), {}, tr("Open the archive of this account"));
    nextMessage = make("nextMessage", tr("Ne&xt message"), {Qt::Key_F}, tr("Go to the next message down the list"));
    previousMessage = make("previousMessage", tr("Pre&vious message"), {Qt::Key_B}, tr("Go to the message above it"));
    selectAll = make("selectAll", tr("Select &all"), {QKeySequence(Qt::CTRL | Qt::Key_A)}, tr("Select all messages of the list"));
    selectNone = make("selectNone", tr("Select n&one"), {}, tr("Select no message"));
    markRead = make("markRead", tr("Mark as read"), {}, tr("Mark as read, whatever it was"));
    markUnread = make("markUnread", tr("Mark as unread"), {}, tr("Mark as unread, whatever it was"));
}

void Actions::makeProgram(QWidget *window)
{
    using Keys = QList<QKeySequence>;
    const auto make = [window](const char *name, const QString &text, const char *iconName, const Keys &keys, const QString &what) {
        return makeAction(window, name, text, iconName, keys, what);
    };
    openFile = make("openFile", tr("&Open message file…"), "document-open", Keys{Qt::CTRL | Qt::Key_O},
                    tr("Read a message that was saved as a file (.eml)"));
    workOffline = make("workOffline", tr("&Work offline"), "network-disconnect", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_O},
                       tr("Let go of all connections until you want them again"));
    workOffline->setCheckable(true);
    settings = make("settings", tr("Settin&gs…"), "configure", Keys{Qt::CTRL | Qt::Key_Comma}, tr("Change how Godwit behaves"));
    settings->setMenuRole(QAction::PreferencesRole);
    shortcuts = make("shortcuts", tr("&Keyboard shortcuts…"), "configure-shortcuts", Keys{Qt::CTRL | Qt::Key_Question},
                     tr("See and change which keys do what"));
    palette = make("palette", tr("&Find an action or a folder…"), "search", Keys{Qt::CTRL | Qt::Key_K},
                   tr("Everything that Godwit can do, by name"));
    activity = make("activity", tr("&Activity…"), "view-refresh", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_Y},
                    tr("What Godwit is doing, and how it stands with the servers"));
    handbook = make("handbook", tr("&Handbook"), "help-contents", Keys{QKeySequence::HelpContents}, tr("How Godwit is used"));
    about = make("about", tr("&About Godwit"), "help-about", Keys{}, tr("Which version this is, and under which licence"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace godwit::ui
