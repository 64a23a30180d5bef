// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a letter, as it is typed.
#include "composerwindow.h"

#include "ui/recipientedit.h"
#include "ui/richtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextTable>

using namespace godwit;
using namespace Qt::StringLiterals;
using ui::Composer;
using Matter = ui::LetterBars::Matter;

namespace {

QMimeData *html(const QString &markup)
{
    auto *data = new QMimeData;
    data->setHtml(markup);
    data->setText(u"plain"_s);
    return data;
}

} // namespace

class TestLetterEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerDividesTheQuote()
    {
        ComposerWindow window(answer());
        QTextCursor cursor(window.text->document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 4);
        window.text->setFocus();
        window.text->setTextCursor(cursor);
        QTest::keyClick(window.text, Qt::Key_Return);
        QTest::keyClicks(window.text, u"no"_s);
        QVERIFY2(window.text->plainText().startsWith(u"Jonas wrote:\n> one \nno\n> two\n> three\n"_s),
                 qPrintable(window.text->plainText()));
        QTest::keyClick(window.text, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(window.text, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window.text->plainText().startsWith(u"Jonas wrote:\n> one two\n> three\n"_s));
        cursor = QTextCursor(window.text->document()->findBlockByNumber(2));
        window.text->setTextCursor(cursor);
        QTest::keyClick(window.text, Qt::Key_Return); // before a line of it
        QTest::keyClicks(window.text, u"x"_s);
        QVERIFY2(window.text->plainText().startsWith(u"Jonas wrote:\n> one two\nx\n> three\n"_s), qPrintable(window.text->plainText()));
        cursor = QTextCursor(window.text->document()->findBlockByNumber(3));
        window.text->setTextCursor(cursor);
        QTest::keyClick(window.text, Qt::Key_Backspace);
        QVERIFY(window.text->plainText().contains(u"\nx\nthree"_s));
        QTest::keyClicks(window.text, u"> "_s);
        QVERIFY(window.text->plainText().contains(u"\nx\n> three"_s));
    }

    void theSignatureFollowsTheIdentity()
    {
        ComposerWindow window;
        window.type(u"Hello"_s);
        auto *from = window.composer->findChild<QComboBox *>(u"from"_s);
        QTest::keyClick(from, Qt::Key_Down);
        QCOMPARE(window.text->plainText(), u"Hello\n\n-- \nWader Watch e. V."_s);
        QCOMPARE(window.composer->letter().from.address, u"watch@example.org"_s);
        QTest::keyClick(from, Qt::Key_Up);
        QCOMPARE(window.text->plainText(), u"Hello\n\n-- \nAnna Weber\nHarbour office, Husum"_s);
        QVERIFY(window.text->textCursor().position() <= 6);
        KeptLetter draft = written(); // whose signature was removed
        ComposerWindow again(draft);
        QCOMPARE(again.text->plainText(), u"See you."_s);
    }

    void formatsByKeys()
    {
        ui::ComposerChoices choices;
        choices.rich = true;
        KeptLetter kept = sampleLetter();
        ComposerWindow window(kept, choices);
        window.type(u"a "_s);
        QTest::keyClick(window.text, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(window.text, u"b"_s);
        QTest::keyClick(window.text, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(window.text, Qt::Key_Return);
        QTest::keyClicks(window.text, u"* one"_s);
        QTest::keyClick(window.text, Qt::Key_Return);
        QTest::keyClick(window.text, Qt::Key_Tab);
        QTest::keyClicks(window.text, u"two"_s);
        QTest::keyClick(window.text, Qt::Key_Return);
        QTest::keyClick(window.text, Qt::Key_Return); // an empty item goes out
        QTest::keyClick(window.text, Qt::Key_Return);
        QTest::keyClicks(window.text, u"see https://example.org/x now"_s);
        const Letter letter = window.composer->letter();
        QVERIFY2(letter.html.startsWith(u"<p style=\"margin:0\">a <b>b</b></p><ul><li>one<ul><li>two</li></ul></li></ul>"
                                        "<p style=\"margin:0\">see <a href=\"https://example.org/x\">https://example.org/x</a> now</p>"_s),
                 qPrintable(letter.html));
        QVERIFY2(letter.text.startsWith(u"a b\n* one\n  * two\nsee https://example.org/x now"_s), qPrintable(letter.text));
    }

    void tablesGrowWithTab()
    {
        ui::ComposerChoices choices;
        choices.rich = true;
        ComposerWindow window(sampleLetter(), choices);
        window.text->setFocus();
        window.trigger("table");
        for (int cell = 0; cell < 10; ++cell) {
            QTest::keyClicks(window.text, QString::number(cell));
            QTest::keyClick(window.text, Qt::Key_Tab);
        }
        QVERIFY2(window.composer->letter().text.contains(u"0 | 1 | 2\n3 | 4 | 5\n6 | 7 | 8\n9 |"_s),
                 qPrintable(window.composer->letter().text));
        window.trigger("removeRow");
        QVERIFY(!window.composer->letter().text.contains(u"9 |"_s));
        window.trigger("columnBehind");
        QCOMPARE(window.composer->letter().html.count(u"<td>"_s), 12);
    }

    /// From the menu of the place, by the mouse and by the keyboard.
    void rowsAndColumnsFromTheMenu()
    {
        ui::ComposerChoices choices;
        choices.rich = true;
        ComposerWindow window(sampleLetter(), choices);
        window.text->setFocus();
        window.trigger("table");
        for (int cell = 0; cell < 9; ++cell) {
            QTest::keyClicks(window.text, QString::number(cell));
            if (cell < 8) QTest::keyClick(window.text, Qt::Key_Tab);
        }
        const auto choose = [&](const char *name, const QTextTableCell &cell, bool byMouse) {
            if (!byMouse) window.text->setTextCursor(cell.firstCursorPosition());
            const QPoint at = window.text->cursorRect(cell.firstCursorPosition()).center();
            QContextMenuEvent event(byMouse ? QContextMenuEvent::Mouse : QContextMenuEvent::Keyboard, at,
                                    window.text->viewport()->mapToGlobal(at));
            QApplication::sendEvent(window.text->viewport(), &event);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu) return false;
            auto *action = window.composer->findChild<QAction *>(QString::fromLatin1(name));
            const bool offered = std::ranges::any_of(menu->actions(), [&](QAction *each) {
                return each->menu() && each->menu()->actions().contains(action);
            });
            menu->close();
            if (offered) action->trigger();
            return offered;
        };
        QTextTable *table = window.text->table();
        QVERIFY(choose("removeColumn", table->cellAt(1, 1), true)); // the column that was clicked
        QVERIFY2(window.composer->letter().text.contains(u"0 | 2\n3 | 5\n6 | 8"_s), qPrintable(window.composer->letter().text));
        QVERIFY(choose("removeRow", table->cellAt(1, 0), false));
        QVERIFY(window.composer->letter().text.contains(u"0 | 2\n6 | 8"_s));
        QVERIFY(choose("rowAbove", table->cellAt(0, 0), false));
        QVERIFY(choose("columnBefore", table->cellAt(0, 0), true));
        QCOMPARE(window.composer->letter().html.count(u"<td>"_s), 9);
        while (window.text->document()->isUndoAvailable()) window.text->undo();
        QVERIFY(window.composer->isEmpty());
    }

    void plainTextTellsWhatIsLost()
    {
        KeptLetter kept = written();
        kept.letter.html = u"<p style=\"margin:0\">a <b>b</b></p>"_s;
        ComposerWindow window(kept);
        window.trigger("rich");
        QVERIFY(window.composer->letter().html.isEmpty());
        QCOMPARE(window.composer->letter().text, u"a b"_s);
        QVERIFY(!window.bar(Matter::Plain).isEmpty());
        window.press("undoPlain");
        QCOMPARE(window.composer->letter().html, kept.letter.html);
    }

    void pastedHtmlIsOurs()
    {
        ui::ComposerChoices choices;
        choices.rich = true;
        ComposerWindow window(sampleLetter(), choices);
        window.text->setFocus();
        QApplication::clipboard()->setMimeData(
            html(u"<div onclick='x()'>a<b>b</b><img src='https://leak.invalid/p.png'><script>x</script></div>"_s));
        QTest::keyClick(window.text, Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(window.composer->letter().html.startsWith(u"<p style=\"margin:0\">a<b>b</b></p>"_s),
                 qPrintable(window.composer->letter().html));
        QTest::keyClick(window.text, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window.text->toPlainText().startsWith(u"abplain"_s));
        ComposerWindow plain;
        plain.text->setFocus();
        QTest::keyClick(plain.text, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(plain.composer->letter().text.startsWith(u"plain"_s));
    }

    void picturesStandInTheText()
    {
        ui::ComposerChoices choices;
        choices.rich = true;
        ComposerWindow window(written(), choices);
        window.trigger("rich");
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QSignalSpy wanted(window.composer, &Composer::dataWanted);
        QApplication::clipboard()->setImage(picture);
        window.text->setFocus();
        QTest::keyClick(window.text, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][1].toByteArray().startsWith("\x89PNG"));
        const QByteArray id = wanted[0][4].toByteArray();
        QVERIFY(!id.isEmpty());
        LetterPart kept = part(u"p.png"_s, 70, "image/png");
        kept.contentId = id;
        window.composer->applyPart(wanted[0][0].toULongLong(), kept, picture);
        Letter letter = window.composer->letter();
        QVERIFY(letter.html.contains(QString(u"<img src=\"cid:"_s + QString::fromLatin1(id))));
        QCOMPARE(letter.parts, QList{kept});
        QVERIFY(window.chips().isEmpty());
        QTest::keyClick(window.text, Qt::Key_Backspace);
        QVERIFY(window.composer->letter().parts.isEmpty());
        window.trigger("undo");
        QCOMPARE(window.composer->letter().parts, QList{kept});
    }

    void onlyWhatIsWrongInAllLanguagesIsMarked()
    {
        KeptLetter kept = written();
        kept.letter.text = u"tides Gezeiten tdies https://tdies.example\n> tdies"_s;
        ui::ComposerChoices choices;
        choices.languages = {u"de"_s, u"en"_s};
        ComposerWindow window(kept, choices);
        auto speller = std::make_shared<FewWords>();
        window.composer->setSpeller(speller);
        const auto marks = [&](int block) {
            QStringList words;
            const QTextBlock line = window.text->document()->findBlockByNumber(block);
            for (const QTextLayout::FormatRange &range : line.layout()->formats())
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    words << line.text().sliced(range.start, range.length);
            return words;
        };
        QCOMPARE(marks(0), QStringList{u"tdies"_s});
        QVERIFY(marks(1).isEmpty());
        QTextCursor wrong(window.text->document());
        wrong.setPosition(17);
        const QPoint at = window.text->cursorRect(wrong).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, window.text->viewport()->mapToGlobal(at));
        QApplication::sendEvent(window.text->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions()[0]->text(), u"Gezeiten"_s);
        QCOMPARE(menu->actions()[1]->text(), u"tides"_s);
        menu->actions()[1]->trigger();
        menu->close();
        QVERIFY(window.text->plainText().startsWith(u"tides Gezeiten tides https"_s));
        QVERIFY(marks(0).isEmpty());
    }

    /// Those of who gets it, until others are chosen for it.
    void languagesFollowTheRecipients()
    {
        ui::ComposerChoices choices;
        choices.languages = {u"en"_s};
        ComposerWindow window(written(), choices);
        window.composer->setSpeller(std::make_shared<FewWords>());
        QSignalSpy recipients(window.composer, &ui::Composer::recipientsChanged);
        QSignalSpy chosen(window.composer, &ui::Composer::languagesChosen);
        auto *field = window.head->row(ui::ComposerHead::Row::To)->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"ole@example.net,"_s);
        QCOMPARE(recipients.last().first().value<QList<Address>>().size(), 2);
        window.composer->setLanguages({u"de"_s});
        const QList<QAction *> languages = window.composer->findChild<QMenu *>(u"languages"_s)->actions();
        QVERIFY(languages[0]->isChecked() && !languages[1]->isChecked());
        QVERIFY(chosen.isEmpty()); // the person did not say so
        languages[1]->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toStringList(), (QStringList{u"de"_s, u"en"_s}));
        QCOMPARE(chosen.first().at(1).value<QList<Address>>().size(), 2);
        window.composer->setLanguages({u"de"_s});
        QVERIFY(languages[1]->isChecked());
    }

    void nothingIsLoaded()
    {
        ComposerWindow window(written());
        QImage picture(3, 3, QImage::Format_RGB32);
        window.text->setPicture("1@x", picture);
        QCOMPARE(window.text->loadResource(QTextDocument::ImageResource, QUrl(u"cid:1@x"_s)).value<QImage>().size(), picture.size());
        for (const QString &place :
             {u"file:///etc/hostname"_s, u"/usr/share/pixmaps/x.png"_s, u"x.png"_s, u"https://leak.invalid/x.png"_s, u"cid:2@x"_s}) {
            const QImage loaded = window.text->loadResource(QTextDocument::ImageResource, QUrl(place)).value<QImage>();
            QVERIFY2(loaded.width() == 1 && loaded.height() == 1, qPrintable(place)); // valid, or Qt looks for it by itself
            QVERIFY(window.text->loadResource(QTextDocument::StyleSheetResource, QUrl(place)).isValid());
        }
    }

    void findGoesRound()
    {
        KeptLetter kept = written();
        kept.letter.text = u"one two one"_s;
        ComposerWindow window(kept);
        window.trigger("find");
        QTest::keyClicks(QApplication::focusWidget(), u"one"_s);
        const int first = window.text->textCursor().selectionStart();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(window.text->textCursor().selectionStart() != first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.text->textCursor().selectionStart(), first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // closes the line, not the window
        QVERIFY(window.composer->isVisible() && window.text->hasFocus());
    }
};

QTEST_MAIN(TestLetterEdit)
#include "tst_letteredit.moc"
