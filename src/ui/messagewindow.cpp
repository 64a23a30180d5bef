// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagewindow.h"

#include "mail/plaintext.h"
#include "ui/attachmentdeeds.h"
#include "ui/messagepane.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace godwit::ui {

MessageWindow::MessageWindow(const mime::DocumentPtr &document, FolderId folder, MessageKey key, QWidget *parent)
    : QWidget(parent, Qt::Window), m_pane(new MessagePane(this)), m_deeds(new AttachmentDeeds(m_pane->attachments(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString subject = oneLine(document->summary.subject, 100);
    setWindowTitle(subject.isEmpty() ? tr("(no subject)") : subject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_deeds->setMessage(folder, key);
    m_pane->showDocument(document, document->summary);
    connect(m_pane, &MessagePane::cardSaveWanted, m_deeds, &AttachmentDeeds::save);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 36);
}

} // namespace godwit::ui
