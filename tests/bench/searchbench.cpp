// SPDX-License-Identifier: GPL-3.0-or-later
// searchbench fill DIR N       a store of N letters, with their bodies
// searchbench maildir DIR N    the same ones as a Maildir, for others
// searchbench index DIR        makes the index anew; a line of JSON
// searchbench query DIR        queries as they are typed; a line of JSON for each kind
// searchbench words DIR        single words that any program understands in the same way; a line of JSON for each
#include "engine/indexer.h"
#include "mime/reader.h"
#include "searchletters.h"
#include "store/reader.h"
#include "store/searcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <sys/resource.h>

using namespace godwit;

namespace {

constexpr AccountId account{1};

store::Paths pathsIn(const QString &dir) { return {.cacheDir = dir + QStringLiteral("/cache"), .dataDir = dir + QStringLiteral("/data")}; }

void say(const QJsonObject &row)
{
    std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double cpuMs()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

bool fill(const QString &dir, std::uint32_t count)
{
    auto opened = store::Writer::open(pathsIn(dir));
    if (!opened) return false;
    store::Writer &writer = **opened;
    store::FolderListing inbox;
    inbox.mailbox = "INBOX";
    inbox.path = QStringLiteral("INBOX");
    inbox.role = Role::Inbox;
    if (!writer.setFolders(account, {inbox})) return false;
    const FolderId folder = writer.folderOf(account, "INBOX");
    store::SelectedState state;
    state.uidValidity = UidValidity{1};
    if (!writer.openFolderState(folder, state) || !writer.applyUids(folder, UidSet::range(Uid{1}, Uid{count}), {})) return false;
    const bench::Letters letters;
    for (std::uint32_t first = 1; first <= count; first += 1000) {
        std::vector<MessageSummary> slice;
        std::vector<QByteArray> bodies;
        for (std::uint32_t n = first; n < first + 1000 && n <= count; ++n) {
            bodies.push_back(letters.letter(int(n)));
            slice.push_back(mime::readMessage(bodies.back())->summary);
            slice.back().uid = Uid{n};
            slice.back().flags = FlagSet(n % 20 ? Flag::Seen : Flag::Flagged);
            slice.back().arrived = slice.back().sent;
        }
        if (!writer.applyMessages(folder, slice)) return false;
        for (std::size_t i = 0; i < bodies.size(); ++i)
            if (!writer.putBody(folder, slice[i].uid, bodies[i])) return false;
    }
    return true;
}

bool writeMaildir(const QString &place, int count)
{
    const bench::Letters letters;
    const QString dir = place + QStringLiteral("/mail");
    for (const char *sub : {"/cur", "/new", "/tmp"})
        if (!QDir().mkpath(dir + QLatin1StringView(sub))) return false;
    for (int n = 1; n <= count; ++n) {
        QFile file(QStringLiteral("%1/cur/%2.letter:2,S").arg(dir).arg(n));
        if (!file.open(QIODevice::WriteOnly) || file.write(letters.letter(n).replace("\r\n", "\n")) < 0) return false;
    }
    return true;
}

qint64 octetsOf(const QString &path) { return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size(); }

qint64 textOctets(const QString &dir) ///< about, by every hundredth
{
    const auto reader = store::Reader::open(pathsIn(dir));
    qint64 octets = 0;
    int n = 0;
    for (const ListEntry &entry : reader ? (*reader)->listEntries((*reader)->folders().front().id) : std::vector<ListEntry>())
        if (n++ % 100 == 0)
            if (const auto raw = (*reader)->body(entry.key)) {
                const auto document = mime::readMessage(*raw);
                for (const mime::Block &block : document->body) octets += block.text.toUtf8().size() * 100;
            }
    return octets;
}

/// What somebody else would wait for the store meanwhile is asked for all the time.
bool index(const QString &dir)
{
    const store::Paths paths = pathsIn(dir);
    for (const char *suffix : {"", "-wal", "-shm"}) QFile::remove(paths.index() + QLatin1StringView(suffix));
    store::Store store;
    if (!store.start(paths)) return false;
    QEventLoop loop;
    engine::Indexer indexer(&store, {.niceness = 0});
    std::vector<double> waits;
    QElapsedTimer clock, asked;
    bool asking = false;
    qint64 messages = 0;
    const auto ask = [&] {
        if (std::exchange(asking, true)) return;
        asked.start();
        store.post(
            &loop, [](store::Writer &) { return 0; },
            [&](int) {
                waits.push_back(double(asked.nsecsElapsed()) / 1e6);
                asking = false;
            });
    };
    QObject::connect(&indexer, &engine::Indexer::progressed, &loop, [&](qint64 done, qint64) {
        messages = done;
        ask();
    });
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, &loop, ask);
    often.start(3);
    bool right = true;
    QObject::connect(&indexer, &engine::Indexer::failed, &loop, [&] {
        right = false;
        loop.quit();
    });
    QObject::connect(&indexer, &engine::Indexer::levelReached, &loop, &QEventLoop::quit);
    clock.start();
    indexer.start();
    loop.exec();
    const double elapsed = double(clock.nsecsElapsed()) / 1e6;
    store.stop(); // and what was written to the log is in the file
    std::ranges::sort(waits);
    say({{QStringLiteral("messages"), messages},
         {QStringLiteral("elapsedMs"), elapsed},
         {QStringLiteral("cpuMs"), cpuMs()},
         {QStringLiteral("octets"), octetsOf(paths.index())},
         {QStringLiteral("textOctets"), textOctets(dir)},
         {QStringLiteral("waitP50Ms"), waits[waits.size() / 2]},
         {QStringLiteral("waitP99Ms"), waits[waits.size() * 99 / 100]},
         {QStringLiteral("waitMaxMs"), waits.back()}});
    return right;
}

/// As it is typed: the last word may go on, those before it are whole.
Query typed(QStringView text)
{
    std::vector<Query> words;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool from = word.startsWith(u"from:");
        if (word == u"is:unread") words.push_back({.kind = Query::Kind::Unread});
        else words.push_back({.kind = from ? Query::Kind::From : Query::Kind::Text, .text = word.mid(from ? 5 : 0).toString()});
    }
    if (words.empty()) return {};
    words.back().prefix = !text.endsWith(u' ');
    return words.size() == 1 ? words.front() : Query{.kind = Query::Kind::And, .children = words};
}

class Asker
{
public:
    explicit Asker(store::Searcher &searcher) : m_searcher(searcher) {}

    /// Each beginning of it, in a new line of input.
    bool type(const QString &text)
    {
        const qsizetype from = text.startsWith(u"from:") ? 6 : 1;
        for (qsizetype length = from; length <= text.size(); ++length) {
            const Query query = typed(QStringView(text).first(length));
            if (!run(query, 50, m_first) || !run(query, 0, m_all)) return false;
        }
        return true;
    }
    void report(const char *name)
    {
        std::ranges::sort(m_first);
        std::ranges::sort(m_all);
        QJsonObject row{{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("queries"), qint64(m_first.size())}};
        const auto add = [&row](const char *what, const std::vector<double> &times) {
            row.insert(QLatin1StringView(what) + QStringLiteral("P50Ms"), times[times.size() / 2]);
            row.insert(QLatin1StringView(what) + QStringLiteral("P95Ms"), times[times.size() * 95 / 100]);
            row.insert(QLatin1StringView(what) + QStringLiteral("MaxMs"), times.back());
        };
        add("first", m_first);
        add("all", m_all);
        say(row);
        m_first.clear();
        m_all.clear();
    }

private:
    bool run(const Query &query, int limit, std::vector<double> &times)
    {
        QElapsedTimer clock;
        clock.start();
        const bool done = m_searcher.search({.query = query, .limit = limit}, [](std::span<const SearchHit>) {}).has_value();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
        return done;
    }

    store::Searcher &m_searcher;
    std::vector<double> m_first, m_all;
};

bool query(const QString &dir)
{
    auto searcher = store::Searcher::open(pathsIn(dir));
    if (!searcher) return false;
    const bench::Letters letters;
    Asker asker(**searcher);
    const auto kind = [&](const char *name, const QStringList &texts) {
        for (const QString &text : texts)
            if (!asker.type(text)) return false;
        asker.report(name);
        return true;
    };
    QStringList common, rare, two, people;
    for (int language = 0; language < 5; ++language) {
        for (const int rank : {0, 3, 17, 60, 200}) common.append(letters.word(language, rank));
        for (const int rank : {900, 4000, 20'000}) rare.append(letters.word(language, rank));
        two.append(letters.word(language, 20) + u' ' + letters.word(language, 500));
        two.append(letters.word(language, 2) + u' ' + letters.word(language, 5) + QStringLiteral(" is:unread"));
    }
    for (const int i : {0, 10, 100, 1000}) people.append(QStringLiteral("from:") + letters.people()[i].section(u' ', 0, 0));
    const bool right = kind("common words", common) && kind("rare words", rare) && kind("two words", two) && kind("people", people);
    QElapsedTimer clock;
    clock.start();
    const auto coverage = (*searcher)->coverage({});
    say({{QStringLiteral("coverageMs"), double(clock.nsecsElapsed()) / 1e6},
         {QStringLiteral("bodies"), coverage ? qint64(coverage->front().bodies) : -1}});
    return right;
}

bool askWords(const QString &dir)
{
    auto searcher = store::Searcher::open(pathsIn(dir));
    if (!searcher) return false;
    const bench::Letters letters;
    for (const int rank : {0, 3, 17, 60, 200, 900, 4000}) {
        const Query query{.kind = Query::Kind::Text, .text = letters.word(0, rank)};
        const auto measured = [&](int limit) { // the best of some, as of others
            double best = 1e9;
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer clock;
                clock.start();
                std::ignore = (*searcher)->search({.query = query, .limit = limit}, [](std::span<const SearchHit>) {});
                best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
            }
            return best;
        };
        say({{QStringLiteral("word"), query.text}, {QStringLiteral("firstMs"), measured(50)}, {QStringLiteral("allMs"), measured(0)}});
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) return 2;
    const QString what = words[1], dir = words[2];
    const int count = words.value(3).toInt();
    if (what == u"fill") return fill(dir, std::uint32_t(count)) ? 0 : 1;
    if (what == u"maildir") return writeMaildir(dir, count) ? 0 : 1;
    if (what == u"index") return index(dir) ? 0 : 1;
    if (what == u"words") return askWords(dir) ? 0 : 1;
    return query(dir) ? 0 : 1;
}
