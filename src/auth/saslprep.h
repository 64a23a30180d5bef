// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace godwit::auth {

/// SASLprep (RFC 4013), a profile of stringprep (RFC 3454): so that the same name or password, typed on another keyboard, is the same
/// octets. Code points that Unicode 3.2 did not know are let through ("query strings", RFC 3454 7). nullopt: a character that is
/// prohibited, or left-to-right and right-to-left text mixed.
std::optional<QString> saslPrep(const QString &text);

} // namespace godwit::auth
