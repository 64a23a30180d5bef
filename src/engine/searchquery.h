// SPDX-License-Identifier: GPL-3.0-or-later
// What a person looks for, as a question to a server about one folder. Pure.
//
// A server cannot answer everything: what it does not know is left out so that its answer holds more, never less, also below NOT. Text is
// asked for as it was typed, and each server reads it in its own way (RFC 3501 6.4.4, RFC 9051 6.4.4): most find the characters anywhere,
// where the index finds words from their beginning on; accents count, where the index takes them off.
//
// Text anywhere is asked of the fields of people, the subject and the body (which the names of attachments are part of, RFC 3501 6.4.4),
// not by TEXT: that would also find the names of each relay that a message came by, which nobody looks for and the index does not hold.
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
    bool exact = true; ///< false: the answer holds others, too; or the server may miss some of a phrase in a text, whose lines end anywhere
};

/// `known`: the flags that the folder knows (FLAGS), for what some servers say by keywords of their own.
ServerQuery serverQuery(const Query &query, const Folder &folder, const FlagSet &known = {});

/// Without leaves about folders: what is left of the query for this one. So two folders can be asked the same.
Query resolved(const Query &query, const Folder &folder);

} // namespace godwit::engine
