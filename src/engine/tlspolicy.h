// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a connection believes, and as whom it introduces itself. Reads the account's files; no socket here.
#pragma once

#include "mail/account.h"
#include "mail/secret.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <expected>

namespace godwit::engine {

/// TLS 1.2 at least, the account's own authority instead of the system's if it has one, its client certificate. No compression inside
/// TLS, so that COMPRESS=DEFLATE is never a second one (RFC 4978, 3). Error::Invalid: a file of the account cannot be used; detail says
/// why.
std::expected<QSslConfiguration, Error> tlsConfiguration(const Account &account, const Secret &keyPassphrase);

/// RFC 9525: the host must be among the subject alternative names, an address as an address; "*" stands for the whole left-most label and
/// nothing else. The subject's common name counts for nothing (Qt accepts it).
bool namesHost(const QSslCertificate &certificate, const QString &host);

QByteArray fingerprintOf(const QSslCertificate &certificate); ///< SHA-256 of its DER form

/// What speaks against this server, or none. `errors` is what the handshake found. The pin takes the place of the chain, the names and the
/// dates for that one certificate and lets no other one pass, however good it is; a revoked certificate stays revoked. The detail names the
/// fingerprint in full.
Error certificateFault(const Account &account, const QSslCertificate &seen, const QList<QSslError> &errors);

} // namespace godwit::engine
