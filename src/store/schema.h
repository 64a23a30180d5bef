// SPDX-License-Identifier: GPL-3.0-or-later
// The tables, as a list of scripts: script n brings user_version n to n + 1. Only ever add to the end.
#pragma once

namespace godwit::store::schema {

/// The cache: what the server said.
/// folder.listed = 0: only the number of a folder that a pending operation will make. row_total and row_unread count the rows of
/// message; total and unread are what the server said last, or the same when all rows are there (complete).
inline constexpr const char *cache[] = {R"(
CREATE TABLE folder(
  id INTEGER PRIMARY KEY AUTOINCREMENT, account INTEGER NOT NULL, mailbox BLOB NOT NULL, path TEXT NOT NULL, delimiter INTEGER NOT NULL,
  attributes INTEGER NOT NULL DEFAULT 0, role INTEGER NOT NULL DEFAULT 0, space INTEGER NOT NULL DEFAULT 0,
  subscribed INTEGER NOT NULL DEFAULT 0, listed INTEGER NOT NULL DEFAULT 0,
  counts_known INTEGER NOT NULL DEFAULT 0, total INTEGER NOT NULL DEFAULT 0, unread INTEGER NOT NULL DEFAULT 0,
  row_total INTEGER NOT NULL DEFAULT 0, row_unread INTEGER NOT NULL DEFAULT 0, complete INTEGER NOT NULL DEFAULT 0,
  uidvalidity INTEGER NOT NULL DEFAULT 0, uidnext INTEGER NOT NULL DEFAULT 0, modseq INTEGER NOT NULL DEFAULT 0,
  known BLOB, permanent BLOB, new_keywords INTEGER NOT NULL DEFAULT 0, read_only INTEGER NOT NULL DEFAULT 0,
  UNIQUE(account, mailbox));
-- Narrow on purpose: opening a list reads this and its index, and a flag that changes writes only here.
CREATE TABLE message(
  key INTEGER PRIMARY KEY AUTOINCREMENT, folder INTEGER NOT NULL, uid INTEGER NOT NULL, flags INTEGER NOT NULL, keywords BLOB,
  known INTEGER NOT NULL, UNIQUE(folder, uid));
CREATE TABLE header(
  key INTEGER PRIMARY KEY, arrived INTEGER NOT NULL, sent INTEGER NOT NULL, sent_offset INTEGER NOT NULL, size INTEGER NOT NULL,
  subject TEXT, preview TEXT, attachment INTEGER NOT NULL, data BLOB NOT NULL);
-- data IS NULL: the body is a file.
CREATE TABLE body(key INTEGER PRIMARY KEY, octets INTEGER NOT NULL, data BLOB);
)",
                                        // used: when it was fetched or read last, s since epoch. body_total: how much all of them take.
                                        R"(
ALTER TABLE body ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
CREATE INDEX body_used ON body(used);
CREATE TABLE body_total(octets INTEGER NOT NULL);
INSERT INTO body_total SELECT coalesce(sum(octets), 0) FROM body;
CREATE TRIGGER body_came AFTER INSERT ON body BEGIN UPDATE body_total SET octets = octets + new.octets; END;
CREATE TRIGGER body_went AFTER DELETE ON body BEGIN UPDATE body_total SET octets = octets - old.octets; END;
)",
                                        // What lists are sorted, filtered and threaded by, without the wide rows of header; always with
                                        // one. sent: Date, else arrived. day: of Date as its writer saw it, days since epoch. thread: a
                                        // ThreadKeys. subject: its base (RFC 5256), sender, recipient: as the list shows them.
                                        R"(
CREATE TABLE digest(
  key INTEGER PRIMARY KEY, arrived INTEGER NOT NULL, sent INTEGER NOT NULL, day INTEGER NOT NULL, size INTEGER NOT NULL,
  attachment INTEGER NOT NULL, thread BLOB NOT NULL, subject TEXT, sender TEXT, recipient TEXT);
)",
                                        // Another cache, though in the same place, gives other messages the same keys: the index knows by
                                        // this whose words it holds.
                                        R"(
CREATE TABLE identity(id INTEGER NOT NULL);
INSERT INTO identity VALUES(random());
)",
                                        // Of messages that are not here as a whole. section: of IMAP, whose content is a file; empty:
                                        // what is shown of the message, see mime/skeleton.h, in data.
                                        R"(
CREATE TABLE piece(
  key INTEGER NOT NULL, section BLOB NOT NULL, octets INTEGER NOT NULL, data BLOB, used INTEGER NOT NULL, PRIMARY KEY(key, section));
CREATE INDEX piece_used ON piece(used);
CREATE TRIGGER piece_came AFTER INSERT ON piece BEGIN UPDATE body_total SET octets = octets + new.octets; END;
CREATE TRIGGER piece_went AFTER DELETE ON piece BEGIN UPDATE body_total SET octets = octets - old.octets; END;
)"};

/// The index of words, rowid = MessageKey. It can be made anew from the cache, so that nothing of it is ever migrated: another version is
/// begun anew. forgotten: messages whose words are no longer found, but still in the file. indexed: see IndexedKeys.
/// prefix: without it one letter takes 200 ms of a hundred thousand messages, with it 1 (and the file grows by 70 percent). What
/// mail/words.h makes of text has no octet below 0x80 but small letters, digits and the space: "ascii" cuts at that and nowhere else.
/// automerge: SearchIndex::merge() does it in smaller steps.
inline constexpr int indexVersion = 1;
inline constexpr const char *index = R"(
CREATE TABLE about(cache INTEGER NOT NULL, forgotten INTEGER NOT NULL);
CREATE TABLE indexed(chunk INTEGER PRIMARY KEY, headers BLOB NOT NULL, bodies BLOB NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(people_from, people_to, people_cc, subject, body, file, list,
  content='', contentless_delete=1, detail=full, prefix='1 2', tokenize='ascii');
INSERT INTO words(words, rank) VALUES('automerge', 0);
)";

/// The journal: what a person wished. A row is an Operation and its SHA-256; one that does not fit is moved to damaged.
inline constexpr const char *journal[] = {R"(
CREATE TABLE operation(id INTEGER PRIMARY KEY AUTOINCREMENT, data BLOB NOT NULL, checksum BLOB NOT NULL);
CREATE TABLE damaged(id INTEGER PRIMARY KEY AUTOINCREMENT, operation INTEGER NOT NULL, data BLOB, checksum BLOB, noticed INTEGER NOT NULL);
)",
                                          // Drafts and the outbox: a KeptLetter each.
                                          R"(
CREATE TABLE letter(id INTEGER PRIMARY KEY AUTOINCREMENT, data BLOB NOT NULL, checksum BLOB NOT NULL);
CREATE TABLE damaged_letter(
  id INTEGER PRIMARY KEY AUTOINCREMENT, letter INTEGER NOT NULL, data BLOB, checksum BLOB, noticed INTEGER NOT NULL);
)"};

} // namespace godwit::store::schema
