// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picturebar.h"

#include "mail/plaintext.h"
#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace godwit::ui {

PictureBar::PictureBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_once(new QPushButton(tr("&Show once"), this)), m_always(new QPushButton(this))
{
    setObjectName(QStringLiteral("pictureBar"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_once->setObjectName(QStringLiteral("picturesOnce"));
    m_always->setObjectName(QStringLiteral("picturesAlways"));
    m_once->setToolTip(tr("Load the pictures of this message now. Their servers learn that it was opened, and from where."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 16, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_once, 0, Qt::AlignVCenter);
    layout->addWidget(m_always, 0, Qt::AlignVCenter);
    connect(m_once, &QPushButton::clicked, this, &PictureBar::onceWanted);
    connect(m_always, &QPushButton::clicked, this, &PictureBar::alwaysWanted);
    updateColors();
    hide();
}

void PictureBar::say(const QString &text, bool offers)
{
    m_text->setText(text);
    m_once->setVisible(offers);
    m_always->setVisible(offers);
    show();
}

void PictureBar::showMissing(int count, const QString &sender)
{
    say(count == 1 ? tr("A picture from another server is not loaded.")
                   : tr("%Ln pictures from other servers are not loaded.", nullptr, count),
        true);
    m_always->setVisible(!sender.isEmpty());
    m_always->setText(tr("&Always for %1").arg(oneLine(sender, 32).replace(u'&', QStringLiteral("&&"))));
    m_always->setToolTip(tr("Load pictures in all messages from %1").arg(oneLine(sender, 200).toHtmlEscaped()));
}

void PictureBar::showLoading(int count) { say(count == 1 ? tr("Loading a picture…") : tr("Loading %Ln pictures…", nullptr, count), false); }

void PictureBar::showFailed(int count)
{
    say(count == 1 ? tr("A picture could not be loaded.") : tr("%Ln pictures could not be loaded.", nullptr, count), false);
}

QString PictureBar::text() const { return isHidden() ? QString() : m_text->text(); }

void PictureBar::updateColors()
{
    QPalette wash;
    wash.setColor(QPalette::Window, selected(wash, false));
    wash.setColor(QPalette::WindowText, wash.color(QPalette::Text));
    setPalette(wash);
}

void PictureBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange) updateColors();
}

} // namespace godwit::ui
