// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/answerkind.h"
#include "mail/ids.h"
#include "mime/document.h"

#include <QWidget>

namespace godwit::ui {

class AttachmentDeeds;
class MessagePane;

/// One message in a window of its own: from a file, or out of another message. It is in no folder: it is read, answered and sent on.
/// Thread: GUI.
class MessageWindow : public QWidget
{
    Q_OBJECT
public:
    /// `raw`: the message as it came. `folder` and `key`: by which its attachments are asked for; of the message around it, whose part ids `document` has.
    MessageWindow(const mime::DocumentPtr &document, const QByteArray &raw, FolderId folder, MessageKey key, QWidget *parent = nullptr);

    AttachmentDeeds *attachments() const { return m_deeds; }
    MessagePane *pane() const { return m_pane; }

Q_SIGNALS:
    void sourceWanted();
    void linkWanted(const QUrl &link);
    void mailtoWanted(const QByteArray &link);
    void midWanted(const QByteArray &link);
    void answerWanted(godwit::AnswerKind kind, const godwit::mime::DocumentPtr &document, const QByteArray &raw);

private:
    void addKeys();
    void addAnswers();

    MessagePane *m_pane;
    AttachmentDeeds *m_deeds;
    mime::DocumentPtr m_document;
    QByteArray m_raw;
};

} // namespace godwit::ui
