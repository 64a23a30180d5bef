// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/completionpopup.h"

#include "mail/plaintext.h"
#include "mail/words.h"
#include "ui/icons.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <cmath>

namespace godwit::ui {

namespace {

constexpr int mostRows = 8;
enum { NameRole = Qt::UserRole, AddressRole };

/// Avatar, name, address; what was typed is bold in neither: it is underlaid.
class PersonDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString words;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, int(std::lround(option.fontMetrics.height() * 1.2)) + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette &colors = option.palette;
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, selected(colors, true));
        const QString name = index.data(NameRole).toString(), address = index.data(AddressRole).toString();
        const int size = option.rect.height() - 10;
        const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect avatar = mirrored(QRect(option.rect.left() + 8, option.rect.top() + 5, size, size));
        painter->setPen(Qt::NoPen);
        painter->setBrush(avatarColor(address.toLower()));
        painter->drawEllipse(avatar);
        painter->setPen(Qt::white);
        painter->setFont(smallFont(option.font));
        painter->drawText(avatar, Qt::AlignCenter, initials(name, address));
        painter->setFont(option.font);
        const int left = option.rect.left() + size + 18, right = option.rect.right() - 8;
        const QString first = name.isEmpty() ? address : name;
        const int room = right - left;
        const int wide = std::min(option.fontMetrics.horizontalAdvance(first) + 4, name.isEmpty() ? room : room * 3 / 5);
        text(painter, option, mirrored(QRect(left, option.rect.top(), wide, option.rect.height())), first, colors.color(QPalette::Text));
        if (!name.isEmpty())
            text(painter, option, mirrored(QRect(left + wide + 8, option.rect.top(), room - wide - 8, option.rect.height())), address,
                 dimmed(colors));
        painter->restore();
    }

private:
    void text(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text, const QColor &color) const
    {
        const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
        for (const Span &span : findNeedles(shown, {needle(words, true)})) {
            const int before = option.fontMetrics.horizontalAdvance(shown.first(span.begin));
            const int width = option.fontMetrics.horizontalAdvance(shown.sliced(span.begin, span.length));
            const bool rtl = option.direction == Qt::RightToLeft;
            const int x = rtl ? rect.right() - before - width : rect.left() + before;
            painter->fillRect(QRect(x, rect.center().y() - option.fontMetrics.height() / 2, width, option.fontMetrics.height()),
                              marked(option.palette));
        }
        painter->setPen(color);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *field) : QFrame(field->window(), Qt::ToolTip), m_field(field), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("completion"));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("People who may be meant"));
    m_list->setItemDelegate(new PersonDelegate(m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    auto *hint = new QLabel(tr("Enter takes, Shift+Delete forgets"), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setFont(smallFont(font()));
    hint->setMargin(4);
    hint->setAlignment(Qt::AlignTrailing);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::take);
    connect(m_list, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) { m_list->setCurrentItem(item); });
    hide();
}

void CompletionPopup::showPeople(const QString &words, const QList<Person> &people)
{
    m_people = people.first(std::min<qsizetype>(people.size(), 50));
    static_cast<PersonDelegate *>(m_list->itemDelegate())->words = words;
    m_list->clear();
    for (const Person &person : std::as_const(m_people)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(NameRole, oneLine(person.address.name, 200));
        item->setData(AddressRole, oneLine(person.address.address, 300));
        item->setData(Qt::AccessibleTextRole, oneLine(person.address.name + u' ' + person.address.address, 300));
    }
    if (m_people.isEmpty()) return hide();
    m_list->setCurrentRow(0);
    place(int(std::min<qsizetype>(m_people.size(), mostRows)));
    show();
    raise();
}

void CompletionPopup::place(int rows)
{
    const int height = m_list->sizeHintForRow(0) * rows + 2;
    m_list->setFixedHeight(height);
    const int width = std::min(m_field->window()->width() - 16, fontMetrics().averageCharWidth() * 64);
    resize(width, sizeHint().height());
    setFixedWidth(width);
    adjustSize();
    const bool rtl = m_field->layoutDirection() == Qt::RightToLeft;
    QPoint at = m_field->mapToGlobal(rtl ? m_field->rect().bottomRight() : m_field->rect().bottomLeft()) + QPoint(rtl ? -width : 0, 4);
    const int edge = m_field->window()->mapToGlobal(m_field->window()->rect().topRight()).x() - width - 8;
    at.setX(std::max(m_field->window()->mapToGlobal(QPoint(8, 0)).x(), std::min(at.x(), edge)));
    move(at);
}

bool CompletionPopup::hasChoice() const { return isVisible() && m_list->currentRow() >= 0; }

bool CompletionPopup::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!isVisible()) return false;
    const int row = m_list->currentRow(), count = m_list->count();
    switch (key) {
    case Qt::Key_Down: m_list->setCurrentRow((row + 1) % count); return true;
    case Qt::Key_Up: m_list->setCurrentRow((row + count - 1) % count); return true;
    case Qt::Key_PageDown: m_list->setCurrentRow(std::min(count - 1, row + mostRows)); return true;
    case Qt::Key_PageUp: m_list->setCurrentRow(std::max(0, row - mostRows)); return true;
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (row < 0 || modifiers & ~Qt::KeypadModifier) return false;
        take();
        return true;
    case Qt::Key_Delete:
        if (row < 0 || !(modifiers & Qt::ShiftModifier)) return false;
        forget();
        return true;
    default: return false;
    }
}

void CompletionPopup::take()
{
    const Person person = m_people.value(m_list->currentRow());
    hide();
    Q_EMIT chosen(person.address);
}

void CompletionPopup::forget()
{
    const int row = m_list->currentRow();
    const Person person = m_people.takeAt(row);
    delete m_list->takeItem(row);
    if (m_people.isEmpty()) hide();
    Q_EMIT forgotten(person.address);
}

} // namespace godwit::ui
