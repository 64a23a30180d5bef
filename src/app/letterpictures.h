// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keptaddresses.h"
#include "app/remotepictures.h"
#include "mail/ids.h"
#include "mail/proxy.h"
#include "mime/document.h"
#include "ui/pictures.h"

#include <QSet>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <atomic>

namespace godwit::app {

/// The pictures of the open HTML message: those inside of it are decoded in the pool, those on other servers are fetched when the person,
/// or an earlier permission for this very sender, says so. Thread: GUI.
class LetterPictures : public QObject
{
    Q_OBJECT
public:
    explicit LetterPictures(const QString &permissionsFile, RemotePictures::Policy policy = {}, QObject *parent = nullptr);
    ~LetterPictures() override;

    const KeptAddresses &permissions() const { return m_permissions; }
    void setProxy(const Proxy &proxy); ///< of the account whose message is opened next

public Q_SLOTS:
    void open(godwit::MessageKey key, const godwit::mime::DocumentPtr &document);
    /// From other servers, of the open message; `always`: of its sender's from now on.
    void load(godwit::MessageKey key, bool always);
    void forbid(godwit::MessageKey key); ///< its sender's
    void permit(const QStringList &senders);
    void forbid(const QStringList &senders);

Q_SIGNALS:
    void ready(godwit::MessageKey key, const godwit::ui::Pictures &pictures); ///< some of them; several times
    void loading(godwit::MessageKey key);
    void permitted(godwit::MessageKey key, bool always); ///< whether the sender's are always loaded

private:
    template <class Call> void onWeb(Call call);
    QString sender() const;
    void decodeEmbedded();
    void fetch();
    void take(quint64 ticket, int index, const QByteArray &octets);
    void decoded(quint64 ticket, int index, const QImage &image);
    void finish(quint64 ticket);
    void hand();

    KeptAddresses m_permissions;
    RemotePictures::Policy m_policy;
    QThread m_webThread;
    QObject *m_web; ///< lives there, owns what fetches
    QThreadPool m_pool;
    QTimer m_gather; ///< what comes together is shown together
    std::atomic<quint64> m_ticket = 0; ///< of the open message
    MessageKey m_key{};
    mime::DocumentPtr m_document;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    ui::Pictures m_pending;
    QSet<int> m_awaited;   ///< of those that were asked for
    qint64 m_octets = 0;   ///< that pictures from other servers take decoded
    int m_decoding = 0;
    bool m_fetching = false;
};

/// In the pool: at most 2,560 pixels wide or high, upright, the first frame. Null: it cannot be read.
QImage decodePicture(const QByteArray &octets, const QByteArray &format);

} // namespace godwit::app
