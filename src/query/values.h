// SPDX-License-Identifier: GPL-3.0-or-later
// Days and sizes as people write them.
#pragma once

#include <QDate>
#include <QLocale>
#include <QStringList>
#include <optional>

namespace godwit::query {

/// A day, a month or a year. "before" ends at `first`, "after" begins there, "on" is all of it.
struct Period {
    QDate first, next; ///< `next` is the day after it
    bool operator==(const Period &) const = default;
};

/// 2023, 2023-04, 2023-04-12, 12.4.2023, the locale's short form; today, yesterday; 7d, 2w, 3m, 1y ago; names of weekdays and months, which
/// are the latest ones up to today ("march", also "march 2023"). In English and the locale's language.
std::optional<Period> parsePeriod(QStringView text, QDate today, const QLocale &locale);

/// 300, 300k, 1.5MB, 2G: powers of 1024, up to 1 PiB. Also with the locale's decimal point.
std::optional<qint64> parseOctets(QStringView text, const QLocale &locale);
QString octetsText(qint64 octets); ///< exact: "1536k"

/// What to propose for a day, as it can be typed, translated.
QStringList dayWords(QDate today, const QLocale &locale);

} // namespace godwit::query
