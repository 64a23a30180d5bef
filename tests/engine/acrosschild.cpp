// SPDX-License-Identifier: GPL-3.0-or-later
// across-child PROFILE PORT PORT EVENT: an engine with two accounts, which moves all of INBOX of the one into Archive of the other, until
// SQLite is about to write, sync, truncate or remove for the EVENTth time (0: never); then it is killed. It says "wish" when that is
// durable, and "rest" when nothing is left to do.
#include "acrossrig.h"
#include "support/diskwatch.h"

#include <atomic>
#include <csignal>
#include <unistd.h>

using namespace godwit;
using namespace godwit::test;

namespace {

void say(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, (line + '\n').constData(), std::size_t(line.size() + 1)) < 0) std::raise(SIGKILL);
}

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
    AcrossRig rig(hasty(), arguments[1]);
    rig.enter(here, accountOf(quint16(arguments[2].toUInt())));
    rig.enter(there, accountOf(quint16(arguments[3].toUInt())));
    if (!waitFor([&] { return rig.knows(here, "INBOX") && rig.knows(there, "Archive"); })) return 1;
    const FolderId inbox = rig.folderOf(here, "INBOX").id;
    rig.onEngine([&rig, inbox] { rig.engine.syncFolder(here, inbox, false); });
    if (!waitFor([&] { return rig.synced.contains(inbox); })) return 1;
    if (rig.utter(wish::Move{inbox, rig.keys(inbox), rig.folderOf(there, "Archive").id}) == OperationId{}) return 1;
    say("wish");
    if (!waitFor([&] { return rig.rests(); })) return 1;
    say("rest");
    return QCoreApplication::exec(); // until it is killed
}
