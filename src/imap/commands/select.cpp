// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/select.h"

#include "imap/commands/mailboxes.h"

namespace godwit::imap::commands {

namespace {

constexpr qsizetype longestKnown = 4000; // octets: RFC 7162 4 wants servers to take lines of 8192

/// The UID of the n-th message, from 1.
quint32 uidAt(const UidSet &known, quint64 place)
{
    for (const UidSet::Range &range : known.ranges()) {
        const quint64 length = quint64(range.last) - range.first + 1;
        if (place <= length) return range.first + quint32(place - 1);
        place -= length;
    }
    return 0;
}

/// seq-match-data = "(" known-sequence-set SP known-uid-set ")": few pairs, denser to the end, where mail comes and goes.
void writeSequenceMatch(Encoder &out, const UidSet &known)
{
    const quint64 count = known.count();
    if (count == 0 || count > 0xffffffff) return;
    UidSet places, uids;
    for (quint64 back = 0; back < count; back = back * 2 + 1) {
        const quint64 place = count - back;
        places.add(Uid{quint32(place)});
        uids.add(Uid{uidAt(known, place)});
    }
    out.raw(" (").uids(places).space().uids(uids).raw(")");
}

/// "QRESYNC" SP "(" uidvalidity SP mod-sequence-value [SP known-uids] [SP seq-match-data] ")" (RFC 7162 7)
void writeResync(Encoder &out, const Resync &resync)
{
    out.raw("QRESYNC (").raw(QByteArray::number(toInt(resync.uidValidity))).space().raw(QByteArray::number(resync.modSeq));
    UidSet told = resync.known;
    if (!told.isEmpty() && resync.next != Uid{}) told.add(resync.next, Uid{0xffffffff});
    if (!told.isEmpty() && told.toWire().size() <= longestKnown) out.space().uids(told);
    if (resync.matchSequence) writeSequenceMatch(out, resync.known);
    out.raw(")");
}

Command withParameters(Command command, const SelectOptions &options)
{
    const bool resyncs = options.resync && options.resync->modSeq != 0 && options.resync->uidValidity != UidValidity{};
    if (!resyncs && !options.condstore) return command;
    Encoder arguments;
    arguments.append(command.fragments).raw(" (");
    if (resyncs) writeResync(arguments, *options.resync);
    else arguments.raw("CONDSTORE"); // QRESYNC says that too
    command.fragments = arguments.raw(")").take();
    command.tellsVanished = resyncs;
    command.startsCondstore = true;
    return command;
}

} // namespace

Command select(const QByteArray &mailbox, const SelectOptions &options) { return withParameters(select(mailbox), options); }
Command examine(const QByteArray &mailbox, const SelectOptions &options) { return withParameters(examine(mailbox), options); }

} // namespace godwit::imap::commands
