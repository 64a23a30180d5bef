// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/error.h"

#include <QSet>
#include <QTest>

using namespace godwit;

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnWords();
    void theServersWordsAreQuotedAsText();
    void codesAdvise();
    void refusedSignInsAreToldApart();
};

void TestExplain::everyKindHasItsOwnWords()
{
    QSet<QString> seen;
    for (int kind = int(Error::Kind::Cancelled); kind <= int(Error::Kind::Invalid); ++kind) {
        Error error;
        error.kind = Error::Kind(kind);
        const QString words = explain(error);
        QVERIFY2(words.size() > 20, qPrintable(words));
        QVERIFY2(!seen.contains(words), qPrintable(words));
        seen.insert(words);
    }
    QVERIFY(explain(Error{}).isEmpty());
}

void TestExplain::theServersWordsAreQuotedAsText()
{
    Error error;
    error.kind = Error::Kind::No;
    error.serverText = QStringLiteral("<img src=/etc/x> \u001B]0;pwn\u0007 %1 %2\r\n\u202Eevil");
    error.detail = QStringLiteral("imap.example.org:993");
    const QString words = explain(error);
    QVERIFY(words.contains(QStringLiteral("“\u2068<img src=/etc/x> \uFFFD]0;pwn\uFFFD %1 %2 evil\u2069”")));
    QVERIFY(words.contains(error.detail));
    QVERIFY(!words.contains(QChar(u'\n')));
    QVERIFY(!words.contains(QChar(0x202E)));
}

void TestExplain::codesAdvise()
{
    Error error;
    error.kind = Error::Kind::No;
    const QString plain = explain(error);
    error.code = "OVERQUOTA";
    QVERIFY(explain(error) != plain);
    error.code = "X-UNHEARD-OF";
    QCOMPARE(explain(error), plain);
}

void TestExplain::refusedSignInsAreToldApart()
{
    const auto words = [](Error::Kind kind, const QByteArray &code) { return explain(Error{kind, code, {}, {}}); };
    using Kind = Error::Kind;
    const QStringList all{words(Kind::Authentication, {}),
                          words(Kind::Authentication, "EXPIRED"),
                          words(Kind::Authentication, "AUTHORIZATIONFAILED"),
                          words(Kind::Authentication, "CONTACTADMIN"),
                          words(Kind::Authentication, "invalid_token"),
                          words(Kind::Authentication, "insufficient_scope"),
                          words(Kind::Authentication, "invalid_grant"),
                          words(Kind::Authentication, "invalid_client"),
                          words(Kind::Tls, "PRIVACYREQUIRED"),
                          words(Kind::Tls, {}),
                          words(Kind::ServerUnavailable, "UNAVAILABLE"),
                          words(Kind::ServerUnavailable, "LIMIT")};
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY2(!all[i].contains(QLatin1StringView("user name or the password")), qPrintable(all[i]));
    QVERIFY(!words(Kind::Tls, "PRIVACYREQUIRED").contains(QLatin1StringView("Neither your password"))); // it may have been sent
}

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
