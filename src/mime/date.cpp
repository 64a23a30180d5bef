// SPDX-License-Identifier: GPL-3.0-or-later
// Date fields, read as a heap of words: numbers, a month, a time, a zone, which covers RFC 5322 and all that is sent instead;
// what makes no sense like that is KMime's to try.
#include "mime/header.h"

#include <KMime/Headers>
#include <QDateTime>
#include <QTimeZone>
#include <array>

namespace godwit::mime {

namespace {

constexpr qsizetype maxDate = 200;

int monthOf(QByteArrayView word)
{
    static constexpr std::array<const char *, 12> names{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    if (word.size() < 3) return 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (word.first(3).compare(names[i], Qt::CaseInsensitive) == 0) return static_cast<int>(i) + 1;
    }
    return 0;
}

// RFC 5322, 4.3
std::optional<int> zoneOf(const QByteArray &word)
{
    static constexpr std::array<std::pair<const char *, int>, 17> names{{{"gmt", 0},
                                                                         {"ut", 0},
                                                                         {"utc", 0},
                                                                         {"z", 0},
                                                                         {"est", -5},
                                                                         {"edt", -4},
                                                                         {"cst", -6},
                                                                         {"cdt", -5},
                                                                         {"mst", -7},
                                                                         {"mdt", -6},
                                                                         {"pst", -8},
                                                                         {"pdt", -7},
                                                                         {"cet", 1},
                                                                         {"cest", 2},
                                                                         {"met", 1},
                                                                         {"mest", 2},
                                                                         {"jst", 9}}};
    QByteArray rest = word;
    if (rest.startsWith("gmt+") || rest.startsWith("gmt-") || rest.startsWith("utc+") || rest.startsWith("utc-")) rest.remove(0, 3);
    if (rest.startsWith('+') || rest.startsWith('-')) {
        QByteArray digits = rest.sliced(1);
        digits.replace(':', "");
        bool ok = false;
        const int value = digits.toInt(&ok);
        if (!ok || digits.size() > 4) return {};
        const int hours = digits.size() <= 2 ? value : value / 100;
        const int minutes = digits.size() <= 2 ? 0 : value % 100;
        if (hours > 15 || minutes > 59) return {};
        return (rest[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    }
    for (const auto &[name, hours] : names) {
        if (rest == name) return hours * 3600;
    }
    return {};
}

std::optional<QTime> timeOf(QByteArrayView word)
{
    const QList<QByteArray> parts = word.toByteArray().split(':');
    if (parts.size() < 2 || parts.size() > 3) return {};
    bool ok[3] = {true, true, true};
    const int hour = parts[0].toInt(&ok[0]);
    const int minute = parts[1].toInt(&ok[1]);
    const int second = parts.size() == 3 ? parts[2].split('.').first().toInt(&ok[2]) : 0;
    const QTime time(hour, minute, std::min(second, 59)); // a leap second
    return ok[0] && ok[1] && ok[2] && second <= 60 && time.isValid() ? std::optional(time) : std::nullopt;
}

// Cuts at blanks, commas, and the hyphens of 13-Feb-20; comments are dropped; ISO 8601's 'T' and 'Z' become words of their own.
QList<QByteArray> wordsOf(QByteArrayView raw)
{
    QByteArray text;
    int depth = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        const bool digitBefore = i > 0 && raw[i - 1] >= '0' && raw[i - 1] <= '9';
        const bool letterBefore = i > 0 && QChar::isLetter(static_cast<uchar>(raw[i - 1]));
        const bool afterTime = text.sliced(text.lastIndexOf(' ') + 1).contains(':');
        if (c == '(') ++depth;
        else if (c == ')') depth = std::max(0, depth - 1);
        else if (depth > 0) continue;
        else if (c == ',' || c == '\t' || c == '\r' || c == '\n' || c == '/' || (c == 'T' && digitBefore)) text += ' ';
        else if (c == '-' && (digitBefore || letterBefore) && !afterTime && !text.toLower().endsWith("gmt") &&
                 !text.toLower().endsWith("utc"))
            text += ' ';
        else if ((c == '+' || c == '-' || c == 'Z') && afterTime) text += QByteArray(" ") + c;
        else text += c;
    }
    return text.toLower().simplified().split(' ');
}

QDate dateOf(const QList<int> &numbers, int month)
{
    int day = 0, year = 0;
    if (month == 0 && numbers.size() >= 3 && numbers[0] > 31) { // 2020-02-13
        year = numbers[0];
        month = numbers[1];
        day = numbers[2];
    } else if (month != 0 && numbers.size() >= 2) {
        day = numbers[0] > 31 ? numbers[1] : numbers[0];
        year = numbers[0] > 31 ? numbers[0] : numbers[1];
    } else {
        return {};
    }
    if (year < 50) year += 2000;
    else if (year < 1000) // RFC 5322, 4.3: two and three digits
        year += 1900;
    return QDate(year, month, day);
}

std::optional<Date> parseWords(QByteArrayView raw)
{
    QList<int> numbers;
    int month = 0;
    std::optional<QTime> time;
    int offset = 0;
    for (const QByteArray &word : wordsOf(raw)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (const auto zone = time ? zoneOf(word) : std::nullopt) offset = *zone;
        else if (isNumber && number >= 0 && !word.startsWith('+')) numbers.append(number);
        else if (!time && word.contains(':')) time = timeOf(word);
        else if (month == 0) month = monthOf(word);
    }
    const QDate date = dateOf(numbers, month);
    if (!date.isValid() || !time) return {};
    return Date{QDateTime(date, *time, QTimeZone::UTC).toSecsSinceEpoch() - offset, offset};
}

/// date-time of RFC 5322, 3.3, as nearly all of them are written; whatever differs in one octet is left to the words.
class StrictDate
{
public:
    explicit StrictDate(QByteArrayView text) : m_text(text) {}

    std::optional<Date> run()
    {
        if (m_text.size() > 4 && m_text[3] == ',') m_at = 4; // the weekday says nothing
        blanks();
        const int day = number(1, 2);
        blanks();
        const int month = m_at + 3 <= m_text.size() ? monthOf(m_text.sliced(m_at, 3)) : 0;
        m_at += 3;
        blanks();
        const int year = number(4, 4);
        blanks();
        const int hour = number(2, 2);
        expect(':');
        const int minute = number(2, 2);
        expect(':');
        const int second = number(2, 2);
        blanks();
        const bool west = m_at < m_text.size() && m_text[m_at] == '-';
        if (!west) expect('+');
        else ++m_at;
        const int zone = number(4, 4);
        const QDate date(year, month, day);
        if (m_failed || m_at != m_text.size() || !date.isValid() || hour > 23 || minute > 59 || second > 59 || zone / 100 > 15 ||
            zone % 100 > 59)
            return {};
        const int offset = (west ? -1 : 1) * (zone / 100 * 3600 + zone % 100 * 60);
        constexpr qint64 epoch = 2'440'588; // the Julian day of 1970-01-01
        return Date{(date.toJulianDay() - epoch) * 86'400 + hour * 3600 + minute * 60 + second - offset, offset};
    }

private:
    void blanks()
    {
        const qsizetype before = m_at;
        while (m_at < m_text.size() && m_text[m_at] == ' ') ++m_at;
        if (m_at == before && m_at > 0) m_failed = true;
    }
    void expect(char c)
    {
        if (m_at < m_text.size() && m_text[m_at] == c) ++m_at;
        else m_failed = true;
    }
    int number(int least, int most)
    {
        int value = 0, digits = 0;
        for (; digits < most && m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++digits, ++m_at)
            value = value * 10 + (m_text[m_at] - '0');
        if (digits < least) m_failed = true;
        return value;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

std::optional<Date> parseDate(QByteArrayView raw)
{
    const QByteArrayView text = raw.first(std::min(maxDate, raw.size())).trimmed();
    if (text.isEmpty()) return {};
    std::optional<Date> result = StrictDate(text).run();
    if (!result) result = parseWords(text);
    if (!result) {
        KMime::Headers::Date header;
        header.from7BitString(text.toByteArray());
        const QDateTime moment = header.dateTime();
        if (moment.isValid()) result = Date{moment.toSecsSinceEpoch(), moment.offsetFromUtc()};
    }
    // Before e-mail, or after what a list can sort: not a date but a joke or a fault.
    if (result && (result->seconds < 0 || result->seconds > 32'503'680'000)) return {};
    return result;
}

} // namespace godwit::mime
