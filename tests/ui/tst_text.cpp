// SPDX-License-Identifier: GPL-3.0-or-later
// Words, links, quotes, colours: what the window makes of a stranger's text.
#include "ui/bodytext.h"
#include "ui/bodyview.h"
#include "ui/dategroups.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/links.h"
#include "ui/messagepane.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace godwit;
using Kind = mime::Block::Kind;

class TestText : public QObject
{
    Q_OBJECT

    static QString lines(int count, const QString &word)
    {
        QStringList all;
        for (int i = 1; i <= count; ++i) all << QStringLiteral("%1 %2").arg(word).arg(i);
        return all.join(u'\n');
    }
    static QUrl anchorIn(const QTextDocument *document, const QString &text)
    {
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            for (auto piece = block.begin(); !piece.atEnd(); ++piece)
                if (piece.fragment().charFormat().isAnchor() && piece.fragment().text().contains(text))
                    return QUrl(piece.fragment().charFormat().anchorHref());
        return {};
    }

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<QStringList>("hrefs");
        const auto row = [](const char *what, const QString &line, const QStringList &shown, QStringList hrefs = {}) {
            QTest::newRow(what) << line << shown << (hrefs.isEmpty() ? shown : hrefs);
        };
        row("none", QStringLiteral("no link here, htt or h@"), {});
        row("web", QStringLiteral("See https://example.org/a?b=c#d now"), {QStringLiteral("https://example.org/a?b=c#d")});
        row("full stop", QStringLiteral("It is at http://example.org."), {QStringLiteral("http://example.org")});
        row("brackets", QStringLiteral("(https://example.org/a_(b))"), {QStringLiteral("https://example.org/a_(b)")});
        row("angles", QStringLiteral("<https://example.org/>"), {QStringLiteral("https://example.org/")});
        row("path not in ASCII", QStringLiteral("https://example.org/Köln"), {QStringLiteral("https://example.org/Köln")},
            {QStringLiteral("https://example.org/K%C3%B6ln")});
        row("no space behind it", QStringLiteral("https://example.org/a次"), {QStringLiteral("https://example.org/a")});
        row("mail", QStringLiteral("write to anna.l+x@example.org, please"), {QStringLiteral("anna.l+x@example.org")},
            {QStringLiteral("mailto:anna.l+x@example.org")});
        row("message", QStringLiteral("see <mid:4%2F2@example.org/part@x>."), {QStringLiteral("mid:4%2F2@example.org/part@x")});
        row("no message", QStringLiteral("amid:a@b mid:point mid: a"), {});
        row("inside a word", QStringLiteral("xhttps://example.org"), {});
        row("user before the host", QStringLiteral("https://example.org@evil.example/"), {});
        row("host not in ASCII", QStringLiteral("https://ехаmple.org/"), {});
        row("direction turned", QStringLiteral("https://example.org/\u202Egpj.exe"), {QStringLiteral("https://example.org/")});
        row("other schemes", QStringLiteral("file:///etc/passwd javascript:alert(1) data:text/html,x smb://host/x"), {});
        row("domain without a dot", QStringLiteral("root@localhost"), {});
    }
    void links()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, shown);
        QFETCH(QStringList, hrefs);
        QStringList foundShown, foundHrefs;
        for (const ui::Link &link : ui::findLinks(line)) {
            foundShown << line.mid(link.start, link.length);
            foundHrefs << link.href;
        }
        QCOMPARE(foundShown, shown);
        QCOMPARE(foundHrefs, hrefs);
    }

    void addressesWithoutEndHaveOne()
    {
        QVERIFY(ui::findLinks(QStringLiteral("https://example.org/") + QString(100'000, u'a')).empty());
        QCOMPARE(ui::findLinks(QString(100'000, u'@')).size(), std::size_t(0));
        const std::vector<mime::Block> blocks{{Kind::Text, 0, 0, QStringLiteral("a@b.cc").repeated(20'000)}};
        QTextDocument document;
        ui::layOut(blocks, &document, 200'000);
        int unbroken = 0, longest = 0; // what the layout takes for one word
        for (const QChar c : document.toRawText()) {
            unbroken = c.isSpace() || c == QChar(0x200b) ? 0 : unbroken + 1;
            longest = std::max(longest, unbroken);
        }
        QVERIFY2(longest <= 200, qPrintable(QString::number(longest)));
    }

    void longQuotesAreFolded()
    {
        const std::vector<mime::Block> blocks{{Kind::Text, 0, 0, QStringLiteral("Yes.")},
                                              {Kind::Quote, 1, 0, lines(15, QStringLiteral("quoted"))},
                                              {Kind::Text, 0, 0, QStringLiteral("Mira")}};
        QTextDocument document;
        QCOMPARE(ui::layOut(blocks, &document, 200'000), 0);
        QVERIFY(document.toPlainText().contains(QLatin1String("quoted 3")));
        QVERIFY(!document.toPlainText().contains(QLatin1String("quoted 4")));
        QVERIFY(document.toPlainText().contains(QLatin1String("Mira")));
        QCOMPARE(anchorIn(&document, QStringLiteral("show 12 more lines")), QUrl(QStringLiteral("fold:1")));
        QCOMPARE(document.begin().next().blockFormat().intProperty(ui::quoteDepthProperty), 1);
        QCOMPARE(document.begin().blockFormat().intProperty(ui::quoteDepthProperty), 0);
        ui::layOut(blocks, &document, 200'000, {1});
        QVERIFY(document.toPlainText().contains(QLatin1String("quoted 15")));
        QCOMPARE(anchorIn(&document, QStringLiteral("show less")), QUrl(QStringLiteral("fold:1")));
        // Short ones are not, nor is a message that is all quote.
        ui::layOut({{Kind::Text, 0, 0, QStringLiteral("Yes.")}, {Kind::Quote, 1, 0, lines(8, QStringLiteral("quoted"))}}, &document,
                   200'000);
        QVERIFY(document.toPlainText().contains(QLatin1String("quoted 8")));
        ui::layOut({{Kind::Quote, 1, 0, lines(50, QStringLiteral("quoted"))}}, &document, 200'000);
        QVERIFY(document.toPlainText().contains(QLatin1String("quoted 50")));
        // A flowed paragraph is one line, and still long.
        ui::layOut({{Kind::Text, 0, 0, QStringLiteral("Yes.")}, {Kind::Quote, 1, 0, QStringLiteral("many words ").repeated(200)}},
                   &document, 200'000);
        QVERIFY(document.toPlainText().size() < 400);
    }

    void foldsAndLinksInThePane()
    {
        auto document = std::make_shared<mime::Document>();
        document->body = {{Kind::Text, 0, 0, QStringLiteral("See https://example.org/x or ask anna@example.org")},
                          {Kind::Quote, 1, 0, lines(30, QStringLiteral("quoted"))}};
        ui::MessagePane pane;
        pane.resize(500, 400);
        pane.show();
        pane.showDocument(document, {});
        auto *body = pane.findChild<ui::BodyView *>(QStringLiteral("body"));
        QSignalSpy web(&pane, &ui::MessagePane::linkWanted), mail(&pane, &ui::MessagePane::mailtoWanted);
        QVERIFY(!pane.shownText().contains(QLatin1String("quoted 30")));
        Q_EMIT body->anchorClicked(anchorIn(body->document(), QStringLiteral("show 27 more lines")));
        QVERIFY(pane.shownText().contains(QLatin1String("quoted 30")));
        Q_EMIT body->anchorClicked(anchorIn(body->document(), QStringLiteral("show less")));
        QVERIFY(!pane.shownText().contains(QLatin1String("quoted 30")));
        Q_EMIT body->anchorClicked(anchorIn(body->document(), QStringLiteral("https://")));
        QCOMPARE(web.size(), 1);
        QCOMPARE(web.first().first().toUrl(), QUrl(QStringLiteral("https://example.org/x")));
        Q_EMIT body->anchorClicked(anchorIn(body->document(), QStringLiteral("anna@")));
        QCOMPARE(mail.size(), 1);
        QCOMPARE(mail.first().first().toByteArray(), QByteArray("mailto:anna@example.org"));
        Q_EMIT body->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
        QCOMPARE(web.size() + mail.size(), 2);
        QVERIFY(!body->openLinks() && !body->openExternalLinks());
    }

    void dateGroups_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("title");
        const QDate today(2026, 11, 26); // a Thursday
        QTest::newRow("today") << today << QStringLiteral("Today");
        QTest::newRow("not yet") << today.addDays(3) << QStringLiteral("Today");
        QTest::newRow("yesterday") << today.addDays(-1) << QStringLiteral("Yesterday");
        QTest::newRow("monday") << QDate(2026, 11, 23) << QStringLiteral("Earlier this week");
        QTest::newRow("sunday") << QDate(2026, 11, 22) << QStringLiteral("Last week");
        QTest::newRow("a week before") << QDate(2026, 11, 16) << QStringLiteral("Last week");
        QTest::newRow("this month") << QDate(2026, 11, 15) << QStringLiteral("Earlier this month");
        QTest::newRow("another month") << QDate(2026, 10, 31) << QStringLiteral("October 2026");
        QTest::newRow("another year") << QDate(2025, 11, 26) << QStringLiteral("November 2025");
        QTest::newRow("unknown") << QDate() << QString();
    }
    void dateGroups()
    {
        QFETCH(QDate, day);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const ui::DateGroup group = ui::dateGroup(day, QDate(2026, 11, 26), english);
        QTEST(group.title, "title");
        if (day.isValid()) QVERIFY(group.first <= day);
    }

    /// Groups never get newer down the days, and each begins where it says, in every locale's week.
    void dateGroupsAreInOrder()
    {
        for (const QLocale &locale :
             {QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::German), QLocale(QLocale::Arabic)}) {
            for (QDate today(2026, 10, 25); today < QDate(2026, 12, 10); today = today.addDays(1)) {
                QDate before = today;
                for (int back = 0; back < 100; ++back) {
                    const ui::DateGroup group = ui::dateGroup(today.addDays(-back), today, locale);
                    QVERIFY(group.first <= before);
                    QCOMPARE(ui::dateGroup(group.first, today, locale).first, group.first);
                    before = group.first;
                }
            }
        }
    }

    void coloursCanBeRead()
    {
        for (const bool dark : {false, true}) {
            for (int hue = -1; hue < 360; hue += 5) // -1: grey
                for (const int saturation : {60, 255}) {
                    const QColor tag = QColor::fromHsl(std::max(0, hue), hue < 0 ? 0 : saturation, 128);
                    const ui::TagColors colors = ui::tagColors(tag, dark);
                    QVERIFY2(ui::contrast(colors.background, colors.text) >= 4.5,
                             qPrintable(QStringLiteral("%1: %2").arg(tag.name()).arg(ui::contrast(colors.background, colors.text))));
                }
            const QPalette palette = dark ? QPalette(QColor(40, 40, 40), QColor(30, 30, 30)) : QPalette(QColor(240, 240, 240));
            const QColor base = palette.color(QPalette::Base);
            QVERIFY(ui::contrast(ui::dimmed(palette), base) >= 4.5);
            QVERIFY(ui::contrast(ui::linkColor(palette), base) >= 4.5);
            QVERIFY(ui::contrast(palette.color(QPalette::Text), ui::selected(palette, true)) >= 4.5);
            QVERIFY(ui::contrast(palette.color(QPalette::Text), ui::selected(palette, false)) >= 4.5);
            QVERIFY(ui::contrast(palette.color(QPalette::Text), ui::marked(palette)) >= 4.5);
            const QColor now = ui::markedNow(palette);
            QVERIFY(ui::contrast(ui::readableOn(now), now) >= 4.5);
            QVERIFY(ui::contrast(now, ui::marked(palette)) >= 2);
        }
        for (int i = 0; i < 100; ++i) QVERIFY(ui::contrast(ui::avatarColor(QString::number(i)), Qt::white) >= 4.5);
    }

    void initialsOfNames()
    {
        const auto of = [](const QString &name) { return ui::initials(name, QStringLiteral("shop@example.org")); };
        QCOMPARE(of(QStringLiteral("Anna Maria Berg")), QStringLiteral("AB"));
        QCOMPARE(of(QStringLiteral("anna")), QStringLiteral("A"));
        QCOMPARE(of(QStringLiteral("Anna (Shop)")), QStringLiteral("AS"));
        QCOMPARE(of(QStringLiteral("\"Anna - Berg\"")), QStringLiteral("AB"));
        QCOMPARE(of(QStringLiteral("--")), QStringLiteral("S"));
        QCOMPARE(of(QString()), QStringLiteral("S"));
    }

    void longTextGivesWayAndCanBeRead()
    {
        ui::ElidedLabel label;
        label.setText(QStringLiteral("A subject that goes on and on <b>as some do</b> ").repeated(10));
        label.setMaximumLines(3);
        label.resize(200, label.heightForWidth(200));
        QVERIFY(label.isElided());
        QVERIFY(label.heightForWidth(200) <= 3 * label.fontMetrics().lineSpacing());
        QVERIFY(label.minimumSizeHint().width() < 100);
        label.setText(QStringLiteral("Short"));
        QVERIFY(!label.isElided());
        QCOMPARE(label.heightForWidth(200), label.fontMetrics().lineSpacing());
    }
};

QTEST_MAIN(TestText)
#include "tst_text.moc"
