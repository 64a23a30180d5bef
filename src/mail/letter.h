// SPDX-License-Identifier: GPL-3.0-or-later
// A letter that a person writes, from its first word until it has been sent. Values; nothing in here has been encoded for the wire.
#pragma once

#include "mail/error.h"
#include "mail/ids.h"
#include "mail/message.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

namespace godwit {

/// A file that goes with a letter. From the moment on that it was attached its octets are an immutable file beside the journal.
struct LetterPart {
    QString file;          ///< in the journal's folder: a name without path
    QString name;          ///< as the recipient will see it
    QByteArray type;       ///< "application/pdf"; "message/rfc822": a message, forwarded whole
    quint64 octets = 0;
    QByteArray contentId;  ///< without angle brackets; not empty: it is shown within the text ("cid:…")
    bool operator==(const LetterPart &) const = default;
};

/// The message that a letter answers or forwards: it is marked so ($Forwarded, \Answered) when the letter has been sent.
struct LetterOrigin {
    enum class Relation : std::uint8_t { None, Answer, Forward, Redirect };
    Relation relation = Relation::None;
    AccountId account{};
    QByteArray mailbox;
    UidValidity uidValidity{};
    Uid uid{};
    bool operator==(const LetterOrigin &) const = default;
};

struct Letter {
    AccountId account{};   ///< by which it is sent
    Address from;
    QList<Address> replyTo, to, cc, bcc;
    QString subject;
    QString text;          ///< of a plain letter: paragraphs separated by '\n', quotes with "> ", signature after "-- "
    QString html;          ///< of a rich one, else empty: as the composer writes it (ui/richtext.h), pictures by "cid:"; `text` is its twin
    QList<LetterPart> parts;
    QByteArray messageId;  ///< with angle brackets; given once, when the letter is begun, and kept through all drafts
    QByteArray inReplyTo;
    QByteArrayList references;
    LetterOrigin origin;
    bool receiptWanted = false;   ///< Disposition-Notification-To (RFC 8098): the reader is asked
    bool deliveryWanted = false;  ///< DSN (RFC 3461): servers are asked
    QString redirected;    ///< Relation::Redirect: file in the journal's folder with the message as it came, which is sent with Resent- fields
    bool operator==(const Letter &) const = default;
};

/// What a server said about one recipient.
struct RecipientRefusal {
    QString address;
    Error error;
    bool operator==(const RecipientRefusal &) const = default;
};

/// A row of the journal: a draft, or a letter in the outbox.
struct KeptLetter {
    enum class State : std::uint8_t {
        Draft = 1,
        Queued,        ///< to be sent at `dueAt`, or as soon as there is a connection; can be taken back
        Sending,       ///< its last octets may have left: the outcome is not known
        Refused,       ///< the server does not take it, for good: `error` and `refusals` say why. A person must look
        MayHaveBeenSent, ///< the answer was lost: never sent again unasked
    };
    LetterId id{};
    State state = State::Draft;
    Letter letter;
    qint64 changed = 0;    ///< s since epoch
    qint64 dueAt = 0;      ///< Queued: s since epoch, not before
    bool undoable = false; ///< Queued: `dueAt` is there only so that it can be taken back for a moment
    QString file;          ///< from Queued on: the message as it will be sent, CR LF, in the journal's folder
    quint64 octets = 0;    ///< of `file`
    QString sentFile;      ///< what is filed in Sent, if it is not the same: it names those who got a blind copy
    QByteArray sender;     ///< from Queued on, for MAIL FROM: an addr-spec, A-labels
    QByteArrayList recipients; ///< the same, for RCPT TO: each once; those who are still to get it
    QByteArrayList underWay;   ///< Sending, MayHaveBeenSent: those of `recipients` whom the transaction is for; empty: all of them
    QByteArrayList delivered;  ///< those who have got it, by transactions before: more recipients than the server takes at once
    bool needsUtf8 = false;    ///< SMTPUTF8 (RFC 6531): some address cannot be written without
    bool needsEightBit = false; ///< BODY=8BITMIME: a forwarded message has such lines
    int attempts = 0;
    qint64 retryAt = 0;    ///< Queued, after a passing failure: s since epoch
    Error error;           ///< of the last attempt
    QList<RecipientRefusal> refusals;
    // Its copy in the Drafts folder of the server, if there is one
    QByteArray copyMailbox;
    UidValidity copyValidity{};
    Uid copyUid{};         ///< 0: none, or not known
    QByteArray copyVersion; ///< its Message-ID; empty: not known
    QByteArray version;    ///< Message-ID under which what it says now was given to the server; empty: it has changed since, or never was
    bool copyGone = false; ///< it went without our doing: somebody edited, sent or deleted the draft elsewhere. Until it is saved again
    bool closed = false;   ///< nobody edits it: it leaves the journal when its copy on the server says the same
    bool operator==(const KeptLetter &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Letter)
Q_DECLARE_METATYPE(godwit::KeptLetter)
