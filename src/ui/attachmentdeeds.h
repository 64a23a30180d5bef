// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/answerkind.h"
#include "mime/document.h"
#include "ui/attachmentchip.h"
#include "ui/partrequest.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace godwit::ui {

class AttachmentBar;

/// What a person does with the attachments of the message that a bar shows: asks where to save them, asks for their content, and shows it.
/// Thread: GUI.
class AttachmentDeeds : public QObject
{
    Q_OBJECT
public:
    AttachmentDeeds(AttachmentBar *bar, QWidget *window);

    void setMessage(FolderId folder, MessageKey key); ///< whose attachments the bar shows from now on
    void save(const QByteArray &partId, const QString &fileName); ///< asks for a file

public Q_SLOTS:
    void applyResult(const godwit::ui::PartResult &result);
    void applyProgress(godwit::MessageKey key, const QByteArray &partId, quint64 done, quint64 total); ///< octets as they are transferred

Q_SIGNALS:
    void wanted(const godwit::ui::PartRequest &request); ///< answered by applyResult
    void cancelWanted(godwit::MessageKey key, const QByteArray &partId);
    void noticed(const QString &text);
    void failed(const godwit::Error &error);
    /// of a message in the message
    void answerWanted(godwit::AnswerKind kind, const godwit::mime::DocumentPtr &document, const QByteArray &raw);
    void windowOpened(godwit::ui::AttachmentDeeds *deeds); ///< of a message in the message; wire it like this one

private:
    void act(const QByteArray &partId, AttachmentChip::Deed deed);
    void askFolder();
    quint64 ask(PartRequest::Use use, const QList<PartRequest::Wanted> &parts, const QString &target = {});
    void borrow(const QByteArray &partId, bool toCopy);
    void openMessage(const PartRequest &request, const PartResult &result);
    void finish(const PartRequest &request, const PartResult &result);
    QList<PartRequest::Wanted> wantedPart(const QByteArray &partId) const;

    AttachmentBar *m_bar;
    QWidget *m_window;
    FolderId m_folder{};
    MessageKey m_key{};
    QHash<quint64, PartRequest> m_asked;
    QSet<quint64> m_toCopy; ///< of those that are borrowed: for the clipboard
};

} // namespace godwit::ui
