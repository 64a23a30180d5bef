// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>
#include <vector>

namespace godwit {

/// What a person looks for, as a tree. Made from text by the room `query`; answered by the store's index and by the server.
struct Query {
    enum class Kind : std::uint8_t {
        All, ///< no words at all: every message
        And,
        Or, ///< children, two or more
        Not, ///< one child
        Text, ///< anywhere: people, subject, text, names of attachments
        From,
        To,
        Cc, ///< name or address. To finds Bcc, too
        Subject,
        Body,
        FileName, ///< of an attachment
        List, ///< List-Id
        MessageId, ///< `text` without angle brackets
        HasAttachment,
        Unread,
        Starred,
        Answered,
        Draft,
        Deleted, ///< flags
        Tag, ///< `text` is a keyword (RFC 3501, 2.3.2), without case
        Larger,
        Smaller, ///< than `octets`; the size itself is in neither
        Before,
        After, ///< Date:, by the day as the sender wrote it (SENTBEFORE; After: SENTSINCE, so `day` itself is found);
               ///< without Date: the day on which it came
        Folder, ///< its decoded path is `text` or ends with it, component by component, without case; "/" for any delimiter
                ///< (query/evaluate.h)
    };
    Kind kind = Kind::All;
    QString text = {};           ///< words, see mail/words.h; several are a phrase: one after the other
    bool prefix = false;         ///< Text to List: the last word may go on ("god" finds "godwit")
    QDate day = {};
    qint64 octets = 0;
    std::vector<Query> children = {};
    /// Where it stands in what the person typed, UTF-16 units; -1: nowhere.
    qsizetype position = -1, length = 0;

    bool isText() const { return kind >= Kind::Text && kind <= Kind::List; } ///< asks the index of words
    bool operator==(const Query &) const = default; ///< position and length, too
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Query)
