// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

namespace godwit {

/// What a folder is called on the screen, in one line: INBOX, and a folder with a role whose name is one of those that English-speaking
/// servers and programs give it ("Sent Items"), in the person's language; every other one as its owner named it. A list of found messages
/// by its own words.
QString shownName(const Folder &folder, qsizetype limit = 100);

} // namespace godwit
