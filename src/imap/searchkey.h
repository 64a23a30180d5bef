// SPDX-License-Identifier: GPL-3.0-or-later
// search-key as a tree: RFC 3501 6.4.4, RFC 9051; RFC 5032 (WITHIN), 5182 (SEARCHRES), 6203 (FUZZY), 7162 (CONDSTORE), 8474 (OBJECTID),
// 8514 (SAVEDATE), and Gmail's X-GM-EXT-1. Sequence numbers are no keys here.
#pragma once

#include "imap/responsecode.h"

#include <QDate>
#include <vector>

namespace godwit::imap {

class Encoder;
class SearchKey;

namespace search {

/// Keys that are a word and nothing else.
enum class Word : quint8 {
    All,
    Answered,
    Deleted,
    Draft,
    Flagged,
    Seen,
    Unanswered,
    Undeleted,
    Undraft,
    Unflagged,
    Unseen,
    New, ///< NEW, OLD and RECENT went with IMAP4rev2
    Old,
    Recent,
    SaveDateSupported,
};
struct Keyword {
    QByteArray atom;
    bool set = true; ///< false: UNKEYWORD
};
enum class Field : quint8 { Bcc, Body, Cc, From, Subject, Text, To, GmailRaw, GmailLabels };
struct Contains {
    Field field;
    QByteArray value; ///< UTF-8; a label as on the wire
};
struct Header {
    QByteArray name;
    QByteArray value; ///< UTF-8; empty: the field is there
};
enum class Day : quint8 { Before, On, Since, SentBefore, SentOn, SentSince, SavedBefore, SavedOn, SavedSince };
struct Date {
    Day which;
    QDate day; ///< without regard to time and zone; invalid: nothing is found
};
enum class Size : quint8 { Larger, Smaller };
struct Octets {
    Size which;
    quint64 octets = 0;
};
enum class Age : quint8 { Older, Younger };
struct Within {
    Age which;
    quint32 seconds = 1; ///< not 0
};
enum class Entry : quint8 { Shared, Private, All };
/// MODSEQ: changed at `since` or later; with a flag: that flag was.
struct Changed {
    ModSeq since = 0;
    QByteArray flag = {};
    Entry entry = Entry::All;
};
struct Uids {
    UidSet set; ///< empty: nothing is found
};
struct SavedResult {}; ///< "$"
enum class Id : quint8 { Email, Thread, GmailMessage, GmailThread };
struct ObjectId {
    Id which;
    QByteArray id; ///< as the server said it; Gmail's in decimal
};
struct And {
    std::vector<SearchKey> keys; ///< none: all messages
};
struct Or {
    std::vector<SearchKey> keys; ///< none: nothing is found
};
struct Not {
    std::vector<SearchKey> key; ///< one
};
struct Fuzzy {
    std::vector<SearchKey> key; ///< one
};

} // namespace search

/// One search-key. A value; built by people's queries, so its depth is ours.
class SearchKey
{
public:
    using Node = std::variant<search::Word, search::Keyword, search::Contains, search::Header, search::Date, search::Octets, search::Within,
                              search::Changed, search::Uids, search::SavedResult, search::ObjectId, search::And, search::Or, search::Not,
                              search::Fuzzy>;

    explicit SearchKey(Node node) : m_node(std::move(node)) {}
    static SearchKey all() { return SearchKey(search::Word::All); }
    static SearchKey unseen() { return SearchKey(search::Word::Unseen); }
    static SearchKey flag(Flag flag); ///< SEEN, FLAGGED, ANSWERED, DELETED, DRAFT, RECENT
    static SearchKey keyword(const QByteArray &atom) { return SearchKey(search::Keyword{atom}); }
    static SearchKey uids(const UidSet &uids) { return SearchKey(search::Uids{uids}); }
    static SearchKey header(const QByteArray &name, const QByteArray &value) { return SearchKey(search::Header{name, value}); }
    static SearchKey text(const QByteArray &value) { return SearchKey(search::Contains{search::Field::Text, value}); }
    static SearchKey body(const QByteArray &value) { return SearchKey(search::Contains{search::Field::Body, value}); }
    static SearchKey either(SearchKey one, SearchKey other);
    static SearchKey none(SearchKey key);  ///< NOT
    static SearchKey fuzzy(SearchKey key); ///< RFC 6203
    SearchKey operator&(SearchKey other) const;

    const Node &node() const { return m_node; }
    bool needsCharset() const; ///< holds text above 0x7f

    /// At the top: several keys after another mean "and". Text is written in `charset` ("UTF-8": as it is).
    void write(Encoder &out, const QByteArray &charset) const;

private:
    Node m_node;
};

/// What to ask instead after [BADCHARSET].
struct CharsetRetry {
    SearchKey key;
    QByteArray charset; ///< for SearchOptions; empty: the key is in ASCII
    bool exact = true;  ///< false: finds all that was asked for and more, the caller has to look at the text itself
    bool helps = true;  ///< false: it would find every message
};
/// In one of the listed charsets that can say all of the text; else a wider key in ASCII. `tried` was refused.
CharsetRetry afterBadCharset(const SearchKey &key, const QByteArray &tried, const code::BadCharset &refusal);

} // namespace godwit::imap
