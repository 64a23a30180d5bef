// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/rowhistory.h"
#include "mail/listsetup.h"

#include <vector>

namespace godwit::listing {

/// Which message stands in which row of an open list. Changes may come twice or late (the list was read after them): applying one again
/// changes nothing. Pure; thread: any one.
class RowOrder
{
public:
    virtual ~RowOrder() = default;

    /// Takes the place of all that was there. `entries` in any order, keys unique. The delta removes the old rows.
    virtual ListDelta assign(std::vector<ListEntry> entries) = 0;
    /// `changes.reset` drops everything first. Folder and revision of the delta are the caller's to fill in.
    /// `gone`: who stood on the removed rows, ascending; not filled on a reset.
    virtual ListDelta apply(const MessageChanges &changes, std::vector<RowHistory::Gone> *gone = nullptr) = 0;

    virtual int count() const = 0;
    virtual std::vector<MessageKey> keys(int first, int last) const = 0; ///< rows, inclusive; clamped
    /// Who is meant by the rows: one that stands for a whole conversation means all of its messages in this folder.
    virtual std::vector<MessageKey> meant(int first, int last) const { return keys(first, last); }
    virtual QList<ThreadPlace> places(int first, int last) const { return QList<ThreadPlace>(std::max(0, last - first + 1)); }
    virtual int rowOf(MessageKey key) const = 0; ///< of the conversation, if it has no row of its own; -1 if not there
    virtual std::vector<MessageKey> present(std::vector<MessageKey> keys) const = 0; ///< those of them that are in the list
    virtual int nextUnread(int row, int step) const = 0; ///< the next after `row` in steps of 1 or -1, all the way round; -1: there is none
    virtual std::size_t memory() const = 0; ///< octets allocated

    /// Opens or closes the conversation of a row; nothing changes where there is none.
    virtual ListDelta setExpanded(int row, bool expanded, std::vector<RowHistory::Gone> *gone)
    {
        Q_UNUSED(row)
        Q_UNUSED(expanded)
        Q_UNUSED(gone)
        return {.count = count()};
    }
    virtual ListDelta setAllExpanded(bool expanded)
    {
        Q_UNUSED(expanded)
        return {.count = count()};
    }
};

/// Rows that are in both of these go from one place to the other: `removed` of the list before, `inserted` of the list after.
std::vector<ListDelta::Move> moves(const std::vector<RowHistory::Gone> &gone, const std::vector<RowHistory::Gone> &come);
/// The next row after `row` of which this is so, in steps of 1 or -1, all the way round; -1: there is none.
int nextOf(const std::vector<std::uint8_t> &isSo, int row, int step);
/// Ascending rows as contiguous ranges.
std::vector<ListDelta::Range> toRanges(const std::vector<int> &rows);

} // namespace godwit::listing
