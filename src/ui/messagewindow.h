// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/document.h"

#include <QWidget>

namespace godwit::ui {

class AttachmentDeeds;
class MessagePane;

/// A message in a window of its own: one that another message carries.
class MessageWindow : public QWidget
{
    Q_OBJECT
public:
    /// `folder` and `key`: of the message around it, whose part ids `document` has.
    MessageWindow(const mime::DocumentPtr &document, FolderId folder, MessageKey key, QWidget *parent);
    AttachmentDeeds *attachments() const { return m_deeds; }
    MessagePane *pane() const { return m_pane; }

private:
    MessagePane *m_pane;
    AttachmentDeeds *m_deeds;
};

} // namespace godwit::ui
