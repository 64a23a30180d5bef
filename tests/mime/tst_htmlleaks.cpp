// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in the markup of an HTML message can be fetched or opened. tests/ui/leaks looks at the same from outside.
#include "leakvectors.h"
#include "mime/reader.h"

#include <QRegularExpression>
#include <QTest>

using namespace godwit;
using namespace godwit::mime;

class TestHtmlLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough() { QVERIFY(leakVectors().size() >= 280); }

    void nothingCanBeFetched_data()
    {
        QTest::addColumn<QByteArray>("message");
        int number = 0;
        for (const LeakVector &vector : leakVectors())
            QTest::newRow((QByteArray::number(++number) + ' ' + vector.name).constData()) << vector.message;
    }

    void nothingCanBeFetched()
    {
        QFETCH(QByteArray, message);
        const auto document = readMessage(message, {}, Reading::WithHtml);
        QVERIFY(document);
        if (!document->html) return; // nothing in it is seen
        const HtmlBody &body = *document->html;
        for (std::size_t page = 0; page < body.pages.size(); ++page)
            for (const bool dark : {false, true}) verifyMarkup(body.markup(page, {.dark = dark}));
        for (const HtmlPicture &picture : body.pictures) verifyPicture(picture);
        for (const HtmlLink &link : body.links)
            QVERIFY(link.url.startsWith(QLatin1String("http://")) || link.url.startsWith(QLatin1String("https://")) ||
                    link.url.startsWith(QLatin1String("mailto:")) || link.url.startsWith(QLatin1String("mid:")));
    }

    /// What stands in angle brackets is ours alone, down to the last character.
    static void verifyMarkup(const QString &markup)
    {
        static const QRegularExpression tag(QStringLiteral("<(/?)([a-z]+)((?: [a-z]+=\"[^\"<>]*\")*)( /)?>"));
        static const QRegularExpression attribute(QStringLiteral(" ([a-z]+)=\"([^\"]*)\""));
        static const QStringList tags = QStringLiteral("body p span a img table tr td ul ol li br hr").split(u' ');
        static const QStringList attributes =
            QStringLiteral("style align dir href src width type start bgcolor valign colspan rowspan cellspacing cellpadding border")
                .split(u' ');
        static const QRegularExpression value(QStringLiteral("^[a-zA-Z0-9#%.,:;' _()-]*$")); // no slash, no backslash, no escape
        qsizetype at = 0;
        for (qsizetype open = markup.indexOf(u'<'); open >= 0; open = markup.indexOf(u'<', at)) {
            const auto found = tag.matchView(markup, open, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            QVERIFY2(found.hasMatch(), qPrintable(markup.mid(open, 200)));
            QVERIFY2(tags.contains(found.captured(2)), qPrintable(found.captured(0)));
            for (auto each = attribute.globalMatchView(found.capturedView(3)); each.hasNext();) {
                const auto one = each.next();
                QVERIFY2(attributes.contains(one.captured(1)), qPrintable(found.captured(0)));
                QVERIFY2(value.match(one.captured(2)).hasMatch(), qPrintable(found.captured(0)));
                QVERIFY2(!one.captured(2).contains(QLatin1String("url"), Qt::CaseInsensitive), qPrintable(found.captured(0)));
                if (one.captured(1) == QLatin1String("href")) QVERIFY(one.captured(2).startsWith(QLatin1String("link:")));
                if (one.captured(1) == QLatin1String("src")) QVERIFY(one.captured(2).startsWith(QLatin1String("image:")));
            }
            at = found.capturedEnd(0);
        }
    }

    static void verifyPicture(const HtmlPicture &picture)
    {
        static const QByteArrayList formats{"png", "jpeg", "gif", "webp", "bmp"};
        QVERIFY(picture.isRemote() == picture.octets.isEmpty());
        QVERIFY(picture.isRemote() || formats.contains(picture.format));
        if (picture.isRemote())
            QVERIFY(picture.url.startsWith(QLatin1String("http://leak.invalid/")) ||
                    picture.url.startsWith(QLatin1String("https://leak.invalid/")));
    }

    void partsStayApart()
    {
        const auto document = readMessage(leakVectors().back().message, {}, Reading::WithHtml);
        QVERIFY(document->html);
        QString all;
        for (const HtmlPage &page : document->html->pages) all += page.text;
        QVERIFY(all.contains(QLatin1String("secret words of another part")));
        for (const HtmlPicture &picture : document->html->pictures) QVERIFY(!picture.url.contains(QLatin1String("secret")));
    }
};

QTEST_GUILESS_MAIN(TestHtmlLeaks)
#include "tst_htmlleaks.moc"
