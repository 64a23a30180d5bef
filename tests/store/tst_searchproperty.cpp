// SPDX-License-Identifier: GPL-3.0-or-later
// Any query finds what a look at every message finds.
#include "searchfixture.h"

#include <QRandomGenerator>

using namespace godwit;
using namespace godwit::store;
using namespace Qt::StringLiterals;
using Kind = Query::Kind;

namespace {

const QStringList vocabulary{u"tide"_s, u"tidal"_s, u"ebb"_s,  u"salt"_s, u"Größe"_s, u"東京都"_s,
                             u"東京"_s, u"京"_s,    u"море"_s, u"7"_s,    u"t"_s};
const QByteArrayList tags{"work", "Home", "$Label1"};

class World
{
public:
    explicit World(quint32 seed) : m_random(seed)
    {
        for (const char *mailbox : {"INBOX", "Work", "Work/Old"}) {
            std::vector<IndexedLetter> letters;
            for (std::uint32_t uid = 1; uid <= 40; ++uid) letters.push_back(letter(uid));
            place.put(mailbox, letters);
        }
        place.index(17);
        for (int i = 0; i < 6; ++i) wish();
    }

    Query query(int depth)
    {
        const quint32 choice = below(depth > 0 ? 10 : 6);
        if (choice == 6) return !query(depth - 1);
        if (choice > 6) {
            Query all{.kind = choice == 7 ? Kind::Or : Kind::And};
            for (quint32 n = 2 + below(2); n > 0; --n) all.children.push_back(query(depth - 1));
            return all;
        }
        if (choice < 4) return text(phrase(1 + int(below(2))), Kind(int(Kind::Text) + int(below(8))), below(3) == 0);
        switch (below(9)) {
        case 0: return {.kind = Kind::Tag, .text = QString::fromLatin1(tags[below(3)]).toUpper()};
        case 1: return {.kind = Kind::Larger, .octets = below(2000)};
        case 2: return {.kind = Kind::Smaller, .octets = below(2000)};
        case 3: return {.kind = Kind::Before, .day = QDate(2024, 1, 1).addDays(below(60))};
        case 4: return {.kind = Kind::After, .day = QDate(2024, 1, 1).addDays(below(60))};
        case 5: return {.kind = Kind::Folder, .text = QStringList{u"old"_s, u"WORK"_s, u"inbox"_s}[below(3)]};
        case 6: return {.kind = Kind::HasAttachment};
        default: return {.kind = Kind(int(Kind::Unread) + int(below(5)))};
        }
    }

    /// As the list shows them.
    std::vector<std::pair<FolderId, MessageKey>> naively(const Query &query) const
    {
        std::vector<std::pair<FolderId, MessageKey>> found;
        for (const Folder &folder : place.reader->folders())
            for (const ListEntry &entry : place.reader->listEntries(folder.id)) {
                const QList<MessageSummary> shown = place.reader->rows(folder.id, std::array{entry.key});
                if (holds(query, place.letters.at(entry.key), shown.front(), folder)) found.emplace_back(folder.id, entry.key);
            }
        std::ranges::sort(found);
        return found;
    }

    SearchFixture place;

private:
    quint32 below(quint32 limit) { return m_random.bounded(limit); }
    QString phrase(int words)
    {
        QStringList list;
        for (; words > 0; --words) list.append(vocabulary[below(quint32(vocabulary.size()))]);
        return list.join(u' ');
    }
    IndexedLetter letter(std::uint32_t uid)
    {
        IndexedLetter one{.uid = uid,
                          .subject = phrase(2),
                          .body = phrase(int(below(8))),
                          .from = phrase(1),
                          .to = phrase(1),
                          .cc = phrase(int(below(2))),
                          .list = phrase(1)};
        one.file = below(4) == 0 ? phrase(1) : QString();
        for (const Flag flag : {Flag::Seen, Flag::Flagged, Flag::Answered, Flag::Draft, Flag::Deleted}) one.flags.set(flag, below(2) == 0);
        if (below(2) == 0) one.flags.add(tags[below(3)]);
        one.sent = QDate(2024, 1, 1).startOfDay(QTimeZone::utc()).toSecsSinceEpoch() + below(60 * 86'400);
        one.size = below(2000);
        return one;
    }
    void wish()
    {
        const FolderId from = place.id(below(2) ? "INBOX" : "Work");
        std::vector<MessageKey> keys;
        for (const ListEntry &entry : place.reader->listEntries(from))
            if (entry.uid != Uid{} && below(5) == 0) keys.push_back(entry.key);
        if (keys.empty()) return;
        Wish wish = wish::ChangeFlags{from, keys, FlagSet(Flag::Seen, {tags[below(3)]}), FlagSet(Flag::Flagged)};
        if (below(3) == 0) wish = wish::Move{.folder = from, .messages = keys, .target = place.id("Work/Old")};
        else if (below(3) == 0) wish = wish::Expunge{.folder = from, .messages = keys};
        if (!place.writer->enqueue(wish)) qFatal("enqueue");
    }

    static bool holds(const Query &query, const IndexedLetter &letter, const MessageSummary &shown, const Folder &folder)
    {
        const auto each = [&](const Query &child) { return holds(child, letter, shown, folder); };
        switch (query.kind) {
        case Kind::All: return true;
        case Kind::And: return std::ranges::all_of(query.children, each);
        case Kind::Or: return std::ranges::any_of(query.children, each);
        case Kind::Not: return !each(query.children.front());
        case Kind::HasAttachment: return shown.hasAttachment;
        case Kind::Unread: return !shown.flags.contains(Flag::Seen);
        case Kind::Starred: return shown.flags.contains(Flag::Flagged);
        case Kind::Answered: return shown.flags.contains(Flag::Answered);
        case Kind::Draft: return shown.flags.contains(Flag::Draft);
        case Kind::Deleted: return shown.flags.contains(Flag::Deleted);
        case Kind::Tag: return shown.flags.contains(query.text.toLatin1());
        case Kind::Larger: return qint64(letter.size) > query.octets;
        case Kind::Smaller: return qint64(letter.size) < query.octets;
        case Kind::Before: return QDateTime::fromSecsSinceEpoch(letter.sent, QTimeZone::utc()).date() < query.day;
        case Kind::After: return QDateTime::fromSecsSinceEpoch(letter.sent, QTimeZone::utc()).date() >= query.day;
        case Kind::Folder:
            return folder.path.compare(query.text, Qt::CaseInsensitive) == 0 || folder.name().compare(query.text, Qt::CaseInsensitive) == 0;
        default: break;
        }
        const std::array<std::pair<Kind, QString>, 7> columns{{{Kind::From, letter.from},
                                                               {Kind::To, letter.to},
                                                               {Kind::Cc, letter.cc},
                                                               {Kind::Subject, letter.subject},
                                                               {Kind::Body, letter.body},
                                                               {Kind::FileName, letter.file},
                                                               {Kind::List, letter.list}}};
        return std::ranges::any_of(columns, [&](const auto &column) {
            return (query.kind == Kind::Text || query.kind == column.first) &&
                   containsNeedle(column.second, needle(query.text, query.prefix));
        });
    }

    QRandomGenerator m_random;
};

} // namespace

class TestSearchProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameAsLookingAtAll_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed) QTest::addRow("%u", seed) << seed;
    }
    void sameAsLookingAtAll()
    {
        QFETCH(quint32, seed);
        World world(seed);
        std::size_t some = 0;
        for (int i = 0; i < 150; ++i) {
            const Query query = world.query(3);
            std::vector<std::pair<FolderId, MessageKey>> found;
            for (const SearchHit &hit : world.place.hits({.query = query})) found.emplace_back(hit.folder, hit.key);
            std::ranges::sort(found);
            QCOMPARE(found, world.naively(query));
            if (!found.empty() && found.size() < 100) ++some;
        }
        QVERIFY(some > 30); // else these queries tell nothing
    }
};

QTEST_GUILESS_MAIN(TestSearchProperty)
#include "tst_searchproperty.moc"
