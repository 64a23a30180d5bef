// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"
#include "store/reader.h"
#include "store/shown.h"

namespace godwit::store {

struct Reader::Private {
    Paths paths;
    std::unique_ptr<Database> cache, journal;
    QList<Operation> operations;
    qint64 journalVersion = -1;
    Error error;

    /// The journal is read before the cache, always: an operation leaves it only when the cache has its effect, so that nothing
    /// is ever seen without both.
    const QList<Operation> &pending();
    std::vector<Arrival> arrivals() const;
    void show(MessageSummary &summary, const FolderRow &row, std::span<const Operation> operations) const;
    void visitDigests(const char *ofFolder, const char *ofKeys, FolderId folder, const Keys *only,
                      const std::function<void(const Statement &)> &visit);
    template <class Read> auto read(Read from) -> decltype(from());
};

template <class Read> auto Reader::Private::read(Read from) -> decltype(from())
{
    pending();
    error = journal->error();
    if (error) return {};
    Transaction transaction(*cache, Transaction::Kind::Read); // one state of the cache for all of it
    auto result = from();
    if (auto done = transaction.commit(); !done) {
        error = done.error();
        return {};
    }
    return result;
}

} // namespace godwit::store
