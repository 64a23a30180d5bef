// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/mechanism.h"

namespace godwit::auth {

enum class ScramHash : quint8 { Sha1, Sha256 };

/// What a server may ask for: fewer iterations make stolen or overheard exchanges cheap to guess, more are an attack on this computer.
inline constexpr quint32 fewestIterations = 4'096; // RFC 7677 4
inline constexpr quint32 mostIterations = 1'000'000;

/// 144 random bits from the system, as printable text (RFC 5802 5.1).
QByteArray scramNonce();

/// SCRAM-SHA-1 (RFC 5802) and SCRAM-SHA-256 (RFC 7677): the password is not shown, and the server proves that it knows it. No channel
/// binding: Qt shows none. A server that breaks the rules (nonce, iterations, signature) is Error::Attack.
std::unique_ptr<Mechanism> scram(ScramHash hash, const QString &user, const Secret &password, const QByteArray &nonce = scramNonce());

} // namespace godwit::auth
