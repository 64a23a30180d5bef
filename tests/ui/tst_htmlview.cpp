// SPDX-License-Identifier: GPL-3.0-or-later
// HTML messages in the pane: links, pictures, colours, pages, finding.
#include "../mime/htmlbombs.h"
#include "htmlletters.h"

#include "ui/bodyview.h"
#include "ui/findbar.h"
#include "ui/icons.h"
#include "ui/htmltext.h"
#include "ui/linkquestion.h"
#include "ui/messagebody.h"
#include "ui/messagepane.h"
#include "ui/picturebar.h"
#include "ui/printing.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QSignalSpy>
#include <QTest>
#include <ctime>

using namespace godwit;
using Form = Preferences::MessageForm;

namespace {

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

struct Shown {
    ui::MessagePane pane;
    ui::MessageBody *body = pane.body();
    ui::BodyView *view = body->view();
    ui::PictureBar *bar = pane.findChild<ui::PictureBar *>();
    QPushButton *more = pane.findChild<QPushButton *>(QStringLiteral("showMore"));
    mime::DocumentPtr document;

    explicit Shown(const QByteArray &html) : Shown(letterDocument(htmlMessage(html))) {}
    explicit Shown(const mime::DocumentPtr &shown) : document(shown)
    {
        pane.resize(600, 500);
        pane.show();
        pane.showDocument(document, document->summary);
    }
    QString text() const { return view->toPlainText(); }
    void tab() { QTest::keyClick(view, Qt::Key_Tab); }
    ui::LinkQuestion *question() const { return pane.findChild<ui::LinkQuestion *>(); }
};

const QByteArray liar = "<p><a href=\"https://evil.example/login\">www.bank.example</a></p>";

QPalette dark()
{
    QPalette palette(QColor(50, 50, 50), QColor(50, 50, 50));
    palette.setColor(QPalette::Base, QColor(36, 36, 36));
    return palette;
}

} // namespace

class TestHtmlView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setPalette(QApplication::style()->standardPalette()); }

    /// By the keyboard as by the mouse; what is looked for opens what hides it; on paper nothing is hidden.
    void longQuotesFold()
    {
        QByteArray quoted;
        for (int i = 1; i <= 40; ++i) quoted += "<p>line " + QByteArray::number(i) + "</p>";
        Shown shown("<p>Yes.</p><blockquote>" + quoted + "</blockquote><p>And <a href=\"https://a.example/\">no</a>.</p>");
        shown.pane.activateWindow();
        shown.view->setFocus();
        QVERIFY(shown.text().contains(QStringLiteral("line 3\n")));
        QVERIFY(!shown.text().contains(QStringLiteral("line 4")));
        QVERIFY2(shown.text().contains(QStringLiteral("37 line")), qPrintable(shown.text()));
        QVERIFY(shown.text().contains(QStringLiteral("And no.")));
        shown.tab();
        QTest::keyClick(shown.view, Qt::Key_Return);
        QVERIFY(shown.text().contains(QStringLiteral("line 40")));
        QVERIFY(shown.text().contains(QStringLiteral("show less")));
        shown.tab();
        QTest::keyClick(shown.view, Qt::Key_Return);
        QVERIFY(!shown.text().contains(QStringLiteral("line 40")));
        QVERIFY(ui::printedDocument(*shown.document, ui::Pictures())->toPlainText().contains(QStringLiteral("line 40")));
        shown.pane.find();
        auto *words = shown.pane.findChild<QLineEdit *>(QStringLiteral("findWords"));
        words->setText(QStringLiteral("line 39"));
        QTRY_VERIFY(shown.text().contains(QStringLiteral("line 39")));
        QCOMPARE(shown.view->textCursor().document()->find(QStringLiteral("line 39")).selectedText(), QStringLiteral("line 39"));
        const ui::TextRange there = shown.view->map().toDocument(shown.view->found().front());
        QCOMPARE(shown.text().mid(there.start, there.length), QStringLiteral("line 39"));
        shown.pane.showDocument(letterDocument(htmlMessage("<p>next</p>")), {}); // folded again
        shown.pane.showDocument(shown.document, shown.document->summary);
        QVERIFY(!shown.text().contains(QStringLiteral("line 40")));
    }

    void linksAreToldAndFollowedByKeyboard()
    {
        Shown shown("<p>one <a href=\"https://a.example/first\">first</a> and <a href=\"mailto:b@b.example\">second</a></p>");
        shown.pane.activateWindow();
        shown.view->setFocus();
        QSignalSpy web(&shown.pane, &ui::MessagePane::linkWanted), mail(&shown.pane, &ui::MessagePane::mailtoWanted);
        shown.tab();
        QCOMPARE(shown.body->target(), QStringLiteral("https://a.example/first"));
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(web.size(), 1);
        QCOMPARE(web[0][0].toUrl(), QUrl(QStringLiteral("https://a.example/first")));
        shown.tab(); // Qt goes to the link that was followed once more
        shown.tab();
        QCOMPARE(shown.body->target(), QStringLiteral("mailto:b@b.example"));
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(mail.size(), 1);
    }

    void whatLiesIsAskedFor()
    {
        Shown shown(liar);
        QSignalSpy web(&shown.pane, &ui::MessagePane::linkWanted);
        shown.view->setFocus();
        shown.tab();
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(web.size(), 0);
        QVERIFY(shown.question());
        QCOMPARE(shown.question()->textFormat(), Qt::PlainText);
        const QString told = shown.question()->informativeText();
        QVERIFY(told.contains(QLatin1String("www.bank.example")) && told.contains(QLatin1String("evil.example")));
        QVERIFY(!shown.question()->defaultButton()->text().contains(QLatin1String("evil"))); // Enter does not open it
        QTest::mouseClick(shown.question()->findChild<QPushButton *>(QStringLiteral("openAnyway")), Qt::LeftButton);
        QCOMPARE(web.size(), 1);
        QCOMPARE(web[0][0].toUrl().host(), QStringLiteral("evil.example"));
    }

    void madeUpAnchorsLeadNowhere()
    {
        Shown shown("<a href=\"https://a.example\">x</a>");
        QSignalSpy web(&shown.pane, &ui::MessagePane::linkWanted);
        for (const char *anchor :
             {"link:1", "link:-1", "link:x", "link:99999999999", "file:///etc/passwd", "javascript:1", "image:0", "fold:7"})
            Q_EMIT shown.view->anchorClicked(QUrl(QString::fromLatin1(anchor)));
        QCOMPARE(web.size(), 0);
    }

    void picturesAreOffered()
    {
        Shown shown("<img src=\"http://a.example/1.png\" width=100 height=50 alt=A><img src=\"http://a.example/2.png\" alt=B>");
        QSignalSpy wanted(&shown.pane, &ui::MessagePane::picturesWanted);
        QVERIFY(shown.bar->text().contains(QLatin1Char('2')));
        const auto button = [&](const char *name) { return shown.pane.findChild<QPushButton *>(QString::fromLatin1(name)); };
        QVERIFY(button("picturesAlways")->text().contains(QLatin1String("post@wader.example")));
        button("picturesOnce")->click();
        button("picturesAlways")->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].toBool(), false);
        QCOMPARE(wanted[1][0].toBool(), true);
        shown.body->setLoading();
        QVERIFY(button("picturesOnce")->isHidden());
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        shown.body->setPictures({{0, picture}, {1, QImage()}});
        QVERIFY2(shown.bar->text().contains(QLatin1String("could not be loaded")), qPrintable(shown.bar->text()));
        QVERIFY(shown.pane.grab().toImage().pixelColor(shown.view->mapTo(&shown.pane, QPoint(24 + 40, 24 + 20))) == QColor(Qt::red));
    }

    void withoutRemotePicturesThereIsNoBar()
    {
        Shown shown("<p>x</p><img src=\"http://track.example/o.gif\" width=1 height=1>");
        QVERIFY(shown.bar->isHidden());
    }

    void permittedPicturesAreAskedForWhereTheyAreShown()
    {
        Shown shown("<p>x</p><img src=\"http://a.example/1.png\" alt=A>");
        QSignalSpy wanted(&shown.pane, &ui::MessagePane::picturesWanted);
        shown.body->setForm(Form::PlainText);
        shown.body->setPermitted(true);
        QCOMPARE(wanted.size(), 0);
        shown.body->setForm(Form::Html);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toBool(), false);
    }

    void picturesDoNotMoveWhatIsRead()
    {
        Shown shown("<img src=\"http://a.example/1.png\" alt=A>" + QByteArray("<p>line</p>").repeated(50) + "<p>here</p>" +
                    QByteArray("<p>line</p>").repeated(50));
        const auto place = [&] { return shown.view->cursorRect(shown.view->document()->find(QStringLiteral("here"))).top(); };
        shown.view->verticalScrollBar()->setValue(shown.view->verticalScrollBar()->value() + place() - 40);
        const int before = place();
        QImage tall(100, 700, QImage::Format_RGB32);
        shown.body->setPictures({{0, tall}});
        QVERIFY(std::abs(place() - before) <= 1);
    }

    void copiedLinksLeadOutside()
    {
        Shown shown("<p>see <a href=\"https://a.example/x?a=1&amp;b=2\">this</a></p><img alt=A src=\"http://a.example/1.png\">");
        shown.view->selectAll();
        shown.view->copy();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY2(copied->html().contains(QLatin1String("href=\"https://a.example/x?a=1&amp;b=2\"")), qPrintable(copied->html()));
        QVERIFY(!copied->html().contains(QLatin1String("link:")) && !copied->html().contains(QLatin1String("image:")));
        QVERIFY(copied->text().startsWith(QLatin1String("see this")));
    }

    void widePicturesFit()
    {
        Shown shown(letterDocument(letterMessage("photo")));
        shown.body->setPictures(decodedPictures(shown.document));
        QVERIFY(shown.view->horizontalScrollBar()->maximum() == 0 || shown.view->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
        QVERIFY(shown.view->document()->size().width() <= shown.view->viewport()->width() + 1);
    }

    void darkKeepsAndOriginalDoesNot()
    {
        QApplication::setPalette(dark());
        Shown shown("<body bgcolor=\"#ffffe0\"><p style=\"color:#000080\">x</p></body>");
        QVERIFY(shown.view->palette().color(QPalette::Base).lightness() < 80);
        QCOMPARE(shown.body->isOriginal(), false);
        shown.body->setOriginal(true);
        QCOMPARE(shown.view->palette().color(QPalette::Base), QColor(0xFF, 0xFF, 0xE0));
        shown.body->setForm(Form::PlainText);
        QVERIFY(ui::isDark(shown.view->palette()));
    }

    void readersOwnGround()
    {
        QApplication::setPalette(dark());
        Shown shown("<p>x</p>");
        QCOMPARE(shown.view->palette().color(QPalette::Base), QColor(36, 36, 36));
        shown.body->setOriginal(true);
        QCOMPARE(shown.view->palette().color(QPalette::Base), QColor(Qt::white));
        QCOMPARE(shown.view->palette().color(QPalette::Text), QColor(Qt::black));
    }

    void formsAndPreferences()
    {
        Shown shown("<p>a <b>rich</b> <a href=\"http://a.example/x\">link</a></p>");
        QCOMPARE(shown.body->form(), Form::Html);
        QVERIFY(!shown.text().contains(QLatin1String("http")));
        shown.body->setForm(Form::PlainText);
        QVERIFY(shown.text().contains(QLatin1String("<http://a.example/x>")));
        QVERIFY(shown.bar->isHidden());
        Preferences plain;
        plain.messageForm = Form::PlainText;
        shown.pane.setPreferences(plain);
        shown.pane.showDocument(shown.document, shown.document->summary);
        QCOMPARE(shown.body->form(), Form::PlainText);
    }

    void zooming()
    {
        Shown shown("<p>x</p><p style=\"font-size:20px\">y</p>");
        const double before = shown.view->document()->size().height();
        shown.body->zoom(1);
        shown.body->zoom(1);
        QVERIFY(shown.view->document()->size().height() > before);
        QCOMPARE(shown.view->document()->lastBlock().begin().fragment().charFormat().intProperty(QTextFormat::FontPixelSize), 24);
        shown.body->zoom(0);
        QCOMPARE(shown.view->document()->size().height(), before);
    }

    void moreOfALongMessage()
    {
        const QByteArray paragraph = "<p>The wind turns on Thursday, and every line says so.</p>";
        Shown shown(paragraph.repeated(5'000) + "<p>the needle</p>");
        QVERIFY(shown.more->isVisible());
        QVERIFY(!shown.text().contains(QLatin1String("needle")));
        shown.view->verticalScrollBar()->setValue(400);
        const int blocks = shown.view->document()->blockCount();
        shown.more->click();
        QVERIFY(shown.view->document()->blockCount() > blocks);
        QCOMPARE(shown.view->verticalScrollBar()->value(), 400);
    }

    void findingShowsTheRest()
    {
        const QByteArray paragraph = "<p>The wind turns on Thursday, and every line says so.</p>";
        Shown shown(paragraph.repeated(5'000) + "<p>the needle</p>");
        shown.pane.find();
        shown.pane.findChild<QLineEdit *>(QStringLiteral("findWords"))->setText(QStringLiteral("needle"));
        auto *rest = shown.pane.findChild<QPushButton *>(QStringLiteral("findMore"));
        QTRY_VERIFY(rest->isVisible());
        rest->click();
        QVERIFY(shown.text().contains(QLatin1String("needle")));
        QTRY_COMPARE(shown.view->extraSelections().size(), 1);
        QCOMPARE(shown.view->extraSelections().first().cursor.selectedText(), QStringLiteral("needle"));
    }

    void findingInTables()
    {
        Shown shown(letterDocument(letterMessage("receipt")));
        shown.pane.find();
        shown.pane.findChild<QLineEdit *>(QStringLiteral("findWords"))->setText(QStringLiteral("notebook, water"));
        QTRY_COMPARE(shown.view->extraSelections().size(), 1);
        QCOMPARE(shown.view->extraSelections().first().cursor.selectedText(), QStringLiteral("Notebook, water"));
    }

    void highlightsAreMarked()
    {
        Shown shown(letterDocument(letterMessage("reply")));
        shown.pane.setHighlighter([](QStringView text) {
            std::vector<std::pair<qsizetype, qsizetype>> places;
            for (qsizetype at = text.indexOf(u"long rope"); at >= 0; at = text.indexOf(u"long rope", at + 1)) places.emplace_back(at, 9);
            return places;
        });
        QTRY_COMPARE(shown.view->extraSelections().size(), 1);
        QCOMPARE(shown.view->extraSelections().first().cursor.selectedText(), QStringLiteral("long rope"));
    }

    void textIsWhereTheMapSays_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const QByteArray &name : letterNames()) QTest::newRow(name.constData()) << name;
    }

    /// Every letter has its place in the document, once what hides it is unfolded.
    void textIsWhereTheMapSays()
    {
        QFETCH(QByteArray, name);
        Shown shown(letterDocument(letterMessage(name)));
        const QString text = shown.body->wholeText();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].isSpace()) continue;
            shown.body->reveal({i, 1});
            QVERIFY2(shown.view->map().shows({i, 1}), qPrintable(text.mid(i, 20)));
            const qsizetype position = shown.view->map().toDocument({i, 1}).start;
            QCOMPARE(shown.view->document()->characterAt(int(position)), text[i]);
        }
    }

    void nothingIsLoaded()
    {
        Shown shown("<p>x</p>");
        for (const int type :
             {QTextDocument::HtmlResource, QTextDocument::ImageResource, QTextDocument::StyleSheetResource, QTextDocument::UserResource})
            for (const char *url : {"file:///etc/passwd", "/etc/passwd", "x.png", "data:image/png;base64,AAAA", "http://a.example/"})
                QVERIFY(shown.view->loadResource(type, QUrl(QString::fromLatin1(url))).isValid());
        QCOMPARE(shown.view->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("/x.png"))).value<QImage>().size(),
                 QSize(1, 1));
    }

    void screenReadersGetTheText()
    {
        Shown shown(letterDocument(letterMessage("newsletter")));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(shown.view);
        QVERIFY(accessible && accessible->textInterface());
        const QString text = accessible->textInterface()->text(0, accessible->textInterface()->characterCount());
        QVERIFY(text.contains(QLatin1String("Eleven days in the air")));
        QCOMPARE(accessible->text(QAccessible::Name), shown.view->accessibleName());
    }

    void bombsAreShownSoon_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const HtmlBomb &bomb : htmlBombs()) QTest::newRow(bomb.name) << bomb.html;
    }

    /// The limit is that of a hang; the figures are in tests/bench.
    void bombsAreShownSoon()
    {
        QFETCH(QByteArray, html);
        const auto document = letterDocument(htmlMessage(html));
        ui::MessagePane pane;
        pane.resize(760, 900);
        pane.show();
        const double before = cpuSeconds();
        pane.showDocument(document, document->summary);
        pane.grab();
        const double limit = 2 * GODWIT_SLOWNESS;
        QVERIFY2(cpuSeconds() - before < limit, "as good as a hang");
    }
};

QTEST_MAIN(TestHtmlView)
#include "tst_htmlview.moc"
