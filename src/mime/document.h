// SPDX-License-Identifier: GPL-3.0-or-later
// A message made readable: values only, so that windows may hold it.
#pragma once

#include "mail/card.h"
#include "mail/message.h"
#include "mime/htmlbody.h"
#include "mail/sender.h"
#include "mail/unsubscribe.h"
#include "mail/verification.h"

#include <QList>
#include <QMetaType>
#include <QStringList>
#include <memory>
#include <vector>

namespace godwit::mime {

struct Header {
    QByteArray name; ///< as spelt by the sender
    QString value;   ///< unfolded, decoded, harmless in one line
    QByteArray raw;  ///< the value as it came, folds included, no line break at the end
    bool operator==(const Header &) const = default;
};

/// A stretch of the readable text. Lines are separated by '\n'; a flowed paragraph is one line. Always shown as plain text.
struct Block {
    enum class Kind {
        Text,
        Quote,        ///< `depth` levels
        Signature,    ///< without its "-- "
        Separator,    ///< between two parts that are shown one after the other; no text
        NestedHeader, ///< "From: …", "Subject: …" of a forwarded message, whose blocks follow
    };
    Kind kind = Kind::Text;
    int depth = 0;    ///< of quoting, for Quote (and quoted parts of an HTML message)
    int nesting = 0;  ///< 0: the message itself; 1: a message in it; …
    QString text;
    bool operator==(const Block &) const = default;
};

struct Attachment {
    QByteArray partId;        ///< as in Part::id
    QString fileName;         ///< safe to show and as the name of a file (safeFileName), never empty
    QByteArray type;          ///< "application/pdf"
    std::uint64_t octets = 0; ///< decoded; about, if it is not here
    bool isHere = true;       ///< its octets are on this computer
    bool operator==(const Attachment &) const = default;
};

struct Document {
    QList<Header> headers;   ///< all, in order
    MessageSummary summary;  ///< what the message itself says: no key, uid, flags
    SenderFacts sender;      ///< for judgeSender()
    Verification verification; ///< by readVerification(), from whoever knows the account
    Unsubscribe unsubscribe;
    QList<Address> receiptTo; ///< RFC 8098: who wants to be told that it was read. Nobody is
    std::vector<Card> cards;  ///< of parts that are shown; each is an attachment, too
    Part structure;
    std::vector<Block> body; ///< as text, whatever the sender wrote
    std::shared_ptr<const HtmlBody> html; ///< as HTML, where that was wanted and there is some; else null
    std::vector<Attachment> attachments;
    QStringList notes;       ///< what had to be guessed or left out, in plain words, translated

    QString plainText() const; ///< the body as one text: quotes with "> ", signature after "-- "
    bool operator==(const Document &) const = default;
};

using DocumentPtr = std::shared_ptr<const Document>;

} // namespace godwit::mime

Q_DECLARE_METATYPE(godwit::mime::Document)
Q_DECLARE_METATYPE(godwit::mime::DocumentPtr)
