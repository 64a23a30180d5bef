// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dategroups.h"

#include <QCoreApplication>

namespace godwit::ui {

namespace {

struct DateGroups {
    Q_DECLARE_TR_FUNCTIONS(DateGroups)
};

} // namespace

DateGroup dateGroup(const QDate &day, const QDate &today, const QLocale &locale)
{
    if (!day.isValid()) return {};
    if (day >= today) return {today, DateGroups::tr("Today")};
    if (day == today.addDays(-1)) return {day, DateGroups::tr("Yesterday")};
    const QDate week = today.addDays(-((today.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7));
    if (day >= week) return {week, DateGroups::tr("Earlier this week")};
    if (day >= week.addDays(-7)) return {week.addDays(-7), DateGroups::tr("Last week")};
    const QDate month(day.year(), day.month(), 1);
    if (month.year() == today.year() && month.month() == today.month()) return {month, DateGroups::tr("Earlier this month")};
    //: A heading of the list: name of a month, year
    return {month, DateGroups::tr("%1 %2").arg(locale.standaloneMonthName(month.month()), QString::number(month.year()))};
}

} // namespace godwit::ui
