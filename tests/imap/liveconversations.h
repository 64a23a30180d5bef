// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/searchkey.h"
#include "livesession.h"

#include <span>

namespace godwit::test {

QByteArray letter(const QByteArray &subject, const QByteArray &from, int number, const QByteArray &more = {},
                  const QByteArray &body = QByteArrayLiteral("hello\r\n"));
const QByteArray &mixedLetter(); ///< a text in quoted-printable, and three octets in base64
/// Five letters of the first days of January 2024, with UIDs 1 to 5; the fourth is the mixed one.
bool fillInbox(LiveSession &session);

/// What a conversation has at hand. INBOX is selected.
struct Live {
    LiveSession *session;
    QByteArray prefix; ///< of folders beside INBOX
    char delimiter;
    const ImapServer *server;

    LiveSession::Result run(imap::Command command) const { return session->run(std::move(command)); }
    QByteArray box(const QByteArray &name) const { return prefix + name; }
    QByteArray found(const imap::SearchKey &key) const; ///< UIDs
    /// Puts letters into a box and selects it; their UIDs.
    UidSet filled(const QByteArray &name, int count) const;
};

struct Conversation {
    const char *capability; ///< empty: every server
    const char *name;
    void (*hold)(const Live &);
};
std::span<const Conversation> searchConversations();
std::span<const Conversation> messageConversations();
std::span<const Conversation> mailboxConversations();
std::span<const Conversation> connectionConversations();
std::span<const Conversation> administrationConversations();

} // namespace godwit::test
