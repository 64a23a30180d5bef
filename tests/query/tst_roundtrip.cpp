// SPDX-License-Identifier: GPL-3.0-or-later
// Any tree that the parser makes is said in text and is the same tree again; and no text whatever does harm. GODWIT_SEED plays another run.
#include "arbitrarytext.h"

#include "mail/midlink.h"
#include "mail/words.h"
#include "query/completion.h"
#include "query/evaluate.h"
#include "query/parser.h"
#include "query/syntax.h"
#include "query/text.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

using Kind = Query::Kind;

const QDate today(2023, 11, 15);

Query withoutPlaces(Query query)
{
    query.position = -1;
    query.length = 0;
    for (Query &child : query.children) child = withoutPlaces(std::move(child));
    return query;
}

Query arbitraryLeaf(QRandomGenerator &random)
{
    const Kind kind = Kind(random.bounded(int(Kind::Text), int(Kind::Folder) + 1));
    Query leaf{.kind = kind};
    if (leaf.isText()) {
        do leaf.text = arbitraryText(random, 4).simplified();
        while (!hasWords(leaf.text) || leaf.text.endsWith(u'*'));
        leaf.prefix = random.bounded(2) == 1;
    } else if (kind == Kind::Tag || kind == Kind::Folder) {
        do leaf.text = arbitraryText(random, 4);
        while (leaf.text.trimmed().isEmpty());
    } else if (kind == Kind::MessageId) {
        std::optional<MidLink> link;
        do link = parseMid(midLink(arbitraryText(random, 4).toUtf8()));
        while (!link);
        leaf.text = QString::fromUtf8(link->messageId);
    } else if (kind == Kind::Larger || kind == Kind::Smaller) {
        leaf.octets = random.bounded(qint64(1) << random.bounded(1, 50)) << random.bounded(2) * 10 % 11;
        leaf.octets = std::min(leaf.octets, qint64(1) << 50);
    } else if (kind == Kind::Before || kind == Kind::After) {
        leaf.day = QDate(random.bounded(1, 10000), random.bounded(1, 13), random.bounded(1, 29));
    }
    return leaf;
}

/// As the parser makes them: no And in an And, no Or in an Or.
Query arbitraryTree(QRandomGenerator &random, int depth, Kind above = Kind::All)
{
    const int choice = depth > 0 ? random.bounded(6) : 5;
    if (choice >= 3) return arbitraryLeaf(random);
    Kind kind = choice == 0 ? Kind::Not : choice == 1 ? Kind::And : Kind::Or;
    if (kind == above && kind != Kind::Not) kind = kind == Kind::And ? Kind::Or : Kind::And;
    Query result{.kind = kind};
    const int children = kind == Kind::Not ? 1 : random.bounded(2, 5);
    for (int i = 0; i < children; ++i) result.children.push_back(arbitraryTree(random, depth - 1, kind));
    return result;
}

/// All that the room does with a text.
void use(const QString &text, int cursor)
{
    const query::Parsed parsed = query::parse(text, today, QLocale(QLocale::German));
    if (parsed.error) {
        QVERIFY(parsed.error->position >= 0 && parsed.error->length >= 0 && !parsed.error->text.isEmpty());
        QVERIFY(parsed.error->position + parsed.error->length <= text.size());
    }
    QVERIFY(!query::explain(parsed.query, QLocale::c()).isEmpty());
    const QString canonical = query::toText(parsed.query);
    const query::Parsed again = query::parse(canonical, today, QLocale::c());
    if (canonical.size() <= query::longestText) { // quotes and field names may make it longer
        QVERIFY2(!again.error, qPrintable(text + u" → "_s + canonical));
        QVERIFY2(withoutPlaces(again.query) == withoutPlaces(parsed.query), qPrintable(text + u" → "_s + canonical));
    }
    for (const query::Highlight &highlight : query::highlights(parsed.query)) QVERIFY(!highlight.needle.words.isEmpty());
    MessageSummary message;
    message.subject = text;
    message.headersKnown = true;
    query::matches(parsed.query, message, {text});
    for (const query::Completion &each : query::complete(text, cursor, {{text}, {text}, {text}}, today, QLocale::c()))
        QVERIFY(each.from >= 0 && each.length >= 0 && each.from + each.length <= text.size());
}

} // namespace

class TestRoundtrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trees()
    {
        QRandomGenerator random(seed());
        int compared = 0;
        for (int round = 0; round < 20'000; ++round) {
            const Query tree = arbitraryTree(random, 4);
            const QString text = query::toText(tree);
            if (text.size() > query::longestText) continue;
            const query::Parsed parsed = query::parse(text, today, QLocale(QLocale::German));
            if (parsed.error && text.size() > 1000) continue; // more terms than are allowed
            ++compared;
            QVERIFY2(!parsed.error && withoutPlaces(parsed.query) == tree,
                     qPrintable(u"GODWIT_SEED=%1, round %2: "_s.arg(seed()).arg(round) + text));
        }
        QVERIFY(compared > 15'000);
    }

    void anyText()
    {
        QRandomGenerator random(seed());
        for (int round = 0; round < 20'000 && !QTest::currentTestFailed(); ++round) {
            const QString text = arbitraryText(random, 40);
            use(text, random.bounded(int(text.size()) + 1));
            if (QTest::currentTestFailed()) qWarning("GODWIT_SEED=%u, round %d", seed(), round);
        }
    }

    void anyOctets()
    {
        QRandomGenerator random(seed());
        for (int round = 0; round < 5'000 && !QTest::currentTestFailed(); ++round) {
            QByteArray octets(random.bounded(300), Qt::Uninitialized);
            for (char &octet : octets) octet = char(random.bounded(256));
            use(round % 2 ? QString::fromUtf8(octets) : QString::fromLatin1(octets), random.bounded(400));
            if (QTest::currentTestFailed()) qWarning("GODWIT_SEED=%u, round %d", seed(), round);
        }
    }
};

QTEST_GUILESS_MAIN(TestRoundtrip)
#include "tst_roundtrip.moc"
