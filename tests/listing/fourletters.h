// SPDX-License-Identifier: GPL-3.0-or-later
// A small mailbox, and short ways to see what a listing makes of it.
#pragma once

#include "memorymail.h"

#include "listing/listing.h"

#include <QSignalSpy>

namespace godwit {

inline std::uint64_t hash(const char *id) { return messageIdHash(id); }

/// a ← b ← c, and d alone. c is the newest of its conversation; d the newest of all but by arrival.
inline Mail fourLetters()
{
    Mail mail;
    for (quint32 i = 1; i <= 4; ++i) mail.add(i, i, i == 2 ? 0 : 1);
    mail.describe(1, 10, QStringLiteral("b"), {.id = hash("a")}, QStringLiteral("Zoe"));
    mail.describe(2, 20, QStringLiteral("b"), {.id = hash("b"), .references = {hash("a")}}, QStringLiteral("émile"));
    mail.describe(3, 30, QStringLiteral("b"), {.id = hash("c"), .references = {hash("a"), hash("b")}}, QStringLiteral("Anna"));
    mail.describe(4, 5, QStringLiteral("a10"), {.id = hash("d")}, QStringLiteral("Eve"));
    return mail;
}

inline ChangeSet only(const MessageChanges &messages)
{
    ChangeSet changes;
    changes.messages.push_back(messages);
    return changes;
}

inline ListDelta takeDelta(QSignalSpy &spy) { return spy.takeLast().at(0).value<ListDelta>(); }

inline std::vector<quint64> shown(listing::Listing &listing, FolderId folder, quint64 revision, QList<ThreadPlace> *places = nullptr)
{
    QSignalSpy ready(&listing, &godwit::listing::Listing::rowsReady);
    listing.requestRows(folder, revision, 0, 1000);
    std::vector<quint64> keys;
    if (ready.isEmpty()) return keys;
    const auto rows = ready.first().at(0).value<ListRows>();
    for (const MessageSummary &row : rows.rows) keys.push_back(toInt(row.key));
    if (places) *places = rows.places;
    return keys;
}

} // namespace godwit
