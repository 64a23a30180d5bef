// SPDX-License-Identifier: GPL-3.0-or-later
// crash-child PROFILE PORT SEED EVENT: an engine and a person who wishes, until SQLite is about to write, sync, truncate or remove for the
// EVENTth time (0: never); then it is killed. It says what it knows when it knows it, a line each:
//   wish ID OCTETS   the wish is durable, and shown; again when it follows its messages (Operation, in hex)
//   done ID KIND     how it ended (Error::Kind)
//   rest             nothing is left to do
#include "comparison.h"
#include "people.h"
#include "store/blobs.h"
#include "support/diskwatch.h"

#include <atomic>
#include <csignal>
#include <unistd.h>

using namespace godwit;
using namespace godwit::test;

namespace {

void say(const QByteArray &line)
{
    // One write: whole, or not at all.
    if (::write(STDOUT_FILENO, (line + '\n').constData(), std::size_t(line.size() + 1)) < 0) std::raise(SIGKILL);
}

QByteArray number(OperationId id) { return QByteArray::number(quint64(id)); }

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) return 2;
    const qint64 last = arguments[4].toLongLong();
    static std::atomic<qint64> events = 0;
    watchDisk([last](const DiskEvent &) {
        if (++events == last) std::raise(SIGKILL);
    });
    Rig rig(hasty(), arguments[1]);
    QObject::connect(
        &rig.store, &store::Store::changed, &rig,
        [](const ChangeSet &changes) {
            for (const Operation &operation : changes.operations)
                say("wish " + number(operation.id) + ' ' + store::operationBlob(operation).toHex());
        },
        Qt::DirectConnection);
    QObject::connect(
        &rig.engine, &engine::Engine::operationFinished, &rig,
        [](OperationId id, const Error &error) { say("done " + number(id) + ' ' + QByteArray::number(int(error.kind))); },
        Qt::DirectConnection);
    Lots lots(arguments[3].toUInt(), "p");
    Person person(&rig, &lots);
    Comparison comparison(&rig, nullptr, nullptr);
    rig.setAccount(accountOf(quint16(arguments[2].toUInt())), "alicepw");
    if (!waitFor([&] { return rig.refreshed > 0; })) return 1;
    if (lots.chance(70))
        for (const Folder &folder : rig.reader->folders())
            if (folder.selectable()) rig.onEngine([&rig, id = folder.id] { rig.engine.syncFolder(AccountId{1}, id, false); });
    int left = 15 + lots.pick(15);
    bool online = true;
    const auto connect = [&](bool on) { rig.onEngine([&rig, on] { rig.engine.setOnline(on); }); };
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &person, [&] {
        if (left <= 0) return beat.stop();
        --left;
        if (lots.chance(5)) connect(online = !online);
        else person.act();
        if (left == 0) connect(true);
    });
    beat.start(2);
    if (!waitFor([&] { return left == 0 && !person.isWaiting() && comparison.isAtRest(); })) return 1;
    say("rest");
    return QCoreApplication::exec(); // until it is killed
}
