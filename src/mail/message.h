// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/flagset.h"
#include "mail/ids.h"

#include <QList>
#include <QString>
#include <memory>
#include <vector>

namespace godwit {

struct Address {
    QString name;    ///< decoded (RFC 2047), may be empty; untrusted
    QString address; ///< local@domain; empty for a group's name
    bool operator==(const Address &) const = default;
};

/// A node of RFC 3501's BODYSTRUCTURE, or the same learnt by parsing the raw message.
struct Part {
    QByteArray id;            ///< section for BODY[id]: "1", "2.1"; empty for the root multipart
    QByteArray type = "text"; ///< lower case: "text", "multipart", "message"
    QByteArray subtype = "plain";
    QList<std::pair<QByteArray, QString>> parameters;            ///< keys lower case, RFC 2231 joined and decoded
    QByteArray disposition;   ///< lower case, empty if absent
    QList<std::pair<QByteArray, QString>> dispositionParameters;
    QByteArray contentId;     ///< without angle brackets
    QString description;
    QByteArray encoding = "7bit"; ///< Content-Transfer-Encoding in lower case
    std::uint64_t octets = 0; ///< as transferred (encoded)
    std::vector<Part> children; ///< multipart: its parts; message/rfc822: exactly its body
    bool malformed = false;   ///< the server's description made no sense: shown as a leaf, opened only as raw

    QString fileName() const; ///< disposition's filename, else name; untrusted
    bool isAttachment() const;
    bool operator==(const Part &) const = default;
};

/// One message as the list and the header of the message view need it. Untrusted text throughout.
struct MessageSummary {
    MessageKey key{};
    FolderId folder{};
    Uid uid{};                ///< 0 while only a pending operation made it
    FlagSet flags;            ///< shown: cache ⊕ pending
    qint64 arrived = 0;       ///< INTERNALDATE, s since epoch
    qint64 sent = 0;          ///< Date:, s since epoch; 0 if absent or unreadable
    int sentOffset = 0;       ///< s east of UTC of Date:
    std::uint64_t size = 0;   ///< RFC822.SIZE
    QString subject;
    QList<Address> from, sender, replyTo, to, cc, bcc;
    QByteArray messageId, inReplyTo; ///< with angle brackets
    QByteArrayList references;
    QByteArray listId;
    QString preview;          ///< first words of the text; empty if not fetched
    bool hasAttachment = false;
    bool headersKnown = false;///< false: only UID and flags so far ("not read yet")
    bool pending = false;     ///< some operation on it has not reached the server
    std::shared_ptr<const Part> structure; ///< null if not known

    bool operator==(const MessageSummary &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::MessageSummary)
