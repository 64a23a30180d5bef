// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/srv.h"

#include "engine/setup/autoconfig.h"

#include <algorithm>

namespace godwit::engine::setup {

namespace {

QString hostOf(const DnsRecord &record)
{
    QString host = record.target.toLower();
    if (host.endsWith(u'.')) host.chop(1); // "." alone: decidedly not available (RFC 2782)
    return host;
}

/// Of equal priority the heaviest: there is one account to set up, not a load to spread.
const DnsRecord *best(const DnsRecords &records)
{
    const DnsRecord *best = nullptr;
    for (const DnsRecord &each : records) {
        if (each.port == 0 || !isHostName(hostOf(each))) continue;
        const bool better = !best || each.priority < best->priority || (each.priority == best->priority && each.weight > best->weight);
        if (better) best = &each;
    }
    return best;
}

} // namespace

std::optional<FoundServers> readSrv(const SrvAnswers &answers, const MailAddress &address)
{
    const DnsRecord *imaps = best(answers.imaps);
    const DnsRecord *imap = imaps ? imaps : best(answers.imap);
    if (!imap) return std::nullopt;
    FoundServers found;
    found.source = FoundServers::Source::Dns;
    found.from = address.domain;
    Account &account = found.account;
    account.address = account.name = account.user = address.whole; // RFC 6186, 4: the address first
    account.host = hostOf(*imap);
    account.port = imap->port;
    account.security = imaps ? Security::ImplicitTls : Security::StartTls;
    const DnsRecord *submissions = best(answers.submissions);
    if (const DnsRecord *smtp = submissions ? submissions : best(answers.submission))
        account.outgoing = {.host = hostOf(*smtp),
                            .port = smtp->port,
                            .security = submissions ? Security::ImplicitTls : Security::StartTls,
                            .user = {},
                            .pinSha256 = {}};
    for (const QString &host : {account.host, account.outgoing.host})
        if (!host.isEmpty() && !isInside(host, address.domain) && !found.foreign.contains(host)) found.foreign << host;
    preferBrowser(found);
    return found;
}

bool isInside(const QString &host, const QString &domain) { return host == domain || host.endsWith(u'.' + domain); }

} // namespace godwit::engine::setup
