// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/messages.h"

#include "imap/commands/build.h"

namespace godwit::imap::commands {

using Kind = Command::Kind;

namespace {

Command onMessages(Kind kind, const char *name, const MessageSet &messages, Encoder arguments)
{
    Command command = build(kind, name, Command::Selected, Lane::ChangeUids, std::move(arguments));
    command.messages = messages;
    return command;
}

Command copying(Kind kind, const char *name, const MessageSet &messages, const QByteArray &mailbox)
{
    Encoder arguments;
    messages.write(arguments.space());
    arguments.space().mailbox(mailbox);
    return onMessages(kind, name, messages, std::move(arguments));
}

/// Up to the list: [SP "(" "UNCHANGEDSINCE" SP n ")"] SP ["+" / "-"] item [".SILENT"] SP
void beginStore(Encoder &out, const MessageSet &messages, StoreMode mode, const char *item, const StoreOptions &options)
{
    messages.write(out.space());
    if (options.unchangedSince) out.raw(" (UNCHANGEDSINCE ").raw(QByteArray::number(*options.unchangedSince)).raw(")");
    out.raw(mode == StoreMode::Add ? " +" : mode == StoreMode::Remove ? " -" : " ").raw(item);
    out.raw(options.silent ? ".SILENT " : " ");
}

Command store(const MessageSet &messages, Encoder arguments, Command::Item item, const StoreOptions &options)
{
    Command command = onMessages(Kind::Store, "UID STORE", messages, std::move(arguments));
    command.items = item;
    command.startsCondstore = options.unchangedSince.has_value();
    return command;
}

} // namespace

Command uidStore(const MessageSet &messages, StoreMode mode, const FlagSet &flags, const StoreOptions &options)
{
    Encoder arguments;
    beginStore(arguments, messages, mode, "FLAGS", options);
    arguments.flags(flags);
    return store(messages, std::move(arguments), Command::Flags, options);
}

Command uidStore(const MessageSet &messages, StoreMode mode, const FlagSet &flags, bool silent)
{
    return uidStore(messages, mode, flags, StoreOptions{.silent = silent});
}

Command uidStoreLabels(const MessageSet &messages, StoreMode mode, const QByteArrayList &labels, const StoreOptions &options)
{
    Encoder arguments;
    beginStore(arguments, messages, mode, "X-GM-LABELS", options);
    arguments.labels(labels);
    return store(messages, std::move(arguments), Command::Labels, options);
}

Command uidCopy(const MessageSet &messages, const QByteArray &mailbox) { return copying(Kind::Copy, "UID COPY", messages, mailbox); }
Command uidMove(const MessageSet &messages, const QByteArray &mailbox) { return copying(Kind::Move, "UID MOVE", messages, mailbox); }

Command uidExpunge(const MessageSet &messages)
{
    Encoder arguments;
    messages.write(arguments.space());
    return onMessages(Kind::Expunge, "UID EXPUNGE", messages, std::move(arguments));
}

Command expunge() { return onMessages(Kind::Expunge, "EXPUNGE", {}, {}); }

} // namespace godwit::imap::commands
