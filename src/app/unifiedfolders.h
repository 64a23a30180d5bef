// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/savedsearches.h"
#include "mail/folder.h"

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::app {

/// The rows above the accounts that reach over all of them: "All inboxes", "Starred", "All drafts". They are searches that nobody saved and
/// nobody deletes. Values; a model is only read. Thread: GUI.
class UnifiedFolders
{
public:
    static constexpr FolderId allInboxes{firstVirtualFolder + SavedSearches::firstReserved};
    static constexpr FolderId starred{firstVirtualFolder + SavedSearches::firstReserved + 1};
    static constexpr FolderId allDrafts{firstVirtualFolder + SavedSearches::firstReserved + 2};

    static bool contains(FolderId list) { return toInt(list) >= toInt(allInboxes) && toInt(list) <= toInt(allDrafts); }
    static Role roleOf(FolderId list);
    /// The folders that one of them is about; none for the stars, which are anywhere.
    static QList<const Folder *> reached(FolderId list, const models::FolderTreeModel &folders);
    /// In their order. What they look for depends on what the accounts call their folders.
    static QList<SavedSearch> searches(const models::FolderTreeModel &folders);
    /// (messages, unread ones) as the servers count them; nullopt: of this one they do not.
    static std::optional<std::pair<std::uint32_t, std::uint32_t>> counts(FolderId list, const models::FolderTreeModel &folders);
};

} // namespace godwit::app
