// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/busdoor.h"

#include "app/instance.h"
#include "app/sessionbus.h"

#include <QDBusMessage>
#include <QDBusPendingCall>

namespace godwit::app {

namespace {

constexpr QLatin1StringView name("org.godwit.Godwit"), path("/org/godwit/Godwit");

QDBusMessage busCall(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), QString::fromLatin1(method));
}

/// What lets the window come to the front: of Wayland, else of X11.
QByteArray tokenIn(const QVariantMap &platformData)
{
    const QVariant startup = platformData.value(QStringLiteral("desktop-startup-id"));
    return platformData.value(QStringLiteral("activation-token"), startup).toString().toUtf8();
}

} // namespace

BusDoor::BusDoor(SessionBus *bus, QObject *parent) : QObject(parent), m_bus(bus) {}

BusDoor::~BusDoor()
{
    if (!m_named) return;
    QDBusConnection bus = m_bus->bus();
    bus.unregisterObject(path);
    bus.asyncCall(busCall("ReleaseName") << QString(name)); // the next call starts a new Godwit
}

void BusDoor::open()
{
    if (m_bus->isOpen()) takeName();
    else connect(m_bus, &SessionBus::opened, this, &BusDoor::takeName);
}

/// The object before the name: who asked for the program is answered as soon as the name is there. QDBusConnection::registerService()
/// would wait.
void BusDoor::takeName()
{
    constexpr uint waitForIt = 0; // DBus Specification, RequestName: no flags, so we stand in its queue
    QDBusConnection bus = m_bus->bus();
    if (!bus.registerObject(path, this, QDBusConnection::ExportAllSlots)) return;
    bus.asyncCall(busCall("RequestName") << QString(name) << waitForIt);
    m_named = true;
}

void BusDoor::refuse(const QString &why)
{
    if (calledFromDBus()) sendErrorReply(QDBusError::InvalidArgs, why);
}

void BusDoor::Activate(const QVariantMap &platformData) { Q_EMIT called({}, tokenIn(platformData)); }

void BusDoor::Open(const QStringList &uris, const QVariantMap &platformData)
{
    QList<QByteArray> links;
    for (const QString &uri : uris) {
        const QByteArray link = Instance::linkIn(uri);
        if (link.isEmpty())
            return refuse(QStringLiteral("'%1' is neither a well-formed mailto: or mid: link nor a file on this computer").arg(uri));
        links << link;
    }
    if (links.isEmpty()) links << QByteArray();
    QByteArray token = tokenIn(platformData); // good for once
    for (const QByteArray &link : std::as_const(links)) Q_EMIT called(link, std::exchange(token, {}));
}

void BusDoor::ActivateAction(const QString &action, const QVariantList &, const QVariantMap &platformData)
{
    if (action != u"new-message") return refuse(QStringLiteral("there is no action '%1'").arg(action));
    Q_EMIT called("mailto:", tokenIn(platformData));
}

} // namespace godwit::app
