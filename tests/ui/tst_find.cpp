// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words in the open message, and marking those of a search.
#include "samplewindow.h"

#include "ui/reading.h"
#include "ui/actions.h"
#include "ui/bodytext.h"
#include "ui/bodyview.h"
#include "ui/findbar.h"
#include "ui/icons.h"
#include "ui/messagepane.h"
#include "ui/textsearch.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace godwit;
using Kind = mime::Block::Kind;

namespace {

/// A pane with its bar, as a person has it.
struct Finding {
    ui::MessagePane pane;
    ui::BodyView *body = pane.findChild<ui::BodyView *>(QStringLiteral("body"));
    ui::FindBar *bar = pane.findChild<ui::FindBar *>(QStringLiteral("findBar"));
    QLineEdit *words = pane.findChild<QLineEdit *>(QStringLiteral("findWords"));
    QLabel *count = pane.findChild<QLabel *>(QStringLiteral("findCount"));
    QLabel *rest = pane.findChild<QLabel *>(QStringLiteral("findRest"));
    QPushButton *more = pane.findChild<QPushButton *>(QStringLiteral("findMore"));

    Finding()
    {
        pane.resize(600, 400);
        pane.show();
    }
    explicit Finding(const std::vector<mime::Block> &blocks) : Finding() { show(blocks); }
    explicit Finding(const QString &text) : Finding(std::vector<mime::Block>{{Kind::Text, 0, 0, text}}) {}

    void show(const std::vector<mime::Block> &blocks)
    {
        auto document = std::make_shared<mime::Document>();
        document->body = blocks;
        pane.showDocument(document, {});
    }
    void find(const QString &text)
    {
        if (bar->isHidden()) pane.find();
        words->setText(text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(words, key, modifiers); }
    QStringList marked() const
    {
        QStringList texts;
        for (const auto &selection : body->extraSelections()) texts << selection.cursor.selectedText();
        return texts;
    }
    /// What stands out, and where in the document it is.
    QTextCursor current() const
    {
        for (const auto &selection : body->extraSelections())
            if (selection.format.background().color() == ui::markedNow(body->palette())) return selection.cursor;
        return {};
    }
    bool currentIsOnScreen() const
    {
        const QTextCursor cursor = current();
        return !cursor.isNull() && body->viewport()->rect().contains(body->cursorRect(cursor));
    }
};

QStringList foundIn(const QString &text, const QString &words)
{
    QStringList result;
    std::vector<ui::TextRange> found;
    auto slicer = ui::findWords(words);
    for (qsizetype at = 0; at < text.size();) at = slicer(text, at, found);
    for (const auto &range : found) result << text.mid(range.start, range.length);
    return result;
}

QString numbered(int count, const QString &line)
{
    QStringList all;
    for (int i = 1; i <= count; ++i) all << line.arg(i);
    return all.join(u'\n');
}

} // namespace

class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *what, const QString &text, const QString &words, const QStringList &found) {
            QTest::newRow(what) << text << words << found;
        };
        row("none", QStringLiteral("a text"), QStringLiteral("texts"), {});
        row("case", QStringLiteral("Wind, WIND and wind"), QStringLiteral("wInd"),
            {QStringLiteral("Wind"), QStringLiteral("WIND"), QStringLiteral("wind")});
        row("one after the other", QStringLiteral("aaaaa"), QStringLiteral("aa"), {QStringLiteral("aa"), QStringLiteral("aa")});
        row("composed", QStringLiteral("un café noir"), QStringLiteral("cafe"), {QStringLiteral("café")});
        row("decomposed, to its last accent", QStringLiteral("un cafe\u0301 noir"), QStringLiteral("cafe"), {QStringLiteral("cafe\u0301")});
        row("accents asked for", QStringLiteral("cafe and CAFÉ"), QStringLiteral("café"), {QStringLiteral("cafe"), QStringLiteral("CAFÉ")});
        row("sharp s", QStringLiteral("Straße, STRASSE"), QStringLiteral("strasse"), {QStringLiteral("Straße"), QStringLiteral("STRASSE")});
        row("half of a sharp s", QStringLiteral("ß"), QStringLiteral("s"), {QStringLiteral("ß")});
        row("ligature", QStringLiteral("o\uFB03ce"), QStringLiteral("office"), {QStringLiteral("o\uFB03ce")});
        row("Greek final sigma", QStringLiteral("ΟΔΟΣ οδός"), QStringLiteral("οδος"), {QStringLiteral("ΟΔΟΣ"), QStringLiteral("οδός")});
        row("Cyrillic", QStringLiteral("БЮДЖЕТ"), QStringLiteral("бюджет"), {QStringLiteral("БЮДЖЕТ")});
        row("Arabic with vowels and tatweel", QStringLiteral("قال مُحَمَّـد نعم"), QStringLiteral("محمد"), {QStringLiteral("مُحَمَّـد")});
        row("Arabic hamza", QStringLiteral("أحمد"), QStringLiteral("احمد"), {QStringLiteral("أحمد")});
        row("Hebrew with points", QStringLiteral("שָׁלוֹם לך"), QStringLiteral("שלום"), {QStringLiteral("שָׁלוֹם")});
        row("Chinese", QStringLiteral("我们在北京开会"), QStringLiteral("北京"), {QStringLiteral("北京")});
        row("voiced kana are others", QStringLiteral("はばたく"), QStringLiteral("は"), {QStringLiteral("は")});
        row("a syllable of Hangul is one", QStringLiteral("각가"), QStringLiteral("가"), {QStringLiteral("가")});
        row("full width", QStringLiteral("ＡＢＣ"), QStringLiteral("abc"), {QStringLiteral("ＡＢＣ")});
        row("outside the BMP", QStringLiteral("a 🐦 bird"), QStringLiteral("🐦 b"), {QStringLiteral("🐦 b")});
        row("over what is not seen", QStringLiteral("quick\u200Bly, soft\u00ADly"), QStringLiteral("kly"), {QStringLiteral("k\u200Bly")});
        row("over the end of a line", QStringLiteral("two\nlines and two lines"), QStringLiteral("two lines"),
            {QStringLiteral("two\nlines"), QStringLiteral("two lines")});
        row("no-break space", QStringLiteral("10\u00A0km"), QStringLiteral("10 km"), {QStringLiteral("10\u00A0km")});
        row("nothing but an accent", QStringLiteral("e\u0301"), QStringLiteral("\u0301"), {});
    }
    void letters()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QTEST(foundIn(text, words), "found");
        // Wherever a slice ends: the same.
        const QStringList moved = foundIn(QString(8190, u'\u4E00') + text, words);
        QTEST(moved, "found");
    }

    void typingMarksAndGoesToTheFirst()
    {
        Finding f(QStringLiteral("The wind turns.\nThe tide does not.\nThen the bird flies."));
        QVERIFY(f.bar->isHidden());
        f.pane.find();
        QVERIFY(f.bar->isVisible());
        QTest::keyClicks(f.words, QStringLiteral("the"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 4"));
        QCOMPARE(f.marked(), QStringList({QStringLiteral("The"), QStringLiteral("The"), QStringLiteral("The"), QStringLiteral("the")}));
        QCOMPARE(f.current().selectionStart(), 0);
        QTest::keyClicks(f.words, QStringLiteral(" b"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 1"));
        QCOMPARE(f.current().selectedText(), QStringLiteral("the b"));
        QTest::keyClicks(f.words, QStringLiteral("x"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("Not found"));
        QVERIFY(f.marked().isEmpty());
        QVERIFY(!f.pane.findChild<QToolButton *>(QStringLiteral("findBarNext"))->isEnabled());
        f.words->clear();
        QVERIFY(f.count->text().isEmpty());
    }

    void onAndBackAndRound()
    {
        Finding f(numbered(300, QStringLiteral("line %1")) + QStringLiteral("\nbird\n") + numbered(300, QStringLiteral("line %1")) +
                  QStringLiteral("\nBird"));
        f.find(QStringLiteral("bird"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 2"));
        QVERIFY(f.currentIsOnScreen());
        const int first = f.current().selectionStart();
        f.press(Qt::Key_Return);
        QCOMPARE(f.count->text(), QStringLiteral("2 of 2"));
        QVERIFY(f.currentIsOnScreen());
        QVERIFY(f.current().selectionStart() > first);
        f.press(Qt::Key_Enter);
        QCOMPARE(f.count->text(), QStringLiteral("1 of 2, from the beginning"));
        QCOMPARE(f.current().selectionStart(), first);
        f.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.count->text(), QStringLiteral("2 of 2, from the end"));
        QTest::mouseClick(f.pane.findChild<QToolButton *>(QStringLiteral("findBarPrevious")), Qt::LeftButton);
        QCOMPARE(f.count->text(), QStringLiteral("1 of 2"));
        QTest::mouseClick(f.pane.findChild<QToolButton *>(QStringLiteral("findBarNext")), Qt::LeftButton);
        QCOMPARE(f.count->text(), QStringLiteral("2 of 2"));
        QVERIFY(f.currentIsOnScreen());
    }

    void beginsWhereOneReads()
    {
        Finding f(numbered(300, QStringLiteral("line %1")));
        f.body->verticalScrollBar()->setValue(f.body->verticalScrollBar()->maximum() / 2);
        const int before = f.body->verticalScrollBar()->value();
        f.find(QStringLiteral("line"));
        QTRY_VERIFY(f.count->text().endsWith(QStringLiteral(" of 300")));
        QCOMPARE(f.body->verticalScrollBar()->value(), before);
        QVERIFY(f.currentIsOnScreen());
        // Only what is on screen is marked.
        QVERIFY2(f.marked().size() < 40, qPrintable(QString::number(f.marked().size())));
        f.body->verticalScrollBar()->setValue(0);
        QVERIFY(f.body->extraSelections().first().cursor.block().text() == QStringLiteral("line 1"));
    }

    void whatIsFoundStaysOnScreenWhenThereIsLessRoom()
    {
        Finding f(numbered(300, QStringLiteral("line %1")));
        f.find(QStringLiteral("line"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 300"));
        const auto isLow = [&f] { return f.body->cursorRect(f.current()).bottom() > f.body->viewport()->height() - 40; };
        for (int i = 0; i < 100 && !isLow(); ++i) f.press(Qt::Key_Return);
        QVERIFY(isLow() && f.currentIsOnScreen());
        f.pane.resize(600, 340);
        QTRY_VERIFY(f.currentIsOnScreen());
        QVERIFY(f.body->viewport()->height() < 200);
    }

    void selectedTextIsLookedForAndEscapeSelects()
    {
        Finding f(QStringLiteral("one bird, two birds"));
        f.body->find(QStringLiteral("two"));
        f.pane.find();
        QCOMPARE(f.words->text(), QStringLiteral("two"));
        QCOMPARE(f.words->selectedText(), QStringLiteral("two"));
        f.words->setText(QStringLiteral("bird"));
        QTRY_VERIFY(f.count->text().endsWith(QStringLiteral(" of 2")));
        const int place = f.current().selectionStart();
        QVERIFY(QTest::qWaitForWindowActive(&f.pane));
        f.press(Qt::Key_Escape);
        QVERIFY(f.bar->isHidden());
        QVERIFY(f.body->hasFocus());
        QVERIFY(f.marked().isEmpty());
        QCOMPARE(f.body->textCursor().selectionStart(), place);
        QCOMPARE(f.body->textCursor().selectedText(), QStringLiteral("bird"));
        // From the text too, and F3 opens it again with the same words.
        f.pane.findStep(1);
        QTRY_VERIFY(f.count->text().endsWith(QStringLiteral(" of 2")));
        f.body->setFocus();
        QTest::keyClick(f.body, Qt::Key_Escape);
        QVERIFY(f.bar->isHidden());
    }

    void anotherMessageIsSearchedAnew()
    {
        Finding f(QStringLiteral("bird bird"));
        f.find(QStringLiteral("bird"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 2"));
        f.pane.showLoading({});
        QVERIFY(f.count->text().isEmpty());
        f.show({{Kind::Text, 0, 0, QStringLiteral("a bird, a bird and a bird")}});
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 3"));
        f.show({{Kind::Text, 0, 0, QStringLiteral("a fish")}});
        QTRY_COMPARE(f.count->text(), QStringLiteral("Not found"));
        f.pane.showNothing();
        QVERIFY(f.bar->isVisible() && f.count->text().isEmpty());
        f.show({{Kind::Text, 0, 0, QStringLiteral("bird")}});
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 1"));
        QCOMPARE(f.current().selectedText(), QStringLiteral("bird"));
    }

    void foldedQuotesAreSearchedAndUnfolded()
    {
        const std::vector<mime::Block> blocks{{Kind::Text, 0, 0, QStringLiteral("A bird.")},
                                              {Kind::Quote, 1, 0, numbered(20, QStringLiteral("quoted %1"))},
                                              {Kind::Quote, 2, 0, QStringLiteral("another bird")},
                                              {Kind::Text, 0, 0, QStringLiteral("The last bird, and no more lines.")}};
        Finding f(blocks);
        f.find(QStringLiteral("bird"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 3"));
        QVERIFY(!f.pane.shownText().contains(QLatin1String("another bird")));
        QCOMPARE(f.marked().size(), 2);
        f.press(Qt::Key_Return);
        QVERIFY(f.pane.shownText().contains(QLatin1String("another bird")));
        QCOMPARE(f.current().block().text(), QStringLiteral("another bird"));
        QVERIFY(f.currentIsOnScreen());
        f.press(Qt::Key_Return);
        QCOMPARE(f.current().block().text(), QStringLiteral("The last bird, and no more lines."));
        // Words of ours are none of the message's.
        f.find(QStringLiteral("show less"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("Not found"));
        f.show(blocks);
        f.find(QStringLiteral("more lines"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 1"));
        QVERIFY(f.current().block().text().startsWith(QLatin1String("The last")));
    }

    void theRestOfALongMessageIsCountedAndShown()
    {
        Finding f(std::vector<mime::Block>{
            {Kind::Text, 0, 0, QStringLiteral("the first bird\n") + QString(QStringLiteral("words and words\n")).repeated(15'000)},
            {Kind::Text, 0, 0, QStringLiteral("a bird far below\n") + QString(u'\n').repeated(30'000)},
            {Kind::Text, 0, 0, QStringLiteral("the last bird")}});
        f.find(QStringLiteral("bird"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 1"));
        QCOMPARE(f.rest->text(), QStringLiteral("2 more in the rest of this message"));
        QVERIFY(f.more->isVisible());
        QTest::mouseClick(f.more, Qt::LeftButton);
        QCOMPARE(f.current().block().text(), QStringLiteral("a bird far below"));
        QVERIFY(f.currentIsOnScreen());
        QCOMPARE(f.count->text(), QStringLiteral("2 of 2"));
        QTest::mouseClick(f.more, Qt::LeftButton);
        QCOMPARE(f.current().block().text(), QStringLiteral("the last bird"));
        QCOMPARE(f.count->text(), QStringLiteral("3 of 3"));
        QVERIFY(!f.more->isVisible());
        f.show({{Kind::Text, 0, 0, QString(QStringLiteral("words and words\n")).repeated(15'000) + QStringLiteral("bird")}});
        QTRY_COMPARE(f.count->text(), QStringLiteral("Not found in what is shown"));
        QCOMPARE(f.rest->text(), QStringLiteral("1 more in the rest of this message"));
    }

    /// Places to break and marks that were left out move everything behind them.
    void whatLayoutChangesIsMappedBack()
    {
        const QString text = QStringLiteral("bird ") + QString(500, u'x') + QStringLiteral("bird e") + QString(40, QChar(0x301)) +
                             QStringLiteral(" bird https://example.org/bird ") + QStringLiteral("ab@example.org,").repeated(30) +
                             QStringLiteral(" bird");
        Finding f(text);
        f.pane.resize(600, 900);
        f.find(QStringLiteral("bird"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 5"));
        QCOMPARE(f.marked(), QStringList(5, QStringLiteral("bird")));
        const std::vector<mime::Block> blocks{{Kind::Text, 0, 0, text}};
        QTextDocument document;
        ui::TextMap map;
        ui::layOut(blocks, &document, 200'000, {}, &map);
        const QString whole = ui::wholeText(blocks);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            if (!map.shows({i, 1})) continue;
            const qsizetype position = map.toDocument({i, 1}).start;
            QCOMPARE(document.characterAt(int(position)), whole[i]);
            QCOMPARE(map.toSource(position), i);
        }
    }

    void rightToLeft()
    {
        Finding f(QStringLiteral("مرحبا بكم في المدينة\nאנא שלום Godwit שלום"));
        f.find(QStringLiteral("שלום"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 2"));
        const int first = f.body->cursorRect(f.current()).left();
        f.press(Qt::Key_Return);
        QVERIFY(f.body->cursorRect(f.current()).left() < first); // on is to the left
        f.find(QStringLiteral("المد"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 1, from the beginning"));
        QCOMPARE(f.current().block().blockNumber(), 0);
        QCOMPARE(f.current().selectedText(), QStringLiteral("المد"));
    }

    void tenThousandPlaces()
    {
        Finding f(QString(QStringLiteral("a bird flies over the mudflats where the others rest\n")).repeated(10'000));
        f.find(QStringLiteral("bird"));
        QTRY_COMPARE(f.count->text().section(u' ', 0, 1), QStringLiteral("1 of"));
        QVERIFY(f.marked().size() < 40);
        const auto number = [](const QString &text) { return QLocale().toInt(text.section(u' ', 0, 0)); };
        QCOMPARE(QLocale().toInt(f.count->text().section(u' ', 2, 2)) + number(f.rest->text()), 10'000);
        f.press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(f.currentIsOnScreen());
        QVERIFY(f.marked().size() < 40);
    }

    void thereIsAnEnd()
    {
        Finding f(QString(300'000, u'a'));
        f.find(QStringLiteral("a"));
        QTRY_VERIFY(f.count->text().startsWith(QLatin1String("1 of more than ")));
    }

    void searchesInSlices()
    {
        ui::TextSearch search;
        QSignalSpy finished(&search, &ui::TextSearch::finished);
        search.start(QString(20'000'000, u'x') + QStringLiteral("bird"), ui::findWords(QStringLiteral("bird")));
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QVERIFY(search.isRunning()); // after one event there is more to do
        search.stop();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCOMPARE(finished.size(), 0);
        search.start(QStringLiteral("a bird"), ui::findWords(QStringLiteral("bird")));
        QVERIFY(finished.wait());
        QVERIFY(search.takeFound() == std::vector<ui::TextRange>({{2, 4}}));
    }

    void highlights()
    {
        Finding f;
        qsizetype longest = 0;
        f.pane.setHighlighter([&longest](QStringView text) {
            longest = std::max(longest, text.size());
            std::vector<std::pair<qsizetype, qsizetype>> places{{-1, 3}, {5, 1'000'000}}; // nonsense is not followed
            for (qsizetype at = text.indexOf(u"bird"); at >= 0; at = text.indexOf(u"bird", at + 1)) places.emplace_back(at, 4);
            return places;
        });
        f.show({{Kind::Text, 0, 0, QStringLiteral("a bird at https://bird.example.org")}, {Kind::Quote, 1, 0, QStringLiteral("bird")}});
        QTRY_COMPARE(f.marked().size(), 3);
        QVERIFY(f.bar->isHidden());
        for (const auto &selection : f.body->extraSelections()) {
            QCOMPARE(selection.cursor.selectedText(), QStringLiteral("bird"));
            QVERIFY(ui::contrast(selection.format.background().color(), selection.format.foreground().color()) >= 4.5);
        }
        // What one looks for hides them, until the bar closes.
        f.find(QStringLiteral("https"));
        QTRY_COMPARE(f.marked(), QStringList(QStringLiteral("https")));
        f.find(QStringLiteral("albatross"));
        QTRY_VERIFY(f.marked().isEmpty());
        f.press(Qt::Key_Escape);
        QCOMPARE(f.marked().size(), 3);
        f.show({{Kind::Text, 0, 0, QString(QStringLiteral("a bird in a long text\n")).repeated(5'000)}});
        QTRY_VERIFY(f.marked().size() > 3);
        QVERIFY(f.marked().size() < 40);
        QVERIFY2(longest < 20'000, qPrintable(QString::number(longest)));
        f.body->verticalScrollBar()->setValue(f.body->verticalScrollBar()->maximum());
        QVERIFY(f.marked().size() > 3); // there, too
        f.pane.setHighlighter({});
        QVERIFY(f.marked().isEmpty());
    }

    void everythingHasANameAndItsTurn()
    {
        Finding f(QStringLiteral("bird bird"));
        f.find(QStringLiteral("bird"));
        QTRY_COMPARE(f.count->text(), QStringLiteral("1 of 2"));
        QVERIFY(!f.words->accessibleName().isEmpty());
        for (const QToolButton *button : f.bar->findChildren<QToolButton *>()) {
            if (button->parent() == f.words) continue; // Qt's own, to clear it
            QVERIFY2(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty(), qPrintable(button->objectName()));
        }
        QStringList order;
        for (QWidget *next = f.words; order.size() < 4 || next != f.words; next = next->nextInFocusChain()) {
            if (f.bar->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isVisible()) order << next->objectName();
            if (order.size() >= 4) break;
        }
        QCOMPARE(order, QStringList({QStringLiteral("findWords"), QStringLiteral("findBarPrevious"), QStringLiteral("findBarNext"),
                                     QStringLiteral("findBarClose")}));
    }

    void keysOfTheWindow()
    {
        SampleWindow sample;
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window));
        QVERIFY(!sample.window.actions().find->isEnabled()); // no message is open
        sample.openInbox();
        QTRY_VERIFY(sample.messages.summaryAt(0));
        auto *list = sample.window.findChild<QAbstractItemView *>(QStringLiteral("messages"));
        list->setCurrentIndex(sample.messages.index(0, 0));
        sample.window.reading()->showDocument(sample.window.reading()->message(), SampleWindow::document(0));
        auto *count = sample.window.findChild<QLabel *>(QStringLiteral("findCount"));
        auto *words = sample.window.findChild<QLineEdit *>(QStringLiteral("findWords"));
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("the")); // also letters that are shortcuts elsewhere
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 9"));
        QTest::keyClick(words, Qt::Key_F3);
        QCOMPARE(count->text(), QStringLiteral("2 of 9"));
        QTest::keyClick(words, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(count->text(), QStringLiteral("3 of 9"));
        QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("2 of 9"));
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(sample.window.findChild<QWidget *>(QStringLiteral("body"))->hasFocus());
    }
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
