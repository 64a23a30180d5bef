// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the HTML that people send: what is kept, what is left out, and how it is styled.
#include "mime/reader.h"

#include <QTest>

using namespace godwit;
using namespace godwit::mime;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const HtmlBody> bodyOf(const QByteArray &html, const QByteArray &more = {})
{
    const auto document = readMessage("Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; "
                                      "charset=utf-8\r\n\r\n" +
                                          html + "\r\n" + more + "--b--\r\n",
                                      {}, Reading::WithHtml);
    return document ? document->html : nullptr;
}

QString markupOf(const QByteArray &html, const HtmlLook &look = {})
{
    const auto body = bodyOf(html);
    if (!body) return {};
    QString all;
    for (std::size_t page = 0; page < body->pages.size(); ++page) all += body->markup(page, look);
    return all;
}

QString textOf(const QByteArray &html)
{
    const auto body = bodyOf(html);
    return body ? body->pages.front().text.trimmed() : QString();
}

/// The style of the run that holds "x".
QString styleOf(const QByteArray &html)
{
    const QString markup = markupOf(html);
    const qsizetype at = markup.indexOf(u">x<");
    const qsizetype begin = markup.lastIndexOf(u"style=\"", at) + 7;
    return at < 0 ? u"no x"_s : markup.mid(begin, markup.indexOf(u'"', begin) - begin);
}

QByteArray png(int width, int height)
{
    const auto number = [](int value) { return QByteArray(1, char(value >> 24)) + char(value >> 16) + char(value >> 8) + char(value); };
    return "\x89PNG\r\n\x1A\n" + QByteArray(4, '\0') + "IHDR" + number(width) + number(height) + QByteArray(20, 'x');
}

QByteArray imagePart(const QByteArray &type, const QByteArray &id, const QByteArray &octets)
{
    return "--b\r\nContent-Type: " + type + "\r\nContent-ID: <" + id + ">\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           octets.toBase64() + "\r\n";
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *html, const QString &expected) {
            QTest::newRow(name) << QByteArray(html) << expected;
        };
        row("blanks", "<p>a  b\n c</p> <p> d </p>", u"a b c\nd"_s);
        row("blanks between runs", "a <b> b</b> <i>c</i>d", u"a b cd"_s);
        row("break", "a<br>b<br><br>c<br>", u"a\nb\nc"_s);
        row("pre", "<pre>a\n  b</pre>", u"a\n  b"_s);
        row("entities", "&lt;p&gt; &amp;amp; &quot;", u"<p> &amp; \""_s);
        row("hidden", "<div style='display:none'>no</div><p style='visibility:hidden'>no</p><span style='font-size:0'>no</span>yes",
            u"yes"_s);
        row("hidden by a sheet", "<style>.pre { display: none !important }</style><div class=pre style='display:block'>no</div>yes",
            u"yes"_s);
        row("hidden for Outlook", "<div style='mso-hide:all'>no</div>yes", u"yes"_s);
        row("a button hidden for Outlook", "<a href='http://a.example' style='mso-hide:all'>yes</a>", u"yes"_s);
        row("hidden by height", "<div style='max-height:0;overflow:hidden'>no</div>yes", u"yes"_s);
        row("seen in what is hidden", "<td style='font-size:0'><div style='font-size:13px'>yes</div></td>", u"yes"_s);
        row("seen again", "<div style='visibility:hidden'>no <b style='visibility:visible'>yes</b></div>", u"yes"_s);
        row("the attribute", "<p hidden>no</p>yes", u"yes"_s);
        row("script, title, template", "<title>no</title><script>no</script><template>no</template>yes", u"noyes"_s);
        row("filler", "a\u200b\u00ad\ufeffb", u"ab"_s);
        row("direction override", "a&#8238;b&#8294;c", u"abc"_s);
        row("upper case", "<p style='text-transform:uppercase'>größe</p>", u"GRÖSSE"_s.replace(u"SS"_s, u"ß"_s.toUpper()));
        row("capitals", "<p style='text-transform:capitalize'>one two</p>", u"One Two"_s);
        row("quotes", "<q>a</q>", u"“a”"_s);
        row("misnested", "<b>a<i>b</b>c</i>d", u"abcd"_s);
        row("table", "<table><tr><td>a<td>b<tr><td>c<td>d</table>", u"a\nb\nc\nd"_s);
        row("left open", "a<p>b<img src=\"x", u"a\nb"_s);
        row("for another screen",
            "<style>@media print { p { display: none } } @media (max-width: 400px) { p { display: none } }</style><p>yes</p>", u"yes"_s);
        row("for this screen", "<style>@media only screen and (min-width:480px) { .no { display: none } }</style><p class=no>no</p>yes",
            u"yes"_s);
    }

    void text()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, expected);
        QCOMPARE(textOf(html), expected);
    }

    void style_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *html, const QString &expected) {
            QTest::newRow(name) << QByteArray(html) << expected;
        };
        row("none", "x", u""_s);
        row("bold", "<b>x</b>", u"font-weight:bold;"_s);
        row("all at once", "<i><u><s>x</s></u></i>", u"font-style:italic;text-decoration:underline line-through;"_s);
        row("type", "<style>p { color: red }</style><p>x</p>", u"color:#ff0000;"_s);
        row("class before type", "<style>.a { color: green } p { color: red }</style><p class=a>x</p>", u"color:#008000;"_s);
        row("id before class", "<style>#i { color: blue } .a.b { color: red }</style><p id=i class='a b'>x</p>", u"color:#0000ff;"_s);
        row("the later one", "<style>p { color: red } p { color: #abc }</style><p>x</p>", u"color:#aabbcc;"_s);
        row("inline", "<style>#i { color: red }</style><p id=i style='color:#123456'>x</p>", u"color:#123456;"_s);
        row("important", "<style>p { color: red !important }</style><p style='color:blue'>x</p>", u"color:#ff0000;"_s);
        row("attribute is weakest", "<style>font { color: red }</style><font color=blue>x</font>", u"color:#ff0000;"_s);
        row("descendant", "<style>div p b { color: red; font-weight: normal }</style><div><i><p><b>x</b></p></i></div>",
            u"color:#ff0000;font-style:italic;"_s);
        row("child", "<style>div > b { color: red }</style><div><p><b>x</b></p></div>", u"font-weight:bold;"_s);
        row("attribute", "<style>[align=center] { color: red }</style><p align=center>x</p>", u"color:#ff0000;"_s);
        row("hover", "<style>p:hover { color: red }</style><p>x</p>", u""_s);
        row("one bad selector", "<style>p:hover, p { color: red }</style><p>x</p>", u"color:#ff0000;"_s);
        row("comments", "<style><!-- /* p { color: blue } */ p { color/**/: red } --></style><p>x</p>", u"color:#ff0000;"_s);
        row("escapes", "<style>p { c\\6flor: \\72 ed }</style><p>x</p>", u"color:#ff0000;"_s);
        row("after a fault", "<style>p { color: red; color; : ; width }  } b { color: blue }</style><p>x</p>", u"color:#ff0000;"_s);
        row("rgb", "<p style='color:rgb(10, 20,30)'>x</p>", u"color:#0a141e;"_s);
        row("rgba", "<p style='color:rgba(0,0,0,.5)'>x</p>", u"color:#808080;"_s);
        row("no colour", "<p style='color:expression(1)'>x</p>", u""_s);
        row("em", "<div style='font-size:20px'><span style='font-size:.5em'>x</span></div>", u""_s);
        row("family", "<span style=\"font-family:'Open Sans', Arial\">x</span>", u"font-family:'Open Sans','Arial';"_s);
        row("family that breaks out", "<span style=\"font-family:&quot;a'/>&quot;,url(x)\">x</span>", u"font-family:'a','urlx';"_s);
        row("highlighted", "<span style='background:#ff0'>x</span>", u"color:#000000;background-color:#ffff00;"_s);
        row("on a ground", "<table bgcolor=navy><tr><td>x</table>", u"color:#000000;"_s);
        row("link", "<a href='http://a.example'>x</a>", u"color:#0000ee;text-decoration:underline;"_s);
        row("quiet link", "<a href='http://a.example' style='color:#333;text-decoration:none'>x</a>",
            u"color:#333333;text-decoration:none;"_s);
        row("font", "<p style='font: italic bold 12px/1.5 Georgia, serif'>x</p>",
            u"font-weight:bold;font-style:italic;font-family:'Georgia','serif';"_s);
        row("sub", "<sub>x</sub>", u"vertical-align:sub;"_s);
    }

    void style()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, expected);
        QCOMPARE(styleOf(html), expected);
    }

    void lines()
    {
        QVERIFY(markupOf("<p align=center>x</p>").contains(u"<p align=\"center\""));
        QVERIFY(markupOf("<p dir=rtl>x</p>").contains(u"dir=\"rtl\""));
        QVERIFY(markupOf("<p style='font-size:20px'>x</p>").contains(u"font-size:20px;"));
        QVERIFY(markupOf("<p style='font-size:20px'>x</p>", {.zoom = 1.5}).contains(u"font-size:30px;"));
        QVERIFY(markupOf("<h1>x</h1>", {.basePixels = 12}).contains(u"font-size:24px;"));
        QVERIFY(markupOf("<blockquote>x<blockquote>y</blockquote></blockquote>").contains(u"-qt-user-state:2;"));
        QVERIFY(markupOf("<ol start=3><li>x</ol>").contains(u"<ol type=\"1\" start=\"3\""));
        QVERIFY(markupOf("<ul style='list-style:none'><li>x</ul>").startsWith(u"<body style=\"white-space:pre-wrap\"><p"));
        QVERIFY(markupOf("<p>a</p><p style='margin:40px 0 0'>b</p>").contains(u"margin:40px 0px 0px 0px"));
    }

    void tables()
    {
        const QByteArray wrapped = "<table width=100%><tr><td><table width=600><tr><td><p>x</p></td></tr></table></td></tr></table>";
        QVERIFY(!markupOf(wrapped).contains(u"<table")); // they only arranged
        QCOMPARE(bodyOf(wrapped)->width, 600);
        const QString columns = markupOf("<table width=600><tr><td width=200>a</td><td width=400>b</td></tr></table>");
        QVERIFY(columns.contains(u"<td width=\"33%\""));
        QVERIFY(columns.contains(u"<td width=\"67%\""));
        QVERIFY(markupOf("<div><table bgcolor=#112233><tr><td style='padding:10px'>a</td></tr></table>b</div>")
                    .contains(u"bgcolor=\"#112233\""));
        QVERIFY(!markupOf("<div>b<table bgcolor=#ffffff><tr><td>a</td></tr></table></div>").contains(u"<table"));
        QVERIFY(markupOf("<table><tr><td colspan=2>a<td>b<tr><td>c<td rowspan=9>d<td>e</table>").contains(u"colspan=\"2\""));
        const QString beside = markupOf("<div style='width:600px'><div style='display:inline-block;width:50%'>a</div>\n<div "
                                        "style='display:inline-block;width:50%'>b</div></div>");
        QCOMPARE(beside.count(u"<td"), 2);
    }

    void colours()
    {
        const auto body = bodyOf("<body bgcolor='#fffff0'><p style='color:#202020'>x <b style='color:#0000c0'>y</b></p></body>");
        QVERIFY(body->background);
        QCOMPARE(body->background->light, 0xFFFFF0u);
        QVERIFY((body->background->dark & 0xFF) < 0x30);
        const QString dark = body->markup(0, {.dark = true});
        QVERIFY(!dark.contains(u"#202020"));
        const qsizetype at = dark.lastIndexOf(u"color:#") + 7;
        const quint32 blue = dark.mid(at, 6).toUInt(nullptr, 16);
        QVERIFY((blue & 0xFF) > (blue >> 16)); // it is still blue
        QVERIFY((blue >> 8 & 0xFF) > 0x60);    // and can be read
    }

    void whatIsDarkStays()
    {
        const QString dark = markupOf("<div>a<div style='background:#102030;color:#f0f0f0;padding:5px'>b</div></div>", {.dark = true});
        QVERIFY(dark.contains(u"bgcolor=\"#102030\""));
        QVERIFY(dark.contains(u"color:#f0f0f0;"));
    }

    void whiteIsTheReadersGround()
    {
        QVERIFY(!bodyOf("<body bgcolor=white>x</body>")->background);
        QVERIFY(!markupOf("<div style='background:#fff'><p>x</p></div>").contains(u"background-color:#"));
    }

    void links_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("claimed");
        const auto row = [](const char *name, const char *html, const QString &url, const QString &claimed) {
            QTest::newRow(name) << QByteArray(html) << url << claimed;
        };
        row("honest", "<a href='https://www.a.example/x'>a.example</a>", u"https://www.a.example/x"_s, {});
        row("words", "<a href='https://a.example/'>Read on. It is long.</a>", u"https://a.example/"_s, {});
        row("another host", "<a href='http://evil.example/'>www.bank.example</a>", u"http://evil.example/"_s, u"www.bank.example"_s);
        row("another host with a path", "<a href='http://evil.example/'>bank.example/login</a>", u"http://evil.example/"_s,
            u"bank.example"_s);
        row("another host in a sentence", "<a href='http://evil.example/'>go to https://bank.example now</a>", u"http://evil.example/"_s,
            u"bank.example"_s);
        row("ends alike", "<a href='http://evilbank.example/'>bank.example</a>", u"http://evilbank.example/"_s, u"bank.example"_s);
        row("a file name", "<a href='http://a.example/'>report.pdf</a>", u"http://a.example/"_s, {});
        row("abbreviation", "<a href='http://a.example/'>e.g.</a>", u"http://a.example/"_s, {});
        row("user name", "<a href='http://bank.example@evil.example/'>x</a>", u"http://evil.example/"_s, u"bank.example"_s);
        row("Cyrillic", "<a href='http://xn--80ak6aa92e.com/'>x</a>", u"http://xn--80ak6aa92e.com/"_s, {});
        row("mail", "<a href='mailto:a@b.example?subject=x'>a@b.example</a>", u"mailto:a@b.example?subject=x"_s, {});
        row("message", "<a href='MID:4%2F2@example.org'>help@bank.example</a>", u"mid:4%2F2@example.org"_s, {});
        row("no message", "<a href='mid:'>x</a>", {}, {});
        row("other mail", "<a href='mailto:a@evil.example'>help@bank.example</a>", u"mailto:a@evil.example"_s, u"help@bank.example"_s);
        row("capitals", "<a href=' HTTP://A.example/ '>x</a>", u"http://a.example/"_s, {});
        row("broken apart", "<a href='ht\ntp://a.example/\t'>x</a>", u"http://a.example/"_s, {});
        row("script", "<a href='javascript:alert(1)'>x</a>", {}, {});
        row("file", "<a href='file:///etc/passwd'>x</a>", {}, {});
        row("relative", "<a href='/x'>x</a>", {}, {});
        row("data", "<a href='data:text/html,x'>x</a>", {}, {});
    }

    void links()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, url);
        const auto body = bodyOf(html);
        QCOMPARE(body->links.size(), url.isEmpty() ? 0u : 1u);
        if (url.isEmpty()) return;
        QCOMPARE(body->links.front().url, url);
        QTEST(body->links.front().claimed, "claimed");
        QVERIFY(body->markup(0, {}).contains(u"href=\"link:0\""));
    }

    /// Each stretch is markup by itself, and together they are the page.
    void longQuotesFold()
    {
        const QByteArray line = "<p>" + QByteArray("word ").repeated(12) + "</p>", own = "<p>Yes.</p>";
        const auto folds = [](const QByteArray &html) { return bodyOf(html)->pages.front().folds; };
        QVERIFY(folds(own + "<blockquote>" + line.repeated(8) + "</blockquote>").empty());
        QVERIFY(folds("<blockquote>" + line.repeated(50) + "</blockquote>").empty()); // it is there to be read
        const auto body =
            bodyOf(own + "<blockquote>" + line.repeated(4) + "<blockquote>" + line.repeated(40) + "</blockquote></blockquote>" + own +
                   "<blockquote><table><tr><td>a<td>" + line.repeated(9) + "</table>after</blockquote>");
        const HtmlPage &page = body->pages.front();
        QCOMPARE(page.folds.size(), 1u); // a table is not cut
        const HtmlFold &fold = page.folds.front();
        QCOMPARE(fold.lines, 41);
        QCOMPARE(page.text.mid(fold.textBegin, fold.textEnd - fold.textBegin).count(u'\n'), 41);
        QVERIFY(page.text.mid(fold.textEnd).trimmed().startsWith(u"Yes."));
        QString all;
        for (const auto &[begin, end] : {std::pair{qsizetype(0), fold.begin}, {fold.begin, fold.end}, {fold.end, page.pattern.size()}}) {
            const QString piece = body->markup(0, {}, begin, end);
            QCOMPARE(piece.count(u"<p"_s), piece.count(u"</p>"_s));
            QCOMPARE(piece.count(u"<table"_s), piece.count(u"</table>"_s));
            all += piece.sliced(piece.indexOf(u'>') + 1).chopped(7);
        }
        const QString whole = body->markup(0, {});
        QCOMPARE(all, whole.sliced(whole.indexOf(u'>') + 1).chopped(7));
    }

    void pictures()
    {
        const auto body =
            bodyOf("<img src='cid:a' alt='A bird' width=50><img src='cid:svg' alt='no'><img src='http://a.example/1.png'><img "
                   "src='http://a.example/1.png'><img src='cid:huge' alt='huge'>",
                   imagePart("image/png", "a", png(100, 80)) + imagePart("image/svg+xml", "svg", "<svg/>" + QByteArray(100, ' ')) +
                       imagePart("image/png", "huge", png(100'000, 100'000)));
        QCOMPARE(body->images.size(), 5u);
        QCOMPARE(body->pictures.size(), 2u);
        const HtmlPicture &embedded = body->pictures[std::size_t(body->images[0].picture)];
        QCOMPARE(embedded.format, "png");
        QCOMPARE(embedded.size, QSize(100, 80));
        QCOMPARE(body->images[0].alt, u"A bird"_s);
        QCOMPARE(body->images[0].width, 50);
        QCOMPARE(body->images[1].picture, -1); // its words are shown
        QCOMPARE(body->images[4].picture, -1);
        QCOMPARE(body->images[2].picture, body->images[3].picture);
        QCOMPARE(body->remoteCount(), 1);
    }

    void specks_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::newRow("pixel") << QByteArray("<img src='http://a.example/x' width=1 height=1>");
        QTest::newRow("pixel by style") << QByteArray("<img src='http://a.example/x' style='width:1px;height:1px'>");
        QTest::newRow("flat") << QByteArray("<img src='http://a.example/x' height=1 width=600>");
        QTest::newRow("none") << QByteArray("<img src='http://a.example/x' width=0 height=0>");
        QTest::newRow("hidden") << QByteArray("<div style='display:none'><img src='http://a.example/x'></div>");
        QTest::newRow("unseen") << QByteArray("<img src='http://a.example/x' style='visibility:hidden'>");
    }

    void specks()
    {
        QFETCH(QByteArray, image);
        const auto body = bodyOf("<p>x</p>" + image);
        QVERIFY(body->pictures.empty());
        QVERIFY(body->images.empty());
    }

    void sniffing_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QSize>("size");
        const QByteArray rest(40, '\0');
        QTest::newRow("gif") << QByteArray("GIF89a\x20\x00\x10\x00", 10) + rest << QByteArray("gif") << QSize(32, 16);
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0\x00\x04JF\xFF\xC0\x00\x11\x08\x00\x10\x00\x20\x03", 18) + rest
                              << QByteArray("jpeg") << QSize(32, 16);
        QTest::newRow("webp") << QByteArray("RIFF\0\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\x1F\0\0\x0F\0\0", 30) + rest << QByteArray("webp")
                              << QSize(32, 16);
        QTest::newRow("bmp") << QByteArray("BM", 2) + QByteArray(12, '\0') + QByteArray("\x28\0\0\0\x20\0\0\0\xF0\xFF\xFF\xFF", 12) + rest
                             << QByteArray("bmp") << QSize(32, 16);
        QTest::newRow("html") << QByteArray("<html>") + rest << QByteArray() << QSize();
        QTest::newRow("jpeg without a frame") << QByteArray("\xFF\xD8\xFF\xE0\x00\x02", 6) + rest << QByteArray() << QSize();
    }

    void sniffing()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, format);
        const auto body = bodyOf("<p>x</p><img src='cid:a' alt=y>", imagePart("image/png", "a", octets));
        QCOMPARE(body->pictures.size(), format.isEmpty() ? 0u : 1u);
        if (format.isEmpty()) return;
        QCOMPARE(body->pictures.front().format, format);
        QTEST(body->pictures.front().size, "size");
    }

    void dataPictures()
    {
        const auto body = bodyOf("<img alt=a src='data:image/gif;base64," + png(4, 5).toBase64() + "'>");
        QCOMPARE(body->pictures.size(), 1u);
        QCOMPARE(body->pictures.front().format, "png"); // by its octets, whatever it says
    }

    void alternatives()
    {
        const QByteArray message =
            "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\n"
            "Content-Type: text/html\r\n\r\n<p>rich</p>\r\n--b--\r\n";
        const auto both = readMessage(message, {}, Reading::WithHtml);
        QCOMPARE(both->plainText(), u"plain\n"_s);
        QCOMPARE(both->html->pages.front().text, u"rich\n"_s);
        QVERIFY(!readMessage(message)->html);
        QVERIFY(!readMessage("Subject: x\r\n\r\nplain", {}, Reading::WithHtml)->html);
        QVERIFY(!readMessage("Content-Type: text/html\r\n\r\n<p> </p>", {}, Reading::WithHtml)->html);
        QVERIFY(!readMessage("Content-Type: text/html\r\nContent-Disposition: attachment\r\n\r\n<p>x</p>", {}, Reading::WithHtml)->html);
    }

    void mixedParts()
    {
        const QByteArray message =
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>one</p>\r\n--b\r\nContent-Type: "
            "text/plain\r\n\r\n> two\r\nthree <b>\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nfour\r\n--b--\r\n";
        const auto document = readMessage(message, {}, Reading::WithHtml);
        const QString text = document->html->pages.front().text;
        for (const QString &word : {u"one"_s, u"two"_s, u"three <b>"_s, u"Subject: inner"_s, u"four"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY(document->html->markup(0, {}).contains(u"-qt-user-state:1;"));
    }

    void pages()
    {
        QByteArray html;
        for (int i = 0; i < 5'000; ++i) html += "<p>paragraph " + QByteArray::number(i) + "</p>";
        const auto body = bodyOf(html);
        QVERIFY(body->pages.size() > 2);
        QString all;
        for (const HtmlPage &page : body->pages) all += page.text;
        for (int i = 0; i < 5'000; ++i) QVERIFY(all.contains(QStringLiteral("paragraph %1\n").arg(i)));
        QVERIFY(!body->shortened);
    }

    void tablesGoOnOnTheNextPage()
    {
        QByteArray html = "<table border=1>";
        for (int i = 0; i < 2'000; ++i) html += "<tr><td>row</td><td>" + QByteArray::number(i) + "</td></tr>";
        const auto body = bodyOf(html);
        QVERIFY(body->pages.size() > 2);
        for (std::size_t page = 0; page < body->pages.size(); ++page) {
            const QString markup = body->markup(page, {});
            QCOMPARE(markup.count(u"<table"), 1);
            QCOMPARE(markup.count(u"<tr"), markup.count(u"</tr"));
            QCOMPARE(markup.count(u"<td"), markup.count(u"</td"));
        }
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
