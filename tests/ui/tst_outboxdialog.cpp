// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outboxdialog.h"

#include "models/outboxmodel.h"
#include "ui/receiptbar.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace godwit;
using namespace Qt::StringLiterals;
using State = KeptLetter::State;

namespace {

KeptLetter letter(quint64 id, State state)
{
    KeptLetter result;
    result.id = LetterId{id};
    result.state = state;
    result.letter.subject = u"Tide"_s;
    result.letter.to = {{u"Anna"_s, u"anna@example.org"_s}, {{}, u"bo@example.net"_s}};
    result.recipients = {"anna@example.org", "bo@example.net"};
    if (state == State::Refused) result.refusals = {{u"bo@example.net"_s, {Error::Kind::No, {}, u"<b>no such user</b>"_s, {}}}};
    return result;
}

} // namespace

class TestOutboxDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateOffersItsDeeds_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("send");
        QTest::addColumn<bool>("free");
        QTest::addColumn<bool>("others");
        QTest::addColumn<bool>("sent");
        QTest::newRow("queued") << int(State::Queued) << u"Send &now"_s << true << false << false;
        QTest::newRow("sending") << int(State::Sending) << u"Send &now"_s << false << false << false;
        QTest::newRow("refused") << int(State::Refused) << u"&Try again"_s << true << true << false;
        QTest::newRow("may have been sent") << int(State::MayHaveBeenSent) << u"Send &again"_s << true << false << true;
    }
    void eachStateOffersItsDeeds()
    {
        QFETCH(int, state);
        QFETCH(QString, send);
        QFETCH(bool, free);
        QFETCH(bool, others);
        QFETCH(bool, sent);
        models::OutboxModel model;
        model.applyLetters({letter(1, State(state))}, {});
        ui::OutboxDialog dialog(&model);
        dialog.show();
        const auto button = [&](const char *name) { return dialog.findChild<QPushButton *>(QString::fromLatin1(name)); };
        QCOMPARE(button("sendNow")->text(), send);
        for (const char *name : {"sendNow", "editLetter", "discardLetter"}) QCOMPARE(button(name)->isEnabled(), free);
        QCOMPARE(button("sendToOthers")->isVisible(), others);
        QCOMPARE(button("wasSent")->isVisible(), sent);
        QSignalSpy sendWanted(&dialog, &ui::OutboxDialog::sendWanted), othersWanted(&dialog, &ui::OutboxDialog::othersWanted),
            sentWanted(&dialog, &ui::OutboxDialog::sentWanted), editWanted(&dialog, &ui::OutboxDialog::editWanted);
        for (const char *name : {"sendNow", "sendToOthers", "wasSent", "editLetter"})
            if (button(name)->isVisible()) QTest::mouseClick(button(name), Qt::LeftButton);
        QCOMPARE(sendWanted.count(), free ? 1 : 0);
        QCOMPARE(editWanted.count(), free ? 1 : 0);
        QCOMPARE(sentWanted.count(), sent ? 1 : 0);
        QCOMPARE(othersWanted.count(), others ? 1 : 0);
        if (others) QCOMPARE(othersWanted.at(0).at(1).value<QByteArrayList>(), QByteArrayList{"anna@example.org"});
    }

    void whatIsStoppedIsSeenFirstAndAsText()
    {
        models::OutboxModel model;
        model.applyLetters({letter(1, State::Queued), letter(2, State::Refused), letter(3, State::Queued)}, {});
        ui::OutboxDialog dialog(&model);
        dialog.show();
        QCOMPARE(dialog.findChild<QTreeView *>()->currentIndex().row(), 1);
        auto *details = dialog.findChild<QLabel *>(u"letterDetails"_s);
        QCOMPARE(details->textFormat(), Qt::PlainText);
        QVERIFY(details->text().contains(u"<b>no such user</b>"_s));
        dialog.select(LetterId{3});
        QCOMPARE(dialog.findChild<QTreeView *>()->currentIndex().row(), 2);
    }

    /// It cannot be brought back: it is asked once, and Cancel is what Enter means.
    void discardingAsks()
    {
        models::OutboxModel model;
        model.applyLetters({letter(7, State::Queued)}, {});
        ui::OutboxDialog dialog(&model);
        dialog.show();
        QSignalSpy discarded(&dialog, &ui::OutboxDialog::discardWanted);
        const auto ask = [&] {
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"discardLetter"_s), Qt::LeftButton);
            return dialog.findChild<QMessageBox *>();
        };
        QMessageBox *box = ask();
        QVERIFY(box);
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QCOMPARE(discarded.count(), 0);
        QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
        box = ask();
        QTest::mouseClick(box->findChild<QPushButton *>(u"deleteForGood"_s), Qt::LeftButton);
        QCOMPARE(discarded.count(), 1);
        QCOMPARE(discarded.at(0).at(0).value<LetterId>(), LetterId{7});
    }

    void emptyAndFilledWhileItIsOpen()
    {
        models::OutboxModel model;
        ui::OutboxDialog dialog(&model);
        dialog.show();
        auto *list = dialog.findChild<QTreeView *>(u"outbox"_s);
        QVERIFY(!list->isVisible());
        model.applyLetters({letter(1, State::Queued)}, {});
        QVERIFY(list->isVisible());
        model.applyLetters({}, {LetterId{1}});
        QVERIFY(!list->isVisible());
        QVERIFY(!dialog.findChild<QPushButton *>(u"sendNow"_s)->isEnabled());
    }

    /// Promise 18: nothing is told unless the person says so, and it is said to whom.
    void aReceiptIsAskedFor_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("answer");
        QTest::newRow("yes") << u"receiptSend"_s << int(ReceiptAnswer::Send);
        QTest::newRow("no") << u"receiptNo"_s << int(ReceiptAnswer::No);
        QTest::newRow("never") << u"receiptNever"_s << int(ReceiptAnswer::Never);
    }
    void aReceiptIsAskedFor()
    {
        QFETCH(QString, button);
        QFETCH(int, answer);
        ui::ReceiptBar bar;
        QSignalSpy decided(&bar, &ui::ReceiptBar::decided);
        QCOMPARE(bar.text(), QString());
        bar.ask(u"<b>spy@example.com</b>"_s, true);
        QVERIFY(bar.text().contains(u"<b>spy@example.com</b>"_s));
        QCOMPARE(bar.findChild<QLabel *>()->textFormat(), Qt::PlainText);
        QCOMPARE(decided.count(), 0);
        QTest::mouseClick(bar.findChild<QPushButton *>(button), Qt::LeftButton);
        QCOMPARE(decided.count(), 1);
        QCOMPARE(int(decided.at(0).at(0).value<ReceiptAnswer>()), answer);
        QCOMPARE(bar.text(), QString());
    }
};

QTEST_MAIN(TestOutboxDialog)
#include "tst_outboxdialog.moc"
