// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of tests, and what an IMAP server says about them. Enough for letters that tests make: text, and multiparts of text.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace godwit::test {

/// A letter that no other one is like: its Message-ID is made of `name`. CRLF. Every third one is a multipart with an attachment.
QByteArray letterNamed(const QByteArray &name, int variant = 0);

QByteArray headerField(const QByteArray &letter, const QByteArray &name); ///< unfolded, trimmed; null if there is none
QByteArray messageIdOf(const QByteArray &letter);
QByteArray envelopeOf(const QByteArray &letter);      ///< RFC 3501, 7.4.2
QByteArray bodyStructureOf(const QByteArray &letter, bool extended = true);
QByteArray headerOf(const QByteArray &letter);        ///< with the empty line
QByteArray headerFieldsOf(const QByteArray &letter, const QByteArrayList &names); ///< BODY[HEADER.FIELDS (…)]

} // namespace godwit::test
