// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace godwit::ui {

TrayIcon::TrayIcon(MainWindow *window) : QObject(window), m_window(window), m_menu(new QMenu(window)), m_show(nullptr)
{
    m_show = m_menu->addAction(tr("&Show Godwit"), this, &TrayIcon::toggle);
    m_menu->addAction(window->actions().newMessage);
    m_menu->addAction(window->actions().workOffline);
    m_menu->addSeparator();
    m_menu->addAction(window->actions().quit);
    connect(m_menu, &QMenu::aboutToShow, this,
            [this] { m_show->setText(m_window->isVisible() ? tr("&Hide Godwit") : tr("&Show Godwit")); });
    m_icon.setContextMenu(m_menu);
    m_icon.setIcon(QApplication::windowIcon());
    m_icon.setToolTip(QStringLiteral("Godwit"));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) toggle();
    });
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_quitting = true; }, Qt::DirectConnection);
}

void TrayIcon::setShown(bool shown)
{
    m_icon.setVisible(shown);
    QApplication::setQuitOnLastWindowClosed(!hides());
    if (!shown && !m_window->isVisible()) showWindow(); // or it could not be reached any more
}

bool TrayIcon::hides() const { return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }

void TrayIcon::toggle()
{
    if (m_window->isVisible() && !m_window->isMinimized()) m_window->hide();
    else showWindow();
}

void TrayIcon::showWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool TrayIcon::eventFilter(QObject *object, QEvent *event)
{
    if (object == qApp && event->type() == QEvent::Quit) m_quitting = true;
    if (object == m_window && event->type() == QEvent::Close && !m_quitting && hides()) {
        event->ignore();
        m_window->hide();
        return true;
    }
    return QObject::eventFilter(object, event);
}

QIcon TrayIcon::iconFor(const QIcon &program, qint64 unread)
{
    if (unread <= 0) return program;
    QIcon counted;
    for (const int size : {22, 32, 48, 64}) {
        QPixmap picture = program.pixmap(size);
        if (picture.isNull()) {
            picture = QPixmap(size, size);
            picture.fill(Qt::transparent);
        }
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const QString text = unread > 99 ? QStringLiteral("99+") : QLocale().toString(unread);
        QFont font = QApplication::font();
        font.setPixelSize(size * (text.size() > 2 ? 9 : 11) / 22);
        font.setBold(true);
        painter.setFont(font);
        const int height = size * 13 / 22, width = std::max(height, painter.fontMetrics().horizontalAdvance(text) + size / 6);
        const QRectF badge(size - width, size - height, width, height);
        const QColor accent = QApplication::palette().color(QPalette::Accent);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setPen(readableOn(accent));
        painter.drawText(badge, Qt::AlignCenter, text);
        painter.end();
        counted.addPixmap(picture);
    }
    return counted;
}

void TrayIcon::showUnread(qint64 count)
{
    m_icon.setIcon(iconFor(QApplication::windowIcon(), count));
    const QString unread = count == 1 ? tr("1 unread message") : tr("%Ln unread messages", nullptr, int(count));
    m_icon.setToolTip(count > 0 ? tr("Godwit: %1").arg(unread) : QStringLiteral("Godwit"));
}

} // namespace godwit::ui
