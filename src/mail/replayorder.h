// SPDX-License-Identifier: GPL-3.0-or-later
// Which wishes are sent next, and how many of them at once. Pure.
#pragma once

#include "mail/operation.h"

#include <QSet>

namespace godwit {

/// Whether `later` may not be sent while `earlier`, which was wished before it, is still to be done: it touches a folder, an ancestor of
/// one, or a message that the other names.
bool follows(const Operation &later, const Operation &earlier, char delimiter);
/// Whether `later` makes no sense unless `earlier` is done: it acts in a folder that the other makes, or on what the other puts there. It
/// is stopped with the other (refused, parked, may have happened) by whoever stops that; nothing else is.
bool needs(const Operation &later, const Operation &earlier, char delimiter);

struct ReplayPlan {
    QList<OperationId> operations; ///< done together, when each of `steps` is; empty: nothing can be sent now
    std::vector<Operation> steps;  ///< what says the same in fewer commands: of flags the last wish per message and flag
    int waiting = 0;               ///< queued or sent
    qint64 dueAt = 0;              ///< s since epoch: when the next held one may be sent; 0 = none is held
};

/// `journal`: of one account, in order. What was wished after something stopped does not need it: that shows nothing. Those in `singly` are
/// not merged with others: together they were refused. For those in `waiting` nothing can be done now; what follows them waits, too.
ReplayPlan planReplay(std::span<const Operation> journal, char delimiter, qint64 now, const QSet<OperationId> &singly = {},
                      const QSet<OperationId> &waiting = {});

/// In sets that a command line bears (RFC 7162, section 4: about 8000 octets).
std::vector<UidSet> inCommandLines(const UidSet &uids);

} // namespace godwit
