// SPDX-License-Identifier: GPL-3.0-or-later
#include "fourletters.h"

#include "listing/threadedlist.h"

#include <QSignalSpy>
#include <QTest>
#include <map>
#include <random>

using namespace godwit;
using namespace godwit::listing;

namespace {

/// "a" … : id; refs; date is the order of the letters unless said otherwise.
struct ThreadLetter {
    const char *id;
    std::vector<const char *> references = {};
    const char *subject = "";
    bool reply = false;
    qint64 date = -1;
};

ThreadRows rowsOf(const std::vector<ThreadLetter> &letters)
{
    ThreadRows rows;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const ThreadLetter &letter = letters[i];
        ThreadKeys keys{.id = hash(letter.id), .topic = topicHash(QString::fromLatin1(letter.subject)), .reply = letter.reply};
        for (const char *reference : letter.references) keys.references.push_back(hash(reference));
        rows.add(MessageKey{i + 1}, letter.date < 0 ? qint64(i) : letter.date, keys);
    }
    return rows;
}

/// As THREAD writes it, with indices from 1: (1 (2)(3 4)).
QString written(const std::vector<ThreadNode> &nodes)
{
    QString text;
    int depth = -1;
    for (const ThreadNode &node : nodes) {
        for (; depth >= node.depth; --depth) text += u')';
        text += u'(' + (node.row < 0 ? QStringLiteral("-") : QString::number(node.row + 1));
        depth = node.depth;
    }
    for (; depth >= 0; --depth) text += u')';
    return text;
}

QString threaded(const std::vector<ThreadLetter> &letters, bool mergeSubjects = false)
{
    const ThreadRows rows = rowsOf(letters);
    std::vector<int> all;
    for (int i = 0; i < int(letters.size()); ++i) all.push_back(i);
    return written(thread(rows, all, mergeSubjects));
}

/// A mailbox that changes by chance, with identifiers from a small pot, so that they meet.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_random(seed) {}
    int below(int bound) { return int(m_random() % unsigned(bound)); }
    bool often(int percent) { return below(100) < percent; }
    ThreadKeys keys(int pot)
    {
        ThreadKeys keys{
            .id = often(95) ? std::uint64_t(below(pot)) + 1 : 0, .topic = std::uint64_t(below(pot / 4 + 1)) * 2, .reply = often(50)};
        for (int i = below(5); i > 0; --i) keys.references.push_back(std::uint64_t(below(pot)) + 1);
        return keys;
    }

private:
    std::mt19937 m_random;
};

/// Rows as a model would hold them, brought along by differences alone.
struct Replayed {
    std::vector<MessageKey> keys;
    bool apply(const ListDelta &delta, const RowOrder &after)
    {
        std::vector<MessageKey> before = keys;
        for (const auto range : delta.removed) {
            if (range.first < 0 || range.last >= int(keys.size())) return false;
            keys.erase(keys.begin() + range.first, keys.begin() + range.last + 1);
        }
        for (const auto range : delta.inserted) {
            if (range.first > int(keys.size())) return false;
            const auto come = after.keys(range.first, range.last);
            keys.insert(keys.begin() + range.first, come.begin(), come.end());
        }
        for (const auto &move : delta.moved)
            if (before.at(std::size_t(move.from)) != keys.at(std::size_t(move.to))) return false;
        return int(keys.size()) == delta.count;
    }
};

struct Shape {
    std::vector<std::pair<MessageKey, int>> rows;
    bool operator==(const Shape &) const = default;
};

Shape shapeOf(const ThreadedList &list)
{
    Shape shape;
    list.forEach([&](MessageKey key, int depth) { shape.rows.emplace_back(key, depth); });
    return shape;
}

std::unique_ptr<ThreadedList> listOf(MemorySource &source, const ThreadedList::Options &options, bool withSent)
{
    auto list = std::make_unique<ThreadedList>(
        options, [&source](const ThreadedList::Keys *only) { return source.threadRows(inbox, only); },
        [&source, options](std::span<const ListEntry> entries) -> std::optional<std::vector<std::uint64_t>> {
            std::vector<std::uint64_t> numbers;
            for (const ListEntry &entry : entries) {
                const ThreadedList::Keys one{entry.key};
                const auto date = source.numbers(inbox, options.column, &one);
                numbers.push_back(options.column == ListColumn::Arrival ? toInt(entry.uid)
                                  : date.empty()                        ? 0
                                                                        : std::uint64_t(date.front().second) + 1);
            }
            return numbers;
        });
    if (withSent) list->setOthers(source.entries(sent), source.threadRows(sent, nullptr));
    return list;
}

} // namespace

class TestThreads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void references_data();
    void references();
    void subjects_data();
    void subjects();
    void differencesGiveWhatAllAtOnceGives_data();
    void differencesGiveWhatAllAtOnceGives();
    void aClosedConversationIsItsNewestMessage();
    void openingKeepsTheNewestRow();
    void closedOnesMeanAllTheirMessages();
    void answersFromSentStandInTheirPlace();
    void aReplyBringsItsConversationUp();
    void whoeverMovesBetweenTheTwoFoldersStays_data();
    void whoeverMovesBetweenTheTwoFoldersStays();
    void whatWasSeenTooLongAgoOpensNothing();
};

void TestThreads::references_data()
{
    QTest::addColumn<QString>("got");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const std::vector<ThreadLetter> &letters, const char *expected) {
        QTest::addRow("%s", name) << threaded(letters) << QString::fromLatin1(expected);
    };
    row("alone", {{"a"}, {"b"}}, "(1)(2)");
    row("chain", {{"a"}, {"b", {"a"}}, {"c", {"a", "b"}}}, "(1(2(3)))");
    row("answers come first", {{"c", {"a", "b"}}, {"b", {"a"}}, {"a"}}, "(3(2(1)))");
    row("two answers by date", {{"a"}, {"b", {"a"}, "", false, 9}, {"c", {"a"}, "", false, 5}}, "(1(3)(2))");
    row("a gap with one child is no row", {{"b", {"a"}}}, "(1)");
    row("a gap with two children holds them together", {{"b", {"a"}}, {"c", {"a"}}}, "(-(1)(2))");
    row("a gap inside goes", {{"a"}, {"c", {"a", "b"}}}, "(1(2))");
    row("gaps between", {{"a"}, {"d", {"a", "b", "c"}}, {"e", {"a", "b", "c"}}}, "(1(2)(3))");
    row("a loop", {{"a", {"b"}}, {"b", {"a"}}}, "(2(1))");
    row("itself", {{"a", {"a"}}, {"b", {"a"}}}, "(1(2))");
    row("the same id twice", {{"a"}, {"a"}, {"b", {"a"}}}, "(1(3))(2)");
    row("no id", {{""}, {"", {"a"}}, {"a"}}, "(1)(3(2))");
    row("its own word counts more than others'", {{"c", {"a", "b"}}, {"b", {"x"}}, {"a"}, {"x"}}, "(3)(4(2(1)))");
    row("the first to say it counts", {{"d", {"a", "c"}}, {"e", {"b", "c"}}, {"a"}, {"b"}}, "(3(1)(2))(4)");
}

void TestThreads::references()
{
    QFETCH(QString, got);
    QTEST(got, "expected");
}

void TestThreads::subjects_data()
{
    QTest::addColumn<QString>("got");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const std::vector<ThreadLetter> &letters, const char *expected) {
        QTest::addRow("%s", name) << threaded(letters, true) << QString::fromLatin1(expected);
    };
    row("an answer without references", {{"a", {}, "x"}, {"b", {}, "x", true}}, "(1(2))");
    row("the answer is older", {{"b", {}, "x", true}, {"a", {}, "x"}}, "(2(1))");
    row("two of the same name", {{"a", {}, "x"}, {"b", {}, "x"}}, "(-(1)(2))");
    row("three of the same name", {{"a", {}, "x"}, {"b", {}, "x"}, {"c", {}, "x"}}, "(-(1)(2)(3))");
    row("two answers", {{"a", {}, "x", true}, {"b", {}, "x", true}}, "(-(1)(2))");
    row("no subject", {{"a", {}, ""}, {"b", {}, ""}}, "(1)(2)");
    row("gap and message", {{"b", {"g"}, "x"}, {"c", {"g"}, "y"}, {"d", {}, "x"}}, "(-(1)(2)(3))");
    row("gap and gap", {{"b", {"g"}, "x"}, {"c", {"g"}, "y"}, {"d", {"h"}, "x"}, {"e", {"h"}, "z"}}, "(-(1)(2)(3)(4))");
    row("only roots are merged", {{"a", {}, "x"}, {"b", {"a"}, "y"}, {"c", {}, "y", true}}, "(1(2))(3)");
}

void TestThreads::subjects()
{
    QFETCH(QString, got);
    QTEST(got, "expected");
}

void TestThreads::differencesGiveWhatAllAtOnceGives_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<bool>("mergeSubjects");
    QTest::addColumn<bool>("withSent");
    for (const bool ascending : {false, true})
        for (const bool merge : {false, true})
            for (const bool withSent : {false, true})
                for (const ListColumn column : {ListColumn::Arrival, ListColumn::Date, ListColumn::Size})
                    QTest::addRow("%d %d %d %d", int(column), ascending, merge, withSent) << int(column) << ascending << merge << withSent;
}

void TestThreads::differencesGiveWhatAllAtOnceGives()
{
    QFETCH(int, column);
    QFETCH(bool, ascending);
    QFETCH(bool, mergeSubjects);
    QFETCH(bool, withSent);
    const ThreadedList::Options options{.column = ListColumn(column), .ascending = ascending, .mergeSubjects = mergeSubjects};
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Chance chance(seed + unsigned(qEnvironmentVariableIntValue("GODWIT_SEED")) * 1000);
        Mail mail;
        MemorySource source(&mail);
        quint64 next = 1;
        quint32 uid = 1;
        const int pot = 3 + chance.below(40);
        const auto add = [&](FolderId folder, bool known) {
            mail.add(next, uid++, chance.often(50) ? 1 : 0, folder);
            if (known) mail.describe(next, chance.below(50), QString(), chance.keys(pot));
            return (folder == inbox ? mail.entries : mail.others).back();
        };
        for (int i = chance.below(30); i > 0; --i) {
            add(withSent && chance.often(20) ? sent : inbox, chance.often(90));
            ++next;
        }
        const auto list = listOf(source, options, withSent);
        list->assign(mail.entries);
        Replayed replayed;
        replayed.keys = list->keys(0, list->count());
        for (int step = 0; step < 60; ++step) {
            MessageChanges changes;
            const bool others = withSent && chance.often(20);
            auto &entries = others ? mail.others : mail.entries;
            for (int i = chance.below(4); i > 0; --i) {
                changes.added.push_back(add(others ? sent : inbox, chance.often(80)));
                ++next;
            }
            for (int i = chance.below(3); i > 0 && !entries.empty(); --i) { // flags, or headers that are read now
                ListEntry &entry = entries[std::size_t(chance.below(int(entries.size())))];
                entry.flags ^= 1;
                if (!mail.digests.contains(entry.key)) mail.describe(toInt(entry.key), chance.below(50), QString(), chance.keys(pot));
                changes.changed.push_back(entry);
            }
            for (int i = chance.below(3); i > 0 && !entries.empty(); --i) {
                const MessageKey key = entries[std::size_t(chance.below(int(entries.size())))].key;
                changes.removed.push_back(key);
                mail.remove(toInt(key));
                for (auto *group : {&changes.added, &changes.changed})
                    std::erase_if(*group, [key](const ListEntry &e) { return e.key == key; });
            }
            if (chance.often(30) && list->count() > 0) {
                const bool open = chance.often(60);
                QVERIFY(replayed.apply(list->setExpanded(chance.below(list->count()), open, nullptr), *list));
                QVERIFY(replayed.keys == list->keys(0, list->count()));
            }
            const ListDelta delta = others ? list->applyToOthers(changes, nullptr) : list->apply(changes);
            QVERIFY2(replayed.apply(delta, *list), qPrintable(QStringLiteral("seed %1 step %2").arg(seed).arg(step)));
            QVERIFY(replayed.keys == list->keys(0, list->count()));
            for (int row = 0; row < list->count(); ++row) QCOMPARE(list->rowOf(replayed.keys[std::size_t(row)]), row);

            const auto fresh = listOf(source, options, withSent);
            fresh->assign(mail.entries);
            QVERIFY2(shapeOf(*list) == shapeOf(*fresh), qPrintable(QStringLiteral("seed %1 step %2").arg(seed).arg(step)));
            std::size_t shownHere = 0; // nobody is lost
            list->forEach([&](MessageKey key, int) { shownHere += std::ranges::contains(mail.entries, key, &ListEntry::key) ? 1 : 0; });
            QCOMPARE(shownHere, mail.entries.size());
            const ListDelta again = others ? list->applyToOthers(changes, nullptr) : list->apply(changes);
            QVERIFY(replayed.apply(again, *list)); // told twice
            QVERIFY(shapeOf(*list) == shapeOf(*fresh));
        }
    }
}

void TestThreads::aClosedConversationIsItsNewestMessage()
{
    Mail mail = fourLetters();
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox, {.threaded = true});
    const ListDelta delta = takeDelta(changed);
    QCOMPARE(delta.count, 2);
    QList<ThreadPlace> places;
    QCOMPARE(shown(listing, inbox, delta.revision, &places), (std::vector<quint64>{4, 3}));
    QCOMPARE(places.at(0), (ThreadPlace{.depth = 0, .size = 1, .unread = 0, .expanded = false}));
    QCOMPARE(places.at(1), (ThreadPlace{.depth = 0, .size = 3, .unread = 1, .expanded = false}));
    listing.open(inbox, {.column = ListColumn::Date, .threaded = true});
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{3, 4}));
}

void TestThreads::openingKeepsTheNewestRow()
{
    Mail mail = fourLetters();
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox, {.threaded = true});
    const quint64 seen = takeDelta(changed).revision;
    listing.setExpanded(inbox, seen, 1, true);
    ListDelta delta = takeDelta(changed);
    QVERIFY(delta.removed.empty());
    QCOMPARE(delta.inserted, (std::vector<ListDelta::Range>{{1, 2}}));
    QList<ThreadPlace> places;
    QCOMPARE(shown(listing, inbox, delta.revision, &places), (std::vector<quint64>{4, 1, 2, 3}));
    QCOMPARE(places.at(1), (ThreadPlace{.depth = 0, .size = 3, .unread = 1, .expanded = true}));
    QCOMPARE(places.at(3).depth, 2);
    listing.setExpanded(inbox, delta.revision, 2, false);
    delta = takeDelta(changed);
    QCOMPARE(delta.removed, (std::vector<ListDelta::Range>{{1, 2}}));
    QCOMPARE(shown(listing, inbox, delta.revision), (std::vector<quint64>{4, 3}));
    listing.setAllExpanded(inbox, true);
    QCOMPARE(takeDelta(changed).count, 4);
}

void TestThreads::closedOnesMeanAllTheirMessages()
{
    Mail mail = fourLetters();
    mail.add(5, 1, 0, sent);
    mail.describe(5, 40, {}, {.id = hash("e"), .references = {hash("c")}});
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged), keys(&listing, &Listing::keysReady);
    listing.open(inbox, {.threaded = true, .withSent = true});
    const quint64 seen = takeDelta(changed).revision;
    QCOMPARE(shown(listing, inbox, seen), (std::vector<quint64>{4, 5}));
    const auto meant = [&] {
        listing.requestKeys(1, {.folder = inbox, .revision = seen, .rows = {{1, 1}}});
        std::vector<MessageKey> list = *keys.takeLast().at(0).value<SelectionKeys>().keys;
        std::ranges::sort(list);
        return list;
    };
    const std::vector<MessageKey> three{MessageKey{1}, MessageKey{2}, MessageKey{3}}; // not one's own answer, which is in another folder
    QVERIFY(meant() == three);
    ChangeSet changes; // the conversation goes up; who saw it below still means it
    mail.add(6, 9);
    mail.describe(6, 50, {}, {.id = hash("f"), .references = {hash("a")}});
    changes.messages.push_back({.folder = inbox, .added = {mail.entries.back()}, .changed = {}, .removed = {}});
    listing.applyChanges(changes);
    QCOMPARE(takeDelta(changed).moved, std::vector<ListDelta::Move>());
    const std::vector<MessageKey> four{MessageKey{1}, MessageKey{2}, MessageKey{3}, MessageKey{6}};
    QVERIFY(meant() == four);
}

void TestThreads::answersFromSentStandInTheirPlace()
{
    Mail mail = fourLetters();
    mail.add(5, 1, 1, sent);
    mail.describe(5, 25, {}, {.id = hash("e"), .references = {hash("a")}});
    mail.add(6, 2, 1, sent);
    mail.describe(6, 99, {}, {.id = hash("x")}); // belongs to nothing here
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox, {.threaded = true, .withSent = true});
    listing.setAllExpanded(inbox, true);
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{4, 1, 2, 3, 5}));
    ChangeSet changes;
    mail.add(7, 3, 1, sent);
    mail.describe(7, 60, {}, {.id = hash("g"), .references = {hash("d")}});
    changes.messages.push_back({.folder = sent, .added = {mail.others.back()}, .changed = {}, .removed = {}});
    listing.applyChanges(changes);
    const ListDelta delta = takeDelta(changed);
    QCOMPARE(shown(listing, inbox, delta.revision), (std::vector<quint64>{4, 7, 1, 2, 3, 5}));
    QCOMPARE(delta.moved, (std::vector<ListDelta::Move>{{0, 0}}));
}

void TestThreads::aReplyBringsItsConversationUp()
{
    Mail mail = fourLetters();
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox, {.threaded = true});
    listing.setExpanded(inbox, takeDelta(changed).revision, 1, true);
    changed.clear();
    ChangeSet changes;
    mail.add(5, 5);
    mail.describe(5, 40, {}, {.id = hash("e"), .references = {hash("b")}});
    changes.messages.push_back({.folder = inbox, .added = {mail.entries.back()}, .changed = {}, .removed = {}});
    listing.applyChanges(changes);
    const ListDelta delta = takeDelta(changed);
    QCOMPARE(shown(listing, inbox, delta.revision), (std::vector<quint64>{1, 2, 3, 5, 4}));
    QCOMPARE(delta.moved, (std::vector<ListDelta::Move>{{1, 0}, {2, 1}, {3, 2}})); // whoever is selected stays so
}

void TestThreads::whoeverMovesBetweenTheTwoFoldersStays_data()
{
    QTest::addColumn<bool>("leavesFirst");
    QTest::addRow("it leaves before it comes") << true;
    QTest::addRow("it comes before it leaves") << false;
}

void TestThreads::whoeverMovesBetweenTheTwoFoldersStays()
{
    QFETCH(bool, leavesFirst);
    Mail mail = fourLetters();
    mail.add(5, 1, 1, sent);
    mail.describe(5, 25, {}, {.id = hash("e"), .references = {hash("a")}});
    mail.add(6, 2, 1, sent); // in no conversation of the inbox
    mail.describe(6, 26, {}, {.id = hash("f")});
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox, {.threaded = true, .withSent = true});
    listing.setAllExpanded(inbox, true);
    const auto move = [&](quint64 key, FolderId from, FolderId to, quint32 uid) {
        (from == inbox ? mail.entries : mail.others)
            .erase(std::ranges::find(from == inbox ? mail.entries : mail.others, MessageKey{key}, &ListEntry::key));
        (to == inbox ? mail.entries : mail.others).push_back({.key = MessageKey{key}, .uid = Uid{uid}, .flags = 1});
        MessageChanges leaves, comes;
        leaves.folder = from;
        leaves.removed = {MessageKey{key}};
        comes.folder = to;
        comes.added = {(to == inbox ? mail.entries : mail.others).back()};
        ChangeSet changes;
        changes.messages = leavesFirst ? std::vector{leaves, comes} : std::vector{comes, leaves};
        listing.applyChanges(changes);
        return shown(listing, inbox, takeDelta(changed).revision);
    };
    QCOMPARE(move(6, sent, inbox, 7), (std::vector<quint64>{6, 4, 1, 2, 3, 5}));
    QCOMPARE(move(2, inbox, sent, 9), (std::vector<quint64>{6, 4, 1, 2, 3, 5})); // still in its conversation
    QCOMPARE(move(5, sent, inbox, 8), (std::vector<quint64>{1, 2, 3, 5, 6, 4})); // the newest arrival of its conversation
}

void TestThreads::whatWasSeenTooLongAgoOpensNothing()
{
    Mail mail = fourLetters();
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox, {.threaded = true});
    const quint64 seen = takeDelta(changed).revision;
    listing.setAllExpanded(inbox, true); // what was seen before cannot be found again
    const quint64 now = takeDelta(changed).revision;
    changed.clear();
    listing.setExpanded(inbox, seen, 1, false);
    QVERIFY(changed.isEmpty());
    listing.setExpanded(inbox, now, 1, false);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
