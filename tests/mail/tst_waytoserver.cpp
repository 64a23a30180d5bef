// SPDX-License-Identifier: GPL-3.0-or-later
// Fingerprints and proxies as people type them.
#include "mail/fingerprint.h"
#include "mail/proxy.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;

class TestWayToServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingerprints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        const QString plain = u"00ff"_s.repeated(16);
        QString grouped = u"00:FF:"_s.repeated(16);
        grouped.chop(1);
        QTest::newRow("64 digits") << plain << true;
        QTest::newRow("upper case") << plain.toUpper() << true;
        QTest::newRow("as openssl writes it") << grouped << true;
        QTest::newRow("in groups, over two lines") << u" 00ff "_s.repeated(8) + u'\n' + u"00ff\u00A0"_s.repeated(8) << true;
        QTest::newRow("copied from a label that was broken") << QString(grouped).insert(60, QChar(0x200B)) << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("a digit short") << plain.chopped(1) << false;
        QTest::newRow("a digit too many") << plain + u'0' << false;
        QTest::newRow("SHA-1") << plain.first(40) << false;
        QTest::newRow("with its name in front") << u"SHA256:"_s + plain << false;
        QTest::newRow("digits of another script") << QString(plain).replace(u'0', QChar(0x0660)) << false;
        QTest::newRow("not hexadecimal") << u"00fg"_s.repeated(16) << false;
    }
    void fingerprints()
    {
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        const auto read = fingerprintFrom(text);
        QCOMPARE(read.has_value(), accepted);
        if (!accepted) return;
        QCOMPARE(*read, QByteArray::fromHex("00ff").repeated(16));
        QCOMPARE(fingerprintText(*read).size(), 95);
        QVERIFY(fingerprintText(*read).startsWith(u"00:FF:00"));
        QCOMPARE(fingerprintFrom(fingerprintText(*read)), read);
    }

    void proxies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Proxy::Kind>("kind");
        QTest::addColumn<QString>("host");
        using Kind = Proxy::Kind;
        QTest::newRow("none") << QString() << Kind::None << QString();
        QTest::newRow("HTTP") << u"http://proxy.example.org:3128"_s << Kind::Http << u"proxy.example.org"_s;
        QTest::newRow("SOCKS5") << u"socks5://127.0.0.1:3128"_s << Kind::Socks5 << u"127.0.0.1"_s;
        QTest::newRow("IPv6") << u"socks5://[::1]:3128"_s << Kind::Socks5 << u"::1"_s;
    }
    void proxies()
    {
        QFETCH(QString, text);
        QFETCH(Proxy::Kind, kind);
        QFETCH(QString, host);
        const auto proxy = proxyFrom(text);
        QVERIFY(proxy);
        QCOMPARE(proxy->kind, kind);
        QCOMPARE(proxy->host, host);
        QCOMPARE(proxy->port, kind == Proxy::Kind::None ? 0 : 3128);
        QCOMPARE(proxyText(*proxy), text);
    }
    void noProxies_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"proxy:3128", "http://proxy", "http://:3128", "http://proxy:0", "http://proxy:65536", "https://proxy:3128",
                                 "socks4://proxy:1080", "socks://proxy:1080", "http://user@proxy:1", "http://user:secret@proxy:1",
                                 "http://proxy:1/path", "http://proxy:1?x", "http://proxy:1#x", "http://a b:1", " http://proxy:1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void noProxies()
    {
        QFETCH(QString, text);
        QVERIFY(!proxyFrom(text));
    }
};

QTEST_GUILESS_MAIN(TestWayToServer)
#include "tst_waytoserver.moc"
