// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// ACL (RFC 4314) and QUOTA (RFC 9208). `identifier`: a user, "anyone", "group:x"; with "-" before it the rights are taken away.
#pragma once

#include "imap/command.h"

namespace godwit::imap {

/// What SETACL does with the rights that the identifier has (RFC 4314 3.1): "", "+" or "-" before the new ones.
enum class RightsChange : quint8 { Replace, Add, Remove };

/// One limit of SETQUOTA (RFC 9208 4.1.3).
struct QuotaLimit {
    QByteArray resource; ///< "STORAGE" (units of 1024 octets), "MESSAGE", "MAILBOX", "ANNOTATION-STORAGE"
    quint64 limit = 0;
};

/// Whether `rights` let one do what the letter `right` of RFC 4314 2.1 names. `modern`: the server has RIGHTS=; without, it means the
/// rights of RFC 2086, where "c" and "d" stood for several, and either of them may be what DELETE needs (RFC 4314 2.1.1).
bool grants(QByteArrayView rights, char right, bool modern);

namespace commands {

/// RFC 4314 3.1. `rights`: letters of RFC 4314 2.1.
Command setAcl(const QByteArray &mailbox, const QByteArray &identifier, RightsChange change, const QByteArray &rights);
/// RFC 4314 3.2: the whole entry of `identifier` goes.
Command deleteAcl(const QByteArray &mailbox, const QByteArray &identifier);
/// RFC 4314 3.3. Answered by AclData; needs the right "a".
Command getAcl(const QByteArray &mailbox);
/// RFC 4314 3.4: what may be granted to `identifier`. Answered by ListRightsData.
Command listRights(const QByteArray &mailbox, const QByteArray &identifier);
/// RFC 4314 3.5: what the one who signed in may do. Answered by MyRightsData.
Command myRights(const QByteArray &mailbox);

/// RFC 9208 4.1.1. Answered by QuotaData.
Command getQuota(const QByteArray &root);
/// RFC 9208 4.1.2. Answered by QuotaRootData, and by QuotaData for each of its roots.
Command getQuotaRoot(const QByteArray &mailbox);
/// RFC 9208 4.1.3, only with QUOTASET. Limits that are not named are removed. Answered by QuotaData.
Command setQuota(const QByteArray &root, const std::vector<QuotaLimit> &limits);

} // namespace commands
} // namespace godwit::imap
