// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parts.h"
#include "mail/answerkind.h"
#include "mime/document.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>
#include <expected>

class QWidget;

namespace godwit::ui {
class AttachmentDeeds;
}

namespace godwit::app {

/// Messages that are in no folder: from a file (.eml), or out of another message. Read and understood in the pool, shown in windows of
/// their own, which end with this. The octets are untrusted; they are kept as long as the window. Thread: GUI.
class MessageFiles : public QObject
{
    Q_OBJECT
public:
    explicit MessageFiles(QWidget *window); ///< the main one
    ~MessageFiles() override;

    void open(const QString &path);                     ///< opened, or failed, follows
    void openOctets(const QByteArray &raw);             ///< the same for a message that is here already

    static constexpr qint64 largest = 64 * 1024 * 1024; ///< octets: larger ones are no letters

    /// Any thread. The text says why not, in a sentence.
    static std::expected<QByteArray, QString> read(const QString &path);
    static bool looksLikeMessage(const mime::Document &document);

Q_SIGNALS:
    void opened(QWidget *messageWindow);
    void failed(const QString &why);
    void noticed(const QString &text);
    void partFailed(const godwit::Error &error);
    void linkWanted(const QUrl &link);
    void mailtoWanted(const QByteArray &link);
    void midWanted(const QByteArray &link);
    void answerWanted(godwit::AnswerKind kind, const godwit::mime::DocumentPtr &document, const QByteArray &raw);

private:
    void understand(const QByteArray &raw, const QString &name);
    void show(const mime::DocumentPtr &document, const QByteArray &raw);
    void wireAttachments(ui::AttachmentDeeds *deeds);
    void fail(const QString &why); ///< any thread

    QWidget *m_window;
    QList<QPointer<QWidget>> m_open; ///< no children of the window: what is asked there does not block them
    QHash<MessageKey, QByteArray> m_raw; ///< of the open windows; keys that no message of the store has
    quint64 m_lastKey = quint64{1} << 63;
    Parts m_parts;
    QThreadPool m_pool; ///< ends before the parts
};

} // namespace godwit::app
