// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/values.h"

#include "mail/words.h"
#include "query/texts.h"

#include <QRegularExpression>
#include <array>

namespace godwit::query {

namespace {

const QString todayWord() { return Texts::tr("today"); }
const QString yesterdayWord() { return Texts::tr("yesterday"); }

std::optional<Period> day(QDate date)
{
    if (!date.isValid() || date.year() < 1 || date.year() > 9999) return std::nullopt; // what IMAP can say (RFC 3501, date)
    return Period{date, date.addDays(1)};
}
std::optional<Period> month(int year, int number)
{
    const QDate first(year, number, 1);
    return day(first) ? std::optional(Period{first, first.addMonths(1)}) : std::nullopt;
}
std::optional<Period> year(int number)
{
    const QDate first(number, 1, 1);
    return day(first) ? std::optional(Period{first, first.addYears(1)}) : std::nullopt;
}

std::optional<Period> numbers(const QString &text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})$"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const int y = match.captured(1).toInt();
        if (match.hasCaptured(3)) return day(QDate(y, match.captured(2).toInt(), match.captured(3).toInt()));
        return match.hasCaptured(2) ? month(y, match.captured(2).toInt()) : year(y);
    }
    const auto match = dayFirst.match(text);
    return match.hasMatch() ? day(QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt())) : std::nullopt;
}

std::optional<Period> ago(const QString &text, QDate today)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,5})([dwmy])$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int count = match.captured(1).toInt();
    switch (match.captured(2).toLower().front().unicode()) {
    case u'd': return day(today.addDays(-count));
    case u'w': return day(today.addDays(-7 * count));
    case u'm': return day(today.addMonths(-count));
    default: return day(today.addYears(-count));
    }
}

/// The locale's short form, also with all digits of the year.
std::optional<Period> localDay(const QString &text, QDate today, const QLocale &locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    form.replace(QLatin1StringView("dd"), QLatin1StringView("d")).replace(QLatin1StringView("MM"), QLatin1StringView("M"));
    QString shortYear = form, longYear = form;
    if (form.contains(QLatin1StringView("yyyy"))) shortYear.replace(QLatin1StringView("yyyy"), QLatin1StringView("yy"));
    else if (form.contains(QLatin1StringView("yy"))) longYear.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    else longYear.replace(u'y', QLatin1StringView("yyyy"));
    const QDate exact = locale.toDate(text, longYear);
    if (exact.isValid()) return day(exact);
    return day(locale.toDate(text, shortYear, today.year() - 80)); // mail is of the past: "98" is 1998
}

/// Without case, diacritics and the point of an abbreviation: "Mär." is "mar".
QString plain(const QString &name)
{
    QString joined;
    for (const Word &word : words(name))
        if (word.piece != Word::Piece::Last) joined += word.folded;
    return joined;
}

bool isMonth(const QString &name, int number, const QLocale &locale)
{
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
        if (name == plain(locale.monthName(number, format)) || name == plain(locale.standaloneMonthName(number, format))) return true;
    return false;
}
bool isWeekday(const QString &name, int number, const QLocale &locale)
{
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
        if (name == plain(locale.dayName(number, format)) || name == plain(locale.standaloneDayName(number, format))) return true;
    return false;
}

std::optional<Period> named(const QString &text, QDate today, const QLocale &locale)
{
    static const QRegularExpression form(QStringLiteral("^(.*?)(?:[\\s-]+([0-9]{4}))?$"));
    const auto match = form.match(text);
    const QString name = plain(match.captured(1));
    const bool hasYear = match.hasCaptured(2);
    if (name.isEmpty()) return std::nullopt;
    const std::array locales{locale, QLocale::c()};
    for (int number = 1; number <= 12; ++number)
        for (const QLocale &language : locales) {
            if (!isMonth(name, number, language)) continue;
            return month(hasYear ? match.captured(2).toInt() : today.year() - (number > today.month() ? 1 : 0), number);
        }
    for (int number = 1; number <= 7 && !hasYear; ++number)
        for (const QLocale &language : locales)
            if (isWeekday(name, number, language)) return day(today.addDays(-((today.dayOfWeek() - number + 7) % 7)));
    return std::nullopt;
}

} // namespace

std::optional<Period> parsePeriod(QStringView text, QDate today, const QLocale &locale)
{
    const QString typed = text.trimmed().toString();
    const auto is = [&](const char *english, const QString &translated) {
        return typed.compare(QLatin1StringView(english), Qt::CaseInsensitive) == 0 || typed.compare(translated, Qt::CaseInsensitive) == 0;
    };
    if (is("today", todayWord())) return day(today);
    if (is("yesterday", yesterdayWord())) return day(today.addDays(-1));
    if (const auto period = numbers(typed)) return period;
    if (const auto period = ago(typed, today)) return period;
    if (const auto period = localDay(typed, today, locale)) return period;
    return named(typed, today, locale);
}

std::optional<qint64> parseOctets(QStringView text, const QLocale &locale)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,16})(?:(.)([0-9]{1,6}))?\\s*([kmg]?)i?b?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.matchView(text.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const QString point = match.captured(2);
    if (!point.isEmpty() && point != u'.' && point != locale.decimalPoint()) return std::nullopt;
    const QString unit = match.captured(4).toLower();
    const int shift = unit == u'k' ? 10 : unit == u'm' ? 20 : unit == u'g' ? 30 : 0;
    const QString number = match.captured(1) + u'.' + match.captured(3) + u'0';
    const double octets = number.toDouble() * double(qint64(1) << shift);
    constexpr double most = double(qint64(1) << 50); // a double counts them exactly up to here, and no message is as large
    return octets <= most ? std::optional(qint64(octets)) : std::nullopt;
}

QString octetsText(qint64 octets)
{
    constexpr std::array<std::pair<int, char16_t>, 3> units{{{30, u'G'}, {20, u'M'}, {10, u'k'}}};
    for (const auto &[shift, unit] : units)
        if (octets > 0 && octets % (qint64(1) << shift) == 0) return QString::number(octets >> shift) + QChar(unit);
    return QString::number(octets);
}

QStringList dayWords(QDate today, const QLocale &locale)
{
    QStringList result{todayWord(),          yesterdayWord(),      QStringLiteral("7d"),
                       QStringLiteral("2w"), QStringLiteral("3m"), QStringLiteral("1y")};
    for (int back = 0; back < 7; ++back) result += locale.standaloneDayName(today.addDays(-back).dayOfWeek());
    for (int back = 0; back < 12; ++back) result += locale.standaloneMonthName(today.addMonths(-back).month());
    for (int back = 0; back < 3; ++back) result += QString::number(today.year() - back);
    return result;
}

} // namespace godwit::query
