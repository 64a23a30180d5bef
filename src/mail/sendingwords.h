// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers of a server that takes letters mean, in plain words (RFC 5321 4.2, RFC 3463, RFC 7372, RFC 7505). Pure; thread: any.
#pragma once

#include "mail/error.h"

namespace godwit {

/// To try again by itself can help: the line, the moment, a 4xx reply. Not where a person has to change something first. Who sends goes by
/// this, and who tells about it.
bool mayPass(const Error &error);

/// One sentence, without the server's words: "There is no such address." For a list of recipients.
QString sendingReason(const Error &error);

/// What happened, what it means for the letter, what to do; the server's words quoted: plain text, translated. As explain(), for a letter
/// that was not sent.
QString explainSending(const Error &error);

/// The same for settings that were tried: no letter is meant. "Sending is not possible yet: …"
QString explainNoSending(const Error &error);

} // namespace godwit
