// SPDX-License-Identifier: GPL-3.0-or-later
// openbench PROFILE PASSWORD: what the window does when it opens INBOX, without the window. Prints one line of JSON when the list is level
// (count, flags and the newest rows are there), with the milliseconds since the start and what was said until then, and stays until
// standard input closes.
#include "app/profile/accounts.h"
#include "app/profile/profile.h"
#include "engine/engine.h"
#include "store/reader.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace godwit;

namespace {

void say(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

FolderId inboxOf(const QList<Folder> &folders)
{
    const auto inbox = std::ranges::find(folders, QByteArrayLiteral("INBOX"), &Folder::mailbox);
    return inbox == folders.end() ? FolderId{} : inbox->id;
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer clock;
    clock.start();
    QCoreApplication application(argc, argv);
    if (argc != 3) return 2;
    const auto profile = app::Profile::inside(QFile::decodeName(argv[1]));
    const auto accounts = app::Accounts::load(profile.accountsFile());
    if (!accounts || accounts->entries().isEmpty()) return 2;
    const Account account = accounts->entries().first().account;
    store::Store store;
    if (!store.start(profile.paths())) return 1;
    const auto reader = store::Reader::open(profile.paths());
    if (!reader) return 1;
    FolderId inbox = inboxOf((*reader)->folders());
    const qint64 rows = inbox == FolderId{} ? 0 : qint64((*reader)->listEntries(inbox).size());
    const qint64 shown = clock.nsecsElapsed(); // what the store knows can be on screen

    engine::Engine engine(&store);
    engine.start();
    const auto onEngine = [&](auto work) { QMetaObject::invokeMethod(&engine, std::move(work), Qt::QueuedConnection); };
    const auto open = [&] { onEngine([&engine, inbox, id = account.id] { engine.openFolder(inbox, id); }); };
    QJsonArray said;
    QObject::connect(&engine, &engine::Engine::protocolLines, &application, [&](const QList<ProtocolLine> &lines) {
        using Direction = ProtocolLine::Direction;
        for (const ProtocolLine &line : lines)
            if (said.size() < 1000 && line.direction != Direction::Note)
                said.append((line.direction == Direction::Sent ? QStringLiteral("C: ") : QStringLiteral("S: ")) +
                            QString::fromUtf8(line.text.left(300)));
    });
    QObject::connect(&store, &store::Store::changed, &application, [&](const ChangeSet &changes) {
        if (inbox != FolderId{}) return;
        for (const FolderDelta &delta : changes.folders) inbox = inboxOf(delta.changed);
        if (inbox != FolderId{}) open(); // the first time, as the window does
    });
    QObject::connect(&engine, &engine::Engine::folderSynced, &application,
                     [&](FolderId folder, const Error &error, const engine::SyncStats &stats) {
                         if (folder != inbox) return;
                         const qint64 level = clock.nsecsElapsed();
                         const auto known = (*reader)->folder(folder);
                         rusage usage{};
                         ::getrusage(RUSAGE_SELF, &usage);
                         say(QJsonObject{{QStringLiteral("failed"), bool(error)},
                                         {QStringLiteral("rowsBefore"), rows},
                                         {QStringLiteral("shownMs"), double(shown) / 1e6},
                                         {QStringLiteral("levelMs"), double(level) / 1e6},
                                         {QStringLiteral("messages"), known ? qint64(known->total) : -1},
                                         {QStringLiteral("unread"), known ? qint64(known->unread) : -1},
                                         {QStringLiteral("bytesDown"), qint64(stats.bytesDown)},
                                         {QStringLiteral("bytesUp"), qint64(stats.bytesUp)},
                                         {QStringLiteral("roundTrips"), stats.roundTrips},
                                         {QStringLiteral("peakRssKiB"), qint64(usage.ru_maxrss)},
                                         {QStringLiteral("said"), said}});
                     });
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    onEngine([&engine, account, secret = Secret(QByteArray(argv[2]))] { engine.setAccount(account, secret, {}); });
    if (inbox != FolderId{}) open();
    QCoreApplication::exec();
    engine.stop();
    store.stop();
    return 0;
}
