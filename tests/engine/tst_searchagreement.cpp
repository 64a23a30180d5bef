// SPDX-License-Identifier: GPL-3.0-or-later
// The index and a server find the same, where both can know: some hundreds of queries that nobody thought of, over mail that nobody wrote.
// GODWIT_SEED repeats one run.
#include "engine/indexer.h"
#include "engine/searchquery.h"
#include "query/text.h"
#include "searchrig.h"
#include "store/searcher.h"

#include <QRandomGenerator>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;
using Kind = Query::Kind;

namespace {

constexpr int patience = 60'000; // ms; only something broken needs it
constexpr int letterCount = 60, queryCount = 300;

/// No word begins or stands within another, nor in anything else that a letter holds: so "begins with" is "contains".
const QStringList vocabulary{u"apricot"_s, u"birch"_s, u"Größe"_s,  u"kestrel"_s, u"москва"_s,
                             u"zürich"_s,  u"łódź"_s,  u"violin"_s, u"quartz"_s,  u"jungle"_s};
const std::array<const char *, 7> atoms{"\\Seen", "\\Flagged", "\\Answered", "\\Draft", "\\Deleted", "$Work", "Later"};

class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}
    int below(int end) { return m_random.bounded(end); }
    bool chance(int percent) { return below(100) < percent; }
    const QString &word() { return vocabulary[below(int(vocabulary.size()))]; }
    QString text(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i) list << word();
        return list.join(u' ');
    }
    QDate day() { return QDate(2024, 1, 1).addDays(below(40)); }

    QByteArray letter(int number);
    QByteArray flags()
    {
        QByteArrayList some;
        for (const char *atom : atoms)
            if (chance(25)) some << atom;
        return some.join(' ');
    }
    Query leaf(bool onlyText);
    Query query(int depth, bool negations, bool onlyText = false);

private:
    static QByteArray encoded(const QString &text) { return "=?utf-8?B?" + text.toUtf8().toBase64() + "?="; }
    QByteArray person() { return encoded(word()) + " <p" + QByteArray::number(below(9)) + "@example.net>"; }

    QRandomGenerator m_random;
};

QByteArray Generator::letter(int number)
{
    static constexpr std::array zones{"+0000", "-0800", "+1300"};
    const QByteArray n = QByteArray::number(number);
    QByteArray out = "From: " + person() + "\r\nTo: " + person() + "\r\n";
    if (chance(40)) out += "Cc: " + person() + "\r\n";
    if (chance(20)) out += "Bcc: " + person() + "\r\n";
    if (chance(20)) out += "List-Id: <" + QByteArray(chance(50) ? "harbour" : "lagoon") + ".example.net>\r\n";
    const QDateTime date(day(), QTime(below(24), below(60)));
    out += "Subject: " + encoded(text(1 + below(3))) + "\r\nDate: " + QLocale::c().toString(date, u"d MMM yyyy hh:mm:ss "_s).toLatin1() +
           zones[std::size_t(below(3))] + "\r\nMessage-ID: <" + n + "@example.net>\r\nMIME-Version: 1.0\r\n";
    const QByteArray body = text(below(12)).toUtf8() + "\r\n" + QByteArray(below(2000), '.') + "\r\n";
    const QByteArray plain = "Content-Type: text/plain; charset=utf-8\r\n";
    if (chance(50)) return out + plain + "Content-Transfer-Encoding: base64\r\n\r\n" + body.toBase64() + "\r\n";
    return out + plain + "Content-Transfer-Encoding: 8bit\r\n\r\n" + body;
}

Query Generator::leaf(bool onlyText)
{
    static constexpr std::array texts{Kind::Text, Kind::From, Kind::To, Kind::Cc, Kind::Subject, Kind::Body};
    static constexpr std::array states{Kind::Unread, Kind::Starred, Kind::Answered, Kind::Draft, Kind::Deleted};
    const int which = onlyText ? 0 : below(10);
    if (which < 5) return Query{.kind = texts[std::size_t(below(int(texts.size())))], .text = word(), .prefix = chance(50)};
    switch (which) {
    case 5: return Query{.kind = Kind::Tag, .text = chance(50) ? u"$work"_s : u"LATER"_s};
    case 6: return Query{.kind = chance(50) ? Kind::Larger : Kind::Smaller, .octets = 400 + below(2400)};
    case 7: return Query{.kind = chance(50) ? Kind::Before : Kind::After, .day = day()};
    case 8: return test::words(Kind::List, chance(50) ? u"harbour"_s : u"lagoon"_s);
    default: return Query{.kind = states[std::size_t(below(int(states.size())))]};
    }
}

Query Generator::query(int depth, bool negations, bool onlyText)
{
    const int which = depth == 0 ? 0 : below(8);
    if (which < 3) return leaf(onlyText);
    if (which == 3 && negations) return tree(Kind::Not, {query(depth - 1, true, onlyText)});
    std::vector<Query> children;
    for (int i = 2 + below(2); i > 0; --i) children.push_back(query(depth - 1, negations, onlyText));
    return tree(which < 6 ? Kind::And : Kind::Or, std::move(children));
}

} // namespace

class TestSearchAgreement : public QObject
{
    Q_OBJECT

    quint32 m_seed = 0;
    DovecotServer m_server;
    std::unique_ptr<SearchRig> m_rig;
    std::unique_ptr<store::Searcher> m_searcher;
    Folder m_inbox;

    UidSet here(const Query &query)
    {
        std::vector<Uid> uids;
        const auto done = m_searcher->search({.query = query, .folders = {m_inbox.id}}, [&uids](std::span<const SearchHit> hits) {
            for (const SearchHit &hit : hits) uids.push_back(hit.uid);
        });
        if (!done) qWarning("%s", qPrintable(explain(done.error())));
        return UidSet::fromUids(uids);
    }
    QByteArray about(const Query &query) const
    {
        return query::toText(query).toUtf8() + " (GODWIT_SEED=" + QByteArray::number(m_seed) + ')';
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray given = qgetenv("GODWIT_SEED");
        m_seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
        QVERIFY2(m_server.start(), qPrintable(m_server.failure()));
        ImapClient other;
        QVERIFY(other.login(m_server.imapPort()));
        Generator generator(m_seed);
        std::vector<ImapClient::Letter> letters;
        for (int i = 0; i < letterCount; ++i) {
            const QByteArray message = generator.letter(i);
            letters.push_back({message, generator.flags()});
        }
        QVERIFY(other.append("INBOX", letters).ok());

        m_rig = std::make_unique<SearchRig>();
        m_rig->setAccount(Rig::accountFor(m_server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->refreshed > 0, patience);
        m_inbox = m_rig->folder(u"INBOX"_s);
        m_rig->onEngine([this] { m_rig->engine.syncFolder(AccountId{1}, m_inbox.id, true); });
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->synced.contains(m_inbox.id), patience);
        engine::Indexer indexer(&m_rig->store, {.niceness = 0});
        bool level = false;
        connect(&indexer, &engine::Indexer::levelReached, this, [&level] { level = true; });
        indexer.start();
        QTRY_VERIFY_WITH_TIMEOUT(level, patience);
        auto opened = store::Searcher::open(m_rig->paths);
        QVERIFY(opened);
        m_searcher = std::move(*opened);
        const auto coverage = m_searcher->coverage({m_inbox.id});
        QVERIFY(coverage && coverage->size() == 1);
        QCOMPARE(coverage->front().bodies, std::uint32_t(letterCount));
    }
    void cleanupTestCase()
    {
        m_searcher.reset();
        m_rig.reset();
    }

    void theSameIsFound()
    {
        Generator generator(m_seed + 1);
        qsizetype hits = 0;
        for (int i = 0; i < queryCount; ++i) {
            const Query query = generator.query(3, true);
            const engine::ServerQuery asked = engine::serverQuery(query, m_inbox);
            QVERIFY2(m_rig->search({m_inbox.id}, query), about(query).constData());
            QVERIFY2(!m_rig->answer(m_inbox.id).error, about(query).constData());
            QVERIFY2(asked.key || asked.none, about(query).constData());
            if (here(query) != m_rig->answer(m_inbox.id).uids)
                QFAIL("here " + here(query).toWire() + ", on the server " + m_rig->found(m_inbox.id) + ": " + about(query));
            hits += qsizetype(here(query).count());
        }
        QVERIFY(hits > queryCount); // else nothing was compared
    }

    /// The beginnings of words, and what a server cannot know: it finds all that is found here, and perhaps more.
    void nothingIsMissed()
    {
        Generator generator(m_seed + 2);
        int more = 0;
        for (int i = 0; i < queryCount; ++i) {
            Query query = generator.query(2, false, true);
            const auto shorten = [&](auto self, Query &part) -> void {
                if (part.isText() && !part.text.startsWith(u'ł')) { // the index has an l there, the server has not
                    part.text.truncate(1 + generator.below(3));
                    part.prefix = true;
                }
                for (Query &child : part.children) self(self, child);
            };
            shorten(shorten, query);
            if (generator.chance(30)) query = tree(Kind::And, {query, tree(Kind::Not, {words(Kind::FileName, u"pdf"_s)})});
            QVERIFY2(m_rig->search({m_inbox.id}, query), about(query).constData());
            const UidSet found = m_rig->answer(m_inbox.id).uids, local = here(query);
            if (!local.subtracted(found).isEmpty())
                QFAIL("only here " + local.subtracted(found).toWire() + ", on the server " + found.toWire() + ": " + about(query));
            more += found == local ? 0 : 1;
        }
        QVERIFY(more > 0); // a letter within a word: the servers' way to look for text is another one
    }
};

QTEST_GUILESS_MAIN(TestSearchAgreement)
#include "tst_searchagreement.moc"
