// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// One function for each production of the grammar, named after it. All take what they parse from the cursor; a failure is in the cursor.
#pragma once

#include "imap/cursor.h"

/// The grammar of responses.
namespace godwit::imap::grammar {

// statusgrammar.cpp
/// resp-text (RFC 3501 7.1), after the condition. A code that does not parse is kept as code::Unknown.
StatusText respText(Cursor &in, Status status);
/// OK, NO, BAD, PREAUTH or BYE; nullopt: none of them, and nothing is taken.
std::optional<Status> tryCondition(Cursor &in);
/// flag-list (RFC 3501 9), parenthesised. `newKeywords`: where `\*` may stand, in PERMANENTFLAGS.
FlagSet flagList(Cursor &in, bool *newKeywords = nullptr);

// mailboxgrammar.cpp. The word that names the response was taken, here and in the three groups that follow.
/// capability-data (RFC 3501 7.2.1).
CapabilityData capabilityData(Cursor &in);
/// mailbox-list of LIST and LSUB (RFC 3501 7.2.2, 7.2.3), with mbox-list-extended (RFC 5258 6).
ListData mailboxList(Cursor &in, bool lsub);
/// mailbox and status-att-list (RFC 3501 7.2.4).
StatusData statusData(Cursor &in);
/// Namespace-Response (RFC 2342 6).
NamespaceData namespaceData(Cursor &in);
/// id-params-list (RFC 2971 4).
IdData idData(Cursor &in);
/// enable-data (RFC 5161 4).
EnabledData enabledData(Cursor &in);
/// expunged-resp (RFC 7162 3.2.10, 7).
VanishedData vanishedData(Cursor &in);
/// mailbox (RFC 3501 9), canonical: see canonicalMailbox().
QByteArray mailbox(Cursor &in);

// accessgrammar.cpp
/// acl-data (RFC 4314 3.6).
AclData aclData(Cursor &in);
/// listrights-data (RFC 4314 3.7).
ListRightsData listRightsData(Cursor &in);
/// myrights-data (RFC 4314 3.8).
MyRightsData myRightsData(Cursor &in);
/// quota-response (RFC 9208 4.2.1).
QuotaData quotaData(Cursor &in);
/// quotaroot-response (RFC 9208 4.2.2).
QuotaRootData quotaRootData(Cursor &in);
/// metadata-resp (RFC 5464 4.4, 5).
MetadataData metadataData(Cursor &in);
/// language-data (RFC 5255 3.3).
LanguageData languageData(Cursor &in);
/// comparator-data (RFC 5255 4.8).
ComparatorData comparatorData(Cursor &in);

// searchgrammar.cpp, threadgrammar.cpp
/// The numbers of SEARCH (RFC 3501 7.2.5), and its MODSEQ (RFC 7162 7).
SearchData searchData(Cursor &in);
/// esearch-response (RFC 4466 3), with what RFC 5267, 6203, 7377 and 9394 put into it.
EsearchData esearchData(Cursor &in);
/// sort-data (RFC 5256 5).
SortData sortData(Cursor &in);
/// thread-data (RFC 5256 5), however deep it is nested.
ThreadData threadData(Cursor &in);

// fetchgrammar.cpp, fetchextensions.cpp, sectiongrammar.cpp, structuregrammar.cpp
/// msg-att (RFC 3501 7.4.2): the parenthesised items of a FETCH, put into `data`.
void msgAtt(Cursor &in, FetchData &data);
/// An item of an extension, whose name and space were taken; false: it is none of those that we know.
bool tryExtensionItem(Cursor &in, QByteArrayView name, FetchData &data);
/// section-spec (RFC 3501 9), what stands between the brackets.
Section sectionSpec(Cursor &in);
/// date-time (RFC 3501 9) as seconds since epoch.
std::optional<qint64> dateTime(Cursor &in);
/// envelope (RFC 3501 7.4.2); never null.
std::shared_ptr<Envelope> envelope(Cursor &in);
/// body (RFC 3501 7.4.2), of BODY and of BODYSTRUCTURE; never null.
std::shared_ptr<BodyStructure> body(Cursor &in);

} // namespace godwit::imap::grammar
