// SPDX-License-Identifier: GPL-3.0-or-later
// From a letter as a person composed it to the octets that travel. Pure functions; meant for the thread pool (25 MB take a while).
#pragma once

#include "mail/error.h"
#include "mail/letter.h"

#include <expected>
#include <functional>

namespace godwit::mime {

struct WriteOptions {
    enum class Purpose : std::uint8_t {
        Send,     ///< no Bcc, nothing of ours
        SentCopy, ///< octet for octet what is sent, and Bcc
        Draft,    ///< Bcc, and in "X-Godwit-…" fields what it takes to open it again (mime/draft.h)
    };
    Purpose purpose = Purpose::Send;
    qint64 date = 0;       ///< s since epoch
    int offset = 0;        ///< s east of UTC; 0: also where the person hides the time zone
    QByteArray versionId{}; ///< Draft: the Message-ID of this version, so that two of them can be told apart; with angle brackets
};

struct Rendered {
    QByteArray message;        ///< CR LF; no line above 998 octets
    QByteArray sender;         ///< for MAIL FROM: an addr-spec with A-labels; empty: "<>", as of receipts
    QByteArrayList recipients; ///< for RCPT TO: each once, To before Cc before Bcc
    bool needsUtf8 = false;    ///< a local part is not ASCII: SMTPUTF8 (RFC 6531), and the header is one of RFC 6532
    bool needsEightBit = false; ///< a forwarded message has octets above 127: 8BITMIME (RFC 6152)
};

/// Octets of what goes with a letter: of each of Letter::parts once, and of Letter::redirected (asked for as a "message/rfc822" of that
/// file).
using PartContent = std::function<std::expected<QByteArray, Error>(const LetterPart &)>;

/// The same letter and options give the same octets, whatever the purpose adds. There is nothing in them about this computer or program:
/// no host, path, User-Agent. Line breaks and control characters in a value are spaces on the wire. Purposes Send and SentCopy want a
/// sender and a recipient, and proper addresses: Error::Invalid else, and for what `content` does not have its error. A draft may lack
/// anything; an address that is none is kept in it as it is typed.
std::expected<Rendered, Error> writeLetter(const Letter &letter, const PartContent &content, const WriteOptions &options);

/// "<random@domain-of-from>": never a host name; "godwit.invalid" where the address has no domain.
QByteArray newMessageId(const QString &fromAddress);

/// addr-spec as the envelope has it: A-labels, a local part in quotes only where it must be. Empty: it is no address.
QByteArray wireAddress(const QString &address);

} // namespace godwit::mime
