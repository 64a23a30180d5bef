// SPDX-License-Identifier: GPL-3.0-or-later
// folder create|rename|delete|subscribe|unsubscribe: the folder tree from a shell.
#include "cli/wishrun.h"
#include "imap/mailboxname.h"

#include <QCoreApplication>
#include <algorithm>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Error wrongWords() { return usage(tr("folder create|delete|subscribe|unsubscribe FOLDER, or folder rename FOLDER NEW (see --help)")); }

QByteArray octetsFor(Backend &backend, const QString &name)
{
    return imap::canonicalMailbox(imap::encodeMailboxName(name, hasUtf8Names(backend.folders())));
}

std::expected<Wish, Error> wishOf(WishRun &run, const Context &context)
{
    const QString what = context.words.first(), name = context.words.at(1);
    if (what == QLatin1StringView("create")) return wish::CreateFolder{run.backend().account(), octetsFor(run.backend(), name)};
    const auto folder = run.folder(name);
    if (!folder) return std::unexpected(folder.error());
    if (what == QLatin1StringView("rename")) return wish::RenameFolder{folder->id, octetsFor(run.backend(), context.words.at(2))};
    if (what == QLatin1StringView("delete")) return wish::DeleteFolder{folder->id};
    return wish::Subscribe{folder->id, what == QLatin1StringView("subscribe")};
}

} // namespace

Exit runFolder(const Context &context)
{
    static const QStringList known{QStringLiteral("create"), QStringLiteral("delete"), QStringLiteral("subscribe"),
                                   QStringLiteral("unsubscribe"), QStringLiteral("rename")};
    const QString what = context.words.first();
    const qsizetype wanted = what == QLatin1StringView("rename") ? 3 : 2;
    if (!known.contains(what) || context.words.size() != wanted || context.words.last().isEmpty()) return fail(wrongWords());
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    WishRun run(context, *entry);
    if (const Error error = run.open()) return fail(error);
    const auto wish = wishOf(run, context);
    return wish ? run.perform(*wish) : fail(wish.error());
}

} // namespace godwit::cli
