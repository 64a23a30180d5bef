// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"

namespace godwit::ui {

/// What a person can do about an error at once, on the button beside its words. None: its words are all there is to say.
enum class ErrorVerb : std::uint8_t { None, TryAgain, SignIn, AccountSettings, Certificate, ProtocolLog };

ErrorVerb verbFor(const Error &error);
QString verbText(ErrorVerb verb);

} // namespace godwit::ui
