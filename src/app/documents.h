// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mail/message.h"
#include "mime/document.h"
#include "store/paths.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <functional>

namespace godwit::app {

/// From a message's key to what the window shows of it: read from the store and understood in the pool. What is not in the store
/// is asked for once (bodyWanted) and read when bodyArrived() tells that it is. Thread: GUI; the work is done in the pool.
class Documents : public QObject
{
    Q_OBJECT
public:
    explicit Documents(store::Paths paths, QObject *parent = nullptr);
    ~Documents() override;

    void wantDocument(FolderId folder, MessageKey key);
    void wantSource(FolderId folder, MessageKey key);
    void savePart(FolderId folder, MessageKey key, const QByteArray &partId, const QString &file);
    void saveText(const QString &file, const QByteArray &text); ///< partSaved or partFailed follows, as for a part

public Q_SLOTS:
    void bodyArrived(godwit::MessageKey key);
    void bodyFailed(godwit::MessageKey key, const godwit::Error &error);

Q_SIGNALS:
    void bodyWanted(godwit::FolderId folder, godwit::MessageKey key, godwit::Uid uid);
    void bodyUsed(godwit::MessageKey key); ///< somebody looks at it
    void documentReady(godwit::MessageKey key, const godwit::mime::DocumentPtr &document);
    void documentFailed(godwit::MessageKey key, const godwit::Error &error);
    void sourceReady(godwit::MessageKey key, const QByteArray &raw);
    void sourceFailed(godwit::MessageKey key, const godwit::Error &error);
    void partSaved(const QString &file);
    void partFailed(const godwit::Error &error);

private:
    struct Request {
        FolderId folder{};
        MessageKey key{};
        std::function<void(const QByteArray &raw)> use; ///< in the pool
        std::function<void(const Error &)> fail;        ///< any thread
    };

    void start(const Request &request);
    void waitForBody(const Request &request, Uid uid);
    void save(const QString &file, const QByteArray &content);

    store::Paths m_paths;
    QThreadPool m_pool;
    QHash<MessageKey, QList<Request>> m_waiting;
};

} // namespace godwit::app
