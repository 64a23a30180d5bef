// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on, and what can be done about what went wrong.
#include "samplewindow.h"

#include "ui/actions.h"
#include "ui/activitydialog.h"
#include "ui/errorverb.h"
#include "ui/noticebar.h"
#include "ui/statustext.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using namespace godwit::ui;

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollow()
    {
        ActivityDialog dialog;
        QSignalSpy chosen(&dialog, &ActivityDialog::verbChosen);
        Activity account{.id = QStringLiteral("account 1"),
                         .title = QStringLiteral("<b>Anna</b>"),
                         .detail = QStringLiteral("Reading"),
                         .done = 50,
                         .total = 200,
                         .running = true,
                         .verb = {}};
        Activity body{.id = QStringLiteral("bodies"),
                      .title = QStringLiteral("Fetching 1 message"),
                      .detail = {},
                      .running = true,
                      .verb = QStringLiteral("&Cancel")};
        dialog.show({account, body});
        dialog.show();
        const auto bars = dialog.findChildren<QProgressBar *>();
        QCOMPARE(bars.size(), 2);
        QVERIFY(bars.at(0)->isVisible() && !bars.at(1)->isVisible()); // how far it is nobody knows: no bar that pretends
        QCOMPARE(bars.at(0)->value(), 250);
        QPushButton *cancel = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("&Cancel")) cancel = button;
        QVERIFY(cancel && cancel->isVisible());
        cancel->setFocus();
        account.done = 100;
        dialog.show({account, body});
        QVERIFY(cancel->hasFocus() || !dialog.isActiveWindow());
        QCOMPARE(bars.at(0)->value(), 500);
        cancel->click();
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("bodies"));
        dialog.show({account});
        QCOMPARE(dialog.findChildren<QProgressBar *>().size(), 1);
        for (const auto *label : dialog.findChildren<QLabel *>()) QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void everyErrorHasWhatHelps_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("verb");
        const auto row = [](const char *name, Kind kind, ErrorVerb verb) { QTest::newRow(name) << int(kind) << int(verb); };
        row("not found", Kind::HostNotFound, ErrorVerb::AccountSettings);
        row("refused", Kind::Refused, ErrorVerb::AccountSettings);
        row("network", Kind::Network, ErrorVerb::TryAgain);
        row("timeout", Kind::Timeout, ErrorVerb::TryAgain);
        row("tls", Kind::Tls, ErrorVerb::AccountSettings);
        row("certificate", Kind::Certificate, ErrorVerb::Certificate);
        row("attack", Kind::Attack, ErrorVerb::AccountSettings);
        row("protocol", Kind::Protocol, ErrorVerb::ProtocolLog);
        row("password", Kind::Authentication, ErrorVerb::SignIn);
        row("unavailable", Kind::ServerUnavailable, ErrorVerb::TryAgain);
        row("no", Kind::No, ErrorVerb::ProtocolLog);
        row("bad", Kind::Bad, ErrorVerb::ProtocolLog);
        row("storage", Kind::Storage, ErrorVerb::None);
        row("invalid", Kind::Invalid, ErrorVerb::None);
    }
    void everyErrorHasWhatHelps()
    {
        QFETCH(int, kind);
        QFETCH(int, verb);
        SampleWindow sample;
        sample.window.show();
        QSignalSpy again(&sample.window, &MainWindow::refreshWanted), account(&sample.window, &MainWindow::mendWanted);
        const Error error{Error::Kind(kind), {}, QStringLiteral("<b>no</b>"), {}};
        QCOMPARE(verbFor(error), ErrorVerb(verb));
        sample.window.showAccountError(AccountId{7}, error);
        QVERIFY(sample.window.findChild<NoticeBar *>()->text().contains(QStringLiteral("<b>no</b>")));
        auto *button = sample.window.findChild<QPushButton *>(QStringLiteral("noticeButton"));
        QCOMPARE(button->isVisible(), ErrorVerb(verb) != ErrorVerb::None);
        if (!button->isVisible()) return;
        QCOMPARE(button->text(), verbText(ErrorVerb(verb)));
        button->click();
        QCOMPARE(again.size(), ErrorVerb(verb) == ErrorVerb::TryAgain ? 1 : 0);
        const bool settings = ErrorVerb(verb) == ErrorVerb::SignIn || ErrorVerb(verb) == ErrorVerb::AccountSettings ||
                              ErrorVerb(verb) == ErrorVerb::Certificate;
        QCOMPARE(account.size(), settings ? 1 : 0);
        if (settings) QCOMPARE(account.first().first().value<AccountId>(), AccountId{7});
        QCOMPARE(sample.window.actions().protocolLog->isChecked(), ErrorVerb(verb) == ErrorVerb::ProtocolLog);
    }

    void offlineByChoiceIsSaid()
    {
        AccountStatus status;
        status.account = SampleWindow::account;
        status.state = AccountStatus::State::Waiting;
        status.pendingOperations = 3;
        QCOMPARE(statusText(status, true), QStringLiteral("Offline by choice, 3 changes waiting"));
        SampleWindow sample;
        sample.window.show();
        QSignalSpy wanted(&sample.window, &MainWindow::offlineWanted);
        sample.window.actions().workOffline->trigger();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().toBool());
        sample.window.showStatus(status);
        sample.window.showOffline(true);
        QCOMPARE(sample.window.findChild<QLabel *>(QStringLiteral("status"))->text(),
                 QStringLiteral("Offline by choice, 3 changes waiting"));
        QVERIFY(sample.window.actions().workOffline->isChecked());
        QCOMPARE(wanted.size(), 1); // to be told of it is no wish
    }

    void filesAreDropped()
    {
        SampleWindow sample;
        sample.window.show();
        QSignalSpy wanted(&sample.window, &MainWindow::fileWanted);
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/a.eml")), QUrl::fromLocalFile(QStringLiteral("/tmp/a b.eml"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&sample.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&sample.window, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("/tmp/a b.eml"));
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
