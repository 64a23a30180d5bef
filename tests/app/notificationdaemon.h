// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop does with notifications, without a screen: org.freedesktop.Notifications and its portal on the test's own bus.
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QObject>
#include <QVariantMap>

namespace godwit::test {

class NotificationDaemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Note {
        QString title, text;
        QStringList actions;
    };
    bool begin()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    void click(const QString &title, const QString &action)
    {
        for (const auto &[id, note] : shown.asKeyValueRange())
            if (note.title == title) return Q_EMIT ActionInvoked(id, action);
    }
    QStringList titles() const
    {
        QStringList all;
        for (const Note &note : shown) all << note.title;
        return all;
    }

    QMap<uint, Note> shown;
    int told = 0; ///< also those that are gone

public Q_SLOTS:
    QStringList GetCapabilities() { return {QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")}; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &, int)
    {
        const uint id = replaces ? replaces : ++m_last;
        shown.insert(id, {title, text, actions});
        ++told;
        return id;
    }
    void CloseNotification(uint id)
    {
        if (shown.remove(id) > 0) Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

/// The portals of a sandbox.
class NotificationPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    bool begin()
    {
        qDBusRegisterMetaType<QList<QVariantMap>>();
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    QMap<QString, QVariantMap> shown;

public Q_SLOTS:
    void AddNotification(const QString &id, const QVariantMap &note) { shown.insert(id, note); }
    void RemoveNotification(const QString &id) { shown.remove(id); }

Q_SIGNALS:
    void ActionInvoked(const QString &id, const QString &action, const QVariantList &parameter);
};

} // namespace godwit::test
