// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/bodytext.h"
#include "ui/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace godwit::ui {

using namespace std::chrono_literals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("noticeButton"));
    m_close->setIcon(icon(QStringLiteral("window-close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    m_going.setSingleShot(true);
    connect(&m_going, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act) m_act();
    });
    updateColors();
    hide();
}

void NoticeBar::say(const QString &text, bool stays)
{
    m_button->hide();
    m_text->setText(boundedForLayout(text.left(2000), 60));
    show();
    if (stays) m_going.stop();
    else m_going.start(10s); // as long as what is deleted for good can be undone
    QAccessibleAnnouncementEvent event(this, text.left(2000));
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::offer(const QString &text, const QString &verb, std::function<void()> act, bool stays)
{
    say(text, stays);
    m_act = std::move(act);
    m_button->setText(verb);
    m_button->show();
}

void NoticeBar::offerFor(std::chrono::seconds span, const QString &text, const QString &verb, std::function<void()> act)
{
    offer(text, verb, std::move(act), true);
    m_going.start(span);
}

QString NoticeBar::text() const { return isHidden() ? QString() : m_text->text(); }

/// A wash of the accent: seen, and in the person's own colours.
void NoticeBar::updateColors()
{
    QPalette wash;
    wash.setColor(QPalette::Window, selected(wash, true));
    wash.setColor(QPalette::WindowText, wash.color(QPalette::Text));
    setPalette(wash);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange) updateColors();
}

} // namespace godwit::ui
