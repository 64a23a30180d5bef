// SPDX-License-Identifier: GPL-3.0-or-later
// The head of an open message, as a person sees it.
#include "samplewindow.h"

#include "ui/addresslabel.h"
#include "ui/messageheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace godwit;
using namespace Qt::StringLiterals;

class TestMessageHeader : public QObject
{
    Q_OBJECT

    static mime::Document document() { return *SampleWindow::document(0); }

private Q_SLOTS:
    void whatIsWrongIsSaid()
    {
        ui::MessageHeader header;
        mime::Document letter = document();
        header.setDocument(letter, letter.summary);
        header.QWidget::show();
        QVERIFY(header.shownWarnings().isEmpty());
        letter.summary.from = {{u"anna@bank.example"_s, u"mallory@example.net"_s}};
        header.setDocument(letter, letter.summary);
        QVERIFY2(header.shownWarnings().contains(u"anna@bank.example"_s) && header.shownWarnings().contains(u"mallory@example.net"_s),
                 qPrintable(header.shownWarnings()));
        QCOMPARE(header.findChild<QLabel *>(u"address"_s)->text(), u"<mallory@example.net>"_s);
        letter = document();
        letter.verification = {Verification::Verdict::Failed, u"mx.example.org"_s, {}};
        header.setDocument(letter, letter.summary);
        QVERIFY(header.shownWarnings().contains(u"forged"_s));
        header.setSummary(letter.summary); // the next message: nothing of this one is left
        QVERIFY(header.shownWarnings().isEmpty());
    }

    void onlyTheOwnServersWordIsShown()
    {
        ui::MessageHeader header;
        mime::Document letter = document();
        header.setDocument(letter, letter.summary);
        QVERIFY(!header.shownDetails().contains(u"verified"_s));
        letter.verification = {Verification::Verdict::Verified, u"mx.example.org"_s, {{"dmarc", "pass", {}}}};
        header.setDocument(letter, letter.summary);
        QVERIFY2(header.shownDetails().contains(u"verified by \u2068example.org\u2069"_s), qPrintable(header.shownDetails()));
    }

    void everybodyIsListedOnDemand()
    {
        ui::MessageHeader header;
        header.setOwnAddresses({u"anna@example.org"_s});
        mime::Document letter = document();
        for (int i = 0; i < 10; ++i) letter.summary.to << Address{u"Person %1"_s.arg(i), u"p%1@example.org"_s.arg(i)};
        header.setDocument(letter, letter.summary);
        header.QWidget::show();
        QVERIFY2(header.shownDetails().startsWith(u"to me, \u2068Jonas Weber\u2069, \u2068Person 0\u2069 and 9 others"_s),
                 qPrintable(header.shownDetails()));
        auto *all = header.findChild<QToolButton *>(u"showEverybody"_s);
        auto *everybody = header.findChild<QLabel *>(u"everybody"_s);
        QVERIFY(!everybody->isVisible());
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        QVERIFY(everybody->isVisible());
        QVERIFY(everybody->text().contains(u"Person 9 <p9@example.org>"_s));
        header.setDocument(document(), SampleWindow::summary(3));
        QVERIFY(!everybody->isVisible());
    }

    void theAddressIsCopied()
    {
        ui::MessageHeader header;
        header.setDocument(document(), document().summary);
        header.QWidget::show();
        auto *address = header.findChild<ui::AddressLabel *>();
        address->setFocus();
        QGuiApplication::clipboard()->clear();
        QTest::keySequence(address, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mira@example.net"_s);
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(address, &menu);
        auto *shown = address->findChild<QMenu *>();
        QVERIFY(shown && shown->actions().size() == 2);
        shown->actions().last()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Mira Okafor <mira@example.net>"_s);
    }

    void aReceiptIsTalkedOf_data()
    {
        QTest::addColumn<int>("askers");
        QTest::newRow("nobody asks") << 0;
        QTest::newRow("the sender asks") << 1;
        QTest::newRow("several ask") << 5;
    }

    void aReceiptIsTalkedOf()
    {
        QFETCH(int, askers);
        ui::MessageHeader header;
        mime::Document letter = document();
        letter.receiptTo = letter.summary.from;
        letter.receiptTo.resize(std::min(askers, 1));
        header.setDocument(letter, letter.summary);
        QCOMPARE(header.findChild<QLabel *>(u"facts"_s)->text().contains(u"None is sent unless you say so"_s), askers > 0);
    }
};

QTEST_MAIN(TestMessageHeader)
#include "tst_messageheader.moc"
