// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a letter, with keys and mouse.
#include "composerwindow.h"
#include "fit.h"

#include "ui/letterparts.h"
#include "ui/recipientedit.h"
#include "ui/richtext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace godwit;
using namespace Qt::StringLiterals;
using ui::Composer;
using Matter = ui::LetterBars::Matter;

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsWrittenByKeysAlone()
    {
        ComposerWindow window;
        QVERIFY(window.head->row(ui::ComposerHead::Row::To)->findChild<QLineEdit *>()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"mira@example.net,"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), window.head->subject());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QVERIFY(window.head->row(ui::ComposerHead::Row::To)->findChild<QLineEdit *>()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Nets"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), window.text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), window.head->subject());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), window.text);
        QTest::keyClicks(window.text, u"See you."_s);
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        QTest::keyClick(window.text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.size(), 1);
        const auto letter = sent.first().first().value<Letter>();
        QCOMPARE(letter.to, (QList<Address>{{{}, u"mira@example.net"_s}}));
        QCOMPARE(letter.from, (Address{u"Anna Weber"_s, u"anna@example.org"_s}));
        QCOMPARE(letter.subject, u"Nets"_s);
        QCOMPARE(letter.text, u"See you.\n\n-- \nAnna Weber\nHarbour office, Husum"_s);
        QVERIFY(letter.html.isEmpty());
        QCOMPARE(letter.messageId, "<1@example.org>");
        QCOMPARE(sent.first().at(1).toLongLong(), 0);
        QTest::keyClick(window.text, Qt::Key_Return, Qt::ControlModifier); // not twice
        QCOMPARE(sent.size(), 1);
    }

    void whatIsOpenedIsTheSameAgain()
    {
        KeptLetter kept = written();
        kept.letter.cc = samplePeople(2);
        kept.letter.bcc = samplePeople(1);
        kept.letter.replyTo = {{{}, u"r@example.org"_s}};
        kept.letter.parts = {part(u"a.pdf"_s), part(u"b.pdf"_s)};
        kept.letter.inReplyTo = "<x@y>";
        kept.letter.references = {"<w@y>", "<x@y>"};
        kept.letter.receiptWanted = kept.letter.deliveryWanted = true;
        kept.letter.text = u"A\n> b\n>> c\n\n-- \nAnna Weber\nHarbour office, Husum"_s;
        ComposerWindow window(kept);
        QCOMPARE(window.composer->letter(), kept.letter);
        kept.letter.html = ui::toHtml(*window.text->document());
        kept.letter.parts << LetterPart{u"p"_s, u"p.png"_s, "image/png", 5, "1@x"};
        kept.letter.html += u"<p style=\"margin:0\"><img src=\"cid:1@x\" alt=\"gull\"/></p>"_s;
        kept.letter.text += u"\n[gull]"_s;
        ComposerWindow rich(kept);
        QCOMPARE(rich.composer->letter().html, kept.letter.html);
        QCOMPARE(rich.composer->letter(), kept.letter);
    }

    void aChangeIsTold()
    {
        ComposerWindow window(written());
        QSignalSpy changed(window.composer, &Composer::letterChanged);
        window.type(u"x"_s);
        QVERIFY(changed.wait());
        QVERIFY(changed.first().first().value<Letter>().text.contains(u'x'));
        changed.clear();
        QTest::keyClicks(window.head->subject(), u"y"_s);
        QVERIFY(changed.wait());
        changed.clear();
        window.head->row(ui::ComposerHead::Row::To)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"ha"_s); // half an address is kept, too
        QVERIFY(changed.wait());
        QCOMPARE(changed.first().first().value<Letter>().to.last().address, u"ha"_s);
    }

    void aPauseGoesToTheServer()
    {
        ui::ComposerChoices choices;
        choices.pauseSeconds = 1;
        ComposerWindow window(written(), choices);
        QSignalSpy paused(window.composer, &Composer::paused), changed(window.composer, &Composer::letterChanged);
        window.type(u"x"_s);
        QVERIFY(paused.wait(5'000));
        QVERIFY(!changed.isEmpty());
        window.trigger("saveNow");
        QCOMPARE(paused.size(), 2);
    }

    void closingKeepsADraft()
    {
        ComposerWindow window(written());
        QSignalSpy closed(window.composer, &Composer::closed), changed(window.composer, &Composer::letterChanged);
        window.type(u"x"_s);
        QTest::keyClick(window.text, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().toBool(), false);
        QCOMPARE(changed.size(), 1);
        ComposerWindow empty;
        QSignalSpy gone(empty.composer, &Composer::closed);
        empty.composer->close();
        QCOMPARE(gone.first().first().toBool(), true);
        ComposerWindow untouched(answer()); // opened by mistake
        QSignalSpy left(untouched.composer, &Composer::closed);
        untouched.composer->close();
        QCOMPARE(left.first().first().toBool(), true);
        ComposerWindow begun(answer());
        begun.composer->setLetterId(LetterId{9});
        begun.type(u"x"_s);
        QSignalSpy kept(begun.composer, &Composer::closed);
        begun.composer->close();
        QCOMPARE(kept.first().first().toBool(), false);
    }

    void discardingAsksOnce()
    {
        ComposerWindow window(written());
        QSignalSpy closed(window.composer, &Composer::closed);
        window.trigger("discard");
        QVERIFY(closed.isEmpty());
        QTest::keyClick(window.composer, Qt::Key_Escape);
        QVERIFY(closed.isEmpty() && window.bar(Matter::Discard).isEmpty());
        window.trigger("discard");
        window.press("discardNow");
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().toBool(), true);
    }

    void filesComeByToken()
    {
        ComposerWindow window(written());
        QSignalSpy wanted(window.composer, &Composer::fileWanted);
        window.drop({QUrl(u"file:///x/a.pdf"_s), QUrl(u"file:///x/b.pdf"_s), QUrl(u"https://leak.invalid/c.pdf"_s)});
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][1].toUrl(), QUrl(u"file:///x/b.pdf"_s));
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.trigger("send");
        QVERIFY(sent.isEmpty() && window.bar(Matter::Send).contains(u"2 files"_s)); // they are still being read
        window.composer->applyPart(wanted[1][0].toULongLong(), part(u"b.pdf"_s));
        window.composer->failPart(wanted[0][0].toULongLong(), {Error::Kind::Storage, {}, {}, u"a.pdf: no"_s});
        QVERIFY(window.bar(Matter::Error).contains(u"a.pdf: no"_s));
        QCOMPARE(window.composer->letter().parts, QList{part(u"b.pdf"_s)});
        window.trigger("send");
        QCOMPARE(sent.size(), 1);
    }

    void attachmentsAreManagedByKeys()
    {
        KeptLetter kept = written();
        kept.letter.parts = {part(u"a.pdf"_s), part(u"b.pdf"_s), part(u"c.pdf"_s)};
        ComposerWindow window(kept);
        window.chips().first()->setFocus();
        QTest::keyClick(window.chips().first(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.composer->letter().parts[1].name, u"a.pdf"_s);
        QTest::keyClick(window.chips()[1], Qt::Key_Delete);
        QCOMPARE(window.composer->letter().parts.size(), 2);
        window.trigger("undo");
        QCOMPARE(window.composer->letter().parts.size(), 3);
        window.trigger("undo");
        QCOMPARE(window.composer->letter().parts, kept.letter.parts);
        window.trigger("redo");
        QCOMPARE(window.composer->letter().parts[1].name, u"a.pdf"_s);
    }

    void largePicturesAreOfferedSmaller()
    {
        ComposerWindow window(written());
        QSignalSpy wanted(window.composer, &Composer::fileWanted), shrink(window.composer, &Composer::shrinkWanted);
        window.drop({QUrl(u"file:///x/a.jpg"_s)});
        const LetterPart large = part(u"a.jpg"_s, 6'000'000, "image/jpeg");
        window.composer->applyPart(wanted[0][0].toULongLong(), large);
        QVERIFY(window.bar(Matter::Shrink).contains(u"a.jpg"_s));
        window.press("shrinkSmall");
        QCOMPARE(shrink.size(), 1);
        QCOMPARE(shrink[0][2].toInt(), 1'024);
        const LetterPart small = part(u"a.jpg"_s, 90'000, "image/jpeg");
        window.composer->applyPart(shrink[0][0].toULongLong(), small);
        QCOMPARE(window.composer->letter().parts, QList{small});
        window.trigger("undo");
        QCOMPARE(window.composer->letter().parts, QList{large});
    }

    void tooLargeIsSaidAtOnce()
    {
        KeptLetter kept = written();
        kept.letter.parts = {part(u"film.mp4"_s, 20'000'000, "video/mp4")};
        ComposerWindow window(kept);
        QVERIFY(window.composer->findChild<QLabel *>(u"totalSize"_s)->text().contains(u"Too large"_s));
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.trigger("send");
        QVERIFY(sent.isEmpty());
        window.press("sendAnyway");
        QCOMPARE(sent.size(), 1);
    }

    void remindersHaveVerbs()
    {
        KeptLetter kept = written();
        kept.letter.to = samplePeople(16);
        kept.letter.subject.clear();
        kept.letter.text = u"The list is attached."_s;
        ComposerWindow window(kept);
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.trigger("send");
        QVERIFY(sent.isEmpty());
        QCOMPARE(window.bar(Matter::Send).count(u'\n'), 2);
        window.press("moveToBcc");
        QCOMPARE(window.composer->letter().bcc.size(), 16);
        QVERIFY(window.composer->letter().to.isEmpty());
        window.trigger("send");
        window.press("writeSubject");
        QCOMPARE(QApplication::focusWidget(), window.head->subject());
        QTest::keyClicks(window.head->subject(), u"List"_s);
        window.trigger("send");
        QTest::keyClick(window.button("sendAnyway"), Qt::Key_Space);
        QCOMPARE(sent.size(), 1);
    }

    void aBadAddressIsNotSent()
    {
        KeptLetter kept = written();
        kept.letter.cc = {{{}, u"ole.example.net"_s}};
        ComposerWindow window(kept);
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.trigger("send");
        QVERIFY(sent.isEmpty() && !window.button("sendAnyway"));
        QVERIFY(window.bar(Matter::Send).contains(u"ole.example.net"_s));
    }

    void laterIsATime()
    {
        ComposerWindow window(written());
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.composer->findChild<QMenu *>(u"laterMenu"_s)->actions().first()->trigger();
        QCOMPARE(sent.size(), 1);
        const qint64 due = sent[0][1].toLongLong(), hour = QDateTime::currentSecsSinceEpoch() + 3'600;
        QVERIFY(std::abs(due - hour) < 60);
    }

    void anErrorKeepsTheLetter()
    {
        ComposerWindow window(written());
        window.trigger("send");
        window.composer->showError({Error::Kind::Storage, {}, u"<b>full</b>"_s, {}});
        QVERIFY(!window.bar(Matter::Error).isEmpty());
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.trigger("send"); // once more
        QCOMPARE(sent.size(), 1);
    }

    void anotherDevicesChangeIsAskedAbout()
    {
        ComposerWindow window(written());
        QSignalSpy decided(window.composer, &Composer::elsewhereDecided);
        window.composer->showElsewhere();
        window.press("takeTheirs");
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0][0].toBool(), false);
    }

    void redirectingChangesNoText()
    {
        KeptLetter kept = written();
        kept.letter.to.clear();
        kept.letter.origin.relation = LetterOrigin::Relation::Redirect;
        kept.letter.redirected = u"m"_s;
        ComposerWindow window(kept);
        QVERIFY(!window.text->isVisible() && !window.head->subject()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"ole@example.net,"_s);
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.trigger("send");
        QCOMPARE(sent.size(), 1);
        Letter letter = sent[0][0].value<Letter>();
        QCOMPARE(std::exchange(letter.to, {}), (QList<Address>{{{}, u"ole@example.net"_s}}));
        QCOMPARE(letter, kept.letter);
    }

    void rowsComeByTheirLetters()
    {
        ComposerWindow window(written());
        window.text->setFocus();
        QTest::keyClick(window.text, Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(window.head->row(ui::ComposerHead::Row::Cc)->findChild<QLineEdit *>()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"ole@example.net,"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(window.head->subject()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::AltModifier); // it is there already
        QTRY_VERIFY(window.head->row(ui::ComposerHead::Row::Cc)->findChild<QLineEdit *>()->hasFocus());
        QCOMPARE(window.composer->letter().cc.size(), 1);
        window.trigger("undo");
        QVERIFY(window.composer->letter().cc.isEmpty());
    }

    void everythingFitsAndNoLettersClash()
    {
        const auto check = [](ComposerWindow &window) {
            QVERIFY2(misfits(window.composer).isEmpty(), qPrintable(misfits(window.composer).join(u'\n')));
            QVERIFY2(clashes(window.composer).isEmpty(), qPrintable(clashes(window.composer).join(u'\n')));
        };
        KeptLetter kept = written();
        kept.letter.html = u"<p>a</p>"_s;
        ComposerWindow window(kept);
        check(window);
        kept.letter.to = samplePeople(20);
        kept.letter.subject.clear();
        kept.letter.parts = {part(u"film.mp4"_s, 30'000'000, "video/mp4"), part(u"b.pdf"_s)};
        ComposerWindow asked(kept);
        asked.composer->setSpeller(std::make_shared<FewWords>());
        asked.trigger("send");
        QCoreApplication::processEvents();
        check(asked);
        ComposerWindow told(written());
        told.composer->showElsewhere();
        check(told);
        for (const QMenu *menu : told.composer->findChildren<QMenu *>())
            QVERIFY2(clashesIn(menu).isEmpty(), qPrintable(clashesIn(menu).join(u'\n')));
    }

    void everythingHasANameAndIsReached()
    {
        KeptLetter kept = written();
        kept.letter.parts = {part(u"a.pdf"_s)};
        kept.letter.html = u"<p>a</p>"_s;
        ComposerWindow window(kept);
        for (QWidget *widget : window.composer->findChildren<QWidget *>()) {
            const bool matters = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus;
            const auto *tool = qobject_cast<QToolButton *>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (tool && !tool->text().isEmpty()) || qobject_cast<QPushButton *>(widget);
            if (matters) QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        for (const QAction *action : window.composer->findChildren<QAction *>())
            if (!action->shortcut().isEmpty() && action->isVisible() && !action->objectName().isEmpty() && !action->toolTip().isEmpty())
                QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)) || action->isCheckable(),
                         qPrintable(action->toolTip()));
    }
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
