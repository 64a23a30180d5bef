// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foldertasks.h"

#include "mail/foldername.h"
#include "mail/plaintext.h"
#include "store/reader.h"
#include "ui/messagedeeds.h"

namespace godwit::app {

namespace {

/// Those of a folder's messages that a task is about, and how many there are.
struct Found {
    SharedKeys keys;
    std::size_t all = 0;
};

Found find(const store::Paths &paths, FolderId folder, std::uint32_t mask, std::uint32_t value)
{
    const auto reader = store::Reader::open(paths);
    if (!reader) return {std::make_shared<const std::vector<MessageKey>>(), 0};
    const std::vector<ListEntry> entries = (*reader)->listEntries(folder);
    std::vector<MessageKey> keys;
    for (const ListEntry &entry : entries)
        if ((entry.flags & mask) == value) keys.push_back(entry.key);
    return {std::make_shared<const std::vector<MessageKey>>(std::move(keys)), entries.size()};
}

} // namespace

void FolderTasks::begin(Task task, FolderId folder)
{
    const Folder *known = m_folders->folder(folder);
    if (!known || m_waiting.contains(folder, task)) return;
    m_waiting.insert(folder, task);
    Q_EMIT syncWanted(known->account, folder);
}

void FolderTasks::folderSynced(FolderId folder, const Error &error)
{
    const QList<Task> tasks = m_waiting.values(folder);
    m_waiting.remove(folder);
    for (const Task task : tasks) finish(task, folder, !error);
}

/// Read on the store's thread: behind what the synchronisation has written.
void FolderTasks::finish(Task task, FolderId folder, bool level)
{
    const auto seen = std::uint32_t(Flag::Seen), deleted = std::uint32_t(Flag::Deleted);
    const std::uint32_t mask = task == Task::MarkRead ? seen : task == Task::Compact ? deleted : 0;
    m_store->post(
        this, [=, paths = m_store->paths()](store::Writer &) { return find(paths, folder, mask, task == Task::Compact ? deleted : 0); },
        [=, this](const Found &found) {
            const Folder *known = m_folders->folder(folder);
            if (!known) return;
            if (!level && found.all < known->total)
                Q_EMIT noticed(tr("There is no connection, and not all messages of “%1” are known here: the others stay as they are.")
                                   .arg(isolated(shownName(*known), 60)));
            if (!found.keys->empty()) utter(task, folder, found.keys);
            else if (task == Task::Compact) Q_EMIT noticed(tr("Nothing in “%1” is marked as deleted.").arg(isolated(shownName(*known), 60)));
        });
}

void FolderTasks::utter(Task task, FolderId folder, const SharedKeys &messages)
{
    switch (task) {
    case Task::MarkRead: m_wishes->addOnMany(wish::ChangeFlags{folder, {}, FlagSet(Flag::Seen), {}}, messages); break;
    case Task::Empty: m_wishes->add(wish::EmptyFolder{folder, ui::regretTime}); break;
    case Task::Compact: m_wishes->addOnMany(wish::Expunge{folder, {}, ui::regretTime}, messages); break;
    }
}

} // namespace godwit::app
