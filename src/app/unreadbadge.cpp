// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unreadbadge.h"

#include "app/sessionbus.h"

#include <QDBusMessage>
#include <QGuiApplication>
#include <limits>

namespace godwit::app {

UnreadBadge::UnreadBadge(SessionBus *bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    connect(bus, &SessionBus::opened, this, [this] {
        if (m_count > 0) tell();
    });
}

void UnreadBadge::show(qint64 count)
{
    if (count == m_count) return;
    m_count = count;
    qGuiApp->setBadgeNumber(std::min<qint64>(count, std::numeric_limits<int>::max()));
    if (m_bus->isOpen()) tell();
}

void UnreadBadge::tell() const
{
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/org/godwit/Godwit"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName())
           << QVariantMap{{QStringLiteral("count"), m_count}, {QStringLiteral("count-visible"), m_count > 0}};
    m_bus->bus().send(update);
}

} // namespace godwit::app
