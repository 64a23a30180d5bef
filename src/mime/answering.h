// SPDX-License-Identifier: GPL-3.0-or-later
// From a message that was read to the letter that answers or forwards it, as a careful person would begin it. Pure; thread: any.
#pragma once

#include "mail/account.h"
#include "mail/answerkind.h"
#include "mail/letter.h"
#include "mime/document.h"

#include <QLocale>

namespace godwit::mime {

/// "Edit as new" is openAsNew (mime/draft.h): it needs the message as it came.
using godwit::AnswerKind;

/// An address by which the person writes.
struct OwnAddress {
    AccountId account{};
    Identity identity;
};

struct AnswerContext {
    QList<OwnAddress> own;  ///< of all accounts; the usual one of each account before its others
    LetterOrigin origin;    ///< where the message lies; its relation is set by answer()
    bool rich = false;      ///< Letter::html, too
    bool above = false;     ///< one writes above the quote; else below, or between
    bool signatureLast = false; ///< where one writes above it: the signature stands below the quote all the same
    QString selection;      ///< not empty: only this is quoted
    QLocale locale;         ///< for the date in front of the quote
};

struct Answer {
    Letter letter;          ///< with a Message-ID; `file` of its parts, and `redirected`, are still to be given
    QByteArrayList partIds; ///< one for each of letter.parts: which part of the message it is (partContent); empty: the whole message
    int line = 0;           ///< where one begins to write: of letter.text; of a rich letter the paragraph, as QTextDocument counts them
    bool operator==(const Answer &) const = default;
};

/// Recipients: Reply-To, or From; all: To and Cc, too, but never an own address (RFC 5322, 3.6.3). Who answers a letter of his own writes
/// to those to whom it went. ReplyList goes to List-Post alone; where the list takes no letters, or there is none: like Reply.
/// Quoted is only what Document::body shows, without the signature and without messages in the message; nothing is fetched.
Answer answer(const Document &message, AnswerKind kind, const AnswerContext &context);

/// Where a mailing list takes letters (RFC 2369, 3.4); empty: nowhere, or there is no list. ReplyList is for messages that have one.
QString listPostOf(const Document &message);

/// By which own address a message came: the first of To, Cc, Delivered-To, X-Original-To, Envelope-To; "anna+list@…" is "anna@…", too.
/// An own From counts first. Else the usual one of the account; nothing where there is no own address at all.
std::optional<OwnAddress> addressedAs(const Document &message, const AnswerContext &context);

/// A letter of the first own address, with these messages as its parts, which are whole; forwarded as attachments.
Answer forwardTogether(const QList<MessageSummary> &messages, const AnswerContext &context);

/// An empty letter of `own`, with its signature. line: as in Answer.
Answer newLetter(const OwnAddress &own, bool rich);

} // namespace godwit::mime
