// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverdialog.h"

#include "models/protocollogmodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace godwit;

namespace {

ServerInfo sample()
{
    using Use = CapabilityInfo::Use;
    ServerInfo server;
    server.host = QStringLiteral("imap.example.org");
    server.port = 993;
    server.greeting = QStringLiteral("<b>Dovecot</b> ready.\u202E");
    server.id = {{QStringLiteral("name"), QStringLiteral("Dovecot")}, {QStringLiteral("version"), QStringLiteral("2.4.1")}};
    server.capabilities = {{"IDLE", Use::Used, QStringLiteral("RFC 2177")},
                           {"MOVE", Use::Used, QStringLiteral("RFC 6851")},
                           {"ACL", Use::Usable, QStringLiteral("RFC 4314")},
                           {"NOTIFY", Use::SwitchedOff, QStringLiteral("RFC 5465")},
                           {"X-SECRET", Use::Unknown, {}}};
    server.tls = TlsInfo{.protocol = QStringLiteral("TLSv1.3"),
                         .cipher = QStringLiteral("TLS_AES_256_GCM_SHA384"),
                         .subject = QStringLiteral("imap.example.org"),
                         .issuer = QStringLiteral("Example CA"),
                         .sha256 = QByteArray(32, '\x5a').toHex(),
                         .validUntil = 1'800'000'000};
    server.namespaces = {{NamespaceKind::Personal, QString(), '/'}, {NamespaceKind::Shared, QStringLiteral("Public/"), '/'}};
    server.quotas = {{QStringLiteral("User quota"), "STORAGE", 512 * 1024, 1024 * 1024}};
    server.connections = 1;
    return server;
}

QStringList labels(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) texts << label->text();
    return texts;
}

} // namespace

class TestServerDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAndTells();
    void serverTextIsText();
    void capabilitiesInGroups();
    void errorSaysWhy();
    void logOfThisAccountOnly();
};

void TestServerDialog::asksAndTells()
{
    models::ProtocolLogModel log;
    ui::ServerDialog dialog(&log, AccountId{7}, QStringLiteral("Anna"));
    QVERIFY(labels(dialog).contains(QStringLiteral("Asking the server…")));
    dialog.showServer(sample());
    const QStringList texts = labels(dialog);
    const auto says = [&](const char *text) { return texts.join(u'\n').contains(QString::fromUtf8(text)); };
    for (const char *text : {"imap.example.org:993", "version: 2.4.1", "TLSv1.3, TLS_AES_256_GCM_SHA384", "Example CA", "5A:5A:5A",
                             "Shared folders: Public/", "50", "1 in use"})
        QVERIFY2(says(text), text);
    QSignalSpy asked(&dialog, &ui::ServerDialog::refreshWanted);
    QTest::mouseClick(dialog.findChild<QWidget *>(QStringLiteral("askAgain")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<AccountId>(), AccountId{7});
    ServerInfo plain = sample();
    plain.tls.reset();
    dialog.showServer(plain);
    QVERIFY(labels(dialog).join(u'\n').contains(QStringLiteral("None: what is said can be read on the way.")));
    QVERIFY(!labels(dialog).join(u'\n').contains(QStringLiteral("Example CA")));
}

void TestServerDialog::serverTextIsText()
{
    models::ProtocolLogModel log;
    ui::ServerDialog dialog(&log, AccountId{7}, QStringLiteral("Anna"));
    dialog.showServer(sample());
    const auto all = dialog.findChildren<QLabel *>();
    const auto greeting = std::ranges::find_if(all, [](const QLabel *label) { return label->text().contains(QStringLiteral("<b>")); });
    QVERIFY(greeting != all.end());
    QCOMPARE((*greeting)->textFormat(), Qt::PlainText);
    QVERIFY(!(*greeting)->text().contains(QChar(0x202E)));
}

void TestServerDialog::capabilitiesInGroups()
{
    models::ProtocolLogModel log;
    ui::ServerDialog dialog(&log, AccountId{7}, QStringLiteral("Anna"));
    dialog.showServer(sample());
    const auto *tree = dialog.findChild<QTreeWidget *>(QStringLiteral("capabilities"));
    QCOMPARE(tree->topLevelItemCount(), 4);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
    QCOMPARE(tree->topLevelItem(1)->child(0)->text(0), QStringLiteral("ACL"));
    QCOMPARE(tree->topLevelItem(1)->child(0)->text(1), QStringLiteral("RFC 4314"));
    QCOMPARE(tree->topLevelItem(3)->child(0)->text(0), QStringLiteral("X-SECRET"));
}

void TestServerDialog::errorSaysWhy()
{
    models::ProtocolLogModel log;
    ui::ServerDialog dialog(&log, AccountId{7}, QStringLiteral("Anna"));
    dialog.showServer(sample());
    Error error;
    error.kind = Error::Kind::Network;
    error.detail = QStringLiteral("<i>cut</i>");
    dialog.showError(error);
    const auto *message = dialog.findChild<QLabel *>(QStringLiteral("serverMessage"));
    QCOMPARE(message->text(), explain(error));
    QCOMPARE(message->textFormat(), Qt::PlainText);
}

void TestServerDialog::logOfThisAccountOnly()
{
    models::ProtocolLogModel log;
    ui::ServerDialog dialog(&log, AccountId{7}, QStringLiteral("Anna"));
    log.applyLines({{.account = AccountId{7}, .text = "A1 NOOP"}, {.account = AccountId{8}, .text = "A2 NOOP"}});
    const auto *lines = dialog.findChild<QListView *>(QStringLiteral("protocolLines"));
    QCOMPARE(lines->model()->rowCount(), 1);
    dialog.findChild<QLineEdit *>(QStringLiteral("logFilter"))->setText(QStringLiteral("nothing like it"));
    QCOMPARE(lines->model()->rowCount(), 0);
}

QTEST_MAIN(TestServerDialog)
#include "tst_serverdialog.moc"
