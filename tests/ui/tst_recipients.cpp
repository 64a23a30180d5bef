// SPDX-License-Identifier: GPL-3.0-or-later
// Recipients as they are typed, pasted, moved and taken back.
#include "sampleletters.h"

#include "mail/addresslist.h"
#include "ui/completionpopup.h"
#include "ui/recipientchip.h"
#include "ui/recipientedit.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

struct Rows {
    QUndoStack undo;
    QWidget window;
    ui::RecipientEdit *to, *cc;
    QLineEdit *field;

    Rows()
        : to(new ui::RecipientEdit(&undo, u"To"_s, &window)), cc(new ui::RecipientEdit(&undo, u"Cc"_s, &window)),
          field(to->findChild<QLineEdit *>())
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(to);
        layout->addWidget(cc);
        layout->addStretch();
        window.resize(600, 300);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        field->setFocus();
    }
    QStringList texts() const
    {
        QStringList result;
        for (const Address &address : to->addresses()) result << addressText(address);
        return result;
    }
    QList<ui::RecipientChip *> chips() const
    {
        QList<ui::RecipientChip *> result;
        for (auto *chip : to->findChildren<ui::RecipientChip *>())
            if (!chip->isHidden()) result << chip;
        return result;
    }
};

} // namespace

class TestRecipients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("people");
        const auto row = [](const char *name, const QString &text, const QStringList &people) { QTest::newRow(name) << text << people; };
        row("one", u"a@b.example"_s, {u"a@b.example"_s});
        row("name", u"Anna <a@b.example>"_s, {u"Anna <a@b.example>"_s});
        row("list", u"Anna <a@b.example>, c@d.example; Bo <e@f.example>\nG <h@i.example>"_s,
            {u"Anna <a@b.example>"_s, u"c@d.example"_s, u"Bo <e@f.example>"_s, u"G <h@i.example>"_s});
        row("quoted comma", u"\"Weber, Anna\" <a@b.example>, c@d.example"_s, {u"\"Weber, Anna\" <a@b.example>"_s, u"c@d.example"_s});
        row("quoted quote", u"\"An\\\"na\" <a@b.example>"_s, {u"\"An\\\"na\" <a@b.example>"_s});
        row("group", u"Ferns: a@b.example, Bo <c@d.example>;, e@f.example"_s, {u"a@b.example"_s, u"Bo <c@d.example>"_s, u"e@f.example"_s});
        row("empty group", u"undisclosed-recipients:;"_s, {});
        row("comment", u"Anna (work) <a@b.example>, c@d.example (Bo, home)"_s, {u"Anna <a@b.example>"_s, u"c@d.example"_s});
        row("mailto", u"mailto:a@b.example, <mailto:c@d.example>"_s, {u"a@b.example"_s, u"c@d.example"_s});
        row("spaces", u"a@b.example c@d.example"_s, {u"a@b.example"_s, u"c@d.example"_s});
        row("no brackets", u"Anna Weber a@b.example"_s, {u"Anna Weber <a@b.example>"_s});
        row("no comma", u"Anna <a@b.example> Bo <c@d.example>"_s, {u"Anna <a@b.example>"_s, u"Bo <c@d.example>"_s});
        row("apostrophes", u"'a@b.example' <a@b.example>"_s, {u"\"a@b.example\" <a@b.example>"_s});
        row("half", u"Anna <a@b.example"_s, {u"Anna <a@b.example>"_s});
        row("no address", u"Anna"_s, {u"Anna"_s});
        row("rtl", u"أنّا <a@b.example>"_s, {u"أنّا <a@b.example>"_s});
        row("line break", u"Anna\r\n <a@b.example>"_s, {u"Anna"_s, u"a@b.example"_s});
        row("empties", u" , ;; \n,"_s, {});
        row("quoted local", u"\"a b\"@c.example"_s, {u"\"a b\"@c.example"_s});
    }

    void listsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, people);
        QStringList found;
        for (const Address &address : parseAddresses(text)) found << addressText(address);
        QCOMPARE(found, people);
        QList<Address> again;
        for (const Address &address : parseAddresses(text)) again << address;
        QCOMPARE(parseAddresses(addressesText(again)), again);
    }

    void faultsAreTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("fault");
        const auto row = [](const QString &address, AddressFault fault) { QTest::newRow(qPrintable(address)) << address << int(fault); };
        row(u"a@b.example"_s, AddressFault::None);
        row(u"a+b.c@b.example"_s, AddressFault::None);
        row(u"a@bücher.example"_s, AddressFault::None);
        row(u"a@[192.0.2.1]"_s, AddressFault::None);
        row(u"zoë@b.example"_s, AddressFault::BeyondAscii);
        row(u"a@b"_s, AddressFault::NoTopDomain);
        row(u"a.example"_s, AddressFault::NoAt);
        row(u"@b.example"_s, AddressFault::NoAt);
        row(u"a@"_s, AddressFault::NoAt);
        row(u"a@b@c.example"_s, AddressFault::SeveralAts);
        row(u"a b@c.example"_s, AddressFault::Space);
        row(u"a\u202E@c.example"_s, AddressFault::Space);
        row(u".a@c.example"_s, AddressFault::BadLocalPart);
        row(u"a..b@c.example"_s, AddressFault::BadLocalPart);
        row(u"a(b)@c.example"_s, AddressFault::BadLocalPart);
        row(u"a@c..example"_s, AddressFault::BadDomain);
        row(u"a@-c.example"_s, AddressFault::BadDomain);
        row(u"a@c_d.example"_s, AddressFault::BadDomain);
    }

    void faultsAreTold()
    {
        QFETCH(QString, address);
        QFETCH(int, fault);
        QCOMPARE(int(addressFault(address)), fault);
        QCOMPARE(explain(AddressFault(fault), address).isEmpty(), fault == 0);
    }

    void whatIsTypedBecomesChips()
    {
        Rows rows;
        QTest::keyClicks(rows.field, u"Anna <a@b.example>,"_s);
        QCOMPARE(rows.texts(), QStringList{u"Anna <a@b.example>"_s});
        QTest::keyClicks(rows.field, u"c@d.example"_s);
        QTest::keyClick(rows.field, Qt::Key_Return);
        QCOMPARE(rows.texts().size(), 2);
        QTest::keyClicks(rows.field, u"A@B.example;"_s); // is there already
        QCOMPARE(rows.texts().size(), 2);
        QTest::keyClicks(rows.field, u"\"Weber, Bo\" <e@f.example>;"_s);
        QCOMPARE(rows.texts().last(), u"\"Weber, Bo\" <e@f.example>"_s);
        QTest::keyClicks(rows.field, u"half"_s);
        rows.cc->setFocus();
        QTRY_COMPARE(rows.texts().last(), u"half"_s); // stays, and is marked
        QCOMPARE(rows.to->faulty().size(), 1);
        QVERIFY(rows.chips().last()->accessibleName().contains(u"no mail address"_s));
    }

    void listsArePasted()
    {
        Rows rows;
        QApplication::clipboard()->setText(u"Anna <a@b.example>, \"Weber, Bo\" <c@d.example>\n"_s);
        QTest::keyClick(rows.field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(rows.texts().size(), 2);
        rows.undo.undo();
        QVERIFY(rows.texts().isEmpty());
    }

    void backspaceSelectsThenDeletes()
    {
        Rows rows;
        rows.to->setAddresses(samplePeople(3));
        QTest::keyClick(rows.field, Qt::Key_Backspace);
        QCOMPARE(rows.texts().size(), 3);
        QVERIFY(rows.chips().last()->isChosen());
        QTest::keyClick(rows.field, Qt::Key_Backspace);
        QCOMPARE(rows.texts().size(), 2);
        QTest::keyClick(rows.field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rows.texts().size(), 3);
        QTest::keyClick(rows.field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rows.texts().size(), 2);
    }

    void arrowsGoThroughTheChips()
    {
        Rows rows;
        rows.to->setAddresses(samplePeople(4));
        QTest::keyClick(rows.field, Qt::Key_Left);
        QTest::keyClick(rows.field, Qt::Key_Left);
        QVERIFY(rows.chips()[2]->isChosen() && !rows.chips()[3]->isChosen());
        QTest::keyClick(rows.field, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(rows.field, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"person2@example.net"_s));
        QTest::keyClick(rows.field, Qt::Key_Right);
        QTest::keyClick(rows.field, Qt::Key_Right);
        QTest::keyClick(rows.field, Qt::Key_Right);
        for (const ui::RecipientChip *chip : rows.chips()) QVERIFY(!chip->isChosen());
        QTest::keyClick(rows.field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(rows.field, Qt::Key_Delete);
        QVERIFY(rows.texts().isEmpty());
    }

    void aChipIsEditedInItsPlace()
    {
        Rows rows;
        rows.to->setAddresses(samplePeople(2));
        QTest::mouseDClick(rows.chips().first(), Qt::LeftButton, {}, QPoint(10, 10));
        QTRY_COMPARE(rows.field->text(), u"Mira Okafor <person0@example.net>"_s);
        QTest::keyClicks(rows.field, u"new@example.net"_s);
        QTest::keyClick(rows.field, Qt::Key_Return);
        QCOMPARE(rows.texts(), (QStringList{u"Jonas Lindqvist <person1@example.net>"_s, u"new@example.net"_s}));
    }

    void theCrossRemoves()
    {
        Rows rows;
        rows.to->setAddresses(samplePeople(2));
        ui::RecipientChip *chip = rows.chips().first();
        QTRY_VERIFY(chip->width() > 40);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 10, chip->height() / 2));
        QTRY_COMPARE(rows.texts().size(), 1);
    }

    void droppedFromAnotherRow()
    {
        Rows rows;
        QMimeData data;
        data.setText(u"Anna <a@b.example>, c@d.example"_s);
        data.setData(QLatin1StringView(ui::RecipientChip::mimeType), "x");
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(rows.to, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(rows.to, &drop);
        QCOMPARE(rows.texts().size(), 2);
    }

    void manyAreAFewAtRest()
    {
        Rows rows;
        rows.to->setAddresses(samplePeople(34));
        rows.cc->setFocus();
        auto *more = rows.to->findChild<QToolButton *>(u"moreRecipients"_s);
        QTRY_VERIFY(more->isVisible());
        QCOMPARE(more->text(), u"and 26 more"_s);
        QCOMPARE(rows.chips().size(), 8);
        const int height = rows.to->height();
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_COMPARE(rows.chips().size(), 34);
        QVERIFY(rows.to->height() > height);
    }

    void namesThatDeceiveAreMarked()
    {
        Rows rows;
        rows.to->setAddresses(
            {{u"service@bank.example"_s, u"mallory@evil.example"_s}, {u"Mira"_s, u"mira@example.net"_s}, {{}, u"a@bücher.example"_s}});
        QVERIFY(rows.chips()[0]->doubt().contains(u"mallory@evil.example"_s));
        QVERIFY(rows.chips()[1]->doubt().isEmpty());
        QVERIFY2(rows.chips()[2]->doubt().contains(u"xn--bcher-kva.example"_s), qPrintable(rows.chips()[2]->doubt()));
    }

    void peopleAreSuggested()
    {
        Rows rows;
        QSignalSpy wanted(rows.to, &ui::RecipientEdit::peopleWanted);
        QTest::keyClicks(rows.field, u"mi"_s);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().toString(), u"mi"_s);
        QList<Person> people;
        for (const Address &address : samplePeople(3)) people << Person{address, 1};
        auto *popup = rows.window.findChild<ui::CompletionPopup *>();
        rows.to->applyPeople(u"m"_s, people); // too late
        QVERIFY(!popup->isVisible());
        rows.to->applyPeople(u"mi"_s, people);
        QVERIFY(popup->isVisible() && rows.field->hasFocus());
        QTest::keyClick(rows.field, Qt::Key_Down);
        QTest::keyClick(rows.field, Qt::Key_Return);
        QCOMPARE(rows.texts(), QStringList{u"Jonas Lindqvist <person1@example.net>"_s});
        QVERIFY(!popup->isVisible() && rows.field->text().isEmpty());
        QTest::keyClicks(rows.field, u"o"_s);
        rows.to->applyPeople(u"o"_s, people);
        QCOMPARE(popup->people().size(), 2); // not who is there already
        QSignalSpy forgotten(rows.to, &ui::RecipientEdit::personForgotten);
        QTest::keyClick(rows.field, Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(forgotten.size(), 1);
        QTest::keyClick(rows.field, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QCOMPARE(rows.field->text(), u"o"_s);
    }
};

QTEST_MAIN(TestRecipients)
#include "tst_recipients.moc"
