// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace godwit {

/// A server's certificate that was refused, as a person can judge it. All texts come from the certificate: untrusted, plain text.
struct SeenCertificate {
    QString host;           ///< whom one wanted to reach
    QByteArray sha256;      ///< of its DER form
    QByteArray expected;    ///< SHA-256 of the one that the account is tied to; empty: it is tied to none
    QString subject;        ///< common name or organisation
    QStringList names;      ///< hosts and addresses that it is for (subject alternative names)
    QString issuer;
    QDateTime from, until;  ///< UTC
    QStringList faults;     ///< what speaks against it, translated
    bool operator==(const SeenCertificate &) const = default;
};

} // namespace godwit
