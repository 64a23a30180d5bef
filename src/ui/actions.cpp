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
    action->setShortcuts(keys);
    const QString shortcut = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(shortcut.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, shortcut));
    action->setStatusTip(QString());
    window->addAction(action);
    return action;
}

Actions::Actions(QWidget *window)
{
    using Keys = QList<QKeySequence>;
    const auto make = [window](const char *name, const QString &text, const char *iconName, const Keys &keys, const QString &what) {
        return makeAction(window, name, text, iconName, keys, what);
    };
    refresh = make("refresh", tr("&Refresh"), "view-refresh", Keys{Qt::Key_F5, Qt::CTRL | Qt::Key_R}, tr("Ask the servers for news"));
    newAccount = make("newAccount", tr("&Add account…"), "list-add", {}, tr("Add a mail account"));
    accountSettings = make("accountSettings", tr("A&ccount settings…"), "configure", Keys{Qt::CTRL | Qt::Key_Comma},
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
    find = make("find", tr("&Find in message…"), "edit-find", Keys{Qt::CTRL | Qt::Key_F}, tr("Find words in the open message"));
    findNext = make("findNext", tr("Find &next"), "go-down", Keys{Qt::Key_F3, Qt::CTRL | Qt::Key_G}, tr("Go to the next place found"));
    findPrevious = make("findPrevious", tr("Find p&revious"), "go-up", Keys{Qt::SHIFT | Qt::Key_F3, Qt::CTRL | Qt::SHIFT | Qt::Key_G},
                        tr("Go to the place found before"));

    toggleRead = make("toggleRead", tr("&Mark as read"), "mail-mark-read", Keys{Qt::Key_M}, tr("Mark as read or unread"));
    star = make("star", tr("S&tar"), "rating", Keys{Qt::Key_S}, tr("Star, or take the star away"));
    star->setCheckable(true);
    flags = make("flags", tr("&Tags"), "tag", Keys{Qt::Key_T}, tr("Flags and tags of the selected messages"));
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
    empty = make("emptyTrash", tr("&Empty trash…"), "trash-empty", {}, tr("Delete all messages of the trash for good"));

    source = make("source", tr("View &source"), "format-text-code", Keys{Qt::CTRL | Qt::Key_U}, tr("The message as it was sent"));
    headers = make("headers", tr("All &headers"), "view-list-details", Keys{Qt::CTRL | Qt::Key_H}, tr("All header fields of the message"));
    print = make("print", tr("&Print…"), "document-print", {QKeySequence(QKeySequence::Print)}, tr("Print the open message"));
    printPreview = make("printPreview", tr("Print pre&view…"), "document-print-preview", {}, tr("See how the open message is printed"));
    copyLink = make("copyLink", tr("Copy &link to message"), "edit-link", {}, tr("A link by which this message can be named elsewhere"));
    more = make("more", tr("More"), "overflow-menu", {}, tr("More that can be done with this message"));
    protocolLog = make("protocolLog", tr("&Protocol log"), "dialog-messages", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_L},
                       tr("What is said between Godwit and the servers"));
    protocolLog->setCheckable(true);

    nextUnread = make("nextUnread", tr("&Next unread"), "go-down", Keys{Qt::Key_N}, tr("Go to the next unread message"));
    previousUnread = make("previousUnread", tr("P&revious unread"), "go-up", Keys{Qt::Key_P}, tr("Go to the unread message before"));

    back = make("back", tr("&Back"), "go-previous", Keys{Qt::ALT | Qt::Key_Left}, tr("Back to the pane before"));
    goFolders = make("goFolders", tr("&Folders"), "", Keys{Qt::CTRL | Qt::Key_1}, tr("Go to the folders"));
    goList = make("goList", tr("&Messages"), "", Keys{Qt::CTRL | Qt::Key_2}, tr("Go to the list of messages"));
    goMessage = make("goMessage", tr("&Reading pane"), "", Keys{Qt::CTRL | Qt::Key_3}, tr("Go to the open message"));
}

} // namespace godwit::ui
