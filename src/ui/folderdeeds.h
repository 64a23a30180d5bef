// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/operation.h"
#include "ui/openplace.h"

#include <QObject>

class QWidget;

namespace godwit::ui {

class FolderMenu;

/// What is done to folders: the menu's choices become wishes, after a question where something would be gone for good. Thread: GUI.
class FolderDeeds : public QObject
{
    Q_OBJECT
public:
    FolderDeeds(const Models &models, FolderMenu *menu, QWidget *window);

    void setSpace(qint64 octets) { m_space = octets; } ///< that whole messages may take

Q_SIGNALS:
    void wished(const godwit::Wish &wish);
    void newFolderWanted(godwit::AccountId account, godwit::FolderId inside, const QString &name); ///< FolderId{}: at the top
    void renameWanted(godwit::FolderId folder, const QString &name); ///< its last component
    void keepWanted(godwit::AccountId account, godwit::FolderId folder, std::optional<int> months); ///< see FolderMenu
    void spaceChosen(qint64 octets);

private:
    void deleteFolder(FolderId folder);
    void askForSpace();

    Models m_models;
    QWidget *m_window;
    qint64 m_space = 0;
};

} // namespace godwit::ui
