// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// search-key as a tree: RFC 3501 6.4.4, RFC 9051; RFC 5032 (WITHIN), 5182 (SEARCHRES), 6203 (FUZZY), 7162 (CONDSTORE), 8474 (OBJECTID),
/// 8514 (SAVEDATE), and Gmail's X-GM-EXT-1. Sequence numbers are no keys here.
#pragma once

#include "imap/responsecode.h"

#include <QDate>
#include <vector>

namespace godwit::imap {

class Encoder;
class SearchKey;

/// The nodes of a SearchKey.
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
/// KEYWORD, UNKEYWORD.
struct Keyword {
    QByteArray atom;
    bool set = true; ///< false: UNKEYWORD
};
/// Where to look for text; GmailRaw takes a query in the language of its web page.
enum class Field : quint8 { Bcc, Body, Cc, From, Subject, Text, To, GmailRaw, GmailLabels };
/// The text stands in that field, in any case.
struct Contains {
    Field field;
    QByteArray value; ///< UTF-8; a label as on the wire
};
/// HEADER: the text stands in the header of that name.
struct Header {
    QByteArray name;
    QByteArray value; ///< UTF-8; empty: the field is there
};
/// Which side of a day: of arrival; Sent… of the Date header; Saved… of when it came into the mailbox (RFC 8514).
enum class Day : quint8 { Before, On, Since, SentBefore, SentOn, SentSince, SavedBefore, SavedOn, SavedSince };
/// On that day, before it, or on it and later.
struct Date {
    Day which;
    QDate day; ///< without regard to time and zone; invalid: nothing is found
};
/// LARGER, SMALLER: both without the size itself.
enum class Size : quint8 { Larger, Smaller };
/// By RFC822.SIZE.
struct Octets {
    Size which;
    quint64 octets = 0;
};
/// OLDER, YOUNGER (RFC 5032).
enum class Age : quint8 { Older, Younger };
/// By the time since arrival.
struct Within {
    Age which;
    quint32 seconds = 1; ///< not 0
};
/// Whose flag: entry-type-req (RFC 7162 3.1.5).
enum class Entry : quint8 { Shared, Private, All };
/// MODSEQ (RFC 7162 3.1.5): changed at `since` or later; with a flag: that flag was.
struct Changed {
    ModSeq since = 0;
    QByteArray flag = {};
    Entry entry = Entry::All;
};
/// UID: one of these.
struct Uids {
    UidSet set; ///< empty: nothing is found
};
/// "$": what the last search with SearchReturn::save found (RFC 5182).
struct SavedResult {};
/// EMAILID, THREADID (RFC 8474), X-GM-MSGID, X-GM-THRID.
enum class Id : quint8 { Email, Thread, GmailMessage, GmailThread };
/// The message, or the conversation, with that identifier.
struct ObjectId {
    Id which;
    QByteArray id; ///< as the server said it; Gmail's in decimal
};
/// All of them hold.
struct And {
    std::vector<SearchKey> keys; ///< none: all messages
};
/// At least one of them holds.
struct Or {
    std::vector<SearchKey> keys; ///< none: nothing is found
};
/// It does not hold.
struct Not {
    std::vector<SearchKey> key; ///< one
};
/// FUZZY (RFC 6203): the server may be generous with it.
struct Fuzzy {
    std::vector<SearchKey> key; ///< one
};

} // namespace search

/// One search-key. A value; built by people's queries, so its depth is ours.
class SearchKey
{
public:
    /// What stands at the top of this key.
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

} // namespace godwit::imap
