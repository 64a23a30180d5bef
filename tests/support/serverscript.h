// SPDX-License-Identifier: GPL-3.0-or-later
// The language of ScriptedServer and of the traces in tests/scenario.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include <vector>

namespace godwit::test {

/// One step a line; empty lines and lines that begin with # are left out.
///
///   C: {a} UID FETCH 1:* (FLAGS)   the client must send exactly this line. {a} takes whatever it wrote there (a tag: no blank in
///                                  it) under the name a; where a is known already, the same must come again. {*} is anything.
///   S: {a} OK done                 the server sends this line and CRLF, {a} replaced. Escapes: \r \n \t \0 \\ \xHH
///   S-: * OK half a li             the same without CRLF
///   B: 1048576 x                   the server sends that many octets, the text repeated
///   TLS                            the server does the handshake now (its side of STARTTLS)
///   W: name                        goes on when the test calls resume("name")
///   X                              the server closes the connection
///   X!                             the server resets it
///   X~                             the server closes it, under TLS without saying so (no close_notify)
struct Step {
    enum class Kind : std::uint8_t { Client, Server, Tls, Wait, Close, Reset, Cut };
    Kind kind = Kind::Close;
    QByteArray text; ///< Client: pattern; Server: octets with {names}; Wait: name
    int line = 0;    ///< in the script, from 1
};

/// A script of one connection; a mistake in it ends the test program: qFatal.
std::vector<Step> parseScript(const QByteArray &script);

using Names = QHash<QByteArray, QByteArray>;

/// Whether `line` (without CRLF) is what `pattern` expects; names are added only then.
bool matches(QByteArrayView pattern, QByteArrayView line, Names &names);
QByteArray withNames(const QByteArray &text, const Names &names);

} // namespace godwit::test
