// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/mailboxdata.h"

namespace godwit::scenario {

// All that is in them, as one line.
QByteArray textOf(const imap::ListData &data);
QByteArray textOf(const imap::StatusData &data);
QByteArray textOf(const imap::AclData &data);
QByteArray textOf(const imap::ListRightsData &data);
QByteArray textOf(const imap::MyRightsData &data);
QByteArray textOf(const imap::QuotaData &data);
QByteArray textOf(const imap::QuotaRootData &data);
QByteArray textOf(const imap::MetadataData &data);
QByteArray textOf(const imap::LanguageData &data);
QByteArray textOf(const imap::ComparatorData &data);
/// What a code has beside its name, with a space before it; empty when that is nothing.
QByteArray argumentsOf(const imap::ResponseCode &code);

} // namespace godwit::scenario
