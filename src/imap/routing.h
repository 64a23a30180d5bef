// SPDX-License-Identifier: GPL-3.0-or-later
// Whose answer is it? Untagged data does not say, so it is told by what the command asked for.
#pragma once

#include "imap/command.h"
#include "imap/response.h"

namespace godwit::imap {

/// Data that nothing asked for answers no command: it is reported all the same.
template <class Data> bool answers(const Command &, const Data &) { return false; }
bool answers(const Command &command, const ListData &data);
bool answers(const Command &command, const StatusData &data);
bool answers(const Command &command, const NamespaceData &data);
bool answers(const Command &command, const IdData &data);
bool answers(const Command &command, const AclData &data);
bool answers(const Command &command, const ListRightsData &data);
bool answers(const Command &command, const MyRightsData &data);
bool answers(const Command &command, const QuotaData &data);
bool answers(const Command &command, const QuotaRootData &data);
bool answers(const Command &command, const MetadataData &data);
bool answers(const Command &command, const LanguageData &data);
bool answers(const Command &command, const ComparatorData &data);

} // namespace godwit::imap
