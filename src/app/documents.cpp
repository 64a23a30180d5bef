// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents.h"

#include "mime/reader.h"
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
    const auto use = [this, key](const QByteArray &raw) {
        auto document = mime::readMessage(raw, {}, mime::Reading::WithHtml);
        if (document) Q_EMIT documentReady(key, std::make_shared<const mime::Document>(std::move(*document)));
        else Q_EMIT documentFailed(key, document.error());
    };
    start({folder, key, use, [this, key](const Error &error) { Q_EMIT documentFailed(key, error); }});
}

void Documents::wantSource(FolderId folder, MessageKey key)
{
    start({folder, key, [this, key](const QByteArray &raw) { Q_EMIT sourceReady(key, raw); },
           [this, key](const Error &error) { Q_EMIT sourceFailed(key, error); }});
}

void Documents::savePart(FolderId folder, MessageKey key, const QByteArray &partId, const QString &file)
{
    const auto use = [this, partId, file](const QByteArray &raw) {
        const auto content = mime::partContent(raw, partId);
        if (!content) {
            Q_EMIT partFailed(content.error());
            return;
        }
        save(file, *content);
    };
    start({folder, key, use, [this](const Error &error) { Q_EMIT partFailed(error); }});
}

void Documents::saveText(const QString &file, const QByteArray &text)
{
    m_pool.start([this, file, text] { save(file, text); });
}

/// In the pool.
void Documents::save(const QString &file, const QByteArray &content)
{
    QSaveFile output(file);
    if (output.open(QIODevice::WriteOnly) && output.write(content) == content.size() && output.commit()) Q_EMIT partSaved(file);
    else Q_EMIT partFailed(storageError(file + QStringLiteral(": ") + output.errorString()));
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
            request.use(*raw);
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
    QList<Request> &waiting = m_waiting[request.key];
    waiting.append(request);
    if (waiting.size() == 1) Q_EMIT bodyWanted(request.folder, request.key, uid);
}

void Documents::bodyArrived(MessageKey key)
{
    for (const Request &request : m_waiting.take(key)) start(request);
}

void Documents::bodyFailed(MessageKey key, const Error &error)
{
    for (const Request &request : m_waiting.take(key)) request.fail(error);
}

} // namespace godwit::app
