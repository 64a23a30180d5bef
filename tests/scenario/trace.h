// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation as a file. Lines:
//   # comment             config WORD…    tls, starttls, plaintext, spool, disable=CAP: before all else
//   S: text               the server says text and CRLF; S- text: without CRLF. \r \n \0 \t \\ \xNN are escapes, \{N:c} is c N times
//   X: command            the person's side: see commandOf() in trace.cpp and the verbs files; also tls, compressed, end-idle, abort, withdraw N,
//                       key (derives what KeyWanted asked for), no-key
//   C: text               what the client must have written since the last C: or S:, CRLF included, line by line ("C- text": no CRLF)
//   E: event              the events since the last E: block, all of them and in order; EW: only fed whole, EB: only fed byte by byte
//   T: state              the state is now
// Consecutive S: lines are one segment, or are fed octet by octet.
#pragma once

#include "imap/session.h"

namespace godwit::scenario {

struct Step {
    char kind = '#';
    bool whole = true, bytewise = true; ///< E: in which run it is expected
    bool lineEnd = true;
    QByteArray text;
    int line = 0;
};

struct Trace {
    imap::Config config;
    std::vector<Step> steps;
};

Trace readTrace(const QString &path);
/// Empty when all is as it should be, else what was not, with the line.
QByteArray run(const Trace &trace, bool bytewise);
/// The server's side alone: for the fuzzer.
QByteArray serverOctets(const Trace &trace);
QByteArray unescaped(const QByteArray &text);
/// The same conversation, in which the connection is lost after so many octets of the server: every command that was submitted completes
/// exactly once, and nothing else is reported after the end. Empty when it is so.
QByteArray runCut(const Trace &trace, qsizetype octets);
/// What an X: line does.
void act(imap::Session &session, const QByteArray &text);
imap::Command commandOf(const QByteArray &text);
/// auth-MECHANISM USER SECRET [NONCE]; null: it is none of them.
std::unique_ptr<auth::Mechanism> mechanismOf(const QByteArrayList &words);

} // namespace godwit::scenario
