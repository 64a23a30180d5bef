// SPDX-License-Identifier: GPL-3.0-or-later
// Where the header fields of one section stand. Internal to this room.
#pragma once

#include "mime/reader.h"

#include <functional>

namespace godwit::mime {

struct Field {
    QByteArrayView name;  ///< as spelt; never empty
    QByteArrayView value; ///< with its folds, without the last line break
};

struct FieldSection {
    std::vector<Field> fields;
    qsizetype end = 0;      ///< offset behind the empty line (or where the body begins without one)
    bool truncated = false; ///< a limit was met: fields were left out
};

/// Reads one header section from `begin`; `isDelimiter` is asked for the offset of each line that begins with "--". Ends at an empty line,
/// or at a line that is no field: the body begins there.
FieldSection readFields(QByteArrayView raw, qsizetype begin, const Limits &limits, const std::function<bool(qsizetype)> &isDelimiter = {});

/// The first field of that name (any case); nothing if there is none.
QByteArrayView fieldValue(const FieldSection &section, QByteArrayView name);

/// Offset behind the line break that ends the line at `from`, or the size.
qsizetype nextLine(QByteArrayView raw, qsizetype from);

MessageSummary summariseFields(const FieldSection &section);

/// RFC 2047 words decoded, and nothing taken out yet: to see what was there. Not to be shown.
QString decodeWords(QByteArrayView raw);

} // namespace godwit::mime
