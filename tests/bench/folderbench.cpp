// SPDX-License-Identifier: GPL-3.0-or-later
// folderbench [N]: what the subscriptions dialog and the folder pane cost with N folders (10,000), in 100 hierarchies and in one flat list:
// opening until painted, each scroll event, each key of the search, checking all. CPU time of this thread, one line of JSON each.
#include "models/subscriptionmodel.h"
#include "ui/folderfilter.h"
#include "ui/folderpane.h"
#include "ui/foldertreeview.h"
#include "ui/subscriptionsdialog.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QTreeView>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace godwit;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <class Work> double cost(Work work)
{
    const double before = cpuMs();
    work();
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents(); // layouts, paints, zero timers
    return cpuMs() - before;
}

void say(const char *shape, const char *what, std::vector<double> costs)
{
    std::ranges::sort(costs);
    const QJsonObject row{{QStringLiteral("shape"), QLatin1StringView(shape)},
                          {QStringLiteral("what"), QLatin1StringView(what)},
                          {QStringLiteral("medianMs"), costs[costs.size() / 2]},
                          {QStringLiteral("worstMs"), costs.back()},
                          {QStringLiteral("times"), qint64(costs.size())}};
    std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
}

QList<Folder> folders(int count, bool flat)
{
    QList<Folder> all;
    for (int i = 0; i < count; ++i) {
        Folder folder;
        folder.id = FolderId(i + 1);
        folder.account = AccountId{1};
        folder.path = flat ? QStringLiteral("list-%1").arg(i) : QStringLiteral("comp%1/lang%2").arg(i / 100).arg(i % 100);
        folder.mailbox = folder.path.toUtf8();
        folder.delimiter = '/';
        folder.subscribed = i % 7 == 0;
        folder.countsKnown = true;
        folder.total = std::uint32_t(i);
        all << folder;
    }
    return all;
}

std::vector<double> scroll(QAbstractScrollArea *area)
{
    std::vector<double> costs;
    QScrollBar *bar = area->verticalScrollBar();
    for (int i = 0; i < 300; ++i)
        costs.push_back(cost([&] { bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + bar->singleStep() * 3); }));
    return costs;
}

std::vector<double> type(QLineEdit *field, const QString &words)
{
    std::vector<double> costs;
    for (qsizetype i = 1; i <= words.size(); ++i) costs.push_back(cost([&] { field->setText(words.first(i)); }));
    costs.push_back(cost([&] { field->clear(); }));
    return costs;
}

void measure(int count, bool flat)
{
    const char *shape = flat ? "flat" : "100 a branch";
    Account account;
    account.id = AccountId{1};
    account.name = QStringLiteral("Work");
    models::SubscriptionModel model;
    model.applyAccounts({account});
    say(shape, "list read", {cost([&] { model.applyFolders({account.id, folders(count, flat), {}}); })});
    std::unique_ptr<ui::SubscriptionsDialog> dialog;
    std::vector<double> opened;
    for (int i = 0; i < 5; ++i) {
        dialog.reset();
        opened.push_back(cost([&] {
            dialog = std::make_unique<ui::SubscriptionsDialog>(&model, account.id, account.name);
            dialog->show();
        }));
    }
    say(shape, "dialog opened", opened);
    auto *tree = dialog->findChild<QTreeView *>();
    say(shape, "all branches opened", {cost([&] { tree->expandAll(); })});
    say(shape, "scrolled", scroll(tree));
    say(shape, "searched, a key", type(dialog->findChild<QLineEdit *>(QStringLiteral("find")), QStringLiteral("lang42")));
    say(shape, "all checked", {cost([&] { model.checkBranch(model.indexOf(account.id), true); })});
    say(shape, "taken back", {cost([&] { model.discardChanges(); })});
    dialog.reset();

    models::FolderTreeModel shown;
    shown.setShowAll(true);
    shown.applyAccounts({account});
    shown.applyFolders({account.id, folders(count, flat), {}});
    ui::FolderPane pane(&shown);
    pane.resize(240, 700);
    say(shape, "pane shown", {cost([&] { pane.show(); })});
    pane.tree()->expandAll();
    say(shape, "pane scrolled", scroll(pane.tree()));
    pane.filter()->begin();
    say(shape, "pane filtered, a key", type(pane.findChild<QLineEdit *>(QStringLiteral("findFolder")), QStringLiteral("lang42")));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    for (const bool flat : {false, true}) measure(count, flat);
    return 0;
}
