// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mail/proxy.h"

#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace godwit::app {

/// One-click unsubscription (RFC 8058): one POST over https, without cookies, credentials or a referrer; a redirection is not followed but
/// taken as a refusal. Thread: GUI; Qt's own thread does the talking.
class Unsubscriber : public QObject
{
    Q_OBJECT
public:
    explicit Unsubscriber(QObject *parent = nullptr);
    void post(const QUrl &address, const Proxy &proxy); ///< done() follows, in 30 s at most

Q_SIGNALS:
    void done(const QUrl &address, const godwit::Error &error);

private:
    QNetworkAccessManager *m_network;
};

} // namespace godwit::app
