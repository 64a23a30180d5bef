// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverdialog.h"

#include "models/protocollogmodel.h"
#include "sampleserver.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace godwit;

namespace {

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
    dialog.showServer(sampleServer());
    const QStringList texts = labels(dialog);
    const auto says = [&](const char *text) { return texts.join(u'\n').contains(QString::fromUtf8(text)); };
    for (const char *text : {"imap.example.org:993", "version: 2.4.1", "TLSv1.3, TLS_AES_256_GCM_SHA384", "Example CA", "5A:5A:5A",
                             "Shared folders: Public/", "50", "1 in use"})
        QVERIFY2(says(text), text);
    QSignalSpy asked(&dialog, &ui::ServerDialog::refreshWanted);
    QTest::mouseClick(dialog.findChild<QWidget *>(QStringLiteral("askAgain")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<AccountId>(), AccountId{7});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    for (const QLabel *label : dialog.findChildren<QLabel *>()) // nothing of what it says is cut off
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    ServerInfo plain = sampleServer();
    plain.tls.reset();
    dialog.showServer(plain);
    QVERIFY(labels(dialog).join(u'\n').contains(QStringLiteral("None: what is said can be read on the way.")));
    QVERIFY(!labels(dialog).join(u'\n').contains(QStringLiteral("Example CA")));
}

void TestServerDialog::serverTextIsText()
{
    models::ProtocolLogModel log;
    ui::ServerDialog dialog(&log, AccountId{7}, QStringLiteral("Anna"));
    dialog.showServer(sampleServer());
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
    dialog.showServer(sampleServer());
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
    dialog.showServer(sampleServer());
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
