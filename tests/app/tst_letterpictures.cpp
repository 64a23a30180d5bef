// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of HTML messages: what is fetched, by whose leave, and what never is.
#include "app/letterpictures.h"
#include "mime/reader.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace godwit;
using namespace godwit::app;

namespace {

QByteArray png(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return octets;
}

/// A web server that answers by path, and remembers what it was asked.
class WebServer : public QTcpServer
{
public:
    WebServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    if (!socket->property("asked").toByteArray().isNull()) return;
                    const QByteArray request = socket->readAll();
                    requests << request;
                    socket->setProperty("asked", request);
                    socket->write(answers.value(request.split(' ').value(1), "HTTP/1.1 404 Not found\r\nContent-Length: 0\r\n\r\n"));
                    socket->disconnectFromHost();
                });
        });
    }
    QByteArray url(const QByteArray &path) const { return "http://127.0.0.1:" + QByteArray::number(serverPort()) + path; }
    static QByteArray ok(const QByteArray &content, const QByteArray &more = {})
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n" + more +
               "Content-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content;
    }
    static QByteArray redirection(const QByteArray &target)
    {
        return "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nLocation: " + target + "\r\n\r\n";
    }

    QHash<QByteArray, QByteArray> answers;
    QByteArrayList requests;
};

mime::DocumentPtr documentOf(const QByteArray &html, const QByteArray &from = "From: Anna <Anna@Example.org>\r\n")
{
    auto document = mime::readMessage(from + "Content-Type: text/html\r\n\r\n" + html, {}, mime::Reading::WithHtml);
    return std::make_shared<const mime::Document>(std::move(*document));
}

struct Loading {
    QTemporaryDir folder;
    LetterPictures pictures;
    QSignalSpy ready{&pictures, &LetterPictures::ready};

    explicit Loading(quint16 port)
        : pictures(folder.filePath(QStringLiteral("pictures-from")), [port](const QHostAddress &, quint16 to) { return to == port; })
    {}
    QImage load(const QByteArray &url, bool always = false)
    {
        ready.clear();
        pictures.open(MessageKey{1}, documentOf("<p>x</p><img src=\"" + url + "\" alt=x>"));
        pictures.load(MessageKey{1}, always);
        return wait();
    }
    QImage wait()
    {
        if (ready.isEmpty() && !ready.wait(20'000)) return QImage(9, 9, QImage::Format_Mono); // of no use to anybody
        return ready.last()[1].value<ui::Pictures>().value(0);
    }
};

} // namespace

class TestLetterPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<bool>("open");
        for (const char *closed : {"127.0.0.1",
                                   "127.8.8.8",
                                   "0.0.0.0",
                                   "10.1.2.3",
                                   "172.16.0.1",
                                   "172.31.255.255",
                                   "192.168.1.1",
                                   "169.254.169.254",
                                   "100.64.0.1",
                                   "198.18.0.1",
                                   "224.0.0.1",
                                   "255.255.255.255",
                                   "::",
                                   "::1",
                                   "::ffff:127.0.0.1",
                                   "::ffff:10.0.0.1",
                                   "fe80::1",
                                   "fc00::1",
                                   "fd12:3456::1",
                                   "ff02::1",
                                   "64:ff9b::7f00:1",
                                   "2002:7f00:1::",
                                   "2001::1",
                                   "2001:db8::1"})
            QTest::newRow(closed) << false;
        for (const char *open : {"93.184.216.34", "172.32.0.1", "1.1.1.1", "2606:4700::1111", "::ffff:1.1.1.1"})
            QTest::newRow(open) << true;
    }
    void addresses()
    {
        QFETCH(bool, open);
        QCOMPARE(isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), open);
    }

    void nothingWithoutLeave()
    {
        WebServer server;
        server.answers["/a"] = WebServer::ok(png(20));
        Loading loading(server.serverPort());
        loading.pictures.open(MessageKey{1}, documentOf("<img src=\"" + server.url("/a") + "\">"));
        QCOMPARE(loading.load(server.url("/a")).size(), QSize(20, 20));
        QCOMPARE(server.requests.size(), 1); // the one with leave; another would have come before it
    }

    void theRequestSaysNothing()
    {
        WebServer server;
        server.answers["/a"] = WebServer::ok(png(20), "Set-Cookie: who=me; Path=/\r\n");
        server.answers["/b"] = WebServer::ok(png(30));
        Loading loading(server.serverPort());
        QCOMPARE(loading.load(server.url("/a")).width(), 20);
        QCOMPARE(loading.load(server.url("/b#part")).width(), 30);
        for (const QByteArray &request : server.requests) {
            const QByteArray lower = request.toLower();
            QVERIFY(lower.startsWith("get /a http/1.1\r\n") || lower.startsWith("get /b http/1.1\r\n"));
            for (const char *header : {"cookie:", "referer:", "authorization:", "origin:", "upgrade", "godwit", "x-"})
                QVERIFY2(!lower.contains(header), lower.constData());
            QVERIFY(lower.contains("host: 127.0.0.1:" + QByteArray::number(server.serverPort())));
            QVERIFY(lower.contains("accept-language: *"));
        }
    }

    void neverThisComputer()
    {
        WebServer server;
        server.answers["/a"] = WebServer::ok(png(20));
        QTemporaryDir folder;
        LetterPictures pictures(folder.filePath(QStringLiteral("from"))); // as it is for people
        QSignalSpy ready(&pictures, &LetterPictures::ready);
        const QByteArray port = QByteArray::number(server.serverPort());
        QByteArray html;
        for (const char *host : {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "127.1", "0"})
            html += "<img alt=x src=\"http://" + QByteArray(host) + ':' + port + "/a\">";
        pictures.open(MessageKey{1}, documentOf(html));
        pictures.load(MessageKey{1}, false);
        QVERIFY(ready.wait(30'000));
        QTRY_VERIFY(std::ranges::all_of(ready, [](const auto &each) {
            const auto some = each[1].template value<ui::Pictures>();
            return std::ranges::all_of(some, &QImage::isNull);
        }));
        QVERIFY(server.requests.isEmpty());
    }

    void whatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("not found") << QByteArray();
        QTest::newRow("HTML") << WebServer::ok("<html>" + QByteArray(100, ' '));
        QTest::newRow("SVG") << WebServer::ok("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>" +
                                              QByteArray(100, ' '));
        QTest::newRow("cut off") << WebServer::ok(png(400).first(40));
        QTest::newRow("too large") << WebServer::ok(png(10) + QByteArray(11 * 1024 * 1024, 'x'));
        QTest::newRow("to a file") << WebServer::redirection("file:///etc/passwd");
        QTest::newRow("to another scheme") << WebServer::redirection("ftp://127.0.0.1/a");
        QTest::newRow("to a closed port") << WebServer::redirection("http://127.0.0.1:1/a");
        QTest::newRow("in a circle") << WebServer::redirection("/a");
        QTest::newRow("asks for a password") << QByteArray(
            "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    }
    void whatIsNoPicture()
    {
        QFETCH(QByteArray, answer);
        WebServer server;
        if (!answer.isEmpty()) server.answers["/a"] = answer;
        Loading loading(server.serverPort());
        QVERIFY(loading.load(server.url("/a")).isNull());
    }

    void redirectionsThatAreRight()
    {
        WebServer server;
        server.answers["/a"] = WebServer::redirection("b");
        server.answers["/b"] = WebServer::redirection(server.url("/c"));
        server.answers["/c"] = WebServer::ok(png(25));
        Loading loading(server.serverPort());
        QCOMPARE(loading.load(server.url("/a")).width(), 25);
    }

    void permissions()
    {
        WebServer server;
        server.answers["/a"] = WebServer::ok(png(20));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("pictures-from"));
        const auto policy = [port = server.serverPort()](const QHostAddress &, quint16 to) { return to == port; };
        const QByteArray html = "<img src=\"" + server.url("/a") + "\">";
        {
            LetterPictures pictures(file, policy);
            QSignalSpy ready(&pictures, &LetterPictures::ready);
            pictures.open(MessageKey{1}, documentOf(html));
            pictures.load(MessageKey{1}, true);
            QVERIFY(ready.wait(20'000));
        }
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), "anna@example.org\n");
        QCOMPARE(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        LetterPictures pictures(file, policy);
        QSignalSpy ready(&pictures, &LetterPictures::ready), permitted(&pictures, &LetterPictures::permitted);
        pictures.open(MessageKey{2}, documentOf(html));
        QCOMPARE(permitted.last()[1].toBool(), true);
        const qsizetype asked = server.requests.size();
        for (const QByteArray from :
             {"From: Eve <anna@example.org.evil.example>\r\n", "From: \"anna@example.org\" <eve@evil.example>\r\n",
              "From: anna@example.org\r\nFrom: eve@evil.example\r\n", "From: anna@example.org, eve@evil.example\r\n", ""}) {
            pictures.open(MessageKey{3}, documentOf(html, from));
            QCOMPARE(permitted.last()[1].toBool(), false);
        }
        pictures.forbid(MessageKey{3}); // nobody's
        pictures.open(MessageKey{4}, documentOf(html));
        pictures.forbid(MessageKey{4});
        QCOMPARE(permitted.last()[1].toBool(), false);
        QVERIFY(pictures.permissions().addresses().isEmpty());
        // From the settings: the open message follows.
        pictures.permit({QStringLiteral("bo@example.org"), QStringLiteral("ANNA@example.org"), QStringLiteral("no address")});
        QCOMPARE(permitted.last()[1].toBool(), true);
        QCOMPARE(pictures.permissions().addresses(), QStringList({QStringLiteral("anna@example.org"), QStringLiteral("bo@example.org")}));
        pictures.forbid(QStringList{QStringLiteral("anna@example.org"), QStringLiteral("bo@example.org")});
        QCOMPARE(permitted.last()[1].toBool(), false);
        QVERIFY(pictures.permissions().addresses().isEmpty());
        QVERIFY(server.requests.size() <= asked + 1);
    }

    void picturesInsideAreDecoded()
    {
        QTemporaryDir folder;
        LetterPictures pictures(folder.filePath(QStringLiteral("from")));
        QSignalSpy ready(&pictures, &LetterPictures::ready);
        pictures.open(MessageKey{1}, documentOf("<img src=\"data:image/png;base64," + png(12).toBase64() + "\">"));
        QVERIFY(ready.wait(20'000));
        QCOMPARE(ready[0][1].value<ui::Pictures>().value(0).size(), QSize(12, 12));
        QVERIFY(decodePicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "png").isNull());
        QCOMPARE(decodePicture(png(3'000), "png").size(), QSize(2'560, 2'560));
    }
};

QTEST_MAIN(TestLetterPictures)
#include "tst_letterpictures.moc"
