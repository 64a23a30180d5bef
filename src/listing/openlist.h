// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/roworder.h"

#include <functional>
#include <optional>
#include <span>

namespace godwit::listing {

/// By what a list is sorted: a number for each entry, the largest stands on top; nullopt: the numbers given out before do not fit any more,
/// the list has to be assigned anew.
using NumbersOf = std::function<std::optional<std::vector<std::uint64_t>>(std::span<const ListEntry>)>;

/// One row for each message. By arrival unless told otherwise: newest first, that is by descending UID; messages without a UID yet (made
/// by a pending operation) stand on top. Equal ones: the newest key first. 24 bytes a message, in chunks, so that a change costs its chunk
/// and not the list. Pure; thread: any one.
class OpenList : public RowOrder
{
public:
    explicit OpenList(NumbersOf numbersOf = {}) : m_numbersOf(std::move(numbersOf)) {}

    ListDelta assign(std::vector<ListEntry> entries) override;
    ListDelta apply(const MessageChanges &changes, std::vector<RowHistory::Gone> *gone = nullptr) override;
    bool mustBeAssigned() const { return m_outOfNumbers; } ///< after apply(): see NumbersOf; nothing was applied

    int count() const override { return m_count; }
    std::vector<MessageKey> keys(int first, int last) const override;
    ListEntry at(int row) const;
    int rowOf(MessageKey key) const override;
    std::vector<MessageKey> present(std::vector<MessageKey> keys) const override;
    int nextUnread(int row, int step) const override;
    std::size_t memory() const override;

private:
    struct Sorted {
        std::uint64_t number = 0;
        ListEntry entry;
    };
    struct Chunk {
        std::vector<Sorted> entries; ///< ascending: the newest last. Never empty
        MessageKey lowest{}, highest{}; ///< bounds of the keys, maybe too wide; keys mostly ascend with UIDs, so few chunks can hold one
    };
    struct Place {
        std::size_t chunk, index;
    };

    static bool before(const Sorted &a, const Sorted &b);
    std::optional<std::vector<Sorted>> numbered(std::span<const ListEntry> entries) const;
    void makeChunks(std::vector<Sorted> sorted);
    std::size_t chunkFor(const Sorted &entry) const;
    std::optional<Place> find(const Sorted &entry) const;
    std::vector<Place> locate(const std::vector<MessageKey> &sortedKeys) const;
    std::vector<RowHistory::Gone> erase(const std::vector<Place> &places);
    std::vector<int> insert(const std::vector<Sorted> &sorted);
    void mergeInto(std::size_t chunk, std::span<const Sorted> sorted);
    std::vector<int> offsets() const;

    NumbersOf m_numbersOf;
    std::vector<Chunk> m_chunks;
    int m_count = 0;
    bool m_outOfNumbers = false;
};

} // namespace godwit::listing
