// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <optional>

namespace godwit {

/// Which whole messages of an account are kept on this computer, beside those that were read.
struct Keeping {
    static constexpr int everything = -1;
    int months = 0; ///< that arrived within so many months; 0: none; everything
    QMap<QByteArray, int> folders; ///< mailboxes for which it is another number, together with what is below them
    bool operator==(const Keeping &) const = default;

    /// Months of this mailbox: its own, or of the nearest one above it, or of the account.
    int of(QByteArray mailbox, char delimiter) const
    {
        for (;;) {
            if (const auto own = folders.constFind(mailbox); own != folders.cend()) return *own;
            const qsizetype above = delimiter ? mailbox.lastIndexOf(delimiter) : -1;
            if (above < 0) return months;
            mailbox.truncate(above);
        }
    }
    /// Messages that arrived at this time (s since epoch) or later are kept; nullopt: none.
    static std::optional<qint64> since(int months, const QDateTime &now)
    {
        if (months == 0) return std::nullopt;
        return months < 0 ? 0 : now.addMonths(-months).toSecsSinceEpoch();
    }
};

} // namespace godwit
