// SPDX-License-Identifier: GPL-3.0-or-later
// What a person looks for, as a question to a server about one folder. Pure.
//
// A server cannot answer everything: what it does not know is left out so that its answer holds more, never less, also below NOT. Text is
// asked for as it was typed, and each server reads it in its own way (RFC 3501 6.4.4, RFC 9051 6.4.4): most find the characters anywhere,
// where the index finds words from their beginning on; accents count, where the index takes them off.
//
// Text anywhere is asked of the fields of people, the subject and the body, not by TEXT: that would also find the names of each relay that
// a message came by and the verdict of each spam filter, which nobody looks for and the index does not hold. So the names of attachments
// are found only where a server counts the headers of parts to the body (RFC 3501 6.4.4 leaves that open; Cyrus does).
//
// FUZZY (RFC 6203) is not used: what it finds is left to the server, so that nothing could be said about the answer.
#pragma once

#include "imap/searchkey.h"
#include "mail/folder.h"
#include "mail/query.h"

namespace godwit::engine {

struct ServerQuery {
    std::optional<imap::SearchKey> key = {}; ///< nullopt: there is nothing to ask
    bool none = false; ///< no message of this folder can be meant
    /// false: the answer may hold others, too, and it may lack messages where only an attachment's name, or a phrase with the end of a line
    /// in it, is what fits.
    bool exact = true;
};

/// `known`: the flags that the folder knows (FLAGS), for what some servers say by keywords of their own.
ServerQuery serverQuery(const Query &query, const Folder &folder, const FlagSet &known = {});

/// Without leaves about folders: what is left of the query for this one. So two folders can be asked the same.
Query resolved(const Query &query, const Folder &folder);

} // namespace godwit::engine
