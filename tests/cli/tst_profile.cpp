// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/accounts.h"
#include "app/profile/credentials.h"
#include "app/profile/profile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace godwit;
using namespace godwit::app;

namespace {

Account sample(const QString &name)
{
    Account account;
    account.name = name;
    account.address = QStringLiteral("anna@example.org");
    account.host = QStringLiteral("mail.example.org");
    account.port = 1993;
    account.security = Security::StartTls;
    account.user = QStringLiteral("änna");
    account.caFile = QStringLiteral("/ca.pem");
    account.disabledCapabilities = {"IDLE", "QRESYNC"};
    account.pinSha256 = QByteArray::fromHex("00ff").repeated(16);
    account.clientCertificate = QStringLiteral("/änna.p12");
    account.clientKey = QStringLiteral("/änna.key");
    account.proxy = Proxy{Proxy::Kind::Socks5, QStringLiteral("::1"), 1080};
    account.compression = Compression::Off;
    account.authServers = {QStringLiteral("mx.example.org")};
    account.signIn.method = SignInMethod::XOAuth2;
    account.signIn.pinned = SignInMethod::ScramSha1;
    account.signIn.oauth = {QStringLiteral("https://oauth2.example.com/token"), QStringLiteral("id"),
                            QStringLiteral("https://mail.example/ x"), QStringLiteral("https://oauth2.example.com/auth")};
    account.outgoing = {
        .host = QStringLiteral("smtp.example.org"), .port = 587, .security = Security::StartTls, .user = QStringLiteral("out")};
    account.outgoing.plainConfirmed = true;
    account.outgoing.pinSha256 = QByteArray::fromHex("ff00").repeated(16);
    account.outgoing.signInPinned = SignInMethod::Plain;
    account.outgoing.filing = Outgoing::SentFiling::ByServer;
    account.identities = {{.name = QStringLiteral("Änna"), .address = QStringLiteral("anna@example.org"), .replyTo = {}, .signature = {}},
                          {.name = {},
                           .address = QStringLiteral("info@example.org"),
                           .replyTo = QStringLiteral("office@example.org"),
                           .signature = QStringLiteral("Änna\nExample Ltd")}};
    return account;
}

} // namespace

class tst_Profile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInside();
    void accountsSurvive();
    void idsAreNeverUsedAgain();
    void settingsChange();
    void theyAreSorted();
    void aListFromBefore();
    void transportSettingsThatMakeNoSense_data();
    void transportSettingsThatMakeNoSense();
    void everySignInMethodSurvives();
    void aListFromBeforeThereWereMethods();
    void aDamagedFileIsKept_data();
    void aDamagedFileIsKept();
    void commandGivesThePassword_data();
    void commandGivesThePassword();
    void commandFails_data();
    void commandFails();
    void memoryWithoutAKeychain();
};

void tst_Profile::everythingIsInside()
{
    const QTemporaryDir dir;
    const Profile profile = Profile::inside(dir.filePath(QStringLiteral("p")));
    QVERIFY(profile.prepare());
    for (const QString &path : {profile.configDir(), profile.paths().cacheDir, profile.paths().dataDir}) {
        QVERIFY(path.startsWith(dir.filePath(QStringLiteral("p/"))));
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
                 QFile::Permissions());
    }
}

void tst_Profile::accountsSurvive()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("accounts.json"));
    auto accounts = Accounts::load(file);
    QVERIFY(accounts);
    const auto added = accounts->add(sample(QStringLiteral("Büro")), QStringLiteral("pass show mail"));
    QVERIFY(added);
    QVERIFY(!added->keychainKey.isEmpty());
    QVERIFY(!accounts->add(sample(QStringLiteral("Büro")), {}));
    QVERIFY(!accounts->add(sample({}), {}));
    const auto again = Accounts::load(file);
    QVERIFY(again);
    QCOMPARE(again->entries().size(), 1);
    QCOMPARE(again->entries().first().account, added->account);
    QCOMPARE(again->entries().first().passwordCommand, QStringLiteral("pass show mail"));
    QCOMPARE(again->entries().first().keychainKey, added->keychainKey);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_Profile::idsAreNeverUsedAgain()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("accounts.json"));
    auto accounts = Accounts::load(file);
    const auto first = accounts->add(sample(QStringLiteral("a")), {});
    QVERIFY(accounts->remove(first->account.id));
    auto again = Accounts::load(file);
    const auto second = again->add(sample(QStringLiteral("a")), {});
    QVERIFY(toInt(second->account.id) > toInt(first->account.id));
    QVERIFY(second->keychainKey != first->keychainKey);
}

/// The first version knew none of the transport settings.
void tst_Profile::aListFromBefore()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("accounts.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"version": 1, "nextId": 2, "accounts": [{"id": 1, "name": "a", "host": "h", "port": 993, "tls": "implicit", "user": "u"}]})");
    file.close();
    const auto accounts = Accounts::load(file.fileName());
    QVERIFY(accounts);
    const Account account = accounts->byName(QStringLiteral("a"))->account;
    QVERIFY(account.pinSha256.isEmpty());
    QCOMPARE(account.proxy, Proxy{});
    QCOMPARE(account.compression, Compression::Automatic);
}

void tst_Profile::transportSettingsThatMakeNoSense_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::newRow("a pin cut short") << QByteArray(R"("pinSha256": "00:ff")");
    QTest::newRow("a pin that is no number") << QByteArray(R"("pinSha256": "no")");
    QTest::newRow("proxy") << QByteArray(R"("proxy": "ftp://h:1")");
    QTest::newRow("compression") << QByteArray(R"("compression": "maybe")");
    QTest::newRow("encryption for sending") << QByteArray(R"("outgoing": {"host": "h", "port": 465, "tls": "some"})");
    QTest::newRow("certificate for sending") << QByteArray(R"("outgoing": {"host": "h", "port": 465, "tls": "implicit", "pinSha256": "00:ff"})");
    QTest::newRow("sign-in for sending") << QByteArray(R"("outgoing": {"host": "h", "port": 465, "tls": "implicit", "pinned": "best"})");
    QTest::newRow("port for sending") << QByteArray(R"("outgoing": {"host": "h", "port": 70000, "tls": "implicit"})");
}

/// Going on without them could mean a weaker check than the person chose.
void tst_Profile::transportSettingsThatMakeNoSense()
{
    QFETCH(QByteArray, setting);
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("accounts.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "accounts": [{"id": 1, "name": "a", "host": "h", "port": 993, "tls": "implicit", "user": "u", )" +
               setting + "}]}");
    file.close();
    QVERIFY(!Accounts::load(file.fileName()));
}

void tst_Profile::everySignInMethodSurvives()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("accounts.json"));
    auto accounts = Accounts::load(file);
    QVERIFY(accounts);
    QSet<QString> names;
    for (int method = int(SignInMethod::Automatic); method <= int(SignInMethod::Anonymous); ++method) {
        Account account = sample(QString::number(method));
        account.signIn = {SignInMethod(method), SignInMethod(method), {}};
        QVERIFY(accounts->add(account, {}));
        names.insert(nameOf(SignInMethod(method)));
        QCOMPARE(signInMethod(nameOf(SignInMethod(method)).toLower()), SignInMethod(method));
    }
    QCOMPARE(names.size(), int(SignInMethod::Anonymous) + 1);
    const auto again = Accounts::load(file);
    QVERIFY(again);
    QCOMPARE(again->accounts(), accounts->accounts());
    QVERIFY(accounts->pin(AccountId{1}, SignInMethod::ScramSha256));
    QVERIFY(accounts->change(accounts->accounts().at(1), QStringLiteral("oauth2token alice")));
    QVERIFY(accounts->pinOutgoing(AccountId{1}, SignInMethod::Login));
    const auto changed = Accounts::load(file);
    QCOMPARE(changed->accounts().first().signIn.pinned, SignInMethod::ScramSha256);
    QCOMPARE(changed->accounts().first().outgoing.signInPinned, SignInMethod::Login);
    QCOMPARE(changed->entries().at(1).passwordCommand, QStringLiteral("oauth2token alice"));
    QVERIFY(accounts->pin(AccountId{99}, SignInMethod::Plain)); // removed meanwhile: nothing to keep
}

void tst_Profile::aListFromBeforeThereWereMethods()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("accounts.json"));
    auto accounts = Accounts::load(path);
    QVERIFY(accounts && accounts->add(sample(QStringLiteral("a")), {}));
    QFile file(path);
    const auto rewritten = [&file](auto change) {
        if (!file.open(QIODevice::ReadWrite)) return false;
        QJsonObject top = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject account = top[QLatin1StringView("accounts")].toArray().first().toObject();
        change(account);
        top[QLatin1StringView("accounts")] = QJsonArray{account};
        file.resize(0);
        file.write(QJsonDocument(top).toJson());
        file.close();
        return true;
    };
    QVERIFY(rewritten([](QJsonObject &account) { account.remove(QLatin1StringView("signIn")); }));
    const auto old = Accounts::load(path);
    QVERIFY(old);
    QCOMPARE(old->accounts().first().signIn, SignInSettings());
    // A method that is not known is no reason to take a weaker one.
    QVERIFY(rewritten([](QJsonObject &account) {
        account[QLatin1StringView("signIn")] = QJsonObject{{QStringLiteral("method"), QStringLiteral("SCRAM-SHA3-512")}};
    }));
    QVERIFY(!Accounts::load(path));
}

void tst_Profile::theyAreSorted()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("accounts.json"));
    auto accounts = Accounts::load(file);
    QList<AccountId> ids;
    for (const char *name : {"a", "b", "c"}) ids << accounts->add(sample(QString::fromLatin1(name)), {})->account.id;
    QVERIFY(accounts->setOrder({ids[2], ids[0]})); // one that is not named stays behind
    const auto again = Accounts::load(file);
    QStringList names;
    for (const Account &account : again->accounts()) names << account.name;
    QCOMPARE(names.join(QString()), QStringLiteral("cab"));
}

void tst_Profile::settingsChange()
{
    const QTemporaryDir dir;
    auto accounts = Accounts::load(dir.filePath(QStringLiteral("accounts.json")));
    Account one = accounts->add(sample(QStringLiteral("a")), QStringLiteral("true"), QStringLiteral("unlock"))->account;
    accounts->add(sample(QStringLiteral("b")), {});
    one.port = 143;
    auto changed = accounts->change(one);
    QVERIFY(changed);
    QCOMPARE(changed->passwordCommand, QStringLiteral("true"));
    QCOMPARE(keyPassphraseOf(*changed).passwordCommand, QStringLiteral("unlock"));
    changed = accounts->change(changed->account, std::nullopt, QString()); // somebody typed the passphrase
    QVERIFY(changed && keyPassphraseOf(*changed).passwordCommand.isEmpty());
    QCOMPARE(changed->passwordCommand, QStringLiteral("true"));
    QCOMPARE(Accounts::load(dir.filePath(QStringLiteral("accounts.json")))->byName(QStringLiteral("a"))->account.port, 143);
    one.name = QStringLiteral("b");
    QCOMPARE(accounts->change(one).error().kind, Error::Kind::Invalid);
}

void tst_Profile::aDamagedFileIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"acc");
    QTest::newRow("newer") << QByteArray("{\"version\": 2, \"accounts\": []}");
    QTest::newRow("no host") << QByteArray(
        "{\"version\": 1, \"accounts\": [{\"id\": 1, \"name\": \"a\", \"port\": 1, \"tls\": \"none\"}]}");
    QTest::newRow("not ours") << QByteArray("[]");
}

void tst_Profile::aDamagedFileIsKept()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("accounts.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto accounts = Accounts::load(file.fileName());
    QVERIFY(!accounts);
    QCOMPARE(accounts.error().kind, Error::Kind::Storage);
    const QStringList kept = QDir(dir.path()).entryList({QStringLiteral("accounts.json.damaged-*")});
    QCOMPARE(kept.size(), 1);
    QVERIFY(accounts.error().detail.contains(kept.first()));
    QFile aside(dir.filePath(kept.first()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QVERIFY(Accounts::load(file.fileName()));
}

void tst_Profile::commandGivesThePassword_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("first line") << QStringLiteral("printf 'one\\ntwo\\n'") << QByteArray("one");
    QTest::newRow("no line break") << QStringLiteral("printf secret") << QByteArray("secret");
    QTest::newRow("spaces belong to it") << QStringLiteral("printf ' a b \\r\\n'") << QByteArray(" a b ");
    QTest::newRow("a shell's ways") << QStringLiteral("x=ab; echo \"$x\" | tr a-z A-Z") << QByteArray("AB");
    QTest::newRow("octets") << QStringLiteral("printf '\\303\\244'") << QByteArray("\xc3\xa4");
}

void tst_Profile::commandGivesThePassword()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, password);
    Credentials credentials;
    std::optional<std::expected<Secret, Error>> outcome;
    credentials.read({.account = {}, .passwordCommand = command, .keychainKey = {}}, [&](const auto &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome);
    QCOMPARE(outcome->value().reveal(), password);
}

void tst_Profile::commandFails_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("says");
    QTest::newRow("status") << QStringLiteral("echo wrong key >&2; exit 3") << QStringLiteral("wrong key");
    QTest::newRow("nothing") << QStringLiteral("true") << QStringLiteral("no password");
    QTest::newRow("not there") << QStringLiteral("/nonexistent/program") << QStringLiteral("127");
    QTest::newRow("never ends") << QStringLiteral("sleep 1000; echo x") << QStringLiteral("too long");
}

void tst_Profile::commandFails()
{
    QFETCH(QString, command);
    QFETCH(QString, says);
    Credentials credentials(std::chrono::milliseconds(300));
    std::optional<std::expected<Secret, Error>> outcome;
    credentials.read({.account = {}, .passwordCommand = command, .keychainKey = {}}, [&](const auto &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().kind, Error::Kind::Authentication);
    QVERIFY2(outcome->error().detail.contains(says), qPrintable(outcome->error().detail));
}

void tst_Profile::memoryWithoutAKeychain()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const AccountEntry entry{.account = {}, .passwordCommand = {}, .keychainKey = QStringLiteral("imap://a@b#1")};
    std::optional<bool> kept;
    std::optional<std::expected<Secret, Error>> outcome;
    Credentials credentials;
    credentials.write(entry, Secret("pw"), [&](const auto &result) { kept = result.has_value(); });
    QTRY_VERIFY(kept);
    QVERIFY(!*kept);
    credentials.read(entry, [&](const auto &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->value().reveal(), QByteArray("pw"));

    Credentials another;
    outcome.reset();
    another.read(entry, [&](const auto &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(outcome->has_value());
    QVERIFY(outcome->value().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
