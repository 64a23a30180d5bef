// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/flagset.h"
#include "mail/uidset.h"

#include <QByteArray>
#include <vector>

namespace godwit::imap {

/// A piece of a command: text goes out as it is, before a literal stands its size, and only the session knows how to wait for it.
struct Fragment {
    /// Literal8: "~{n}", may hold NUL (RFC 3516, 4466).
    enum class Type : quint8 { Text, Literal, Literal8 };
    Type type = Type::Text;
    QByteArray octets;
    bool secret = false; ///< never logged
};

/// Writes the arguments of a command. It, never the caller, picks atom, quoted or literal; no octet of an argument can end the line.
class Encoder
{
public:
    Encoder &raw(QByteArrayView text);        ///< our own words only: no argument that came from elsewhere
    Encoder &space() { return raw(" "); }
    Encoder &astring(QByteArrayView octets);  ///< RFC 3501 astring
    Encoder &string(QByteArrayView octets);   ///< quoted or literal
    Encoder &nstring(const QByteArray &octets); ///< NIL when null
    Encoder &secret(QByteArrayView octets);   ///< an astring that is never logged
    Encoder &mailbox(QByteArrayView octets) { return astring(octets); }
    Encoder &listMailbox(QByteArrayView pattern); ///< "%" and "*" are allowed in the atom
    Encoder &literal(const QByteArray &octets);
    Encoder &literal8(const QByteArray &octets);
    Encoder &flags(const FlagSet &flags);     ///< parenthesised; `\Recent` and what is no atom are left out
    Encoder &labels(const QByteArrayList &labels); ///< parenthesised; Gmail's own ("\\Inbox") as they are, others as astrings
    Encoder &uids(const UidSet &uids);        ///< ascending (QQ refuses others: quirk 37)
    Encoder &dateTime(qint64 secondsSinceEpoch); ///< quoted, UTC
    Encoder &append(const std::vector<Fragment> &fragments);

    std::vector<Fragment> take() { return std::move(m_fragments); }
    const std::vector<Fragment> &fragments() const { return m_fragments; }

private:
    void text(QByteArrayView octets, bool secret = false);
    void stringOf(QByteArrayView octets, bool secret);

    std::vector<Fragment> m_fragments;
};

} // namespace godwit::imap
