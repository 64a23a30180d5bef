// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;
using models::OutboxModel;
using State = KeptLetter::State;

namespace {

KeptLetter letter(quint64 id, State state)
{
    KeptLetter result;
    result.id = LetterId{id};
    result.state = state;
    result.letter.subject = u"Tide %1"_s.arg(id);
    result.letter.to = {{u"Anna"_s, u"anna@example.org"_s}, {{}, u"bo@example.net"_s}};
    result.recipients = {"anna@example.org", "bo@example.net"};
    return result;
}

QString stateOf(const OutboxModel &model, int row) { return model.index(row, OutboxModel::State).data().toString(); }
QString detailsOf(const OutboxModel &model, int row) { return model.index(row, 0).data(OutboxModel::DetailsRole).toString(); }

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsAreNotInIt()
    {
        OutboxModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy counted(&model, &OutboxModel::countChanged);
        model.applyLetters({letter(3, State::Queued), letter(1, State::Refused), letter(2, State::Draft)}, {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"Tide 1"_s); // the oldest first
        QCOMPARE(model.waitingCount(), 1);
        QCOMPARE(model.stoppedCount(), 1);
        model.applyLetters({letter(3, State::Draft)}, {}); // taken back
        QCOMPARE(model.rowCount(), 1);
        model.applyLetters({letter(1, State::Queued)}, {}); // tried again
        QCOMPARE(model.stoppedCount(), 0);
        model.applyLetters({}, {LetterId{1}, LetterId{99}});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(counted.count(), 4);
    }

    void eachStateSaysWhatItMeans()
    {
        OutboxModel model;
        KeptLetter later = letter(1, State::Queued), undoable = letter(2, State::Queued), failed = letter(3, State::Queued);
        later.dueAt = undoable.dueAt = QDateTime::currentSecsSinceEpoch() + 86'400 * 3;
        undoable.undoable = true;
        failed.error = {Error::Kind::Network, {}, {}, u"smtp.example.org:465"_s};
        failed.retryAt = QDateTime::currentSecsSinceEpoch() + 3600;
        model.applyLetters(
            {later, undoable, failed, letter(4, State::Queued), letter(5, State::Sending), letter(6, State::MayHaveBeenSent)}, {});
        QVERIFY(stateOf(model, 0).startsWith(u"At "_s));
        QCOMPARE(stateOf(model, 1), u"Leaves in a moment"_s);
        QCOMPARE(stateOf(model, 2), u"Waiting to be tried again"_s);
        QVERIFY(detailsOf(model, 2).contains(u"smtp.example.org:465"_s));
        QVERIFY(detailsOf(model, 2).contains(u"tried again by itself"_s));
        QCOMPARE(stateOf(model, 3), u"Waiting to be sent"_s);
        QCOMPARE(stateOf(model, 4), u"Sending"_s);
        model.applyProgress(LetterId{5}, 30, 120);
        QCOMPARE(stateOf(model, 4), u"Sending, 25 %"_s);
        QCOMPARE(model.index(4, 0).data(OutboxModel::ProgressRole).toInt(), 25);
        QCOMPARE(stateOf(model, 5), u"May have been sent"_s);
        QVERIFY(detailsOf(model, 5).contains(u"not sent again by itself"_s));
    }

    /// More recipients than the server takes at once: who has it already, and whom the question is about.
    void partlySent()
    {
        OutboxModel model;
        KeptLetter queued = letter(1, State::Queued), refused = letter(2, State::Refused), uncertain = letter(3, State::MayHaveBeenSent);
        for (KeptLetter *each : {&queued, &refused, &uncertain}) each->delivered = {"first@example.org"};
        uncertain.underWay = {"anna@example.org"};
        queued.error = {Error::Kind::ServerUnavailable, "4.3.0", {}, {}};
        refused.refusals = {{u"bo@example.net"_s, {Error::Kind::No, "5.1.1", {}, {}}}};
        model.applyLetters({queued, refused, uncertain}, {});
        for (int row = 0; row < 3; ++row) {
            const QString details = detailsOf(model, row);
            QVERIFY2(details.contains(u"already"_s) && details.contains(u"first@example.org"_s), qPrintable(details));
            QVERIFY2(!details.contains(u"nobody"_s) && !details.contains(u"was not sent"_s), qPrintable(details));
        }
        QVERIFY(detailsOf(model, 1).contains(u"bo@example.net"_s) && !detailsOf(model, 1).contains(u"Edit"_s));
        QVERIFY(detailsOf(model, 2).contains(u"anna@example.org"_s) && !detailsOf(model, 2).contains(u"bo@example.net"_s));
        QCOMPARE(model.queuedCount(), 1);
    }

    /// Per recipient, with the server's words; the others are those to whom it can still go.
    void refusedRecipients()
    {
        OutboxModel model;
        KeptLetter refused = letter(1, State::Refused);
        refused.refusals = {{u"bo@example.net"_s, {Error::Kind::No, {}, u"5.1.1 <b>no such user</b>"_s, {}}}};
        model.applyLetters({refused}, {});
        QVERIFY(detailsOf(model, 0).contains(u"sent to nobody"_s));
        QVERIFY(detailsOf(model, 0).contains(u"bo@example.net"_s));
        QVERIFY(detailsOf(model, 0).contains(u"<b>no such user</b>"_s));
        QCOMPARE(models::othersOf(refused), QByteArrayList{"anna@example.org"});
        refused.refusals.append({u"anna@example.org"_s, {Error::Kind::No, {}, {}, {}}});
        QCOMPARE(models::othersOf(refused), QByteArrayList());
        refused.refusals.clear(); // the content was refused
        QCOMPARE(models::othersOf(refused), QByteArrayList());
    }

    void whoAndWhatInOneLine()
    {
        OutboxModel model;
        KeptLetter many = letter(1, State::Queued);
        many.letter.subject = u"a\nb\u202ec"_s;
        for (int i = 0; i < 30; ++i) many.letter.cc.append({{}, u"c%1@example.org"_s.arg(i)});
        KeptLetter bare = letter(2, State::Queued);
        bare.letter.subject.clear();
        model.applyLetters({many, bare}, {});
        QCOMPARE(model.index(0, OutboxModel::Subject).data().toString(), u"a bc"_s);
        QCOMPARE(model.index(0, OutboxModel::To).data().toString(), u"Anna, bo@example.net and 30 others"_s);
        QCOMPARE(model.index(1, OutboxModel::Subject).data().toString(), u"(no subject)"_s);
        QCOMPARE(model.index(1, OutboxModel::To).data().toString(), u"Anna, bo@example.net"_s);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
