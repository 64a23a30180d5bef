// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/search.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <span>

namespace godwit::app {

/// How much of the mail a search looked at, as far as it is known.
struct SearchedMail {
    qint64 total = 0, headers = 0, bodies = 0; ///< messages; in the index with their headers, with their texts
    QDate since = {};        ///< from this day on all texts are in it; invalid: not known
    bool building = false; ///< the index is behind what is on this computer
    bool texts = false;    ///< the answer depends on texts
    int asking = 0, asked = 0, refused = 0; ///< folders on the servers
    QString refusal = {};     ///< why, of one of them
    bool operator==(const SearchedMail &) const = default;
};

/// Folders together: all of them are covered only as far as each is.
SearchedMail together(std::span<const Coverage> folders);

/// In words, for people; claims nothing that is not known.
QString coverageText(const SearchedMail &mail, const QLocale &locale);

} // namespace godwit::app
