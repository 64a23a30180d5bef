// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/sendingwords.h"

#include <QTest>

using namespace godwit;

class TestSendingWords : public QObject
{
    Q_OBJECT

    static Error error(Error::Kind kind, const QByteArray &code = {}) { return Error{kind, code, QStringLiteral("<b>no</b>\u202e"), {}}; }

private Q_SLOTS:
    void eachKindSaysWhatItMeansForTheLetter_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = int(Error::Kind::Cancelled); kind <= int(Error::Kind::Invalid); ++kind) QTest::addRow("%d", kind) << kind;
    }
    void eachKindSaysWhatItMeansForTheLetter()
    {
        QFETCH(int, kind);
        const Error each = error(Error::Kind(kind));
        const QString text = explainSending(each);
        QVERIFY2(text.contains(QStringLiteral("outbox")), qPrintable(text));
        QCOMPARE(text.contains(QStringLiteral("again by itself")), mayPass(each));
        QVERIFY(text.contains(QStringLiteral("“\u2068<b>no</b>\u2069”"))); // plain text, without what turns the direction
        QVERIFY(!text.contains(QStringLiteral("IMAP")));
        QVERIFY(!sendingReason(each).isEmpty() && text.startsWith(sendingReason(each)));
    }

    void codes_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *code, const char *says) { QTest::newRow(code) << QByteArray(code) << QString::fromLatin1(says); };
        row("5.1.1", "no such address");
        row("4.1.1", "no such address");
        row("5.1.8", "sender's address");
        row("5.1.10", "takes no mail");
        row("5.2.2", "full");
        row("5.2.3", "too big");
        row("5.3.4", "too big");
        row("5.4.4", "reach the recipient's server");
        row("5.5.3", "several messages");
        row("5.6.7", "letters other than a to z");
        row("5.7.1", "does not allow");
        row("5.7.8", "password");
        row("5.7.9", "sign in this way");
        row("5.7.26", "DMARC");
        row("4.7.28", "Too many messages");
        row("552", "too big");
        row("554", "refuses this message");
        row("5.9.9", "does not take the message");
        row("999", "does not take the message");
    }
    void codes()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, says);
        const QString text = explainSending(error(code.startsWith('4') ? Error::Kind::ServerUnavailable : Error::Kind::No, code));
        QVERIFY2(text.contains(says), qPrintable(text));
        QCOMPARE(text.contains(QStringLiteral("again by itself")), code.startsWith('4'));
    }

    void whatPasses()
    {
        QVERIFY(mayPass(error(Error::Kind::ServerUnavailable, "4.7.1")));
        QVERIFY(mayPass(error(Error::Kind::Network)));
        QVERIFY(mayPass(error(Error::Kind::ServerUnavailable, "4.5.3"))); // each transaction has as few recipients as the server takes
        QVERIFY(mayPass(error(Error::Kind::Protocol)) && mayPass(error(Error::Kind::Cancelled)));
        for (const auto kind :
             {Error::Kind::No, Error::Kind::Authentication, Error::Kind::Certificate, Error::Kind::Attack, Error::Kind::Invalid})
            QVERIFY(!mayPass(error(kind, "5.1.1")));
        QVERIFY(!mayPass(Error()));
        QVERIFY(explainSending(Error()).isEmpty() && sendingReason(Error()).isEmpty());
    }

    /// Settings that were tried: nothing is said about a message.
    void whenItWasOnlyTried()
    {
        const QString text = explainNoSending(error(Error::Kind::Refused));
        QVERIFY2(text.contains(QStringLiteral("not possible yet")) && text.contains(QStringLiteral("465")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("letter")) && !text.contains(QStringLiteral("message")), qPrintable(text));
        QVERIFY(explainNoSending(Error()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSendingWords)
#include "tst_sendingwords.moc"
