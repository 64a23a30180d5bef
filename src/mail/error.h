// SPDX-License-Identifier: GPL-3.0-or-later
// The one error type. It is a value; it crosses threads; it is never thrown.
#pragma once

#include <QMetaType>
#include <QString>
#include <memory>

namespace godwit {

struct SeenCertificate;

struct Error {
    enum class Kind {
        None,
        Cancelled,        ///< withdrawn by ourselves; not shown
        HostNotFound,
        Refused,          ///< nothing listens there
        Network,          ///< unreachable, reset, cut off
        Timeout,
        Tls,              ///< handshake failed, or STARTTLS is not to be had
        Certificate,
        Attack,           ///< bytes before TLS, PREAUTH on a STARTTLS account, early OK: the connection was closed
        Protocol,         ///< broken framing, not an IMAP server, a limit exceeded
        Authentication,   ///< the server refused user or password
        ServerUnavailable,///< BYE, [UNAVAILABLE], [LIMIT], [INUSE]
        No,               ///< tagged NO
        Bad,              ///< tagged BAD
        Storage,          ///< disk full, read-only, damaged
        InUse,            ///< the profile is open in another Godwit
        Invalid,          ///< bad input from the person
    };
    Kind kind = Kind::None;
    QByteArray code;      ///< response code atom in upper case ("TRYCREATE", RFC 5530), or of OAuth 2 in lower case; empty if none
    QString serverText;   ///< what the server said: shown quoted and as plain text, never parsed
    QString detail;       ///< what the system said (host, port, errno text, certificate fault); plain text
    std::shared_ptr<const SeenCertificate> certificate{}; ///< Certificate: the one that was refused, if the server showed one

    explicit operator bool() const { return kind != Kind::None; }
    bool operator==(const Error &) const = default;
};

/// What happened, what it means for the person's mail, what to do: plain text, translated, the server's words quoted.
QString explain(const Error &error);

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Error)
