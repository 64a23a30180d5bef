// SPDX-License-Identifier: GPL-3.0-or-later
// Text → tree. The language is described in README.md.
#pragma once

#include "mail/query.h"

#include <QLocale>
#include <optional>

namespace godwit::query {

struct ParseError {
    qsizetype position = 0, length = 0; ///< the place that is meant, UTF-16 units
    QString text;                       ///< for people
    bool operator==(const ParseError &) const = default;
};

struct Parsed {
    Query query;                     ///< in spite of an error: what could be understood
    std::optional<ParseError> error; ///< the first
};

/// What is open at the end (a quote, a parenthesis) is closed there: the person is still typing.
Parsed parse(QStringView text, QDate today, const QLocale &locale);

} // namespace godwit::query
