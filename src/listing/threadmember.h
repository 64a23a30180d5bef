// SPDX-License-Identifier: GPL-3.0-or-later
// How ThreadedList holds what it holds.
#pragma once

#include "listing/threadedlist.h"

#include <memory>
#include <tuple>

namespace godwit::listing {

/// 16 octets.
struct ThreadedList::Member {
    MessageKey key{};
    Uid uid{};
    std::uint32_t flags : 8 = 0, pending : 1 = 0;
    std::uint32_t known : 1 = 0; ///< its headers are read
    std::uint32_t other : 1 = 0; ///< of the other folder
    std::uint32_t depth : 21 = 0;

    Member() = default;
    Member(const ListEntry &entry, bool isOther) : key(entry.key), uid(entry.uid), other(isOther) { setFlags(entry); }
    void setFlags(const ListEntry &entry)
    {
        flags = entry.flags & 0xff;
        pending = (entry.flags & pendingBit) != 0;
    }
    ListEntry entry() const { return {.key = key, .uid = uid, .flags = flags | (pending ? pendingBit : 0)}; }
    bool isUnread() const { return (flags & static_cast<std::uint32_t>(Flag::Seen)) == 0; }

    static constexpr std::uint32_t pendingBit = 1U << 16;
};

/// Most threads have one message: it lies in place. 48 octets and 16 for each further message.
struct ThreadedList::Thread {
    std::uint64_t number = 0; ///< what it is sorted by
    Member first;
    std::unique_ptr<Member[]> more;
    std::uint32_t count = 0;  ///< 0: this place is free
    std::uint32_t component = 0;
    std::uint32_t next = FlatTable::nothing; ///< thread of the component
    std::uint32_t newest : 30 = 0;
    std::uint32_t expanded : 1 = 0, placed : 1 = 0;

    Member &at(std::uint32_t index) { return index == 0 ? first : more[index - 1]; }
    const Member &at(std::uint32_t index) const { return index == 0 ? first : more[index - 1]; }
    int rows() const { return expanded ? int(count) : 1; }
    std::uint32_t indexOf(MessageKey key) const ///< count: not there
    {
        std::uint32_t index = 0;
        while (index < count && at(index).key != key) ++index;
        return index;
    }
};

/// A message on its way into a thread.
struct ThreadedList::Incoming {
    Member member;
    int row = -1; ///< of the ThreadRows that go with it; -1: not known

    /// That of the mailbox; a message without UID yet comes last, then those of the other folder.
    auto order() const { return std::tuple(bool(member.other), member.uid == Uid{}, member.uid, member.key); }
    /// Each learns which of the rows describes it.
    static void findRows(const ThreadRows &rows, std::vector<Incoming> &members);
};

struct ThreadedList::Chunk {
    std::vector<std::uint32_t> threads; ///< never empty
    int rows = 0;
};

/// What a change touches.
struct ThreadedList::Touched {
    std::vector<std::uint32_t> components; ///< roots, each once
    std::vector<Incoming> members;         ///< of all of them as they will be
    ThreadRows rows;
    std::vector<MessageKey> leaving;       ///< ascending: gone, or coming anew
    std::vector<std::pair<std::uint32_t, std::uint32_t>> flagged; ///< threads and members whose flags changed in place
};

} // namespace godwit::listing
