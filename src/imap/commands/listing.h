// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// LIST with all that came after RFC 3501: RFC 5258 (LIST-EXTENDED), 5819 (LIST-STATUS), 6154 (SPECIAL-USE), 8440 (LIST-MYRIGHTS), 9590
/// (LIST-METADATA). Only with those capabilities; the plain LIST and LSUB are in mailboxes.h.
#pragma once

#include "imap/command.h"

namespace godwit::imap {

/// Everything that one LIST can ask (RFC 5258 3): which mailboxes, and what to tell of each.
struct ListRequest {
    QByteArray reference = {};
    QByteArrayList patterns = {"*"}; ///< at least one; "" in one of them matches nothing (RFC 5258 3)

    // Which mailboxes:
    bool onlySubscribed = false;  ///< also those that do not exist: `\NonExistent`
    bool onlySpecialUse = false;
    bool remote = false;          ///< other servers' mailboxes too: `\Remote`
    bool parentsOfMatches = false;///< RECURSIVEMATCH: with CHILDINFO, those that only have a match below; needs one of the first two

    // What else to tell of each:
    bool subscribed = false;      ///< `\Subscribed`
    bool children = false;        ///< `\HasChildren`, `\HasNoChildren`
    bool specialUse = false;      ///< `\Sent`, `\Trash`…
    bool rights = false;          ///< MyRightsData of its own
    QByteArrayList status = {};   ///< items of STATUS: StatusData of its own, where it can be selected
    QByteArrayList metadata = {}; ///< entries: MetadataData of its own
};

namespace commands {

/// Answered by ListData, and the data named above as it comes.
Command list(const ListRequest &request);

} // namespace commands
} // namespace godwit::imap
