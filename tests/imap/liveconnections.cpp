// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations about the connection itself: signing in, TLS, waiting, saying who one is.
#include "auth/scram.h"
#include "imap/commands/append.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"
#include "liveconversations.h"

#include <QTest>
#include <array>

using namespace godwit;
using namespace godwit::imap;
namespace command = godwit::imap::commands;

namespace godwit::test {

namespace {

void capabilities(const Live &live)
{
    QVERIFY(live.run(command::capability()).ok());
    QVERIFY(live.session->has("IMAP4REV1"));
    QVERIFY(live.run(command::logout()).ok());
    QVERIFY(std::holds_alternative<state::Logout>(live.session->session().state()));
}

void startTls(const Live &live)
{
    LiveSession session(*live.server, LiveSession::Tls::StartTls);
    QVERIFY2(session.greeted() && session.encrypted(), session.lastLines().constData());
    QVERIFY(!session.has("STARTTLS")); // RFC 3501, 6.2.1: what was said before TLS is not known any more
    QVERIFY(session.login());
}

/// Signs in over TLS by a mechanism; with SASL-IR its first words go in the same line.
void signIn(const Live &live, std::unique_ptr<auth::Mechanism> mechanism)
{
    LiveSession session(*live.server, LiveSession::Tls::FromTheStart);
    QVERIFY(session.greeted() && session.run(command::capability()).ok());
    QVERIFY(session.has("AUTH=" + mechanism->name()));
    const auto result = session.run(command::authenticate(std::move(mechanism)));
    QVERIFY2(result.ok(), session.lastLines().constData());
    QVERIFY(session.run(command::status("INBOX")).ok());
}
void plain(const Live &live) { signIn(live, auth::plain({}, "alice", Secret("alicepw"))); }
void login(const Live &live) { signIn(live, auth::login("alice", Secret("alicepw"))); }

void scram(const Live &live) { signIn(live, auth::scram(auth::ScramHash::Sha256, QStringLiteral("alice"), Secret("alicepw"))); }

void initialResponse(const Live &live)
{
    LiveSession session(*live.server, LiveSession::Tls::FromTheStart);
    QVERIFY(session.greeted() && session.run(command::capability()).ok());
    QVERIFY(session.run(command::authenticate(auth::plain({}, "alice", Secret("alicepw")))).ok());
    QVERIFY2(!session.lastLines().contains("S: +"), session.lastLines().constData()); // the server had nothing to ask
}

void whoIsThere(const Live &live)
{
    const auto answer = live.run(command::id({{"name", "Godwit"}, {"version", GODWIT_VERSION}})).only<IdData>();
    QVERIFY(
        std::ranges::any_of(answer.fields, [](const auto &field) { return field.first.toLower() == "name" && !field.second.isEmpty(); }));
}

void withoutAsking(const Live &live)
{
    const auto result = live.run(command::append(live.box("Drafts"), FlagSet(), 0, letter("n", "x@y", 1)));
    QVERIFY(result.ok());
    QVERIFY2(live.session->lastLines().contains("+}"), live.session->lastLines().constData());
    QVERIFY(!live.session->lastLines().contains("S: +"));
}

void idling(const Live &live)
{
    QVERIFY(live.run(command::create(live.box("Watched"))).ok());
    const UidSet uids = live.filled("Watched", 2);
    LiveSession other(*live.server);
    QVERIFY(other.login() && other.run(command::select(live.box("Watched"))).ok());
    live.session->takeOthers();
    live.session->session().submit(command::idle());
    QVERIFY(live.session->waitUntil([&] { return live.session->session().idling(); }));
    QVERIFY(other.run(command::append(live.box("Watched"), FlagSet(), 0, letter("new", "x@y", 3))).ok());
    QVERIFY(live.session->waitForEvent<MailboxExists>());
    QVERIFY(other.run(command::uidStore(UidSet::single(uids.first()), StoreMode::Add, FlagSet(Flag::Flagged), false)).ok());
    QVERIFY(live.session->waitForEvent<MessageChanged>());
    QVERIFY(other.run(command::uidStore(UidSet::single(uids.last()), StoreMode::Add, FlagSet(Flag::Deleted), false)).ok());
    QVERIFY(other.run(command::expunge()).ok());
    QVERIFY(live.session->waitForEvent<MessageExpunged>());
    QVERIFY(live.run(command::noop()).ok()); // ends it
    QVERIFY(!live.session->session().idling());
}

constexpr std::array conversations{
    Conversation{"", "CAPABILITY, LOGIN, LOGOUT, IMAP4rev1", capabilities},
    Conversation{"STARTTLS", "STARTTLS", startTls},
    Conversation{"AUTH=PLAIN", "AUTH=PLAIN, AUTHENTICATE", plain},
    Conversation{"AUTH=LOGIN", "AUTH=LOGIN, AUTHENTICATE", login},
    Conversation{"AUTH=SCRAM-SHA-256", "AUTH=SCRAM-SHA-256, AUTHENTICATE", scram},
    Conversation{"SASL-IR", "SASL-IR", initialResponse},
    Conversation{"ID", "ID", whoIsThere},
    Conversation{"LITERAL+", "LITERAL+", withoutAsking},
    Conversation{"IDLE", "IDLE", idling},
};

} // namespace

std::span<const Conversation> connectionConversations() { return conversations; }

} // namespace godwit::test
