// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzers.h"
#include "memorysink.h"

#include <QByteArrayList>

namespace godwit::fuzz {

using namespace imap;

namespace {

Limits smallLimits()
{
    Limits limits;
    limits.line = 512;
    limits.searchLine = 1024;
    limits.literal = 4096;
    limits.response = 8192;
    limits.spoolAbove = 32;
    return limits;
}

/// Every frame with its literals put back where they were cut out, and at last the fault.
QByteArrayList framesOf(QByteArrayView octets, qsizetype piece, bool spool)
{
    Framer framer(smallLimits(),
                  spool ? LiteralSinkFactory([](quint64) { return std::make_shared<scenario::MemorySink>(); }) : LiteralSinkFactory());
    QByteArrayList frames;
    for (qsizetype at = 0; at < octets.size(); at += piece) {
        framer.receive(octets.sliced(at, std::min(piece, octets.size() - at)));
        for (;;) {
            auto next = framer.next();
            if (!next) return frames << "fault " + QByteArray::number(int(next.error()));
            if (!*next) break;
            QByteArray whole = (*next)->text.toByteArray();
            qsizetype added = 0;
            for (const Frame::Spooled &literal : (*next)->spooled) {
                const QByteArray content = literal.sink->readAll();
                whole.insert(literal.offset + added, content);
                added += content.size();
            }
            frames << whole;
        }
    }
    return frames;
}

} // namespace

const char *playFramer(QByteArrayView input)
{
    if (input.size() < 2) return nullptr;
    const QByteArrayView octets = input.sliced(1).first(std::min<qsizetype>(input.size() - 1, 1 << 16));
    const qsizetype piece = 1 + quint8(input[0]) % 64;
    const QByteArrayList whole = framesOf(octets, octets.size(), false);
    if (framesOf(octets, piece, false) != whole) return "the frames depend on how the octets were cut";
    const QByteArrayList spooled = framesOf(octets, octets.size(), true);
    if (framesOf(octets, piece, true) != spooled) return "the frames depend on how the octets were cut when literals are spooled";
    const bool faults =
        (!whole.isEmpty() && whole.last().startsWith("fault")) || (!spooled.isEmpty() && spooled.last().startsWith("fault"));
    if (!faults && whole != spooled) return "spooling changes the frames";
    return nullptr;
}

} // namespace godwit::fuzz
