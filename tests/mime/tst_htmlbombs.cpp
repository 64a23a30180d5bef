// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is sent, what is laid out is bounded. The time is the thread's own, and its limit that of a hang (tests/bench has the figures).
#include "htmlbombs.h"
#include "mime/reader.h"

#include <QTest>
#include <ctime>

using namespace godwit;
using namespace godwit::mime;

namespace {

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

int deepestTable(const QString &markup)
{
    int depth = 0, deepest = 0;
    for (qsizetype at = markup.indexOf(u'<'); at >= 0; at = markup.indexOf(u'<', at + 1)) {
        const QStringView tag = QStringView(markup).sliced(at);
        if (tag.startsWith(u"<table")) deepest = std::max(deepest, ++depth);
        else if (tag.startsWith(u"</table")) --depth;
    }
    return deepest;
}

/// Outside of tags.
qsizetype longestWord(const QString &markup)
{
    qsizetype longest = 0, word = 0;
    bool tag = false;
    for (const QChar c : markup) {
        if (c == u'<' || c == u'>') {
            tag = c == u'<';
            word = 0;
        }
        word = tag || c.isSpace() || c == QChar(0x200B) ? 0 : word + 1;
        longest = std::max(longest, word);
    }
    return longest;
}

} // namespace

class TestHtmlBombs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough() { QVERIFY(htmlBombs().size() >= 30); }

    void bounded_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const HtmlBomb &bomb : htmlBombs()) QTest::newRow(bomb.name) << bomb.html;
    }

    void bounded()
    {
        QFETCH(QByteArray, html);
        const double before = cpuSeconds();
        const auto document = readMessage("Content-Type: text/html\r\n\r\n" + html, {}, Reading::WithHtml);
        constexpr double slowness = GODWIT_SLOWNESS;
        QVERIFY2(cpuSeconds() - before < 3 * slowness, "as good as a hang");
        QVERIFY(document);
        if (!document->html) return;
        QVERIFY(document->html->pages.size() <= 60);
        for (std::size_t page = 0; page < document->html->pages.size(); ++page) {
            const QString markup = document->html->markup(page, {});
            QVERIFY2(markup.size() <= 700'000, qPrintable(QString::number(markup.size())));
            QVERIFY(document->html->pages[page].text.size() <= 200'000);
            QVERIFY(markup.count(QStringLiteral("<td")) <= 2'000);
            QVERIFY(markup.count(QStringLiteral("<p")) + markup.count(QStringLiteral("<br")) + markup.count(QStringLiteral("<li")) <=
                    6'000);
            QVERIFY(deepestTable(markup) <= 3);
            QVERIFY2(longestWord(markup) <= 216, qPrintable(QString::number(longestWord(markup))));
            QVERIFY(markup.count(QStringLiteral("\u0301")) <= 16);
        }
    }
};

QTEST_GUILESS_MAIN(TestHtmlBombs)
#include "tst_htmlbombs.moc"
