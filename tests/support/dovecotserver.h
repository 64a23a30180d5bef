// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/imapserver.h"

namespace godwit::test {

/// The server of those tests for which any server will do.
class DovecotServer : public ImapServer
{
public:
    DovecotServer() : ImapServer(Kind::Dovecot) {}
};

} // namespace godwit::test
