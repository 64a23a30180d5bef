// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cardbar.h"

#include "ui/bodytext.h"
#include "ui/showncard.h"
#include "ui/icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

namespace godwit::ui {

namespace {

constexpr std::size_t mostCards = 2; // more of them are among the attachments

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setText(boundedForLayout(text, 60));
    return label;
}

} // namespace

CardBar::CardBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(24, 0, 24, 12);
    hide();
}

void CardBar::setCards(const std::vector<Card> &cards)
{
    delete m_cards;
    m_cards = nullptr;
    setVisible(!cards.empty());
    if (cards.empty()) return;
    m_cards = new QWidget(this);
    auto *layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (std::size_t i = 0; i < std::min(mostCards, cards.size()); ++i) layout->addWidget(makeCard(cards[i]));
    m_layout->addWidget(m_cards);
}

QWidget *CardBar::makeCard(const Card &card)
{
    const ShownCard text = shownCard(card, QTimeZone::systemTimeZone());
    auto *frame = new QFrame(m_cards);
    frame->setObjectName(QStringLiteral("card"));
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAccessibleName(text.kind + QStringLiteral(": ") + text.title);
    auto *sign = new QLabel(frame);
    sign->setTextFormat(Qt::PlainText);
    const bool event = std::holds_alternative<Invitation>(card.content);
    const int size = fontMetrics().height() * 3 / 2;
    sign->setPixmap(icon(event ? QStringLiteral("view-calendar") : QStringLiteral("user")).pixmap(QSize(size, size), devicePixelRatio()));
    auto *kind = plain(text.kind, frame);
    kind->setFont(smallFont(font()));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimmed(palette()));
    dim.setColor(QPalette::Text, dimmed(palette()));
    kind->setPalette(dim);
    auto *title = plain(text.title, frame);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(kind);
    words->addWidget(title);
    words->addWidget(plain(text.lines.join(u'\n'), frame));
    auto *save = new QPushButton(tr("Save…"), frame);
    save->setObjectName(QStringLiteral("saveCard"));
    save->setAccessibleName(tr("Save %1").arg(text.title));
    connect(save, &QPushButton::clicked, this, [this, id = card.partId, name = card.fileName] { Q_EMIT saveWanted(id, name); });
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(save, 0, Qt::AlignTop);
    return frame;
}

} // namespace godwit::ui
