// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkwatch.h"

#include <QDBusConnection>
#include <QNetworkInformation>

namespace godwit::app {

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    // Without logind nobody tells: then a dead connection is noticed by keep-alive. To connect waits for the bus: not on this thread.
    m_pool.start([this] {
        QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                             QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                                             SLOT(prepareForSleep(bool)));
    });
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this] { Q_EMIT onlineChanged(isReachable()); });
    connect(QNetworkInformation::instance(), &QNetworkInformation::transportMediumChanged, this, [this] {
        Q_EMIT onlineChanged(false);
        Q_EMIT onlineChanged(isReachable());
    });
}

bool NetworkWatch::isReachable()
{
    const auto *information = QNetworkInformation::instance();
    return !information || information->reachability() != QNetworkInformation::Reachability::Disconnected;
}

void NetworkWatch::prepareForSleep(bool start) { Q_EMIT onlineChanged(!start && isReachable()); }

} // namespace godwit::app
