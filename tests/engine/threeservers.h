// SPDX-License-Identifier: GPL-3.0-or-later
// The three real servers, one of each for a whole test program, and how they differ where it is no fault of anybody.
#pragma once

#include "support/imapclient.h"
#include "support/imapserver.h"

#include <array>
#include <memory>

namespace godwit::test {

/// What a person or the engine may find different, and why.
struct Differences {
    ImapServer::Kind kind;
    const char *name;
    QByteArray prefix;   ///< of the personal namespace. Courier: Maildir++ knows nothing beside INBOX, everything is below it
    char delimiter;      ///< Courier: Maildir++ separates by dots
    bool specialUse;     ///< RFC 6154. Courier has it not: roles are guessed by name
    bool move;           ///< RFC 6851. Courier has it not: COPY and UID EXPUNGE
    bool compress;       ///< RFC 4978. Courier has it not
    bool notify;         ///< RFC 5465. Courier has it not: folders are asked about
};

inline const std::array<Differences, 3> &differences()
{
    static const std::array<Differences, 3> all{{
        {ImapServer::Kind::Dovecot, "Dovecot", "", '/', true, true, true, true},
        {ImapServer::Kind::Cyrus, "Cyrus", "", '/', true, true, true, true},
        {ImapServer::Kind::Courier, "Courier", "INBOX.", '.', false, false, false, false},
    }};
    return all;
}

} // namespace godwit::test
