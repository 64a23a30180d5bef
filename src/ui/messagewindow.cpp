// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagewindow.h"

#include "mail/plaintext.h"
#include "ui/actions.h"
#include "ui/attachmentdeeds.h"
#include "ui/messageheader.h"
#include "ui/messagepane.h"
#include "ui/textwindow.h"

#include <QAction>
#include <QShortcut>
#include <QVBoxLayout>

namespace godwit::ui {

MessageWindow::MessageWindow(const mime::DocumentPtr &document, const QByteArray &raw, FolderId folder, MessageKey key, QWidget *parent)
    : QWidget(parent, Qt::Window), m_pane(new MessagePane(this)), m_deeds(new AttachmentDeeds(m_pane->attachments(), this)),
      m_document(document), m_raw(raw)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("messageWindow"));
    const QString subject = oneLine(document->summary.subject, 100);
    setWindowTitle(tr("%1 – Godwit").arg(subject.isEmpty() ? tr("(no subject)") : subject));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_deeds->setMessage(folder, key);
    m_pane->showDocument(document, document->summary);
    connect(m_pane, &MessagePane::cardSaveWanted, m_deeds, &AttachmentDeeds::save);
    connect(m_pane, &MessagePane::linkWanted, this, &MessageWindow::linkWanted);
    connect(m_pane, &MessagePane::mailtoWanted, this, &MessageWindow::mailtoWanted);
    connect(m_pane, &MessagePane::midWanted, this, &MessageWindow::midWanted);
    addKeys();
    addAnswers();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 40);
    m_pane->takeFocus();
}

/// The same as in the main window, where they make sense here.
void MessageWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
    key(QKeySequence(Qt::Key_Escape), &QWidget::close);
    key(QKeySequence::Close, &QWidget::close);
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_pane->find(); });
    key(QKeySequence(Qt::Key_F3), [this] { m_pane->findStep(1); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_pane->findStep(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_U), [this] { Q_EMIT sourceWanted(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_H),
        [this] { TextWindow::forHeaders(m_document->summary.subject, m_document->headers, this)->show(); });
}

/// To whom the letter in sight came is no matter: it is answered all the same.
void MessageWindow::addAnswers()
{
    const auto add = [this](const char *name, const QString &text, const char *iconName, const QKeySequence &key, AnswerKind kind) {
        QAction *action = makeAction(this, name, text, iconName, {key}, text);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT answerWanted(kind, m_document, m_raw); });
        return action;
    };
    m_pane->header()->setActions(
        {add("reply", tr("Reply"), "mail-reply-sender", Qt::CTRL | Qt::Key_R, AnswerKind::Reply),
         add("replyAll", tr("Reply to all"), "mail-reply-all", Qt::CTRL | Qt::SHIFT | Qt::Key_R, AnswerKind::ReplyAll),
         add("forward", tr("Forward"), "mail-forward", Qt::CTRL | Qt::Key_L, AnswerKind::ForwardInline),
         add("forwardAttached", tr("Forward as attachment"), "mail-forwarded", Qt::CTRL | Qt::ALT | Qt::Key_L,
             AnswerKind::ForwardAttached)});
}

} // namespace godwit::ui
