// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionbus.h"

#include <QDBusMessage>
#include <QFile>

namespace godwit::app {

namespace {

constexpr int patience = 5000; // ms: the desktop may have to start its notifications first

bool isInSandbox() { return QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP"); }

/// What the desktop's notifications can do. In the pool: it waits.
QStringList askCapabilities(const QDBusConnection &bus)
{
    const QDBusMessage question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                                       QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("GetCapabilities"));
    const QDBusMessage answer = bus.call(question, QDBus::Block, patience);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0).toStringList() : QStringList();
}

} // namespace

SessionBus::SessionBus(std::optional<bool> sandboxed, QObject *parent) : QObject(parent)
{
    m_pool.start([this, sandboxed] {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) return;
        const bool inside = sandboxed.value_or(isInSandbox());
        const QStringList capabilities = inside ? QStringList() : askCapabilities(bus);
        QMetaObject::invokeMethod(
            this,
            [this, bus, inside, capabilities] {
                m_bus = bus;
                m_sandboxed = inside;
                m_capabilities = capabilities;
                Q_EMIT opened();
            },
            Qt::QueuedConnection);
    });
}

SessionBus::~SessionBus() { m_pool.waitForDone(); }

} // namespace godwit::app
