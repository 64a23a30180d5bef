// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/replayorder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace godwit;
using Kind = Operation::Kind;
using State = Operation::State;

namespace {

/// A journal as it is written: ids ascend.
struct Journal {
    std::vector<Operation> rows;

    Operation &add(Kind kind, const char *mailbox, const char *uids = "", const char *target = "")
    {
        Operation &row = rows.emplace_back();
        row.id = OperationId{rows.size()};
        row.account = AccountId{1};
        row.kind = kind;
        row.mailbox = mailbox;
        row.target = target;
        if (*uids) {
            row.uidValidity = UidValidity{9};
            row.uids = UidSet::parse(uids).value_or(UidSet());
        }
        return row;
    }
    Operation &flags(const char *uids, const QByteArrayList &add, const QByteArrayList &remove = {})
    {
        Operation &row = this->add(Kind::ChangeFlags, "INBOX", uids);
        row.add = FlagSet::fromAtoms(add);
        row.remove = FlagSet::fromAtoms(remove);
        return row;
    }
    ReplayPlan plan(qint64 now = 1000, const QSet<OperationId> &singly = {}) const { return planReplay(rows, '/', now, singly); }
};

QList<OperationId> ids(std::initializer_list<quint64> numbers)
{
    QList<OperationId> out;
    for (const quint64 number : numbers) out.append(OperationId{number});
    return out;
}

} // namespace

class TestReplayOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyFlagsAreOneStore()
    {
        Journal journal;
        for (int uid = 1; uid <= 500; ++uid) journal.flags(QByteArray::number(uid).constData(), {"\\Seen"});
        const ReplayPlan plan = journal.plan();
        QCOMPARE(plan.operations.size(), 500);
        QCOMPARE(plan.waiting, 500);
        QCOMPARE(plan.steps.size(), 1u);
        QCOMPARE(plan.steps[0].uids.toWire(), QByteArray("1:500"));
    }

    void theLastWishPerMessageAndFlagWins()
    {
        Journal journal;
        journal.flags("1:5", {"\\Seen", "$Work"});
        journal.flags("3", {"\\Flagged"}, {"\\Seen"});
        journal.flags("5", {}, {"$work"});
        const ReplayPlan plan = journal.plan();
        QCOMPARE(plan.operations, ids({1, 2, 3}));
        QByteArrayList steps;
        for (const Operation &step : plan.steps)
            steps.append(step.uids.toWire() + " +" + step.add.toAtoms().join(',') + " -" + step.remove.toAtoms().join(','));
        std::ranges::sort(steps);
        QCOMPARE(steps, (QByteArrayList{"1:2,4 +\\Seen,$Work -", "3 +\\Flagged,$Work -\\Seen", "5 +\\Seen -$work"}));
    }

    /// Whatever is merged: the flags at the end are those that the wishes one by one would have led to.
    void mergedIsTheSameAsOneByOne()
    {
        QRandomGenerator random(4711);
        static const QByteArrayList atoms{"\\Seen", "\\Flagged", "$a", "$b"};
        for (int round = 0; round < 300; ++round) {
            Journal journal;
            const int length = 1 + static_cast<int>(random.bounded(12));
            for (int i = 0; i < length; ++i) {
                const quint32 first = 1 + random.bounded(8u);
                const QByteArray uids = QByteArray::number(first) + ':' + QByteArray::number(first + random.bounded(4u));
                QByteArrayList add, remove;
                for (const QByteArray &atom : atoms) {
                    const quint32 what = random.bounded(4u);
                    if (what == 0) add.append(atom);
                    if (what == 1) remove.append(atom);
                }
                if (random.bounded(5u) == 0) journal.add(Kind::Move, "INBOX", uids.constData(), "Archive");
                else journal.flags(uids.constData(), add, remove);
            }
            // Each message: its flags, and whether it has gone; by the journal, and by what is sent.
            for (std::uint32_t uid = 1; uid <= 12; ++uid) {
                const auto apply = [uid](const Operation &operation, FlagSet &flags, bool &gone) {
                    if (gone || !operation.uids.contains(Uid{uid})) return;
                    if (operation.kind == Kind::Move) gone = true;
                    else flags = flags.united(operation.add).subtracted(operation.remove);
                };
                FlagSet wished(Flag::Flagged), sent = wished;
                bool wishedGone = false, sentGone = false;
                for (const Operation &operation : journal.rows) apply(operation, wished, wishedGone);
                std::vector<Operation> left = journal.rows;
                while (!left.empty()) {
                    const ReplayPlan plan = planReplay(left, '/', 1000);
                    QVERIFY(!plan.operations.isEmpty());
                    for (const Operation &step : plan.steps) apply(step, sent, sentGone);
                    std::erase_if(left, [&](const Operation &each) { return plan.operations.contains(each.id); });
                }
                QCOMPARE(sentGone, wishedGone);
                QVERIFY2(sent == wished, (QByteArray::number(round) + ": " + sent.toAtoms().join(' ')).constData());
            }
        }
    }

    void movesGoTogether()
    {
        Journal journal;
        journal.add(Kind::Move, "INBOX", "2", "Archive");
        journal.flags("3", {"\\Seen"}); // about another message: it may be overtaken
        journal.add(Kind::Move, "INBOX", "4", "Archive");
        journal.flags("5", {"\\Seen"});
        journal.add(Kind::Move, "INBOX", "5", "Archive"); // but not what comes first for the same message
        journal.add(Kind::Move, "INBOX", "6", "Trash");
        const ReplayPlan plan = journal.plan();
        QCOMPARE(plan.operations, ids({1, 3}));
        QCOMPARE(plan.steps.at(0).uids.toWire(), QByteArray("2,4"));
    }

    void whatWasRefusedTogetherGoesSingly()
    {
        Journal journal;
        journal.flags("1", {"\\Seen"});
        journal.flags("2", {"\\Seen"});
        journal.flags("3", {"\\Seen"});
        QCOMPARE(journal.plan(1000, {OperationId{1}, OperationId{2}}).operations, ids({1}));
        QCOMPARE(journal.plan(1000, {OperationId{2}}).operations, ids({1, 3}));
    }

    void whatNeedsWhat()
    {
        Journal journal;
        journal.add(Kind::CreateFolder, "Plans");
        journal.add(Kind::Move, "INBOX", "1", "Plans/2026");
        journal.add(Kind::Move, "INBOX", "2", "Planless");
        journal.add(Kind::RenameFolder, "Work", "", "Job");
        journal.add(Kind::Append, "Job/Old");
        journal.add(Kind::Append, "Work");
        const auto &rows = journal.rows;
        QVERIFY(needs(rows[1], rows[0], '/'));
        QVERIFY(!needs(rows[2], rows[0], '/'));
        QVERIFY(needs(rows[4], rows[3], '/'));
        QVERIFY(!needs(rows[5], rows[3], '/'));
        QVERIFY(!needs(rows[4], rows[0], '/'));
    }

    void whatIsWishedAfterAStoppedOneGoesOn()
    {
        Journal journal;
        journal.add(Kind::RenameFolder, "Work", "", "Job").state = State::Refused; // there is a Job already
        journal.add(Kind::Append, "Job");
        QCOMPARE(journal.plan().operations, ids({2}));
    }

    void whatAMoveBringsWaitsForIt()
    {
        Journal journal;
        journal.add(Kind::Move, "INBOX", "1", "Archive").state = State::Parked;
        Operation &flag = journal.add(Kind::ChangeFlags, "Archive", "1");
        flag.after = OperationId{1};
        flag.uidValidity = {};
        flag.add = FlagSet(Flag::Seen);
        QVERIFY(journal.plan().operations.isEmpty());
        QCOMPARE(journal.plan().waiting, 1);
    }

    void heldOnesAreSentWhenItIsTime()
    {
        Journal journal;
        Operation &expunge = journal.add(Kind::Expunge, "Trash", "1:9");
        expunge.created = 1000;
        expunge.heldUntil = 1010;
        journal.add(Kind::DeleteFolder, "Trash");      // follows it
        journal.add(Kind::Subscribe, "Other");         // does not
        QCOMPARE(journal.plan(1005).operations, ids({3}));
        QCOMPARE(journal.plan(1005).dueAt, 1010);
        QCOMPARE(journal.plan(1010).operations, ids({1}));
        QCOMPARE(journal.plan(10).operations, ids({1})); // the clock was set back: nobody waits for years
    }

    void lines()
    {
        UidSet uids;
        for (std::uint32_t uid = 1'000'000'001; uid < 1'000'020'001; uid += 2) uids.add(Uid{uid});
        UidSet all;
        const std::vector<UidSet> lines = inCommandLines(uids);
        QVERIFY(lines.size() > 10);
        for (const UidSet &line : lines) {
            QVERIFY(line.toWire().size() < 8000);
            QVERIFY(!line.isEmpty());
            all = all.united(line);
        }
        QCOMPARE(all, uids);
        QCOMPARE(inCommandLines(UidSet::range(Uid{1}, Uid{4'000'000'000})).size(), 1u);
    }
};

QTEST_APPLESS_MAIN(TestReplayOrder)
#include "tst_replayorder.moc"
