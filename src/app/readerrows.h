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
    std::vector<ListEntry> entriesOf(const Keys &keys) override { return m_reader->entriesOf(keys); }
    QList<MessageSummary> rows(FolderId folder, const Keys &keys) override
    {
        return folder == FolderId{} ? m_reader->rowsAnywhere(keys) : m_reader->rows(folder, keys);
    }
    std::vector<std::pair<MessageKey, qint64>> numbers(FolderId folder, ListColumn column, const Keys *only) override
    {
        std::vector<std::pair<MessageKey, qint64>> result;
        m_reader->visitNumbers(folder, column, only, [&](MessageKey key, qint64 value) { result.emplace_back(key, value); });
        return result;
    }
    std::vector<std::pair<MessageKey, QString>> texts(FolderId folder, ListColumn column, const Keys *only) override
    {
        std::vector<std::pair<MessageKey, QString>> result;
        m_reader->visitTexts(folder, column, only, [&](MessageKey key, const QString &text) { result.emplace_back(key, text); });
        return result;
    }
    listing::ThreadRows threadRows(FolderId folder, const Keys *only) override
    {
        listing::ThreadRows rows;
        m_reader->visitThreads(folder, only, [&](MessageKey key, qint64 date, const ThreadKeys &keys) { rows.add(key, date, keys); });
        return rows;
    }
    Keys matching(FolderId folder, const ListFilter &filter, const Keys *only) override { return m_reader->matching(folder, filter, only); }
    FolderId sentFolder(FolderId folder) override { return m_reader->sentFolder(folder); }

private:
    std::unique_ptr<store::Reader> m_reader;
};

} // namespace godwit::app
