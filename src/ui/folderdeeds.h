// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/operation.h"
#include "ui/folderabilities.h"
#include "ui/openplace.h"

#include <QObject>

class QWidget;

namespace godwit::ui {

class FolderMenu;
class FolderTreeView;

/// What is done to folders: what the menu, the keys and the mouse choose becomes wishes, after a question where something would be gone for
/// good. What cannot be done is said in words. Thread: GUI.
class FolderDeeds : public QObject
{
    Q_OBJECT
public:
    FolderDeeds(const Models &models, FolderMenu *menu, FolderTreeView *tree, QWidget *window);

    void setSpace(qint64 octets) { m_space = octets; } ///< that whole messages may take
    void act(FolderDeed deed, FolderId folder);
    void moveFolder(FolderId folder, FolderId into); ///< FolderId{}: to the top of its account

Q_SIGNALS:
    void wished(const godwit::Wish &wish);
    void newFolderWanted(godwit::AccountId account, godwit::FolderId inside, const QString &name); ///< FolderId{}: at the top
    void renameWanted(godwit::FolderId folder, const QString &name); ///< its last component
    void moveWanted(godwit::FolderId folder, godwit::FolderId into);
    void markReadWanted(godwit::FolderId folder);
    void emptyWanted(godwit::FolderId folder);
    void compactWanted(godwit::FolderId folder);
    void favourWanted(godwit::FolderId folder, bool on);
    void useWanted(godwit::FolderId folder, godwit::Role role, bool on);
    void factsWanted(godwit::FolderId folder); ///< answered by the model
    void propertiesWanted(godwit::FolderId folder); ///< open a FolderProperties
    void keepWanted(godwit::AccountId account, godwit::FolderId folder, std::optional<int> months); ///< see FolderMenu
    void spaceChosen(qint64 octets);
    void noticed(const QString &text); ///< why nothing was done

private:
    void askForNew(AccountId account, FolderId inside);
    void askForOther(const Folder &folder);
    void askForPlace(const Folder &folder);
    void askToDelete(const Folder &folder);
    void askToEmpty(const Folder &folder);
    void askToCompact(const Folder &folder);
    void askForSpace();
    QStringList namesIn(AccountId account, FolderId inside) const;

    Models m_models;
    QWidget *m_window;
    qint64 m_space = 0;
};

} // namespace godwit::ui
