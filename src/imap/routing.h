// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// Whose answer is it? Untagged data does not say, so it is told by what the command asked for.
#pragma once

#include "imap/command.h"
#include "imap/response.h"

namespace godwit::imap {

/// Data that nothing asked for answers no command: it is reported all the same.
template <class Data> bool answers(const Command &, const Data &) { return false; }
/// LIST answers LIST, LSUB answers LSUB.
bool answers(const Command &command, const ListData &data);
/// That of the mailbox asked about; of any one for LIST with STATUS (RFC 5819 2) and NOTIFY SET STATUS (RFC 5465 3.1).
bool answers(const Command &command, const StatusData &data);
/// NAMESPACE.
bool answers(const Command &command, const NamespaceData &data);
/// ID.
bool answers(const Command &command, const IdData &data);
/// GETACL of that mailbox.
bool answers(const Command &command, const AclData &data);
/// LISTRIGHTS of that mailbox.
bool answers(const Command &command, const ListRightsData &data);
/// MYRIGHTS of that mailbox; LIST with MYRIGHTS (RFC 8440 3) of any.
bool answers(const Command &command, const MyRightsData &data);
/// GETQUOTA and SETQUOTA of that root; GETQUOTAROOT of any (RFC 9208 4.1).
bool answers(const Command &command, const QuotaData &data);
/// GETQUOTAROOT of that mailbox.
bool answers(const Command &command, const QuotaRootData &data);
/// GETMETADATA of that mailbox, LIST with METADATA (RFC 9590 3) of any. Names alone answer nothing (RFC 5464 4.4.2).
bool answers(const Command &command, const MetadataData &data);
/// LANGUAGE.
bool answers(const Command &command, const LanguageData &data);
/// COMPARATOR.
bool answers(const Command &command, const ComparatorData &data);

} // namespace godwit::imap
