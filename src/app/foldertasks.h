// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wishes.h"

namespace godwit::app {

/// What is done to all messages of a folder. It is brought level with its server first: what came meanwhile, or was never listed here, is
/// meant as well. Without a connection it is done to what is known. Thread: GUI.
class FolderTasks : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this.
    FolderTasks(store::Store *store, const models::FolderTreeModel *folders, Wishes *wishes, QObject *parent = nullptr)
        : QObject(parent), m_store(store), m_folders(folders), m_wishes(wishes)
    {}

public Q_SLOTS:
    void markRead(godwit::FolderId folder) { begin(Task::MarkRead, folder); }
    void empty(godwit::FolderId folder) { begin(Task::Empty, folder); }
    void compact(godwit::FolderId folder) { begin(Task::Compact, folder); } ///< what is marked as deleted
    void folderSynced(godwit::FolderId folder, const godwit::Error &error);

Q_SIGNALS:
    void syncWanted(godwit::AccountId account, godwit::FolderId folder); ///< answered by folderSynced()
    void noticed(const QString &text);

private:
    enum class Task : quint8 { MarkRead, Empty, Compact };
    void begin(Task task, FolderId folder);
    void finish(Task task, FolderId folder, bool level);
    void utter(Task task, FolderId folder, const SharedKeys &messages);

    store::Store *m_store;
    const models::FolderTreeModel *m_folders;
    Wishes *m_wishes;
    QMultiHash<FolderId, Task> m_waiting;
};

} // namespace godwit::app
