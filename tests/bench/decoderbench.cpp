// SPDX-License-Identifier: GPL-3.0-or-later
// What understanding an answer costs, on one core: CPU time (CLOCK_PROCESS_CPUTIME_ID), so that a busy machine does not count.
// tests/bench/decoder.py drives it and draws the table.
//   decoderbench measure WAY ANSWERS ROWS PASSES   one line of JSON: octets of one pass, the CPU time of each pass in seconds
//   decoderbench write ANSWERS ROWS                the same octets to standard output, for other parsers
// WAY: copy, frames, decoder, session. ANSWERS: rows (FLAGS, ENVELOPE, BODYSTRUCTURE to a FETCH), flags (small rows that nobody asked for).
#include "imap/commands/fetch.h"
#include "imap/commands/select.h"
#include "imap/decoder.h"
#include "imap/session.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

using namespace godwit;
using namespace godwit::imap;

namespace {

constexpr qsizetype piece = 32 << 10; // what the engine reads at once

double processCpu() ///< s
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

QByteArray person(int n)
{
    const QByteArray number = QByteArray::number(n % 97);
    return "((\"Person " + number + " of the List\" NIL \"person" + number + "\" \"example.org\"))";
}

QByteArray envelopeOf(int n)
{
    const QByteArray number = QByteArray::number(n);
    return "(\"Mon, 23 Nov 2026 10:" + QByteArray::number(10 + n % 50) + ":00 +0000\" \"Re: Message " + number +
           " of the measurement, with a subject of the usual length\" " + person(n) + ' ' + person(n) + ' ' + person(n) + ' ' +
           person(n + 1) + (n % 3 == 0 ? ' ' + person(n + 2) : QByteArray(" NIL")) + " NIL \"<m" + QByteArray::number(n / 2) +
           "@mail.example.org>\" \"<m" + number + "@mail.example.org>\")";
}

QByteArray structureOf(int n)
{
    const QByteArray plain =
        "(\"TEXT\" \"PLAIN\" (\"CHARSET\" \"utf-8\") NIL NIL \"QUOTED-PRINTABLE\" " + QByteArray::number(500 + n) + " 22 NIL NIL NIL NIL)";
    if (n % 2 == 0) return plain;
    const QByteArray both = '(' + plain +
                            "(\"TEXT\" \"HTML\" (\"CHARSET\" \"utf-8\") NIL NIL \"QUOTED-PRINTABLE\" 4120 101 NIL NIL NIL NIL)" +
                            " \"ALTERNATIVE\" (\"BOUNDARY\" \"=_b" + QByteArray::number(n) + "\") NIL NIL NIL)";
    if (n % 4 == 1) return both;
    return '(' + both +
           "(\"APPLICATION\" \"PDF\" (\"NAME\" \"minutes.pdf\") NIL NIL \"BASE64\" 84120 NIL (\"ATTACHMENT\" (\"FILENAME\" "
           "\"minutes.pdf\"))"
           " NIL NIL) \"MIXED\" (\"BOUNDARY\" \"=_a" +
           QByteArray::number(n) + "\") NIL NIL NIL)";
}

QByteArray answers(QByteArrayView kind, int rows)
{
    QByteArray out;
    for (int n = 1; n <= rows; ++n) {
        const QByteArray number = QByteArray::number(n);
        out += "* " + number + " FETCH (UID " + number + " FLAGS (\\Seen" + (n % 5 == 0 ? " \\Answered $Work)" : ")");
        if (kind == "rows") out += " ENVELOPE " + envelopeOf(n) + " BODYSTRUCTURE " + structureOf(n);
        else out += " MODSEQ (" + QByteArray::number(70'000 + n) + ')';
        out += ")\r\n";
    }
    return out;
}

/// Hands the octets over in pieces.
template <class Receive> void inPieces(QByteArrayView octets, Receive receive)
{
    for (qsizetype at = 0; at < octets.size(); at += piece) receive(octets.sliced(at, std::min(piece, octets.size() - at)));
}

[[noreturn]] void die(const char *why)
{
    std::fprintf(stderr, "decoderbench: %s\n", why);
    std::exit(1);
}

quint64 copy(QByteArrayView octets)
{
    static QByteArray target;
    target.resize(piece);
    quint64 sum = 0;
    inPieces(octets, [&sum](QByteArrayView part) {
        std::memcpy(target.data(), part.data(), std::size_t(part.size()));
        asm volatile("" : : "r"(target.constData()) : "memory"); // it is not thrown away
        ++sum;
    });
    return sum;
}

quint64 frames(QByteArrayView octets, bool decodes)
{
    const Limits limits;
    Framer framer{limits};
    quint64 rows = 0;
    inPieces(octets, [&](QByteArrayView part) {
        framer.receive(part);
        for (auto frame = framer.next(); frame && *frame; frame = framer.next()) {
            if (decodes && !decode(**frame, limits)) die("a row was not understood");
            ++rows;
        }
    });
    return rows;
}

/// As the engine does it: after each piece the log and the events are taken.
class Selected
{
public:
    Selected(bool asked, int rows) : m_session(config())
    {
        m_session.receive("* PREAUTH [CAPABILITY IMAP4rev1] ready\r\n");
        m_session.submit(commands::select("INBOX", {}));
        drain();
        m_session.receive("* " + QByteArray::number(rows) + " EXISTS\r\n* OK [UIDVALIDITY 1] x\r\nA1 OK [READ-WRITE] done\r\n");
        const FetchItems items{.flags = true, .envelope = true, .bodyStructure = true};
        if (asked) m_session.submit(commands::uidFetch(UidSet::range(Uid{1}, Uid{quint32(rows)}), items));
        drain();
    }

    quint64 receive(QByteArrayView octets)
    {
        m_session.receive(octets);
        return drain();
    }

private:
    static Config config()
    {
        Config config;
        config.tlsActive = true;
        return config;
    }

    quint64 drain()
    {
        m_session.takeOutput();
        m_session.takeLog();
        quint64 rows = 0;
        for (const Event &event : m_session.takeEvents()) {
            if (std::holds_alternative<MessageChanged>(event)) ++rows;
            if (std::holds_alternative<ProtocolFailure>(event) || std::holds_alternative<Malformed>(event)) die("the session failed");
        }
        return rows;
    }

    Session m_session;
};

/// Seconds of CPU; how many rows came out is checked.
double pass(QByteArrayView way, QByteArrayView kind, QByteArrayView octets, int rows)
{
    Selected selected(kind == "rows", rows);
    quint64 seen = 0;
    const double before = processCpu();
    if (way == "copy") copy(octets), seen = quint64(rows);
    else if (way == "frames" || way == "decoder") seen = frames(octets, way == "decoder");
    else if (way == "session") inPieces(octets, [&](QByteArrayView part) { seen += selected.receive(part); });
    else die("there is no such way");
    const double spent = processCpu() - before;
    if (seen != quint64(rows)) die("not all rows came out");
    return spent;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayView verb = argc > 1 ? argv[1] : "";
    if (verb == "write" && argc == 4) {
        const QByteArray octets = answers(argv[2], std::atoi(argv[3]));
        return std::fwrite(octets.constData(), 1, std::size_t(octets.size()), stdout) == std::size_t(octets.size()) ? 0 : 1;
    }
    if (verb != "measure" || argc != 6) die("measure WAY ANSWERS ROWS PASSES | write ANSWERS ROWS");
    const int rows = std::atoi(argv[4]), passes = std::atoi(argv[5]);
    const QByteArray octets = answers(argv[3], rows);
    std::printf("{\"octets\": %lld, \"seconds\": [", qlonglong(octets.size()));
    for (int i = 0; i < passes; ++i) std::printf("%s%.6f", i == 0 ? "" : ", ", pass(argv[2], argv[3], octets, rows));
    std::printf("]}\n");
    return 0;
}
