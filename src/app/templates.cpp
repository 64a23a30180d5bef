// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/templates.h"

#include "app/wishes.h"

namespace godwit::app {

Templates::Templates(const models::FolderTreeModel *folders, Wishes *wishes, QObject *parent)
    : QObject(parent), m_folders(folders), m_wishes(wishes)
{}

FolderId Templates::folderOf(AccountId account) const
{
    for (const Folder &folder : m_folders->folders(account))
        if (folder.holdsTemplates() && folder.selectable()) return folder.id;
    return {};
}

void Templates::append(FolderId folder, const QByteArray &message)
{
    m_wishes->add(wish::Append{.folder = folder, .message = message, .flags = FlagSet(Flag::Draft | Flag::Seen)});
    Q_EMIT noticed(tr("Kept as a template."));
}

/// The name is not translated: other programs look for it, and the person may use Godwit in another language tomorrow.
void Templates::keep(AccountId account, const QByteArray &message)
{
    if (const FolderId folder = folderOf(account); folder != FolderId{}) return append(folder, message);
    const bool first = m_waiting[account].isEmpty();
    m_waiting[account].append(message);
    if (first) m_wishes->createFolder(account, {}, QStringLiteral("Templates"));
}

void Templates::applyFolders(const FolderDelta &delta)
{
    if (!m_waiting.contains(delta.account)) return;
    const FolderId folder = folderOf(delta.account);
    if (folder == FolderId{}) return;
    for (const QByteArray &message : m_waiting.take(delta.account)) append(folder, message);
}

void Templates::open(AccountId account)
{
    if (const FolderId folder = folderOf(account); folder != FolderId{}) Q_EMIT folderWanted(folder);
    else Q_EMIT noticed(tr("There is no template yet. In the window of a new message, choose “Save as template”."));
}

} // namespace godwit::app
