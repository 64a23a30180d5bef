// SPDX-License-Identifier: GPL-3.0-or-later
// Mail servers that DNS names: RFC 6186, and RFC 8314 5.1 for TLS from the start.
#pragma once

#include "engine/setup/providers.h"

#include <QMap>

namespace godwit::engine::setup {

/// Of SRV (RFC 2782), or of MX, where only target and priority count.
struct DnsRecord {
    QString target;
    quint16 port = 0, priority = 0, weight = 0;
};
using DnsRecords = QList<DnsRecord>;

/// What the services of a domain answered.
struct SrvAnswers {
    DnsRecords imaps, imap, submissions, submission;
};

/// The servers; TLS from the start before STARTTLS, then by priority and weight. nullopt: no IMAP is offered. `foreign` names what lies
/// outside of the address's domain: DNS is not signed, so that anybody on the way could have said it.
std::optional<FoundServers> readSrv(const SrvAnswers &answers, const MailAddress &address);

bool isInside(const QString &host, const QString &domain); ///< the domain itself, or below it

} // namespace godwit::engine::setup
