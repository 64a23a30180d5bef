// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/openlist.h"
#include "models/messagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace godwit;
using models::MessageListModel;

namespace {

constexpr FolderId inbox{1};

MessageSummary summary(quint64 key)
{
    MessageSummary row;
    row.key = MessageKey{key};
    row.folder = inbox;
    row.headersKnown = true;
    row.subject = QStringLiteral("Subject %1").arg(key);
    return row;
}

ListDelta delta(quint64 revision, int count, std::vector<ListDelta::Range> removed, std::vector<ListDelta::Range> inserted,
                std::vector<ListDelta::Range> changed = {})
{
    return {.folder = inbox,
            .revision = revision,
            .count = count,
            .removed = std::move(removed),
            .inserted = std::move(inserted),
            .changed = std::move(changed)};
}

ListDelta opened(quint64 revision, int count)
{
    ListDelta result = delta(revision, count, {}, {});
    if (count > 0) result.inserted.push_back({0, count - 1});
    result.initial = true;
    return result;
}

} // namespace

class TestMessageList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void windowOfRows();
    void staleAnswersAreDropped();
    void changedRowsKeepWhatTheyShow();
    void rowsMoveWithTheList();
    void openingTheSameListAgain();
    void cellsAreHarmless();
    void farRowsAreForgotten();
    void manyRangesAtOnce();
    void againstTheListing();

private:
    std::unique_ptr<MessageListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets, m_wanted;
    int m_expectedResets = 0;
};

void TestMessageList::init()
{
    m_model = std::make_unique<MessageListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    m_wanted = std::make_unique<QSignalSpy>(m_model.get(), &MessageListModel::rowsWanted);
    m_model->setFolder(inbox);
    m_expectedResets = 1;
}

void TestMessageList::cleanup()
{
    QCOMPARE(m_resets->size(), m_expectedResets); // setFolder() alone
    m_wanted.reset();
    m_resets.reset();
    m_tester.reset();
    m_model.reset();
}

void TestMessageList::windowOfRows()
{
    m_model->setVisibleRange(0, 9);
    QCOMPARE(m_wanted->size(), 0);
    QVERIFY(!m_model->isOpen());
    m_model->applyDelta(opened(5, 100'000));
    QVERIFY(m_model->isOpen());
    QCOMPARE(m_model->rowCount(), 100'000);
    QCOMPARE(m_wanted->size(), 1);
    const QList<QVariant> asked = m_wanted->takeFirst();
    QCOMPARE(asked.at(0).value<FolderId>(), inbox);
    QCOMPARE(asked.at(1).toULongLong(), 5ULL);
    QCOMPARE(asked.at(2).toInt(), 0);
    const int last = asked.at(3).toInt();
    QVERIFY(last >= 9 && last < 512);

    m_model->setVisibleRange(0, 9); // asked already
    QCOMPARE(m_wanted->size(), 0);
    QVERIFY(!m_model->index(0).data(MessageListModel::LoadedRole).toBool());
    QVERIFY(!m_model->index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
    QList<MessageSummary> rows;
    for (int i = 0; i <= last; ++i) rows.append(summary(quint64(i) + 1));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->applyRows({.folder = inbox, .revision = 5, .first = 0, .rows = rows});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_wanted->size(), 0); // nothing is missing
    QCOMPARE(m_model->index(3).data().toString(), QStringLiteral("Subject 4"));
    QCOMPARE(m_model->keyAt(3), MessageKey{4});
    QCOMPARE(m_model->rowOf(MessageKey{4}), 3);
    QCOMPARE(m_model->summaryAt(3)->key, MessageKey{4});
    QCOMPARE(m_model->index(3).data(MessageListModel::SummaryRole).value<MessageSummary>(), rows.at(3));
    QVERIFY(!m_model->summaryAt(99'999));

    m_model->setVisibleRange(50'000, 50'009);
    QCOMPARE(m_wanted->size(), 1);
    QVERIFY(m_wanted->at(0).at(2).toInt() <= 50'000 && m_wanted->at(0).at(3).toInt() >= 50'009);
}

void TestMessageList::staleAnswersAreDropped()
{
    m_model->setVisibleRange(0, 2);
    m_model->applyDelta(opened(1, 3));
    m_model->applyDelta(delta(2, 4, {}, {{0, 0}}));
    QCOMPARE(m_wanted->size(), 2); // asked again for the new revision
    m_model->applyRows({.folder = inbox, .revision = 1, .first = 0, .rows = {summary(1)}});
    m_model->applyRows({.folder = FolderId{2}, .revision = 2, .first = 0, .rows = {summary(1)}});
    QVERIFY(!m_model->summaryAt(0));
    m_model->applyDelta(delta(2, 5, {}, {{0, 0}})); // not newer
    m_model->applyDelta({.folder = FolderId{2}, .revision = 9, .count = 0, .removed = {}, .inserted = {}, .changed = {}});
    QCOMPARE(m_model->rowCount(), 4);
    m_model->applyRows(
        {.folder = inbox, .revision = 2, .first = 2, .rows = {summary(1), summary(2), summary(3)}}); // more than there are rows
    QCOMPARE(m_model->keyAt(3), MessageKey{2});

    m_model->setFolder(FolderId{2});
    m_expectedResets = 2;
    QCOMPARE(m_model->rowCount(), 0);
    m_model->applyDelta(
        {.folder = FolderId{2}, .revision = 3, .count = 1, .removed = {}, .inserted = {{0, 0}}, .changed = {}}); // of an earlier opening
    QCOMPARE(m_model->rowCount(), 0);
}

void TestMessageList::changedRowsKeepWhatTheyShow()
{
    m_model->setVisibleRange(0, 2);
    m_model->applyDelta(opened(1, 3));
    m_model->applyRows({.folder = inbox, .revision = 1, .first = 0, .rows = {summary(3), summary(2), summary(1)}});
    m_wanted->clear();
    m_model->applyDelta(delta(2, 3, {}, {}, {{1, 1}}));
    QCOMPARE(m_model->index(1).data().toString(), QStringLiteral("Subject 2"));
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0).at(2).toInt(), 1);
    QCOMPARE(m_wanted->at(0).at(3).toInt(), 1);
    MessageSummary read = summary(2);
    read.flags.set(Flag::Seen);
    QVERIFY(m_model->index(1).data(MessageListModel::UnreadRole).toBool());
    m_model->applyRows({.folder = inbox, .revision = 2, .first = 1, .rows = {read}});
    QVERIFY(!m_model->index(1).data(MessageListModel::UnreadRole).toBool());
    QCOMPARE(m_wanted->size(), 1);
}

void TestMessageList::rowsMoveWithTheList()
{
    m_model->setVisibleRange(0, 4);
    m_model->applyDelta(opened(1, 5));
    m_model->applyRows({.folder = inbox, .revision = 1, .first = 0, .rows = {summary(5), summary(4), summary(3), summary(2), summary(1)}});
    const QPersistentModelIndex two = m_model->index(3);
    m_model->applyDelta(delta(2, 5, {{4, 4}, {1, 2}}, {{0, 1}, {3, 3}}));
    // 5 4 3 2 1 → 5 2 → new new 5 new 2
    QCOMPARE(m_model->keyAt(2), MessageKey{5});
    QCOMPARE(m_model->keyAt(4), MessageKey{2});
    QCOMPARE(two.row(), 4);
    QCOMPARE(two.data(MessageListModel::KeyRole).value<MessageKey>(), MessageKey{2});
    QCOMPARE(m_model->rowOf(MessageKey{4}), -1);
    QVERIFY(!m_model->summaryAt(0) && !m_model->summaryAt(1) && !m_model->summaryAt(3));
}

void TestMessageList::openingTheSameListAgain()
{
    m_model->applyDelta(opened(1, 5));
    m_model->setFolder(inbox); // no reset
    m_model->applyDelta(opened(2, 3));
    QCOMPARE(m_model->rowCount(), 3);
}

void TestMessageList::cellsAreHarmless()
{
    m_model->setVisibleRange(0, 0);
    m_model->applyDelta(opened(1, 1));
    MessageSummary row = summary(1);
    row.subject = QStringLiteral("a\r\nb\u202Ec\u0007");
    row.from = {{.name = QString(), .address = QStringLiteral("x@example.org")},
                {.name = QStringLiteral("N\nN"), .address = QStringLiteral("n@example.org")}};
    row.arrived = 1'700'000'000;
    row.flags = FlagSet::fromAtoms({"\\Flagged", "work"});
    row.hasAttachment = true;
    m_model->applyRows({.folder = inbox, .revision = 1, .first = 0, .rows = {row}});
    const QModelIndex index = m_model->index(0);
    QCOMPARE(index.data().toString(), QStringLiteral("a bc\uFFFD"));
    QCOMPARE(index.data(MessageListModel::FromRole).toString(), QStringLiteral("x@example.org, N N"));
    QCOMPARE(index.data(MessageListModel::DateRole).toDateTime().toSecsSinceEpoch(), 1'700'000'000);
    QCOMPARE(index.data(MessageListModel::KeywordsRole).value<QByteArrayList>(), QByteArrayList{"work"});
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    for (const auto *piece : {"Unread", "Starred", "x@example.org", "a bc", "Has attachments"})
        QVERIFY2(spoken.contains(QLatin1StringView(piece)), piece);
    row.headersKnown = false;
    m_model->applyRows({.folder = inbox, .revision = 1, .first = 0, .rows = {row}});
    QVERIFY(!index.data(MessageListModel::HeadersKnownRole).toBool());
}

void TestMessageList::farRowsAreForgotten()
{
    m_model->applyDelta(opened(1, 20'000));
    for (int first = 0; first < 10'000; first += 100) {
        m_model->setVisibleRange(first, first + 49);
        while (!m_wanted->isEmpty()) {
            const QList<QVariant> asked = m_wanted->takeFirst();
            QList<MessageSummary> rows;
            for (int row = asked.at(2).toInt(); row <= asked.at(3).toInt(); ++row) rows.append(summary(quint64(row) + 1));
            m_model->applyRows({.folder = inbox, .revision = 1, .first = asked.at(2).toInt(), .rows = rows});
        }
        for (int row = first; row < first + 50; ++row) QCOMPARE(m_model->keyAt(row), MessageKey{quint64(row) + 1});
    }
    QVERIFY(!m_model->summaryAt(0));
    int loaded = 0;
    for (int row = 0; row < 20'000; ++row) loaded += m_model->summaryAt(row) ? 1 : 0;
    QVERIFY2(loaded <= 2'000, qPrintable(QString::number(loaded)));
}

/// Deltas of a real open list, with a view that wanders: each row that is loaded is the right one.
/// Very many ranges are applied in slices; nobody sees rows of two lists mixed.
void TestMessageList::manyRangesAtOnce()
{
    constexpr int count = 2'000; // the tester looks at each of them again and again
    m_model->applyDelta(opened(1, count));
    m_model->setVisibleRange(0, 3);
    const auto rowsOf = [](quint64 revision, quint64 step) {
        ListRows rows{.folder = inbox, .revision = revision, .first = 0, .rows = {}};
        for (quint64 i = 0; i < 4; ++i) rows.rows.append(summary(1 + i * step));
        return rows;
    };
    m_model->applyRows(rowsOf(1, 1));
    QCOMPARE(m_model->keyAt(1), MessageKey{2});
    std::vector<ListDelta::Range> everySecond;
    for (int row = count - 1; row > 0; row -= 2) everySecond.push_back({row, row});
    m_model->applyDelta(delta(2, count / 2, everySecond, {}));
    m_model->applyDelta(delta(3, count / 2 + 1, {}, {{count / 2, count / 2}})); // comes while the first may not be done
    m_model->applyRows(rowsOf(1, 1));                                           // of the list as it was
    QTRY_COMPARE(m_model->revision(), quint64{3});
    QCOMPARE(m_model->rowCount(), count / 2 + 1);
    QCOMPARE(m_model->keyAt(1), MessageKey{3});
    m_model->applyDelta(delta(4, 1, {{1, count / 2}}, {}));
    std::vector<ListDelta::Range> again;
    for (int row = 0; row < count; row += 2) again.push_back({row, row});
    m_model->applyDelta(delta(5, 1 + count / 2, {}, again));
    m_model->settle();
    QCOMPARE(m_model->revision(), quint64{5});
    QCOMPARE(m_model->rowCount(), 1 + count / 2);
    QCOMPARE(m_model->keyAt(1), MessageKey{1});
}

void TestMessageList::againstTheListing()
{
    std::mt19937 random(3);
    listing::OpenList list;
    quint64 revision = 0;
    const auto send = [&](ListDelta change, bool initial = false) {
        change.folder = inbox;
        change.revision = ++revision;
        change.initial = initial;
        m_model->applyDelta(change);
    };
    std::vector<ListEntry> entries;
    for (quint32 i = 1; i <= 300; ++i) entries.push_back({.key = MessageKey{i}, .uid = Uid{i * 3}});
    send(list.assign(entries), true);
    for (int step = 0; step < 500; ++step) {
        MessageChanges changes;
        changes.folder = inbox;
        for (uint i = random() % 5; i > 0; --i) {
            const quint32 number = quint32(random() % 400 + 1);
            if (random() % 2) changes.removed.push_back(MessageKey{number});
            else changes.added.push_back({.key = MessageKey{number + 1000}, .uid = Uid{number * 3 + 1}});
        }
        send(list.apply(changes));
        const int first = int(random() % 250);
        m_model->setVisibleRange(first, first + 20);
        while (!m_wanted->isEmpty()) {
            const QList<QVariant> asked = m_wanted->takeFirst();
            if (asked.at(1).toULongLong() != revision) continue;
            QList<MessageSummary> rows;
            for (const MessageKey key : list.keys(asked.at(2).toInt(), asked.at(3).toInt())) rows.append(summary(toInt(key)));
            m_model->applyRows({.folder = inbox, .revision = revision, .first = asked.at(2).toInt(), .rows = rows});
        }
        QCOMPARE(m_model->rowCount(), list.count());
        for (int row = 0; row < list.count(); ++row) {
            if (const MessageSummary *loaded = m_model->summaryAt(row)) QCOMPARE(loaded->key, list.at(row).key);
            else QVERIFY(row < first || row > first + 20);
        }
    }
}

QTEST_MAIN(TestMessageList)
#include "tst_messagelist.moc"
