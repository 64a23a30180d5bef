// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/listsetup.h"

#include <QModelIndex>

class QDate;
class QLocale;

namespace godwit::ui {

/// What rows that follow each other have in common, as the heading above them says it.
struct RowGroup {
    QString title; ///< empty: no group
    qint64 rank = 0; ///< grows down the list where groups have an order of their own

    bool isValid() const { return !title.isEmpty(); }
    /// Whether a row of this group begins it: mail that was moved here may stand among older ones, and gets no heading of its own there.
    bool follows(const RowGroup &above) const { return isValid() && title != above.title && (!above.isValid() || rank >= above.rank); }
};

bool hasRowGroups(const ListSetup &setup);
/// Of a row, as the list is sorted: by day, by correspondent, by first letter, by size, by yes and no. Not valid where nothing sensible can
/// be said: inside a conversation, or where it stands for its first message, which it does not show.
RowGroup rowGroup(const QModelIndex &index, const ListSetup &setup, const QDate &today, const QLocale &locale);

} // namespace godwit::ui
