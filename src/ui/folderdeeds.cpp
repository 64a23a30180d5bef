// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderdeeds.h"

#include "mail/foldername.h"
#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/askforgood.h"
#include "ui/foldermenu.h"
#include "ui/foldernamedialog.h"
#include "ui/folderpicker.h"
#include "ui/foldertreeview.h"
#include "ui/messagedeeds.h"

#include <QInputDialog>

namespace godwit::ui {

FolderDeeds::FolderDeeds(const Models &models, FolderMenu *menu, FolderTreeView *tree, QWidget *window)
    : QObject(window), m_models(models), m_window(window)
{
    connect(menu, &FolderMenu::deedWanted, this, &FolderDeeds::act);
    connect(menu, &FolderMenu::newWanted, this, [this](AccountId account) { askForNew(account, {}); });
    connect(menu, &FolderMenu::subscribeWanted, this, [this](FolderId folder, bool on) { Q_EMIT wished(wish::Subscribe{folder, on}); });
    connect(menu, &FolderMenu::useWanted, this, &FolderDeeds::useWanted);
    connect(menu, &FolderMenu::factsWanted, this, &FolderDeeds::factsWanted);
    connect(menu, &FolderMenu::keepWanted, this, &FolderDeeds::keepWanted);
    connect(menu, &FolderMenu::spaceWanted, this, &FolderDeeds::askForSpace);
    connect(tree, &FolderTreeView::deedWanted, this, &FolderDeeds::act);
    connect(tree, &FolderTreeView::newWanted, this, [this](AccountId account) { askForNew(account, {}); });
    connect(tree, &FolderTreeView::folderDropped, this, &FolderDeeds::moveFolder);
    connect(tree, &FolderTreeView::favouriteDropped, this, [this](FolderId folder) { Q_EMIT favourWanted(folder, true); });
    connect(tree, &FolderTreeView::factsWanted, this, &FolderDeeds::factsWanted);
}

void FolderDeeds::act(FolderDeed deed, FolderId id)
{
    const Folder *folder = m_models.folders->folder(id);
    if (!folder || isVirtual(id)) return;
    if (const QString why = whyNot(deed, *folder, m_models.folders->facts(id)); !why.isEmpty()) {
        Q_EMIT noticed(why);
        return;
    }
    switch (deed) {
    case FolderDeed::New: return askForNew(folder->account, id);
    case FolderDeed::Rename: return askForOther(*folder);
    case FolderDeed::Move: return askForPlace(*folder);
    case FolderDeed::Delete: return askToDelete(*folder);
    case FolderDeed::MarkRead: Q_EMIT markReadWanted(id); return;
    case FolderDeed::Empty: return askToEmpty(*folder);
    case FolderDeed::Compact: return askToCompact(*folder);
    case FolderDeed::Favour: Q_EMIT favourWanted(id, !m_models.folders->favourites().contains(id)); return;
    case FolderDeed::Properties: Q_EMIT propertiesWanted(id); return;
    case FolderDeed::Put:
    case FolderDeed::Use: return; // chosen elsewhere, with what or for what
    }
}

void FolderDeeds::moveFolder(FolderId id, FolderId into)
{
    const Folder *folder = m_models.folders->folder(id);
    if (!folder) return;
    const QString why = whyNotInto(*m_models.folders, *folder, m_models.folders->folder(into));
    if (why.isEmpty()) Q_EMIT moveWanted(id, into);
    else Q_EMIT noticed(why);
}

QStringList FolderDeeds::namesIn(AccountId account, FolderId inside) const
{
    const Folder *above = m_models.folders->folder(inside);
    QStringList names;
    for (const Folder &folder : m_models.folders->folders(account)) {
        const qsizetype end = folder.delimiter ? folder.path.lastIndexOf(QLatin1Char(folder.delimiter)) : -1;
        if (folder.path.left(std::max<qsizetype>(end, 0)) == (above ? above->path : QString())) names << folder.name();
    }
    return names;
}

void FolderDeeds::askForNew(AccountId account, FolderId inside)
{
    const Folder *above = m_models.folders->folder(inside);
    char delimiter = above ? above->delimiter : '\0';
    for (const Folder &folder : m_models.folders->folders(account))
        if (!delimiter) delimiter = folder.delimiter;
    auto *dialog = new FolderNameDialog(
        tr("New folder"),
        above ? tr("It is made inside “%1”.").arg(isolated(m_models.folders->indexOf(inside).data().toString(), 100)) : QString(), {},
        namesIn(account, inside), delimiter, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] { Q_EMIT newFolderWanted(account, inside, dialog->name()); });
    dialog->open();
}

void FolderDeeds::askForOther(const Folder &folder)
{
    const qsizetype end = folder.delimiter ? folder.path.lastIndexOf(QLatin1Char(folder.delimiter)) : -1;
    FolderId above{};
    for (const Folder &each : m_models.folders->folders(folder.account))
        if (end >= 0 && each.path == folder.path.left(end)) above = each.id;
    auto *dialog = new FolderNameDialog(tr("Rename folder"), {}, folder.name(), namesIn(folder.account, above), folder.delimiter, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = folder.id] { Q_EMIT renameWanted(id, dialog->name()); });
    dialog->open();
}

void FolderDeeds::askForPlace(const Folder &folder)
{
    auto *picker = new FolderPicker(m_models.folders, folder, m_window);
    connect(picker, &FolderPicker::picked, this, [this, id = folder.id](FolderId into) { moveFolder(id, into); });
    picker->open();
}

void FolderDeeds::askToDelete(const Folder &folder)
{
    const QString why = folder.total == 0   ? tr("There are no messages in it.")
                        : folder.total == 1 ? tr("The message in it is deleted for good.")
                                            : tr("The %Ln messages in it are deleted for good.", nullptr, int(folder.total));
    askForGood(m_window, tr("Delete the folder “%1”?").arg(isolated(shownName(folder), 100)), why, tr("Delete folder"),
               [this, id = folder.id] { Q_EMIT wished(wish::DeleteFolder{id, regretTime}); });
}

void FolderDeeds::askToEmpty(const Folder &folder)
{
    const bool trash = folder.role == Role::Trash;
    askForGood(m_window, trash ? tr("Empty the trash?") : tr("Empty the junk folder?"),
               tr("Its messages (%L1) are deleted for good.").arg(folder.total), trash ? tr("Empty trash") : tr("Empty junk"),
               [this, id = folder.id] { Q_EMIT emptyWanted(id); });
}

void FolderDeeds::askToCompact(const Folder &folder)
{
    askForGood(m_window, tr("Remove what is struck through in “%1”?").arg(isolated(shownName(folder), 100)),
               tr("These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are "
                  "deleted for good."),
               tr("Delete for good"), [this, id = folder.id] { Q_EMIT compactWanted(id); });
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
