// SPDX-License-Identifier: GPL-3.0-or-later
// Raw header text, as a sender wrote it, to values that can be shown. Nothing in here trusts its input, all of it is linear in time,
// and what comes out holds no control character and no bidirectional override. Thread-safe: no state.
#pragma once

#include "mail/message.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace godwit::mime {

/// Unstructured text: folded lines joined, RFC 2047 words decoded (broken ones too), raw 8-bit read as UTF-8, else as Windows-1252.
QString decodeHeader(QByteArrayView raw);

/// Line breaks become spaces; other control characters, bidirectional embeddings, overrides and isolates and tag characters go.
/// For every text of a stranger that is shown in one line.
QString harmless(QStringView text);

/// An address list (RFC 5322, 3.4; groups, comments, obsolete forms, raw 8-bit). A group gives one Address with its name and no
/// address before its members. What a list says twice (`a <b@c> <d@e>`) stays visible in the name; the last address counts.
QList<Address> decodeAddresses(QByteArrayView raw);

/// One address of an IMAP ENVELOPE (RFC 3501, 7.4.2): display name as encoded, local part, domain.
Address decodeAddress(QByteArrayView name, QByteArrayView local, QByteArrayView domain);

/// Parameters of Content-Type or Content-Disposition as they stand on the wire (BODYSTRUCTURE gives them like this), value unquoted.
using RawParameters = QList<std::pair<QByteArray, QByteArray>>;
using Parameters = QList<std::pair<QByteArray, QString>>;

/// Keys in lower case, each once. RFC 2231 continuations are joined and decoded; `name*` goes before `name*0`, that before `name`;
/// RFC 2047 words in a value (wrong, and common) are decoded too.
Parameters decodeParameters(const RawParameters &raw);

/// "text/plain; charset=x" to the value before the parameters (trimmed, lower case) and these; comments are dropped.
std::pair<QByteArray, RawParameters> splitParameters(QByteArrayView raw);

struct Date {
    qint64 seconds = 0; ///< since the epoch
    int offset = 0;     ///< s east of UTC
    bool operator==(const Date &) const = default;
};
/// RFC 5322, 3.3 and 4.3, and what else is found in Date fields (ISO 8601, ctime, RFC 850, two-digit years, GMT+0100).
std::optional<Date> parseDate(QByteArrayView raw);

/// The message identifiers "<…>" of References or In-Reply-To; of more than 200 the first and the last 199 are kept.
QByteArrayList decodeIdentifiers(QByteArrayView raw);

/// Subject, addresses, Date, Message-ID, In-Reply-To, References, List-Id. Reads up to the first empty line. Also for an answer of
/// FETCH BODY[HEADER.FIELDS (…)]. key, folder, uid, flags, arrived and size stay untouched.
MessageSummary summarise(QByteArrayView rawHeader);

} // namespace godwit::mime
