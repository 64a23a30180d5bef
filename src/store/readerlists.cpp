// SPDX-License-Identifier: GPL-3.0-or-later
// What lists are sorted, filtered and threaded by: from the narrow rows of digest.
#include "mail/words.h"
#include "store/blobs.h"
#include "store/reader_p.h"

#include <algorithm>
#include <unordered_set>

namespace godwit::store {

namespace {

QByteArray asJson(const Reader::Keys &keys)
{
    QByteArray json("[");
    for (const MessageKey key : keys) json += QByteArray::number(quint64{toInt(key)}) + ',';
    if (json.size() > 1) json.chop(1);
    return json + ']';
}

/// A column of all that is in a folder, or of some messages. The two statements are literals: they are prepared once.
struct Statements {
    const char *ofFolder, *ofKeys;
};
#define GODWIT_DIGEST_OF(columns)                                                                                                          \
    Statements{"SELECT d.key, " columns " FROM message m JOIN digest d ON d.key = m.key WHERE m.folder = ? ORDER BY m.uid",                \
               "SELECT d.key, " columns " FROM digest d WHERE d.key IN (SELECT value FROM json_each(?))"}

Statements numbersOf(ListColumn column)
{
    switch (column) {
    case ListColumn::Arrival: return GODWIT_DIGEST_OF("d.arrived");
    case ListColumn::Size: return GODWIT_DIGEST_OF("d.size");
    case ListColumn::Attachment: return GODWIT_DIGEST_OF("d.attachment");
    default: return GODWIT_DIGEST_OF("d.sent");
    }
}

Statements textsOf(ListColumn column)
{
    switch (column) {
    case ListColumn::From: return GODWIT_DIGEST_OF("d.sender");
    case ListColumn::To: return GODWIT_DIGEST_OF("d.recipient");
    default: return GODWIT_DIGEST_OF("d.subject");
    }
}

} // namespace

/// Of a folder also what is on its way there.
void Reader::Private::visitDigests(const char *ofFolder, const char *ofKeys, FolderId folder, const Keys *only,
                                   const std::function<void(const Statement &)> &visit)
{
    const auto ofThese = [&](const Keys &keys) {
        if (keys.empty()) return;
        const QByteArray json = asJson(keys);
        Statement rows = cache->statement(ofKeys);
        rows.bind(TextView{json});
        while (rows.step()) visit(rows);
    };
    if (only) return ofThese(*only);
    {
        Statement rows = cache->statement(ofFolder);
        rows.bind(folder);
        while (rows.step()) visit(rows);
    }
    Keys arriving;
    for (const Arrival &arrival : arrivals())
        if (arrival.folder == folder) arriving.push_back(arrival.row.key);
    ofThese(arriving);
}

void Reader::visitNumbers(FolderId folder, ListColumn column, const Keys *only, const std::function<void(MessageKey, qint64)> &visit)
{
    const Statements sql = numbersOf(column);
    d->read([&] {
        d->visitDigests(sql.ofFolder, sql.ofKeys, folder, only,
                        [&](const Statement &row) { visit(row.as<MessageKey>(0), row.integer(1)); });
        return true;
    });
}

void Reader::visitTexts(FolderId folder, ListColumn column, const Keys *only, const std::function<void(MessageKey, const QString &)> &visit)
{
    const Statements sql = textsOf(column);
    d->read([&] {
        d->visitDigests(sql.ofFolder, sql.ofKeys, folder, only, [&](const Statement &row) { visit(row.as<MessageKey>(0), row.text(1)); });
        return true;
    });
}

void Reader::visitThreads(FolderId folder, const Keys *only, const std::function<void(MessageKey, qint64, const ThreadKeys &)> &visit)
{
    constexpr Statements sql = GODWIT_DIGEST_OF("d.sent, d.thread");
    d->read([&] {
        d->visitDigests(sql.ofFolder, sql.ofKeys, folder, only,
                        [&](const Statement &row) { visit(row.as<MessageKey>(0), row.integer(1), readThreadBlob(row.bytes(2))); });
        return true;
    });
}

std::vector<ListEntry> Reader::entriesOf(const Keys &keys)
{
    return d->read([&] {
        std::vector<ListEntry> entries;
        const std::vector<Arrival> arriving = d->arrivals();
        std::map<FolderId, std::pair<std::optional<FolderRow>, QList<Operation>>> folders;
        for (const MessageKey key : keys) {
            const auto arrival = std::ranges::find_if(arriving, [key](const Arrival &each) { return each.row.key == key; });
            if (arrival != arriving.end()) {
                entries.push_back(listEntry(*arrival));
                continue;
            }
            const auto place = loadPlace(*d->cache, key);
            if (!place) continue;
            auto &[row, operations] = folders[place->folder];
            if (!row) {
                row = loadFolder(*d->cache, place->folder);
                if (!row) continue;
                operations = operationsOn(*row, d->operations);
            }
            const ShownMessage now = shown(*row, place->message, operations);
            if (now.visible) entries.push_back(listEntry(place->message, now));
        }
        return entries;
    });
}

QList<MessageSummary> Reader::rowsAnywhere(const Keys &keys)
{
    return d->read([&] {
        QList<MessageSummary> summaries;
        const std::vector<Arrival> arriving = d->arrivals();
        for (const MessageKey key : keys) {
            auto summary = loadSummary(*d->cache, key);
            if (!summary) continue;
            const auto arrival = std::ranges::find_if(arriving, [key](const Arrival &each) { return each.row.key == key; });
            if (arrival != arriving.end()) {
                summary->folder = arrival->folder;
                summary->flags = arrival->flags;
                summary->pending = true;
            } else if (const auto row = loadFolder(*d->cache, summary->folder)) {
                d->show(*summary, *row, operationsOn(*row, d->operations));
            }
            summaries.append(std::move(*summary));
        }
        return summaries;
    });
}

/// Each word of the text begins a word of what the list shows of a message.
static bool standsIn(const std::vector<Needle> &needles, const QString &subject, const QString &sender, const QString &recipient)
{
    return std::ranges::all_of(needles, [&](const Needle &each) {
        return containsNeedle(subject, each) || containsNeedle(sender, each) || containsNeedle(recipient, each);
    });
}

Reader::Keys Reader::matching(FolderId folder, const ListFilter &filter, const Keys *only)
{
    std::unordered_set<MessageKey> fitting; // by what digest knows
    const bool byDigest = filter.attachment || !filter.text.isEmpty();
    std::vector<Needle> needles;
    for (const QString &word : filter.text.split(u' ', Qt::SkipEmptyParts)) needles.push_back(needle(word, true));
    constexpr Statements sql = GODWIT_DIGEST_OF("d.attachment, d.subject, d.sender, d.recipient");
    if (byDigest)
        d->read([&] {
            d->visitDigests(sql.ofFolder, sql.ofKeys, folder, only, [&](const Statement &row) {
                if (filter.attachment && row.integer(1) == 0) return;
                if (needles.empty() || standsIn(needles, row.text(2), row.text(3), row.text(4))) fitting.insert(row.as<MessageKey>(0));
            });
            return true;
        });
    const auto tagged = filter.tag.isEmpty() ? std::unordered_set<MessageKey>() : taggedWith(folder, filter.tag, only);
    Keys result;
    for (const ListEntry &entry : only ? entriesOf(*only) : listEntries(folder)) {
        const auto flags = SystemFlags::fromInt(static_cast<SystemFlags::Int>(entry.flags & 0xff));
        if (filter.unread && flags.testFlag(Flag::Seen)) continue;
        if (filter.starred && !flags.testFlag(Flag::Flagged)) continue;
        if (byDigest && !fitting.contains(entry.key)) continue;
        if (!filter.tag.isEmpty() && !tagged.contains(entry.key)) continue;
        result.push_back(entry.key);
    }
    return result;
}

/// As shown: with the tags that are still on their way to the server.
std::unordered_set<MessageKey> Reader::taggedWith(FolderId folder, const QByteArray &tag, const Keys *only)
{
    return d->read([&] {
        std::unordered_set<MessageKey> tagged;
        const auto look = [&](const FolderRow &row, const MessageRow &message, const QList<Operation> &on) {
            if (shown(row, message, on).flags.contains(tag)) tagged.insert(message.key);
        };
        if (!only) {
            const auto row = loadFolder(*d->cache, folder);
            if (!row) return tagged;
            const QList<Operation> on = operationsOn(*row, d->operations);
            for (const MessageRow &message : loadMessages(*d->cache, folder)) look(*row, message, on);
        } else {
            for (const MessageKey key : *only)
                if (const auto place = loadPlace(*d->cache, key))
                    if (const auto row = loadFolder(*d->cache, place->folder))
                        look(*row, place->message, operationsOn(*row, d->operations));
        }
        for (const Arrival &arrival : d->arrivals())
            if (arrival.flags.contains(tag)) tagged.insert(arrival.row.key);
        return tagged;
    });
}

FolderId Reader::sentFolder(FolderId folder)
{
    const QList<Folder> all = folders();
    const auto own = std::ranges::find(all, folder, &Folder::id);
    if (own == all.end()) return {};
    const auto sent =
        std::ranges::find_if(all, [&](const Folder &each) { return each.account == own->account && each.role == Role::Sent; });
    return sent == all.end() || sent->id == folder ? FolderId{} : sent->id;
}

} // namespace godwit::store
