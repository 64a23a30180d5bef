// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of the program as a whole: its settings, and what is going on.
#include "app/desktop.h"

#include "app/languages.h"
#include "app/signin.h"
#include "models/operationsmodel.h"
#include "ui/activitydialog.h"
#include "ui/handbook.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/settingsdialog.h"
#include "ui/settingspage.h"
#include "ui/shortcutspage.h"

#include <QDir>
#include <QLocale>

namespace godwit::app {

namespace {

ui::ActivityDialog *openedActivity(const ui::MainWindow *window) { return window->findChild<ui::ActivityDialog *>(); }

} // namespace

void Desktop::openSettings(const QString &page)
{
    if (!m_settings) {
        m_settings = new ui::SettingsDialog(m_parts.window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        addOwnPages(m_settings);
        Q_EMIT settingsOpened(m_settings);
        m_settings->addPage(QStringLiteral("shortcuts"), tr("Keyboard shortcuts"), ui::icon(QStringLiteral("configure-shortcuts")),
                            new ui::ShortcutsPage(m_parts.window->shortcuts()), false);
        m_settings->show();
    }
    if (!page.isEmpty()) m_settings->openPage(page);
    m_settings->raise();
    m_settings->activateWindow();
}

void Desktop::addOwnPages(ui::SettingsDialog *dialog)
{
    const auto add = [&](const char *name, const QString &title, const char *icon, ui::PreferencesPage *page) {
        page->show(m_parts.preferences->now());
        connect(page, &ui::PreferencesPage::chosen, m_parts.preferences, &LivePreferences::set);
        dialog->addPage(QString::fromLatin1(name), title, ui::icon(QString::fromLatin1(icon)), page);
    };
    add("reading", tr("Reading"), "mail-read", ui::makeReadingPage());
    add("writing", tr("Writing"), "document-edit", ui::makeWritingPage());
    add("list", tr("Message list"), "view-list-details", ui::makeListPage());
    add("desktop", tr("Notifications and desktop"), "notifications", ui::makeDesktopPage(languages()));
}

void Desktop::openHandbook()
{
    if (auto *open = m_parts.window->findChild<ui::Handbook *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    (new ui::Handbook(ui::handbookChapters(QDir(QStringLiteral(":/handbook")), QLocale().name()), m_parts.window))->show();
}

/// Follows while it is open.
void Desktop::openActivity()
{
    if (ui::ActivityDialog *open = openedActivity(m_parts.window)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new ui::ActivityDialog(m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto update = [this, dialog] {
        dialog->show(m_activities.now());
        dialog->showOffline(m_parts.preferences->now().offline);
        int waiting = 0, stopped = 0;
        for (const Account &account : m_parts.signIn->accounts().accounts()) {
            waiting += m_parts.operations->waitingCount(account.id);
            stopped += m_parts.operations->stoppedCount(account.id);
        }
        dialog->showPending(waiting, stopped);
    };
    update();
    connect(&m_activities, &Activities::changed, dialog, update);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_parts.operations, signal, dialog, update);
    connect(dialog, &ui::ActivityDialog::verbChosen, &m_activities, &Activities::chosen);
    connect(dialog, &ui::ActivityDialog::offlineWanted, m_parts.window, &ui::MainWindow::offlineWanted);
    connect(dialog, &ui::ActivityDialog::operationsWanted, m_parts.window, &ui::MainWindow::operationsWanted);
    dialog->show();
}

} // namespace godwit::app
