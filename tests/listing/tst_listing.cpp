// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorymail.h"

#include "listing/listing.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <map>
#include <random>
#include <set>

using namespace godwit;
using namespace godwit::listing;

namespace {

ListDelta takeDelta(QSignalSpy &spy) { return spy.takeFirst().at(0).value<ListDelta>(); }

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndAnswers();
    void answersCarryTheListsRevision();
    void vanishedRowStaysBlank();
    void changes();
    void resetReadsAgain();
    void removedFolderEmpties();
    void nothingFromClosedLists();
    void selectedRowsAreWhoTheyWere();
    void aMessageThatMovedIsStillMeant();
    void tooLongAgoIsSaid();
    void unreadAllTheWayRound();
    void onItsOwnThread();
};

void TestListing::opensAndAnswers()
{
    Mail mail;
    for (quint32 i = 1; i <= 5; ++i) mail.add(i, i * 10);
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged), ready(&listing, &Listing::rowsReady);
    listing.open(inbox);
    const ListDelta delta = takeDelta(changed);
    QVERIFY(delta.initial);
    QCOMPARE(delta.count, 5);
    listing.requestRows(inbox, delta.revision, 1, 99);
    const auto rows = ready.takeFirst().at(0).value<ListRows>();
    QCOMPARE(rows.first, 1);
    QCOMPARE(rows.rows.size(), 4);
    QCOMPARE(rows.rows.at(0).subject, QStringLiteral("40"));
    QCOMPARE(rows.rows.at(3).subject, QStringLiteral("10"));

    listing.open(FolderId{2}); // an empty one answers too
    QCOMPARE(takeDelta(changed).count, 0);
}

void TestListing::answersCarryTheListsRevision()
{
    Mail mail;
    mail.add(1, 1);
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged), ready(&listing, &Listing::rowsReady);
    listing.open(inbox);
    const quint64 old = takeDelta(changed).revision;
    ChangeSet set;
    set.messages.push_back({.folder = inbox, .added = {{.key = MessageKey{2}, .uid = Uid{2}}}, .changed = {}, .removed = {}});
    listing.applyChanges(set);
    const quint64 now = takeDelta(changed).revision;
    QVERIFY(now > old);
    listing.requestRows(inbox, old, 0, 1);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.at(0).at(0).value<ListRows>().revision, now);
    QCOMPARE(ready.at(0).at(0).value<ListRows>().rows.size(), 2);
    listing.requestRows(inbox, now + 1, 0, 1);
    QCOMPARE(ready.size(), 1);
}

void TestListing::vanishedRowStaysBlank()
{
    Mail mail;
    mail.add(1, 1);
    mail.add(2, 2);
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged), ready(&listing, &Listing::rowsReady);
    listing.open(inbox);
    mail.rows.remove(MessageKey{2});
    listing.requestRows(inbox, takeDelta(changed).revision, 0, 1);
    const auto rows = ready.takeFirst().at(0).value<ListRows>();
    QCOMPARE(rows.rows.at(0).key, MessageKey{2});
    QVERIFY(!rows.rows.at(0).headersKnown);
    QCOMPARE(rows.rows.at(1).subject, QStringLiteral("1"));
}

void TestListing::changes()
{
    Mail mail;
    mail.add(1, 1);
    mail.add(2, 2);
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox);
    changed.clear();
    ChangeSet set;
    set.messages.push_back({.folder = FolderId{7}, .added = {{.key = MessageKey{9}, .uid = Uid{9}}}, .changed = {}, .removed = {}});
    listing.applyChanges(set);
    QCOMPARE(changed.size(), 0);
    set.messages = {{.folder = inbox, .added = {}, .changed = {}, .removed = {MessageKey{5}}}};
    listing.applyChanges(set); // of no effect: no signal
    QCOMPARE(changed.size(), 0);
    set.messages = {
        {.folder = inbox, .added = {}, .changed = {{.key = MessageKey{1}, .uid = Uid{1}, .flags = 1}}, .removed = {MessageKey{2}}}};
    listing.applyChanges(set);
    const ListDelta delta = takeDelta(changed);
    QVERIFY(!delta.initial);
    QVERIFY(delta.removed == (std::vector<ListDelta::Range>{{0, 0}}));
    QVERIFY(delta.changed == (std::vector<ListDelta::Range>{{0, 0}}));
}

void TestListing::resetReadsAgain()
{
    Mail mail;
    mail.add(1, 1);
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox);
    changed.clear();
    mail.entries = {{.key = MessageKey{8}, .uid = Uid{1}}, {.key = MessageKey{9}, .uid = Uid{2}}};
    ChangeSet set;
    set.messages.push_back({.folder = inbox, .added = {}, .changed = {}, .removed = {}, .reset = true});
    listing.applyChanges(set);
    const ListDelta delta = takeDelta(changed);
    QCOMPARE(delta.count, 2);
    QVERIFY(!delta.initial);
    QVERIFY(delta.removed == (std::vector<ListDelta::Range>{{0, 0}}));
}

void TestListing::removedFolderEmpties()
{
    Mail mail;
    mail.add(1, 1);
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox);
    changed.clear();
    ChangeSet set;
    set.folders.append(FolderDelta{.account = {}, .changed = {}, .removed = {inbox}});
    listing.applyChanges(set);
    QCOMPARE(takeDelta(changed).count, 0);
}

void TestListing::nothingFromClosedLists()
{
    Mail mail;
    mail.add(1, 1);
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged), ready(&listing, &Listing::rowsReady);
    listing.open(inbox);
    const quint64 revision = takeDelta(changed).revision;
    listing.close(inbox);
    ChangeSet set;
    set.messages.push_back({.folder = inbox, .added = {}, .changed = {}, .removed = {MessageKey{1}}});
    listing.applyChanges(set);
    listing.requestRows(inbox, revision, 0, 0);
    QCOMPARE(changed.size() + ready.size(), 0);
    listing.open(inbox);
    QVERIFY(takeDelta(changed).revision > revision);
}

/// Random histories: what is asked for rows as they stood some revisions ago must be who stood there then, less who is gone.
void TestListing::selectedRowsAreWhoTheyWere()
{
    std::mt19937 random(20261124);
    const auto upTo = [&](int n) { return std::uniform_int_distribution(0, n)(random); };
    for (int round = 0; round < 60; ++round) {
        Mail mail;
        std::map<quint32, quint64> here; // uid → key
        quint64 key = 0;
        for (int i = upTo(40); i >= 0; --i) {
            const quint32 uid = 10 * quint32(++key);
            mail.add(key, uid);
            here[uid] = key;
        }
        Listing listing(sourceOf(mail));
        QSignalSpy changed(&listing, &Listing::listChanged), ready(&listing, &Listing::keysReady);
        listing.open(inbox);
        const auto rowsNow = [&] {
            std::vector<quint64> rows;
            for (auto at = here.rbegin(); at != here.rend(); ++at) rows.push_back(at->second);
            return rows;
        };
        const std::vector<quint64> seen = rowsNow();
        RowSelection selection{.folder = inbox, .revision = takeDelta(changed).revision, .rows = {}};
        std::set<MessageKey> meant;
        for (int row = upTo(3); row < int(seen.size());) {
            const int last = std::min(row + upTo(6), int(seen.size()) - 1);
            selection.rows.push_back({row, last});
            for (; row <= last; ++row) meant.insert(MessageKey{seen[std::size_t(row)]});
            row += 1 + upTo(4);
        }
        for (int step = upTo(6); step > 0; --step) {
            MessageChanges change{.folder = inbox, .added = {}, .changed = {}, .removed = {}};
            for (int n = upTo(5); n > 0; --n) {
                const auto uid = quint32(1 + upTo(500));
                if (here.contains(uid)) continue;
                here[uid] = ++key;
                change.added.push_back({.key = MessageKey{key}, .uid = Uid{uid}});
            }
            for (int n = upTo(5); n > 0 && !here.empty(); --n) {
                const auto at = std::next(here.begin(), upTo(int(here.size()) - 1));
                if (std::ranges::contains(change.added, MessageKey{at->second}, &ListEntry::key)) continue;
                change.removed.push_back(MessageKey{at->second});
                meant.erase(MessageKey{at->second});
                here.erase(at);
            }
            std::ranges::sort(change.added, {}, &ListEntry::uid);
            ChangeSet set;
            set.messages.push_back(change);
            listing.applyChanges(set);
        }
        listing.requestKeys(7, selection);
        const auto answer = ready.takeFirst().at(0).value<SelectionKeys>();
        QVERIFY(answer.known);
        QCOMPARE(answer.ticket, 7u);
        QCOMPARE(std::set<MessageKey>(answer.keys->begin(), answer.keys->end()), meant);
        QCOMPARE(answer.keys->size(), meant.size());
    }
}

void TestListing::aMessageThatMovedIsStillMeant()
{
    Mail mail;
    for (quint32 i = 1; i <= 5; ++i) mail.add(i, i);
    mail.add(6, 0); // being uploaded: on top
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged), ready(&listing, &Listing::keysReady);
    listing.open(inbox);
    const quint64 seen = takeDelta(changed).revision;
    ChangeSet set; // it gets its UID, and another one came before it
    set.messages.push_back({.folder = inbox,
                            .added = {{.key = MessageKey{7}, .uid = Uid{8}}},
                            .changed = {{.key = MessageKey{6}, .uid = Uid{7}}},
                            .removed = {}});
    listing.applyChanges(set);
    listing.requestKeys(1, {.folder = inbox, .revision = seen, .rows = {{0, 1}}});
    std::vector<MessageKey> keys = *ready.takeFirst().at(0).value<SelectionKeys>().keys;
    std::ranges::sort(keys);
    QCOMPARE(keys, (std::vector<MessageKey>{MessageKey{5}, MessageKey{6}}));
}

void TestListing::tooLongAgoIsSaid()
{
    Mail mail;
    for (quint32 i = 1; i <= 5; ++i) mail.add(i, i);
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged), ready(&listing, &Listing::keysReady);
    listing.open(inbox);
    const quint64 seen = takeDelta(changed).revision;
    ChangeSet set;
    set.messages.push_back({.folder = inbox, .added = {}, .changed = {}, .removed = {}, .reset = true});
    listing.applyChanges(set);
    listing.requestKeys(1, {.folder = inbox, .revision = seen, .rows = {{0, 4}}});
    const auto answer = ready.takeFirst().at(0).value<SelectionKeys>();
    QVERIFY(!answer.known && answer.keys->empty());
    listing.close(inbox);
    listing.requestKeys(2, {.folder = inbox, .revision = seen, .rows = {{0, 4}}});
    QVERIFY(!ready.takeFirst().at(0).value<SelectionKeys>().known);
}

void TestListing::unreadAllTheWayRound()
{
    Mail mail;
    for (quint32 i = 1; i <= 6; ++i) mail.add(i, i); // rows 0…5 are the UIDs 6…1
    for (ListEntry &entry : mail.entries)
        if (entry.uid != Uid{2} && entry.uid != Uid{5}) entry.flags = quint32(Flag::Seen);
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged), found(&listing, &Listing::unreadFound);
    listing.open(inbox);
    const quint64 revision = takeDelta(changed).revision;
    const auto next = [&](int row, int step) {
        listing.requestUnread(inbox, revision, row, step);
        return found.takeFirst().at(2).toInt();
    };
    QCOMPARE(next(-1, 1), 1);
    QCOMPARE(next(1, 1), 4);
    QCOMPARE(next(4, 1), 1);
    QCOMPARE(next(1, -1), 4);
    QCOMPARE(next(-1, -1), 4);
    ChangeSet set; // a new one on top that the asker has not seen yet
    set.messages.push_back(
        {.folder = inbox, .added = {{.key = MessageKey{7}, .uid = Uid{7}, .flags = quint32(Flag::Seen)}}, .changed = {}, .removed = {}});
    listing.applyChanges(set);
    QCOMPARE(next(1, 1), 5);
}

void TestListing::onItsOwnThread()
{
    Mail mail;
    mail.add(1, 1);
    QThread thread;
    auto *listing = new Listing(sourceOf(mail));
    listing->moveToThread(&thread);
    connect(&thread, &QThread::finished, listing, &QObject::deleteLater);
    QSignalSpy changed(listing, &Listing::listChanged);
    thread.start();
    QMetaObject::invokeMethod(listing, [listing] { listing->open(inbox); });
    QTRY_COMPARE(changed.size(), 1);
    thread.quit();
    QVERIFY(thread.wait());
    QCOMPARE(mail.usedOn, &thread);
}

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
