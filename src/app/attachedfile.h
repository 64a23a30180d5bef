// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/letter.h"
#include "store/keptfile.h"

#include <QUrl>

namespace godwit::app {

/// A file of this computer as a part of a letter: copied into `folder` in pieces, so that it may be of any size, as a whole or not at all.
/// What changes while it is read is not attached. Errors say what happened to which file, for the person. Any thread; it may take long.
std::expected<LetterPart, Error> attachedFile(const QUrl &file, const QString &folder, const store::GoOn &goOn = {});

} // namespace godwit::app
