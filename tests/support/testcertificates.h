// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates of tests/servers/certs.py, made once per test program.
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

#include <map>

namespace godwit::test {

enum class CertificateKind : std::uint8_t {
    Good,
    Expired,
    WrongHost,
    SelfSigned,
    UnknownRoot,
    NotYetValid,
    Wildcard,
    NameOnly,
    CnOnly,
    Client
};

class TestCertificates
{
public:
    static const TestCertificates &instance(); ///< qFatal when openssl fails: no test can go on

    QString caFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); } ///< it signed all but SelfSigned and UnknownRoot
    QSslCertificate certificate(CertificateKind kind) const;
    QSslKey key(CertificateKind kind) const;
    QString file(CertificateKind kind, const QString &suffix) const; ///< ".pem", ".key"; of Client also ".p12", ".enc.key"

private:
    TestCertificates();

    QTemporaryDir m_dir;
};

} // namespace godwit::test
