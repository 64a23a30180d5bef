// SPDX-License-Identifier: GPL-3.0-or-later
// Which way to sign in, and what a refusal means: decisions only, so that tests can ask for all of them.
#pragma once

#include "imap/capabilities.h"
#include "mail/error.h"
#include "mail/signinmethod.h"

#include <QList>
#include <chrono>
#include <expected>
#include <optional>

namespace godwit::engine {

struct Circumstances {
    bool encrypted = false; ///< TLS, with a certificate that was checked
    bool trial = false;     ///< a person is at it: settings that are not an account yet
};

/// What a server says about signing in.
struct OfferedSignIn {
    QByteArrayList mechanisms; ///< of SASL, in upper case
    bool loginCommand = false; ///< IMAP's LOGIN
};
OfferedSignIn offeredBy(const imap::Capabilities &capabilities);

/// The way to sign in (the first), and one more to try when that is refused: only in a trial over TLS, for a server that offers SCRAM to a
/// user who has no SCRAM secrets. Error::Authentication code "NOWAY": the server offers nothing that the account may use. Error::Attack: it
/// offers only weaker ways than the one that it took before.
std::expected<QList<SignInMethod>, Error> waysToSignIn(const SignInSettings &settings, const OfferedSignIn &offered,
                                                       Circumstances circumstances);

/// The server refused user and password themselves, not the account, the moment or the connection.
bool isWrongPassword(const Error &error);
/// To try again by itself would be of no use, or could lock the account: only the person, or a new secret, makes it sensible.
bool isRefusal(const Error &error);

/// Microsoft 365 has no code for these two: its sentences are all there is to read.
/// "Request is throttled. Suggested Backoff Time: 92415 milliseconds"
std::optional<std::chrono::milliseconds> backoffTime(QStringView serverText);
/// "User is authenticated but not connected.": to every command, because the mailbox must not be used by IMAP.
bool isNotConnected(QStringView serverText);

/// A refusal where no password was shown must not speak of one.
void explainWithoutPassword(Error &error, SignInMethod method);

} // namespace godwit::engine
