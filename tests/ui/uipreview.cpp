// SPDX-License-Identifier: GPL-3.0-or-later
// uipreview DIR light|dark: draws the window's states into DIR as PNG files. QT_SCALE_FACTOR=2 for the other size.
#include "samplewindow.h"

#include "models/subscriptionmodel.h"
#include "ui/accountdialog.h"
#include "ui/subscriptionsdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyleHints>
#include <QTest>

using namespace godwit;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    app.setStyle(QStringLiteral("Fusion"));
    const QStringList arguments = app.arguments();
    if (arguments.size() < 3) return 2;
    const QString mode = arguments.at(2);
    app.styleHints()->setColorScheme(mode == QLatin1String("dark") ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    const auto shoot = [&](QWidget &widget, const char *name) {
        widget.show();
        QTest::qWait(150);
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(arguments.at(1), QString::fromLatin1(name), mode));
    };

    SampleWindow sample;
    sample.window.show();
    QTest::qWait(50);
    AccountStatus status;
    status.account = SampleWindow::account;
    status.state = AccountStatus::State::UpToDate;
    status.watchedBy = QStringLiteral("IDLE");
    sample.window.showStatus(status);
    sample.openInbox();
    QTest::qWait(100);
    auto *list = sample.window.findChild<QAbstractItemView *>(QStringLiteral("messages"));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    sample.window.showDocument(sample.window.currentMessage(), SampleWindow::document(0));
    shoot(sample.window, "main");
    list->setCurrentIndex(list->model()->index(6, 0));
    Error error{Error::Kind::Network, {}, {}, QStringLiteral("imap.example.org:993: connection reset by peer")};
    sample.window.showDocumentError(sample.window.currentMessage(), error);
    sample.window.showError(error);
    status.state = AccountStatus::State::Synchronising;
    status.done = 40'000;
    status.total = 214'311;
    sample.window.showStatus(status);
    shoot(sample.window, "error");
    sample.window.resize(820, 600);
    shoot(sample.window, "narrow");
    sample.open(SampleWindow::empty, 0);
    sample.window.resize(1280, 800);
    shoot(sample.window, "empty");

    ui::AccountDialog dialog;
    Account account;
    account.name = QStringLiteral("Work");
    account.host = QStringLiteral("imap.example.org");
    account.user = QStringLiteral("anna");
    dialog.setAccount(account);
    shoot(dialog, "account");

    models::SubscriptionModel subscriptions;
    account.id = SampleWindow::account;
    subscriptions.applyAccounts({account});
    subscriptions.applyFolders({SampleWindow::account, sample.folders.folders(SampleWindow::account), {}});
    ui::SubscriptionsDialog chooser(&subscriptions, SampleWindow::account, QStringLiteral("Anna at example.org"));
    subscriptions.setData(subscriptions.indexOf(FolderId{7}), Qt::Unchecked, Qt::CheckStateRole);
    shoot(chooser, "subscriptions");
    return 0;
}
