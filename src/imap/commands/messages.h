// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about messages of the selected mailbox, always by UID: RFC 3501 6.4; RFC 4315 (UID EXPUNGE), 4731 (ESEARCH), 6851 (MOVE).
#pragma once

#include "imap/command.h"

#include <optional>

namespace godwit::imap {

/// BODY.PEEK[spec]<origin.length>
struct SectionRequest {
    QByteArray spec; ///< "", "1.2", "HEADER.FIELDS (REFERENCES LIST-ID)": our own words and section numbers that were decoded
    std::optional<std::pair<quint64, quint64>> partial; ///< origin, length
};

struct FetchItems { // UID is always asked for
    bool flags = false, internalDate = false, size = false, envelope = false, bodyStructure = false;
    std::vector<SectionRequest> sections = {};
};

enum class StoreMode : quint8 { Add, Remove, Replace };

/// search-key of RFC 3501 6.4.4. Several keys after another mean "and".
class SearchKey
{
public:
    static SearchKey all();
    static SearchKey unseen();
    static SearchKey flag(Flag flag);              ///< SEEN, FLAGGED, ANSWERED, DELETED, DRAFT
    static SearchKey keyword(const QByteArray &atom);
    static SearchKey uids(const UidSet &uids);
    static SearchKey header(const QByteArray &field, const QByteArray &value); ///< value in UTF-8
    static SearchKey text(const QByteArray &value);
    static SearchKey body(const QByteArray &value);
    static SearchKey either(const SearchKey &one, const SearchKey &other);
    static SearchKey none(const SearchKey &key);   ///< NOT
    SearchKey operator&(const SearchKey &other) const;

    const std::vector<Fragment> &fragments() const { return m_fragments; }
    bool needsCharset() const { return m_needsCharset; } ///< holds octets above 0x7f

private:
    std::vector<Fragment> m_fragments;
    bool m_needsCharset = false;
    bool m_several = false;
    Encoder grouped() const;
    static SearchKey word(QByteArrayView word);
    static SearchKey wordAndString(QByteArrayView word, const QByteArray &value);
};

namespace commands {

Command uidFetch(const UidSet &uids, const FetchItems &items);
Command uidFetchFrom(Uid first, const FetchItems &items); ///< "first:*": also answers the last message when its UID is lower
Command uidStore(const UidSet &uids, StoreMode mode, const FlagSet &flags, bool silent);
Command uidCopy(const UidSet &uids, const QByteArray &mailbox); ///< [COPYUID] is in the status of CommandDone
Command uidMove(const UidSet &uids, const QByteArray &mailbox); ///< RFC 6851; [COPYUID] comes untagged: Session puts it into CommandDone
Command uidExpunge(const UidSet &uids);                         ///< RFC 4315
Command expunge();
/// returnAll: RETURN (ALL), only with ESEARCH: the answer is EsearchData with ranges, else SearchData.
Command uidSearch(const SearchKey &key, bool returnAll);
/// Every UID of the mailbox; the answer also fills the session's map of sequence numbers.
Command uidSearchAll(bool returnAll);

} // namespace commands
} // namespace godwit::imap
