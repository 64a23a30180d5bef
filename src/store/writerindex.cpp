// SPDX-License-Identifier: GPL-3.0-or-later
// What is searchable follows what is in the cache.
#include "store/writer_p.h"

#include <QCoreApplication>

namespace godwit::store {

namespace {

std::unexpected<Error> noIndex()
{
    return std::unexpected(
        Error{Error::Kind::Storage, {}, {}, QCoreApplication::translate("Store", "the index of words cannot be opened")});
}

} // namespace

/// After the commit: a crash between the two databases leaves words that no search finds, since it looks into the cache, and that the
/// next opening removes.
void Writer::Private::tellIndex(const Edit &edit)
{
    if (!index) return;
    index->leave(edit.left());
    if (indexerAwake || !indexListener || (!index->hasWork() && !index->hasForgotten())) return;
    indexerAwake = true;
    indexListener();
}

void Writer::setIndexListener(std::function<void()> listener) { d->indexListener = std::move(listener); }

std::expected<IndexWork, Error> Writer::nextToIndex(int most)
{
    if (!d->index) return noIndex();
    auto work = d->index->next(most);
    d->indexerAwake = work && (work->more || !work->messages.empty());
    if (work)
        for (const FolderRow &row : d->folders) work->total += row.rowTotal;
    return work;
}

std::expected<void, Error> Writer::putIndexed(const std::vector<IndexedText> &texts) { return d->index ? d->index->put(texts) : noIndex(); }

std::expected<bool, Error> Writer::mergeIndex() { return d->index ? d->index->merge() : noIndex(); }

std::expected<bool, Error> Writer::forgetWords() { return d->index ? d->index->forgetWords() : noIndex(); }

} // namespace godwit::store
