// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// ENVELOPE and BODYSTRUCTURE as raw octets: decoding RFC 2047 and RFC 2231 is the work of mime. A null QByteArray is NIL.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <memory>
#include <utility>
#include <vector>

namespace godwit::imap {

/// RFC 3501 address. Group syntax: host NIL and mailbox not: a group begins, named `mailbox`; both NIL: it ends.
struct AddressData {
    QByteArray name, route, mailbox, host;
    bool operator==(const AddressData &) const = default;
};
/// An address list of ENVELOPE; empty for NIL.
using AddressList = std::vector<AddressData>;

/// ENVELOPE (RFC 3501 7.4.2).
struct Envelope {
    QByteArray date, subject;
    AddressList from, sender, replyTo, to, cc, bcc;
    QByteArray inReplyTo, messageId; ///< white space around them is gone
    bool operator==(const Envelope &) const = default;
};

/// body-fld-param: names and values in wire order, as sent.
using Parameters = QList<std::pair<QByteArray, QByteArray>>;

/// One part of BODYSTRUCTURE, or of BODY without extension data (RFC 3501 7.4.2).
struct BodyStructure {
    QByteArray id;              ///< section number for BODY[id]: "1", "2.1"; empty for a multipart at the top
    QByteArray type, subtype;   ///< as sent; "multipart" for a multipart
    Parameters parameters;
    QByteArray contentId, description, encoding;
    quint64 octets = 0;         ///< as transferred
    quint64 lines = 0;          ///< text and message/rfc822
    QByteArray md5, disposition;
    Parameters dispositionParameters;
    QByteArrayList language;
    QByteArray location;
    std::shared_ptr<const Envelope> envelope; ///< message/rfc822
    std::vector<BodyStructure> children;      ///< multipart: its parts; message/rfc822: exactly its body
    bool malformed = false;     ///< message/rfc822 without envelope and body (Gmail): a leaf that is opened as raw
};

} // namespace godwit::imap
