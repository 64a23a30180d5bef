// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of Thunderbird, as its files have them.
#include "app/thunderbird.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace godwit;
namespace thunderbird = app::thunderbird;

namespace {

QByteArray pref(const QByteArray &name, const QByteArray &value) { return "user_pref(\"" + name + "\", " + value + ");\n"; }
QByteArray text(const QByteArray &name, const QByteArray &value) { return pref(name, '"' + value + '"'); }

/// One IMAP account as Thunderbird 140 writes it.
QByteArray account(const QByteArray &n, const QByteArray &host)
{
    return text("mail.account.account" + n + ".server", "server" + n) + text("mail.account.account" + n + ".identities", "id" + n) +
           text("mail.server.server" + n + ".type", "imap") + text("mail.server.server" + n + ".hostname", host) +
           pref("mail.server.server" + n + ".port", "993") + pref("mail.server.server" + n + ".socketType", "3") +
           text("mail.server.server" + n + ".userName", "anna" + n) + text("mail.server.server" + n + ".name", "Mail " + n) +
           text("mail.identity.id" + n + ".fullName", "Anna Bj\\u00f6rk") +
           text("mail.identity.id" + n + ".useremail", "anna" + n + "@example.org");
}

QByteArray whole(const QByteArray &more = {})
{
    return "// Mozilla User Preferences\n\n" + text("mail.accountmanager.accounts", "account1,account2,account9") +
           account("1", "imap.example.org") + text("mail.identity.id1.smtpServer", "smtp1") +
           text("mail.smtpserver.smtp1.hostname", "smtp.example.org") + pref("mail.smtpserver.smtp1.port", "587") +
           pref("mail.smtpserver.smtp1.try_ssl", "2") + text("mail.smtpserver.smtp1.username", "anna1") +
           text("mail.identity.id1.reply_to", "office@example.org") + text("mail.identity.id1.htmlSigText", "Anna\\nExample \\\"Ltd\\\"") +
           text("mail.account.account2.server", "server2") + text("mail.server.server2.type", "none") +
           text("mail.server.server2.hostname", "Local Folders") + more;
}

} // namespace

class TestThunderbird : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountWithAllThatBelongsToIt()
    {
        const QList<FoundServers> accounts = thunderbird::accountsOf(thunderbird::readPreferences(whole()));
        QCOMPARE(accounts.size(), 1); // local folders are none, and the third is not there
        QCOMPARE(accounts.first().source, FoundServers::Source::OtherProgram);
        const Account &found = accounts.first().account;
        QCOMPARE(found.host, QStringLiteral("imap.example.org"));
        QCOMPARE(found.port, quint16(993));
        QCOMPARE(found.security, Security::ImplicitTls);
        QCOMPARE(found.user, QStringLiteral("anna1"));
        QCOMPARE(found.name, QStringLiteral("Mail 1"));
        QCOMPARE(found.address, QStringLiteral("anna1@example.org"));
        const Outgoing outgoing{.host = QStringLiteral("smtp.example.org"), .port = 587, .security = Security::StartTls, .user = {}};
        QCOMPARE(found.outgoing, outgoing);
        const Identity identity{.name = QString::fromUtf8("Anna Björk"),
                                .address = QStringLiteral("anna1@example.org"),
                                .replyTo = QStringLiteral("office@example.org"),
                                .signature = QStringLiteral("Anna\nExample \"Ltd\"")};
        QCOMPARE(found.identities, QList{identity});
    }

    void oddSettings_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("server"); // empty: no account
        QTest::newRow("STARTTLS") << pref("mail.server.server1.socketType", "2") + pref("mail.server.server1.port", "143")
                                  << QStringLiteral("imap.example.org:143/1");
        QTest::newRow("never in the clear") << pref("mail.server.server1.socketType", "0") << QStringLiteral("imap.example.org:993/1");
        QTest::newRow("moved later") << text("mail.server.server1.realhostname", "new.example.org")
                                     << QStringLiteral("new.example.org:993/0");
        QTest::newRow("POP3") << text("mail.server.server1.type", "pop3") << QString();
        QTest::newRow("a host that is none") << text("mail.server.server1.hostname", "a b/c") << QString();
        QTest::newRow("nobody") << text("mail.server.server1.userName", "") << QString();
        QTest::newRow("a port that is none") << pref("mail.server.server1.port", "70000") << QStringLiteral("imap.example.org:993/0");
        QTest::newRow("nonsense between")
            << QByteArray("user_pref(\"mail.server.server1.hostname\n\0user_pref(\"mail\", \nuser_pref(\"mail.x\",\n}{", 70)
            << QStringLiteral("imap.example.org:993/0");
        QTest::newRow("a string without end") << QByteArray("user_pref(\"mail.server.server1.hostname\", \"evil\\")
                                              << QStringLiteral("imap.example.org:993/0");
        QTest::newRow("cut escapes") << QByteArray("user_pref(\"mail.x\", \"\\u12\nuser_pref(\"mail.y\", \"\\x\");\n")
                                     << QStringLiteral("imap.example.org:993/0");
        QTest::newRow("a function call") << QByteArray("user_pref(\"mail.server.server1.hostname\", evil());\n")
                                         << QStringLiteral("imap.example.org:993/0");
    }
    void oddSettings()
    {
        QFETCH(QByteArray, more);
        const auto accounts = thunderbird::accountsOf(thunderbird::readPreferences(whole(more)));
        const Account found = accounts.value(0).account;
        QTEST(accounts.isEmpty() ? QString() : QStringLiteral("%1:%2/%3").arg(found.host).arg(found.port).arg(int(found.security)),
              "server");
    }

    void whatIsKnownOfAProviderIsSaidHereToo()
    {
        const QByteArray more = text("mail.server.server1.hostname", "imap.gmx.net") + text("mail.identity.id1.useremail", "anna@gmx.de");
        const auto accounts = thunderbird::accountsOf(thunderbird::readPreferences(whole(more)));
        QCOMPARE(accounts.value(0).hint, SetupHint::EnableImap);
        QCOMPARE(accounts.value(0).from, QStringLiteral("GMX"));
    }

    void profiles()
    {
        const QStringList paths =
            thunderbird::profilePaths("[Install1]\nDefault=abc\n\n[Profile1]\nName=old\nIsRelative=0\nPath=/else/where\n\n"
                                      "[Profile0]\r\nName=default\r\nIsRelative=1\r\nPath=abc.default\r\n[General]\nVersion=2\n",
                                      QStringLiteral("/home/anna/.thunderbird"));
        QCOMPARE(paths, (QStringList{QStringLiteral("/else/where"), QStringLiteral("/home/anna/.thunderbird/abc.default")}));
        QVERIFY(thunderbird::profilePaths({}, QStringLiteral("/x")).isEmpty());
    }

    void filesOfSeveralProfiles()
    {
        QTemporaryDir dir;
        const auto write = [&dir](const QString &name, const QByteArray &octets) {
            QFile file(dir.filePath(name));
            return QDir(dir.path()).mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
                   file.write(octets) == octets.size();
        };
        QVERIFY(write(QStringLiteral("tb/profiles.ini"),
                      "[Profile0]\nPath=a\nIsRelative=1\n[Profile1]\nPath=b\nIsRelative=1\n[Profile2]\nPath=none\n"));
        QVERIFY(write(QStringLiteral("tb/a/prefs.js"), whole()));
        QVERIFY(write(QStringLiteral("tb/b/prefs.js"), whole() + account("9", "imap.other.example"))); // one is in both
        const auto accounts = thunderbird::accountsIn({dir.filePath(QStringLiteral("nothing")), dir.filePath(QStringLiteral("tb"))});
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts.last().account.host, QStringLiteral("imap.other.example"));
    }
};

QTEST_GUILESS_MAIN(TestThunderbird)
#include "tst_thunderbird.moc"
