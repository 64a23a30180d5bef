// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/cards.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>

namespace godwit::mime {

namespace {

struct Recurrence { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

QString everyText(const QString &frequency, int interval)
{
    const QString number = QLocale().toString(interval);
    if (frequency == QLatin1String("DAILY"))
        return interval == 1 ? Recurrence::tr("every day") : Recurrence::tr("every %1 days").arg(number);
    if (frequency == QLatin1String("WEEKLY"))
        return interval == 1 ? Recurrence::tr("every week") : Recurrence::tr("every %1 weeks").arg(number);
    if (frequency == QLatin1String("MONTHLY"))
        return interval == 1 ? Recurrence::tr("every month") : Recurrence::tr("every %1 months").arg(number);
    if (frequency == QLatin1String("YEARLY"))
        return interval == 1 ? Recurrence::tr("every year") : Recurrence::tr("every %1 years").arg(number);
    return Recurrence::tr("repeatedly");
}

/// "MO,TH"; empty if any of it counts weeks ("2TU") or makes no sense.
QString daysText(const QString &days)
{
    static const QStringList names{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"), QStringLiteral("TH"),
                                   QStringLiteral("FR"), QStringLiteral("SA"), QStringLiteral("SU")};
    QStringList words;
    for (const QString &day : days.split(u',')) {
        const qsizetype index = names.indexOf(day.trimmed());
        if (index < 0 || words.size() == 7) return {};
        words += QLocale().dayName(int(index) + 1);
    }
    return QLocale().createSeparatedList(words);
}

} // namespace

QString recurrenceInWords(const QString &rule)
{
    QHash<QString, QString> parts;
    for (const QString &part : rule.left(500).toUpper().split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0) parts.insert(part.first(equals).trimmed(), part.sliced(equals + 1).trimmed());
    }
    const QString frequency = parts.value(QStringLiteral("FREQ"));
    if (frequency.isEmpty()) return {};
    QString text = everyText(frequency, std::clamp(parts.value(QStringLiteral("INTERVAL"), QStringLiteral("1")).toInt(), 1, 10'000));
    const QString days = parts.value(QStringLiteral("BYDAY"));
    const QString onDays = days.isEmpty() || frequency != QLatin1String("WEEKLY") ? QString() : daysText(days);
    if (!onDays.isEmpty()) text = Recurrence::tr("%1 on %2").arg(text, onDays);
    const bool finer = std::ranges::any_of(parts.keys(), [](const QString &key) { return key.startsWith(QLatin1String("BY")); });
    const bool monthDay = frequency == QLatin1String("MONTHLY") && parts.contains(QStringLiteral("BYMONTHDAY")) && days.isEmpty();
    if (finer && onDays.isEmpty() && !monthDay && frequency != QLatin1String("YEARLY"))
        text = Recurrence::tr("%1, on certain days").arg(text);
    if (const int count = parts.value(QStringLiteral("COUNT")).toInt(); count > 0)
        text = Recurrence::tr("%1, %2 times").arg(text, QLocale().toString(count));
    const QDate until = QDate::fromString(parts.value(QStringLiteral("UNTIL")).left(8), QStringLiteral("yyyyMMdd"));
    if (until.isValid()) text = Recurrence::tr("%1, until %2").arg(text, QLocale().toString(until, QLocale::LongFormat));
    return text;
}

} // namespace godwit::mime
