// SPDX-License-Identifier: GPL-3.0-or-later
// The big providers, known without asking anybody: resources/setup/providers.json, facts in the order of the file.
#pragma once

#include "mail/foundservers.h"

#include <QStringList>
#include <optional>

namespace godwit::engine::setup {

/// A mail address in its two parts; the domain in lower case and as DNS has it (IDNA). Empty: this is no address.
struct MailAddress {
    QString whole, local, domain;

    static MailAddress parse(const QString &text);
    bool isEmpty() const { return domain.isEmpty(); }
};

/// By the address's domain. nullopt: it is none of theirs.
std::optional<FoundServers> providerOf(const MailAddress &address);
/// By the hosts that take the domain's mail (MX): people have domains of their own at the big providers.
std::optional<FoundServers> providerByMx(const MailAddress &address, const QStringList &hosts);

/// Signing in with the browser, where the provider offers it and Godwit has a client ID; else what was known stays.
void preferBrowser(FoundServers &found);

/// "tls://host:993", "starttls://host:587". false: neither.
bool readServer(const QString &text, QString &host, quint16 &port, Security &security);

} // namespace godwit::engine::setup
