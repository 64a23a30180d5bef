// SPDX-License-Identifier: GPL-3.0-or-later
// folders and list.
#include "cli/command.h"
#include "mime/header.h"

#include <algorithm>

namespace godwit::cli {

namespace {

constexpr std::size_t rowsAtOnce = 500;

void print(const Folder &folder)
{
    const QString delimiter = folder.delimiter == '\0' ? QStringLiteral("NIL") : QString(QLatin1Char(folder.delimiter));
    const auto count = [&](std::uint32_t number) { return folder.countsKnown ? QString::number(number) : QStringLiteral("?"); };
    const QString use = specialUse(folder.role);
    writeLine(QStringList{mime::harmless(folder.path), delimiter, attributeNames(folder).join(QLatin1Char(' ')),
                          use.isEmpty() ? QStringLiteral("-") : use, folder.subscribed ? QStringLiteral("subscribed") : QStringLiteral("-"),
                          count(folder.total), count(folder.unread)}
                  .join(QLatin1Char('\t')));
}

void print(const MessageSummary &message) { writeLine(toColumns(message).join(QLatin1Char('\t'))); }

} // namespace

Exit runFolders(const Context &context)
{
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    Backend backend(context.profile, *entry, context.log);
    const auto online = openForReading(backend, context);
    if (!online) return fail(online.error());
    if (*online)
        if (const Error error = backend.refreshFolders()) return fail(error);
    QJsonArray array;
    for (const Folder &folder : backend.folders()) {
        if (context.json) array.append(toJson(folder));
        else print(folder);
    }
    if (context.json) writeJson(array);
    return Exit::Done;
}

Exit runList(const Context &context)
{
    const auto limit = context.arguments.number(QStringLiteral("limit"), SIZE_MAX);
    const auto offset = context.arguments.number(QStringLiteral("offset"), 0);
    if (!limit || !offset) return fail(limit ? offset.error() : limit.error());
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    Backend backend(context.profile, *entry, context.log);
    const auto online = openForReading(backend, context);
    if (!online) return fail(online.error());
    const auto folder = findFolder(backend, context.words.first());
    if (!folder) return fail(folder.error());
    if (*online)
        if (const Error error = backend.sync(*folder, false)) return fail(error);

    // Newest first, as in the window.
    std::vector<MessageKey> keys;
    for (const ListEntry &each : backend.reader().listEntries(folder->id)) keys.push_back(each.key);
    std::ranges::reverse(keys);
    const std::size_t first = std::min(*offset, keys.size()), count = std::min(*limit, keys.size() - first);
    QJsonArray array;
    for (std::size_t at = 0; at < count; at += rowsAtOnce) {
        const std::span window = std::span(keys).subspan(first + at, std::min(rowsAtOnce, count - at));
        for (const MessageSummary &message : backend.reader().rows(folder->id, window)) {
            if (context.json) array.append(toJson(message));
            else print(message);
        }
    }
    if (const Error error = backend.reader().lastError()) return fail(error);
    if (context.json) writeJson(array);
    return Exit::Done;
}

} // namespace godwit::cli
