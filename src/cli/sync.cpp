// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <sys/resource.h>

namespace godwit::cli {

namespace {

struct Totals {
    engine::SyncStats stats;
    qint64 wall = 0, cpu = 0; ///< ms
    qint64 peakRss = 0; ///< KiB
};

/// What the connection cost is counted from its beginning, messages per folder.
void add(engine::SyncStats &total, const engine::SyncStats &one)
{
    const quint64 messages = total.messages + one.messages;
    if (one.connections > 0) total = one;
    total.messages = messages;
}

void print(const Totals &totals, bool json)
{
    const engine::SyncStats &stats = totals.stats;
    if (json) {
        writeJson(QJsonObject{{QStringLiteral("wallMs"), totals.wall},
                              {QStringLiteral("cpuMs"), totals.cpu},
                              {QStringLiteral("bytesUp"), qint64(stats.bytesUp)},
                              {QStringLiteral("bytesDown"), qint64(stats.bytesDown)},
                              {QStringLiteral("wireUp"), qint64(stats.wireUp)},
                              {QStringLiteral("wireDown"), qint64(stats.wireDown)},
                              {QStringLiteral("roundTrips"), stats.roundTrips},
                              {QStringLiteral("connections"), stats.connections},
                              {QStringLiteral("messages"), qint64(stats.messages)},
                              {QStringLiteral("peakRssKiB"), totals.peakRss}});
        return;
    }
    writeLine(QStringLiteral("wall ms\t%1").arg(totals.wall));
    writeLine(QStringLiteral("CPU ms\t%1").arg(totals.cpu));
    writeLine(QStringLiteral("bytes up\t%1").arg(stats.bytesUp));
    writeLine(QStringLiteral("bytes down\t%1").arg(stats.bytesDown));
    writeLine(QStringLiteral("on the wire up\t%1").arg(stats.wireUp));
    writeLine(QStringLiteral("on the wire down\t%1").arg(stats.wireDown));
    writeLine(QStringLiteral("round trips\t%1").arg(stats.roundTrips));
    writeLine(QStringLiteral("connections\t%1").arg(stats.connections));
    writeLine(QStringLiteral("messages\t%1").arg(stats.messages));
    writeLine(QStringLiteral("peak RSS KiB\t%1").arg(totals.peakRss));
}

std::expected<QList<Folder>, Error> chosenFolders(Backend &backend, const QStringList &names)
{
    QList<Folder> chosen;
    for (const QString &name : names) {
        const auto folder = findFolder(backend, name);
        if (!folder) return std::unexpected(folder.error());
        chosen.append(*folder);
    }
    if (!names.isEmpty()) return chosen;
    chosen = backend.folders();
    chosen.removeIf([](const Folder &folder) { return !folder.selectable(); });
    return chosen;
}

} // namespace

Exit runSync(const Context &context)
{
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    Backend backend(context.profile, *entry, context.log);
    if (const Error error = backend.openStore()) return fail(error);
    QElapsedTimer clock;
    clock.start();
    if (const Error error = backend.connectAccount()) return fail(error);
    if (const Error error = backend.refreshFolders()) return fail(error);
    const Error refused = backend.replay();
    if (refused && exitOf(refused) != Exit::Refused) return fail(refused);
    const auto folders = chosenFolders(backend, context.words);
    if (!folders) return fail(folders.error());

    Totals totals;
    Error first = refused;
    for (const Folder &folder : *folders) {
        engine::SyncStats stats;
        const Error error = backend.sync(folder, context.arguments.has(QStringLiteral("bodies")), &stats);
        if (error && exitOf(error) != Exit::Refused) return fail(error);
        if (error && !first) first = error; // one folder that is refused does not keep the others back
        add(totals.stats, stats);
    }
    totals.wall = clock.elapsed();
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    totals.peakRss = usage.ru_maxrss;
    const auto milliseconds = [](const timeval &time) { return qint64(time.tv_sec) * 1000 + time.tv_usec / 1000; };
    totals.cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    if (context.arguments.has(QStringLiteral("stats"))) print(totals, context.json);
    else if (context.json)
        writeJson(QJsonObject{{QStringLiteral("folders"), folders->size()}, {QStringLiteral("messages"), qint64(totals.stats.messages)}});
    return first ? fail(first) : Exit::Done;
}

} // namespace godwit::cli
