// SPDX-License-Identifier: GPL-3.0-or-later
// A person signs in at a provider with their browser; Godwit gets a refresh token (RFC 8252).
#pragma once

#include "auth/authorisationcode.h"
#include "engine/tokensource.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTimer>
#include <memory>

class QTcpSocket;

namespace godwit::engine::setup {

/// Thread: the engine's. Listens on the loopback interface, at a port by the system, for one answer of the browser; whatever else comes
/// to that port is refused and changes nothing. One sign-in at a time. finished() comes once for each start(), unless it is cancelled or
/// begun anew.
class Authorisation : public QObject
{
    Q_OBJECT
public:
    explicit Authorisation(QObject *parent = nullptr);
    ~Authorisation() override;

    void setPatience(std::chrono::milliseconds limit) { m_patience.setInterval(limit); } ///< with the person; else ten minutes

public Q_SLOTS:
    /// `address` fills in the provider's form. `proxy`: the account's, for trading the code; the browser has its own.
    void start(const godwit::OAuthClient &client, const godwit::Secret &clientSecret, const QString &address, const godwit::Proxy &proxy);
    void cancel();

Q_SIGNALS:
    void pageReady(const QUrl &page); ///< to be opened in the browser
    void answered();                  ///< the browser came back; the code is being traded
    /// What the keychain keeps (auth::oauth2::pack), or why there is none.
    void finished(const godwit::Secret &secret, const godwit::Error &error);

private:
    std::optional<Error> listen(const QString &host);
    void takeConnections(QTcpServer *server);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &target);
    QCoro::Task<> trade(Secret code);
    void end(const Secret &secret, const Error &error);

    OAuthClient m_client;
    Secret m_clientSecret;
    Proxy m_proxy;
    auth::oauth2::CodeFlow m_flow;
    std::unique_ptr<QTcpServer> m_server, m_server6; ///< null: nobody is awaited
    std::unique_ptr<TokenSource> m_tokens;           ///< made on the thread on which it is used
    QTimer m_patience;
    quint64 m_round = 0; ///< of sign-ins, so that a cancelled one says nothing any more
};

} // namespace godwit::engine::setup
