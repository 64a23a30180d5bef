// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/rowsource.h"

#include <QCollator>
#include <optional>
#include <span>

namespace godwit::listing {

/// Numbers by which the messages of one list are sorted: a larger one means later, larger, or further behind in the alphabet. 0: not known.
/// Texts are compared as the person's language does; for those that come later there is room between the numbers. Thread: listing.
class Sorter
{
public:
    Sorter(RowSource *source, FolderId folder, ListColumn column, const QLocale &locale = {});

    void beginAnew() { m_texts.clear(); }
    /// nullopt: there is no room left between two texts, all have to be numbered anew.
    std::optional<std::vector<std::uint64_t>> numbers(std::span<const ListEntry> entries);

private:
    struct Known { ///< one of each text, so that others can be compared with it
        std::uint64_t number;
        MessageKey key;
    };
    std::vector<std::uint64_t> ofArrival(std::span<const ListEntry> entries);
    std::vector<std::uint64_t> ofValues(std::span<const ListEntry> entries);
    std::vector<std::uint64_t> ofAllTexts(std::span<const ListEntry> entries);
    std::optional<std::vector<std::uint64_t>> ofSomeTexts(std::span<const ListEntry> entries);
    std::optional<std::uint64_t> place(MessageKey key, const QString &text);
    int compareWith(std::size_t &known, const QString &text);

    RowSource *m_source;
    FolderId m_folder;
    ListColumn m_column;
    QCollator m_collator;
    std::vector<Known> m_texts; ///< ascending
};

} // namespace godwit::listing
