// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldersamples.h"

#include "models/subscriptionmodel.h"
#include "samplewindow.h"
#include "ui/actions.h"
#include "ui/folderdeeds.h"
#include "ui/folderfilter.h"
#include "ui/foldermenu.h"
#include "ui/folderpane.h"
#include "ui/folderpicker.h"
#include "ui/folderproperties.h"
#include "ui/foldertreeview.h"
#include "ui/subscriptionsdialog.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

namespace godwit {

namespace {

using Shoot = std::function<void(QWidget &widget, const char *screen)>;

constexpr FolderId allInboxes{firstVirtualFolder + 1}, starred{firstVirtualFolder + 2}, allDrafts{firstVirtualFolder + 3};

Folder folder(quint32 id, const char *path, bool subscribed, uint total, NamespaceKind space = NamespaceKind::Personal)
{
    Folder result;
    result.id = FolderId{id};
    result.account = SampleWindow::account;
    result.mailbox = path;
    result.path = QString::fromUtf8(path);
    result.delimiter = '/';
    result.subscribed = subscribed;
    result.countsKnown = true;
    result.total = total;
    result.space = space;
    return result;
}

QList<Folder> shared()
{
    return {folder(30, "Public/announce", true, 120, NamespaceKind::Shared),
            folder(31, "Public/Protokolle der Mitgliederversammlungen und Ausschüsse", true, 40, NamespaceKind::Shared),
            folder(32, "Shared/bob/Fieldwork", true, 7, NamespaceKind::OtherUsers), folder(33, "Old list", true, 0),
            folder(34, "Projects/Alt", false, 3020)};
}

QList<Folder> unified()
{
    QList<Folder> rows;
    const auto add = [&](FolderId id, const char *name, Role role, uint unread, uint total) {
        Folder row;
        row.id = id;
        row.account = models::virtualAccount;
        row.path = QString::fromLatin1(name);
        row.role = role;
        row.countsKnown = true;
        row.unread = unread;
        row.total = total;
        rows << row;
    };
    add(allInboxes, "All inboxes", Role::Inbox, 12, 300'000);
    add(starred, "Starred", Role::Flagged, 0, 31);
    add(allDrafts, "All drafts", Role::Drafts, 0, 3);
    return rows;
}

void fill(SampleWindow &sample)
{
    Account mine, other;
    mine.id = SampleWindow::account;
    mine.name = QStringLiteral("Anna at example.org");
    other.id = AccountId{2};
    other.name = QStringLiteral("Vereinspost");
    sample.folders.applyAccounts({mine, other});
    QList<Folder> folders = shared();
    folders[3].attributes = FolderAttribute::NonExistent;
    sample.folders.applyFolders({SampleWindow::account, folders, {}});
    Folder inbox = folder(50, "INBOX", true, 90);
    inbox.account = other.id;
    inbox.role = Role::Inbox;
    inbox.unread = 3;
    sample.folders.applyFolders({other.id, {inbox}, {}});
    sample.folders.applySearches(unified());
    sample.folders.applyFavourites({allInboxes, starred, allDrafts, FolderId{50}, FolderId{6}});
    sample.folders.applyFacts(FolderId{32}, {.rights = "lr", .size = {}});
    AccountStatus status;
    status.account = SampleWindow::account;
    status.state = AccountStatus::State::UpToDate;
    status.watchedBy = QStringLiteral("NOTIFY");
    sample.window.showStatus(status);
    sample.window.folders()->showQuota(SampleWindow::account, {{QStringLiteral("User"), "STORAGE", quint64(4.2 * 1024 * 1024), 5 << 20}});
}

void hold(ui::FolderTreeView *tree, const QModelIndex &at)
{
    const std::unique_ptr<QMimeData> owned(ui::toMimeData(ui::DraggedMessages{1, SampleWindow::inbox, SampleWindow::account, false}));
    const QMimeData *data = owned.get();
    const QPoint place = tree->visualRect(at).center();
    QDragEnterEvent enter(place, Qt::MoveAction, data, Qt::LeftButton, {});
    QDragMoveEvent move(place, Qt::MoveAction, data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &enter);
    QCoreApplication::sendEvent(tree->viewport(), &move);
}

void shootPane(const Shoot &shoot)
{
    SampleWindow sample;
    fill(sample);
    sample.window.show();
    sample.openInbox();
    ui::FolderTreeView *tree = sample.window.folders()->tree();
    tree->expandAll();
    QTest::qWait(100);
    shoot(sample.window, "folders");
    hold(tree, sample.folders.indexOf(FolderId{7}));
    shoot(sample.window, "folders-drag");
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(tree->viewport(), &leave);
    sample.window.folders()->showQuota(SampleWindow::account, {{QStringLiteral("User"), "STORAGE", quint64(4.9 * 1024 * 1024), 5 << 20}});
    sample.window.actions().findFolder->trigger();
    auto *field = sample.window.findChild<QLineEdit *>(QStringLiteral("findFolder"));
    field->setText(QStringLiteral("un"));
    shoot(sample.window, "folders-filter");
    field->setText(QStringLiteral("zzz"));
    shoot(sample.window, "folders-filter-none");
    field->clear();
    tree->setCurrentIndex(sample.folders.indexOf(FolderId{32}));
    auto *menu = sample.window.folderMenu();
    menu->setUnified([] { return QList<ui::UnifiedRow>{{allInboxes, QStringLiteral("All inboxes"), Role::Inbox, true}}; });
    menu->popup(QPoint(50, 50));
    shoot(*menu, "folder-menu-shared");
    auto *use = menu->findChild<QMenu *>(QStringLiteral("useAs"));
    use->popup(QPoint(50, 50));
    shoot(*use, "folder-use");
    use->close();
    menu->close();
    auto *properties = new ui::FolderProperties(&sample.folders, FolderId{6}, &sample.window);
    shoot(*properties, "folder-properties-asking");
    properties->showFacts({.rights = "lrswipkxtea", .size = 412'000'000});
    properties->showQuotas({{QStringLiteral("User"), "STORAGE", quint64(4.2 * 1024 * 1024), 5 << 20}});
    shoot(*properties, "folder-properties");
    properties->close();
    auto *picker = new ui::FolderPicker(&sample.folders, *sample.folders.folder(FolderId{6}), &sample.window);
    picker->findChild<QTreeView *>()->setCurrentIndex(picker->findChild<QTreeView *>()->model()->index(0, 0));
    shoot(*picker, "folder-move");
    picker->close();
}

void shootSubscriptions(const Shoot &shoot)
{
    SampleWindow sample;
    fill(sample);
    models::SubscriptionModel model;
    const Account account = *sample.folders.account(SampleWindow::account);
    model.applyAccounts({account});
    model.applyFolders({account.id, sample.folders.folders(account.id), {}});
    ui::SubscriptionsDialog dialog(&model, account.id, account.name);
    shoot(dialog, "subscriptions");
    model.setData(model.indexOf(FolderId{7}), Qt::Unchecked, Qt::CheckStateRole);
    model.setData(model.indexOf(FolderId{34}), Qt::Checked, Qt::CheckStateRole);
    model.setData(model.indexOf(FolderId{33}), Qt::Unchecked, Qt::CheckStateRole);
    dialog.setOffline(true);
    shoot(dialog, "subscriptions-changes");
    auto *which = dialog.findChild<QComboBox *>();
    which->setCurrentIndex(which->count() - 1);
    shoot(dialog, "subscriptions-gone");
    which->setCurrentIndex(0);
    dialog.findChild<QLineEdit *>(QStringLiteral("find"))->setText(QStringLiteral("zzz"));
    shoot(dialog, "subscriptions-none");

    models::SubscriptionModel many;
    many.applyAccounts({account});
    QList<Folder> folders;
    for (quint32 i = 0; i < 10'000; ++i)
        folders << folder(100 + i, qPrintable(QStringLiteral("comp.%1/lang.%2").arg(i / 100, 2, 10, QLatin1Char('0')).arg(i % 100)),
                          i % 7 == 0, i);
    many.applyFolders({account.id, folders, {}});
    ui::SubscriptionsDialog large(&many, account.id, account.name);
    auto *tree = large.findChild<QTreeView *>();
    tree->expand(tree->model()->index(1, 0, tree->rootIndex()));
    many.checkBranch(many.indexOf(FolderId{205}).parent(), true);
    shoot(large, "subscriptions-many");
}

} // namespace

void shootFolders(const Shoot &shoot)
{
    shootPane(shoot);
    shootSubscriptions(shoot);
}

} // namespace godwit
