// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopscreens.h"

#include "samplewindow.h"
#include "ui/actions.h"
#include "ui/activitydialog.h"
#include "ui/icons.h"
#include "ui/messagelistview.h"
#include "ui/messagewindow.h"
#include "ui/palette.h"
#include "ui/picturespage.h"
#include "ui/settingsdialog.h"
#include "ui/settingspage.h"
#include "ui/shortcuts.h"
#include "ui/shortcutspage.h"
#include "ui/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace godwit {

namespace {

using Shoot = std::function<void(QWidget &widget, const char *screen)>;

void settings(const Shoot &shoot)
{
    SampleWindow sample;
    ui::SettingsDialog dialog;
    const auto add = [&](const char *name, const QString &title, const char *icon, ui::PreferencesPage *page) {
        page->show(Preferences());
        dialog.addPage(QString::fromLatin1(name), title, ui::icon(QString::fromLatin1(icon)), page);
    };
    add("reading", QCoreApplication::translate("godwit::app::Desktop", "Reading"), "mail-read", ui::makeReadingPage());
    add("list", QCoreApplication::translate("godwit::app::Desktop", "Message list"), "view-list-details", ui::makeListPage());
    add("desktop", QCoreApplication::translate("godwit::app::Desktop", "Notifications and desktop"), "notifications",
        ui::makeDesktopPage());
    auto *pictures = new ui::PicturesPage;
    dialog.addPage(QStringLiteral("pictures"), QCoreApplication::translate("godwit::app::Application", "Pictures"),
                   ui::icon(QStringLiteral("image-x-generic")), pictures, false);
    dialog.addPage(QStringLiteral("shortcuts"), QCoreApplication::translate("godwit::app::Desktop", "Keyboard shortcuts"),
                   ui::icon(QStringLiteral("configure-shortcuts")), new ui::ShortcutsPage(sample.window.shortcuts()), false);
    shoot(dialog, "settings-reading");
    dialog.openPage(QStringLiteral("list"));
    shoot(dialog, "settings-list");
    dialog.openPage(QStringLiteral("desktop"));
    shoot(dialog, "settings-desktop");
    dialog.openPage(QStringLiteral("pictures"));
    shoot(dialog, "settings-pictures-none");
    pictures->setSenders({QStringLiteral("anna@example.org"), QStringLiteral("news@club.example.net"),
                          QStringLiteral("team@weather.example"),
                          QStringLiteral("a.very.long.name.of.a.sender.whom.nobody.knows@department.of.a.large.organisation.example.com")});
    pictures->findChild<QListWidget *>()->item(1)->setSelected(true);
    pictures->findChild<QPushButton *>(QStringLiteral("remove"))->click();
    shoot(dialog, "settings-pictures");
    auto *search = dialog.findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
    search->setText(QStringLiteral("clock"));
    shoot(dialog, "settings-search");
    search->setText(QStringLiteral("albatross"));
    shoot(dialog, "settings-none");
    dialog.openPage(QStringLiteral("shortcuts"));
    shoot(dialog, "settings-shortcuts");
    auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("keyList"));
    list->setCurrentItem(list->findItems(QStringLiteral("Archive"), Qt::MatchExactly | Qt::MatchRecursive, 0).value(0));
    auto *key = dialog.findChild<QKeySequenceEdit *>(QStringLiteral("key"));
    key->setKeySequence(QKeySequence(Qt::Key_J));
    Q_EMIT key->editingFinished();
    shoot(dialog, "settings-conflict");
    sample.window.shortcuts()->setPreset(ui::KeyPreset::Gmail);
    shoot(dialog, "settings-gmail");
}

void palette(const Shoot &shoot)
{
    SampleWindow sample;
    sample.window.show();
    sample.openInbox();
    QTest::qWait(50);
    auto *list = sample.window.findChild<ui::MessageListView *>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    sample.window.commandPalette()->open();
    shoot(sample.window, "palette");
    auto *field = sample.window.findChild<QLineEdit *>(QStringLiteral("paletteField"));
    field->setText(QStringLiteral("arc"));
    shoot(sample.window, "palette-hits");
    field->setText(QStringLiteral("find"));
    shoot(sample.window, "palette-disabled");
    field->setText(QStringLiteral("#"));
    shoot(sample.window, "palette-folders");
    field->setText(QStringLiteral("albatross"));
    shoot(sample.window, "palette-none");
    sample.window.resize(sample.window.fontMetrics().averageCharWidth() * 60, 640);
    field->setText(QStringLiteral("mark"));
    shoot(sample.window, "palette-narrow");
}

void activity(const Shoot &shoot)
{
    ui::ActivityDialog dialog;
    shoot(dialog, "activity-empty");
    using ui::Activity;
    dialog.show(
        {Activity{.id = QStringLiteral("1"),
                  .title = QStringLiteral("Anna at example.org"),
                  .detail = QStringLiteral("Reading 40,000 of 214,311\nINBOX"),
                  .done = 40'000,
                  .total = 214'311,
                  .running = true,
                  .verb = {}},
         Activity{.id = QStringLiteral("2"),
                  .title = QStringLiteral("An account whose name is as long as the street it is kept in, and a little longer than that"),
                  .detail = QStringLiteral("Sign-in refused: “Authentication failed: the password has expired, ask your administrator.”"),
                  .trouble = true,
                  .verb = QStringLiteral("&Sign in…")},
         Activity{.id = QStringLiteral("3"),
                  .title = QStringLiteral("Fetching 3 messages"),
                  .detail = QStringLiteral("As a whole, to be read or saved."),
                  .running = true,
                  .verb = QStringLiteral("&Cancel")},
         Activity{.id = QStringLiteral("4"),
                  .title = QStringLiteral("Making mail searchable"),
                  .detail = QStringLiteral("8,000 of 9,000 messages"),
                  .done = 8'000,
                  .total = 9'000,
                  .running = true,
                  .verb = {}}});
    dialog.showPending(3, 0);
    shoot(dialog, "activity");
}

void offline(const Shoot &shoot)
{
    SampleWindow sample;
    sample.window.show();
    sample.openInbox();
    AccountStatus status;
    status.account = SampleWindow::account;
    status.state = AccountStatus::State::Offline;
    status.pendingOperations = 3;
    sample.window.showStatus(status);
    sample.window.showOffline(true);
    sample.window.offer(QStringLiteral("Nothing can be fetched while you work offline."), QStringLiteral("&Go online"), [] {});
    QTest::qWait(50);
    shoot(sample.window, "offline");
    sample.window.showError({Error::Kind::Authentication, "AUTHENTICATIONFAILED", QStringLiteral("Authentication failed for this user."),
                             QStringLiteral("imap.example.org:993")});
    shoot(sample.window, "error-verb");
}

} // namespace

void drawDesktopScreens(const Shoot &shoot)
{
    settings(shoot);
    palette(shoot);
    activity(shoot);
    offline(shoot);
    auto *letter = new ui::MessageWindow(SampleWindow::document(0), "raw", FolderId{1}, MessageKey{1});
    shoot(*letter, "message-window");
    letter->close();
    QLabel icon;
    icon.setPixmap(ui::TrayIcon::iconFor(ui::icon(QStringLiteral("mail-unread")), 12).pixmap(64));
    shoot(icon, "tray-icon");
}

} // namespace godwit
