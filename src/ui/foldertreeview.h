// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dragging.h"
#include "ui/folderabilities.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

namespace godwit::ui {

struct FolderKeys;

/// The tree of folders: whole rows carry the selection; what is done to folders has keys while the tree has the focus; messages and folders
/// can be dropped on it. Why something cannot be dropped there, a tool tip says while it is held over the row.
class FolderTreeView : public QTreeView
{
    Q_OBJECT
public:
    explicit FolderTreeView(models::FolderTreeModel *model, QWidget *parent = nullptr);
    void setKeys(const FolderKeys *keys); ///< they outlive this

    /// Of what the menu and the keys are about: the row that the menu was opened on, else the current one.
    QModelIndex subject() const { return m_subject.isValid() ? QModelIndex(m_subject) : currentIndex(); }
    void setSubject(const QModelIndex &index) { m_subject = index; }

Q_SIGNALS:
    void deedWanted(godwit::ui::FolderDeed deed, godwit::FolderId folder);
    void newWanted(godwit::AccountId account); ///< a folder at the top of it
    void favouriteMoved(godwit::FolderId folder, int step);
    void messagesDropped(const godwit::ui::DraggedMessages &messages, godwit::FolderId target, bool copy);
    void folderDropped(godwit::FolderId folder, godwit::FolderId into); ///< FolderId{}: on the heading of its account
    void favouriteDropped(godwit::FolderId folder);
    void factsWanted(godwit::FolderId folder); ///< something is held over it

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    bool act(const QKeyEvent &event, bool reallyDo);
    void act(const QAction *action); ///< on the current folder
    QString refusal(const QDropEvent &event, const QModelIndex &target) const;
    QString refusalOf(const DraggedMessages &messages, const QModelIndex &target, bool copy) const;
    void hover(const QModelIndex &target);

    models::FolderTreeModel *m_model;
    const FolderKeys *m_keys = nullptr;
    QPersistentModelIndex m_subject;
    QPersistentModelIndex m_hovered; ///< by what is dragged
    bool m_takes = false; ///< it could be dropped there
    QTimer m_opening; ///< a closed branch opens when something is held over it
};

} // namespace godwit::ui
