// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the program carries, and the one that nobody speaks.
#include "app/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace godwit;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatItPromises();
    void speaksWhatIsAsked();
    void pseudoText_data();
    void pseudoText();
};

void TestLanguages::carriesWhatItPromises()
{
    const QList<std::pair<QString, QString>> all = app::languages();
    QSet<QString> codes, names;
    for (const auto &[code, name] : all) {
        codes.insert(code);
        names.insert(name);
        QVERIFY2(!name.isEmpty(), qPrintable(code));
    }
    QCOMPARE(names.size(), all.size());
    const QString promised = QStringLiteral(GODWIT_LANGUAGES);
    for (const QString &code : promised.split(u' ')) QVERIFY2(codes.contains(code), qPrintable(code));
    QCOMPARE(codes.size(), promised.split(u' ').size() + 1); // and English
}

void TestLanguages::speaksWhatIsAsked()
{
    const auto inbox = [] { return QCoreApplication::translate("FolderName", "Inbox"); };
    {
        const app::Language german(QStringLiteral("de"));
        QCOMPARE(inbox(), QStringLiteral("Posteingang"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1234567), QStringLiteral("1.234.567"));
    }
    {
        const app::Language pseudo(QStringLiteral("pseudo"));
        QCOMPARE(inbox(), app::pseudoText(QStringLiteral("Inbox")));
    }
    {
        const app::Language english(QStringLiteral("en"));
        QCOMPARE(inbox(), QStringLiteral("Inbox"));
    }
    const app::Language unknown(QStringLiteral("tlh")); // nobody translated it
    QCOMPARE(inbox(), QStringLiteral("Inbox"));
}

void TestLanguages::pseudoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("accented and longer") << QStringLiteral("Inbox") << QStringLiteral("[Îñböx~~]");
    QTest::newRow("placeholders") << QStringLiteral("%1 of %L2, %Ln") << QStringLiteral("[%1 öf %L2, %Ln~]");
    QTest::newRow("keyboard letter") << QStringLiteral("&Go") << QStringLiteral("[&Gö~]");
    QTest::newRow("markup") << QStringLiteral("<b>as</b>") << QStringLiteral("[<b>åš</b>~]");
    QTest::newRow("an open bracket is none") << QStringLiteral("a < b") << QStringLiteral("[å < b~]");
    QTest::newRow("a percentage") << QStringLiteral("50%") << QStringLiteral("[50%]");
    QTest::newRow("empty") << QString() << QStringLiteral("[]");
}

void TestLanguages::pseudoText()
{
    QFETCH(const QString, text);
    QTEST(app::pseudoText(text), "expected");
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
