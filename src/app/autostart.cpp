// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include "app/sessionbus.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace godwit::app {

namespace {

/// One argument of Exec= (Desktop Entry Specification, "The Exec key"): in quotes, whose own characters are escaped, and then as any text
/// of such a file, where a backslash is two.
QByteArray quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (QStringView(u"\"`$\\").contains(c)) text += u'\\';
        if (c == u'%') text += u'%';
        text += c;
    }
    return '"' + text.replace(u'\\', QStringLiteral("\\\\")).toUtf8() + '"';
}

Error write(bool on, const QStringList &arguments)
{
    const QString name = Autostart::entryFile();
    if (!on) {
        QFile file(name);
        if (!file.exists() || file.remove()) return {};
        return {Error::Kind::Storage, {}, {}, name + QStringLiteral(": ") + file.errorString()};
    }
    QSaveFile file(name);
    const QByteArray text = Autostart::entry(QCoreApplication::applicationFilePath(), arguments);
    if (QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return {Error::Kind::Storage, {}, {}, name + QStringLiteral(": ") + file.errorString()};
}

} // namespace

Autostart::Autostart(SessionBus *bus, QStringList arguments, QObject *parent)
    : QObject(parent), m_bus(bus), m_arguments(std::move(arguments))
{
    m_writing.setMaxThreadCount(1);
    connect(bus, &SessionBus::opened, this, [this] {
        if (std::exchange(m_due, false)) set(m_on);
    });
}

Autostart::~Autostart() { m_writing.waitForDone(); }

QString Autostart::entryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart/org.godwit.Godwit.desktop");
}

QByteArray Autostart::entry(const QString &program, const QStringList &arguments)
{
    QByteArray exec = quoted(program) + " --background";
    for (const QString &argument : arguments) exec += ' ' + quoted(argument);
    return "[Desktop Entry]\nType=Application\nName=Godwit\nIcon=org.godwit.Godwit\nTerminal=false\nExec=" + exec + '\n';
}

void Autostart::set(bool on)
{
    m_on = on;
    // Whether this is a sandbox is known when the bus is; without a bus it is none.
    m_due = !m_bus->isOpen() && (QFileInfo::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP"));
    if (m_due) return;
    if (m_bus->isOpen() && m_bus->isSandboxed()) return askPortal(on);
    m_writing.start([this, on, arguments = m_arguments] {
        if (const Error error = write(on, arguments))
            QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    });
}

void Autostart::askPortal(bool on)
{
    QDBusConnection bus = m_bus->bus();
    static int asked = 0;
    const QString token = QStringLiteral("godwit%1").arg(++asked);
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    bus.connect({}, QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token),
                QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"), this, SLOT(answered(uint, QVariantMap)));
    const QVariantMap options{
        {QStringLiteral("handle_token"), token},
        {QStringLiteral("reason"), tr("To tell you of new mail")},
        {QStringLiteral("autostart"), on},
        {QStringLiteral("commandline"), QStringList{QStringLiteral("godwit"), QStringLiteral("--background")} + m_arguments}};
    QDBusMessage request =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
                                       QStringLiteral("org.freedesktop.portal.Background"), QStringLiteral("RequestBackground"));
    bus.asyncCall(request << QString() << options);
}

/// Code 0: it was done as wished; anything else: it was not.
void Autostart::answered(uint code, const QVariantMap &results)
{
    if (m_on && (code != 0 || !results.value(QStringLiteral("autostart")).toBool())) Q_EMIT refused();
}

} // namespace godwit::app
