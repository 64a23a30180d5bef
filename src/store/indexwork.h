// SPDX-License-Identifier: GPL-3.0-or-later
// What passes between the index and who cuts the words for it.
#pragma once

#include "mail/ids.h"

#include <QByteArray>
#include <vector>

namespace godwit::store {

/// Words of one message, as appendIndexText() of mail/words.h makes them.
struct IndexedText {
    MessageKey key{};
    bool withBody = false; ///< body is its text, as much as there is; else only the headers were here
    QByteArray from, to, cc, subject, body, file, list; ///< to: Bcc, too. file: names of attachments
};

struct IndexWork {
    struct Message {
        MessageKey key{};
        bool hasBody = false;
        bool operator==(const Message &) const = default;
    };
    std::vector<Message> messages; ///< the newest first
    bool more = false;             ///< there may be others: also when these are none
    bool forgotten = false;        ///< Writer::forgetWords() has something to do
    qint64 indexed = 0, total = 0; ///< messages of the whole store
};

} // namespace godwit::store
