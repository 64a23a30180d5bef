// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/reader.h"

#include <QTest>

using namespace godwit;
using namespace godwit::mime;
using namespace Qt::StringLiterals;

namespace {

// "T:text", "Q2:text", "S:text", joined by " / "
QString shown(const std::vector<Block> &blocks)
{
    QStringList out;
    for (const Block &block : blocks) {
        QString kind;
        switch (block.kind) {
        case Block::Kind::Text: kind = u"T"_s; break;
        case Block::Kind::Quote: kind = u"Q"_s + QString::number(block.depth); break;
        case Block::Kind::Signature: kind = u"S"_s; break;
        case Block::Kind::Separator: kind = u"-"_s; break;
        case Block::Kind::NestedHeader: kind = u"H"_s; break;
        }
        out += kind + u':' + block.text;
    }
    return out.join(u" / ");
}

QString bodyOf(const QByteArray &message)
{
    const auto document = readMessage(message);
    return document ? shown(document->body) : u"error"_s;
}

} // namespace

class TestMimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *type, const char *body, const QString &expected) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(body) << expected;
        };
        const char *fixed = "text/plain";
        const char *flowed = "text/plain; format=flowed";
        const char *delsp = "text/plain; format=FLOWED; delsp=Yes";
        row("lines", fixed, "a\r\nb\r\n", u"T:a\nb"_s);
        row("bare LF and CR", fixed, "a\nb\rc", u"T:a\nb\nc"_s);
        row("quotes", fixed, "x\r\n> a\r\n> > b\r\n>>c\r\n>d\r\ny", u"T:x / Q1:a / Q2:b\nc / Q1:d / T:y"_s);
        row("signature", fixed, "a\r\n-- \r\nme\r\nyou", u"T:a / S:me\nyou"_s);
        row("two hyphens are none", fixed, "a\r\n--\r\nb", u"T:a\n--\nb"_s);
        row("quoted signature", fixed, "> a\r\n> -- \r\n> me\r\nb", u"Q1:a\n-- \nme / T:b"_s);
        row("fixed keeps breaks", fixed, "a \r\nb", u"T:a \nb"_s);
        row("flowed", flowed, "a \r\nb \r\nc\r\nd", u"T:a b c\nd"_s);
        row("delsp", delsp, "a \r\nb \r\nc\r\nd", u"T:abc\nd"_s);
        row("stuffed", flowed, " >no quote\r\n  x\r\n From me", u"T:>no quote\n x\nFrom me"_s);
        row("flowed quotes", flowed, ">> a \r\n>> b\r\n> c \r\n> d\r\ne", u"Q2:a b / Q1:c d / T:e"_s);
        row("depth changes in a paragraph", flowed, "> a \r\n>> b\r\nc", u"Q1:a / Q2:b / T:c"_s);
        row("flowed signature", flowed, "a \r\n-- \r\nme \r\nyou", u"T:a / S:me you"_s);
        row("flowed end", flowed, "a ", u"T:a"_s);
        row("nothing", fixed, "", u""_s);
        row("controls", fixed,
            "a\x1B[31m\x08\x07"
            "b",
            u"T:a[31mb"_s);
        row("override", fixed,
            "a\xE2\x80\xAE"
            "b",
            u"T:ab"_s);
    }

    void plain()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(bodyOf("Content-Type: " + type + "\r\n\r\n" + body), expected);
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("octets"); // quoted-printable
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("noted");
        const auto row = [](const char *name, const char *charset, const char *octets, const QString &expected, bool noted = false) {
            QTest::newRow(name) << QByteArray(charset) << QByteArray(octets) << expected << noted;
        };
        row("latin", "iso-8859-1", "Gr=FC=DFe", u"Grüße"_s);
        row("latin is windows", "iso-8859-1", "=93x=94 =80", u"“x” €"_s);
        row("latin 2", "iso-8859-2", "=AFr=F3d=B3o", u"Żródło"_s);
        row("turkish", "iso-8859-9", "=FE=DD", u"şİ"_s);
        row("cyrillic", "koi8-r", "=F0=D2=C9=D7=C5=D4", u"Привет"_s);
        row("cyrillic windows", "windows-1251", "=CF=F0=E8=E2=E5=F2", u"Привет"_s);
        row("greek", "iso-8859-7", "=C3=E5=E9=E1", u"Γεια"_s);
        row("hebrew", "windows-1255", "=F9=EC=E5=ED", u"שלום"_s);
        row("arabic", "windows-1256", "=E3=D1=CD=C8=C7", u"مرحبا"_s);
        row("thai", "tis-620", "=CA=C7=D1=CA=B4=D5", u"สวัสดี"_s);
        row("chinese", "gb2312", "=C4=E3=BA=C3", u"你好"_s);
        row("chinese traditional", "big5", "=A7A=A6n", u"你好"_s);
        row("japanese", "iso-2022-jp", "=1B$BF|K\\=1B(B", u"日本"_s);
        row("japanese unterminated", "iso-2022-jp", "=1B$BF|K\\", u"日本"_s);
        row("japanese sjis", "Shift_JIS", "=93=FA=96{", u"日本"_s);
        row("korean", "euc-kr", "=BE=C8=B3=E7", u"안녕"_s);
        row("devanagari", "utf-8", "=E0=A4=A8=E0=A4=AE=E0=A4=B8=E0=A5=8D=E0=A4=A4=E0=A5=87", u"नमस्ते"_s);
        row("armenian", "utf-8", "=D4=B2=D5=A1=D6=80=D5=A5=D6=82", u"Բարեւ"_s);
        row("none declared, UTF-8", "", "Gr=C3=BC=C3=9Fe", u"Grüße"_s);
        row("none declared, 8-bit", "", "Gr=FC=DFe", u"Grüße"_s);
        row("ascii with 8-bit", "us-ascii", "Gr=C3=BC=C3=9Fe", u"Grüße"_s);
        row("utf-8 that is none", "utf-8", "Gr=FC=DFe", u"Grüße"_s);
        row("utf-8 with one fault", "utf-8", "Gr=C3=BC=C3=9Fe =C3=A4=FF", u"Grüße ä\uFFFD"_s);
        row("utf-8 cut", "utf-8", "=D0=9F=D1=80=D0", u"Пр\uFFFD"_s);
        row("unknown", "x-unknown", "Gr=C3=BC=C3=9Fe", u"Grüße"_s, true);
        row("unknown 8-bit", "x-unknown", "Gr=FC=DFe", u"Grüße"_s, true);
        row("rubbish", "\"'\"", "abc", u"abc"_s, true);
        row("utf-7", "utf-7", "Gr+APwA3w-e", u"Grüße"_s);
    }

    void charsets()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, octets);
        QFETCH(QString, expected);
        QFETCH(bool, noted);
        const QByteArray type = charset.isEmpty() ? QByteArray("text/plain") : "text/plain; charset=" + charset;
        const auto document = readMessage("Content-Type: " + type + "\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + octets);
        QVERIFY(document);
        QCOMPARE(shown(document->body), u"T:"_s + expected);
        QCOMPARE(!document->notes.isEmpty(), noted);
    }

    void html_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *html, const QString &expected) {
            QTest::newRow(name) << QByteArray(html) << expected;
        };
        row("paragraphs", "<p>a</p><p>b</p>", u"a\n\nb"_s);
        row("blanks", "<p>a\n  b&nbsp;&nbsp; c</p>", u"a b c"_s);
        row("breaks", "a<br>b<br/><br>c", u"a\nb\n\nc"_s);
        row("divs", "<div>a</div><div>b<div>c</div></div>", u"a\nb\nc"_s);
        row("formatting", "<b>a</b><i>b</i> <span style='x'>c</span>", u"ab c"_s);
        row("entities", "&lt;b&gt; &amp; &#8364; &auml;", u"<b> & € ä"_s);
        row("heading", "x<h1>Title</h1>y", u"x\n\nTitle\n\ny"_s);
        row("link", "<a href=\"https://example.org/x\">here</a>", u"here <https://example.org/x>"_s);
        row("link that is its text", "<a href=\"https://example.org/\">https://example.org</a>", u"https://example.org"_s);
        row("link without scheme", "<a href='http://example.org'>Example.org</a>!", u"Example.org!"_s);
        row("link that lies", "<a href='http://evil.example'>bank.example</a>", u"bank.example <http://evil.example>"_s);
        row("mailto", "<a href='mailto:a@b.c'>a@b.c</a> <a href='mailto:a@b.c'>me</a>", u"a@b.c me <mailto:a@b.c>"_s);
        row("script address", "<a href='javascript:alert(1)'>x</a>", u"x"_s);
        row("link around a picture", "<a href='http://a.example/'><img alt='Logo' src='cid:1'></a>", u"[Logo] <http://a.example/>"_s);
        row("picture", "<img src=x alt=\"a bird\"><img src=y>", u"[a bird]"_s);
        row("list", "x<ul><li>a</li><li>b</li></ul>y", u"x\n\n• a\n• b\n\ny"_s);
        row("numbers", "<ol start=3><li>a<li>b</ol>", u"3. a\n4. b"_s);
        row("nested list", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", u"• a\n  • b\n• c"_s);
        row("table", "<table><tr><th>Name</th><th>Age</th></tr><tr><td>Ann</td><td>7</td></tr></table>", u"Name\tAge\nAnn\t7"_s);
        row("quote", "a<blockquote>b<blockquote>c</blockquote></blockquote>d", u"a\n\n> b\n\n>> c\n\nd"_s);
        row("pre", "<pre>a\n  b\n</pre>", u"a\n  b"_s);
        row("rule", "a<hr>b", u"a\n\n----------\n\nb"_s);
        row("script", "a<script>document.write('<p>x')</script>b", u"ab"_s);
        row("style", "<style>p { x }</style>a", u"a"_s);
        row("head", "<html><head><title>t</title><meta charset=utf-8></head><body>a</body></html>", u"a"_s);
        row("split script", "<sc<script></script>ript>alert(1)</script>x", u"ript>alert(1)x"_s);
        row("comment", "a<!-- <p>x</p> -->b<!--[if mso]>no<![endif]-->", u"ab"_s);
        row("hidden", "<div style='DISPLAY : none'>secret</div><p hidden>x</p>a", u"a"_s);
        row("svg and frames", "<svg><circle/></svg><iframe src=x>y</iframe><object data=x>z</object>a", u"za"_s);
        row("tag left open", "a<img src=\"http://x/", u"a"_s);
        row("less than", "1 < 2 <3 </", u"1 < 2 <3 </"_s);
        row("quote in attribute", "<a title='a>b' href=http://x.example/?a=1&amp;b=2>y</a>", u"y <http://x.example/?a=1&b=2>"_s);
        row("preview filler", "&zwnj;&nbsp;&zwnj;&nbsp;&#847; <p>a</p>", u"a"_s);
        row("NUL", "a&#0;b", u"a\uFFFDb"_s);
        row("override", "a&#8238;b", u"ab"_s);
        row("empty", "", u""_s);
    }

    void html()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, expected);
        QCOMPARE(htmlToText(html, "utf-8"), expected);
    }

    void htmlCharsets()
    {
        QCOMPARE(htmlToText("<meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\"><p>\xF0\xD2\xC9\xD7\xC5\xD4", {}),
                 u"Привет"_s);
        QCOMPARE(htmlToText("<meta charset='iso-8859-7'>\xC3\xE5\xE9\xE1", {}), u"Γεια"_s);
        QCOMPARE(htmlToText("<meta charset='iso-8859-7'>\xF0", "koi8-r"), u"П"_s);
        QCOMPARE(htmlToText("Gr\xC3\xBC\xC3\x9F"
                            "e",
                            {}),
                 u"Grüße"_s);
    }

    void htmlQuotesBecomeBlocks()
    {
        QCOMPARE(bodyOf("Content-Type: text/html\r\n\r\n<p>a</p><blockquote><p>b</p><blockquote>c</blockquote></blockquote>"),
                 u"T:a / Q1:b / Q2:c"_s);
    }

    void transfer_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *encoding, const char *octets, const char *expected) {
            QTest::newRow(name) << QByteArray(encoding) << QByteArray(octets) << QByteArray(expected);
        };
        row("base64", "BASE64", "aGVs\r\nbG8=", "hello");
        row("base64 of one", "base64", "YQ==", "a");
        row("base64 of two", "base64", "YWI=", "ab");
        row("base64 without padding", "base64", "aGVsbG8", "hello");
        row("base64 padded in the middle", "base64", "YQ==YWI=YWJj", "aababc");
        row("base64 with rubbish", "base64", "aG!Vs\nbG 8=", "hello");
        row("base64 misplaced padding", "base64", "====YWJj", "abc");
        row("base64 one digit", "base64", "A", "");
        row("qp", "quoted-printable", "a=3Db=\r\nc=20", "a=bc ");
        row("qp broken", "Quoted-Printable", "a=ZZ", "a=ZZ");
        row("uu", "x-uuencode", "begin 644 x\r\n%:&5L;&\\\r\n`\r\nend\r\n", "hello");
        row("uu text before", "uuencode", "hi\nbegin 644 x\n%:&5L;&\\\nend\n", "hello");
        row("uu short line", "x-uuencode", "begin 644 x\nM:&5L\nend\n", "hel");
        row("uu none", "x-uuencode", "hello", "hello");
        row("7-bit", "7-bit", "a=3D", "a=3D");
        row("binary", "binary", "a\nb", "a\nb");
        row("unknown", "x-zip", "abc", "abc");
    }

    void transfer()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, expected);
        QCOMPARE(decodeTransfer(octets, encoding), expected);
    }

    void crlf()
    {
        QCOMPARE(toCrlf("a\nb\r\nc\rd\n\n"), "a\r\nb\r\nc\r\nd\r\n\r\n");
        QCOMPARE(toCrlf("\r\n"), "\r\n");
        QCOMPARE(toCrlf(""), "");
        QCOMPARE(toCrlf("\r"), "\r\n");
    }
};

QTEST_GUILESS_MAIN(TestMimeText)
#include "tst_mimetext.moc"
