// SPDX-License-Identifier: GPL-3.0-or-later
// covers: COMPRESS
// The codec of COMPRESS=DEFLATE alone: any chunking, hostile streams, bounded memory.
#include "engine/deflate.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace godwit;
using namespace godwit::engine;

namespace {

constexpr qsizetype slice = 64 * 1024;

/// What a server answers: repetitive, with numbers that change.
QByteArray conversation(int rows)
{
    QByteArray text;
    for (int i = 1; i <= rows; ++i)
        text += "* " + QByteArray::number(i) + " FETCH (UID " + QByteArray::number(i * 3) + " FLAGS (\\Seen) RFC822.SIZE " +
                QByteArray::number(i * 7919 % 10007) + ")\r\n";
    return text;
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(4978);
    QByteArray octets(size, Qt::Uninitialized);
    for (char &octet : octets) octet = char(random.bounded(256));
    return octets;
}

/// Everything that can be had of the stream, in slices of at most `most`; or its error.
std::expected<QByteArray, Error> drain(Inflater &inflater, qsizetype most = slice)
{
    QByteArray all;
    for (;;) {
        auto part = inflater.next(most);
        if (!part) return part;
        if (part->isEmpty()) return all;
        if (part->size() > most) return std::unexpected(Error{Error::Kind::Invalid, {}, {}, QStringLiteral("a slice that is too large")});
        all += *part;
    }
}

/// As another implementation might pack it.
QByteArray packed(const QByteArray &plain, int flush, int level = 9)
{
    z_stream stream{};
    deflateInit2(&stream, level, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, flush);
    out.truncate(out.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return out;
}

qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.simplified().split(' ')[1].toLongLong();
    return -1;
}

} // namespace

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 keptBySanitizer = 256 * 1024; // KiB of what was freed, to notice its use
#else
constexpr qint64 keptBySanitizer = 0;
#endif

class TestDeflate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<int>("chunk"); ///< of the packed stream; 0: random
        const std::initializer_list<std::pair<const char *, QByteArray>> texts{{"one octet", "x"},
                                                                               {"a command", "A1 NOOP\r\n"},
                                                                               {"a conversation", conversation(5000)},
                                                                               {"noise", noise(300'000)},
                                                                               {"zeros", QByteArray(3'000'000, '\0')}};
        for (const auto &[name, plain] : texts)
            for (const int chunk : {1, 2, 1000, 0, 10'000'000})
                if (chunk != 1 || plain.size() < 1'000'000) QTest::addRow("COMPRESS/%s in chunks of %d", name, chunk) << plain << chunk;
    }
    void roundTrips()
    {
        QFETCH(QByteArray, plain);
        QFETCH(int, chunk);
        Deflater deflater;
        const QByteArray wire = deflater.deflate(plain);
        Inflater inflater;
        QRandomGenerator random(1951);
        QByteArray out;
        for (qsizetype at = 0; at < wire.size();) {
            const qsizetype size = std::min<qsizetype>(wire.size() - at, chunk ? chunk : random.bounded(1, 5000));
            inflater.feed(QByteArrayView(wire).sliced(at, size));
            at += size;
            const auto part = drain(inflater);
            QVERIFY2(part, part ? "" : qPrintable(part.error().detail));
            out += *part;
            QVERIFY(!inflater.hasMore());
        }
        QCOMPARE(out, plain);
    }

    /// RFC 4978, 4: what was written can be read at once, and later text is packed with the help of the earlier.
    void eachWriteIsReadableAtOnce()
    {
        Deflater deflater;
        Inflater inflater;
        qsizetype first = 0, last = 0;
        for (int i = 1; i <= 200; ++i) {
            const QByteArray command =
                'A' + QByteArray::number(i) + " UID FETCH " + QByteArray::number(i) + " (FLAGS ENVELOPE BODYSTRUCTURE)\r\n";
            const QByteArray wire = deflater.deflate(command);
            QVERIFY(wire.endsWith(QByteArrayLiteral("\0\0\xff\xff"))); // the sync flush
            inflater.feed(wire);
            QCOMPARE(drain(inflater), command);
            if (i == 1) first = wire.size();
            last = wire.size();
        }
        QVERIFY2(last < first / 2, qPrintable(QStringLiteral("%1 octets, then %2").arg(first).arg(last)));
    }

    void otherWaysToPack_data()
    {
        QTest::addColumn<QByteArray>("wire");
        const QByteArray text = conversation(300);
        QTest::newRow("sync flush") << packed(text, Z_SYNC_FLUSH);
        QTest::newRow("full flush") << packed(text, Z_FULL_FLUSH);
        QTest::newRow("partial flush") << packed(text, Z_PARTIAL_FLUSH);
        QTest::newRow("stored blocks") << packed(text, Z_SYNC_FLUSH, 0);
        QTest::newRow("a last block, as some send it with their BYE") << packed(text, Z_FINISH);
    }
    void otherWaysToPack()
    {
        QFETCH(QByteArray, wire);
        Inflater inflater;
        inflater.feed(wire);
        QCOMPARE(drain(inflater, 1000), conversation(300));
        QVERIFY(!inflater.hasMore());
    }

    void notDeflate_data()
    {
        QTest::addColumn<QByteArray>("wire");
        const QByteArray good = packed(conversation(300), Z_SYNC_FLUSH);
        QTest::newRow("the plain text went on") << QByteArray("* OK still here, not compressed at all\r\n").repeated(10);
        QTest::newRow("a TLS record") << QByteArray::fromHex("160301020001") + noise(500);
        QTest::newRow("zlib's wrapping") << QByteArray::fromHex("789c") + good;
        QTest::newRow("gzip's wrapping") << QByteArray::fromHex("1f8b0800000000000003") + good;
        QTest::newRow("a block of the reserved type") << QByteArray("\x07\xff", 2) + good;
        QTest::newRow("a stored block of a wrong length") << QByteArray("\x00\x05\x00\x05\x00", 5) + good;
        QTest::newRow("a distance before the beginning") << QByteArray::fromHex("4b040200") + QByteArray::fromHex("03ff0f00ff00");
        QTest::newRow("another stream after the end") << packed("A1 OK\r\n", Z_FINISH) + good;
    }
    /// An error once and for all, and what was readable before it came out.
    void notDeflate()
    {
        QFETCH(QByteArray, wire);
        Inflater inflater;
        inflater.feed(wire);
        auto last = drain(inflater);
        QVERIFY(!last);
        QCOMPARE(last.error().kind, Error::Kind::Protocol);
        QVERIFY(!last.error().detail.isEmpty());
        inflater.feed(packed("A1 OK\r\n", Z_SYNC_FLUSH));
        QVERIFY(!inflater.next(slice));
        QVERIFY(!inflater.hasMore());
    }

    /// Cut anywhere: what came before is readable, the rest is waited for and no fault.
    void cutAnywhere()
    {
        const QByteArray plain = conversation(40);
        const QByteArray wire = Deflater().deflate(plain);
        for (qsizetype cut = 0; cut <= wire.size(); ++cut) {
            Inflater inflater;
            inflater.feed(QByteArrayView(wire).first(cut));
            const auto begin = drain(inflater);
            QVERIFY(begin);
            QVERIFY(plain.startsWith(*begin));
            inflater.feed(QByteArrayView(wire).sliced(cut));
            QCOMPARE(*begin + drain(inflater).value_or(QByteArray()), plain);
        }
    }

    /// One flipped bit anywhere: an error, or other text, never more of it than slices allow, never an endless one.
    void aFlippedBitAnywhere()
    {
        const QByteArray wire = Deflater().deflate(conversation(20));
        int errors = 0;
        for (qsizetype bit = 0; bit < wire.size() * 8; ++bit) {
            QByteArray damaged = wire;
            damaged[bit / 8] = char(damaged[bit / 8] ^ (1 << (bit % 8)));
            Inflater inflater;
            inflater.feed(damaged);
            const auto out = drain(inflater);
            errors += !out;
            QVERIFY(!out || out->size() < 1'000'000);
        }
        QVERIFY(errors > 0);
    }

    /// 256 MiB of zeros are 256 KiB on the wire. Taken in slices they need no more memory than a slice.
    void aBombNeedsNoMemory()
    {
        const QByteArray unit(1024 * 1024, '\0');
        Deflater deflater;
        QByteArray wire;
        for (int i = 0; i < 256; ++i) wire += deflater.deflate(unit);
        QVERIFY(wire.size() < unit.size() / 2);
        const qint64 before = residentKiB();
        Inflater inflater;
        inflater.feed(wire);
        qint64 octets = 0, most = before;
        for (;;) {
            const auto part = inflater.next(slice);
            QVERIFY(part);
            if (part->isEmpty()) break;
            QVERIFY(part->size() <= slice);
            octets += part->size();
            if (octets % (64 * 1024 * 1024) < slice) most = std::max(most, residentKiB());
        }
        QCOMPARE(octets, 256 * unit.size());
        QVERIFY2(most - before < 64 * 1024 + keptBySanitizer, qPrintable(QStringLiteral("%1 KiB more").arg(most - before)));
    }
};

QTEST_GUILESS_MAIN(TestDeflate)
#include "tst_deflate.moc"
