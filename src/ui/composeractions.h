// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QPushButton;
class QToolBar;

namespace godwit::ui {

class FormatBar;

/// What can be done with a letter, in the menus and the bar of its window. Thread: GUI.
class ComposerActions : public QObject
{
    Q_OBJECT
public:
    explicit ComposerActions(QMainWindow *window);

    void build(FormatBar *formats); ///< menus and bar
    void setRich(bool rich);
    void setRedirecting(bool redirecting);
    void setSending(bool sending);
    void fillLater(); ///< the times from now on

    QAction *send, *sendLater, *saveNow, *saveTemplate, *attach, *importContacts, *discard, *close;
    QAction *undo, *redo, *cut, *copy, *paste, *pastePlain, *selectAll, *find, *findNext;
    QAction *zoomIn, *zoomOut, *zoomReset, *fixedWidth;
    QAction *rich, *receipt, *delivery, *spelling;
    QMenu *languages;

Q_SIGNALS:
    void laterChosen(qint64 dueAt); ///< s since epoch

private:
    QAction *add(const char *name, const char *iconName, const QString &text, const QList<QKeySequence> &keys, const QString &tip = {});
    QAction *toggle(const char *name, const QString &text, const QString &tip = {});
    void buildMenus();
    void buildBar();
    void askTime();

    QMainWindow *m_window;
    FormatBar *m_formats = nullptr;
    QMenu *m_later, *m_formatMenu = nullptr;
    QPushButton *m_send = nullptr;
    QToolBar *m_bar = nullptr;
};

} // namespace godwit::ui
