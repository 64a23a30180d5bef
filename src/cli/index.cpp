// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "engine/indexer.h"

namespace godwit::cli {

Exit runIndex(const Context &context)
{
    const store::Paths paths = context.profile.paths();
    const auto lock = store::ProfileLock::acquire(paths);
    if (!lock) return fail(lock.error());
    store::Store store;
    if (const auto started = store.start(paths); !started) return fail(started.error());
    QEventLoop loop;
    Error error;
    qint64 messages = 0;
    engine::Indexer indexer(&store, {.forgetAfter = std::chrono::milliseconds(0), .niceness = 0});
    QObject::connect(&indexer, &engine::Indexer::progressed, &loop, [&messages](qint64 indexed) { messages = indexed; });
    QObject::connect(&indexer, &engine::Indexer::failed, &loop, [&](const Error &why) {
        error = why;
        loop.quit();
    });
    QObject::connect(&indexer, &engine::Indexer::levelReached, &loop, [&loop](bool toForget) {
        if (!toForget) loop.quit();
    });
    QObject::connect(&indexer, &engine::Indexer::forgotten, &loop, &QEventLoop::quit);
    indexer.start();
    loop.exec();
    if (error) return fail(error);
    if (context.json) writeJson(QJsonObject{{QStringLiteral("messages"), messages}});
    else writeLine(QString::number(messages));
    return Exit::Done;
}

} // namespace godwit::cli
