// SPDX-License-Identifier: GPL-3.0-or-later
// folders and list.
#include "app/readerrows.h"
#include "cli/command.h"
#include "listing/listing.h"
#include "mime/header.h"

#include <algorithm>
#include <functional>

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

/// The subject is the fifth column.
void print(const MessageSummary &message, int depth)
{
    QStringList columns = toColumns(message);
    columns[4].prepend(QString(2 * depth, u' '));
    writeLine(columns.join(QLatin1Char('\t')));
}

std::expected<ListSetup, Error> setupOf(const Arguments &arguments)
{
    ListSetup setup;
    const QString name = arguments.has(QStringLiteral("sort")) ? arguments.value(QStringLiteral("sort")) : columnName(setup.column);
    const auto column = columnNamed(name);
    if (!column) return std::unexpected(usage(tr("a list cannot be sorted by \"%1\" (see --help)").arg(name)));
    setup.column = *column;
    setup.ascending = isAscendingByNature(*column) != arguments.has(QStringLiteral("reverse"));
    setup.threaded = arguments.has(QStringLiteral("threads"));
    return setup;
}

/// The list as the window has it, with all conversations open.
void visitList(const store::Paths &paths, FolderId folder, const ListSetup &setup, std::size_t offset, std::size_t limit,
               const std::function<void(const MessageSummary &, int depth)> &visit)
{
    listing::Listing listing([&] { return app::ReaderRows::open(paths); });
    quint64 revision = 0;
    std::size_t count = 0;
    QObject::connect(&listing, &listing::Listing::listChanged, [&](const ListDelta &delta) {
        revision = delta.revision;
        count = std::size_t(delta.count);
    });
    QObject::connect(&listing, &listing::Listing::rowsReady, [&](const ListRows &rows) {
        for (qsizetype i = 0; i < rows.rows.size(); ++i) visit(rows.rows.at(i), rows.places.value(i).depth);
    });
    listing.open(folder, setup);
    listing.setAllExpanded(folder, true);
    const std::size_t first = std::min(offset, count), end = first + std::min(limit, count - first);
    for (std::size_t at = first; at < end; at += rowsAtOnce)
        listing.requestRows(folder, revision, int(at), int(std::min(at + rowsAtOnce, end)) - 1);
}

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
    const auto setup = setupOf(context.arguments);
    if (!setup) return fail(setup.error());
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    Backend backend(context.profile, *entry, context.log);
    const auto online = openForReading(backend, context);
    if (!online) return fail(online.error());
    const auto folder = findFolder(backend, context.words.first());
    if (!folder) return fail(folder.error());
    if (*online)
        if (const Error error = backend.sync(*folder, false)) return fail(error);

    QJsonArray array;
    visitList(context.profile.paths(), folder->id, *setup, *offset, *limit, [&](const MessageSummary &message, int depth) {
        if (!context.json) return print(message, depth);
        QJsonObject object = toJson(message);
        if (setup->threaded) object.insert(QStringLiteral("depth"), depth);
        array.append(object);
    });
    if (const Error error = backend.reader().lastError()) return fail(error);
    if (context.json) writeJson(array);
    return Exit::Done;
}

} // namespace godwit::cli
