// SPDX-License-Identifier: GPL-3.0-or-later
#include "writingscreens.h"

#include "samplewindow.h"

#include "mail/receiptanswer.h"
#include "models/outboxmodel.h"
#include "ui/actions.h"
#include "ui/folderpane.h"
#include "ui/icons.h"
#include "ui/messagelistview.h"
#include "ui/outboxdialog.h"
#include "ui/reading.h"
#include "ui/settingsdialog.h"
#include "ui/settingspage.h"

#include <QAction>
#include <QDateTime>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace godwit {

namespace {

using Shoot = std::function<void(QWidget &widget, const char *screen)>;
using State = KeptLetter::State;

KeptLetter letter(quint64 id, State state, const char *subject)
{
    KeptLetter result;
    result.id = LetterId{id};
    result.state = state;
    result.letter.subject = QString::fromUtf8(subject);
    result.letter.to = {{QStringLiteral("Anna Lindqvist"), QStringLiteral("anna@example.org")},
                        {QStringLiteral("Bo"), QStringLiteral("bo@example.net")}};
    result.recipients = {"anna@example.org", "bo@example.net"};
    return result;
}

void outbox(const Shoot &shoot)
{
    models::OutboxModel model;
    ui::OutboxDialog empty(&model);
    shoot(empty, "outbox-empty");
    KeptLetter later = letter(2, State::Queued, "Herons on Monday"), again = letter(3, State::Queued, "الاجتماع يوم الخميس");
    later.dueAt = QDateTime::currentSecsSinceEpoch() + 200'000;
    again.error = {Error::Kind::Network, {}, {}, QStringLiteral("smtp.example.org:465: connection reset by peer")};
    again.retryAt = QDateTime::currentSecsSinceEpoch() + 300;
    KeptLetter refused = letter(5, State::Refused, "The tide tables for next year, as you asked, with a subject that goes on and on");
    refused.refusals = {{QStringLiteral("bo@example.net"),
                         {Error::Kind::No, {}, QStringLiteral("550 5.1.1 <bo@example.net>: there is nobody of that name here"), {}}}};
    model.applyLetters({later, again, letter(4, State::Sending, "Photos"), refused, letter(6, State::MayHaveBeenSent, "Flight 17")}, {});
    model.applyProgress(LetterId{4}, 42, 100);
    ui::OutboxDialog dialog(&model);
    dialog.select(LetterId{5});
    shoot(dialog, "outbox-refused");
    dialog.select(LetterId{6});
    shoot(dialog, "outbox-maybe");
    dialog.select(LetterId{3});
    shoot(dialog, "outbox-waiting");
}

void notices(const Shoot &shoot)
{
    SampleWindow sample;
    sample.window.show();
    sample.openInbox();
    QTest::qWait(50);
    auto *list = sample.window.findChild<ui::MessageListView *>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    ui::Reading *reading = sample.window.reading();
    reading->showDocument(reading->message(), SampleWindow::document(0));
    sample.window.folders()->showOutbox(1, 0);
    sample.window.offerFor(std::chrono::seconds(60), QStringLiteral("Sending: Herons on Monday"), QStringLiteral("&Undo"), [] {});
    shoot(sample.window, "undo-send");
    reading->askForReceipt(QStringLiteral("receipts@example.com"), true);
    sample.window.folders()->showOutbox(2, 1);
    sample.window.showFault(QStringLiteral("Herons on Monday was not sent: the server refused this."));
    shoot(sample.window, "receipt");
    for (QAction *menu : sample.window.menuBar()->actions())
        if (menu->text() == QLatin1String("&Message")) {
            menu->menu()->popup(QPoint(50, 50));
            shoot(*menu->menu(), "message-menu");
            menu->menu()->close();
        }
    sample.window.resize(sample.window.fontMetrics().averageCharWidth() * 60, 640);
    sample.window.actions().goMessage->trigger();
    shoot(sample.window, "receipt-narrow");
}

} // namespace

void drawWritingScreens(const Shoot &shoot)
{
    outbox(shoot);
    notices(shoot);
    ui::SettingsDialog dialog;
    ui::PreferencesPage *page = ui::makeWritingPage();
    page->show(Preferences());
    dialog.addPage(QStringLiteral("writing"), QCoreApplication::translate("godwit::app::Desktop", "Writing"),
                   ui::icon(QStringLiteral("document-edit")), page);
    shoot(dialog, "settings-writing");
}

} // namespace godwit
