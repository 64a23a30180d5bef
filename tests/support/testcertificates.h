// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates of tests/servers/certs.py, made once per test program.
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

#include <map>

namespace godwit::test {

enum class CertificateKind : std::uint8_t { Good, Expired, WrongHost, SelfSigned, UnknownRoot };

class TestCertificates
{
public:
    static const TestCertificates &instance(); ///< qFatal when openssl fails: no test can go on

    QString caFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); } ///< trusts Good, Expired and WrongHost's signer
    QSslCertificate certificate(CertificateKind kind) const;
    QSslKey key(CertificateKind kind) const;

private:
    TestCertificates();
    QString file(CertificateKind kind, const QString &suffix) const;

    QTemporaryDir m_dir;
};

} // namespace godwit::test
