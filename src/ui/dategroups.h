// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace godwit::ui {

/// A heading of the list: "Today", "Yesterday", "Earlier this week", "Last week", "Earlier this month", then "October 2026".
struct DateGroup {
    QDate first;   ///< its oldest day; invalid: no group
    QString title;

    bool isValid() const { return first.isValid(); }
    bool operator==(const DateGroup &other) const { return first == other.first; }
};

/// Weeks begin on the locale's first day. A day that has not come yet belongs to today.
DateGroup dateGroup(const QDate &day, const QDate &today, const QLocale &locale);

} // namespace godwit::ui
