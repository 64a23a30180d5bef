// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/rowsource.h"
#include "store/reader.h"

namespace godwit::app {

/// The store's reader as the listing wants it. Thread: the listing's.
class ReaderRows : public listing::RowSource
{
public:
    static std::unique_ptr<listing::RowSource> open(const store::Paths &paths)
    {
        auto reader = store::Reader::open(paths);
        return reader ? std::make_unique<ReaderRows>(std::move(*reader)) : nullptr;
    }
    explicit ReaderRows(std::unique_ptr<store::Reader> reader) : m_reader(std::move(reader)) {}

    std::vector<ListEntry> entries(FolderId folder) override { return m_reader->listEntries(folder); }
    QList<MessageSummary> rows(FolderId folder, const std::vector<MessageKey> &keys) override { return m_reader->rows(folder, keys); }

private:
    std::unique_ptr<store::Reader> m_reader;
};

} // namespace godwit::app
