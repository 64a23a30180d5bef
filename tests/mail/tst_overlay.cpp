// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/operation.h"

#include <QTest>

using namespace godwit;
using Kind = Operation::Kind;
using State = Operation::State;

namespace {

Operation operation(Kind kind, const char *uids, const QByteArrayList &add = {}, const QByteArrayList &remove = {})
{
    Operation result;
    result.kind = kind;
    result.mailbox = "INBOX";
    result.uidValidity = UidValidity{9};
    result.uids = UidSet::parse(uids).value_or(UidSet());
    result.add = FlagSet::fromAtoms(add);
    result.remove = FlagSet::fromAtoms(remove);
    return result;
}

CachedMessage message(quint32 uid, const QByteArrayList &flags = {})
{
    return {.mailbox = "INBOX", .uidValidity = UidValidity{9}, .uid = Uid{uid}, .flags = FlagSet::fromAtoms(flags)};
}

} // namespace

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPending();
    void lastWishWins();
    void onlyItsOwnMessages();
    void leaving_data();
    void leaving();
    void states_data();
    void states();
};

void TestOverlay::nothingPending()
{
    const ShownMessage shown = overlay(message(1, {"\\Seen", "x"}), {});
    QVERIFY(shown.visible);
    QVERIFY(!shown.pending);
    QCOMPARE(shown.flags.toAtoms(), (QByteArrayList{"\\Seen", "x"}));
}

void TestOverlay::lastWishWins()
{
    const std::vector<Operation> pending{operation(Kind::ChangeFlags, "1:5", {"\\Seen", "work"}),
                                         operation(Kind::ChangeFlags, "3", {"\\Flagged"}, {"\\Seen"}),
                                         operation(Kind::ChangeFlags, "5", {}, {"WORK"})};
    QCOMPARE(overlay(message(3), pending).flags.toAtoms(), (QByteArrayList{"\\Flagged", "work"}));
    QCOMPARE(overlay(message(5), pending).flags.toAtoms(), QByteArrayList{"\\Seen"});
    QVERIFY(overlay(message(5), pending).pending);
}

void TestOverlay::onlyItsOwnMessages()
{
    const std::vector<Operation> pending{operation(Kind::ChangeFlags, "1:5", {"\\Seen"})};
    CachedMessage other = message(3);
    other.mailbox = "Archive";
    QVERIFY(overlay(other, pending).flags.isEmpty());
    other = message(3);
    other.uidValidity = UidValidity{10};
    QVERIFY(!overlay(other, pending).pending);
    QVERIFY(!overlay(message(6), pending).pending);
    QVERIFY(!overlay(message(0), pending).pending);
}

void TestOverlay::leaving_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("visible");
    QTest::newRow("move") << Kind::Move << false;
    QTest::newRow("expunge") << Kind::Expunge << false;
    QTest::newRow("copy") << Kind::Copy << true;
}

void TestOverlay::leaving()
{
    QFETCH(Kind, kind);
    const std::vector<Operation> pending{operation(kind, "2")};
    QTEST(overlay(message(2), pending).visible, "visible");
    QVERIFY(overlay(message(2), pending).pending);
    QVERIFY(overlay(message(1), pending).visible);
}

void TestOverlay::states_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("effect");
    QTest::addColumn<bool>("pending");
    QTest::newRow("queued") << State::Queued << true << true;
    QTest::newRow("sent") << State::Sent << true << true;
    QTest::newRow("refused") << State::Refused << false << false;
    QTest::newRow("parked") << State::Parked << false << false;
    QTest::newRow("may have happened") << State::MayHaveHappened << false << true;
}

void TestOverlay::states()
{
    QFETCH(State, state);
    QFETCH(bool, effect);
    QFETCH(bool, pending);
    std::vector<Operation> operations{operation(Kind::ChangeFlags, "2", {"\\Seen"}), operation(Kind::Move, "3")};
    for (Operation &each : operations) each.state = state;
    QCOMPARE(overlay(message(2), operations).flags.contains(Flag::Seen), effect);
    QCOMPARE(overlay(message(2), operations).pending, pending);
    QCOMPARE(overlay(message(3), operations).visible, !effect);
}

QTEST_APPLESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
