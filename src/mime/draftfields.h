// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft says of its letter that no field of RFC 5322 can: in fields of ours, never in what is sent. Internal to this room.
#pragma once

#include "mail/letter.h"
#include "mime/document.h"
#include "mime/headerwriter.h"

namespace godwit::mime {

/// X-Godwit-Letter: the Message-ID that it will have. X-Godwit-Options. X-Godwit-Origin, where that lies in the letter's own account: the
/// number of another one means nothing on another computer.
void writeDraftFields(const Letter &letter, HeaderWriter &header);

/// Into `letter`; `account`: in whose folder the draft lies. False: it is no draft of ours.
bool readDraftFields(const QList<Header> &headers, AccountId account, Letter &letter);

} // namespace godwit::mime
