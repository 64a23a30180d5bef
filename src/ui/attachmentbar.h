// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/document.h"

#include <QWidget>

class QScrollArea;

namespace godwit::ui {

/// One chip for each attachment; a click saves it.
class AttachmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentBar(QWidget *parent = nullptr);
    void setAttachments(const std::vector<mime::Attachment> &attachments);

Q_SIGNALS:
    void saveWanted(const QByteArray &partId, const QString &fileName);

private:
    QScrollArea *m_area;
};

} // namespace godwit::ui
