// SPDX-License-Identifier: GPL-3.0-or-later
// What can be found out about the servers of a mail address, before there is an account.
#pragma once

#include "mail/account.h"

#include <QMetaType>

namespace godwit {

/// What a person has to know or do at a provider before a mail program gets in.
enum class SetupHint : std::uint8_t {
    None,
    AppPassword,  ///< not the usual password: one made for mail programs
    EnableImap,   ///< IMAP is off until it is switched on
    MailPassword, ///< the provider has a password of its own for mail
    Bridge,       ///< a program of the provider's must run on this computer
    BrowserOnly,  ///< no password at all is taken: OAuth
    NoImap,       ///< mail cannot be read by IMAP there
};

struct FoundServers {
    enum class Source : std::uint8_t { Nowhere, Provider, Autoconfig, Dns, Guess, OtherProgram };
    Source source = Source::Nowhere;
    QString from;       ///< who said so, or is meant by the hint: the provider's name, or the host that was asked
    Account account;    ///< host, port, security, user, outgoing, address; signIn where it is by OAuth
    SetupHint hint = SetupHint::None;
    QString hintUrl;    ///< https page of the provider about it; may be empty
    QStringList foreign; ///< hosts outside the person's domain, named only by DNS, which is not signed (RFC 6186, 6): to be confirmed
    bool operator==(const FoundServers &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::FoundServers)
