// SPDX-License-Identifier: GPL-3.0-or-later
// What a tree says about messages, without an index.
#pragma once

#include "mail/message.h"
#include "mail/query.h"
#include "mail/words.h"

#include <optional>

namespace godwit::query {

/// Whether an honest answer depends on the texts of messages.
bool needsBodies(const Query &query);

/// Words that were found, and where: "from:anna" is not marked in the subject.
struct Highlight {
    Query::Kind kind; ///< Text: anywhere
    Needle needle;
    bool operator==(const Highlight &) const = default;
};
std::vector<Highlight> highlights(const Query &query); ///< what is not wanted is not among them

/// Where a message lies.
struct Place {
    QString path; ///< decoded, with the delimiter in it
    char delimiter = '/';
    QString shownName = {}; ///< what it is called on the screen, if that is something else (mail/foldername.h)
};
/// `text` is the path or its last components, or the name on the screen, without case. "/" is understood for any delimiter.
bool isFolder(QStringView text, const Place &place);

/// Nothing: it depends on the text, or on headers that were not read yet. A message without a date is neither before nor after any day.
std::optional<bool> matches(const Query &query, const MessageSummary &message, const Place &place);

} // namespace godwit::query
