// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QSystemTrayIcon>

class QAction;
class QMenu;

namespace godwit::ui {

struct Actions;
class MainWindow;

/// The icon beside the clock, if the person wants one: it shows whether there is unread mail, a click shows or hides the window, and
/// closing the window only hides it. Where the desktop has no place for such icons, closing ends the program as ever. Thread: GUI.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(MainWindow *window);

    void setShown(bool shown);
    bool isShown() const { return m_icon.isVisible(); }
    void showUnread(qint64 count);
    void showWindow();

    static QIcon iconFor(const QIcon &program, qint64 unread); ///< with a number, at most "99+"

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void toggle();
    bool hides() const;

    MainWindow *m_window;
    QMenu *m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_show;
    bool m_quitting = false; ///< what closes the window now is the end of the program
};

} // namespace godwit::ui
