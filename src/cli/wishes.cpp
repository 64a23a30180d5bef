// SPDX-License-Identifier: GPL-3.0-or-later
// flag, move, copy, delete, append: the road of wishes from a shell.
#include "cli/command.h"
#include "cli/wishrun.h"
#include "mime/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// RFC 3501, flag: a keyword is an atom; of the backslash ones a person sets these five.
std::optional<QByteArray> parseFlag(const QString &word)
{
    static const QStringList system{QStringLiteral("\\Seen"), QStringLiteral("\\Answered"), QStringLiteral("\\Flagged"),
                                    QStringLiteral("\\Deleted"), QStringLiteral("\\Draft")};
    for (const QString &each : system)
        if (each.compare(word, Qt::CaseInsensitive) == 0 || each.mid(1).compare(word, Qt::CaseInsensitive) == 0) return each.toLatin1();
    const auto isAtom = [](QChar c) { return c.unicode() > 32 && c.unicode() < 127 && !QStringLiteral("(){%*\"\\]").contains(c); };
    if (word.isEmpty() || word.size() > 255 || !std::ranges::all_of(word, isAtom)) return std::nullopt;
    return word.toLatin1();
}

/// FOLDER UIDSET and what `make` makes of them. The set is checked before anything is opened.
template <class Make> Exit onMessages(const Context &context, Make make)
{
    const QString set = context.words.at(1);
    if (const auto parsed = parseSet(set, Uid(1)); !parsed || parsed->isEmpty())
        return fail(usage(tr("\"%1\" is not a set of UIDs").arg(set)));
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    WishRun run(context, *entry);
    if (const Error error = run.open()) return fail(error);
    const auto folder = run.folder(context.words.first());
    if (!folder) return fail(folder.error());
    const auto keys = run.messages(*folder, set);
    if (!keys) return fail(keys.error());
    const std::expected<Wish, Error> wish = make(run, *folder, *keys);
    return wish ? run.perform(*wish) : fail(wish.error());
}

/// The messages' own folder is no target: IMAP would double them, a store might loop.
std::expected<Folder, Error> target(WishRun &run, const Context &context, const Folder &source)
{
    auto folder = run.folder(context.words.at(2));
    if (folder && folder->id == source.id) return std::unexpected(usage(tr("the messages are in \"%1\" already").arg(source.path)));
    return folder;
}

} // namespace

Exit runFlag(const Context &context)
{
    FlagSet add, remove;
    for (const QString &word : context.words.mid(2)) {
        const auto flag = parseFlag(word.mid(1));
        const bool adds = word.startsWith(QLatin1Char('+'));
        if (!flag || (!adds && !word.startsWith(QLatin1Char('-')))) return fail(usage(tr("\"%1\" is not +FLAG or -FLAG").arg(word)));
        (adds ? add : remove).add(*flag);
    }
    return onMessages(context, [&](WishRun &, const Folder &folder, const std::vector<MessageKey> &keys) -> std::expected<Wish, Error> {
        return wish::ChangeFlags{folder.id, keys, add, remove};
    });
}

Exit runMove(const Context &context)
{
    return onMessages(context, [&](WishRun &run, const Folder &folder, const std::vector<MessageKey> &keys) -> std::expected<Wish, Error> {
        const auto there = target(run, context, folder);
        if (!there) return std::unexpected(there.error());
        return wish::Move{folder.id, keys, there->id};
    });
}

Exit runCopy(const Context &context)
{
    return onMessages(context, [&](WishRun &run, const Folder &, const std::vector<MessageKey> &keys) -> std::expected<Wish, Error> {
        const auto source = run.folder(context.words.first());
        const auto there = run.folder(context.words.at(2));
        if (!source || !there) return std::unexpected(source ? there.error() : source.error());
        return wish::Copy{source->id, keys, there->id};
    });
}

Exit runDelete(const Context &context)
{
    return onMessages(context, [&](WishRun &run, const Folder &folder, const std::vector<MessageKey> &keys) -> std::expected<Wish, Error> {
        const QList<Folder> folders = run.backend().folders();
        const auto trash = std::ranges::find(folders, Role::Trash, &Folder::role);
        if (trash == folders.end() || trash->id == folder.id) return wish::Expunge{folder.id, keys};
        return wish::Move{folder.id, keys, trash->id};
    });
}

Exit runAppend(const Context &context)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return fail(usage(tr("standard input cannot be read")));
    const QByteArray message = mime::toCrlf(input.readAll());
    if (message.isEmpty()) return fail(usage(tr("there is no message on standard input")));
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    WishRun run(context, *entry);
    if (const Error error = run.open()) return fail(error);
    const auto folder = run.folder(context.words.first());
    if (!folder) return fail(folder.error());
    return run.perform(wish::Append{.folder = folder->id, .message = message, .flags = {}, .arrived = 0});
}

} // namespace godwit::cli
