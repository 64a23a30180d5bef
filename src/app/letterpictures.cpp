// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letterpictures.h"

#include "engine/transport.h"
#include "mime/htmlpictures.h"

#include <QBuffer>
#include <QImageReader>

namespace godwit::app {

using namespace std::chrono_literals;

namespace {

constexpr int mostPixels = 2'560;
constexpr qint64 mostDecoded = 256ll * 1024 * 1024;

} // namespace

QImage decodePicture(const QByteArray &octets, const QByteArray &format)
{
    QByteArray copy = octets;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    return reader.read();
}

LetterPictures::LetterPictures(const QString &permissionsFile, RemotePictures::Policy policy, QObject *parent)
    : QObject(parent), m_permissions(permissionsFile), m_policy(std::move(policy)), m_web(new QObject)
{
    m_pool.setObjectName(QStringLiteral("pictures"));
    m_pool.setMaxThreadCount(1);
    m_gather.setSingleShot(true);
    m_gather.setInterval(250ms);
    connect(&m_gather, &QTimer::timeout, this, &LetterPictures::hand);
    m_webThread.setObjectName(QStringLiteral("web"));
    m_web->moveToThread(&m_webThread);
}

LetterPictures::~LetterPictures()
{
    ++m_ticket;
    if (m_webThread.isRunning()) {
        m_web->deleteLater();
        m_webThread.quit();
        m_webThread.wait();
    } else {
        delete m_web;
    }
    m_pool.clear();
    m_pool.waitForDone();
}

/// What fetches is made in its own thread, when it is needed first.
template <class Call> void LetterPictures::onWeb(Call call)
{
    if (!m_webThread.isRunning()) m_webThread.start();
    const auto run = [this, call, web = m_web, policy = m_policy] {
        auto *remote = web->findChild<RemotePictures *>();
        if (!remote) {
            remote = new RemotePictures(policy, web);
            connect(remote, &RemotePictures::fetched, this, &LetterPictures::take);
            connect(remote, &RemotePictures::finished, this, &LetterPictures::finish);
        }
        call(remote);
    };
    QMetaObject::invokeMethod(m_web, run, Qt::QueuedConnection);
}

void LetterPictures::setProxy(const Proxy &proxy) { m_proxy = engine::networkProxy(proxy); }

/// Only a message with exactly one sender has one.
QString LetterPictures::sender() const
{
    if (!m_document || m_document->summary.from.size() != 1) return {};
    int named = 0;
    for (const mime::Header &header : m_document->headers) named += header.name.compare("From", Qt::CaseInsensitive) == 0;
    return named == 1 ? m_document->summary.from.first().address : QString();
}

void LetterPictures::open(MessageKey key, const mime::DocumentPtr &document)
{
    ++m_ticket;
    m_pool.clear();
    if (m_fetching) onWeb([](RemotePictures *remote) { remote->stop(); });
    m_fetching = false;
    m_decoding = 0;
    m_octets = 0;
    m_pending.clear();
    m_awaited.clear();
    m_key = key;
    m_document = document;
    if (!document || !document->html) return;
    decodeEmbedded();
    Q_EMIT permitted(key, m_permissions.contains(sender()));
}

void LetterPictures::decodeEmbedded()
{
    const auto &pictures = m_document->html->pictures;
    if (pictures.empty() || int(pictures.size()) == m_document->html->remoteCount()) return;
    m_pool.start([this, ticket = m_ticket.load(), key = m_key, document = m_document] {
        ui::Pictures decoded;
        for (int i = 0; i < int(document->html->pictures.size()) && ticket == m_ticket; ++i) {
            const mime::HtmlPicture &picture = document->html->pictures[std::size_t(i)];
            if (!picture.isRemote()) decoded.insert(i, decodePicture(picture.octets, picture.format));
        }
        if (ticket == m_ticket) Q_EMIT ready(key, decoded);
    });
}

void LetterPictures::load(MessageKey key, bool always)
{
    if (key != m_key || !m_document || !m_document->html) return;
    if (always) {
        m_permissions.add({sender()});
        Q_EMIT permitted(key, m_permissions.contains(sender()));
    }
    fetch();
}

void LetterPictures::forbid(MessageKey key)
{
    if (key != m_key || !m_document) return;
    m_permissions.remove({sender()});
    Q_EMIT permitted(key, false);
}

void LetterPictures::permit(const QStringList &senders)
{
    m_permissions.add(senders);
    Q_EMIT permitted(m_key, m_permissions.contains(sender()));
}

void LetterPictures::forbid(const QStringList &senders)
{
    m_permissions.remove(senders);
    Q_EMIT permitted(m_key, m_permissions.contains(sender()));
}

void LetterPictures::fetch()
{
    QList<RemotePictures::Wanted> wanted;
    const auto &pictures = m_document->html->pictures;
    for (int i = 0; i < int(pictures.size()); ++i)
        if (pictures[std::size_t(i)].isRemote()) wanted.append({i, QUrl(pictures[std::size_t(i)].url, QUrl::StrictMode)});
    if (wanted.isEmpty() || m_fetching) return;
    for (const RemotePictures::Wanted &each : wanted) m_awaited.insert(each.index);
    m_fetching = true;
    Q_EMIT loading(m_key);
    onWeb([ticket = m_ticket.load(), wanted, proxy = m_proxy](RemotePictures *remote) { remote->fetch(ticket, wanted, proxy); });
}

void LetterPictures::take(quint64 ticket, int index, const QByteArray &octets)
{
    if (ticket != m_ticket) return;
    ++m_decoding;
    m_pool.start([this, ticket, index, octets] {
        const mime::HtmlPicture picture = mime::sniffPicture(octets);
        const QImage image = picture.format.isEmpty() ? QImage() : decodePicture(octets, picture.format);
        QMetaObject::invokeMethod(this, [this, ticket, index, image] { decoded(ticket, index, image); }, Qt::QueuedConnection);
    });
}

void LetterPictures::decoded(quint64 ticket, int index, const QImage &image)
{
    if (ticket != m_ticket) return;
    --m_decoding;
    m_octets += image.sizeInBytes();
    m_awaited.remove(index);
    m_pending.insert(index, m_octets > mostDecoded ? QImage() : image);
    if (m_decoding == 0 && !m_fetching) return hand();
    if (!m_gather.isActive()) m_gather.start();
}

void LetterPictures::finish(quint64 ticket)
{
    if (ticket != m_ticket) return;
    m_fetching = false;
    if (m_decoding == 0) hand();
}

void LetterPictures::hand()
{
    m_gather.stop();
    if (!m_fetching && m_decoding == 0) // what has not come until now does not come any more
        for (const int index : std::exchange(m_awaited, {})) m_pending.insert(index, QImage());
    const ui::Pictures some = std::exchange(m_pending, {});
    if (!some.isEmpty()) Q_EMIT ready(m_key, some);
    if (m_fetching || m_decoding > 0) Q_EMIT loading(m_key);
}

} // namespace godwit::app
