// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/routing.h"

namespace godwit::imap {

using Kind = Command::Kind;

namespace {

/// LIST … RETURN asks for these as untagged data of their own, one of each for each mailbox.
bool listsWith(const Command &command, Command::Extra extra) { return command.kind == Kind::List && (command.extras & extra); }

bool asksAbout(const Command &command, Kind kind, const QByteArray &mailbox) { return command.kind == kind && command.mailbox == mailbox; }

} // namespace

bool answers(const Command &command, const ListData &data) { return command.kind == (data.lsub ? Kind::Lsub : Kind::List); }

/// RFC 5819 2; with NOTIFY SET STATUS each watched mailbox is told before the tagged answer (RFC 5465 3.1).
bool answers(const Command &command, const StatusData &data)
{
    return asksAbout(command, Kind::Status, data.mailbox) || listsWith(command, Command::StatusOfEach) || command.kind == Kind::Notify;
}

bool answers(const Command &command, const NamespaceData &) { return command.kind == Kind::Namespace; }
bool answers(const Command &command, const IdData &) { return command.kind == Kind::Id; }
bool answers(const Command &command, const AclData &data) { return asksAbout(command, Kind::GetAcl, data.mailbox); }
bool answers(const Command &command, const ListRightsData &data) { return asksAbout(command, Kind::ListRights, data.mailbox); }

bool answers(const Command &command, const MyRightsData &data)
{
    return asksAbout(command, Kind::MyRights, data.mailbox) || listsWith(command, Command::RightsOfEach); // RFC 8440 3
}

/// RFC 9208 4.1: each of the three is answered by QUOTA; which roots GETQUOTAROOT means is only known by its answer.
bool answers(const Command &command, const QuotaData &data)
{
    const bool ofRoot = command.kind == Kind::GetQuota || command.kind == Kind::SetQuota;
    return (ofRoot && command.mailbox == data.root) || command.kind == Kind::GetQuotaRoot;
}

bool answers(const Command &command, const QuotaRootData &data) { return asksAbout(command, Kind::GetQuotaRoot, data.mailbox); }

bool answers(const Command &command, const MetadataData &data)
{
    if (!data.changed.isEmpty()) return false; // RFC 5464 4.4.2: names alone are news, never an answer
    return asksAbout(command, Kind::GetMetadata, data.mailbox) || listsWith(command, Command::MetadataOfEach); // RFC 9590 3
}

bool answers(const Command &command, const LanguageData &) { return command.kind == Kind::Language; }
bool answers(const Command &command, const ComparatorData &) { return command.kind == Kind::Comparator; }

} // namespace godwit::imap
