// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/midlink.h"

#include <QTest>

using namespace godwit;

class TestMidLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *what, const QByteArray &link, const QByteArray &message = {}, const QByteArray &content = {}) {
            QTest::newRow(what) << link << message << content;
        };
        row("plain", "mid:960830.1639@XIson.com", "960830.1639@XIson.com");
        row("a part of it", "mid:960830.1639@XIson.com/partA.960830.1639@XIson.com", "960830.1639@XIson.com",
            "partA.960830.1639@XIson.com");
        row("upper case scheme", "MID:a@b", "a@b");
        row("encoded", "mid:a%25%2Fb%40c", "a%/b@c");
        row("angle brackets", "mid:%3Ca@b%3E", "a@b");
        row("no part after all", "mid:a@b/", "a@b");
        row("no domain", "mid:local", "local");
        row("UTF-8", "mid:caf%C3%A9@b", "caf\xc3\xa9@b");
        row("nothing", "mid:");
        row("only a part", "mid:/a@b");
        row("another scheme", "cid:a@b");
        row("not UTF-8", "mid:caf%E9@b");
        row("bad encoding", "mid:a%4@b");
        row("bad encoding at the end", "mid:a@b%4");
        row("a command", "mid:a@b%0D%0AA1 LOGOUT");
        row("a blank", "mid:a b@c");
        row("a bad part", "mid:a@b/c%00d");
        row("too long", "mid:" + QByteArray(2'000, 'a'));
    }
    void links()
    {
        QFETCH(QByteArray, link);
        const auto found = parseMid(link);
        QTEST(found ? found->messageId : QByteArray(), "message");
        QTEST(found ? found->contentId : QByteArray(), "content");
    }

    void made()
    {
        QCOMPARE(midLink("<a@b>"), QByteArray("mid:a@b"));
        QCOMPARE(midLink(" <a/%\"(b)@c> "), QByteArray("mid:a%2F%25%22%28b%29@c"));
        QCOMPARE(parseMid(midLink("<a/%\"(b)@c>"))->messageId, QByteArray("a/%\"(b)@c"));
    }
};

QTEST_GUILESS_MAIN(TestMidLink)
#include "tst_midlink.moc"
