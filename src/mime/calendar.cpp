// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/cards.h"
#include "mime/contentline.h"
#include "mime/header.h"

#include <QHash>
#include <QTimeZone>
#include <algorithm>

namespace godwit::mime {

namespace {

constexpr int mostEvents = 1'000;

struct Zone {
    QTimeZone zone;
    bool known = false;
};

/// "+0100", "-053000" in s
std::optional<int> offsetOf(const QString &text)
{
    if (text.size() < 5 || (text[0] != u'+' && text[0] != u'-')) return {};
    bool ok = false, fine = false;
    const int hours = QStringView(text).sliced(1, 2).toInt(&ok), minutes = QStringView(text).sliced(3, 2).toInt(&fine);
    if (!ok || !fine || hours > 15 || minutes > 59) return {};
    return (text[0] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

class Calendar
{
public:
    std::optional<Invitation> read(QByteArrayView octets, const QByteArray &charset)
    {
        const auto lines = readContentLines(octets, charset);
        findZones(lines);
        QByteArrayList open;
        for (const ContentLine &line : lines) {
            if (line.name == "BEGIN") {
                open.append(line.value.trimmed().toUpper().toLatin1());
                if (open.size() > 10) return {};
                if (open.last() == "VEVENT") m_event = Invitation{};
            } else if (line.name == "END") {
                if (!open.isEmpty() && open.takeLast() == "VEVENT") endEvent();
            } else if (open.size() == 1 && open.last() == "VCALENDAR" && line.name == "METHOD") {
                m_method = methodOf(line.value);
            } else if (!open.isEmpty() && open.last() == "VEVENT") {
                property(line);
            }
        }
        if (!m_found) return {};
        m_found->method = m_method;
        m_found->more = std::max(0, m_count - 1);
        return m_found;
    }

private:
    /// Of zones that only this file describes: their offset, if it never changes.
    void findZones(const std::vector<ContentLine> &lines)
    {
        QString zone;
        for (const ContentLine &line : lines) {
            if (line.name == "BEGIN" && line.value.trimmed().compare(QLatin1String("VTIMEZONE"), Qt::CaseInsensitive) == 0) zone.clear();
            else if (line.name == "TZID") zone = line.value.trimmed();
            else if (line.name == "TZOFFSETTO")
                if (const auto offset = offsetOf(line.value.trimmed())) m_offsets[zone].append(*offset);
        }
    }

    Zone zoneOf(const QString &name) const
    {
        QString id = name;
        if (id.startsWith(u'/')) id = id.section(u'/', -2); // "/citadel.org/20210210_1/Europe/Berlin"
        const QByteArray octets = id.left(100).toUtf8();
        for (const QByteArray &known : {octets, QTimeZone::windowsIdToDefaultIanaId(octets)}) // the other: Outlook's names
            if (QTimeZone zone(known); !known.isEmpty() && zone.isValid()) return {zone, true};
        const QList<int> offsets = m_offsets.value(name);
        if (!offsets.isEmpty() && std::ranges::all_of(offsets, [&](int each) { return each == offsets.first(); }))
            return {QTimeZone::fromSecondsAheadOfUtc(offsets.first()), true};
        return {QTimeZone::LocalTime, false};
    }

    static Invitation::Method methodOf(const QString &value)
    {
        using Method = Invitation::Method;
        const QString name = value.trimmed().toUpper();
        if (name == QLatin1String("REQUEST")) return Method::Request;
        if (name == QLatin1String("REPLY")) return Method::Reply;
        if (name == QLatin1String("CANCEL")) return Method::Cancel;
        if (name == QLatin1String("COUNTER")) return Method::Counter;
        return name == QLatin1String("PUBLISH") ? Method::Publish : Method::Other;
    }

    QDateTime timeOf(const ContentLine &line)
    {
        const QString value = line.value.trimmed();
        const QDate date = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
        if (!date.isValid()) return {};
        if (value.size() == 8) {
            m_event.allDay = true;
            return date.startOfDay();
        }
        const QTime time = QTime::fromString(value.mid(9, 6), QStringLiteral("HHmmss"));
        if (!time.isValid()) return {};
        if (value.endsWith(u'Z')) return {date, time, QTimeZone::UTC};
        const QString name = line.parameter("TZID").trimmed();
        const Zone zone = zoneOf(name);
        m_event.zone = harmless(name).left(100);
        m_event.floating = !zone.known;
        return {date, time, zone.zone};
    }

    static Address personOf(const ContentLine &line)
    {
        QString address = line.value.trimmed();
        if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) address = address.sliced(7);
        return {harmless(line.parameter("CN")).left(200), harmless(address).left(320)};
    }

    void property(const ContentLine &line)
    {
        if (line.name == "SUMMARY") m_event.title = line.text();
        else if (line.name == "LOCATION") m_event.place = line.text();
        else if (line.name == "DTSTART") m_event.begin = timeOf(line);
        else if (line.name == "DTEND") m_event.end = timeOf(line);
        else if (line.name == "DURATION") m_duration = line.value.trimmed();
        else if (line.name == "ORGANIZER") m_event.organiser = personOf(line);
        else if (line.name == "RRULE") m_event.repeats = recurrenceInWords(line.value);
        else if (line.name == "STATUS")
            m_event.cancelled = line.value.trimmed().compare(QLatin1String("CANCELLED"), Qt::CaseInsensitive) == 0;
        else if (line.name == "RECURRENCE-ID") m_exception = true;
        else if (line.name == "ATTENDEE" && m_event.attendees++ == 0) {
            m_event.attendee = personOf(line);
            m_event.answer = line.parameter("PARTSTAT").toUpper().left(30);
        }
    }

    /// "PT1H30M", "P2D", "P1W"
    static qint64 secondsOf(const QString &duration)
    {
        qint64 seconds = 0, number = 0;
        for (const QChar c : duration.left(40)) {
            if (c.isDigit()) number = std::min<qint64>(number * 10 + c.digitValue(), 1'000'000);
            else {
                const qint64 unit = c == u'W' ? 604'800 : c == u'D' ? 86'400 : c == u'H' ? 3'600 : c == u'M' ? 60 : c == u'S' ? 1 : 0;
                seconds += number * unit;
                number = 0;
            }
        }
        return duration.startsWith(u'-') ? 0 : seconds;
    }

    void endEvent()
    {
        if (!m_event.end.isValid() && m_event.begin.isValid() && !m_duration.isEmpty())
            m_event.end = m_event.begin.addSecs(secondsOf(m_duration));
        if (m_event.end.isValid() && m_event.end < m_event.begin) m_event.end = {};
        const bool better = !m_found || (m_foundException && !m_exception); // the series itself, rather than one day of it
        if (better && (m_event.begin.isValid() || !m_event.title.isEmpty())) {
            m_found = m_event;
            m_foundException = m_exception;
        }
        if (m_count < mostEvents) ++m_count;
        m_duration.clear();
        m_exception = false;
    }

    QHash<QString, QList<int>> m_offsets;
    Invitation::Method m_method = Invitation::Method::Publish;
    Invitation m_event;
    std::optional<Invitation> m_found;
    QString m_duration;
    bool m_exception = false, m_foundException = false;
    int m_count = 0;
};

} // namespace

std::optional<Invitation> readInvitation(QByteArrayView octets, const QByteArray &charset) { return Calendar().read(octets, charset); }

} // namespace godwit::mime
