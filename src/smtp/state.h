// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>
#include <variant>

namespace godwit::smtp {

namespace state {
struct Opening {};    ///< until Opened
struct Ready {};      ///< nothing runs
struct SigningIn {};
struct Submitting {
    enum class Stage : quint8 {
        Envelope,  ///< MAIL and RCPT are being answered
        Content,   ///< DATA or BDAT: all can still be taken back
        Held,      ///< ReadyToCommit was said
        Committed, ///< the end may have left
        Resetting, ///< nobody gets it; RSET is being answered
    };
    Stage stage = Stage::Envelope;
};
struct Closed {};     ///< also after a failure
} // namespace state

using State = std::variant<state::Opening, state::Ready, state::SigningIn, state::Submitting, state::Closed>;

} // namespace godwit::smtp
