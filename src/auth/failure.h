// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"

#include <expected>

namespace godwit::auth {

inline std::unexpected<Error> failure(Error::Kind kind, const char *why)
{
    Error error;
    error.kind = kind;
    error.detail = QString::fromLatin1(why);
    return std::unexpected(std::move(error));
}

} // namespace godwit::auth
