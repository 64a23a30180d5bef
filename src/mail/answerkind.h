// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace godwit {

/// How a message that is there is answered, or sent on.
enum class AnswerKind : std::uint8_t {
    Reply,           ///< to who is to be answered (Reply-To, else From)
    ReplyAll,        ///< and to all others that it went to
    ReplyList,       ///< to the mailing list alone (List-Post, RFC 2369)
    ForwardInline,   ///< its text within a new letter, with its attachments
    ForwardAttached, ///< it goes with a new letter as a file, as it came
    Redirect,        ///< it is sent on as it is (Resent- fields, RFC 5322, 3.6.6)
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::AnswerKind)
