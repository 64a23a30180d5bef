// SPDX-License-Identifier: GPL-3.0-or-later
// ACL (RFC 4314) and QUOTA (RFC 9208). `identifier`: a user, "anyone", "group:x"; with "-" before it the rights are taken away.
#pragma once

#include "imap/command.h"

namespace godwit::imap {

enum class RightsChange : quint8 { Replace, Add, Remove };

struct QuotaLimit {
    QByteArray resource; ///< "STORAGE" (units of 1024 octets), "MESSAGE", "MAILBOX", "ANNOTATION-STORAGE"
    quint64 limit = 0;
};

/// Whether `rights` let one do what the letter `right` of RFC 4314 2.1 names. `modern`: the server has RIGHTS=; without, it means the
/// rights of RFC 2086, where "c" and "d" stood for several, and either of them may be what DELETE needs (RFC 4314 2.1.1).
bool grants(QByteArrayView rights, char right, bool modern);

namespace commands {

Command setAcl(const QByteArray &mailbox, const QByteArray &identifier, RightsChange change, const QByteArray &rights);
Command deleteAcl(const QByteArray &mailbox, const QByteArray &identifier);
Command getAcl(const QByteArray &mailbox);                                       ///< AclData
Command listRights(const QByteArray &mailbox, const QByteArray &identifier);     ///< ListRightsData
Command myRights(const QByteArray &mailbox);                                     ///< MyRightsData

Command getQuota(const QByteArray &root);                                        ///< QuotaData
Command getQuotaRoot(const QByteArray &mailbox);                                 ///< QuotaRootData, and QuotaData for each of its roots
/// Only with QUOTASET. Limits that are not named are removed.
Command setQuota(const QByteArray &root, const std::vector<QuotaLimit> &limits); ///< QuotaData

} // namespace commands
} // namespace godwit::imap
