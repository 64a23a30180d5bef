// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTimer>
#include <QUrl>
#include <functional>

class QHostInfo;
class QNetworkReply;

namespace godwit::app {

/// Fetches pictures of a message from the web after somebody has allowed it: http and https only, without cookies, credentials or a
/// referrer, from public addresses alone, and connected to the very address that was looked at. Redirections keep all of that, and never
/// lead from https to http. One message at a time. Thread: the network's own; it is made there.
class RemotePictures : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPictures = 100;
    static constexpr qint64 mostOctets = 10 * 1024 * 1024; ///< of one
    static constexpr std::chrono::seconds patience{30};    ///< for all

    /// Whether there may be a connection; the usual one: isPublicAddress, and ports 80 and 443.
    using Policy = std::function<bool(const QHostAddress &address, quint16 port)>;
    explicit RemotePictures(Policy policy = {}, QObject *parent = nullptr);

    struct Wanted {
        int index; ///< whatever the caller counts by
        QUrl url;
    };

    /// What was fetched before is given up. `proxy`: NoProxy for none; it looks up names itself.
    void fetch(quint64 ticket, const QList<godwit::app::RemotePictures::Wanted> &wanted, const QNetworkProxy &proxy);
    void stop();

Q_SIGNALS:
    void fetched(quint64 ticket, int index, const QByteArray &octets); ///< empty: it could not be had
    void finished(quint64 ticket);

private:
    struct Job {
        int index;
        QUrl url;
        int redirections = 0;
    };
    void next();
    void begin(const Job &job);
    void lookedUp(const Job &job, const QHostInfo &info);
    void request(const Job &job, const QHostAddress &address);
    void replied(const Job &job, QNetworkReply *reply);
    void redirect(Job job, const QUrl &target);
    void done(const Job &job, const QByteArray &octets);

    Policy m_policy;
    QNetworkAccessManager m_network;
    QTimer m_deadline;
    QList<Job> m_waiting;
    QList<QNetworkReply *> m_replies;
    quint64 m_ticket = 0;
    quint64 m_round = 0; ///< of fetch(): answers to earlier ones are nobody's
    int m_running = 0;
};

/// Neither this computer nor a network of its own, nor a way around that (RFC 6890; IPv4 inside of IPv6 as well).
bool isPublicAddress(const QHostAddress &address);

} // namespace godwit::app
