// SPDX-License-Identifier: GPL-3.0-or-later
// From a mail address to its servers: the table, documents, DNS records. Nothing is connected to here.
#include "engine/setup/autoconfig.h"
#include "engine/setup/srv.h"
#include "mail/oauthprovider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUrlQuery>

using namespace godwit;
using namespace godwit::engine;
using setup::MailAddress;

namespace {

const MailAddress anna = MailAddress::parse(QStringLiteral("anna@example.org"));

QByteArray server(const QByteArray &element, const QByteArray &type, const QByteArray &host, const QByteArray &port,
                  const QByteArray &socket, const QByteArray &user = "%EMAILADDRESS%", const QByteArray &how = "password-cleartext")
{
    return '<' + element + " type=\"" + type + "\"><hostname>" + host + "</hostname><port>" + port + "</port><socketType>" + socket +
           "</socketType><username>" + user + "</username><authentication>" + how + "</authentication></" + element + '>';
}

QByteArray document(const QByteArray &servers, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\"?>" + before +
           "<clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><domain>example.org</domain>" + servers +
           "</emailProvider></clientConfig>";
}

const QByteArray good = server("incomingServer", "imap", "imap.example.org", "993", "SSL");

setup::DnsRecord record(const char *target, quint16 port, quint16 priority = 0, quint16 weight = 0)
{
    return {QString::fromLatin1(target), port, priority, weight};
}

} // namespace

class TestAutoconfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("domain"); // empty: no address
        QTest::newRow("usual") << QStringLiteral(" Anna@Example.ORG ") << QStringLiteral("example.org");
        QTest::newRow("two ats") << QStringLiteral("\"a@b\"@example.org") << QStringLiteral("example.org");
        QTest::newRow("international") << QStringLiteral("anna@bücher.example") << QStringLiteral("xn--bcher-kva.example");
        QTest::newRow("no at") << QStringLiteral("example.org") << QString();
        QTest::newRow("nobody") << QStringLiteral("@example.org") << QString();
        QTest::newRow("nowhere") << QStringLiteral("anna@") << QString();
        QTest::newRow("space") << QStringLiteral("anna@exa mple.org") << QString();
        QTest::newRow("slash") << QStringLiteral("anna@example.org/x") << QString();
        QTest::newRow("port") << QStringLiteral("anna@example.org:80") << QString();
        QTest::newRow("control") << QStringLiteral("anna@example.org\r\nHost: x") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void addresses()
    {
        QFETCH(QString, text);
        QTEST(MailAddress::parse(text).domain, "domain");
    }

    void theTableIsComplete()
    {
        QVERIFY(!setup::providerOf(anna)); // and brings its resource
        QFile file(QStringLiteral(":/setup/providers.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray providers = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(providers.size() > 50);
        QStringList domains, mx;
        for (const auto &value : providers) {
            const QJsonObject one = value.toObject();
            const QString name = one.value(QLatin1String("name")).toString();
            QVERIFY(!name.isEmpty());
            QVERIFY2(one.contains(QLatin1String("domains")) || one.contains(QLatin1String("mx")), qPrintable(name));
            for (const auto &domain : one.value(QLatin1String("domains")).toArray()) domains << domain.toString();
            for (const auto &host : one.value(QLatin1String("mx")).toArray()) mx << host.toString();
            const bool none = one.value(QLatin1String("hint")).toString() == QLatin1String("noImap");
            for (const char *which : {"imap", "smtp"}) {
                QString host;
                quint16 port = 0;
                Security security = Security::None;
                const bool read = setup::readServer(one.value(QLatin1String(which)).toString(), host, port, security);
                QVERIFY2(read != none, qPrintable(name));
                QVERIFY2(none || (security != Security::None && setup::isHostName(host)), qPrintable(name));
            }
            const QString url = one.value(QLatin1String("url")).toString();
            QVERIFY2(url.isEmpty() || url.startsWith(QLatin1String("https://")), qPrintable(url));
        }
        for (QStringList *list : {&domains, &mx}) {
            const qsizetype all = list->size();
            QCOMPARE(list->removeDuplicates(), 0);
            QCOMPARE(list->size(), all);
        }
    }

    void bigProviders_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("mx");
        QTest::addColumn<QString>("servers"); // imap, user, smtp
        QTest::addColumn<SetupHint>("hint");
        using Hint = SetupHint;
        QTest::newRow("Gmail") << QStringLiteral("anna@gmail.com") << QStringList()
                               << QStringLiteral("imap.gmail.com anna@gmail.com smtp.gmail.com") << Hint::AppPassword;
        QTest::newRow("in capitals") << QStringLiteral("Anna@GMX.de") << QStringList()
                                     << QStringLiteral("imap.gmx.net Anna@GMX.de mail.gmx.net") << Hint::EnableImap;
        QTest::newRow("iCloud") << QStringLiteral("anna@icloud.com") << QStringList()
                                << QStringLiteral("imap.mail.me.com anna smtp.mail.me.com") << Hint::AppPassword;
        QTest::newRow("Microsoft 365 by MX") << QStringLiteral("anna@example.org")
                                             << QStringList{QStringLiteral("example-org.mail.protection.outlook.com")}
                                             << QStringLiteral("outlook.office365.com anna@example.org smtp.office365.com")
                                             << Hint::BrowserOnly;
        QTest::newRow("Fastmail by MX") << QStringLiteral("anna@example.org") << QStringList{QStringLiteral("in1-smtp.messagingengine.com")}
                                        << QStringLiteral("imap.fastmail.com anna@example.org smtp.fastmail.com") << Hint::AppPassword;
        QTest::newRow("none") << QStringLiteral("anna@example.org") << QStringList{QStringLiteral("mail.example.org")} << QString()
                              << Hint::None;
        QTest::newRow("only looks like it") << QStringLiteral("anna@example.org") << QStringList{QStringLiteral("evilgoogle.com")}
                                            << QString() << Hint::None;
        QTest::newRow("no IMAP") << QStringLiteral("anna@tuta.com") << QStringList() << QStringLiteral(" anna@tuta.com ") << Hint::NoImap;
    }
    void bigProviders()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, mx);
        QFETCH(QString, servers);
        const MailAddress parsed = MailAddress::parse(address);
        const auto found = mx.isEmpty() ? setup::providerOf(parsed) : setup::providerByMx(parsed, mx);
        QCOMPARE(found.has_value(), !servers.isEmpty());
        if (!found) return;
        const Account &account = found->account;
        QCOMPARE(QStringList({account.host, account.user, account.outgoing.host}).join(u' '), servers);
        QTEST(found->hint, "hint"); // built without client IDs, as tests are
        QCOMPARE(account.address, parsed.whole);
        QVERIFY(account.security != Security::None);
        const bool files = servers.endsWith(QStringLiteral("smtp.gmail.com")) || servers.endsWith(QStringLiteral("smtp.office365.com"));
        QCOMPARE(account.outgoing.filing, files ? Outgoing::SentFiling::ByServer : Outgoing::SentFiling::Unproven);
    }

    void whereADomainIsAsked()
    {
        const QList<QUrl> urls = setup::autoconfigUrls(MailAddress::parse(QStringLiteral("a+b&c@example.org")));
        QCOMPARE(urls.size(), 2);
        QCOMPARE(urls.at(0).host(), QStringLiteral("autoconfig.example.org"));
        QCOMPARE(QUrlQuery(urls.at(0)).queryItemValue(QStringLiteral("emailaddress"), QUrl::FullyDecoded),
                 QStringLiteral("a+b&c@example.org"));
        QCOMPARE(QUrlQuery(urls.at(0)).queryItems().size(), 1);
        QVERIFY(urls.at(0).toEncoded().contains("a%2Bb%26c"));
        QCOMPARE(urls.at(1), QUrl(QStringLiteral("https://example.org/.well-known/autoconfig/mail/config-v1.1.xml")));
        for (const QUrl &url : urls) QCOMPARE(url.scheme(), QStringLiteral("https"));
    }

    void documents_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("servers"); // empty: not taken
        const auto imap = [](const char *host, const char *port, const char *socket, const char *user = "%EMAILADDRESS%") {
            return server("incomingServer", "imap", host, port, socket, user);
        };
        const QByteArray smtp = server("outgoingServer", "smtp", "smtp.example.org", "465", "SSL");
        QTest::newRow("both") << document(good + smtp) << QStringLiteral("imap.example.org:993/0 anna@example.org smtp.example.org:465/0");
        QTest::newRow("only IMAP") << document(good) << QStringLiteral("imap.example.org:993/0 anna@example.org");
        QTest::newRow("placeholders") << document(imap("%EMAILDOMAIN%", "993", "SSL", "%EMAILLOCALPART%"))
                                      << QStringLiteral("example.org:993/0 anna");
        QTest::newRow("TLS before STARTTLS") << document(imap("b.example.org", "143", "STARTTLS") + good)
                                             << QStringLiteral("imap.example.org:993/0 anna@example.org");
        QTest::newRow("STARTTLS") << document(imap("b.example.org", "143", "STARTTLS"))
                                  << QStringLiteral("b.example.org:143/1 anna@example.org");
        QTest::newRow("POP3 is none") << document(server("incomingServer", "pop3", "pop.example.org", "995", "SSL")) << QString();
        QTest::newRow("never in the clear") << document(imap("imap.example.org", "143", "plain")) << QString();
        QTest::newRow("no type of socket") << document(imap("imap.example.org", "143", "")) << QString();
        QTest::newRow("no port") << document(imap("imap.example.org", "", "SSL")) << QString();
        QTest::newRow("port too large") << document(imap("imap.example.org", "65536", "SSL")) << QString();
        QTest::newRow("no host") << document(imap("", "993", "SSL")) << QString();
        QTest::newRow("host with a path") << document(imap("imap.example.org/x", "993", "SSL")) << QString();
        QTest::newRow("host with a line") << document(imap("imap.example.org&#10;x", "993", "SSL")) << QString();
        QTest::newRow("next to a bad one") << document(imap("a b", "993", "SSL") + good)
                                           << QStringLiteral("imap.example.org:993/0 anna@example.org");
        QTest::newRow("with elements that nobody knows")
            << document("<new><a/></new>" + good + "<incomingServer type=\"imap\"><hostname><b>x</b></hostname></incomingServer>")
            << QStringLiteral("imap.example.org:993/0 anna@example.org");
        QTest::newRow("comments and CDATA") << document("<!-- <!DOCTYPE x> -->" + imap("<![CDATA[imap.example.org]]>", "993", "SSL"))
                                            << QStringLiteral("imap.example.org:993/0 anna@example.org");

        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>Not found</body></html>") << QString();
        QTest::newRow("cut off") << document(good).chopped(20) << QString();
        QTest::newRow("DTD") << document(good, "<!DOCTYPE clientConfig [<!ENTITY h \"imap.example.org\">]>") << QString();
        QTest::newRow("external DTD") << document(good, "<!DOCTYPE clientConfig SYSTEM \"file:///etc/passwd\">") << QString();
        QTest::newRow("entity") << document(imap("&h;", "993", "SSL")) << QString();
        QByteArray laughs = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
        for (int i = 1; i < 40; ++i)
            laughs +=
                "<!ENTITY a" + QByteArray::number(i) + " \"&a" + QByteArray::number(i - 1) + ";&a" + QByteArray::number(i - 1) + ";\">";
        QTest::newRow("billion laughs") << document(imap("&a39;", "993", "SSL"), laughs + "]>") << QString();
        QTest::newRow("deep") << document(QByteArray("<a>").repeated(5'000) + QByteArray("</a>").repeated(5'000) + good) << QString();
        QTest::newRow("too long") << document(good + "<!--" + QByteArray(setup::longestAutoconfig, 'x') + "-->") << QString();
        QTest::newRow("ten thousand servers") << document(QByteArray("<incomingServer type=\"imap\"/>").repeated(2'000) + good)
                                              << QString();
        QTest::newRow("NUL") << document(imap(QByteArray("imap.example.org\0x", 18).constData(), "993", "SSL")).append('\0') << QString();
    }
    void documents()
    {
        QFETCH(QByteArray, xml);
        const auto found = setup::readAutoconfig(xml, anna);
        QString read;
        if (found) {
            const Account &account = found->account;
            read = QStringLiteral("%1:%2/%3 %4").arg(account.host).arg(account.port).arg(int(account.security)).arg(account.user);
            if (!account.outgoing.host.isEmpty())
                read +=
                    QStringLiteral(" %1:%2/%3").arg(account.outgoing.host).arg(account.outgoing.port).arg(int(account.outgoing.security));
        }
        QTEST(read, "servers");
    }

    void aDocumentThatIsCutAnywhereIsNotTaken()
    {
        const QByteArray whole = document(good);
        QVERIFY(setup::readAutoconfig(whole, anna));
        for (qsizetype length = 0; length < whole.size(); ++length) QVERIFY(!setup::readAutoconfig(whole.first(length), anna));
    }

    /// Whatever a document says: what comes out of it can be shown, and is never a connection in the clear.
    void changedDocuments()
    {
        const QByteArrayList pieces{"<incomingServer type=\"imap\">",
                                    "</hostname>",
                                    "<socketType>plain</socketType>",
                                    "&lt;",
                                    "&#0;",
                                    "&#x202e;",
                                    "%EMAILADDRESS%",
                                    "<![CDATA[",
                                    "]]>",
                                    "<!--",
                                    "<!DOCTYPE a [",
                                    "<?xml version=\"1.1\"?>",
                                    "\xff\xfe",
                                    "<port>0</port>",
                                    "xmlns:a=\"b\"",
                                    "99999999999999999999",
                                    QByteArray(2, '\0')};
        const QByteArray seed = document(good + server("outgoingServer", "smtp", "smtp.example.org", "465", "SSL"), "<!-- c -->");
        QRandomGenerator random(20'261'128);
        int taken = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray xml = seed;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const qsizetype at = random.bounded(int(xml.size()));
                if (random.bounded(2)) xml.insert(at, pieces.at(random.bounded(int(pieces.size()))));
                else xml.remove(at, random.bounded(1, 12));
            }
            const auto found = setup::readAutoconfig(xml, anna);
            if (!found) continue;
            ++taken;
            const Account &account = found->account;
            QVERIFY2(setup::isHostName(account.host) && account.port > 0 && account.security != Security::None, xml.constData());
            const Outgoing &out = account.outgoing;
            QVERIFY2(out.host.isEmpty() || (setup::isHostName(out.host) && out.port > 0 && out.security != Security::None),
                     xml.constData());
        }
        QVERIFY(taken > 100 && taken < 20'000);
    }

    void onlyTheBrowserIsTold()
    {
        const auto found = setup::readAutoconfig(
            document(server("incomingServer", "imap", "imap.example.org", "993", "SSL", "%EMAILADDRESS%", "OAuth2")), anna);
        QVERIFY(found);
        QCOMPARE(found->hint, SetupHint::BrowserOnly);
    }

    void dns_data()
    {
        QTest::addColumn<setup::SrvAnswers>("answers");
        QTest::addColumn<QString>("server"); // empty: none
        QTest::addColumn<QStringList>("foreign");
        using Answers = setup::SrvAnswers;
        const QString own = QStringLiteral("imap.example.org:993/0");
        QTest::newRow("own") << Answers{.imaps = {record("imap.example.org.", 993)}, .imap = {}, .submissions = {}, .submission = {}} << own
                             << QStringList();
        QTest::newRow("priority, then weight") << Answers{.imaps = {record("c.example.org", 993, 20, 9),
                                                                    record("b.example.org", 993, 10, 1),
                                                                    record("imap.example.org", 993, 10, 5)},
                                                          .imap = {},
                                                          .submissions = {},
                                                          .submission = {}}
                                               << own << QStringList();
        QTest::newRow("TLS from the start first") << Answers{.imaps = {record("imap.example.org", 993, 50)},
                                                             .imap = {record("b.example.org", 143)},
                                                             .submissions = {},
                                                             .submission = {}}
                                                  << own << QStringList();
        QTest::newRow("not available") << Answers{.imaps = {record(".", 0)},
                                                  .imap = {record("imap.example.org", 143)},
                                                  .submissions = {},
                                                  .submission = {}}
                                       << QStringLiteral("imap.example.org:143/1") << QStringList();
        QTest::newRow("foreign") << Answers{.imaps = {record("mail.hoster.example", 993)},
                                            .imap = {},
                                            .submissions = {record("mail.hoster.example", 465)},
                                            .submission = {}}
                                 << QStringLiteral("mail.hoster.example:993/0") << QStringList{QStringLiteral("mail.hoster.example")};
        QTest::newRow("only ends like it")
            << Answers{.imaps = {record("imap.evilexample.org", 993)}, .imap = {}, .submissions = {}, .submission = {}}
            << QStringLiteral("imap.evilexample.org:993/0") << QStringList{QStringLiteral("imap.evilexample.org")};
        QTest::newRow("sending elsewhere") << Answers{.imaps = {record("imap.example.org", 993)},
                                                      .imap = {},
                                                      .submissions = {},
                                                      .submission = {record("smtp.hoster.example", 587)}}
                                           << own << QStringList{QStringLiteral("smtp.hoster.example")};
        QTest::newRow("none") << Answers{} << QString() << QStringList();
        QTest::newRow("nonsense") << Answers{.imaps = {record("a b", 993), record("", 993), record("imap.example.org", 0)},
                                             .imap = {},
                                             .submissions = {},
                                             .submission = {}}
                                  << QString() << QStringList();
    }
    void dns()
    {
        QFETCH(setup::SrvAnswers, answers);
        const auto found = setup::readSrv(answers, anna);
        const QString read =
            found ? QStringLiteral("%1:%2/%3").arg(found->account.host).arg(found->account.port).arg(int(found->account.security))
                  : QString();
        QTEST(read, "server");
        if (found) QTEST(found->foreign, "foreign");
    }
};

QTEST_GUILESS_MAIN(TestAutoconfig)
#include "tst_autoconfig.moc"
