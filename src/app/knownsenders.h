// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"
#include "store/paths.h"

namespace godwit::app {

/// From which address the person knows somebody of this name, where that is another one: what SenderFacts::knownAddress says. Known is to
/// whom the person has written, and who wrote several letters; by the names as they are read, whatever script they are written in. Empty
/// also where the sender is known: who has several addresses and was answered, or wrote often enough, deceives nobody.
/// What is not in the index yet is not known. Thread: any but the GUI's.
QString knownAddress(const store::Paths &paths, MessageKey key, const MessageSummary &message);

} // namespace godwit::app
