// SPDX-License-Identifier: GPL-3.0-or-later
// outbox-child PROFILE IMAP SMTP FILING EVENT RECIPIENTS: a person who writes an answer, saves it now and then, and sends it, until SQLite
// is about to write, sync, truncate or remove for the EVENTth time (0: never); then it is killed. It says what it knows when it knows it, a
// line each:
//   kept N    so many words of the draft are durable
//   queued    the letter is in the outbox
//   rest      nothing is left to do
#include "comparison.h"
#include "outboxlife.h"
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
    if (arguments.size() != 7) return 2;
    const qint64 last = arguments[5].toLongLong();
    static std::atomic<qint64> events = 0;
    watchDisk([last](const DiskEvent &) {
        if (++events == last) std::raise(SIGKILL);
    });
    OutboxRig rig(hastyOutbox(), arguments[1]);
    const auto filing = Outgoing::SentFiling(arguments[4].toInt());
    rig.setAccount(writersAccount(quint16(arguments[2].toUInt()), quint16(arguments[3].toUInt()), filing), "alicepw");
    if (!waitFor([&] { return rig.refreshed > 0; })) return 1;
    const FolderId inbox = rig.folder(u"INBOX"_s).id;
    rig.onEngine([&] { rig.engine.openFolder(inbox, AccountId{1}); });
    if (!waitFor([&] { return rig.synced.contains(inbox); })) return 1;
    KeptLetter draft;
    draft.letter = answerTo(rig, inbox);
    for (int words = 1; words <= 4; ++words) {
        draft.letter.text += u"word "_s;
        draft.id = rig.keep(draft);
        say("kept " + QByteArray::number(words));
        if (words % 2 != 0) continue;
        rig.saveDraft(draft.id, renderedLetter("v" + QByteArray::number(words)), "<v" + QByteArray::number(words) + "@example.org>");
        if (words == 2 && !waitFor([&] { return rig.letter(draft.id)->copyUid != Uid{}; })) return 1;
    }
    if (rig.queue(draft.id, outboundLetter("answer", recipientsOf(arguments[6].toInt())))) return 1;
    say("queued");
    if (!waitFor([&] { return isAtRest(rig); })) return 1;
    say("rest");
    return QCoreApplication::exec(); // until it is killed
}
