// SPDX-License-Identifier: GPL-3.0-or-later
// From the octets of a message to what a person reads. Pure functions; meant for the thread pool (milliseconds to seconds).
#pragma once

#include "mail/error.h"
#include "mime/document.h"

#include <expected>

namespace godwit::mime {

/// What lies beyond a limit is left out, and Document::notes says so; a message is never refused for its size.
struct Limits {
    int depth = 32;                             ///< nesting of multiparts and messages; deeper ones are shown as leaves
    int parts = 5'000;
    qsizetype headerOctets = 1024 * 1024;       ///< of one header section
    int headers = 2'000;                        ///< in one header section
    qsizetype textOctets = 4 * 1024 * 1024;     ///< shown text of one part
    qsizetype htmlOctets = 2 * 1024 * 1024;     ///< HTML of one part
    std::size_t blocks = 20'000;
    qsizetype partOctets = 512ll * 1024 * 1024; ///< one decoded part
};

enum class Reading {
    Text,
    WithHtml, ///< Document::html, too: some ten milliseconds more
};

/// Error only for a message without a single octet.
std::expected<Document, Error> readMessage(QByteArrayView raw, const Limits &limits = {}, Reading reading = Reading::Text);

/// The tree alone; ids are IMAP's section numbers (RFC 3501, 6.4.5). A multipart that is the body of a message has no number of its own:
/// empty.
Part readStructure(QByteArrayView raw, const Limits &limits = {});

/// The decoded octets of one part; of message/rfc822 the message in it. Error::Invalid if there is no such part.
std::expected<QByteArray, Error> partContent(QByteArrayView rawMessage, QByteArrayView partId, const Limits &limits = {});

/// All header fields up to the first empty line, decoded.
QList<Header> readHeaders(QByteArrayView raw, const Limits &limits = {});

/// HTML as readable text: links keep their address, lists their marks, quotes a "> ". `charset` as declared, may be empty.
QString htmlToText(QByteArrayView html, const QByteArray &charset);

/// A name that a stranger proposes to one that is a plain file name on every system: no path, no device, no hidden file, no
/// direction override, extension kept and visible, at most 200 octets of UTF-8, never empty.
QString safeFileName(const QString &untrusted);

/// Every line break (LF, CR LF, CR) as CR LF, as IMAP and SMTP want it.
QByteArray toCrlf(QByteArrayView text);

/// Removes a Content-Transfer-Encoding ("base64", "quoted-printable", "x-uuencode"; anything else is left as it is). Tolerant.
QByteArray decodeTransfer(QByteArrayView octets, QByteArrayView encoding);

} // namespace godwit::mime
