// SPDX-License-Identifier: GPL-3.0-or-later
// What the two lives of a killed writer have in common.
#pragma once

#include "outboxrig.h"

namespace godwit::test {

inline engine::Options hastyOutbox()
{
    engine::Options options;
    options.poll = 100ms;
    options.firstRetry = 1ms;
    options.lastRetry = 20ms;
    options.greeting = options.silence = options.submission = options.acceptance = 10min;
    options.filing = 0s;
    return options;
}

inline Account writersAccount(quint16 imap, quint16 smtp, Outgoing::SentFiling filing)
{
    Account account;
    account.id = AccountId{1};
    account.host = account.outgoing.host = u"127.0.0.1"_s;
    account.port = imap;
    account.outgoing.port = smtp;
    account.security = account.outgoing.security = Security::None;
    account.outgoing.filing = filing;
    account.user = u"alice"_s;
    return account;
}

inline Letter answerTo(OutboxRig &rig, FolderId inbox)
{
    Letter letter = writtenLetter("answer");
    letter.text.clear();
    const auto state = rig.onStore([inbox](store::Writer &writer) { return writer.folderState(inbox); });
    if (state) letter.origin = {LetterOrigin::Relation::Answer, AccountId{1}, "INBOX", state->uidValidity, Uid{1}};
    return letter;
}

/// Whom the answer goes to.
inline QByteArrayList recipientsOf(int count)
{
    QByteArrayList recipients;
    for (int i = 1; i <= count; ++i) recipients.append("bob" + QByteArray::number(i) + "@example.org");
    return recipients;
}

/// What can be done without a person is done.
inline bool isAtRest(OutboxRig &rig)
{
    using State = KeptLetter::State;
    for (const KeptLetter &letter : rig.reader->letters())
        if (letter.state == State::Queued || letter.state == State::Sending) return false;
    return rig.isQuiet() && rig.refreshed > 0 && rig.status.state == AccountStatus::State::UpToDate &&
           rig.submission.state != SubmissionStatus::State::Sending && rig.submission.state != SubmissionStatus::State::Connecting;
}

} // namespace godwit::test
