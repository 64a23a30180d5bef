// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace godwit {

/// Whether somebody writes of a file that goes with the letter ("im Anhang", "ci-joint", "添付"), in any of some thirty languages. `text`:
/// their own words, without quotes. Pure; thread: any.
bool mentionsAttachment(const QString &text);

} // namespace godwit
