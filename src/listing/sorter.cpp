// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/sorter.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace godwit::listing {

namespace {

constexpr std::uint64_t gap = std::uint64_t{1} << 32; // between two neighbours: halved by each that comes between
constexpr std::size_t many = 2000;                    // so many are faster numbered all together

/// By key, for looking up one entry after another.
template <class Value>
std::vector<Value> aligned(std::span<const ListEntry> entries, std::vector<std::pair<MessageKey, Value>> values, Value otherwise)
{
    const auto byKey = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (!std::ranges::is_sorted(values, byKey)) std::ranges::sort(values, byKey);
    std::vector<Value> result;
    result.reserve(entries.size());
    auto next = values.begin(); // most lists are read in the order of their keys
    for (const ListEntry &entry : entries) {
        if (next == values.end() || next->first != entry.key)
            next = std::ranges::lower_bound(values, entry.key, {}, [](const auto &value) { return value.first; });
        const bool found = next != values.end() && next->first == entry.key;
        result.push_back(found ? next->second : otherwise);
        if (found) ++next;
    }
    return result;
}

RowSource::Keys keysOf(std::span<const ListEntry> entries)
{
    RowSource::Keys keys;
    keys.reserve(entries.size());
    for (const ListEntry &entry : entries) keys.push_back(entry.key);
    return keys;
}

bool hasFlag(const ListEntry &entry, Flag flag) { return (entry.flags & static_cast<std::uint32_t>(flag)) != 0; }

} // namespace

Sorter::Sorter(RowSource *source, FolderId folder, ListColumn column, const QLocale &locale)
    : m_source(source), m_folder(folder), m_column(column),
      m_collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale) // "C" would put é behind z
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true); // "Report 9" before "Report 10"
}

std::optional<std::vector<std::uint64_t>> Sorter::numbers(std::span<const ListEntry> entries)
{
    std::vector<std::uint64_t> result;
    switch (m_column) {
    case ListColumn::Arrival:
        if (!isVirtual(m_folder)) return ofArrival(entries);
        return ofValues(entries);
    case ListColumn::Unread:
        for (const ListEntry &entry : entries) result.push_back(hasFlag(entry, Flag::Seen) ? 1 : 2);
        return result;
    case ListColumn::Starred:
        for (const ListEntry &entry : entries) result.push_back(hasFlag(entry, Flag::Flagged) ? 2 : 1);
        return result;
    case ListColumn::Date:
    case ListColumn::Size:
    case ListColumn::Attachment: return ofValues(entries);
    case ListColumn::From:
    case ListColumn::To:
    case ListColumn::Subject: break;
    }
    if (m_texts.empty()) return ofAllTexts(entries);
    return ofSomeTexts(entries);
}

/// A message without UID (made by a pending operation) comes after every UID.
std::vector<std::uint64_t> Sorter::ofArrival(std::span<const ListEntry> entries)
{
    constexpr std::uint64_t afterAll = std::uint64_t{1} << 32;
    std::vector<std::uint64_t> result;
    result.reserve(entries.size());
    for (const ListEntry &entry : entries) result.push_back(entry.uid == Uid{} ? afterAll : toInt(entry.uid));
    return result;
}

std::vector<std::uint64_t> Sorter::ofValues(std::span<const ListEntry> entries)
{
    constexpr qint64 above = qint64{1} << 50; // dates before 1970 are negative, and 0 means not known
    const bool all = entries.size() > many && !isVirtual(m_folder);
    const RowSource::Keys keys = all ? RowSource::Keys() : keysOf(entries);
    std::vector<std::uint64_t> result;
    result.reserve(entries.size());
    for (const qint64 value : aligned<qint64>(entries, m_source->numbers(m_folder, m_column, all ? nullptr : &keys), -above))
        result.push_back(static_cast<std::uint64_t>(std::clamp(value, -above, above) + above));
    return result;
}

std::vector<std::uint64_t> Sorter::ofAllTexts(std::span<const ListEntry> entries)
{
    const bool all = entries.size() > many && !isVirtual(m_folder);
    const RowSource::Keys keys = all ? RowSource::Keys() : keysOf(entries);
    // Each text once: of a million messages most say what others say too.
    std::vector<std::pair<MessageKey, int>> textOf;
    std::vector<std::pair<QCollatorSortKey, MessageKey>> texts;
    QHash<QString, int> numbers;
    for (auto &[key, text] : m_source->texts(m_folder, m_column, all ? nullptr : &keys)) {
        const auto known = numbers.constFind(text);
        const int number = known == numbers.cend() ? int(texts.size()) : *known;
        if (known == numbers.cend()) {
            texts.emplace_back(m_collator.sortKey(text), key);
            numbers.insert(std::move(text), number);
        }
        textOf.emplace_back(key, number);
    }
    std::vector<int> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    const auto keyOf = [&](int text) -> const QCollatorSortKey & { return texts[std::size_t(text)].first; };
    std::ranges::sort(order, [&](int a, int b) { return keyOf(a).compare(keyOf(b)) < 0; });
    std::vector<std::uint64_t> ranks(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool same = i > 0 && keyOf(order[i - 1]).compare(keyOf(order[i])) == 0;
        if (!same) m_texts.push_back({(m_texts.size() + 1) * gap, texts[std::size_t(order[i])].second});
        ranks[std::size_t(order[i])] = m_texts.back().number;
    }
    std::vector<std::uint64_t> result;
    result.reserve(entries.size());
    for (const int text : aligned<int>(entries, std::move(textOf), -1)) result.push_back(text < 0 ? 0 : ranks[std::size_t(text)]);
    return result;
}

std::optional<std::vector<std::uint64_t>> Sorter::ofSomeTexts(std::span<const ListEntry> entries)
{
    if (entries.size() > many) return std::nullopt;
    const RowSource::Keys keys = keysOf(entries);
    std::vector<std::pair<MessageKey, std::uint64_t>> found;
    for (const auto &[key, text] : m_source->texts(m_folder, m_column, &keys)) {
        const auto number = place(key, text);
        if (!number) return std::nullopt;
        found.emplace_back(key, *number);
    }
    return aligned<std::uint64_t>(entries, std::move(found), 0);
}

/// The number of the text, which is put between its neighbours if it is new.
std::optional<std::uint64_t> Sorter::place(MessageKey key, const QString &text)
{
    std::size_t low = 0, high = m_texts.size();
    while (low < high) {
        std::size_t middle = low + (high - low) / 2;
        const int order = compareWith(middle, text);
        if (middle >= high) high = low + (high - low) / 2; // nobody above the middle can be read any more
        else if (order == 0) return m_texts[middle].number;
        else if (order < 0) low = middle + 1;
        else high = middle;
    }
    const std::uint64_t below = low == 0 ? 0 : m_texts[low - 1].number;
    const std::uint64_t above = low == m_texts.size() ? below + 2 * gap : m_texts[low].number;
    if (above - below < 2) return std::nullopt;
    const std::uint64_t number = below + (above - below) / 2;
    m_texts.insert(m_texts.begin() + std::ptrdiff_t(low), {number, key});
    return number;
}

/// Negative: the known text comes first. One whose message has gone cannot be read any more: `known` becomes the next that can.
int Sorter::compareWith(std::size_t &known, const QString &text)
{
    for (; known < m_texts.size(); ++known) {
        const RowSource::Keys one{m_texts[known].key};
        const auto read = m_source->texts(m_folder, m_column, &one);
        if (!read.empty()) return m_collator.compare(read.front().second, text);
    }
    return 0;
}

} // namespace godwit::listing
