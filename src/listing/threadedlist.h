// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/flattable.h"
#include "listing/openlist.h"
#include "listing/threading.h"

#include <deque>

namespace godwit::listing {

/// Rows by conversation (RFC 5256, REFERENCES). A closed one has one row: its newest message. Messages whose identifiers or subjects can
/// have to do with each other form a component; a change computes its component anew and leaves the rest alone, so that the result is
/// always the same as if all were computed at once. Below 64 octets a message. Thread: the listing's (pure but for what it is given).
class ThreadedList : public RowOrder
{
public:
    using Keys = std::vector<MessageKey>;
    struct Options {
        ListColumn column = ListColumn::Arrival;
        bool ascending = false;
        bool mergeSubjects = false;
    };
    /// null: of all messages of the folder; else of these, wherever they are. Unknown ones are left out.
    using RowsOf = std::function<ThreadRows(const Keys *only)>;

    ThreadedList(Options options, RowsOf rowsOf, NumbersOf numbersOf);
    ~ThreadedList() override;

    /// Messages of another folder (one's own answers) that stand in the conversations of this one, and make none. Before assign().
    void setOthers(std::vector<ListEntry> entries, ThreadRows rows);
    ListDelta assign(std::vector<ListEntry> entries) override;
    ListDelta apply(const MessageChanges &changes, std::vector<RowHistory::Gone> *gone = nullptr) override;
    ListDelta applyToOthers(const MessageChanges &changes, std::vector<RowHistory::Gone> *gone);
    bool mustBeAssigned() const { return m_outOfNumbers; } ///< see OpenList

    int count() const override { return m_count; }
    Keys keys(int first, int last) const override;
    Keys meant(int first, int last) const override;
    QList<ThreadPlace> places(int first, int last) const override;
    int rowOf(MessageKey key) const override;
    Keys present(Keys keys) const override;
    int nextUnread(int row, int step) const override;
    std::size_t memory() const override;
    ListDelta setExpanded(int row, bool expanded, std::vector<RowHistory::Gone> *gone) override;
    ListDelta setAllExpanded(bool expanded) override;

    /// Every conversation with its depths, in the order of the list, for tests and `list --threads`.
    void forEach(const std::function<void(MessageKey key, int depth)> &visit) const;

private:
    struct Member;
    struct Thread;
    struct Incoming;
    struct Chunk;
    struct Touched;

    // components: threadcomponents.cpp
    std::uint32_t componentOf(const ThreadRows &rows, const ThreadRows::Row &row);
    std::uint32_t rootOf(std::uint32_t component);
    std::uint32_t unite(std::uint32_t a, std::uint32_t b);
    std::uint32_t newComponent();

    // threads
    void buildAll(const ThreadRows &rows, std::vector<Incoming> &members);
    void build(const ThreadRows &rows, std::vector<Incoming> &members, std::uint32_t component, std::vector<std::uint32_t> *made);
    void makeThread(std::span<const Member> members, std::uint32_t newest, std::uint32_t component, std::vector<std::uint32_t> *made);
    void number(std::span<const std::uint32_t> threads, const std::vector<std::pair<MessageKey, std::uint64_t>> &numbers);
    std::optional<std::vector<std::pair<MessageKey, std::uint64_t>>> numbersOf(std::span<const ListEntry> own);
    void release(std::uint32_t thread);
    bool holds(std::uint32_t thread, MessageKey key) const;
    std::uint32_t threadOf(MessageKey key) const;

    // places
    bool isAbove(std::uint32_t a, std::uint32_t b) const;
    std::size_t chunkFor(std::uint32_t thread) const;
    std::vector<int> offsets() const;
    int firstRowOf(std::uint32_t thread, const std::vector<int> &offsets) const;
    bool isShown(std::uint32_t thread) const;
    void placeAll(std::vector<std::uint32_t> threads);
    void place(std::uint32_t thread);
    void unplace(const std::vector<std::uint32_t> &threads);
    std::vector<RowHistory::Gone> rowsOf(const std::vector<std::uint32_t> &threads) const;
    std::optional<std::pair<std::size_t, std::size_t>> threadAt(int row, int *begin) const;
    void visitRows(int first, int last, const std::function<void(const Thread &thread, std::uint32_t index)> &visit) const;

    ListDelta change(const MessageChanges &changes, bool others, std::vector<RowHistory::Gone> *gone);
    Touched findTouched(const MessageChanges &changes, bool others);
    std::vector<std::uint32_t> collectMembers(Touched &touched);
    std::vector<std::uint32_t> rebuild(Touched &touched, const std::vector<std::uint32_t> &old);
    std::vector<int> rowsOfFlagged(const Touched &touched) const;

    Options m_options;
    RowsOf m_rowsOf;
    NumbersOf m_numbersOf;
    std::deque<Thread> m_threads; ///< never moved: some hundred thousand would take milliseconds
    std::vector<std::uint32_t> m_free;       ///< places of m_threads
    std::vector<std::uint32_t> m_parents;    ///< of components: those that were united
    std::vector<std::uint32_t> m_firstThreads; ///< of a component; the others follow by Thread::next
    FlatTable m_ids;                         ///< identifiers → components
    FlatTable m_byKey;                       ///< messages → threads
    std::vector<Chunk> m_chunks;             ///< in the order of the rows
    std::vector<ListEntry> m_others;         ///< until assign()
    ThreadRows m_otherRows;
    int m_count = 0;
    bool m_allExpanded = false;
    bool m_outOfNumbers = false;
};

} // namespace godwit::listing
