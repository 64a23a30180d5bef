// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for servers with real sockets: who is asked, who is believed, and that it ends.
#include "engine/setup/autoconfig.h"
#include "engine/setup/serverfinder.h"
#include "support/dovecotserver.h"
#include "support/scriptedserver.h"
#include "support/webserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using namespace godwit::engine;
using namespace godwit::test;
using setup::DnsRecords;

namespace {

constexpr int patience = 30'000;
const QByteArray config = "/mail/config-v1.1.xml";
const QString address = QStringLiteral("anna@example.org");

QByteArray document(const QByteArray &host)
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"x\"><incomingServer type=\"imap\"><hostname>" + host +
           "</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer></emailProvider>"
           "</clientConfig>";
}

} // namespace

class TestServerFinder : public QObject
{
    Q_OBJECT

    DovecotServer m_server;
    QMap<QString, DnsRecords> m_dns; ///< by name; MX under the domain itself
    QStringList m_namesAsked;

    /// Nobody outside of this process is asked.
    setup::FinderOptions options(const QList<QUrl> &urls = {}, const QList<setup::Guess> &imap = {})
    {
        setup::FinderOptions result = setup::FinderOptions::usual();
        result.autoconfigUrls = [urls](const setup::MailAddress &) { return urls; };
        result.lookUp = [this](QDnsLookup::Type, const QString &name, QObject *context,
                               const std::function<void(const DnsRecords &)> &done) {
            m_namesAsked << name;
            QMetaObject::invokeMethod(context, [done, records = m_dns.value(name)] { done(records); }, Qt::QueuedConnection);
        };
        result.imapGuesses = [imap](const setup::MailAddress &) { return imap.isEmpty() ? QList{closed()} : imap; };
        result.smtpGuesses = [](const setup::MailAddress &) { return QList{closed()}; };
        result.tls = [this] {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setCaCertificates(QSslCertificate::fromPath(TestCertificates::instance().caFile()) +
                                  QSslCertificate::fromPath(m_server.caFile()));
            return tls;
        };
        return result;
    }
    static setup::Guess closed()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return {QStringLiteral("localhost"), server.serverPort(), Security::StartTls, "* OK"};
    }
    static FoundServers find(setup::ServerFinder &finder, const QString &who = address)
    {
        QSignalSpy found(&finder, &setup::ServerFinder::found);
        finder.find(who);
        if (found.isEmpty() && !found.wait(patience)) return {};
        return found.first().first().value<FoundServers>();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.failure())); }
    void init()
    {
        m_dns.clear();
        m_namesAsked.clear();
    }

    void aBigProviderIsKnownWithoutAsking()
    {
        setup::ServerFinder finder(options());
        const FoundServers found = find(finder, QStringLiteral("anna@posteo.de"));
        QCOMPARE(found.source, FoundServers::Source::Provider);
        QCOMPARE(found.account.host, QStringLiteral("posteo.de"));
        QVERIFY(m_namesAsked.isEmpty());
    }

    void theDomainSaysIt()
    {
        WebServer web;
        web.add(config, document("imap.example.org"));
        QVERIFY(web.start());
        setup::ServerFinder finder(options({web.url(config + "?emailaddress=anna@example.org"), web.url("/other")}));
        QSignalSpy progress(&finder, &setup::ServerFinder::progress);
        const FoundServers found = find(finder);
        QCOMPARE(found.source, FoundServers::Source::Autoconfig);
        QCOMPARE(found.from, QStringLiteral("localhost"));
        QCOMPARE(found.account.host, QStringLiteral("imap.example.org"));
        QVERIFY(web.asked().contains(config + "?emailaddress=anna@example.org"));
        QCOMPARE(progress.size(), 1);
        QVERIFY(m_namesAsked.contains(QStringLiteral("_imaps._tcp.example.org")));
    }

    void documentsThatAreNotBelieved_data()
    {
        QTest::addColumn<CertificateKind>("certificate");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("bad certificate") << CertificateKind::SelfSigned << document("imap.example.org");
        QTest::newRow("of another host") << CertificateKind::WrongHost << document("imap.example.org");
        QTest::newRow("endless") << CertificateKind::Good << document("imap.example.org") + QByteArray(5 * setup::longestAutoconfig, ' ');
        QTest::newRow("not one") << CertificateKind::Good << QByteArray("<html>");
    }
    void documentsThatAreNotBelieved()
    {
        QFETCH(CertificateKind, certificate);
        QFETCH(QByteArray, body);
        WebServer web(certificate);
        web.add(config, body);
        QVERIFY(web.start());
        setup::ServerFinder finder(options({web.url(config)}));
        QCOMPARE(find(finder).source, FoundServers::Source::Nowhere);
    }

    void neverInTheClear()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        WebServer web;
        web.redirect(config, "http://localhost:" + QByteArray::number(plain.serverPort()) + "/");
        QVERIFY(web.start());
        setup::ServerFinder finder(options({web.url(config), QUrl(QStringLiteral("http://localhost:%1/").arg(plain.serverPort()))}));
        QCOMPARE(find(finder).source, FoundServers::Source::Nowhere);
        QVERIFY(web.asked().contains(config));
        QVERIFY(!plain.hasPendingConnections());
    }

    void whatDnsNames()
    {
        m_dns.insert(QStringLiteral("_imaps._tcp.example.org"), {{QStringLiteral("mail.hoster.example"), 993, 0, 0}});
        setup::ServerFinder finder(options());
        const FoundServers found = find(finder);
        QCOMPARE(found.source, FoundServers::Source::Dns);
        QCOMPARE(found.foreign, QStringList{QStringLiteral("mail.hoster.example")});
    }

    void anOwnDomainAtABigProvider()
    {
        m_dns.insert(QStringLiteral("example.org"), {{QStringLiteral("in1-smtp.messagingengine.com"), 25, 10, 0}});
        m_dns.insert(QStringLiteral("_imaps._tcp.example.org"), {{QStringLiteral("mail.hoster.example"), 993, 0, 0}});
        setup::ServerFinder finder(options());
        const FoundServers found = find(finder);
        QCOMPARE(found.from, QStringLiteral("Fastmail"));
        QCOMPARE(found.account.user, address);
        QVERIFY(found.foreign.isEmpty());
    }

    void theUsualNames()
    {
        const setup::Guess tls{m_server.host(), m_server.imapsPort(), Security::ImplicitTls, "* OK"};
        const setup::Guess startTls{m_server.host(), m_server.imapPort(), Security::StartTls, "* OK"};
        setup::ServerFinder finder(options({}, {closed(), tls, startTls}));
        QSignalSpy progress(&finder, &setup::ServerFinder::progress);
        const FoundServers found = find(finder);
        QCOMPARE(found.source, FoundServers::Source::Guess);
        QCOMPARE(found.account.port, m_server.imapsPort());
        QCOMPARE(found.account.security, Security::ImplicitTls);
        QCOMPARE(progress.size(), 2);
        setup::ServerFinder other(options({}, {closed(), startTls}));
        QCOMPARE(find(other).account.security, Security::StartTls);
    }

    void aBadCertificateIsOnlyTakenWhereThereIsNothingElse()
    {
        ScriptedServer bad(ScriptedServer::Tls::FromTheStart, CertificateKind::SelfSigned);
        bad.addScript("W: never\n");
        bad.repeatLastScript();
        QVERIFY(bad.start());
        const setup::Guess first{QStringLiteral("localhost"), bad.port(), Security::ImplicitTls, "* OK"};
        const setup::Guess second{m_server.host(), m_server.imapPort(), Security::StartTls, "* OK"};
        setup::ServerFinder finder(options({}, {first, second}));
        QCOMPARE(find(finder).account.port, m_server.imapPort());
        setup::ServerFinder other(options({}, {first, closed()}));
        const FoundServers found = find(other);
        QCOMPARE(found.account.port, bad.port());
        QCOMPARE(found.account.security, Security::ImplicitTls);
        QVERIFY(bad.received().isEmpty());
    }

    void somethingElseIsNoMailServer()
    {
        ScriptedServer web;
        web.addScript("S: HTTP/1.1 400 Bad Request\nW: never\n");
        QVERIFY(web.start());
        setup::ServerFinder finder(options({}, {{QStringLiteral("localhost"), web.port(), Security::StartTls, "* OK"}}));
        const FoundServers found = find(finder);
        QCOMPARE(found.source, FoundServers::Source::Nowhere);
        QCOMPARE(found.account.host, QStringLiteral("localhost")); // what one would try first
    }

    void silenceEnds()
    {
        WebServer web;
        web.addSilent(config);
        QVERIFY(web.start());
        ScriptedServer imap;
        imap.addScript("W: never\n");
        QVERIFY(imap.start());
        setup::FinderOptions impatient =
            options({web.url(config)}, {{QStringLiteral("localhost"), imap.port(), Security::StartTls, "* OK"}});
        impatient.limit = std::chrono::milliseconds(300);
        impatient.lookUp = [](QDnsLookup::Type, const QString &, QObject *, const std::function<void(const DnsRecords &)> &) {};
        setup::ServerFinder finder(impatient);
        QCOMPARE(find(finder).source, FoundServers::Source::Nowhere);
    }

    void itIsCancelledAndBegunAnew()
    {
        WebServer web;
        web.addSilent(config);
        QVERIFY(web.start());
        setup::ServerFinder finder(options({web.url(config)}));
        QSignalSpy found(&finder, &setup::ServerFinder::found);
        finder.find(address);
        QTRY_VERIFY_WITH_TIMEOUT(!web.asked().isEmpty(), patience);
        finder.cancel();
        finder.find(QStringLiteral("anna@posteo.de"));
        finder.find(QStringLiteral("anna@gmx.de"));
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, patience);
        QCOMPARE(found.first().first().value<FoundServers>().from, QStringLiteral("GMX"));
    }

    void whatIsNoAddressIsNotLookedFor()
    {
        setup::ServerFinder finder(options());
        QVERIFY(find(finder, QStringLiteral("anna")).account.address.isEmpty());
        QVERIFY(m_namesAsked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServerFinder)
#include "tst_serverfinder.moc"
