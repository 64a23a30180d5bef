// SPDX-License-Identifier: GPL-3.0-or-later
// covers: COMPRESS
// COMPRESS=DEFLATE between the engine and servers: a real one, and scripted ones that cheat.
#include "engine/deflate.h"
#include "rig.h"
#include "support/scriptedserver.h"

#include <QFile>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int hang = 60'000;

engine::Options optionsWith(std::chrono::microseconds slowLine)
{
    engine::Options options = quick();
    options.greeting = options.silence = 60s;
    options.firstRetry = 1h; // the first error is looked at at leisure
    options.slowLine = slowLine;
    return options;
}

/// Octets as a script writes them.
QByteArray escaped(const QByteArray &octets)
{
    QByteArray text;
    for (const char octet : octets) text += "\\x" + QByteArray(1, octet).toHex();
    return text;
}

const QByteArray untilCompressed = "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi\nC: {a} AUTHENTICATE PLAIN {*}\n"
                                   "S: {a} OK [CAPABILITY IMAP4rev1 COMPRESS=DEFLATE] in\nC: {b} COMPRESS DEFLATE\n";

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.simplified().split(' ')[1].toLongLong();
    return -1;
}

} // namespace

class TestCompress : public QObject
{
    Q_OBJECT
    DovecotServer m_dovecot;

    static Account scripted(quint16 port)
    {
        Account account;
        account.id = AccountId{1};
        account.host = u"localhost"_s;
        account.port = port;
        account.security = Security::None;
        account.user = u"alice"_s;
        account.compression = Compression::On;
        return account;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_dovecot.start(), qPrintable(m_dovecot.failure()));
        ImapClient other;
        QVERIFY(other.login(m_dovecot.imapPort()));
        for (int i = 1; i <= 200; ++i) QVERIFY(other.append("INBOX", letter(i, "A line of text in a letter.\r\n")).ok());
    }

    void policy_data()
    {
        QTest::addColumn<Compression>("setting");
        QTest::addColumn<bool>("slow");
        QTest::addColumn<QByteArrayList>("denied");
        QTest::addColumn<Security>("security");
        QTest::addColumn<bool>("compressed");
        const auto tls = Security::ImplicitTls;
        QTest::newRow("automatic, a slow line") << Compression::Automatic << true << QByteArrayList() << tls << true;
        QTest::newRow("automatic, a fast line") << Compression::Automatic << false << QByteArrayList() << tls << false;
        QTest::newRow("on, a fast line") << Compression::On << false << QByteArrayList() << tls << true;
        QTest::newRow("on, STARTTLS") << Compression::On << false << QByteArrayList() << Security::StartTls << true;
        QTest::newRow("on, no TLS") << Compression::On << false << QByteArrayList() << Security::None << true;
        QTest::newRow("off, a slow line") << Compression::Off << true << QByteArrayList() << tls << false;
        QTest::newRow("on, but denied") << Compression::On << true << QByteArrayList{"COMPRESS=DEFLATE"} << tls << false;
    }
    /// What is stored is the same either way; what goes over the wire is not.
    void policy()
    {
        QFETCH(Compression, setting);
        QFETCH(bool, slow);
        QFETCH(QByteArrayList, denied);
        QFETCH(Security, security);
        QFETCH(bool, compressed);
        Rig rig(optionsWith(slow ? 0us : std::chrono::duration_cast<std::chrono::microseconds>(1h)));
        Account account = Rig::accountFor(m_dovecot, security);
        account.compression = setting;
        account.disabledCapabilities = denied;
        rig.setAccount(account, "alicepw");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, hang);
        const FolderId inbox = rig.folder(u"INBOX"_s).id;
        rig.onEngine([&rig, inbox] { rig.engine.syncFolder(AccountId{1}, inbox, true); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.synced.contains(inbox), hang);
        QCOMPARE(rig.synced[inbox], Error{});
        QCOMPARE(rig.rows(inbox), 200);
        QCOMPARE(rig.log.contains(" COMPRESS DEFLATE"), compressed);
        const engine::SyncStats &stats = rig.lastStats;
        if (compressed) {
            QVERIFY2(stats.wireDown * 2 < stats.bytesDown, qPrintable(u"%1 of %2"_s.arg(stats.wireDown).arg(stats.bytesDown)));
            QVERIFY2(stats.wireUp < stats.bytesUp, qPrintable(u"%1 of %2"_s.arg(stats.wireUp).arg(stats.bytesUp)));
        } else {
            QCOMPARE(stats.wireDown, stats.bytesDown);
            QCOMPARE(stats.wireUp, stats.bytesUp);
        }
        // Push and wishes go the same way.
        ImapClient other;
        QVERIFY(other.login(m_dovecot.imapPort()));
        rig.onEngine([&rig, inbox] { rig.engine.openFolder(inbox, AccountId{1}); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.watchedBy, u"NOTIFY"_s, hang);
        QVERIFY(other.command("SELECT INBOX").ok());
        QVERIFY(other.append("INBOX", letter(201)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 201, hang);
        QVERIFY(other.command("STORE 201 +FLAGS.SILENT (\\Deleted)").ok() && other.command("EXPUNGE").ok());
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 200, hang);
    }

    /// The probe of a new account asks only whether one can sign in.
    void refused()
    {
        ScriptedServer server;
        server.addScript(untilCompressed +
                         "S: {b} NO [COMPRESSIONACTIVE] it is already\nC: {c} LIST {*}\nC: {d} LSUB {*}\nS: * BYE seen\nX\n");
        QVERIFY(server.start());
        Rig rig(optionsWith(0us));
        rig.setAccount(scripted(server.port()), "secret");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Waiting, hang);
        QCOMPARE(rig.status.error.serverText, u"seen"_s); // in the clear, and it went on in the clear
        QVERIFY2(server.failure().isEmpty(), qPrintable(server.failure()));
    }

    /// RFC 4978, 3: the server's stream begins right behind the OK, perhaps in the same segment.
    void octetsBehindTheOk()
    {
        engine::Deflater deflater;
        ScriptedServer server;
        server.addScript(untilCompressed + "S-: {b} OK go\\r\\n" + escaped(deflater.deflate("* BYE packed and gone\r\n")) + "\nX\n");
        QVERIFY(server.start());
        Rig rig(optionsWith(0us));
        rig.setAccount(scripted(server.port()), "secret");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Waiting, hang);
        QCOMPARE(rig.status.error.serverText, u"packed and gone"_s);
    }

    /// What we send after the OK is what an inflater understands, from the first octet.
    void whatWeSend()
    {
        ScriptedServer server;
        server.addScript(untilCompressed + "S: {b} OK go\nW: never\n");
        QVERIFY(server.start());
        Rig rig(optionsWith(0us));
        rig.setAccount(scripted(server.port()), "secret");
        QByteArray plain;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const qsizetype from = server.received().indexOf("COMPRESS DEFLATE\r\n");
                if (from < 0) return false;
                engine::Inflater inflater;
                inflater.feed(QByteArrayView(server.received()).sliced(from + 18));
                plain = inflater.next(100'000).value_or(QByteArray());
                return plain.endsWith("\r\n");
            }(),
            hang);
        QVERIFY2(plain.contains(" LIST ") || plain.contains(" NAMESPACE"), plain.constData());
    }

    void cheats_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("not compressed at all") << QByteArray("* OK still in the clear, and this is no DEFLATE\r\n").repeated(4);
        QTest::newRow("noise") << QByteArray::fromHex("07ff").repeated(100);
        QTest::newRow("zlib's wrapping") << QByteArray::fromHex("789c030000000001");
        engine::Deflater deflater;
        QByteArray damaged = deflater.deflate(QByteArray("* OK hello, this is a long and repetitive line, a line\r\n").repeated(20));
        for (qsizetype i = 10; i < 20; ++i) damaged[i] = char(~damaged[i]);
        QTest::newRow("damaged") << damaged + QByteArray::fromHex("ffffffffffff");
    }
    void cheats()
    {
        QFETCH(QByteArray, octets);
        ScriptedServer server;
        server.addScript(untilCompressed + "S-: {b} OK go\\r\\n" + escaped(octets) + "\nW: never\n");
        QVERIFY(server.start());
        Rig rig(optionsWith(0us));
        rig.setAccount(scripted(server.port()), "secret");
        QTRY_VERIFY_WITH_TIMEOUT(rig.status.error.kind == Error::Kind::Protocol, hang);
    }

    /// Promise 7: 256 KiB on the wire that stand for 256 MiB. The limit of a line ends it, and it never was in memory.
    void bomb()
    {
        engine::Deflater deflater;
        QByteArray wire = deflater.deflate("* OK ");
        const QByteArray unit(1024 * 1024, 'x');
        for (int i = 0; i < 256; ++i) wire += deflater.deflate(unit);
        QVERIFY(wire.size() < unit.size() / 2);
        ScriptedServer server;
        server.addScript(untilCompressed + "S: {b} OK go\nW: bomb\nW: never\n");
        QVERIFY(server.start());
        Rig rig(optionsWith(0us));
        rig.setAccount(scripted(server.port()), "secret");
        QTRY_VERIFY_WITH_TIMEOUT(server.isWaitingFor("bomb"), hang);
        const qint64 before = residentKiB();
        server.send(wire);
        qint64 most = before;
        QTRY_VERIFY_WITH_TIMEOUT((most = std::max(most, residentKiB()), rig.status.error.kind == Error::Kind::Protocol), hang);
        QVERIFY2(most - before < 64 * 1024, qPrintable(u"%1 KiB more"_s.arg(most - before)));
    }
};

QTEST_GUILESS_MAIN(TestCompress)
#include "tst_compress.moc"
