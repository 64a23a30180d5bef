// SPDX-License-Identifier: GPL-3.0-or-later
// scalebench fill DIR N FOLDERS    makes a store with so many folders, the first one of N messages
// scalebench run DIR               opens that one as the window does, and changes it; a line of JSON for each phase: the GUI thread's
// events,
//                                  and how long it took until all rows were right
#include "app/memory.h"
#include "app/readerrows.h"
#include "listing/listing.h"
#include "measuredapplication.h"
#include "models/flagmodel.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "store/store.h"
#include "ui/listchoices.h"
#include "ui/listpane.h"
#include "ui/messagelistview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QScrollBar>
#include <QThread>
#include <QTimer>
#include <QTreeView>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace godwit;
using bench::MeasuredApplication;

namespace {

constexpr AccountId account{1};

store::Paths pathsIn(const QString &dir) { return {.cacheDir = dir + QStringLiteral("/cache"), .dataDir = dir + QStringLiteral("/data")}; }

MessageSummary messageOf(std::uint32_t n)
{
    MessageSummary message;
    message.uid = Uid{n};
    message.flags = FlagSet(n % 7 ? Flag::Seen : Flag::Flagged);
    message.arrived = 1'400'000'000 + qint64(n) * 400;
    message.sent = message.arrived - 60;
    message.size = 2'000 + n % 50'000;
    message.from = {{QStringLiteral("Correspondent %1").arg(n % 5000), QStringLiteral("c%1@example.org").arg(n % 5000)}};
    message.to = {{QStringLiteral("Anna"), QStringLiteral("anna@example.org")}};
    // Conversations of 1 to 15 letters that cross each other; of those that have answers the middle is five letters long.
    const std::uint32_t conversation = n / 40 * 16 + (n % 40 < 24 ? n % 8 : 8 + n % 8), size = 1 + conversation * 7 % 5;
    const auto id = [](std::uint32_t letter) { return "<" + QByteArray::number(letter) + ".letter@mail.example.org>"; };
    message.messageId = id(n);
    for (std::uint32_t before = 1; before <= size && n > before * 8 && n / 40 == (n - before * 8) / 40; ++before)
        message.references.prepend(id(n - before * 8));
    message.subject = QStringLiteral("%1[list] What the tide brings in number %2")
                          .arg(message.references.isEmpty() ? QString() : QStringLiteral("Re: "))
                          .arg(message.references.isEmpty() ? n : n % 8);
    message.headersKnown = true;
    return message;
}

bool fill(const QString &dir, std::uint32_t count, int folders)
{
    auto opened = store::Writer::open(pathsIn(dir));
    if (!opened) return false;
    store::Writer &writer = **opened;
    store::FolderListing inbox;
    inbox.mailbox = "INBOX";
    inbox.path = QStringLiteral("INBOX");
    inbox.role = Role::Inbox;
    std::vector<store::FolderListing> listings{inbox};
    for (int i = 1; i < folders; ++i) {
        store::FolderListing folder;
        folder.mailbox = "Projects " + QByteArray::number(i / 50) + "/Topic " + QByteArray::number(i);
        folder.path = QString::fromLatin1(folder.mailbox);
        folder.delimiter = '/';
        folder.subscribed = true;
        listings.push_back(folder);
    }
    if (!writer.setFolders(account, listings)) return false;
    const FolderId folder = writer.folderOf(account, "INBOX");
    store::SelectedState state;
    state.uidValidity = UidValidity{1};
    state.uidNext = Uid{count + 1};
    state.exists = count;
    if (!writer.openFolderState(folder, state) || !writer.applyUids(folder, UidSet::range(Uid{1}, Uid{count}), {})) return false;
    for (std::uint32_t first = 1; first <= count; first += 5000) {
        std::vector<MessageSummary> slice;
        for (std::uint32_t n = first; n < first + 5000 && n <= count; ++n) slice.push_back(messageOf(n));
        if (!writer.applyMessages(folder, slice)) return false;
    }
    return writer.markLevel(folder, Uid{count + 1}, 1).has_value();
}

qint64 statusKiB(const char *what) ///< of /proc/self/status
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(what)) return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLongLong();
    return 0;
}

class Bench : public QObject
{
public:
    Bench(MeasuredApplication *measured, const QString &dir) : m_measured(measured), m_paths(pathsIn(dir)) {}

    int run()
    {
        if (!m_store.start(m_paths)) return 1;
        m_listing = new listing::Listing([this] { return app::ReaderRows::open(m_paths); });
        m_listing->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_listing, &QObject::deleteLater);
        connect(m_listing, &listing::Listing::listChanged, &m_model, &models::MessageListModel::applyDelta);
        connect(m_listing, &listing::Listing::rowsReady, &m_model, &models::MessageListModel::applyRows);
        connect(&m_model, &models::MessageListModel::rowsWanted, m_listing, &listing::Listing::requestRows);
        connect(&m_store, &store::Store::changed, m_listing, &listing::Listing::applyChanges);
        m_thread.start();
        m_pane.resize(400, 900);
        m_pane.show();
        QCoreApplication::processEvents();
        const auto reader = store::Reader::open(m_paths);
        if (!reader || (*reader)->folders().isEmpty()) return 1;
        const QList<Folder> folders = (*reader)->folders();
        const auto inbox = std::ranges::find(folders, Role::Inbox, &Folder::role);
        if (inbox == folders.end()) return 1;
        m_folder = inbox->id;
        m_pane.showFolder(*inbox);
        connect(&m_store, &store::Store::changed, &m_tree, [this](const ChangeSet &changes) {
            for (const FolderDelta &delta : changes.folders) m_tree.applyFolders(delta);
        });
        Account settings;
        settings.id = account;
        settings.name = QStringLiteral("Anna");
        m_folders.setModel(&m_tree);
        m_folders.show();
        QCoreApplication::processEvents();
        m_measured->report({});
        phase("tree of " + QByteArray::number(folders.size()) + " folders", [&] {
            m_show = [&] {
                m_tree.applyAccounts({settings});
                m_tree.applyFolders({account, folders, {}});
                m_folders.expandAll();
            };
            QCoreApplication::postEvent(this, new QEvent(QEvent::User)); // measured as an event
            until([&] { return !m_show; });
        });
        const int count = int(inbox->total);
        phases(count);
        m_thread.quit();
        m_thread.wait();
        m_store.stop();
        return 0;
    }

protected:
    void customEvent(QEvent *) override { std::exchange(m_show, nullptr)(); }

private:
    void phases(int count)
    {
        const qint64 before = statusKiB("VmRSS");
        phase("open", [&] {
            m_model.setFolder(m_folder);
            QMetaObject::invokeMethod(m_listing, [this] { m_listing->open(m_folder); });
            until([&] { return m_model.rowCount() == count && loaded(0); });
        });
        const qint64 listed = statusKiB("VmRSS");
        phase("jump to the end", [&] {
            m_view.scrollTo(m_model.index(count - 1));
            until([&] { return loaded(count - 1); });
        });
        phase("scroll", [&] {
            for (int i = 0; i < 200; ++i) {
                m_view.verticalScrollBar()->setValue(int(qint64(m_view.verticalScrollBar()->maximum()) * (i % 50) / 50));
                QCoreApplication::processEvents();
            }
            until([&] { return loaded(m_view.indexAt(QPoint(10, 60)).row()); });
        });
        single(count);
        const std::uint32_t step = std::max(2u, std::uint32_t(count) / 10'000);
        UidSet scattered;
        std::vector<std::pair<Uid, FlagSet>> flags;
        for (std::uint32_t n = 1, every = std::max(1, count / 100'000); n <= std::uint32_t(count); n += every)
            flags.emplace_back(Uid{n}, FlagSet(Flag::Answered));
        for (std::uint32_t n = 2; n <= std::uint32_t(count) && scattered.count() < 10'000; n += step) scattered.add(Uid{n});
        const int changed = int(flags.size()), gone = int(scattered.count());
        phase("flags of " + QByteArray::number(changed),
              [&] { change([this, &flags](store::Writer &writer) { return writer.applyFlags(m_folder, flags); }); });
        phase("expunge " + QByteArray::number(gone), [&] {
            change([this, &scattered](store::Writer &writer) { return writer.applyExpunged(m_folder, scattered); });
            until([&] { return m_model.rowCount() == count - gone + m_arrived; });
        });
        orders(count - gone + m_arrived);
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        say({{QStringLiteral("name"), QStringLiteral("memory")},
             {QStringLiteral("emptyKiB"), before},
             {QStringLiteral("openKiB"), listed},
             {QStringLiteral("peakKiB"), qint64(usage.ru_maxrss)},
             {QStringLiteral("octetsPerMessage"), double(listed - before) * 1024 / count}});
    }

    /// Other orders and conversations, and what comes in while they are shown.
    void orders(int count)
    {
        const auto by = [&](const char *name, const ListSetup &setup) {
            phase(name, [&] {
                const quint64 before = m_model.revision();
                m_choices.show(setup);
                QMetaObject::invokeMethod(m_listing, [this, setup] { m_listing->open(m_folder, setup); });
                until([&] { return m_model.revision() != before && m_model.rowCount() > 0 && loaded(m_view.firstVisibleRow()); });
            });
        };
        m_view.scrollToTop();
        by("sort by date", {.column = ListColumn::Date});
        by("sort by size", {.column = ListColumn::Size});
        by("sort by sender", {.column = ListColumn::From, .ascending = true});
        by("sort by subject", {.column = ListColumn::Subject, .ascending = true});
        by("unread ones", {.filter = {.unread = true}});
        by("a word", {.filter = {.text = QStringLiteral("number 77")}});
        const qint64 before = statusKiB("VmRSS");
        by("conversations", {.threaded = true});
        const int conversations = m_model.rowCount();
        say({{QStringLiteral("name"), QStringLiteral("conversations")},
             {QStringLiteral("conversations"), conversations},
             {QStringLiteral("moreKiB"), statusKiB("VmRSS") - before}});
        std::uint32_t next = std::uint32_t(count) + 100'000;
        for (int round = 0; round < 5; ++round)
            phase("100 answers arrive", [&] {
                std::vector<MessageSummary> batch;
                for (int i = 0; i < 100; ++i) {
                    batch.push_back(messageOf(next++));
                    batch.back().references = {messageOf(std::uint32_t(i * (count / 100) + 1)).messageId};
                }
                const quint64 seen = m_model.revision();
                change([&](store::Writer &writer) { return writer.applyMessages(m_folder, batch); });
                until([&] { return m_model.revision() != seen; });
            });
        by("by subject, too", {.threaded = true, .mergeSubjects = true});
    }

    /// One message each time, as IDLE brings it: CPU of the whole process until its row is right.
    void single(int count)
    {
        constexpr int times = 100;
        std::uint32_t next = std::uint32_t(count) + 1;
        const auto measure = [&](const char *name, auto each) {
            const qint64 cpu = processCpu();
            for (int i = 0; i < times; ++i) each(i);
            QJsonObject row = m_measured->report(QString::fromLatin1(name));
            row.insert(QStringLiteral("processUs"), double(processCpu() - cpu) / 1000 / times);
            say(row);
        };
        measure("one flag", [&](int i) {
            change([&, i](store::Writer &writer) {
                return writer.applyFlags(m_folder, {{Uid{std::uint32_t(count) - std::uint32_t(i) * 3}, FlagSet(Flag::Draft)}});
            });
        });
        measure("one arrives", [&](int) {
            change([&](store::Writer &writer) { return writer.applyMessages(m_folder, {messageOf(next++)}); });
            ++m_arrived;
            until([&] { return m_model.rowCount() == count + m_arrived; });
        });
        measure("one goes", [&](int) {
            change([&](store::Writer &writer) { return writer.applyExpunged(m_folder, UidSet::single(Uid{--next})); });
            --m_arrived;
            until([&] { return m_model.rowCount() == count + m_arrived; });
        });
    }

    static qint64 processCpu()
    {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }
    template <class Work> void change(Work work)
    {
        bool done = false;
        m_store.post(this, std::move(work), [&done](const auto &result) {
            if (!result) qFatal("a change failed");
            done = true;
        });
        until([&] { return done; });
    }
    template <class Phase> void phase(const QByteArray &name, Phase run)
    {
        QElapsedTimer clock;
        clock.start();
        run();
        QJsonObject row = m_measured->report(QString::fromLatin1(name));
        row.insert(QStringLiteral("elapsedMs"), double(clock.nsecsElapsed()) / 1e6);
        say(row);
    }
    bool loaded(int row) const { return m_model.index(row).data(models::MessageListModel::LoadedRole).toBool(); }
    template <class Condition> static void until(Condition condition)
    {
        QTimer look; // a change that is told by no event
        look.start(1);
        while (!condition()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    static void say(const QJsonObject &row)
    {
        std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

    MeasuredApplication *m_measured;
    store::Paths m_paths;
    store::Store m_store;
    QThread m_thread;
    listing::Listing *m_listing = nullptr; ///< lives on m_thread, which deletes it
    models::MessageListModel m_model;
    models::FlagModel m_flags;
    QWidget m_window;
    ui::ListChoices m_choices{&m_window};
    ui::ListPane m_pane{&m_model, &m_flags, &m_choices};
    ui::MessageListView &m_view = *m_pane.view();
    models::FolderTreeModel m_tree;
    QTreeView m_folders;
    std::function<void()> m_show;
    FolderId m_folder{};
    int m_arrived = 0;
};

} // namespace

int main(int argc, char **argv)
{
    app::giveLargeBlocksBack();
    MeasuredApplication measured(argc, argv);
    const QStringList words = measured.arguments();
    if (words.value(1) == QLatin1String("fill")) return fill(words.value(2), words.value(3).toUInt(), words.value(4).toInt()) ? 0 : 1;
    return Bench(&measured, words.value(2)).run();
}
