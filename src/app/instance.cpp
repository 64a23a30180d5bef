// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace godwit::app {

using namespace std::chrono_literals;

namespace {

constexpr qint64 longestCall = 64 * 1024;
constexpr auto patience = 5s;

/// A hash, because the path of a socket may have about 100 characters and that of a profile more.
QString socketName(const Profile &profile)
{
    const QString place = QFileInfo(profile.paths().dataDir).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/godwit-") + QString::fromLatin1(hash);
}

} // namespace

Instance::Instance(const Profile &profile, QObject *parent) : QObject(parent), m_name(socketName(profile))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::answer);
}

bool Instance::listen()
{
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void Instance::answer()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->setReadBufferSize(longestCall + 1);
        QTimer::singleShot(patience, caller, &QLocalSocket::abort);
        const auto read = [this, caller] {
            if (!caller->canReadLine()) {
                if (caller->bytesAvailable() > longestCall) caller->abort();
                return;
            }
            const QByteArray link = caller->readLine(longestCall + 1).trimmed();
            caller->write("ok\n");
            caller->disconnectFromServer();
            Q_EMIT called(link);
        };
        connect(caller, &QLocalSocket::readyRead, this, read);
        read(); // what came before we listened
    }
}

bool Instance::passOn(const Profile &profile, const QByteArray &link)
{
    if (link.contains('\n') || link.size() >= longestCall) return false;
    QLocalSocket socket;
    QEventLoop loop;
    bool taken = false;
    connect(&socket, &QLocalSocket::connected, &loop, [&] { socket.write(link + '\n'); });
    connect(&socket, &QLocalSocket::readyRead, &loop, [&] { taken = socket.canReadLine() && socket.readLine() == "ok\n"; });
    connect(&socket, &QLocalSocket::disconnected, &loop, &QEventLoop::quit);
    connect(&socket, &QLocalSocket::errorOccurred, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    socket.connectToServer(socketName(profile));
    loop.exec();
    return taken;
}

} // namespace godwit::app
