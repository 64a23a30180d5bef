// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/uidset.h"

#include <QByteArray>
#include <optional>

namespace godwit::engine {

/// What has to be asked before the store is level with the selected folder: DESIGN's ladder.
enum class Need : quint8 {
    Nothing,
    Changes, ///< CONDSTORE, QRESYNC: what changed since the modification sequence of the store
    Flags,   ///< the UIDs are certain
    Everything
};

/// The selected folder, as far as the conversation needs it.
struct OpenFolder {
    FolderId id{};
    QByteArray mailbox;
    UidValidity uidValidity{};
    UidSet withoutHeaders;  ///< left of the backfill
    std::uint32_t total = 0;
    Uid highest{};          ///< the highest UID that the store knows
    struct {
        Uid uidNext{};
        ModSeq highestModSeq = 0;
    } level;                ///< as SELECT said; agreed on once the store has all that it told until then
    bool readOnly = false;
    bool newMail = false;   ///< EXISTS grew
    bool went = false;      ///< a message went since the UIDs were compared last
    bool keepDue = true;    ///< its messages were not looked at for keeping since it was selected or new ones came
    bool nothingKnown = false; ///< the store held no message of it when it was selected
    Need need = Need::Everything; ///< Everything also when something changed that could not be named

    // Only while `need` is Changes or Flags: what the store held when the folder was selected
    UidSet known;
    Uid knownNext{};        ///< UIDNEXT of the last point of agreement
    ModSeq knownModSeq = 0; ///< HIGHESTMODSEQ, likewise
};

} // namespace godwit::engine
