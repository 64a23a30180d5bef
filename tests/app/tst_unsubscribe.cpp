// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire when a mailing is left with one click (RFC 8058), and what does not.
#include "app/unsubscriber.h"
#include "support/testcertificates.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

class WebServer : public QSslServer
{
public:
    WebServer()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(TestCertificates::instance().certificate(CertificateKind::Good));
        configuration.setPrivateKey(TestCertificates::instance().key(CertificateKind::Good));
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                QByteArray &request = m_reading[socket];
                request += socket->readAll();
                const qsizetype body = request.indexOf("\r\n\r\n");
                if (body < 0 || !request.sliced(body).contains("=")) return;
                requests += request;
                request.clear();
                socket->write(answer);
            });
        });
        if (!listen(QHostAddress::LocalHost)) qFatal("the web server does not listen");
    }
    QUrl url(const QString &path) const { return QUrl(u"https://localhost:%1%2"_s.arg(serverPort()).arg(path)); }

    QByteArrayList requests;
    QByteArray answer;

private:
    QHash<QTcpSocket *, QByteArray> m_reading;
};

} // namespace

class TestUnsubscribe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(TestCertificates::instance().caFile()));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *what, const QByteArray &answer, Error::Kind kind) {
            QTest::newRow(what) << "HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\n\r\n" << int(kind);
        };
        row("done", "200 OK", Error::Kind::None);
        row("accepted", "202 Accepted\r\nSet-Cookie: you=known", Error::Kind::None);
        row("sent elsewhere", "302 Found\r\nLocation: https://localhost:1/other", Error::Kind::No);
        row("refused", "403 No <b>way</b>", Error::Kind::No);
        row("wants a password", "401 Unauthorized\r\nWWW-Authenticate: Basic realm=x", Error::Kind::No);
        row("broken", "500 Internal Server Error", Error::Kind::No);
    }

    void answers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        WebServer server;
        server.answer = answer;
        app::Unsubscriber unsubscriber;
        QSignalSpy done(&unsubscriber, &app::Unsubscriber::done);
        for (int time = 1; time <= 2; ++time) {
            unsubscriber.post(server.url(u"/leave?who=me"_s), {});
            QTRY_COMPARE_WITH_TIMEOUT(done.size(), time, patience);
            QCOMPARE(int(done.last()[1].value<Error>().kind), kind);
        }
        QCOMPARE(server.requests.size(), 2); // no redirection was followed, no password tried
        for (const QByteArray &request : std::as_const(server.requests)) {
            QVERIFY2(request.startsWith("POST /leave?who=me HTTP/1.1\r\n"), request.constData());
            QVERIFY(request.endsWith("\r\n\r\nList-Unsubscribe=One-Click"));
            const QByteArray lower = request.toLower();
            QVERIFY(lower.contains("content-type: application/x-www-form-urlencoded"));
            for (const char *never : {"cookie:", "referer:", "authorization:", "origin:"}) QVERIFY2(!lower.contains(never), never);
        }
    }

    void aServerThatCannotProveItselfHearsNothing()
    {
        WebServer server;
        server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        QSslConfiguration configuration = server.sslConfiguration();
        configuration.setLocalCertificate(TestCertificates::instance().certificate(CertificateKind::SelfSigned));
        configuration.setPrivateKey(TestCertificates::instance().key(CertificateKind::SelfSigned));
        server.setSslConfiguration(configuration);
        app::Unsubscriber unsubscriber;
        QSignalSpy done(&unsubscriber, &app::Unsubscriber::done);
        unsubscriber.post(server.url(u"/leave"_s), {});
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QVERIFY(done[0][1].value<Error>());
        QVERIFY(server.requests.isEmpty());
    }

    void onlyHttps()
    {
        WebServer server;
        server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        app::Unsubscriber unsubscriber;
        QSignalSpy done(&unsubscriber, &app::Unsubscriber::done);
        unsubscriber.post(QUrl(u"file:///etc/passwd"_s), {}); // would fail long before the other one is answered
        unsubscriber.post(QUrl(u"http://localhost:1/leave"_s), {});
        unsubscriber.post(server.url(u"/leave"_s), {});
        const auto answered = [&] {
            return std::ranges::any_of(done, [](const QList<QVariant> &each) { return !each[1].value<Error>(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(answered(), patience);
        QCOMPARE(done.size(), 1);
        QCOMPARE(server.requests.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestUnsubscribe)
#include "tst_unsubscribe.moc"
