// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificates.h"

#include <QFile>
#include <QProcess>

namespace godwit::test {

using namespace Qt::StringLiterals;

const TestCertificates &TestCertificates::instance()
{
    static const TestCertificates certificates;
    return certificates;
}

TestCertificates::TestCertificates()
{
    QProcess process;
    process.start(u"python3"_s, {QStringLiteral(GODWIT_TESTS "/servers/certs.py"), u"--dir"_s, m_dir.path()});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("certs.py failed: %s", process.readAllStandardError().constData());
}

QString TestCertificates::file(CertificateKind kind, const QString &suffix) const
{
    static constexpr std::array names{"good",          "expired",  "wrong-host", "self-signed", "unknown-root",
                                      "not-yet-valid", "wildcard", "name-only",  "cn-only",     "client"};
    return m_dir.filePath(QString::fromLatin1(names.at(static_cast<std::size_t>(kind))) + suffix);
}

QSslCertificate TestCertificates::certificate(CertificateKind kind) const
{
    return QSslCertificate::fromPath(file(kind, u".pem"_s)).value(0);
}

QSslKey TestCertificates::key(CertificateKind kind) const
{
    QFile pem(file(kind, u".key"_s));
    if (!pem.open(QIODevice::ReadOnly)) qFatal("no key %s", qPrintable(pem.fileName()));
    return QSslKey(&pem, QSsl::Ec);
}

} // namespace godwit::test
