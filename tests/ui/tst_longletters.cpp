// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of a megabyte come into the editor in pieces: whatever is done meanwhile, nothing of them is lost.
#include "composerwindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBlock>

using namespace godwit;
using namespace Qt::StringLiterals;
using ui::Composer;

namespace {

constexpr qsizetype megabyte = 1'000'000;

QString longQuote()
{
    QString text;
    for (int line = 1; text.size() < megabyte; ++line)
        text += u"%1 line %2 of what was said about the tides, and of what was not said\n"_s.arg(QString(1 + line % 3, u'>')).arg(line);
    return text;
}

QString longHtml()
{
    QString html = u"<p>Above</p>"_s;
    for (int line = 1; html.size() < megabyte; ++line) {
        if (line % 500 == 1) html += u"<blockquote type=\"cite\">"_s;
        html += u"<p>line <b>%1</b> of what was said about the tides, and of <i>what</i> was not said</p>"_s.arg(line);
        if (line % 50 == 0) html += u"<ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>"_s;
        if (line % 1000 == 0) html += u"</blockquote></blockquote>"_s;
    }
    for (qsizetype open = html.count(u"<blockquote"_s) - html.count(u"</blockquote"_s); open > 0; --open) html += u"</blockquote>"_s;
    return html;
}

KeptLetter longAnswer()
{
    KeptLetter kept = answer();
    kept.letter.text = u"\n\nJonas wrote:\n"_s + longQuote();
    return kept;
}

bool becomesWhole(ui::LetterEdit *text)
{
    return QTest::qWaitFor([text] { return text->isWhole(); }, 30'000);
}

/// Opened, and not given a turn of the event loop.
struct Opening {
    std::unique_ptr<Composer> composer = std::make_unique<Composer>();
    ui::LetterEdit *text = composer->findChild<ui::LetterEdit *>();

    explicit Opening(const KeptLetter &kept)
    {
        composer->setAttribute(Qt::WA_DeleteOnClose, false);
        composer->setAccounts(sampleAccounts());
        composer->edit(kept);
    }
};

} // namespace

class TestLongLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageIsThereAtOnceAndAllOfItSoon()
    {
        const KeptLetter kept = longAnswer();
        Opening opening(kept);
        QVERIFY(!opening.text->isWhole());
        QVERIFY(opening.text->document()->blockCount() > 100);
        QCOMPARE(opening.composer->letter().text, kept.letter.text); // never a half
        QVERIFY(becomesWhole(opening.text));
        QVERIFY(opening.composer->letter().text.contains(kept.letter.text.trimmed()));
        QVERIFY(opening.composer->letter().text.contains(u"-- \nAnna Weber"_s));
        QVERIFY(opening.composer->isEmpty());
    }

    void whatIsTypedMeanwhileWaits()
    {
        Opening opening(longAnswer());
        opening.composer->show();
        opening.text->setFocus();
        QTest::keyClicks(opening.text, u"No"_s);
        QTest::keyClick(opening.text, Qt::Key_Return);
        QTest::keyClicks(opening.text, u"wind"_s);
        QVERIFY(!opening.text->isWhole());
        QVERIFY(becomesWhole(opening.text));
        QVERIFY(opening.composer->letter().text.startsWith(u"No\nwind\n"_s));
        QVERIFY(!opening.composer->isEmpty());
        while (opening.text->document()->isUndoAvailable()) opening.text->undo(); // that alone
        QVERIFY(opening.composer->isEmpty());
        QVERIFY(opening.composer->letter().text.contains(longQuote().trimmed()));
    }

    void formattedOnesAreTheSameAsAtOnce()
    {
        const QString html = longHtml();
        ui::LetterEdit once, pieces;
        QVERIFY(once.setRichText(html));
        pieces.fill(u"twin"_s, html);
        QVERIFY(!pieces.isWhole());
        QVERIFY(becomesWhole(&pieces));
        QVERIFY(pieces.isRich());
        QCOMPARE(pieces.html(), once.html());
        QCOMPARE(pieces.plainText(), once.plainText());
        QVERIFY(!pieces.document()->isUndoAvailable());
        QVERIFY(!pieces.isReadOnly());
    }

    void plainOnesAreTheSameAsAtOnce()
    {
        ui::LetterEdit once, pieces;
        once.setText(longQuote());
        pieces.fill(longQuote(), {});
        QVERIFY(becomesWhole(&pieces));
        QCOMPARE(pieces.plainText(), once.plainText());
        QCOMPARE(pieces.document()->blockCount(), once.document()->blockCount());
    }

    void whatIsNotWellFormedIsPlain()
    {
        ui::LetterEdit text;
        text.fill(longQuote(), longHtml() + u"<p>"_s);
        QVERIFY(becomesWhole(&text));
        QVERIFY(!text.isRich());
        QCOMPARE(text.plainText(), longQuote());
    }

    void sendingWaits()
    {
        KeptLetter kept = longAnswer();
        Opening opening(kept);
        opening.composer->show();
        QSignalSpy sent(opening.composer.get(), &Composer::sendWanted);
        QTest::keyClicks(opening.text, u"Yes"_s);
        opening.composer->findChild<QAction *>(u"send"_s)->trigger();
        QVERIFY(sent.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 30'000);
        const auto letter = sent.first().first().value<Letter>();
        QVERIFY(letter.text.startsWith(u"Yes"_s));
        QVERIFY(letter.text.contains(longQuote().trimmed()));
    }

    void closedMeanwhile()
    {
        {
            Opening untouched(longAnswer());
            QSignalSpy closed(untouched.composer.get(), &Composer::closed);
            untouched.composer->close();
            QVERIFY(!untouched.text->isWhole());
            QCOMPARE(closed.first().first().toBool(), true); // nothing was written
        }
        const KeptLetter kept = longAnswer();
        Opening opening(kept);
        QSignalSpy closed(opening.composer.get(), &Composer::closed), changed(opening.composer.get(), &Composer::letterChanged);
        opening.composer->findChild<QLineEdit *>(u"subject"_s)->setText(u"Tides"_s);
        opening.composer->close();
        QVERIFY(!opening.text->isWhole());
        QCOMPARE(closed.first().first().toBool(), false);
        QCOMPARE(changed.last().first().value<Letter>().text, kept.letter.text);
        QCOMPARE(changed.last().first().value<Letter>().subject, u"Tides"_s);
    }

    void anotherIdentityMeanwhile()
    {
        Opening opening(longAnswer());
        auto *from = opening.composer->findChild<QComboBox *>();
        QVERIFY(from->count() > 1);
        from->setCurrentIndex(1);
        const QString signature = opening.composer->findChild<ui::ComposerHead *>()->identity().signature;
        QVERIFY(!opening.text->isWhole());
        QVERIFY(becomesWhole(opening.text));
        QCOMPARE(opening.text->hasSignature(), !signature.isEmpty());
        QVERIFY(opening.composer->letter().text.contains(signature));
        QVERIFY(!opening.composer->letter().text.contains(u"Harbour office, Husum"_s) || signature.contains(u"Husum"_s));
    }
};

QTEST_MAIN(TestLongLetters)
#include "tst_longletters.moc"
