// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderdeeds.h"

#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/askforgood.h"
#include "ui/foldermenu.h"
#include "ui/messagedeeds.h"

#include <QInputDialog>

namespace godwit::ui {

FolderDeeds::FolderDeeds(const Models &models, FolderMenu *menu, QWidget *window) : QObject(window), m_models(models), m_window(window)
{
    connect(menu, &FolderMenu::newFolderWanted, this, &FolderDeeds::newFolderWanted);
    connect(menu, &FolderMenu::renameWanted, this, &FolderDeeds::renameWanted);
    connect(menu, &FolderMenu::deleteWanted, this, &FolderDeeds::deleteFolder);
    connect(menu, &FolderMenu::subscribeWanted, this, [this](FolderId folder, bool on) { Q_EMIT wished(wish::Subscribe{folder, on}); });
    connect(menu, &FolderMenu::keepWanted, this, &FolderDeeds::keepWanted);
    connect(menu, &FolderMenu::spaceWanted, this, &FolderDeeds::askForSpace);
}

void FolderDeeds::deleteFolder(FolderId id)
{
    const Folder *folder = m_models.folders->folder(id);
    if (!folder) return;
    const QString why = folder->total == 0   ? tr("There are no messages in it.")
                        : folder->total == 1 ? tr("The message in it is deleted for good.")
                                             : tr("The %Ln messages in it are deleted for good.", nullptr, int(folder->total));
    askForGood(m_window, tr("Delete the folder “%1”?").arg(isolated(folder->name(), 100)), why, tr("Delete folder"),
               [this, id] { Q_EMIT wished(wish::DeleteFolder{id, regretTime}); });
}

void FolderDeeds::askForSpace()
{
    constexpr double gib = 1024.0 * 1024 * 1024;
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Space for messages"));
    dialog->setLabelText(tr("Whole messages may take so much space on this computer (GiB).\nThose that you did not read for the longest "
                            "time go first; they stay on the server."));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(1);
    dialog->setDoubleRange(0.1, 10'000);
    dialog->setDoubleValue(double(m_space) / gib);
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this](double value) {
        m_space = qint64(value * gib);
        Q_EMIT spaceChosen(m_space);
    });
    dialog->open();
}

} // namespace godwit::ui
