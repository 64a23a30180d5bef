// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of calendars and visiting cards (RFC 5545, 3.1; RFC 6350, 3.2; and what vCard 2.1 left behind). Internal to this room.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace godwit::mime {

struct ContentLine {
    QByteArray name; ///< upper case, without a group ("item1.")
    QList<std::pair<QByteArray, QString>> parameters; ///< names in upper case, as they stand there
    QString value;   ///< decoded, not yet unescaped

    QString parameter(QByteArrayView wanted) const; ///< all values of that name, with commas between
    QString text() const; ///< the value unescaped (RFC 5545, 3.3.11), harmless in one line, 1,000 characters of it
};

/// At most `most` lines of the first `mostOctets`. Tolerant: what is no line is left out.
std::vector<ContentLine> readContentLines(QByteArrayView octets, const QByteArray &charset, std::size_t most = 5'000,
                                          qsizetype mostOctets = 256 * 1024);

/// A structured value ("Weber;Anna;;Dr.;") at its semicolons, each part unescaped and harmless in one line.
QStringList structured(const QString &value);

} // namespace godwit::mime
