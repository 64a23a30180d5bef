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

namespace godwit::store {
class Reader;
}

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
    /// The decoded content of a part. `use` is called once, in the pool (or in this thread).
    using UsePart = std::function<void(const std::expected<QByteArray, Error> &content)>;
    void wantPart(FolderId folder, MessageKey key, const QByteArray &partId, const UsePart &use);
    /// The message as it came. `use`: as above.
    void wantWhole(FolderId folder, MessageKey key, const UsePart &use);
    void cancelPart(MessageKey key, const QByteArray &partId); ///< it fails as cancelled, if it has not come yet
    void saveText(const QString &file, const QByteArray &text); ///< textSaved or textFailed follows
    /// Whose word about a sender counts, by the folder of the message. Called on this thread.
    void setOwnServers(std::function<OwnServer(FolderId)> ownServers) { m_ownServers = std::move(ownServers); }

public Q_SLOTS:
    void bodyArrived(godwit::MessageKey key);
    void bodyFailed(godwit::MessageKey key, const godwit::Error &error);
    void partArrived(godwit::MessageKey key, const QByteArray &partId);
    void partNotHad(godwit::MessageKey key, const QByteArray &partId, const godwit::Error &error);

Q_SIGNALS:
    void bodyWanted(godwit::FolderId folder, godwit::MessageKey key, godwit::Uid uid, bool shown); ///< shown: what is shown of it is enough
    void partFetchWanted(godwit::FolderId folder, godwit::MessageKey key, const QByteArray &partId);
    void partCancelWanted(godwit::MessageKey key, const QByteArray &partId);
    void bodyUsed(godwit::MessageKey key); ///< somebody looks at it
    void documentReady(godwit::MessageKey key, const godwit::mime::DocumentPtr &document);
    void documentFailed(godwit::MessageKey key, const godwit::Error &error);
    void sourceReady(godwit::MessageKey key, const QByteArray &raw);
    void sourceFailed(godwit::MessageKey key, const godwit::Error &error);
    void textSaved(const QString &file);
    void textFailed(const godwit::Error &error);

private:
    struct Request {
        FolderId folder{};
        MessageKey key{};
        bool shown = false; ///< what is shown of it is enough
        /// In the pool. `partly`: null, or the message is not here as a whole; then it says what is.
        std::function<void(const QByteArray &raw, store::Reader *partly)> use;
        std::function<void(const Error &)> fail; ///< any thread
    };

    struct PartRequest {
        FolderId folder{};
        MessageKey key{};
        QByteArray partId;
        UsePart use;
    };
    using Part = std::pair<MessageKey, QByteArray>;

    void start(const Request &request);
    void waitForBody(const Request &request, Uid uid);
    void start(const PartRequest &request);
    void waitForPart(const PartRequest &request);
    void save(const QString &file, const QByteArray &content);

    store::Paths m_paths;
    QThreadPool m_pool;
    QHash<std::pair<MessageKey, bool>, QList<Request>> m_waiting; ///< by what is enough
    QHash<Part, QList<PartRequest>> m_waitingParts;
    std::function<OwnServer(FolderId)> m_ownServers;
};

} // namespace godwit::app
