// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/authorisation.h"

#include "mail/oauthprovider.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUrl>

namespace godwit::engine::setup {

using namespace std::chrono_literals;
namespace oauth2 = auth::oauth2;

namespace {

constexpr qsizetype longestRequest = 16 * 1024;
constexpr int mostConnections = 16;

QByteArray random()
{
    QByteArray octets(32, '\0');
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    std::memcpy(octets.data(), words, sizeof words);
    return octets;
}

Error failure(Error::Kind kind, const QByteArray &code, const QString &detail)
{
    return {.kind = kind, .code = code, .serverText = {}, .detail = detail};
}

/// A page of our own words, without anything from outside.
QByteArray page(const QByteArray &status, const QString &title, const QString &words)
{
    const QByteArray body =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\">"
        "<title>Godwit</title><style>body{font:1.1em/1.5 system-ui,sans-serif;max-width:28em;margin:20vh auto;padding:0 1em}"
        "h1{font-size:1.4em}</style></head><body><h1>" +
        title.toHtmlEscaped().toUtf8() + "</h1><p>" + words.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
           "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nX-Content-Type-Options: nosniff\r\n"
           "Connection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

Authorisation::Authorisation(QObject *parent) : QObject(parent), m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(10min);
    connect(&m_patience, &QTimer::timeout, this, [this] { end({}, failure(Error::Kind::Authentication, "BROWSERLATE", {})); });
}

Authorisation::~Authorisation() { cancel(); }

void Authorisation::cancel()
{
    ++m_round;
    m_patience.stop();
    m_server.reset();
    m_server6.reset();
    m_flow = {};
    m_clientSecret = {};
    if (m_tokens) m_tokens->cancel();
}

void Authorisation::start(const OAuthClient &client, const Secret &clientSecret, const QString &address, const Proxy &proxy)
{
    cancel();
    m_client = client;
    m_clientSecret = clientSecret;
    m_proxy = proxy;
    const QString wrong = client.id.isEmpty()                   ? tr("There is no client ID.")
                          : !isTokenUrlAllowed(client.authUrl)  ? tr("One signs in over https only: %1").arg(client.authUrl)
                          : !isTokenUrlAllowed(client.tokenUrl) ? tr("Tokens are fetched over https only: %1").arg(client.tokenUrl)
                                                                : QString();
    if (!wrong.isEmpty()) return end({}, failure(Error::Kind::Invalid, {}, wrong));
    // Microsoft takes any port with the name, not with the number; others the other way round, as RFC 8252 8.3 advises.
    const bool byName = QUrl(client.authUrl).host() == QLatin1StringView("login.microsoftonline.com");
    if (const auto fault = listen(byName ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"))) return end({}, *fault);
    m_patience.start();
    Q_EMIT pageReady(QUrl::fromEncoded(oauth2::authorisationUrl(client, address, m_flow), QUrl::StrictMode));
}

std::optional<Error> Authorisation::listen(const QString &host)
{
    m_server = std::make_unique<QTcpServer>();
    if (!m_server->listen(QHostAddress::LocalHost))
        return failure(Error::Kind::Network, {}, tr("The browser's answer cannot be received: %1").arg(m_server->errorString()));
    takeConnections(m_server.get());
    if (host == QLatin1StringView("localhost")) { // which a browser may take for ::1; without it the other one does
        m_server6 = std::make_unique<QTcpServer>();
        if (m_server6->listen(QHostAddress::LocalHostIPv6, m_server->serverPort())) takeConnections(m_server6.get());
    }
    m_flow = {.state = oauth2::unguessable(random()),
              .verifier = Secret(oauth2::unguessable(random())),
              .redirectUri = QStringLiteral("http://%1:%2/").arg(host).arg(m_server->serverPort())};
    return std::nullopt;
}

void Authorisation::takeConnections(QTcpServer *server)
{
    server->setMaxPendingConnections(mostConnections);
    connect(server, &QTcpServer::newConnection, this, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            if (server->findChildren<QTcpSocket *>().size() > mostConnections) {
                socket->deleteLater();
                continue;
            }
            socket->setReadBufferSize(longestRequest + 1);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            QTimer::singleShot(30s, socket, [socket] { socket->abort(); });
        }
    });
}

void Authorisation::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(longestRequest + 1);
    if (!request.contains("\r\n\r\n")) {
        if (request.size() > longestRequest) socket->abort();
        return;
    }
    socket->skip(request.size());
    const QByteArrayList words = request.first(request.indexOf("\r\n")).split(' ');
    const bool get = words.size() == 3 && words.at(0) == "GET" && words.at(2).startsWith("HTTP/1.");
    answer(socket, get ? words.at(1) : QByteArray());
}

void Authorisation::answer(QTcpSocket *socket, const QByteArray &target)
{
    const auto code = oauth2::readRedirect(target, m_flow);
    const bool foreign = !code && code.error().kind == Error::Kind::Invalid;
    if (foreign)
        socket->write(page("404 Not Found", tr("This is not the answer that Godwit waits for"),
                           tr("It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit "
                              "opened last.")));
    else if (!code) socket->write(page("200 OK", tr("Godwit was not let in"), tr("You can close this page and go back to Godwit.")));
    else socket->write(page("200 OK", tr("That is all"), tr("You can close this page and go back to Godwit, which goes on by itself.")));
    socket->disconnectFromHost();
    if (foreign) return;
    socket->setParent(this); // it outlives the server until the page is written
    if (!code) return end({}, code.error());
    // One answer only: nobody listens any more.
    m_patience.stop();
    for (auto *server : {&m_server, &m_server6})
        if (*server) server->release()->deleteLater();
    Q_EMIT answered();
    trade(*code);
}

QCoro::Task<> Authorisation::trade(Secret code)
{
    const quint64 round = m_round;
    if (!m_tokens) m_tokens = std::make_unique<TokenSource>(30s);
    auto outcome = co_await m_tokens->post(m_client.tokenUrl, oauth2::codeRequest(m_client, m_clientSecret, code, m_flow), m_proxy);
    if (round != m_round) co_return;
    if (!outcome) end({}, outcome.error());
    else if (outcome->refresh.isEmpty()) end({}, failure(Error::Kind::Authentication, "NOREFRESH", {}));
    else end(oauth2::pack({outcome->refresh, m_clientSecret}), {});
}

void Authorisation::end(const Secret &secret, const Error &error)
{
    ++m_round;
    m_patience.stop();
    for (auto *server : {&m_server, &m_server6})
        if (*server) server->release()->deleteLater(); // one of its sockets may be asking for this
    m_flow = {};
    m_clientSecret = {};
    Q_EMIT finished(secret, error);
}

} // namespace godwit::engine::setup
