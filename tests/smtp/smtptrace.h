// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations as files, like those of tests/scenario (trace.h there says the lines), for submission. What differs:
//   config WORD…   tls, starttls, plaintext, disable=KEYWORD, chunk=N
//   X: command     auth-…, key, no-key, tls, abort, quit, as there; submit FROM TO[,TO…] OCTETS [utf8] [8bit] [partly] [notify=…] [ret=…]
//                  [envid=…]; give TEXT; give-up; commit. "&" at the end as there; CW:, CB: as EW:, EB:
#pragma once

#include "smtp/session.h"
#include "trace.h"

namespace godwit::smtptrace {

struct Trace {
    smtp::Config config;
    std::vector<scenario::Step> steps;
};

Trace readTrace(const QString &path);
QStringList traces(); ///< paths of all
/// Empty when all is as it should be, else what was not, with the line.
QByteArray run(const Trace &trace, bool bytewise);
/// The server's side alone.
QByteArray serverOctets(const Trace &trace);
/// The same conversation, in which the connection is lost after so many octets of the server: everything that was begun is done exactly
/// once, a letter is Unknown only if its end was written, and nothing is reported after the end. Empty when it is so.
QByteArray runCut(const Trace &trace, qsizetype octets);
/// What an X: line does.
void act(smtp::Session &session, const QByteArray &text);

} // namespace godwit::smtptrace
