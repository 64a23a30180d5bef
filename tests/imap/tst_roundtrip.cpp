// SPDX-License-Identifier: GPL-3.0-or-later
// What a server means is what we read: any value, said in any legal way, framed and decoded, is that value again, however the octets are
// cut. And what the encoder writes, read as a server would, is what was asked for. GODWIT_SEED plays another run, or the same one again.
#include "memorysink.h"
#include "same.h"
#include "wirewriter.h"

#include "imap/decoder.h"
#include "imap/encoder.h"
#include "imap/mailboxname.h"
#include "imap/messageset.h"
#include "imap/productions.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace godwit;
using namespace godwit::imap;

namespace {

constexpr int values = 100'000;
constexpr int together = 50; ///< responses in one stream

struct Said {
    Message meant;
    QByteArray wire;
};

/// What an encoder wrote, as it goes over the wire.
QByteArray onTheWire(const Encoder &encoder)
{
    QByteArray out;
    for (const Fragment &fragment : encoder.fragments()) {
        if (fragment.type != Fragment::Type::Text)
            out += (fragment.type == Fragment::Type::Literal8 ? "~{" : "{") + QByteArray::number(fragment.octets.size()) + "}\r\n";
        out += fragment.octets;
    }
    return out;
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bool set = false;
        const quint64 wanted = qEnvironmentVariable("GODWIT_SEED").toULongLong(&set);
        m_seed = set ? wanted : 20'261'123;
        qInfo("GODWIT_SEED=%llu", qulonglong(m_seed));
    }

    void whatIsMeantIsRead()
    {
        Arbitrary arbitrary(m_seed);
        WireWriter writer(arbitrary);
        std::set<std::size_t> kinds, codes;
        qsizetype octets = 0;
        for (int done = 0; done < values; done += together) {
            std::vector<Said> said;
            QByteArray stream;
            for (int i = 0; i < together; ++i) {
                said.push_back({arbitrary.message(), {}});
                said.back().wire = writer.message(said.back().meant);
                stream += said.back().wire;
                if (const auto *response = std::get_if<Response>(&said.back().meant)) {
                    kinds.insert(response->index());
                    if (const auto *status = std::get_if<StatusText>(response)) codes.insert(status->code.index());
                }
            }
            octets += stream.size();
            const quint64 spoolAbove = arbitrary.oneIn(2) ? 20 : 1 << 20;
            for (const int most : {int(stream.size()), 1, 100}) { // whole, octet by octet, in pieces
                play(said, stream, spoolAbove, [&] { return most == 100 ? 1 + arbitrary.below(most) : most; });
                if (QTest::currentTestFailed()) return;
            }
        }
        QCOMPARE(kinds.size(), std::variant_size_v<Response>);
        QCOMPARE(codes.size(), std::variant_size_v<ResponseCode>);
        qInfo("%d values, %lld octets", values, qlonglong(octets));
    }

    void setsOfUids()
    {
        Arbitrary arbitrary(m_seed);
        for (int i = 0; i < values / 5; ++i) {
            const UidSet uids = arbitrary.uids();
            QCOMPARE(UidSet::parse(uids.toWire()), uids);
            QCOMPARE(parsed(&MessageSet::write, MessageSet(uids)), uids.toWire());
            QCOMPARE(parsed(&MessageSet::write, MessageSet::from(uids.first())), QByteArray::number(toInt(uids.first())) + ":*");
        }
        QCOMPARE(parsed(&MessageSet::write, MessageSet::saved()), QByteArray("$"));
    }

    void namesOfMailboxes()
    {
        Arbitrary arbitrary(m_seed);
        for (int i = 0; i < values / 5; ++i) {
            const QString name = arbitrary.name();
            for (const bool utf8 : {false, true}) {
                const QByteArray octets = encodeMailboxName(name, utf8);
                QCOMPARE(decodeMailboxName(octets, utf8), name);
                if (!utf8) QVERIFY(std::ranges::all_of(octets, [](char c) { return c >= 0x20 && c < 0x7f; }));
            }
        }
    }

    void sections()
    {
        Arbitrary arbitrary(m_seed);
        for (int i = 0; i < values / 5; ++i) {
            const Section section = arbitrary.section();
            const auto read = Section::parse(parsed(&Section::write, section));
            QVERIFY(read && same(*read, section));
        }
    }

    void argumentsOfCommands() // what we say is read as the server's side of the grammar reads it
    {
        Arbitrary arbitrary(m_seed);
        for (int i = 0; i < values / 5; ++i) {
            const QByteArray octets = arbitrary.octets();
            FlagSet flags = arbitrary.flags();
            flags.set(Flag::Recent, false); // only a server sets it
            const qint64 time = arbitrary.time();
            Encoder encoder;
            encoder.astring(octets).space().string(octets).space().nstring(octets).space().literal(octets).space().flags(flags).space();
            const QByteArray wire = onTheWire(encoder.dateTime(time));
            const Frame frame{wire, {}};
            const Limits limits;
            Cursor in(frame, limits, noQuirks);
            QVERIFY(same(in.astring(), octets));
            for (int strings = 0; strings < 3; ++strings) {
                in.space();
                QVERIFY(same(in.string(), octets));
            }
            in.space();
            QVERIFY(same(grammar::flagList(in), flags));
            in.space();
            QCOMPARE(grammar::dateTime(in), time);
            in.expectEnd();
            QVERIFY2(!in.failed(), wire.constData());
        }
    }

private:
    template <class T> static QByteArray parsed(void (T::*write)(Encoder &) const, const T &value)
    {
        Encoder encoder;
        (value.*write)(encoder);
        return onTheWire(encoder);
    }

    /// Reads the stream in pieces; nothing that is legal needs a quirk.
    template <class Piece> static void play(const std::vector<Said> &said, const QByteArray &stream, quint64 spoolAbove, Piece piece)
    {
        Limits limits;
        limits.spoolAbove = spoolAbove;
        Framer framer(limits, [](quint64) { return std::make_shared<scenario::MemorySink>(); });
        std::size_t read = 0;
        for (qsizetype at = 0; at < stream.size();) {
            const qsizetype size = std::min<qsizetype>(piece(), stream.size() - at);
            framer.receive(QByteArrayView(stream).sliced(at, size));
            at += size;
            auto frame = framer.next();
            for (; frame && *frame; frame = framer.next(), ++read) {
                QVERIFY2(read < said.size(), "more responses than were said");
                const auto message = decode(**frame, limits, noQuirks);
                const QByteArray about = said[read].wire + (message ? "was read as something else" : message.error().reason);
                QVERIFY2(message && same(*message, said[read].meant), about.constData());
            }
            QVERIFY(frame.has_value());
        }
        QCOMPARE(read, said.size());
        QVERIFY(!framer.holdsOctets());
    }

    quint64 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
