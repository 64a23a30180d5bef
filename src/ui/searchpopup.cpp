// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchpopup.h"

#include "mail/plaintext.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

constexpr int explanationRole = Qt::UserRole;
constexpr int side = 12;

/// What can be typed, and behind it, quietly, what that means.
class ProposalDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 10};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen) painter->fillRect(option.rect, selected(option.palette, true));
        const QColor text = option.palette.color(QPalette::Text);
        QRect room = option.rect.adjusted(side, 0, -side, 0);
        const bool right = option.direction == Qt::RightToLeft;
        const auto draw = [&](const QString &words, const QColor &color, int most) {
            const QString shown = option.fontMetrics.elidedText(words, Qt::ElideRight, most);
            painter->setPen(color);
            painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                              int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                              shown);
            room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(shown) + 16);
        };
        const QString explanation = index.data(explanationRole).toString();
        draw(index.data().toString(), text, explanation.isEmpty() ? room.width() : room.width() * 3 / 5);
        if (room.width() > 40) draw(explanation, chosen ? text : dimmed(option.palette), room.width());
        painter->restore();
    }
};

} // namespace

SearchPopup::SearchPopup(QWidget *window) : QFrame(window), m_list(new QListWidget(this)), m_heading(nullptr)
{
    setObjectName(QStringLiteral("searchPopup"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    auto *heading = new ElidedLabel(this);
    heading->setObjectName(QStringLiteral("searchPopupHeading"));
    heading->setContentsMargins(side, 6, side, 4);
    m_heading = heading;
    m_list->setObjectName(QStringLiteral("searchProposals"));
    m_list->setAccessibleName(tr("Proposals for the search"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(m_proposals.value(index.row())); });
    updateColors();
    hide();
}

void SearchPopup::propose(const QList<SearchProposal> &proposals, const QString &heading, const QWidget *box)
{
    m_proposals = proposals;
    m_list->clear();
    for (const SearchProposal &proposal : proposals) {
        auto *item = new QListWidgetItem(oneLine(proposal.label, 200), m_list);
        item->setData(explanationRole, oneLine(proposal.explanation, 200));
        item->setData(Qt::AccessibleTextRole, oneLine(proposal.label + QStringLiteral(", ") + proposal.explanation, 400));
    }
    static_cast<QLabel *>(m_heading)->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setVisible(!proposals.isEmpty());
    if (!proposals.isEmpty()) place(box);
}

void SearchPopup::place(const QWidget *box)
{
    const int letter = fontMetrics().averageCharWidth();
    const QRect room = parentWidget()->rect().adjusted(8, 0, -8, -8);
    const int heading = m_heading->isHidden() ? 0 : m_heading->sizeHint().height();
    const int rows = m_list->sizeHintForRow(0) * int(m_proposals.size());
    m_list->setFixedHeight(std::min(rows, std::max(0, room.height() / 2)));
    const QPoint corner = box->mapTo(parentWidget(), QPoint(0, box->height() + 2));
    const int width = std::min(std::max(box->width(), letter * 64), room.width());
    const int left = isRightToLeft() ? corner.x() + box->width() - width : corner.x();
    setGeometry(std::clamp(left, room.left(), room.right() - width + 1), corner.y(), width, m_list->height() + heading + 2);
    raise();
}

void SearchPopup::step(int rows)
{
    if (m_proposals.isEmpty()) return;
    const int now = m_list->currentRow();
    const int next = now < 0 ? (rows > 0 ? 0 : count() - 1) : (now + rows + count()) % count();
    m_list->setCurrentRow(next);
    QAccessibleAnnouncementEvent event(this, m_list->item(next)->data(Qt::AccessibleTextRole).toString()); // the box keeps the focus
    QAccessible::updateAccessibility(&event);
}

std::optional<SearchProposal> SearchPopup::current() const
{
    const int row = m_list->currentRow();
    return isHidden() || row < 0 ? std::nullopt : std::optional(m_proposals.value(row));
}

void SearchPopup::updateColors()
{
    QPalette colors = parentWidget()->palette();
    colors.setColor(QPalette::Window, line(colors, 0.25)); // what is seen of it is its edge
    setPalette(colors);
    QPalette inside = parentWidget()->palette();
    inside.setColor(QPalette::Window, inside.color(QPalette::Base));
    inside.setColor(QPalette::WindowText, dimmed(inside));
    m_heading->setPalette(inside);
    m_heading->setAutoFillBackground(true);
    m_heading->setFont(headingFont(parentWidget()->font()));
    m_list->setPalette(parentWidget()->palette());
}

void SearchPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange) updateColors();
}

} // namespace godwit::ui
