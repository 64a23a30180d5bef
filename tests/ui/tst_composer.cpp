// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a letter, with keys and mouse.
#include "sampleletters.h"

#include "ui/composer.h"
#include "ui/composerhead.h"
#include "ui/letteredit.h"
#include "ui/letterparts.h"
#include "ui/recipientedit.h"
#include "ui/richtext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace godwit;
using namespace Qt::StringLiterals;
using ui::Composer;
using Matter = ui::LetterBars::Matter;

namespace {

/// Two languages with three words.
class FewWords final : public ui::Speller
{
public:
    QStringList learnt;
    QList<Language> languages() const override { return {{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}}; }
    bool isRight(const QString &word, const QString &language) override
    {
        if (learnt.contains(word)) return true;
        return language == u"de"_s ? word == u"Gezeiten"_s : word == u"tides"_s;
    }
    QStringList suggestions(const QString &, const QString &language) override { return {language == u"de"_s ? u"Gezeiten"_s : u"tides"_s}; }
    void learn(const QString &word, const QString &) override { learnt << word; }
};

struct Window {
    Composer *composer;
    ui::LetterEdit *text;
    ui::ComposerHead *head;

    explicit Window(const KeptLetter &kept = sampleLetter(), const ui::ComposerChoices &choices = {})
        : composer(new Composer(choices)), text(composer->findChild<ui::LetterEdit *>()), head(composer->findChild<ui::ComposerHead *>())
    {
        composer->setAttribute(Qt::WA_DeleteOnClose, false);
        composer->setAccounts(sampleAccounts(), {{sampleAccount, 25'000'000}});
        composer->edit(kept);
        composer->show();
        (void)QTest::qWaitForWindowActive(composer);
    }
    ~Window() { delete composer; }
    Q_DISABLE_COPY_MOVE(Window)

    void type(const QString &words)
    {
        text->setFocus();
        QTest::keyClicks(text, words);
    }
    void trigger(const char *action) { composer->findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    QPushButton *button(const char *name)
    {
        for (auto *button : composer->findChildren<QPushButton *>(QString::fromLatin1(name)))
            if (button->isVisible()) return button;
        return nullptr;
    }
    void press(const char *name)
    {
        QPushButton *found = button(name);
        QVERIFY2(found, name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QString bar(Matter matter) { return composer->findChild<ui::LetterBars *>()->text(matter); }
    QList<QToolButton *> chips()
    {
        QList<QToolButton *> result;
        for (auto *chip : composer->findChildren<QToolButton *>(u"part"_s))
            if (chip->isVisible()) result << chip;
        return result;
    }
    void drop(const QList<QUrl> &files)
    {
        QMimeData data;
        data.setUrls(files);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(text->viewport(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(text->viewport(), &drop);
    }
};

KeptLetter written()
{
    KeptLetter kept = sampleLetter();
    kept.id = LetterId{4};
    kept.letter.to = {{u"Mira"_s, u"mira@example.net"_s}};
    kept.letter.subject = u"Nets"_s;
    kept.letter.text = u"See you."_s;
    return kept;
}

KeptLetter answer()
{
    KeptLetter kept = written();
    kept.id = {};
    kept.letter.text = u"Jonas wrote:\n> one two\n> three\n\n"_s;
    kept.letter.origin.relation = LetterOrigin::Relation::Answer;
    return kept;
}

LetterPart part(const QString &name, quint64 octets = 1'000, const QByteArray &type = "application/pdf") { return {u"f"_s + name, name, type, octets, {}}; }

QMimeData *html(const QString &markup)
{
    auto *data = new QMimeData;
    data->setHtml(markup);
    data->setText(u"plain"_s);
    return data;
}

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsWrittenByKeysAlone()
    {
        Window window;
        QVERIFY(window.head->row(ui::ComposerHead::Row::To)->findChild<QLineEdit *>()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"mira@example.net,"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), window.head->subject());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QVERIFY(window.head->row(ui::ComposerHead::Row::To)->findChild<QLineEdit *>()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Nets"_s);
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
        Window window(kept);
        QCOMPARE(window.composer->letter(), kept.letter);
        kept.letter.html = ui::toHtml(*window.text->document());
        kept.letter.parts << LetterPart{u"p"_s, u"p.png"_s, "image/png", 5, "1@x"};
        kept.letter.html += u"<p style=\"margin:0\"><img src=\"cid:1@x\" alt=\"gull\"/></p>"_s;
        kept.letter.text += u"\n[gull]"_s;
        Window rich(kept);
        QCOMPARE(rich.composer->letter().html, kept.letter.html);
        QCOMPARE(rich.composer->letter(), kept.letter);
    }

    void aChangeIsTold()
    {
        Window window(written());
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
        Window window(written(), choices);
        QSignalSpy paused(window.composer, &Composer::paused), changed(window.composer, &Composer::letterChanged);
        window.type(u"x"_s);
        QVERIFY(paused.wait(5'000));
        QVERIFY(!changed.isEmpty());
        window.trigger("saveNow");
        QCOMPARE(paused.size(), 2);
    }

    void closingKeepsADraft()
    {
        Window window(written());
        QSignalSpy closed(window.composer, &Composer::closed), changed(window.composer, &Composer::letterChanged);
        window.type(u"x"_s);
        QTest::keyClick(window.text, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().toBool(), false);
        QCOMPARE(changed.size(), 1);
        Window empty;
        QSignalSpy gone(empty.composer, &Composer::closed);
        empty.composer->close();
        QCOMPARE(gone.first().first().toBool(), true);
    }

    void discardingAsksOnce()
    {
        Window window(written());
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

    void anAnswerDividesTheQuote()
    {
        Window window(answer());
        QTextCursor cursor(window.text->document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 4);
        window.text->setFocus();
        window.text->setTextCursor(cursor);
        QTest::keyClick(window.text, Qt::Key_Return);
        QTest::keyClicks(window.text, u"no"_s);
        QVERIFY2(window.text->plainText().startsWith(u"Jonas wrote:\n> one \nno\n> two\n> three\n"_s), qPrintable(window.text->plainText()));
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
        Window window;
        window.type(u"Hello"_s);
        auto *from = window.composer->findChild<QComboBox *>(u"from"_s);
        QTest::keyClick(from, Qt::Key_Down);
        QCOMPARE(window.text->plainText(), u"Hello\n\n-- \nWader Watch e. V."_s);
        QCOMPARE(window.composer->letter().from.address, u"watch@example.org"_s);
        QTest::keyClick(from, Qt::Key_Up);
        QCOMPARE(window.text->plainText(), u"Hello\n\n-- \nAnna Weber\nHarbour office, Husum"_s);
        QVERIFY(window.text->textCursor().position() <= 6);
        KeptLetter draft = written(); // whose signature was removed
        Window again(draft);
        QCOMPARE(again.text->plainText(), u"See you."_s);
    }

    void formatsByKeys()
    {
        ui::ComposerChoices choices;
        choices.rich = true;
        KeptLetter kept = sampleLetter();
        Window window(kept, choices);
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
        Window window(sampleLetter(), choices);
        window.text->setFocus();
        window.trigger("table");
        for (int cell = 0; cell < 10; ++cell) {
            QTest::keyClicks(window.text, QString::number(cell));
            QTest::keyClick(window.text, Qt::Key_Tab);
        }
        QVERIFY2(window.composer->letter().text.contains(u"0 | 1 | 2\n3 | 4 | 5\n6 | 7 | 8\n9 |"_s), qPrintable(window.composer->letter().text));
        window.trigger("removeRow");
        QVERIFY(!window.composer->letter().text.contains(u"9 |"_s));
        window.trigger("columnBehind");
        QCOMPARE(window.composer->letter().html.count(u"<td>"_s), 12);
    }

    void plainTextTellsWhatIsLost()
    {
        KeptLetter kept = written();
        kept.letter.html = u"<p style=\"margin:0\">a <b>b</b></p>"_s;
        Window window(kept);
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
        Window window(sampleLetter(), choices);
        window.text->setFocus();
        QApplication::clipboard()->setMimeData(html(u"<div onclick='x()'>a<b>b</b><img src='https://leak.invalid/p.png'><script>x</script></div>"_s));
        QTest::keyClick(window.text, Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(window.composer->letter().html.startsWith(u"<p style=\"margin:0\">a<b>b</b></p>"_s), qPrintable(window.composer->letter().html));
        QTest::keyClick(window.text, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window.text->toPlainText().startsWith(u"abplain"_s));
        Window plain;
        plain.text->setFocus();
        QTest::keyClick(plain.text, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(plain.composer->letter().text.startsWith(u"plain"_s));
    }

    void filesComeByToken()
    {
        Window window(written());
        QSignalSpy wanted(window.composer, &Composer::fileWanted);
        window.drop({QUrl(u"file:///x/a.pdf"_s), QUrl(u"file:///x/b.pdf"_s), QUrl(u"https://leak.invalid/c.pdf"_s)});
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][1].toUrl(), QUrl(u"file:///x/b.pdf"_s));
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.trigger("send");
        QVERIFY(sent.isEmpty() && window.bar(Matter::Send).contains(u"2 file"_s)); // they are still being read
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
        Window window(kept);
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

    void picturesStandInTheText()
    {
        ui::ComposerChoices choices;
        choices.rich = true;
        Window window(written(), choices);
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

    void largePicturesAreOfferedSmaller()
    {
        Window window(written());
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
        Window window(kept);
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
        Window window(kept);
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
        Window window(kept);
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.trigger("send");
        QVERIFY(sent.isEmpty() && !window.button("sendAnyway"));
        QVERIFY(window.bar(Matter::Send).contains(u"ole.example.net"_s));
    }

    void laterIsATime()
    {
        Window window(written());
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.composer->findChild<QMenu *>(u"laterMenu"_s)->actions().first()->trigger();
        QCOMPARE(sent.size(), 1);
        const qint64 due = sent[0][1].toLongLong(), hour = QDateTime::currentSecsSinceEpoch() + 3'600;
        QVERIFY(std::abs(due - hour) < 60);
    }

    void anErrorKeepsTheLetter()
    {
        Window window(written());
        window.trigger("send");
        window.composer->showError({Error::Kind::Storage, {}, u"<b>full</b>"_s, {}});
        QVERIFY(!window.bar(Matter::Error).isEmpty());
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.trigger("send"); // once more
        QCOMPARE(sent.size(), 1);
    }

    void anotherDevicesChangeIsAskedAbout()
    {
        Window window(written());
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
        Window window(kept);
        QVERIFY(!window.text->isVisible() && !window.head->subject()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"ole@example.net,"_s);
        QSignalSpy sent(window.composer, &Composer::sendWanted);
        window.trigger("send");
        QCOMPARE(sent.size(), 1);
        Letter letter = sent[0][0].value<Letter>();
        QCOMPARE(std::exchange(letter.to, {}), (QList<Address>{{{}, u"ole@example.net"_s}}));
        QCOMPARE(letter, kept.letter);
    }

    void onlyWhatIsWrongInAllLanguagesIsMarked()
    {
        KeptLetter kept = written();
        kept.letter.text = u"tides Gezeiten tdies https://tdies.example\n> tdies"_s;
        ui::ComposerChoices choices;
        choices.languages = {u"de"_s, u"en"_s};
        Window window(kept, choices);
        auto speller = std::make_shared<FewWords>();
        window.composer->setSpeller(speller);
        const auto marks = [&](int block) {
            QStringList words;
            const QTextBlock line = window.text->document()->findBlockByNumber(block);
            for (const QTextLayout::FormatRange &range : line.layout()->formats())
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline) words << line.text().sliced(range.start, range.length);
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

    void findGoesRound()
    {
        KeptLetter kept = written();
        kept.letter.text = u"one two one"_s;
        Window window(kept);
        window.trigger("find");
        QTest::keyClicks(QApplication::focusWidget(), u"one"_s);
        const int first = window.text->textCursor().selectionStart();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(window.text->textCursor().selectionStart() != first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.text->textCursor().selectionStart(), first);
    }

    void everythingHasANameAndIsReached()
    {
        KeptLetter kept = written();
        kept.letter.parts = {part(u"a.pdf"_s)};
        kept.letter.html = u"<p>a</p>"_s;
        Window window(kept);
        for (QWidget *widget : window.composer->findChildren<QWidget *>()) {
            const bool matters = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus;
            const auto *tool = qobject_cast<QToolButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (tool && !tool->text().isEmpty()) || qobject_cast<QPushButton *>(widget);
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
