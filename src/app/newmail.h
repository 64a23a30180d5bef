// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/changeset.h"

#include <QHash>
#include <QSet>

namespace godwit::app {

/// Which messages of a folder have come while the program ran. Pure. New is what got a UID above all that were there when the folder was
/// level with its server for the first time in this run: neither what a first reading brings nor what comes back by "Undo".
class NewMail
{
public:
    /// Level with its server; `highest`: the greatest UID that it has.
    void level(FolderId folder, Uid highest);
    bool isLevel(FolderId folder) const { return m_folders.value(folder).level; }
    void forget(FolderId folder) { m_folders.remove(folder); }

    struct Outcome {
        QList<MessageKey> arrived; ///< unread, not ignored
        QList<MessageKey> settled; ///< arrived before; now read, ignored, or no longer there
        bool anew = false;         ///< UIDVALIDITY changed: the folder has to be brought level again
    };
    Outcome apply(const MessageChanges &changes);

private:
    struct State {
        bool level = false;
        std::uint32_t highest = 0;
        QSet<MessageKey> arrived; ///< and not settled
    };
    QHash<FolderId, State> m_folders;
};

} // namespace godwit::app
