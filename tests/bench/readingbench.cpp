// SPDX-License-Identifier: GPL-3.0-or-later
// readingbench PROFILE ROUNDS: what it takes, with all mail here and no server, until the next message of the first folder is shown, and
// until the rows of the other folder are painted. CPU time of all threads and the clock on the wall, one line of JSON each.
#include "app/application.h"
#include "app/memory.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "ui/folderpane.h"
#include "ui/foldertreeview.h"
#include "ui/messagelistview.h"
#include "ui/outlinestyle.h"
#include "ui/reading.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBrowser>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace godwit;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Counts the paintings of a viewport.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *viewport) { viewport->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

class Costs
{
public:
    /// From `act` until `done` holds.
    bool measure(const std::function<void()> &act, const std::function<bool()> &done)
    {
        QElapsedTimer wall;
        wall.start();
        const double before = cpuMs();
        act();
        while (!done()) {
            if (wall.hasExpired(30'000)) return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        m_cpu.push_back(cpuMs() - before);
        m_wall.push_back(double(wall.nsecsElapsed()) / 1e6);
        return true;
    }

    void say(const char *what)
    {
        std::ranges::sort(m_cpu);
        std::ranges::sort(m_wall);
        const QJsonObject row{{QStringLiteral("what"), QLatin1StringView(what)},           {QStringLiteral("times"), qint64(m_cpu.size())},
                              {QStringLiteral("medianMs"), m_cpu[m_cpu.size() / 2]},       {QStringLiteral("worstMs"), m_cpu.back()},
                              {QStringLiteral("wallMedianMs"), m_wall[m_wall.size() / 2]}, {QStringLiteral("wallWorstMs"), m_wall.back()}};
        std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    }

private:
    std::vector<double> m_cpu, m_wall;
};

void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The start is over, and the index has what there is.
void settle()
{
    for (int still = 0, times = 0; still < 10 && times < 600; ++times) {
        const double before = cpuMs();
        runFor(100);
        still = cpuMs() - before < 5 ? still + 1 : 0;
    }
}

class Bench
{
public:
    explicit Bench(app::Application &godwit)
        : m_godwit(godwit), m_list(godwit.window().findChild<ui::MessageListView *>()), m_rows(m_list->viewport()),
          m_letter(godwit.window().findChild<QTextBrowser *>(QStringLiteral("body"))->viewport())
    {}

    bool messages(int rounds, const char *what)
    {
        Costs costs;
        for (int i = 0; i < rounds; ++i) {
            const QModelIndex next = m_godwit.messages().index((i + 1) % m_godwit.messages().rowCount(), 0);
            const int painted = m_letter.count;
            const ui::Reading *reading = m_godwit.window().reading();
            if (!costs.measure([&] { m_list->setCurrentIndex(next); },
                               [&] {
                                   const auto *summary = m_godwit.messages().summaryAt(next.row());
                                   return summary && reading->message() == summary->key && reading->document() && m_letter.count > painted;
                               }))
                return false;
            runFor(50); // what comes behind it, such as pictures, is nobody's cost
        }
        costs.say(what);
        return true;
    }

    bool folders(int rounds, const std::vector<FolderId> &all)
    {
        Costs costs;
        for (int i = 0; i < rounds; ++i) {
            const FolderId next = all[std::size_t(i) % all.size()]; // the last one is open
            const int painted = m_rows.count;
            if (!costs.measure([&] { m_godwit.window().openFolder(next); },
                               [&] { return m_godwit.messages().summaryAt(0) && m_rows.count > painted; }))
                return false;
            runFor(50);
        }
        costs.say("another folder");
        return true;
    }

private:
    app::Application &m_godwit;
    ui::MessageListView *m_list;
    Paints m_rows, m_letter;
};

} // namespace

int main(int argc, char **argv)
{
    app::giveLargeBlocksBack();
    QApplication application(argc, argv);
    if (argc != 3) return 2;
    ui::OutlineStyle::installOverFusion();
    const app::Profile profile = app::Profile::inside(QString::fromLocal8Bit(argv[1]));
    auto accounts = app::Accounts::load(profile.accountsFile());
    app::Application godwit(profile);
    if (!accounts || godwit.start(std::move(*accounts))) return 1;
    QTimer waiting;
    waiting.setSingleShot(true);
    QObject::connect(&waiting, &QTimer::timeout, [] { std::exit(3); }); // no folders: nothing to measure
    waiting.start(60'000);
    const auto *known = qobject_cast<models::FolderTreeModel *>(godwit.window().findChild<ui::FolderPane *>()->tree()->model());
    std::vector<FolderId> folders;
    while (folders.size() < 2) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        folders.clear();
        for (const Folder &folder : known->folders(godwit.window().place().account()))
            if (folder.total > 0) folders.push_back(folder.id);
    }
    waiting.stop();
    settle();
    const int rounds = QByteArray(argv[2]).toInt();
    Bench bench(godwit);
    for (const FolderId folder : folders) {
        godwit.window().openFolder(folder);
        settle();
        if (!bench.messages(rounds, folder == folders.front() ? "a message of plain text" : "a message of HTML")) return 1;
    }
    return bench.folders(rounds, folders) ? 0 : 1;
}
