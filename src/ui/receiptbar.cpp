// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiptbar.h"

#include "mail/plaintext.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace godwit::ui {

ReceiptBar::ReceiptBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_send(new QPushButton(tr("Send &receipt"), this)),
      m_never(new QPushButton(tr("Ne&ver for this sender"), this)), m_no(new QPushButton(tr("N&o"), this))
{
    setObjectName(QStringLiteral("receiptBar"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_send->setObjectName(QStringLiteral("receiptSend"));
    m_never->setObjectName(QStringLiteral("receiptNever"));
    m_no->setObjectName(QStringLiteral("receiptNo"));
    m_send->setToolTip(tr("A short message says that this one was opened, and when"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    auto *buttons = new FlowLayout(nullptr); // in narrow windows, and in languages with long words, one below the other
    layout->addLayout(buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    for (QPushButton *button : {m_send, m_never, m_no}) buttons->addWidget(button);
    for (const auto &[button, answer] :
         {std::pair{m_send, ReceiptAnswer::Send}, {m_never, ReceiptAnswer::Never}, {m_no, ReceiptAnswer::No}})
        connect(button, &QPushButton::clicked, this, [this, answer] {
            hide();
            Q_EMIT decided(answer);
        });
    updateColors();
    hide();
}

void ReceiptBar::ask(const QString &who, bool elsewhere)
{
    m_text->setText(elsewhere ? tr("The sender asks that %1 be told that you read this.").arg(isolated(who, 100))
                              : tr("The sender asks to be told that you read this."));
    show();
}

QString ReceiptBar::text() const { return isHidden() ? QString() : m_text->text(); }

void ReceiptBar::updateColors()
{
    QPalette wash;
    wash.setColor(QPalette::Window, selected(wash, false));
    wash.setColor(QPalette::WindowText, wash.color(QPalette::Text));
    setPalette(wash);
}

void ReceiptBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange) updateColors();
}

} // namespace godwit::ui
