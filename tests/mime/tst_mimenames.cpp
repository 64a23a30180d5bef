// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/reader.h"

#include <QTest>

using namespace godwit;
using namespace godwit::mime;
using namespace Qt::StringLiterals;

class TestMimeNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("untrusted");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *name, const QString &untrusted, const QString &safe) { QTest::newRow(name) << untrusted << safe; };
        row("plain", u"report.pdf"_s, u"report.pdf"_s);
        row("blank inside", u"my report.pdf"_s, u"my report.pdf"_s);
        row("umlaut", u"Grüße.pdf"_s, u"Grüße.pdf"_s);
        row("decomposed", u"Gru\u0308n.pdf"_s, u"Grün.pdf"_s);
        row("japanese", u"請求書.pdf"_s, u"請求書.pdf"_s);
        row("arabic", u"فاتورة.pdf"_s, u"فاتورة.pdf"_s);
        row("emoji", u"\U0001F426.png"_s, u"\U0001F426.png"_s);
        row("two extensions", u"a.tar.gz"_s, u"a.tar.gz"_s);
        row("no extension", u"README"_s, u"README"_s);
        row("override", u"invoice\u202Efdp.exe"_s, u"invoicefdp.exe"_s);
        row("isolate", u"a\u2066b\u2069.exe"_s, u"ab.exe"_s);
        row("marks", u"a\u200Eb\u200F.exe"_s, u"ab.exe"_s);
        row("arabic mark", u"a\u061C.exe"_s, u"a.exe"_s);
        row("zero width", u"a\u200B.p\u200Ddf"_s, u"a.pdf"_s);
        row("soft hyphen", u"a\u00ADb.txt"_s, u"ab.txt"_s);
        row("many blanks", u"a.pdf"_s + QString(200, u' ') + u".exe"_s, u"a.pdf .exe"_s);
        row("no-break blanks", u"a.pdf"_s + QString(50, QChar(0xA0)) + u".exe"_s, u"a.pdf .exe"_s);
        row("windows parent", u"..\\..\\x"_s, u"x"_s);
        row("parent", u"../../x"_s, u"x"_s);
        row("absolute", u"/etc/cron.d/x"_s, u"x"_s);
        row("passwd", u"/etc/passwd"_s, u"passwd"_s);
        row("mixed slashes", u"a/b\\c"_s, u"c"_s);
        row("slash at the end", u"a/"_s, u"attachment"_s);
        row("unc", u"\\\\host\\share\\x.doc"_s, u"x.doc"_s);
        row("drive", u"C:x"_s, u"C_x"_s);
        row("drive path", u"C:\\dir\\x.doc"_s, u"x.doc"_s);
        row("stream", u"x.txt:evil.exe"_s, u"x.txt_evil.exe"_s);
        row("con", u"CON"_s, u"_CON"_s);
        row("con with extension", u"con.txt"_s, u"_con.txt"_s);
        row("com1", u"COM1.log"_s, u"_COM1.log"_s);
        row("lpt9", u"lpt9"_s, u"_lpt9"_s);
        row("com superscript", u"COM\u00B9"_s, u"_COM\u00B9"_s);
        row("nul", u"NUL .txt"_s, u"_NUL .txt"_s);
        row("console", u"console.txt"_s, u"console.txt"_s);
        row("conout", u"CONOUT$"_s, u"_CONOUT$"_s);
        row("dot at the end", u"x.pdf."_s, u"x.pdf"_s);
        row("dots and blanks at the end", u"x.pdf. . ."_s, u"x.pdf"_s);
        row("NUL octet", u"x"_s + QChar(0) + u".exe"_s, u"x.exe"_s);
        row("line feed", u"a\nb.txt"_s, u"a b.txt"_s);
        row("escape", u"a\u001B[31m.txt"_s, u"a[31m.txt"_s);
        row("c1", u"a\u009Bb.txt"_s, u"ab.txt"_s);
        row("desktop", u".desktop"_s, u"_desktop"_s);
        row("hidden", u".bashrc"_s, u"_bashrc"_s);
        row("option", u"-rf"_s, u"_rf"_s);
        row("home", u"~"_s, u"attachment"_s);
        row("home of someone", u"~root"_s, u"_root"_s);
        row("empty", u""_s, u"attachment"_s);
        row("blank", u"   "_s, u"attachment"_s);
        row("dot", u"."_s, u"attachment"_s);
        row("dots", u".."_s, u"attachment"_s);
        row("three dots", u"..."_s, u"attachment"_s);
        row("wildcards", u"*?.txt"_s, u"__.txt"_s);
        row("html", u"<img src=x>.png"_s, u"_img src=x_.png"_s);
        row("pipe", u"a|b.sh"_s, u"a_b.sh"_s);
        row("quotes", u"\"a\".txt"_s, u"_a_.txt"_s);
        row("percent stays", u"a%2Fb.txt"_s, u"a%2Fb.txt"_s);
        row("lone surrogate", u"a"_s + QChar(0xD800) + u".txt"_s, u"a\uFFFD.txt"_s);
        row("tag characters", u"a\U000E0041.txt"_s, u"a.txt"_s);
        row("case is kept", u"ReadMe.TXT"_s, u"ReadMe.TXT"_s);
        row("leading blank", u"  x.txt"_s, u"x.txt"_s);
        row("hidden behind blank", u" .x"_s, u"_x"_s);
    }

    void names()
    {
        QFETCH(QString, untrusted);
        QFETCH(QString, safe);
        const QString result = safeFileName(untrusted);
        QCOMPARE(result, safe);
        QCOMPARE(safeFileName(result), result); // once is enough
    }

    void longNames_data()
    {
        QTest::addColumn<QString>("untrusted");
        QTest::addColumn<QString>("extension");
        QTest::newRow("4 kB") << QString(4096, u'a') + u".pdf"_s << u".pdf"_s;
        QTest::newRow("4 kB of three octets each") << QString(4096, QChar(0x6F22)) + u".docx"_s << u".docx"_s;
        QTest::newRow("emoji") << u"\U0001F426"_s.repeated(2000) + u".png"_s << u".png"_s;
        QTest::newRow("no extension") << QString(4096, u'a') << QString();
        QTest::newRow("extension of 4 kB") << u"a."_s + QString(4096, u'b') << QString();
        QTest::newRow("500 kB") << QString(500'000, u'x') + u".exe"_s << u".exe"_s;
    }

    void longNames()
    {
        QFETCH(QString, untrusted);
        QFETCH(QString, extension);
        const QString result = safeFileName(untrusted);
        QVERIFY(result.toUtf8().size() <= 200);
        QVERIFY(result.size() > 40);
        QVERIFY2(result.endsWith(extension), qPrintable(result));
        QVERIFY(result.isValidUtf16());
    }

    // name ≠ filename ≠ filename*: the disposition's extended form counts.
    void whichName()
    {
        const auto document = readMessage("Content-Type: application/pdf; name=\"one.pdf\"\r\n"
                                          "Content-Disposition: attachment; filename=\"two.exe\"; filename*=utf-8''three%2Epdf\r\n\r\nx");
        QVERIFY(document);
        QCOMPARE(document->attachments.size(), 1u);
        QCOMPARE(document->attachments[0].fileName, u"three.pdf"_s);
        QCOMPARE(document->attachments[0].partId, "1");
    }
};

QTEST_GUILESS_MAIN(TestMimeNames)
#include "tst_mimenames.moc"
