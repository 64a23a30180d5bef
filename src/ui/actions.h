// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QAction;
class QKeySequence;
class QWidget;

namespace godwit::ui {

/// One action of the window, with its shortcuts; the first of them is told in the tool tip.
QAction *makeAction(QWidget *window, const char *name, const QString &text, const char *iconName, const QList<QKeySequence> &keys,
                    const QString &what);

/// Other keys for it: the tool tip follows.
void setKeys(QAction *action, const QList<QKeySequence> &keys);

/// Every action of the window, defined once; menus, toolbar, context menus and shortcuts find them here.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::Actions)
public:
    explicit Actions(QWidget *window);

    QAction *newMessage, *reply, *replyAll, *replyList, *forward, *forwardAttached, *redirect, *editAsNew, *editDraft;
    QAction *templates, *outbox;
    QAction *refresh, *newAccount, *accounts, *accountSettings, *subscriptions, *server, *quit;
    QAction *undo, *operations;
    QAction *search, *findFolder, *find, *findNext, *findPrevious;
    QAction *conversationRead, *mute, *ignore;
    QAction *toggleRead, *star, *flags, *archive, *move, *junk, *remove, *empty, *markFolderRead;
    QAction *tags; ///< their names and colours
    QList<QAction *> tagKeys; ///< no tag, then the first nine
    QAction *source, *headers, *protocolLog;
    QAction *print, *printPreview, *copyLink;
    QAction *more; ///< of the open message: with a menu
    QAction *nextUnread, *previousUnread;
    QAction *back, *goFolders, *goList, *goMessage;
    QAction *goInbox, *goSent, *goDrafts, *goArchive;
    QAction *nextMessage, *previousMessage, *selectAll, *selectNone, *markRead, *markUnread;
    QAction *openFile, *workOffline, *settings, *shortcuts, *palette, *activity, *handbook, *about;

private:
    void makeWriting(QWidget *window);
    void makeGoing(QWidget *window);
    void makeProgram(QWidget *window);
};

} // namespace godwit::ui
