// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attachmentchip.h"

#include <QHash>
#include <QWidget>

class QScrollArea;

namespace godwit::ui {

/// A chip for each attachment, in a few lines; more of them are scrolled.
class AttachmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentBar(QWidget *parent = nullptr);
    void setAttachments(const std::vector<mime::Attachment> &attachments);
    const std::vector<mime::Attachment> &attachments() const { return m_attachments; }
    AttachmentChip *chip(const QByteArray &partId) const { return m_chips.value(partId); } ///< null: it has none

Q_SIGNALS:
    void wanted(const QByteArray &partId, godwit::ui::AttachmentChip::Deed deed);
    void fileWanted(const QByteArray &partId); ///< to be dragged

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QScrollArea *m_area;
    std::vector<mime::Attachment> m_attachments;
    QHash<QByteArray, AttachmentChip *> m_chips;
};

} // namespace godwit::ui
