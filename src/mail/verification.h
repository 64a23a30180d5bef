// SPDX-License-Identifier: GPL-3.0-or-later
// What the account's own server found out about where a message comes from (RFC 8601).
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace godwit {

struct AuthResult {
    QByteArray method; ///< lower case: "spf", "dkim", "dmarc", …
    QByteArray result; ///< lower case: "pass", "fail", "none", …
    QString domain;    ///< whom it is about: header.d, the domain of smtp.mailfrom, of header.from; may be empty
    bool operator==(const AuthResult &) const = default;
};

struct Verification {
    enum class Verdict : std::uint8_t {
        Unknown,  ///< no word of the own server, or nothing that says anything about From
        Verified, ///< the domain of From stands by this message
        Failed,   ///< the domain of From says that this is not its message
    };
    Verdict verdict = Verdict::Unknown;
    QString by;                ///< the authserv-id of the own server; empty: it says nothing
    QList<AuthResult> results; ///< as it gave them

    /// "SPF, DKIM (example.org), DMARC"; untrusted names in it are isolated.
    QString passed() const;
    bool operator==(const Verification &) const = default;
};

/// Whose word counts.
struct OwnServer {
    QString host;        ///< of the account's IMAP server
    QStringList trusted; ///< names of servers that the person trusts in its place; they and what is below them
    bool operator==(const OwnServer &) const = default;
};

} // namespace godwit
