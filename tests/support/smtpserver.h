// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/imapserver.h"

namespace godwit::test {

/// An Exim that takes letters, for who signs in, and the Dovecot that it delivers them to. See tests/servers/exim.py.
class SmtpServer : public ImapServer
{
public:
    SmtpServer() : ImapServer(Kind::Exim) {}
};

} // namespace godwit::test
