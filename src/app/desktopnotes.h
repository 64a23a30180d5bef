// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QDBusMessage;

namespace godwit::app {

class SessionBus;

/// What the desktop is to show until somebody looks at it. Plain text throughout.
struct DesktopNote {
    QString id; ///< ours; a note of the same id takes the place of the one before
    QString title, text;
    QList<std::pair<QString, QString>> actions; ///< name and label; "default" is a click on the note itself
};

/// Notes on the desktop: by org.freedesktop.Notifications (Desktop Notifications Specification 1.2), in a sandbox by the portal
/// org.freedesktop.portal.Notification. What is shown before the bus is open is shown when it is. Thread: GUI; it waits for nobody.
class DesktopNotes : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotes(SessionBus *bus, QObject *parent = nullptr); ///< which outlives it

    void show(const DesktopNote &note);
    void withdraw(const QString &id);

Q_SIGNALS:
    /// `token` lets the window come to the front (XDG activation); may be empty.
    void invoked(const QString &id, const QString &action, const QString &token);
    void closed(const QString &id); ///< by the person or the desktop, not by withdraw()

private Q_SLOTS:
    void actionInvoked(uint number, const QString &action);
    void noteClosed(uint number, uint reason);
    void activationToken(uint number, const QString &token);
    void portalActionInvoked(const QDBusMessage &message);

private:
    struct Shown {
        uint number = 0;       ///< the desktop's; 0: it has not answered yet
        bool unwanted = false; ///< withdrawn meanwhile
    };
    void listen();
    void showByPortal(const DesktopNote &note);
    void close(uint number);
    QString idOf(uint number) const;

    SessionBus *m_bus;
    QHash<QString, DesktopNote> m_waiting; ///< for the bus
    QHash<QString, Shown> m_shown;
    QString m_token; ///< came just before the action that it is for
};

} // namespace godwit::app
