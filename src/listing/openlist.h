// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/rowhistory.h"

#include <optional>
#include <span>
#include <vector>

namespace godwit::listing {

/// The order of one open folder: newest first, that is by descending UID; messages without a UID yet (made by a pending operation) stand
/// on top, the newest key first. 16 bytes a message, in chunks, so that a change costs its chunk and not the list.
/// Changes may come twice or late (the list was read after them): applying one again changes nothing. Pure; thread: any one.
class OpenList
{
public:
    /// Takes the place of all that was there. `entries` in any order, keys unique. The delta removes the old rows.
    ListDelta assign(std::vector<ListEntry> entries);
    /// `changes.reset` drops everything first. Folder and revision of the delta are the caller's to fill in.
    /// `gone`: who stood on the removed rows, ascending; not filled on a reset.
    ListDelta apply(const MessageChanges &changes, std::vector<RowHistory::Gone> *gone = nullptr);

    int count() const { return m_count; }
    std::vector<MessageKey> keys(int first, int last) const; ///< rows, inclusive; clamped
    ListEntry at(int row) const;
    int rowOf(MessageKey key) const; ///< -1 if not there
    std::vector<MessageKey> present(std::vector<MessageKey> keys) const; ///< those of them that are in the list
    int nextUnread(int row, int step) const; ///< the next after `row` in steps of 1 or -1, all the way round; -1: there is none
    std::size_t memory() const;      ///< octets allocated

private:
    struct Chunk {
        std::vector<ListEntry> entries; ///< ascending: the newest last. Never empty
        MessageKey lowest{}, highest{}; ///< bounds of the keys, maybe too wide; keys mostly ascend with UIDs, so few chunks can hold one
    };
    struct Place {
        std::size_t chunk, index;
    };

    void makeChunks(std::vector<ListEntry> sorted);
    std::size_t chunkFor(const ListEntry &entry) const;
    std::optional<Place> find(const ListEntry &entry) const;
    std::vector<Place> locate(const std::vector<MessageKey> &sortedKeys) const;
    std::vector<RowHistory::Gone> erase(const std::vector<Place> &places);
    std::vector<int> insert(const std::vector<ListEntry> &sorted);
    void mergeInto(std::size_t chunk, std::span<const ListEntry> sorted);
    std::vector<int> offsets() const;

    std::vector<Chunk> m_chunks;
    int m_count = 0;
};

} // namespace godwit::listing
