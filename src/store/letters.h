// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes and sends, durable: from the first word of a draft until the server has taken the letter.
#pragma once

#include "mail/account.h"
#include "mail/changeset.h"

#include <expected>
#include <optional>

class QIODevice;

namespace godwit::store {

/// A letter as it leaves (mime/letterwriter.h renders it).
struct Outbound {
    QByteArray message;  ///< CR LF
    QByteArray sentCopy = {}; ///< what is filed, if it is not the same: with Bcc
    QByteArray sender;   ///< addr-spec for MAIL FROM
    QByteArrayList recipients; ///< for RCPT TO, each once
    bool needsUtf8 = false, needsEightBit = false;
    qint64 dueAt = 0;    ///< s since epoch: not before; 0: at once
    bool undoable = false; ///< `dueAt` is there only so that it can be taken back
};

struct SubmissionPlan {
    std::optional<KeptLetter> next; ///< to be sent now
    int waiting = 0;                ///< to be sent, now or later
    qint64 dueAt = 0;               ///< s since epoch: when the next one is to be sent; 0: none waits for a time
    QList<KeptLetter> uncertain;    ///< MayHaveBeenSent
};

/// The part of Writer that is about letters. Each change is one durable transaction, told in ChangeSet::letters and lettersGone. Wrong
/// calls (a letter that is gone, or in a state that does not allow it) are Error::Invalid and change nothing. Thread: the Writer's.
class Letters
{
public:
    using Changed = std::expected<ChangeSet, Error>;

    // --- files: immutable, beside the journal. One that no letter and no operation names is dropped when the program starts
    std::expected<QString, Error> keepFile(const QByteArray &octets);
    std::expected<QString, Error> keepFile(QIODevice &from); ///< an open one, to its end, in pieces: of any size
    std::optional<QByteArray> fileContent(const QString &name) const;
    QString filePath(const QString &name) const; ///< to be read elsewhere, never to be written

    QList<KeptLetter> letters() const; ///< of all accounts, by id
    std::optional<KeptLetter> letter(LetterId id) const;

    // --- drafts
    /// A new one (id 0; one that was on the server already comes with its copy), or what a draft says now: of that only `letter` counts.
    std::expected<LetterId, Error> keepLetter(const KeptLetter &draft);
    /// What it says now is to be on the server, in place of our copy of before: in the folder for drafts of its account. What was given
    /// here before and not sent yet is replaced. `versionId`: the Message-ID in `rendered`, another one each time.
    Changed saveDraft(LetterId id, const QByteArray &rendered, const QByteArray &versionId);
    /// Nobody edits it any more. It leaves the journal now or when saveDraft() of what it says is done; if that was never asked, it stays.
    Changed closeLetter(LetterId id);
    /// Drops it, and its copy on the server. In every state but Sending. One that some have got is filed in Sent.
    Changed discardLetter(LetterId id);

    // --- the outbox
    Changed queueLetter(LetterId id, const Outbound &outbound); ///< a draft
    Changed unqueueLetter(LetterId id); ///< a draft again, from every state but Sending, unless some have got it
    /// To be sent at once: what waits for a time or an attempt, what was refused, what may have been sent (a person says so). `recipients`:
    /// only to these of its recipients; empty: to all.
    Changed retryLetter(LetterId id, const QByteArrayList &recipients = {});
    /// It was sent to those whom its transaction was for, says the server or a person. Others of its recipients are left: it is to be sent
    /// to them now. None: it is filed in Sent (not where the server does that), its origin is marked, its draft goes.
    Changed letterSent(LetterId id, Outgoing::SentFiling filing);

    // --- for who submits
    SubmissionPlan planSubmission(AccountId account, qint64 now) const;
    /// Its last octets are about to leave for these of its recipients: with them as KeptLetter::underWay it is Sending.
    Changed letterLeaves(LetterId id, const QByteArrayList &recipients);
    /// It did not get that far (Queued: with `error`, not before `retryAt`), was refused, or nobody knows.
    Changed setLetterState(LetterId id, KeptLetter::State state, const Error &error = {}, const QList<RecipientRefusal> &refusals = {},
                           qint64 retryAt = 0);
    /// The copy that this operation was to replace is not there any more: somebody edited, sent or deleted the draft elsewhere. Nothing is
    /// saved over that unasked; saveDraft() saves it beside.
    Changed draftWentElsewhere(OperationId saving);
    /// An Append without a mailbox: what is to be filed, from before any folder was known. It goes into the one for sent mail, as another
    /// operation.
    Changed placeFiling(OperationId id);
    /// An Append with `lookFirst`: it is looked for again then (s since epoch).
    Changed postponeFiling(OperationId id, qint64 until);

protected:
    Letters() = default;
    ~Letters() = default;
};

} // namespace godwit::store
