// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warningstrip.h"

#include "ui/bodytext.h"
#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace godwit::ui {

WarningStrip::WarningStrip(QWidget *parent) : QFrame(parent), m_sign(new QLabel(this)), m_text(new QLabel(this))
{
    setFrameShape(QFrame::NoFrame);
    m_sign->setTextFormat(Qt::PlainText);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(QStringLiteral("warningText"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    updateColors();
    hide();
}

void WarningStrip::setTexts(const QStringList &texts)
{
    m_text->setText(boundedForLayout(texts.join(u'\n'), 60));
    m_text->setAccessibleName(texts.isEmpty() ? QString() : tr("Warning: %1").arg(texts.join(u' ')));
    setVisible(!texts.isEmpty());
}

QString WarningStrip::text() const { return isHidden() ? QString() : m_text->text(); }

void WarningStrip::updateColors()
{
    QPalette wash;
    wash.setColor(QPalette::Window, selected(wash, true));
    wash.setColor(QPalette::WindowText, wash.color(QPalette::Text));
    setPalette(wash);
    const int size = fontMetrics().height();
    m_sign->setPixmap(icon(QStringLiteral("dialog-warning")).pixmap(QSize(size, size), devicePixelRatio()));
}

void WarningStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange) updateColors();
}

} // namespace godwit::ui
