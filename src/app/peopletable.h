// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/person.h"

#include <QHash>
#include <QList>
#include <vector>

namespace godwit::app {

/// One letter's word for a person.
struct Acquaintance {
    Address address;
    double weight = 0;
};

/// How much a letter says for it that somebody is written to again: one that was sent there most, one that came from there less, being
/// named beside others least; half as much each half year.
Acquaintance sentTo(const Address &address, qint64 when, qint64 now);
Acquaintance heardFrom(const Address &address, qint64 when, qint64 now);
Acquaintance seenBeside(const Address &address, qint64 when, qint64 now);

/// An address behind which nobody reads: "noreply@", "mailer-daemon@", what bounces, what confirms subscriptions.
bool isMachine(const QString &address);

/// Everybody who may be written to, and how likely that is. Values; thread: any, one at a time.
class PeopleTable
{
public:
    void note(const Acquaintance &seen);
    /// Those whose name or address has words that begin so, the likeliest first. Some µs for a hundred people.
    QList<Person> find(const QString &typed, int most) const;
    void forget(const QString &address); ///< its row goes
    qsizetype size() const { return qsizetype(m_rows.size()) - m_gone; }

private:
    struct Row {
        Address address; ///< empty: forgotten
        double weight = 0;
        QByteArray words; ///< mail/words.h
    };
    std::vector<Row> m_rows;
    QHash<QString, std::size_t> m_places; ///< by address in lower case
    qsizetype m_gone = 0;
};

} // namespace godwit::app
