// SPDX-License-Identifier: GPL-3.0-or-later
// What is written, kept and read again is the same; what is pasted becomes it, and asks for nothing.
#include "../mime/leakvectors.h"

#include "mime/composedhtml.h"
#include "ui/richtext.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QXmlStreamReader>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

/// What a letter asks for is noticed.
class Watched : public QTextDocument
{
public:
    QStringList asked;

protected:
    QVariant loadResource(int, const QUrl &url) override
    {
        asked << url.toString();
        return {};
    }
};

QString read(QTextDocument &document, const QString &html)
{
    QTextCursor cursor(&document);
    return ui::insertHtml(cursor, html) ? ui::toHtml(document) : u"not well-formed"_s;
}

/// Elements that are not of the vocabulary.
QStringList foreignIn(const QString &html)
{
    static const QStringList known{u"x"_s,  u"p"_s,   u"br"_s,    u"b"_s,  u"i"_s,  u"u"_s,  u"s"_s,          u"span"_s,
                                   u"h1"_s, u"h2"_s,  u"h3"_s,    u"ul"_s, u"ol"_s, u"li"_s, u"blockquote"_s, u"pre"_s,
                                   u"a"_s,  u"img"_s, u"table"_s, u"tr"_s, u"th"_s, u"td"_s, u"hr"_s};
    QXmlStreamReader reader(u"<x>"_s + html + u"</x>"_s);
    QStringList foreign;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && !known.contains(reader.name().toString()))
            foreign << reader.name().toString();
    if (reader.hasError()) foreign << reader.errorString();
    return foreign;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList words{u"tide"_s, u"a  b"_s, u" "_s,   u"<&>\""_s,        u"größer"_s, u"שלום"_s,
                                   u"打ち"_s, u"🐦"_s,   u"-- "_s, u"l'œil\u00a0!"_s, u"x"_s,      u"1. "_s};
    QString text;
    for (int i = int(random.bounded(4)); i >= 0; --i) text += words[random.bounded(words.size())];
    return text;
}

void writeRandomly(QTextDocument &document, QRandomGenerator &random)
{
    QTextCursor cursor(&document);
    cursor.setBlockFormat(ui::quotedFormat({}, 0));
    QTextList *list = nullptr;
    for (int line = 0; line < 12; ++line) {
        const int depth = random.bounded(3) == 0 ? int(random.bounded(4)) : 0;
        QTextBlockFormat format = ui::quotedFormat({}, depth);
        const int kind = int(random.bounded(8));
        if (kind == 0) format.setHeadingLevel(1 + int(random.bounded(3)));
        if (kind == 1) format.setProperty(ui::codeProperty, true);
        if (line > 0) cursor.insertBlock(format, {});
        else cursor.setBlockFormat(format);
        if (QTextList *around = cursor.currentList()) around->remove(cursor.block());
        if (kind == 2 || kind == 3) {
            QTextListFormat style;
            style.setStyle(kind == 2 ? QTextListFormat::ListDisc : QTextListFormat::ListDecimal);
            style.setIndent(1 + int(random.bounded(3)));
            if (list && random.bounded(2)) list->add(cursor.block());
            else list = cursor.createList(style);
        }
        for (int run = int(random.bounded(4)); run > 0; --run) {
            QTextCharFormat look = format.headingLevel() > 0 ? ui::headingFormat(format.headingLevel()) : QTextCharFormat();
            if (kind == 1) look = ui::codeFormat();
            if (kind != 1 && random.bounded(3) == 0 && kind != 0) look.setFontWeight(QFont::Bold);
            if (kind != 1 && random.bounded(3) == 0) look.setFontItalic(true);
            if (kind != 1 && random.bounded(4) == 0) look.setForeground(QColor::fromRgb(random.bounded(0xFFFFFF)));
            if (kind > 1 && random.bounded(6) == 0) look.merge(ui::linkFormat(u"https://example.org/?a=1&b=2"_s));
            if (kind > 1 && random.bounded(6) == 0) look.setProperty(QTextFormat::FontSizeAdjustment, 1);
            cursor.insertText(randomText(random), look);
            if (kind > 3 && random.bounded(5) == 0) cursor.insertText(QString(QChar(QChar::LineSeparator)) + u"y"_s, look);
        }
    }
}

} // namespace

class TestRichText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatComesBack_data()
    {
        QTest::addColumn<QString>("html");
        const auto line = [](const QString &text) { return u"<p style=\"margin:0\">%1</p>"_s.arg(text); };
        QTest::newRow("empty") << line(u"<br/>"_s);
        QTest::newRow("lines") << line(u"a"_s) + line(u"<br/>"_s) + line(u"b"_s);
        QTest::newRow("runs") << line(u"a <b>b</b> <i>c</i> <u>d</u> <s>e</s> <b><i>f</i></b>"_s);
        QTest::newRow("spaces") << line(u"&#160;a &#160;b &#160;"_s).replace(u"&#160;"_s, u"\u00a0"_s);
        QTest::newRow("style") << line(u"<span style=\"color:#aa0000;background-color:#ffff00;font-size:1.5em\">a</span>"_s);
        QTest::newRow("fixed") << line(u"<span style=\"font-family:monospace\">a</span>"_s);
        QTest::newRow("link") << line(u"see <a href=\"https://example.org/?a=1&amp;b=2\">this</a>."_s);
        QTest::newRow("picture") << line(u"a<img src=\"cid:1@x\" alt=\"a gull\" width=\"120\"/>b"_s);
        QTest::newRow("headings") << u"<h1>a</h1><h2>b</h2><h3>c</h3>"_s;
        QTest::newRow("code") << u"<pre>if (a &lt; b)\n    return;\n\nend</pre>"_s;
        QTest::newRow("list") << u"<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li><li>e</li></ul>"_s;
        QTest::newRow("two lists") << u"<ul><li>a</li></ul><ol><li>b</li></ol>"_s + line(u"c"_s);
        QTest::newRow("quote") << line(u"a"_s) + u"<blockquote type=\"cite\">"_s + line(u"b"_s) + u"<blockquote type=\"cite\">"_s +
                                      line(u"c"_s) + u"</blockquote></blockquote>"_s + line(u"d"_s);
        QTest::newRow("list in quote") << u"<blockquote type=\"cite\"><ul><li>a</li></ul></blockquote>"_s;
        QTest::newRow("table") << line(u"a"_s) + u"<table border=\"1\"><tr><td>"_s + line(u"b"_s) + u"</td><td>"_s + line(u"c"_s) +
                                      line(u"d"_s) + u"</td></tr><tr><td colspan=\"2\">"_s + line(u"<br/>"_s) + u"</td></tr></table>"_s +
                                      line(u"e"_s);
        QTest::newRow("rule") << line(u"a"_s) + u"<hr/>"_s + line(u"b"_s);
        QTest::newRow("right to left") << u"<p dir=\"rtl\" style=\"margin:0\">שלום</p>"_s;
        QTest::newRow("turned") << u"<p dir=\"rtl\" style=\"margin:0\">abc</p>"_s + u"<p dir=\"ltr\" style=\"margin:0\">שלום</p>"_s;
        QTest::newRow("break") << line(u"a<br/>b"_s);
    }

    void everyFormatComesBack()
    {
        QFETCH(QString, html);
        QTextDocument document;
        QCOMPARE(read(document, html), html);
    }

    void whateverIsWrittenComesBack()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            QRandomGenerator random(seed);
            QTextDocument document, again;
            writeRandomly(document, random);
            const QString html = ui::toHtml(document);
            QVERIFY2(foreignIn(html).isEmpty(), qPrintable(html));
            QVERIFY2(read(again, html) == html, qPrintable(u"seed %1\n%2\n%3"_s.arg(seed).arg(html, ui::toHtml(again))));
            const auto shown = [](const QTextDocument &of) { return of.toPlainText().replace(u'\t', u' '); };
            QVERIFY2(shown(again) == shown(document), qPrintable(u"seed %1\n%2\n---\n%3"_s.arg(seed).arg(shown(document), shown(again))));
            QVERIFY2(ui::toPlainText(again) == ui::toPlainText(document),
                     qPrintable(u"seed %1\n%2\n---\n%3\n---\n%4"_s.arg(seed).arg(ui::toPlainText(document), ui::toPlainText(again), html)));
        }
    }

    void plainTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << u"a\n\n b  c\n"_s;
        QTest::newRow("quotes") << u"a\n> b\n>\n>> c\n> d\n\ne"_s;
        QTest::newRow("signature") << u"a\n\n-- \nAnna"_s;
        QTest::newRow("quote only") << u"> a"_s;
        QTest::newRow("stars") << u"* a\n1. b"_s;
    }

    void plainTextComesBack()
    {
        QFETCH(QString, text);
        QTextDocument document;
        QTextCursor cursor(&document);
        ui::insertPlainText(cursor, text);
        QCOMPARE(ui::toPlainText(document), text);
        QVERIFY(ui::isPlain(document));
    }

    void theTwinSaysTheSame()
    {
        QTextDocument document;
        read(document, u"<h1>Tides</h1><p>See <a href=\"https://example.org/tides\">the table</a> or <a "
                       u"href=\"https://example.org\">example.org</a>.</p>"
                       "<ul><li>high<ol><li>six</li></ol></li></ul><blockquote type=\"cite\"><p>when?</p></blockquote>"
                       "<p><img src=\"cid:1@x\" alt=\"a gull\"/></p><table><tr><td>a</td><td>b</td></tr></table>"_s);
        QCOMPARE(ui::toPlainText(document),
                 u"Tides\nSee the table <https://example.org/tides> or example.org.\n* high\n  1. six\n> when?\n[a gull]\na | b\n"_s);
    }

    void plainAgainIsOneStep()
    {
        QTextDocument document;
        const QString html = read(document, u"<p><b>a</b></p><ul><li>b</li></ul>"_s);
        document.clearUndoRedoStacks();
        QVERIFY(!ui::isPlain(document));
        ui::makePlain(&document);
        QVERIFY(ui::isPlain(document));
        QCOMPARE(document.toPlainText(), u"a\n* b"_s);
        document.undo();
        QCOMPARE(ui::toHtml(document), html);
    }

    void pastedInTheMidst()
    {
        QTextDocument document;
        QTextCursor cursor(&document);
        cursor.insertText(u"onetwo"_s);
        cursor.setPosition(3);
        ui::insertHtml(cursor, u"<p><b>a</b></p>"_s);
        QCOMPARE(document.toPlainText(), u"oneatwo"_s);
        cursor.setPosition(3);
        ui::insertHtml(cursor, u"<p>1</p><p>2</p>"_s);
        QCOMPARE(document.toPlainText(), u"one1\n2atwo"_s);
    }

    void brokenMarkupChangesNothing()
    {
        QTextDocument document;
        QTextCursor cursor(&document);
        cursor.insertText(u"a"_s);
        cursor.select(QTextCursor::Document);
        QVERIFY(!ui::insertHtml(cursor, u"<p>b"_s));
        QCOMPARE(document.toPlainText(), u"a"_s);
    }

    void foreignHtmlBecomesOurs_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("text");
        QTest::newRow("div") << u"<div>a</div><div><br></div><div>b</div>"_s << u"a\n\nb"_s;
        QTest::newRow("paragraphs") << u"<p>a</p><p>b</p>"_s << u"a\n\nb"_s;
        QTest::newRow("word")
            << u"<!--[if gte mso 9]><xml>x</xml><![endif]--><style>p.MsoNormal{margin:0cm}</style><p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal>b</p>"_s
            << u"a\nb"_s;
        QTest::newRow("hidden") << u"a<span style='display:none'>secret</span><span style='font-size:0'>tiny</span><script>x()</script>b"_s
                                << u"ab"_s;
        QTest::newRow("form") << u"<form>a<input value=b><textarea>c</textarea></form>"_s << u"a"_s;
        QTest::newRow("script link") << u"<a href='javascript:x()'>a</a>"_s << u"a"_s;
        QTest::newRow("list") << u"<ul><li><p>a</p></li><li>b<ul><li>c</ul></ul>"_s << u"* a\n* b\n  * c"_s;
        QTest::newRow("layout table") << u"<table><tr><td>a</td></tr><tr><td>b</td></tr></table>"_s << u"a\nb"_s;
        QTest::newRow("not closed") << u"<b>a<i>b</b>c"_s << u"abc"_s;
        QTest::newRow("remote picture") << u"a<img src='https://leak.invalid/x.png' alt='gull'>"_s << u"agull"_s;
        QTest::newRow("control") << u"a\u0001b&#xFFFE;c"_s << u"a\uFFFDbc"_s;
    }

    void foreignHtmlBecomesOurs()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, text);
        const QString html = mime::composedHtml(foreign);
        QVERIFY2(foreignIn(html).isEmpty(), qPrintable(html));
        QTextDocument document;
        QVERIFY2(read(document, html) != u"not well-formed"_s, qPrintable(html));
        QCOMPARE(ui::toPlainText(document), text);
    }

    void hostileHtmlAsksForNothing()
    {
        int number = 0;
        for (const LeakVector &vector : leakVectors()) {
            const QString html =
                mime::composedHtml(QString::fromUtf8(vector.message.sliced(std::max<qsizetype>(0, vector.message.indexOf("\r\n\r\n")))));
            const QByteArray name = vector.name + ": " + html.toUtf8().left(400);
            QVERIFY2(foreignIn(html).isEmpty(), name.constData());
            for (const QString &place : {u"src=\"http"_s, u"src=\"file"_s, u"url("_s, u"src=\"/"_s, u"src=\"data"_s})
                QVERIFY2(!html.contains(place, Qt::CaseInsensitive), name.constData());
            Watched document;
            QTextCursor cursor(&document);
            QVERIFY2(ui::insertHtml(cursor, html), name.constData());
            document.size(); // lays it out
            for (const QString &asked : document.asked) QVERIFY2(asked.startsWith(u"cid:"_s), name.constData());
            ++number;
        }
        QVERIFY(number > 100);
    }
};

QTEST_MAIN(TestRichText)
#include "tst_richtext.moc"
