// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/showncard.h"

#include "mail/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace godwit::ui {

namespace {

struct CardWords { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::ShownCard)
};

constexpr qsizetype longest = 200;

QString person(const Address &address) { return isolated(address.name.isEmpty() ? address.address : address.name, longest); }

QString span(const QDateTime &begin, const QDateTime &end, bool allDay)
{
    const QLocale locale;
    const auto day = [&](const QDate &date) { return locale.toString(date, QLocale::LongFormat); };
    const auto time = [&](const QDateTime &when) { return locale.toString(when.time(), QLocale::ShortFormat); };
    if (allDay) {
        const QDate last = end.isValid() ? end.date().addDays(-1) : begin.date(); // DTEND of dates is the day after
        return last > begin.date() ? CardWords::tr("%1 to %2").arg(day(begin.date()), day(last)) : day(begin.date());
    }
    const QString from = CardWords::tr("%1, %2").arg(day(begin.date()), time(begin));
    if (!end.isValid() || end == begin) return from;
    if (end.date() == begin.date()) return CardWords::tr("%1 to %2").arg(from, time(end));
    return CardWords::tr("%1 to %2").arg(from, CardWords::tr("%1, %2").arg(day(end.date()), time(end)));
}

QStringList whenLines(const Invitation &event, const QTimeZone &own)
{
    if (!event.begin.isValid()) return {};
    const QString there = span(event.begin, event.end, event.allDay);
    if (event.allDay) return {there};
    if (event.floating)
        return {event.zone.isEmpty()
                    ? there
                    : CardWords::tr("%1 (in a time zone that is not known here: %2)").arg(there, isolated(event.zone, 60))};
    const QDateTime begin = event.begin.toTimeZone(own), end = event.end.isValid() ? event.end.toTimeZone(own) : QDateTime();
    if (begin.offsetFromUtc() == event.begin.offsetFromUtc()) return {there};
    const QString zone = event.zone.isEmpty() ? QStringLiteral("UTC") : isolated(event.zone, 60);
    return {CardWords::tr("%1, your time").arg(span(begin, end, false)), CardWords::tr("there: %1 (%2)").arg(there, zone)};
}

QString kindOf(const Invitation &event)
{
    using Method = Invitation::Method;
    if (event.cancelled || event.method == Method::Cancel) return CardWords::tr("Cancelled event");
    switch (event.method) {
    case Method::Request: return CardWords::tr("Invitation");
    case Method::Reply: return CardWords::tr("Answer to an invitation");
    case Method::Counter: return CardWords::tr("Another time is proposed");
    default: return CardWords::tr("Event");
    }
}

QString answerLine(const Invitation &event)
{
    const QString who = person(event.attendee);
    if (event.answer == QLatin1String("ACCEPTED")) return CardWords::tr("%1 accepts").arg(who);
    if (event.answer == QLatin1String("DECLINED")) return CardWords::tr("%1 declines").arg(who);
    if (event.answer == QLatin1String("TENTATIVE")) return CardWords::tr("%1 may come").arg(who);
    return CardWords::tr("%1 answers").arg(who);
}

ShownCard textOf(const Invitation &event, const QTimeZone &own)
{
    ShownCard text{kindOf(event), oneLine(event.title, longest), whenLines(event, own)};
    if (text.title.isEmpty()) text.title = CardWords::tr("(no title)");
    if (!event.repeats.isEmpty()) text.lines << CardWords::tr("Repeats %1").arg(event.repeats);
    if (!event.place.isEmpty()) text.lines << CardWords::tr("Where: %1").arg(isolated(event.place, longest));
    if (event.method == Invitation::Method::Reply) {
        text.lines << answerLine(event);
    } else {
        if (!event.organiser.address.isEmpty() || !event.organiser.name.isEmpty())
            text.lines << CardWords::tr("By: %1").arg(person(event.organiser));
        if (event.attendees == 1) text.lines << CardWords::tr("1 person is invited");
        else if (event.attendees > 1) text.lines << CardWords::tr("%1 people are invited").arg(QLocale().toString(event.attendees));
    }
    if (event.more > 0) text.lines << CardWords::tr("The file has %1 more").arg(QLocale().toString(event.more));
    return text;
}

ShownCard textOf(const Contact &contact)
{
    ShownCard text{CardWords::tr("Contact"), oneLine(contact.name, longest), {}};
    const auto add = [&](const QString &pattern, const QStringList &values) {
        QStringList all;
        for (const QString &value : values) all << isolated(value, longest);
        if (!all.isEmpty()) text.lines << pattern.arg(all.join(QStringLiteral(", ")));
    };
    QStringList work{contact.title, contact.organisation};
    work.removeAll(QString());
    if (text.title.isEmpty())
        text.title = work.isEmpty() ? oneLine(contact.addresses.value(0), longest) : oneLine(work.takeLast(), longest);
    add(QStringLiteral("%1"), work);
    add(CardWords::tr("Mail: %1"), contact.addresses);
    add(CardWords::tr("Phone: %1"), contact.phones);
    add(CardWords::tr("Web: %1"), contact.sites);
    add(CardWords::tr("Address: %1"), contact.places);
    if (contact.more > 0) text.lines << CardWords::tr("The file has %1 more").arg(QLocale().toString(contact.more));
    return text;
}

} // namespace

ShownCard shownCard(const Card &card, const QTimeZone &own)
{
    if (const auto *event = std::get_if<Invitation>(&card.content)) return textOf(*event, own);
    return textOf(std::get<Contact>(card.content));
}

} // namespace godwit::ui
