// SPDX-License-Identifier: GPL-3.0-or-later
// A query as SQL for the store. Pure; nothing that a person typed stands in the SQL itself.
#pragma once

#include "mail/ids.h"
#include "mail/query.h"

#include <QByteArray>
#include <functional>
#include <variant>
#include <vector>

namespace godwit::query {

/// Conditions on the tables of the store: `m` (key, folder, flags, keywords, as shown), `d`, its digest, which may be missing, and the
/// index `words`, whose rowid is m.key.
struct Sql {
    using Value = std::variant<qint64, QByteArray>; ///< the latter: text, UTF-8
    QByteArray match;          ///< an expression of FTS5 that all hits fulfil, with the index in front; empty: there is none
    QByteArray where;          ///< and this; never empty
    std::vector<Value> values; ///< of the question marks in `where`
    bool operator==(const Sql &) const = default;
};

/// The folders that a Query::Kind::Folder names.
using FolderNames = std::function<std::vector<FolderId>(const QString &text)>;

/// Words that are asked for by a conjunction become one `match`; those below OR and NOT with other conditions are asked by themselves.
Sql toSql(const Query &query, const FolderNames &folders);

} // namespace godwit::query
