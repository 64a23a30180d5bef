// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foldertreeview.h"

#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/folderdelegate.h"
#include "ui/folderkeys.h"
#include "ui/icons.h"

#include <QAction>
#include <QDrag>
#include <QDropEvent>
#include <QPainter>
#include <QToolTip>

namespace godwit::ui {

using models::FolderTreeModel;

namespace {

FolderId folderAt(const QModelIndex &index) { return index.data(FolderTreeModel::FolderIdRole).value<FolderId>(); }
AccountId accountAt(const QModelIndex &index) { return index.data(FolderTreeModel::AccountIdRole).value<AccountId>(); }
bool isHeading(const QModelIndex &index) { return index.data(FolderTreeModel::IsAccountRole).toBool(); }
bool isAmongFavourites(const QModelIndex &index)
{
    return index.data(FolderTreeModel::IsFavouriteRole).toBool() || accountAt(index) == models::favouritesAccount;
}

} // namespace

FolderTreeView::FolderTreeView(FolderTreeModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setAccessibleName(tr("Folders"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false); // accounts are headings
    setItemDelegate(new FolderDelegate(this));
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false); // a heading answers to the first click already
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette palette = this->palette();
    palette.setBrush(QPalette::Highlight, Qt::transparent); // the row paints its own selection
    setPalette(palette);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setModel(model);
    m_opening.setSingleShot(true);
    m_opening.setInterval(500);
    connect(&m_opening, &QTimer::timeout, this, [this] {
        if (m_hovered.isValid()) expand(m_hovered);
    });
}

// ------------------------------------------------------------------------------------------ keys

/// The window has shortcuts of the same keys, for messages: while a folder has the focus they are about the folder.
bool FolderTreeView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && act(*static_cast<QKeyEvent *>(event), false)) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void FolderTreeView::keyPressEvent(QKeyEvent *event)
{
    if (!act(*event, true)) QTreeView::keyPressEvent(event);
}

/// Whether the key means something for the current folder.
bool FolderTreeView::act(const QKeyEvent &event, bool reallyDo)
{
    const auto pressed = QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
    const QAction *action = m_keys ? m_keys->pressed(pressed) : nullptr;
    if (!action) return false;
    if (!m_keys->deedOf(action) && !m_model->favourites().contains(folderAt(currentIndex()))) return false;
    if (reallyDo) act(action);
    return true; // on a heading Delete must not fall upon the messages either
}

void FolderTreeView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::RightButton) QTreeView::mousePressEvent(event); // a menu is about a folder without opening it
}

void FolderTreeView::act(const QAction *action)
{
    const FolderId folder = folderAt(currentIndex());
    const bool real = folder != FolderId{} && !isVirtual(folder);
    const auto deed = m_keys->deedOf(action);
    if (!deed && real && m_model->favourites().contains(folder)) Q_EMIT favouriteMoved(folder, action == m_keys->up ? -1 : 1);
    else if (deed && real) Q_EMIT deedWanted(*deed, folder);
    else if (deed == FolderDeed::New && isHeading(currentIndex())) Q_EMIT newWanted(accountAt(currentIndex()));
}

void FolderTreeView::setKeys(const FolderKeys *keys)
{
    m_keys = keys;
    for (const QAction *action : keys->all()) connect(action, &QAction::triggered, this, [this, action] { act(action); });
}

// ------------------------------------------------------------------------------------------ dragging and dropping

void FolderTreeView::startDrag(Qt::DropActions)
{
    const FolderId folder = folderAt(currentIndex());
    if (folder == FolderId{} || isVirtual(folder)) return;
    auto *drag = new QDrag(this);
    drag->setMimeData(toMimeData(folder));
    const QRect row = visualRect(currentIndex());
    drag->setPixmap(icon(Role(currentIndex().data(FolderTreeModel::RoleRole).toInt())).pixmap(row.height(), row.height()));
    drag->exec(Qt::MoveAction);
}

/// Why it cannot be dropped there; empty: it can. Null for what is not ours.
QString FolderTreeView::refusal(const QDropEvent &event, const QModelIndex &target) const
{
    if (const auto messages = draggedMessages(event.mimeData()))
        return refusalOf(*messages, target, event.modifiers().testFlag(Qt::ControlModifier));
    const Folder *folder = m_model->folder(draggedFolder(event.mimeData()));
    if (!folder || !target.isValid()) return tr("It cannot be dropped here.");
    if (isAmongFavourites(target))
        return m_model->favourites().contains(folder->id) ? tr("It is among the favourites already.") : QString();
    if (isHeading(target)) {
        if (accountAt(target) != folder->account) return tr("Folders cannot be moved to another account.");
        return whyNotInto(*m_model, *folder, nullptr);
    }
    const Folder *into = m_model->folder(folderAt(target));
    return into && !isVirtual(into->id) ? whyNotInto(*m_model, *folder, into) : tr("It cannot be dropped here.");
}

QString FolderTreeView::refusalOf(const DraggedMessages &messages, const QModelIndex &target, bool copy) const
{
    const Folder *folder = m_model->folder(folderAt(target));
    if (!folder || isVirtual(folder->id)) return tr("Messages can be dropped on folders.");
    if (folder->id == messages.folder) return tr("They are in this folder already.");
    if (messages.readOnly && !copy) return tr("They cannot be taken out of their folder, which is read only. With Ctrl they are copied.");
    return whyNot(FolderDeed::Put, *folder, m_model->facts(folder->id));
}

void FolderTreeView::hover(const QModelIndex &target)
{
    if (QModelIndex(m_hovered) == target) return;
    m_hovered = target;
    if (const FolderId folder = folderAt(target); folder != FolderId{} && !isVirtual(folder)) Q_EMIT factsWanted(folder);
    if (target.isValid() && !isExpanded(target) && m_model->hasChildren(target)) m_opening.start();
    else m_opening.stop();
    viewport()->update();
}

void FolderTreeView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(draggedMessages(event->mimeData()) || draggedFolder(event->mimeData()) != FolderId{});
}

void FolderTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges
    const QModelIndex target = indexAt(event->position().toPoint());
    const QString why = refusal(*event, target);
    m_takes = why.isEmpty();
    hover(target);
    const QPoint at = viewport()->mapToGlobal(event->position().toPoint());
    QToolTip::showText(at, m_takes ? QString() : QStringLiteral("<qt>%1</qt>").arg(why.toHtmlEscaped()), viewport());
    if (!m_takes) {
        event->ignore();
        return;
    }
    event->setDropAction(event->modifiers().testFlag(Qt::ControlModifier) ? Qt::CopyAction : Qt::MoveAction);
    event->accept();
}

void FolderTreeView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    hover({});
    QToolTip::hideText();
}

void FolderTreeView::dropEvent(QDropEvent *event)
{
    const QModelIndex target = indexAt(event->position().toPoint());
    const bool taken = refusal(*event, target).isEmpty();
    stopAutoScroll();
    setState(NoState);
    hover({});
    QToolTip::hideText();
    event->setAccepted(taken);
    if (!taken) return;
    const bool copy = event->modifiers().testFlag(Qt::ControlModifier);
    event->setDropAction(copy ? Qt::CopyAction : Qt::MoveAction);
    if (const auto messages = draggedMessages(event->mimeData())) {
        Q_EMIT messagesDropped(*messages, folderAt(target), copy);
        return;
    }
    const FolderId folder = draggedFolder(event->mimeData());
    if (isAmongFavourites(target)) Q_EMIT favouriteDropped(folder);
    else Q_EMIT folderDropped(folder, folderAt(target));
}

// ------------------------------------------------------------------------------------------ painting

void FolderTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row(0, option.rect.y(), viewport()->width(), option.rect.height());
    if (selectionModel() && selectionModel()->isSelected(index)) painter->fillRect(row, selected(palette(), hasFocus()));
    QTreeView::drawRow(painter, option, index);
    if (QModelIndex(m_hovered) != index || !m_takes) return;
    painter->save();
    painter->setPen(QPen(palette().color(QPalette::Accent), 2));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawRoundedRect(row.adjusted(3, 1, -3, -1), 4, 4);
    painter->restore();
}

void FolderTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index) || !index.parent().isValid()) return;
    const int size = std::min(indentation(), fontMetrics().height() * 7 / 9);
    const QRect place(isRightToLeft() ? rect.left() : rect.right() - size + 1, rect.center().y() - size / 2 + 1, size, size);
    paintIcon(painter, place, foldIcon(isExpanded(index), layoutDirection()), dimmed(palette()));
}

} // namespace godwit::ui
