// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotes.h"

#include "app/sessionbus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace godwit::app {

namespace {

constexpr QLatin1StringView service("org.freedesktop.Notifications"), path("/org/freedesktop/Notifications");
constexpr QLatin1StringView portalService("org.freedesktop.portal.Desktop"), portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView portalInterface("org.freedesktop.portal.Notification");

QDBusMessage call(const char *method) { return QDBusMessage::createMethodCall(service, path, service, QString::fromLatin1(method)); }

QDBusMessage portalCall(const char *method)
{
    return QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QString::fromLatin1(method));
}

} // namespace

DesktopNotes::DesktopNotes(SessionBus *bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    if (bus->isOpen()) listen();
    else connect(bus, &SessionBus::opened, this, &DesktopNotes::listen);
}

void DesktopNotes::listen()
{
    QDBusConnection bus = m_bus->bus();
    if (m_bus->isSandboxed()) {
        bus.connect(portalService, portalPath, portalInterface, QStringLiteral("ActionInvoked"), this,
                    SLOT(portalActionInvoked(QDBusMessage)));
    } else {
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(noteClosed(uint, uint)));
        bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(activationToken(uint, QString)));
    }
    for (const DesktopNote &note : std::exchange(m_waiting, {})) show(note);
}

void DesktopNotes::show(const DesktopNote &note)
{
    if (!m_bus->isOpen()) {
        m_waiting.insert(note.id, note);
        return;
    }
    if (m_bus->isSandboxed()) return showByPortal(note);
    Shown &shown = m_shown[note.id];
    shown.unwanted = false;
    QStringList actions;
    if (m_bus->canAct())
        for (const auto &[name, label] : note.actions) actions << name << label;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("category"), QStringLiteral("email.arrived")}};
    QDBusMessage message = call("Notify");
    message << QGuiApplication::applicationDisplayName() << shown.number << QGuiApplication::desktopFileName() << note.title
            << (m_bus->canMarkUp() ? note.text.toHtmlEscaped() : note.text) << actions << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(m_bus->bus().asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, id = note.id](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<uint> number = *done;
        const auto shown = m_shown.find(id);
        if (shown == m_shown.end()) return;
        if (number.isError()) {
            m_shown.erase(shown);
            return;
        }
        shown->number = number.value();
        if (!shown->unwanted) return;
        close(shown->number);
        m_shown.erase(shown);
    });
}

void DesktopNotes::showByPortal(const DesktopNote &note)
{
    m_shown.insert(note.id, {});
    QVariantMap content{{QStringLiteral("title"), note.title}, {QStringLiteral("body"), note.text}};
    QList<QVariantMap> buttons;
    for (const auto &[name, label] : note.actions) {
        if (name == QLatin1String("default")) content.insert(QStringLiteral("default-action"), name);
        else buttons << QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("action"), name}};
    }
    content.insert(QStringLiteral("buttons"), QVariant::fromValue(buttons));
    m_bus->bus().asyncCall(portalCall("AddNotification") << note.id << content);
}

void DesktopNotes::withdraw(const QString &id)
{
    m_waiting.remove(id);
    const auto shown = m_shown.find(id);
    if (shown == m_shown.end()) return;
    if (m_bus->isSandboxed()) {
        m_bus->bus().asyncCall(portalCall("RemoveNotification") << id);
        m_shown.erase(shown);
    } else if (shown->number == 0) {
        shown->unwanted = true;
    } else {
        close(shown->number);
        m_shown.erase(shown);
    }
}

void DesktopNotes::close(uint number) { m_bus->bus().asyncCall(call("CloseNotification") << number); }

QString DesktopNotes::idOf(uint number) const
{
    for (const auto &[id, shown] : m_shown.asKeyValueRange())
        if (shown.number == number && number != 0) return id;
    return {}; // another program's: these signals go to everyone
}

void DesktopNotes::activationToken(uint number, const QString &token)
{
    if (!idOf(number).isEmpty()) m_token = token;
}

void DesktopNotes::actionInvoked(uint number, const QString &action)
{
    if (const QString id = idOf(number); !id.isEmpty()) Q_EMIT invoked(id, action, std::exchange(m_token, {}));
}

void DesktopNotes::noteClosed(uint number, uint)
{
    const QString id = idOf(number);
    if (id.isEmpty()) return;
    m_shown.remove(id);
    Q_EMIT closed(id);
}

/// ActionInvoked(s id, s action, av parameter); of version 2 the platform data with the activation token are the last parameter.
void DesktopNotes::portalActionInvoked(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    const QString id = arguments.value(0).toString();
    if (!m_shown.remove(id)) return;
    QString token;
    for (const QVariant &each : qdbus_cast<QVariantList>(arguments.value(2))) {
        const QVariantMap platform = qdbus_cast<QVariantMap>(each);
        token = platform.value(QStringLiteral("activation-token"), token).toString();
    }
    Q_EMIT invoked(id, arguments.value(1).toString(), token);
}

} // namespace godwit::app
