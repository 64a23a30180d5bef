// SPDX-License-Identifier: GPL-3.0-or-later
// Text on its way out: paragraphs, character set, transfer encoding. Internal to this room.
#pragma once

#include <QByteArray>
#include <QString>

namespace godwit::mime {

/// Lines separated by '\n', nothing in them that would end a message or be dropped on the way: no NUL and other controls.
QString cleanLines(const QString &text);

/// RFC 3676: lines of 72 characters, those that go on end in a blank; quotes as ">> ", stuffed where it must be. '\n' as before.
QString flowed(const QString &clean);

struct Encoded {
    QByteArray octets;     ///< CR LF; ends with one
    QByteArray transfer;   ///< "7bit", "quoted-printable", "base64": the first that is possible, of the others the shorter one
    QByteArray charset;    ///< "us-ascii", "utf-8"
};
Encoded encodeText(const QString &clean);

/// Lines of 76 octets, each with CR LF (RFC 2045, 6.8).
QByteArray base64Lines(QByteArrayView octets);

/// Whether the octets can travel in a message as they are (RFC 5322, 2.1.1): lines of at most 998 octets that end in CR LF, no NUL.
bool isTransferable(QByteArrayView octets);
bool isEightBit(QByteArrayView octets);

} // namespace godwit::mime
