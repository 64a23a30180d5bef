// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/connection.h"

#include "imap/commands/build.h"

namespace godwit::imap::commands {

using Kind = Command::Kind;

Command capability() { return build(Kind::Capability, "CAPABILITY", Command::Anywhere, Lane::Ask); }
Command noop() { return build(Kind::Noop, "NOOP", Command::Anywhere, Lane::Ask); }
Command logout() { return build(Kind::Logout, "LOGOUT", Command::Anywhere, Lane::Alone); }
Command startTls() { return build(Kind::StartTls, "STARTTLS", Command::NotAuthenticated, Lane::Alone); }
Command compress() { return build(Kind::Compress, "COMPRESS DEFLATE", Command::SignedIn, Lane::Alone); }
Command unauthenticate() { return build(Kind::Unauthenticate, "UNAUTHENTICATE", Command::SignedIn, Lane::Alone); }
Command idle() { return build(Kind::Idle, "IDLE", Command::SignedIn, Lane::Alone); }

Command login(const QByteArray &user, const Secret &password)
{
    Encoder arguments;
    arguments.space().astring(user).space().secret(password.reveal());
    return build(Kind::Login, "LOGIN", Command::NotAuthenticated, Lane::Alone, std::move(arguments));
}

Command authenticate(std::unique_ptr<auth::Mechanism> mechanism)
{
    Encoder arguments;
    arguments.space().raw(mechanism->name());
    Command command = build(Kind::Authenticate, "AUTHENTICATE", Command::NotAuthenticated, Lane::Alone, std::move(arguments));
    command.mechanism = std::move(mechanism);
    return command;
}

Command id(const std::vector<std::pair<QByteArray, QByteArray>> &fields)
{
    Encoder arguments;
    arguments.space();
    if (fields.empty()) arguments.raw("NIL");
    const char *separator = "(";
    for (const auto &[field, value] : fields) {
        arguments.raw(separator).string(field).space().nstring(value);
        separator = " ";
    }
    if (!fields.empty()) arguments.raw(")");
    return build(Kind::Id, "ID", Command::Anywhere, Lane::Ask, std::move(arguments));
}

namespace {

Encoder spacedOut(const QByteArrayList &words)
{
    Encoder arguments;
    for (const QByteArray &word : words) arguments.space().astring(word);
    return arguments;
}

} // namespace

Command language(const QByteArrayList &ranges)
{
    return build(Kind::Language, "LANGUAGE", Command::Anywhere, Lane::Alone, spacedOut(ranges));
}

Command comparator(const QByteArrayList &wanted)
{
    return build(Kind::Comparator, "COMPARATOR", Command::SignedIn, Lane::Alone, spacedOut(wanted));
}

Command enable(const QByteArrayList &capabilities)
{
    Encoder arguments;
    for (const QByteArray &capability : capabilities) arguments.space().raw(capability);
    Command command = build(Kind::Enable, "ENABLE", Command::Authenticated, Lane::Alone, std::move(arguments)); // RFC 5161 3.1: nothing selected
    command.enablesResync = capabilities.contains("QRESYNC");
    return command;
}

} // namespace godwit::imap::commands
