// SPDX-License-Identifier: GPL-3.0-or-later
// What can be typed next.
#pragma once

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

namespace godwit::query {

/// What this person has, the most likely first.
struct Vocabulary {
    QStringList people; ///< names or addresses
    QStringList tags;
    QStringList folders; ///< decoded paths
};

struct Completion {
    QString insert;      ///< takes the place of (from, length)
    QString label;       ///< what is proposed
    QString explanation; ///< what it means
    qsizetype from = 0, length = 0; ///< UTF-16 units
};

/// For the term in which the cursor stands; the best first, at most 12. Nothing where nothing was typed but words that fit none.
QList<Completion> complete(QStringView text, qsizetype cursor, const Vocabulary &vocabulary, QDate today, const QLocale &locale);

} // namespace godwit::query
