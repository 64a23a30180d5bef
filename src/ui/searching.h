// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"
#include "ui/searchstate.h"

#include <QObject>

class QModelIndex;
class QPoint;

namespace godwit::models {
class FolderTreeModel;
class MessageListModel;
} // namespace godwit::models

namespace godwit::ui {

class ListPane;
class SearchBar;
class SearchBox;

/// The window's part of searching: the box, the bar above the list, and where one comes back to. What is found arrives in the list as in
/// that of any folder. The application listens to its signals and answers by show(). Thread: GUI.
class Searching : public QObject
{
    Q_OBJECT
public:
    Searching(const models::FolderTreeModel *folders, const models::MessageListModel *messages, ListPane *list, QWidget *window);

    SearchBox *box() const { return m_box; }
    SearchBar *bar() const { return m_bar; }
    SearchText text() const;
    void begin(); ///< the box takes the focus
    void searchFor(const QString &text); ///< as if it had been typed and entered, in all mail
    void leave(); ///< back to the folder that was open before
    void folderOpened(const Folder &folder);

    /// What a saved search looks for stands in the box, as if it had been typed.
    void showText(const QString &text, Reach reach);
    void show(const SearchState &state);
    void setCardHighlighter(const CardHighlighter &highlighter);
    /// What can be done with a saved search.
    void popupMenu(FolderId search, const QPoint &place);

Q_SIGNALS:
    void wanted(const godwit::ui::SearchText &text); ///< with every key; answered by show()
    void left();                                     ///< it is shown no more
    void folderWanted(godwit::FolderId folder);
    void listFocusWanted();
    void focused(); ///< a good moment to learn what can be proposed
    void saveWanted(const QString &name, const godwit::ui::SearchText &text); ///< one of the same name is replaced
    void renameWanted(godwit::FolderId search, const QString &name);
    void removeWanted(godwit::FolderId search);
    void moveWanted(godwit::FolderId search, int step); ///< -1: up

private:
    void look(bool entered);
    void setReach(Reach reach);
    void updatePlaces();
    void askForName();
    void askForOtherName(FolderId search);
    QString folderOf(const QModelIndex &row) const;
    FolderId placeBefore() const;

    const models::FolderTreeModel *m_folders;
    const models::MessageListModel *m_messages;
    ListPane *m_list;
    QWidget *m_window;
    SearchBox *m_box;
    SearchBar *m_bar;
    Folder m_before;         ///< no virtual one
    FolderId m_open{};       ///< 0: no search is shown
    QString m_name;          ///< of the saved search that was opened last and may have been changed since
    bool m_opening = false;  ///< by a key: what is typed stays
};

} // namespace godwit::ui
