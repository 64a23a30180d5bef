// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/savedsearches.h"
#include "app/search.h"

#include <QHash>
#include <QThreadPool>

namespace godwit::app {

/// The virtual folders: that of the box, and the saved searches with their counts. Thread: GUI.
class SearchFolders : public QObject
{
    Q_OBJECT
public:
    static constexpr FolderId typed{firstVirtualFolder}; ///< what is found for the box

    /// Both outlive this.
    SearchFolders(const QString &file, models::FolderTreeModel *folders, Search *search, QObject *parent = nullptr);

    ~SearchFolders() override; ///< what was saved is in the file then

    const SavedSearches &searches() const { return m_searches; }
    void remember(const QString &text); ///< the person looked for it
    Error fault() const { return m_fault; } ///< of the file, when it was read
    std::optional<ui::SearchText> textOf(FolderId list) const; ///< as it was typed

public Q_SLOTS:
    void keep(const QString &name, const godwit::ui::SearchText &text);
    void rename(godwit::FolderId list, const QString &name);
    void remove(godwit::FolderId list);
    void move(godwit::FolderId list, int step);
    void applyFolders(); ///< there are others: what reaches one of them or one account has to be told anew

Q_SIGNALS:
    void kept(godwit::FolderId list);
    void removed(godwit::FolderId list);
    void failed(const godwit::Error &error);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    const SavedSearch *of(FolderId list) const; ///< null: there is none
    void watch(const SavedSearch &search);
    void show();
    void save();

    QString m_file;
    models::FolderTreeModel *m_folders;
    Search *m_search;
    Error m_fault;
    SavedSearches m_searches;
    QList<SavedSearch> m_unified; ///< see unifiedfolders.h
    QHash<FolderId, std::pair<std::uint32_t, std::uint32_t>> m_unifiedCounts; ///< messages, unread ones
    QHash<FolderId, int> m_counts; ///< unread ones
    QHash<FolderId, std::vector<FolderId>> m_reached; ///< as the worker was told
    QDate m_today;
    QThreadPool m_writing; ///< one thread: in order
};

} // namespace godwit::app
