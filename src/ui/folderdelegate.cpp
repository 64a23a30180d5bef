// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderdelegate.h"

#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/icons.h"

#include <QPainter>

namespace godwit::ui {

using models::FolderTreeModel;

namespace {

QIcon iconOf(const QModelIndex &index)
{
    const auto role = Role(index.data(FolderTreeModel::RoleRole).toInt());
    if (role != Role::None) return icon(role);
    if (isVirtual(index.data(FolderTreeModel::FolderIdRole).value<FolderId>())) return icon(QStringLiteral("search"));
    const auto space = NamespaceKind(index.data(FolderTreeModel::SpaceRole).toInt());
    return icon(space == NamespaceKind::Personal ? QStringLiteral("folder") : QStringLiteral("folder-public"));
}

/// Paints from the two ends of a row towards its middle, in either direction of writing.
class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room)
        : m_painter(painter), m_option(option), m_room(room)
    {}

    int left() const { return m_room.width(); }
    void leadingIcon(const QIcon &icon, int size, const QColor &color)
    {
        paintIcon(m_painter, at({m_room.x(), m_room.y() + (m_room.height() - size) / 2, size, size}), icon, color);
        m_room.setLeft(m_room.left() + size + 8);
    }
    void trailingIcon(const QIcon &icon, int size, const QColor &color)
    {
        const QRect place(m_room.right() - size + 4, m_room.y() + (m_room.height() - size) / 2, size, size);
        paintIcon(m_painter, at(place), icon, color);
        m_room.setRight(place.left() - 4);
    }
    void trailingText(const QString &text, const QFont &font, const QColor &color)
    {
        if (text.isEmpty()) return;
        const int width = QFontMetrics(font).horizontalAdvance(text);
        write(text, font, color, {m_room.right() - width, m_room.y(), width + 1, m_room.height()}, isMirrored());
        m_room.setRight(m_room.right() - width - 8);
    }
    /// What does not fit is left out. The width that it took.
    int leadingText(const QString &text, const QFont &font, const QColor &color)
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_room.width());
        write(shown, font, color, m_room, !isMirrored());
        const int width = metrics.horizontalAdvance(shown);
        m_room.setLeft(m_room.left() + width + 8);
        return width;
    }

private:
    bool isMirrored() const { return m_option.direction == Qt::RightToLeft; }
    QRect at(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }
    void write(const QString &text, const QFont &font, const QColor &color, const QRect &rect, bool atLeft)
    {
        m_painter->setFont(font);
        m_painter->setPen(color);
        const int side = int(Qt::AlignVCenter | Qt::AlignAbsolute | (atLeft ? Qt::AlignLeft : Qt::AlignRight));
        m_painter->drawText(at(rect), side | int(Qt::TextSingleLine), text);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_room;
};

} // namespace

QSize FolderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int letter = option.fontMetrics.height();
    const int extra = index.data(FolderTreeModel::IsAccountRole).toBool() ? letter : letter * 10 / 18; // 28 px with a font of 18 px
    return {80, letter + std::max(6, extra)};
}

void FolderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool account = index.data(FolderTreeModel::IsAccountRole).toBool();
    const uint unread = account ? 0 : index.data(FolderTreeModel::UnreadRole).toUInt();
    const bool drafts = index.data(FolderTreeModel::RoleRole).toInt() == int(Role::Drafts); // unfinished, not unread
    const bool bold = unread > 0 && !drafts;
    QFont font = account ? headingFont(option.font) : option.font;
    if (bold) font.setBold(true);
    const bool enabled = account || index.data(FolderTreeModel::SelectableRole).toBool();
    const QColor color = account || !enabled ? dimmed(palette) : palette.color(QPalette::Text);
    const int size = std::max(16, option.fontMetrics.height() * 8 / 9);

    painter->save();
    if (option.state.testFlag(QStyle::State_Selected) &&
        palette.color(QPalette::Highlight).alpha() > 0) // the folder pane paints whole rows
        painter->fillRect(option.rect, selected(palette, true));
    RowPainter row(painter, option, option.rect.adjusted(account ? 16 : 4, account ? option.fontMetrics.height() / 2 : 0, -16, 0));
    if (account) { // the whole heading folds its folders away
        row.trailingIcon(foldIcon(option.state.testFlag(QStyle::State_Open), option.direction), size, color);
    } else {
        const uint count = drafts ? index.data(FolderTreeModel::TotalRole).toUInt() : unread;
        if (count > 0) row.trailingText(grouped(option.locale, count), font, bold ? color : dimmed(palette));
        row.leadingIcon(iconOf(index), size, color);
    }
    row.leadingText(oneLine(index.data(Qt::DisplayRole).toString(), 200), font, color);
    const QString note = index.data(FolderTreeModel::NoteRole).toString();
    if (!note.isEmpty() && row.left() > option.fontMetrics.height() * 2) row.leadingText(note, smallFont(option.font), dimmed(palette));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(palette.color(QPalette::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace godwit::ui
