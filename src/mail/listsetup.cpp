// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/listsetup.h"

#include <algorithm>
#include <array>

namespace godwit {

namespace {

/// In the order of ListColumn.
constexpr std::array columns{"arrival", "date", "from", "to", "subject", "size", "unread", "starred", "attachment"};

} // namespace

QString columnName(ListColumn column) { return QString::fromLatin1(columns.at(std::size_t(column))); }

std::optional<ListColumn> columnNamed(const QString &name)
{
    const auto found = std::ranges::find_if(columns, [&](const char *each) { return name == QLatin1String(each); });
    return found == columns.end() ? std::nullopt : std::optional(ListColumn(found - columns.begin()));
}

} // namespace godwit
