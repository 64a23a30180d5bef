// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzz targets: pure functions from octets to a verdict. `./dev test` plays fixed inputs to them, `./dev soak fuzz` lets libFuzzer
// search (libfuzzer.cpp). Each returns what promise was broken, or null; crashes and undefined behaviour are the sanitizers' part.
#pragma once

#include <QByteArray>

#include <array>

namespace godwit::fuzz {

/// The frames, and the fault that ends them, do not depend on how the octets were cut, nor on whether long literals are spooled.
/// Octet 0: size of the pieces; the rest: the server.
const char *playFramer(QByteArrayView input);
/// What is read strictly is read tolerantly too, and the same, without a quirk; an error lies inside the text; limits only take away.
/// Octet 0: settings; the rest: one response.
const char *playDecoder(QByteArrayView input);
/// A session with commands of every kind: each completes exactly once, nothing follows a failure, no credential goes out before TLS nor
/// into the log. Octet 0: settings; 1: size of the pieces; 2: which command comes first; the rest: the server.
const char *playSession(QByteArrayView input);
/// Every SASL mechanism against a hostile server: an error is final, no answer holds a password that the mechanism must not send.
/// Octet 0: the mechanism; the rest: challenges, each after its length in one octet.
const char *playMechanism(QByteArrayView input);
/// A submission session with a sign-in and letters: each is done exactly once, nothing follows a failure, no credential goes out before TLS
/// nor into the log, the end of a letter only after commit(). Octet 0: settings; 1: size of the pieces; the rest: the server.
const char *playSubmission(QByteArrayView input);
/// A search as typed, and as text to be indexed: what it means is the same after it was written canonically, places lie inside the text,
/// and the index has the words that the screen marks. The text in UTF-8.
const char *playQuery(QByteArrayView input);

/// An HTML message: no address and nothing unclosed in its markup, at most three nested tables, links and pictures of the web only. The
/// HTML.
const char *playHtml(QByteArrayView input);

struct Target {
    const char *name;
    const char *(*play)(QByteArrayView input);
    const char *dictionary; ///< file here
};
inline constexpr std::array<Target, 7> targets{{{"framer", playFramer, "imap.dict"},
                                                {"decoder", playDecoder, "imap.dict"},
                                                {"session", playSession, "imap.dict"},
                                                {"sasl", playMechanism, "sasl.dict"},
                                                {"submission", playSubmission, "smtp.dict"},
                                                {"query", playQuery, "query.dict"},
                                                {"html", playHtml, "html.dict"}}};

} // namespace godwit::fuzz
