// SPDX-License-Identifier: GPL-3.0-or-later
// SASL mechanisms (RFC 4422), without the protocol around them: octets in, octets out. Base64 and framing belong to imap and smtp.
#pragma once

#include "mail/error.h"
#include "mail/secret.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <expected>
#include <memory>
#include <variant>

namespace godwit::auth {

/// A key to be derived by PBKDF2 with HMAC (RFC 8018 5.2), as long as the hash: up to two seconds of work, so not where messages are read.
struct KeyRequest {
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
    Secret password; ///< prepared already
    QByteArray salt;
    quint32 iterations = 0;
    bool operator==(const KeyRequest &) const = default;
};

/// What to send, or what is needed before that can be said.
using Answer = std::variant<QByteArray, KeyRequest>;

/// One sign-in attempt; used once. Thread: any one.
class Mechanism
{
public:
    virtual ~Mechanism() = default;

    virtual QByteArray name() const = 0;      ///< as in AUTH=…: "PLAIN"
    virtual bool clientFirst() const = 0;     ///< the first answer may be sent as an initial response (SASL-IR, RFC 4959)
    /// The answer to a (decoded) challenge. clientFirst: the first call has an empty challenge, and never asks for a key. An Error ends the
    /// exchange; Error::Attack means that nothing of this server can be believed, every other one cancels ("*").
    virtual std::expected<Answer, Error> respond(QByteArrayView challenge) = 0;
    /// The answer to the challenge that needed a key, once it is derived.
    virtual std::expected<QByteArray, Error> respondWithKey(const Secret &key);
    /// All was said, and the server has proven what it has to prove: only then is its OK believed.
    virtual bool finished() const = 0;
    /// What the server said within the exchange about why it refuses: explains the NO that follows. None if it said nothing.
    virtual Error refusal() const { return {}; }
};

/// RFC 4616. `authorizeAs` is empty for one's own mailbox. NUL in any argument: respond() fails with Error::Invalid.
std::unique_ptr<Mechanism> plain(const QByteArray &authorizeAs, const QByteArray &user, const Secret &password);
/// draft-murchison-sasl-login: user name and password, each after a challenge. For servers that offer nothing better.
std::unique_ptr<Mechanism> login(const QByteArray &user, const Secret &password);
/// RFC 2195: shows the password to nobody who listens, but lets them try guesses, and proves nothing about the server.
std::unique_ptr<Mechanism> cramMd5(const QByteArray &user, const Secret &password);
/// RFC 4422 appendix A: who one is was proven below, by the client certificate. `authorizeAs` is empty for what that says.
std::unique_ptr<Mechanism> external(const QByteArray &authorizeAs);
/// RFC 4505. `trace` may say who asks, at most 255 characters; it proves nothing.
std::unique_ptr<Mechanism> anonymous(const QByteArray &trace);

} // namespace godwit::auth
