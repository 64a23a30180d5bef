// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers, and to whom. Internal to this room.
#pragma once

#include "mime/answering.h"

namespace godwit::mime {

struct AnswerPeople {
    QList<Address> to, cc; ///< each once
};

AnswerPeople peopleFor(const Document &message, AnswerKind kind, const QList<OwnAddress> &own);

} // namespace godwit::mime
