// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// NOTIFY (RFC 5465): the server tells by itself what happens in mailboxes, also in those that are not selected.
#pragma once

#include "imap/commands/fetch.h"

#include <QFlags>

namespace godwit::imap {

/// RFC 5465 5. Message events outside of the selected mailbox come as StatusData, MailboxName and SubscriptionChange as ListData, the
/// metadata events as MetadataData; all of them unsolicited.
enum class NotifyEvent : quint8 {
    MessageNew = 1,
    MessageExpunge = 2,
    FlagChange = 4,
    AnnotationChange = 8,
    MailboxName = 16,
    SubscriptionChange = 32,
    MailboxMetadataChange = 64,
    ServerMetadataChange = 128,
};
/// Any of them together.
Q_DECLARE_FLAGS(NotifyEvents, NotifyEvent)
Q_DECLARE_OPERATORS_FOR_FLAGS(NotifyEvents)

/// Which mailboxes, and what of them. No events: nothing of these (RFC 5465 4, "NONE").
struct EventGroup {
    /// filter-mailboxes (RFC 5465 6).
    enum class Filter : quint8 {
        Selected,        ///< EXPUNGE may come at any time
        SelectedDelayed, ///< EXPUNGE only where RFC 3501 allows it. At most one of these two, and with message events only
        Inboxes,
        Personal,
        Subscribed,
        Subtree,
        Mailboxes,
    };
    Filter filter = Filter::Personal;
    QByteArrayList mailboxes = {}; ///< of Subtree and Mailboxes
    /// Made complete where the RFC wants it: MessageNew and MessageExpunge come together, FlagChange and AnnotationChange with both.
    NotifyEvents events = {};
    std::optional<FetchItems> newMessages = {}; ///< of the selected mailbox: what to tell of new ones at once
};

namespace commands {

/// NOTIFY SET (RFC 5465 3.1). Replaces what was asked for before. `status`: StatusData of each mailbox that is not selected comes first, as
/// CommandData. The server may give up with an untagged [NOTIFICATIONOVERFLOW]: then it is as after notifyNone().
Command notifySet(const std::vector<EventGroup> &groups, bool status);
/// NOTIFY NONE (RFC 5465 3.1): nothing is told unasked any more.
Command notifyNone();

} // namespace commands
} // namespace godwit::imap
