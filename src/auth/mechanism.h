// SPDX-License-Identifier: GPL-3.0-or-later
// SASL mechanisms (RFC 4422), without the protocol around them: octets in, octets out. Base64 and framing belong to imap and smtp.
#pragma once

#include "mail/error.h"
#include "mail/secret.h"

#include <QByteArray>
#include <expected>
#include <memory>

namespace godwit::auth {

/// One sign-in attempt; used once. Thread: any one.
class Mechanism
{
public:
    virtual ~Mechanism() = default;

    virtual QByteArray name() const = 0;      ///< as in AUTH=…: "PLAIN"
    virtual bool clientFirst() const = 0;     ///< the first answer may be sent as an initial response (SASL-IR, RFC 4959)
    /// The answer to a (decoded) challenge. clientFirst: the first call has an empty challenge. An Error cancels the exchange ("*").
    virtual std::expected<QByteArray, Error> respond(QByteArrayView challenge) = 0;
};

/// RFC 4616. `authorizeAs` is empty for one's own mailbox. NUL in any argument: respond() fails with Error::Invalid.
std::unique_ptr<Mechanism> plain(const QByteArray &authorizeAs, const QByteArray &user, const Secret &password);
/// draft-murchison-sasl-login: user name and password, each after a challenge. For servers that offer nothing better.
std::unique_ptr<Mechanism> login(const QByteArray &user, const Secret &password);

} // namespace godwit::auth
