// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/saslprep.h"

#include <QTest>

using namespace godwit;

class TestSaslPrep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prepares_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("prepared");
        // The examples of RFC 4013 3
        QTest::newRow("soft hyphen is left out") << QStringLiteral("I\u00ADX") << QStringLiteral("IX");
        QTest::newRow("no change") << QStringLiteral("user") << QStringLiteral("user");
        QTest::newRow("case is kept") << QStringLiteral("USER") << QStringLiteral("USER");
        QTest::newRow("NFKC, Latin-1") << QStringLiteral("\u00AA") << QStringLiteral("a");
        QTest::newRow("NFKC") << QStringLiteral("\u2168") << QStringLiteral("IX");

        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("no-break space") << QStringLiteral("a\u00A0b") << QStringLiteral("a b");
        QTest::newRow("ideographic space") << QStringLiteral("a\u3000b") << QStringLiteral("a b");
        QTest::newRow("decomposed") << QStringLiteral("Gru\u0308\u00DFe") << QStringLiteral("Gr\u00FC\u00DFe");
        QTest::newRow("zero width joiner") << QStringLiteral("a\u200Db") << QStringLiteral("ab");
        QTest::newRow("right to left") << QStringLiteral("\u0627\u0031\u0628") << QStringLiteral("\u0627\u0031\u0628");
        QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F511") << QStringLiteral("\U0001F511"); // later than Unicode 3.2
    }
    void prepares()
    {
        QFETCH(QString, text);
        QFETCH(QString, prepared);
        const auto result = auth::saslPrep(text);
        QVERIFY(result);
        QCOMPARE(*result, prepared);
        QCOMPARE(auth::saslPrep(*result).value_or(QString()), prepared); // once more changes nothing
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("control (RFC 4013 3)") << QStringLiteral("\u0007");
        QTest::newRow("bidirectional check (RFC 4013 3)") << QStringLiteral("\u0627\u0031");
        QTest::newRow("mixed directions") << QStringLiteral("\u0627a\u0628");
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0');
        QTest::newRow("private use") << QStringLiteral("\uE000");
        QTest::newRow("not a character") << QStringLiteral("\uFDD0");
        QTest::newRow("the last of a plane") << QStringLiteral("\U0001FFFE");
        QTest::newRow("direction override") << QStringLiteral("a\u202Eb");
        QTest::newRow("line separator") << QStringLiteral("a\u2028b");
        QTest::newRow("tag") << QStringLiteral("\U000E0041");
        QTest::newRow("half a pair") << QString(QChar(0xD800));
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!auth::saslPrep(text));
    }
};

QTEST_APPLESS_MAIN(TestSaslPrep)
#include "tst_saslprep.moc"
