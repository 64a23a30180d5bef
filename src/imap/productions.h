// SPDX-License-Identifier: GPL-3.0-or-later
// One function for each production of the grammar, named after it. All take what they parse from the cursor; a failure is in the cursor.
#pragma once

#include "imap/cursor.h"

namespace godwit::imap::grammar {

// RFC 3501 7.1 resp-text: statusgrammar.cpp
StatusText respText(Cursor &in, Status status);
std::optional<Status> tryCondition(Cursor &in); ///< OK, NO, BAD, PREAUTH, BYE
FlagSet flagList(Cursor &in, bool *newKeywords = nullptr); ///< parenthesised

// mailbox-data and the answers of extensions: mailboxgrammar.cpp
CapabilityData capabilityData(Cursor &in);
ListData mailboxList(Cursor &in, bool lsub);
StatusData statusData(Cursor &in);
NamespaceData namespaceData(Cursor &in);
IdData idData(Cursor &in);
EnabledData enabledData(Cursor &in);
VanishedData vanishedData(Cursor &in);
QByteArray mailbox(Cursor &in); ///< canonical

// RFC 4314, 9208, 5464, 5255: accessgrammar.cpp
AclData aclData(Cursor &in);
ListRightsData listRightsData(Cursor &in);
MyRightsData myRightsData(Cursor &in);
QuotaData quotaData(Cursor &in);
QuotaRootData quotaRootData(Cursor &in);
MetadataData metadataData(Cursor &in);
LanguageData languageData(Cursor &in);
ComparatorData comparatorData(Cursor &in);

// answers to SEARCH, SORT and THREAD: searchgrammar.cpp, threadgrammar.cpp
SearchData searchData(Cursor &in);
EsearchData esearchData(Cursor &in);
SortData sortData(Cursor &in);
ThreadData threadData(Cursor &in);

// message-data: fetchgrammar.cpp, structuregrammar.cpp…
void msgAtt(Cursor &in, FetchData &data);
bool tryExtensionItem(Cursor &in, QByteArrayView name, FetchData &data); ///< fetchextensions.cpp. The name and the space were taken
Section sectionSpec(Cursor &in); ///< sectiongrammar.cpp
std::optional<qint64> dateTime(Cursor &in);
std::shared_ptr<Envelope> envelope(Cursor &in); ///< never null
std::shared_ptr<BodyStructure> body(Cursor &in); ///< never null

} // namespace godwit::imap::grammar
