// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/bodytext.h"
#include "ui/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace godwit::ui {

using namespace std::chrono_literals;

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_close->setIcon(icon(QStringLiteral("window-close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_going.setSingleShot(true);
    m_going.setInterval(8s);
    connect(&m_going, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::say(const QString &text, bool stays)
{
    m_text->setText(boundedForLayout(text.left(2000), 60));
    show();
    if (stays) m_going.stop();
    else m_going.start();
    QAccessibleAnnouncementEvent event(this, text.left(2000));
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::text() const { return isHidden() ? QString() : m_text->text(); }

} // namespace godwit::ui
