// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords in a real Secret Service: kept after the sign-in, read back at the next start, gone with the account. Run by ownbus.sh.
#include "house.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace godwit;
using namespace godwit::test;

namespace {

/// What the keychain answers, without anything that this process remembers.
std::optional<QByteArray> kept(const app::AccountEntry &entry)
{
    app::Credentials credentials;
    std::optional<QByteArray> answer;
    credentials.read(entry, [&](const std::expected<Secret, Error> &secret) { answer = secret ? secret->reveal() : QByteArray(); });
    return QTest::qWaitFor([&] { return answer.has_value(); }, patience) ? answer : std::nullopt;
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

    DovecotServer m_server;

    static app::AccountEntry onlyEntry(const House &house)
    {
        const auto accounts = app::Accounts::load(house.profile().accountsFile());
        return accounts && accounts->entries().size() == 1 ? accounts->entries().first() : app::AccountEntry{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("GODWIT_TEST_OWN_BUS"), "run it by tests/app/ownbus.sh: it would use your own keychain");
        QVERIFY2(m_server.start(), qPrintable(m_server.failure()));
    }

    void thePasswordIsKeptReadAndForgotten()
    {
        House house;
        QVERIFY(house.start());
        ui::AccountDialog *dialog = house.newAccountByHand();
        const auto type = [dialog](const char *field, const QString &text) {
            dialog->findChild<QLineEdit *>(QString::fromLatin1(field))->setText(text);
        };
        type("address", QStringLiteral("alice@example.org"));
        type("name", QStringLiteral("Mine"));
        type("host", m_server.host());
        type("user", QStringLiteral("alice"));
        type("password", QStringLiteral("alicepw"));
        type("caFile", m_server.caFile());
        dialog->findChild<QSpinBox *>(QStringLiteral("port"))->setValue(m_server.imapsPort());
        dialog->findChild<QPushButton *>(QStringLiteral("signIn"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        const app::AccountEntry entry = onlyEntry(house);
        QVERIFY(!entry.keychainKey.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(kept(entry), std::optional(QByteArray("alicepw")), patience);
        QVERIFY(!house.isOnDisk("alicepw"));
        house.stop();

        // The next start asks nobody.
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(house.window().place().folder() != FolderId{} && house.messages().isOpen(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.statusWords().contains(QLatin1String("Up to date")), patience);
        QVERIFY(!house.window().findChild<QInputDialog *>());
        QVERIFY(!house.accountDialog());
        house.stop();

        app::Credentials credentials;
        std::optional<bool> gone;
        credentials.forget(entry, [&](const std::expected<void, Error> &forgotten) { gone = forgotten.has_value(); });
        QTRY_COMPARE_WITH_TIMEOUT(gone, std::optional(true), patience);
        QCOMPARE(kept(entry), std::optional(QByteArray()));
    }

    void twoProfilesDoNotShareAPassword()
    {
        app::AccountEntry one, other;
        one.keychainKey = QStringLiteral("profile-one/1");
        other.keychainKey = QStringLiteral("profile-two/1");
        app::Credentials credentials;
        int written = 0;
        const auto count = [&](const std::expected<void, Error> &result) { written += result.has_value(); };
        credentials.write(one, Secret("first"), count);
        credentials.write(other,
                          Secret(QByteArray("s\xc3\xa9"
                                            "cond")),
                          count);
        QTRY_COMPARE_WITH_TIMEOUT(written, 2, patience);
        QCOMPARE(kept(one), std::optional(QByteArray("first")));
        QCOMPARE(kept(other), std::optional(QByteArray("s\xc3\xa9"
                                                       "cond")));
    }
};

QTEST_MAIN(TestKeychain)
#include "tst_keychain.moc"
