// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/uidset.h"

namespace godwit::imap {

class Encoder;

/// The messages that a UID command is about: sequence-set of RFC 3501 9 and RFC 5182.
class MessageSet
{
public:
    MessageSet() = default;
    MessageSet(UidSet uids) : m_uids(std::move(uids)) {} // NOLINT(google-explicit-constructor): the usual ones are a plain set
    static MessageSet from(Uid first); ///< "first:*": also the last message when its UID is lower (RFC 3501 6.4.8); not UID 0
    static MessageSet saved();         ///< "$": what the last search with SearchReturn::save found

    bool isEmpty() const { return m_kind == Kind::Uids && m_uids.isEmpty(); } ///< cannot be said in IMAP
    bool mayContain(Uid uid) const { return m_kind != Kind::Uids || m_uids.contains(uid); }
    void write(Encoder &out) const;

private:
    enum class Kind : quint8 { Uids, From, Saved };
    Kind m_kind = Kind::Uids;
    UidSet m_uids; ///< From: the first
};

} // namespace godwit::imap
