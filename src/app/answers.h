// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing.h"
#include "mime/draft.h"

#include <QMultiHash>

namespace godwit::app {

class Documents;

/// From a message to the letter that answers it, sends it on, or goes on with it, in a composer. What is not on this computer is fetched
/// before. Thread: GUI; messages are read in a pool.
class Answers : public QObject
{
    Q_OBJECT
public:
    using Shown = std::function<mime::DocumentPtr(MessageKey)>; ///< what is on the screen already; null: it is not

    /// All outlive it.
    Answers(store::Store *store, const models::FolderTreeModel *folders, Documents *documents, Composing *composing, Shown shown,
            QObject *parent = nullptr);
    ~Answers() override;

public Q_SLOTS:
    void answer(godwit::AnswerKind kind, godwit::FolderId folder, godwit::MessageKey message, const QString &selected);
    /// A message that is in no folder: a file, or one within another message. What goes along is taken from `raw`.
    void answerDocument(godwit::AnswerKind kind, const godwit::mime::DocumentPtr &document, const QByteArray &raw);
    void forwardTogether(const QList<std::pair<godwit::FolderId, godwit::MessageKey>> &messages); ///< as files of one letter
    void editAsNew(godwit::FolderId folder, godwit::MessageKey message);
    void openDraft(godwit::FolderId folder, godwit::MessageKey message);
    void documentReady(godwit::MessageKey key, const godwit::mime::DocumentPtr &document);
    void documentFailed(godwit::MessageKey key, const godwit::Error &error);

Q_SIGNALS:
    void failed(const godwit::Error &error);
    void noticed(const QString &text);

private:
    /// One letter on its way to its composer.
    struct Job {
        AnswerKind kind{};
        FolderId folder{};
        MessageKey message{};
        QString selected = {};
        mime::DocumentPtr document = {};
        LetterOrigin origin = {};
        mime::Answer answer = {};
        QByteArrayList contents = {};
        Error error = {};
        QByteArray raw = {}; ///< of a message that is in no folder
    };
    /// Several messages on their way into one letter.
    struct Together {
        QList<std::pair<FolderId, MessageKey>> messages;
        QByteArrayList contents = {};
        QList<MessageSummary> summaries = {};
    };
    using JobPtr = std::shared_ptr<Job>;
    void findOrigin(const JobPtr &job);
    void begin(const JobPtr &job);
    void fetch(const JobPtr &job);
    void answerRaw(const JobPtr &job, const mime::AnswerContext &context);
    void finish(const JobPtr &job);
    void fetch(const std::shared_ptr<Together> &together);
    void finish(const Together &together);
    void readWhole(FolderId folder, MessageKey message, bool asNew, const LetterOrigin &place);
    void openRead(const mime::OpenedLetter &read, const LetterOrigin &place);
    AccountId accountOf(FolderId folder) const;

    store::Store *m_store;
    const models::FolderTreeModel *m_folders;
    Documents *m_documents;
    Composing *m_composing;
    Shown m_shown;
    QMultiHash<MessageKey, JobPtr> m_waiting; ///< for their documents
    QThreadPool m_pool;
};

} // namespace godwit::app
