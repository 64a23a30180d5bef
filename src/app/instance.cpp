// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include "app/busdoor.h"
#include "mail/mailto.h"
#include "mail/midlink.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

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

Instance::Instance(const Profile &profile, SessionBus *bus, QObject *parent) : QObject(parent), m_name(socketName(profile))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::answer);
    if (!bus) return;
    m_busDoor = std::make_unique<BusDoor>(bus);
    connect(m_busDoor.get(), &BusDoor::called, this, &Instance::called);
}

Instance::~Instance() = default;

QByteArray Instance::linkIn(const QString &uri)
{
    QByteArray link = uri.toUtf8();
    if (parseMailto(link) || parseMid(link)) return link;
    const QUrl url(uri, QUrl::StrictMode);
    return url.isLocalFile() && url.host().isEmpty() ? url.toEncoded() : QByteArray();
}

bool Instance::listen()
{
    if (m_busDoor) m_busDoor->open();
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
            const QList<QByteArray> words = caller->readLine(longestCall + 1).chopped(1).split('\t');
            caller->write("ok\n");
            caller->disconnectFromServer();
            Q_EMIT called(words.first(), words.value(1));
        };
        connect(caller, &QLocalSocket::readyRead, this, read);
        read(); // what came before we listened
    }
}

bool Instance::passOn(const Profile &profile, const QByteArray &link, const QByteArray &token)
{
    const QByteArray line = link + '\t' + token + '\n';
    if (line.count('\t') > 1 || line.count('\n') > 1 || line.size() > longestCall) return false;
    QLocalSocket socket;
    QEventLoop loop;
    bool taken = false;
    connect(&socket, &QLocalSocket::connected, &loop, [&] { socket.write(line); });
    connect(&socket, &QLocalSocket::readyRead, &loop, [&] { taken = socket.canReadLine() && socket.readLine() == "ok\n"; });
    connect(&socket, &QLocalSocket::disconnected, &loop, &QEventLoop::quit);
    connect(&socket, &QLocalSocket::errorOccurred, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    socket.connectToServer(socketName(profile));
    loop.exec();
    return taken;
}

} // namespace godwit::app
