// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"
#include "mail/listsetup.h"

#include <QHash>
#include <QThreadPool>

namespace godwit::app {

/// How each folder is listed, as the person chose it; filters are not kept. By the folder's name on the server, because the cache, which
/// numbers folders, can be deleted. Read once; written on a thread of the pool. Thread: GUI.
class ListSetups
{
public:
    explicit ListSetups(QString settingsFile);
    ~ListSetups();
    Q_DISABLE_COPY_MOVE(ListSetups)

    ListSetup of(const Folder &folder) const;
    void set(const Folder &folder, const ListSetup &setup);
    QString columnsOf(const Folder &folder) const; ///< as ui::ListColumns has them; empty: as usual
    void setColumns(const Folder &folder, const QString &columns);
    void setDefault(const ListSetup &setup); ///< of folders for which nothing was chosen

private:
    void write(const QString &key, const QString &words);

    QString m_file;
    QHash<QString, QString> m_known; ///< keys of the settings, below "lists"
    QThreadPool m_writing;           ///< one thread: in order
};

} // namespace godwit::app
