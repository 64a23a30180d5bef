// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents.h"

#include "app/knownsenders.h"
#include "mail/domain.h"
#include "mime/authentication.h"
#include "mime/reader.h"
#include "mime/skeleton.h"
#include "mime/unsubscribe.h"
#include "store/reader.h"

#include <QSaveFile>

namespace godwit::app {

namespace {

Error storageError(const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = detail;
    return error;
}

/// Of a message that is not here as a whole.
void markWhatIsHere(mime::Document &document, store::Reader &reader, MessageKey key)
{
    const auto message = reader.message(key);
    if (!message || !message->structure) return;
    const auto plan = mime::planSkeleton(*message->structure);
    QSet<QByteArray> here = plan ? plan->parts : QSet<QByteArray>();
    for (const QByteArray &section : reader.pieces(key)) here.insert(section);
    mime::markAbsent(document, *message->structure, here);
    document.summary.size = message->size;
}

/// From the whole message, from what is shown of it, from the part itself, or from a message around it that was fetched as one.
std::optional<std::expected<QByteArray, Error>> partFrom(store::Reader &reader, MessageKey key, const QByteArray &partId)
{
    if (const auto raw = reader.body(key)) return mime::partContent(*raw, partId);
    const auto message = reader.message(key);
    if (!message || !message->structure) return std::unexpected(storageError(Documents::tr("This message is no longer here.")));
    const Part *part = mime::findPart(*message->structure, partId);
    if (const auto octets = reader.piece(key, partId))
        return part && part->children.empty() ? mime::decodeTransfer(*octets, part->encoding) : *octets;
    const auto plan = mime::planSkeleton(*message->structure);
    if (plan && plan->parts.contains(partId))
        if (const auto raw = reader.skeleton(key)) return mime::partContent(*raw, partId);
    for (qsizetype dot = partId.lastIndexOf('.'); dot > 0; dot = partId.lastIndexOf('.', dot - 1))
        if (const auto around = reader.piece(key, partId.first(dot))) return mime::partContent(*around, partId.sliced(dot + 1));
    return std::nullopt;
}

} // namespace

Documents::Documents(store::Paths paths, QObject *parent) : QObject(parent), m_paths(std::move(paths))
{
    m_pool.setObjectName(QStringLiteral("documents"));
    m_pool.setMaxThreadCount(2);
}

Documents::~Documents()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Documents::wantDocument(FolderId folder, MessageKey key)
{
    const OwnServer own = m_ownServers ? m_ownServers(folder) : OwnServer{};
    const auto use = [this, key, own, paths = m_paths](const QByteArray &raw, store::Reader *partly) {
        auto document = mime::readMessage(raw, {}, mime::Reading::WithHtml);
        if (!document) {
            Q_EMIT documentFailed(key, document.error());
            return;
        }
        if (partly) markWhatIsHere(*document, *partly, key);
        const auto &from = document->summary.from;
        const QString domain = from.size() == 1 && document->sender.fromFields == 1 ? domainOf(from.first().address) : QString();
        document->verification = mime::readVerification(document->headers, own, domain);
        if (document->sender.fromFields == 1) document->sender.knownAddress = knownAddress(paths, key, document->summary);
        document->unsubscribe.isSigned = mime::isUnsubscribeSigned(document->headers, document->verification);
        Q_EMIT documentReady(key, std::make_shared<const mime::Document>(std::move(*document)));
    };
    start(Request{folder, key, true, use, [this, key](const Error &error) { Q_EMIT documentFailed(key, error); }});
}

void Documents::wantSource(FolderId folder, MessageKey key)
{
    start(Request{folder, key, false, [this, key](const QByteArray &raw, store::Reader *) { Q_EMIT sourceReady(key, raw); },
                  [this, key](const Error &error) { Q_EMIT sourceFailed(key, error); }});
}

void Documents::wantWhole(FolderId folder, MessageKey key, const UsePart &use)
{
    start(Request{folder, key, false, [use](const QByteArray &raw, store::Reader *) { use(raw); },
                  [use](const Error &error) { use(std::unexpected(error)); }});
}

void Documents::wantPart(FolderId folder, MessageKey key, const QByteArray &partId, const UsePart &use)
{
    start(PartRequest{folder, key, partId, use});
}

void Documents::start(const PartRequest &request)
{
    m_pool.start([this, request, paths = m_paths] {
        const auto reader = store::Reader::open(paths);
        if (!reader) {
            request.use(std::unexpected(reader.error()));
            return;
        }
        if (const auto content = partFrom(**reader, request.key, request.partId)) {
            Q_EMIT bodyUsed(request.key);
            request.use(*content);
        } else {
            QMetaObject::invokeMethod(this, [this, request] { waitForPart(request); }, Qt::QueuedConnection);
        }
    });
}

void Documents::waitForPart(const PartRequest &request)
{
    QList<PartRequest> &waiting = m_waitingParts[{request.key, request.partId}];
    waiting.append(request);
    if (waiting.size() == 1) Q_EMIT partFetchWanted(request.folder, request.key, request.partId);
}

void Documents::partArrived(MessageKey key, const QByteArray &partId)
{
    for (const PartRequest &request : m_waitingParts.take({key, partId})) start(request);
}

void Documents::partNotHad(MessageKey key, const QByteArray &partId, const Error &error)
{
    for (const PartRequest &request : m_waitingParts.take({key, partId})) request.use(std::unexpected(error));
}

void Documents::cancelPart(MessageKey key, const QByteArray &partId)
{
    if (m_waitingParts.contains({key, partId})) Q_EMIT partCancelWanted(key, partId);
}

void Documents::saveText(const QString &file, const QByteArray &text)
{
    m_pool.start([this, file, text] { save(file, text); });
}

/// In the pool.
void Documents::save(const QString &file, const QByteArray &content)
{
    QSaveFile output(file);
    if (output.open(QIODevice::WriteOnly) && output.write(content) == content.size() && output.commit()) Q_EMIT textSaved(file);
    else Q_EMIT textFailed(storageError(file + QStringLiteral(": ") + output.errorString()));
}

void Documents::start(const Request &request)
{
    m_pool.start([this, request, paths = m_paths] {
        // A connection belongs to the thread in which it was made, and pool threads come and go: so each task opens its own.
        const auto reader = store::Reader::open(paths);
        if (!reader) {
            request.fail(reader.error());
            return;
        }
        if (const auto raw = (*reader)->body(request.key)) {
            Q_EMIT bodyUsed(request.key);
            request.use(*raw, nullptr);
            return;
        }
        if (const auto raw = request.shown ? (*reader)->skeleton(request.key) : std::nullopt) {
            Q_EMIT bodyUsed(request.key);
            request.use(*raw, reader->get());
            return;
        }
        const auto message = (*reader)->message(request.key);
        if (!message || message->uid == Uid{}) {
            request.fail(storageError(tr("This message is no longer here.")));
            return;
        }
        QMetaObject::invokeMethod(this, [this, request, uid = message->uid] { waitForBody(request, uid); }, Qt::QueuedConnection);
    });
}

void Documents::waitForBody(const Request &request, Uid uid)
{
    QList<Request> &waiting = m_waiting[{request.key, request.shown}];
    waiting.append(request);
    if (waiting.size() == 1) Q_EMIT bodyWanted(request.folder, request.key, uid, request.shown);
}

void Documents::bodyArrived(MessageKey key)
{
    for (const bool shown : {true, false})
        for (const Request &request : m_waiting.take({key, shown})) start(request);
}

void Documents::bodyFailed(MessageKey key, const Error &error)
{
    for (const bool shown : {true, false})
        for (const Request &request : m_waiting.take({key, shown})) request.fail(error);
}

} // namespace godwit::app
