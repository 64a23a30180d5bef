// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/searchkey.h"

#include "imap/charsetretry.h"
#include "imap/encoder.h"
#include "imap/overloaded.h"

#include <QStringConverter>
#include <algorithm>
#include <array>
#include <optional>

namespace godwit::imap {

using namespace search;

namespace {

constexpr std::array wordNames{"ALL",     "ANSWERED",  "DELETED", "DRAFT", "FLAGGED", "SEEN",   "UNANSWERED",       "UNDELETED",
                               "UNDRAFT", "UNFLAGGED", "UNSEEN",  "NEW",   "OLD",     "RECENT", "SAVEDATESUPPORTED"};
constexpr std::array fieldNames{"BCC", "BODY", "CC", "FROM", "SUBJECT", "TEXT", "TO", "X-GM-RAW", "X-GM-LABELS"};
constexpr std::array dayNames{"BEFORE", "ON", "SINCE", "SENTBEFORE", "SENTON", "SENTSINCE", "SAVEDBEFORE", "SAVEDON", "SAVEDSINCE"};
constexpr std::array idNames{"EMAILID", "THREADID", "X-GM-MSGID", "X-GM-THRID"};
constexpr std::array entryNames{"shared", "priv", "all"};
constexpr std::array monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

static_assert(wordNames.size() == std::size_t(Word::SaveDateSupported) + 1);
static_assert(fieldNames.size() == std::size_t(Field::GmailLabels) + 1);
static_assert(dayNames.size() == std::size_t(Day::SavedSince) + 1);

template <class Names, class Enum> const char *nameOf(const Names &names, Enum value) { return names[std::size_t(value)]; }

bool isAscii(QByteArrayView octets)
{
    return std::ranges::all_of(octets, [](char c) { return quint8(c) < 0x80; });
}

bool isUtf8(const QByteArray &charset) { return charset.compare("UTF-8", Qt::CaseInsensitive) == 0; }

/// nullopt: `charset` is unknown or lacks a character.
std::optional<QByteArray> transcoded(const QByteArray &utf8, const QByteArray &charset)
{
    if (isAscii(utf8) || isUtf8(charset) || charset.isEmpty()) return utf8;
    QStringEncoder encoder(charset.constData(), QStringConverter::Flag::Stateless);
    QStringDecoder decoder(charset.constData(), QStringConverter::Flag::Stateless);
    if (!encoder.isValid() || !decoder.isValid()) return std::nullopt;
    const QString text = QString::fromUtf8(utf8);
    const QByteArray octets = encoder(text);
    const QString back = decoder(octets);
    return back == text ? std::optional(octets) : std::nullopt;
}

/// Of keys that are one word in the grammar, written after another.
class KeyWriter
{
public:
    KeyWriter(Encoder &out, const QByteArray &charset) : m_out(out), m_charset(charset) {}
    void key(const SearchKey &key) { std::visit(*this, key.node()); }

    void operator()(Word word) { m_out.raw(nameOf(wordNames, word)); }
    void operator()(const Keyword &key) { m_out.raw(key.set ? "KEYWORD " : "UNKEYWORD ").astring(key.atom); }
    void operator()(const Contains &key) { text(m_out.raw(nameOf(fieldNames, key.field)), key.value); }
    void operator()(const Header &key) { text(m_out.raw("HEADER ").astring(key.name), key.value); }
    void operator()(const Octets &key) { number(key.which == Size::Larger ? "LARGER " : "SMALLER ", key.octets); }
    void operator()(const Within &key) { number(key.which == Age::Older ? "OLDER " : "YOUNGER ", std::max(key.seconds, 1u)); }
    void operator()(const SavedResult &) { m_out.raw("$"); }
    void operator()(const ObjectId &key) { m_out.raw(nameOf(idNames, key.which)).space().astring(key.id); }
    void operator()(const Not &key) { prefixed("NOT ", key.key); }
    void operator()(const Fuzzy &key) { prefixed("FUZZY ", key.key); }
    void operator()(const Date &key);
    void operator()(const Changed &key);
    void operator()(const Uids &key);
    void operator()(const And &key);
    void operator()(const Or &key);
    void all(const std::vector<SearchKey> &keys);

private:
    void text(Encoder &out, const QByteArray &value) { out.space().string(transcoded(value, m_charset).value_or(value)); }
    void number(const char *name, quint64 value) { m_out.raw(name).raw(QByteArray::number(value)); }
    void nothing() { m_out.raw("NOT ALL"); }
    void prefixed(const char *word, const std::vector<SearchKey> &inner);

    Encoder &m_out;
    QByteArray m_charset;
};

/// date = date-day "-" date-month "-" date-year
void KeyWriter::operator()(const Date &key)
{
    if (!key.day.isValid() || key.day.year() < 1 || key.day.year() > 9999) return nothing();
    const QByteArray year = QByteArray::number(key.day.year()).rightJustified(4, '0');
    m_out.raw(nameOf(dayNames, key.which)).space().raw(QByteArray::number(key.day.day())).raw("-");
    m_out.raw(monthNames[std::size_t(key.day.month() - 1)]).raw("-").raw(year);
}

/// search-modsequence = "MODSEQ" [SP entry-name SP entry-type-req] SP mod-sequence-valzer (RFC 7162)
void KeyWriter::operator()(const Changed &key)
{
    m_out.raw("MODSEQ ");
    if (!key.flag.isEmpty()) m_out.string(QByteArray("/flags/" + key.flag.toLower())).space().raw(nameOf(entryNames, key.entry)).space();
    m_out.raw(QByteArray::number(key.since));
}

void KeyWriter::operator()(const Uids &key)
{
    if (key.set.isEmpty()) return nothing();
    m_out.raw("UID ").uids(key.set);
}

void KeyWriter::all(const std::vector<SearchKey> &keys)
{
    if (keys.empty()) return (*this)(Word::All);
    const char *separator = "";
    for (const SearchKey &inner : keys) {
        m_out.raw(separator);
        key(inner);
        separator = " ";
    }
}

void KeyWriter::operator()(const And &key)
{
    if (key.keys.size() < 2) return all(key.keys);
    m_out.raw("(");
    all(key.keys);
    m_out.raw(")");
}

/// "OR" takes two keys: "OR a OR b c".
void KeyWriter::operator()(const Or &key)
{
    if (key.keys.empty()) return nothing();
    for (std::size_t i = 0; i < key.keys.size(); ++i) {
        if (i + 1 < key.keys.size()) m_out.raw("OR ");
        this->key(key.keys[i]);
        if (i + 1 < key.keys.size()) m_out.space();
    }
}

void KeyWriter::prefixed(const char *word, const std::vector<SearchKey> &inner)
{
    m_out.raw(word);
    (*this)(And{inner});
}

const std::vector<SearchKey> *childrenOf(const SearchKey &key)
{
    return std::visit(Overloaded{
                          [](const And &k) { return &k.keys; },
                          [](const Or &k) { return &k.keys; },
                          [](const Not &k) { return &k.key; },
                          [](const Fuzzy &k) { return &k.key; },
                          [](const auto &) -> const std::vector<SearchKey> * { return nullptr; },
                      },
                      key.node());
}

const QByteArray *textOf(const SearchKey &key)
{
    if (const auto *contains = std::get_if<Contains>(&key.node())) return &contains->value;
    if (const auto *header = std::get_if<Header>(&key.node())) return &header->value;
    return nullptr;
}

template <class Predicate> bool allTexts(const SearchKey &key, const Predicate &holds)
{
    if (const QByteArray *text = textOf(key)) return holds(*text);
    const std::vector<SearchKey> *children = childrenOf(key);
    return !children || std::ranges::all_of(*children, [&holds](const SearchKey &child) { return allTexts(child, holds); });
}

/// The pieces of a text that ASCII can say: whoever contains the text contains each of them.
SearchKey asciiPieces(const QByteArray &text, const auto &keyOf)
{
    And pieces;
    QByteArray piece;
    const auto close = [&] {
        if (piece.trimmed().size() > 1) pieces.keys.push_back(keyOf(piece));
        piece.clear();
    };
    for (const char c : text) {
        if (quint8(c) < 0x80) piece += c;
        else close();
    }
    close();
    return SearchKey(std::move(pieces));
}

/// Without any condition left. What a NOT leaves is not looked at.
bool findsAll(const SearchKey &key)
{
    if (const auto *word = std::get_if<Word>(&key.node())) return *word == Word::All;
    if (const auto *both = std::get_if<And>(&key.node())) return std::ranges::all_of(both->keys, findsAll);
    if (const auto *either = std::get_if<Or>(&key.node())) return std::ranges::any_of(either->keys, findsAll);
    return false;
}

/// Finds at least what `key` finds. What is under NOT or FUZZY, or is a language of its own, cannot be widened piece by piece.
SearchKey widened(const SearchKey &key)
{
    if (!key.needsCharset()) return key;
    const auto each = [](const std::vector<SearchKey> &keys) {
        std::vector<SearchKey> wider;
        wider.reserve(keys.size());
        for (const SearchKey &inner : keys) wider.push_back(widened(inner));
        return wider;
    };
    if (const auto *both = std::get_if<And>(&key.node())) return SearchKey(And{each(both->keys)});
    if (const auto *either = std::get_if<Or>(&key.node())) return SearchKey(Or{each(either->keys)});
    if (const auto *header = std::get_if<Header>(&key.node()))
        return asciiPieces(header->value, [header](const QByteArray &piece) { return SearchKey::header(header->name, piece); });
    const auto *contains = std::get_if<Contains>(&key.node());
    if (!contains || contains->field == Field::GmailRaw || contains->field == Field::GmailLabels) return SearchKey::all();
    return asciiPieces(contains->value, [contains](const QByteArray &piece) { return SearchKey(Contains{contains->field, piece}); });
}

} // namespace

SearchKey SearchKey::flag(Flag flag)
{
    switch (flag) {
    case Flag::Seen: return SearchKey(Word::Seen);
    case Flag::Answered: return SearchKey(Word::Answered);
    case Flag::Flagged: return SearchKey(Word::Flagged);
    case Flag::Deleted: return SearchKey(Word::Deleted);
    case Flag::Draft: return SearchKey(Word::Draft);
    case Flag::Recent: break;
    }
    return SearchKey(Word::Recent);
}

SearchKey SearchKey::either(SearchKey one, SearchKey other) { return SearchKey(Or{{std::move(one), std::move(other)}}); }
SearchKey SearchKey::none(SearchKey key) { return SearchKey(Not{{std::move(key)}}); }
SearchKey SearchKey::fuzzy(SearchKey key) { return SearchKey(Fuzzy{{std::move(key)}}); }

SearchKey SearchKey::operator&(SearchKey other) const
{
    const auto *both = std::get_if<And>(&m_node);
    And joined = both ? *both : And{{*this}};
    joined.keys.push_back(std::move(other));
    return SearchKey(std::move(joined));
}

bool SearchKey::needsCharset() const { return !allTexts(*this, isAscii); }

void SearchKey::write(Encoder &out, const QByteArray &charset) const
{
    KeyWriter writer(out, charset);
    if (const auto *both = std::get_if<And>(&m_node)) writer.all(both->keys);
    else writer.key(*this);
}

CharsetRetry afterBadCharset(const SearchKey &key, const QByteArray &tried, const code::BadCharset &refusal)
{
    for (const QByteArray &charset : refusal.charsets) {
        if (charset.compare(tried, Qt::CaseInsensitive) == 0) continue;
        if (allTexts(key, [&charset](const QByteArray &text) { return transcoded(text, charset).has_value(); }))
            return {key, charset, true};
    }
    SearchKey wider = widened(key);
    const bool helps = !findsAll(wider);
    return {std::move(wider), {}, !key.needsCharset(), helps};
}

} // namespace godwit::imap
