// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a calendar file or of a visiting card instead of its source. Untrusted text, harmless in one line; nothing in it is
// ever carried out.
#pragma once

#include "mail/message.h"

#include <QDateTime>
#include <variant>

namespace godwit {

/// One event of a text/calendar part (RFC 5545), and what its sender wants of it (RFC 5546).
struct Invitation {
    enum class Method : std::uint8_t { Publish, Request, Reply, Cancel, Counter, Other };
    Method method = Method::Publish;
    QString title, place;
    QDateTime begin, end;      ///< in the event's own time zone; local if `floating`. end: exclusive; invalid if not given
    bool allDay = false;       ///< only the dates count
    bool floating = false;     ///< the file does not say in which time zone, or names one that is not known
    QString zone;              ///< as the file calls it; empty: UTC, floating
    Address organiser;
    QString answer;            ///< Reply: "ACCEPTED", "DECLINED", … of `attendee`
    Address attendee;
    int attendees = 0;
    QString repeats;           ///< in words, translated; empty: it does not
    bool cancelled = false;
    int more = 0;              ///< events of the file that are not shown
    bool operator==(const Invitation &) const = default;
};

/// A vCard (RFC 6350, RFC 2426).
struct Contact {
    QString name, organisation, title;
    QStringList addresses, phones, sites, places; ///< mail addresses, …; a few of each
    int more = 0;                                 ///< cards of the file that are not shown
    bool operator==(const Contact &) const = default;
};

struct Card {
    QByteArray partId;
    QString fileName; ///< safeFileName
    std::variant<Invitation, Contact> content;
    bool operator==(const Card &) const = default;
};

} // namespace godwit
