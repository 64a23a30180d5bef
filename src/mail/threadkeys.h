// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/basesubject.h"
#include "mail/message.h"

namespace godwit {

/// What conversations are made of (RFC 5256, 3, REFERENCES), as numbers: identifiers are compared and never shown, and 64 bits of each are
/// enough to tell millions apart.
struct ThreadKeys {
    std::uint64_t id = 0;    ///< of Message-ID; 0: it has none
    std::uint64_t topic = 0; ///< of the base subject, case folded; even; 0: that is empty
    bool reply = false;      ///< the subject says that it is an answer or was forwarded
    std::vector<std::uint64_t> references = {}; ///< oldest first, never 0; In-Reply-To where there is no References
    bool operator==(const ThreadKeys &) const = default;
};

constexpr std::size_t mostReferences = 256; ///< the last ones count: they are nearest

/// `id` with or without angle brackets; 0 if there is nothing between them.
std::uint64_t messageIdHash(QByteArrayView id);
std::uint64_t topicHash(const QString &baseSubject);
ThreadKeys threadKeys(const MessageSummary &summary, const BaseSubject &subject);

} // namespace godwit
