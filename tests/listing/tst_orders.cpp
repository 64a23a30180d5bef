// SPDX-License-Identifier: GPL-3.0-or-later
// In which order lists stand, what they leave out, and what a search found as a list.
#include "fourletters.h"

#include <QTest>

using namespace godwit;
using namespace godwit::listing;

class TestOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortedByTexts();
    void filteredRowsStayUntilOpenedAnew();
    void ignoredOnesAreLeftOut();
    void manyHitsHaveConversationsToo();
    void hitsOfASearch();
};

void TestOrders::sortedByTexts()
{
    Mail mail = fourLetters();
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox, {.column = ListColumn::From, .ascending = true});
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{3, 2, 4, 1})); // Anna, émile, Eve, Zoe
    ChangeSet changes;
    for (quint64 key : {5, 6}) mail.add(key, quint32(key));
    mail.describe(5, 1, QStringLiteral("a9"), {}, QStringLiteral("Emma"));
    changes.messages.push_back({.folder = inbox, .added = {mail.entries[4], mail.entries[5]}, .changed = {}, .removed = {}});
    listing.applyChanges(changes);
    ListDelta delta = takeDelta(changed);
    QCOMPARE(shown(listing, inbox, delta.revision), (std::vector<quint64>{3, 2, 5, 4, 1, 6})); // what is not read yet comes last
    mail.describe(6, 1, QStringLiteral("b"), {}, QStringLiteral("anna"));
    listing.applyChanges(only({.folder = inbox, .added = {}, .changed = {mail.entries[5]}, .removed = {}}));
    delta = takeDelta(changed);
    QCOMPARE(shown(listing, inbox, delta.revision), (std::vector<quint64>{6, 3, 2, 5, 4, 1}));
    listing.open(inbox, {.column = ListColumn::Subject, .ascending = false});
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{6, 3, 2, 1, 4, 5})); // b …, a10, a9
    listing.open(inbox, {.column = ListColumn::Unread});
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{6, 5, 2, 4, 3, 1}));
}

void TestOrders::filteredRowsStayUntilOpenedAnew()
{
    Mail mail = fourLetters();
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    const ListSetup unread{.filter = {.unread = true}};
    listing.open(inbox, unread);
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{2}));
    mail.entries[1].flags = 1;
    mail.add(5, 5);
    mail.add(6, 6, 1);
    listing.applyChanges(only({.folder = inbox, .added = {mail.entries[4], mail.entries[5]}, .changed = {mail.entries[1]}, .removed = {}}));
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{5, 2}));
    listing.open(inbox, unread);
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{5}));
}

void TestOrders::ignoredOnesAreLeftOut()
{
    Mail mail = fourLetters();
    for (int i : {0, 1, 2}) mail.entries[std::size_t(i)].flags |= ListEntry::ignored;
    Listing listing(sourceOf(mail));
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(inbox, {.threaded = true});
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{4}));
    mail.entries[3].flags |= ListEntry::ignored;
    mail.add(5, 5, ListEntry::ignored);
    listing.applyChanges(only({.folder = inbox, .added = {mail.entries[4]}, .changed = {mail.entries[3]}, .removed = {}}));
    QCOMPARE(takeDelta(changed).count, 0);
    mail.entries[1].flags = 0; // taken back
    listing.applyChanges(only({.folder = inbox, .added = {}, .changed = {mail.entries[1]}, .removed = {}}));
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{2}));
    listing.open(inbox, {.showIgnored = true});
    QCOMPARE(shown(listing, inbox, takeDelta(changed).revision), (std::vector<quint64>{5, 4, 3, 2, 1}));
}

void TestOrders::manyHitsHaveConversationsToo()
{
    Mail mail;
    std::vector<MessageKey> hits;
    for (quint32 i = 1; i <= 5000; ++i) {
        mail.add(i, i, 1);
        mail.describe(i, i, {}, {.id = i, .references = i % 2 == 0 ? std::vector<std::uint64_t>{i - 1} : std::vector<std::uint64_t>()});
        hits.push_back(MessageKey{i});
    }
    Listing listing(sourceOf(mail));
    constexpr FolderId found{firstVirtualFolder};
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(found);
    listing.addHits(found, std::make_shared<const std::vector<MessageKey>>(hits));
    QCOMPARE(takeDelta(changed).count, 5000);
    listing.open(found, {.threaded = true});
    QCOMPARE(takeDelta(changed).count, 2500);
}

void TestOrders::hitsOfASearch()
{
    Mail mail = fourLetters();
    mail.add(5, 1, 0, sent);
    mail.describe(5, 25, {}, {});
    Listing listing(sourceOf(mail));
    constexpr FolderId found{firstVirtualFolder};
    QSignalSpy changed(&listing, &Listing::listChanged);
    listing.open(found);
    QCOMPARE(takeDelta(changed).count, 0);
    listing.addHits(
        found, std::make_shared<const std::vector<MessageKey>>(std::vector{MessageKey{1}, MessageKey{5}, MessageKey{3}, MessageKey{77}}));
    QCOMPARE(shown(listing, found, takeDelta(changed).revision), (std::vector<quint64>{3, 5, 1}));
    mail.remove(5);
    listing.applyChanges(only({.folder = sent, .added = {}, .changed = {}, .removed = {MessageKey{5}}}));
    QCOMPARE(shown(listing, found, takeDelta(changed).revision), (std::vector<quint64>{3, 1}));
    mail.entries[0].flags ^= 4;
    listing.applyChanges(only({.folder = inbox, .added = {}, .changed = {mail.entries[0], mail.entries[1]}, .removed = {}}));
    const ListDelta delta = takeDelta(changed);
    QCOMPARE(delta.changed, (std::vector<ListDelta::Range>{{1, 1}}));
    QVERIFY(delta.inserted.empty()); // what does not match comes only by addHits()
    // The next key in the box: others are found, and who is still among them keeps its row.
    listing.setHits(found, std::make_shared<const std::vector<MessageKey>>(std::vector{MessageKey{1}, MessageKey{2}}));
    const ListDelta next = takeDelta(changed);
    QCOMPARE(next.removed, (std::vector<ListDelta::Range>{{0, 0}}));
    QCOMPARE(int(next.inserted.size()), 1);
    QCOMPARE(next.count, 2);
    // The quick filter holds for hits as for any list, also for those that come later.
    listing.open(found, {.filter = {.unread = true}});
    const int unread = takeDelta(changed).count;
    QVERIFY(unread < 2);
    mail.add(8, 8, 1);
    mail.add(9, 9);
    listing.addHits(found, std::make_shared<const std::vector<MessageKey>>(std::vector{MessageKey{8}, MessageKey{9}}));
    QCOMPARE(takeDelta(changed).count, unread + 1);
    listing.setHits(found, std::make_shared<const std::vector<MessageKey>>());
    QCOMPARE(takeDelta(changed).count, 0);
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
