// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tlspolicy.h"

#include "mail/certificate.h"
#include "mail/fingerprint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QSslKey>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace godwit::engine {

namespace {

constexpr qint64 largestFile = 1024 * 1024; // a chain is some kilobytes; whatever is larger was chosen by mistake

struct TlsPolicy {
    Q_DECLARE_TR_FUNCTIONS(TlsPolicy)
};

Error failure(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

std::expected<QByteArray, Error> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(failure(Error::Kind::Invalid, TlsPolicy::tr("%1 cannot be read: %2").arg(path, file.errorString())));
    if (file.size() > largestFile)
        return std::unexpected(failure(Error::Kind::Invalid, TlsPolicy::tr("%1 is too large for a certificate.").arg(path)));
    return file.readAll();
}

bool isPem(const QByteArray &octets) { return octets.contains("-----BEGIN "); }

/// An empty passphrase is an empty one, not a missing one: OpenSSL would ask the terminal for that.
QByteArray phrase(const Secret &secret) { return secret.isEmpty() ? QByteArrayLiteral("") : secret.reveal(); }

QSslKey pemKey(const QByteArray &octets, const Secret &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        const QSslKey key(octets, algorithm, QSsl::Pem, QSsl::PrivateKey, phrase(passphrase));
        if (!key.isNull()) return key;
    }
    return {};
}

std::optional<Error> addClientCertificate(QSslConfiguration &tls, const Account &account, const Secret &passphrase)
{
    if (account.clientCertificate.isEmpty()) return std::nullopt;
    const auto octets = contents(account.clientCertificate);
    if (!octets) return octets.error();
    QList<QSslCertificate> chain;
    QSslKey key;
    if (isPem(*octets)) {
        const auto keyOctets = account.clientKey.isEmpty() ? octets : contents(account.clientKey);
        if (!keyOctets) return keyOctets.error();
        chain = QSslCertificate::fromData(*octets, QSsl::Pem);
        key = pemKey(*keyOctets, passphrase);
    } else {
        QByteArray copy = *octets;
        QBuffer buffer(&copy);
        buffer.open(QIODevice::ReadOnly);
        QSslCertificate own;
        QList<QSslCertificate> issuers;
        if (QSslCertificate::importPkcs12(&buffer, &key, &own, &issuers, phrase(passphrase))) chain = QList{own} + issuers;
    }
    const QString &keyFile = account.clientKey.isEmpty() ? account.clientCertificate : account.clientKey;
    if (chain.isEmpty() || chain.first().isNull())
        return failure(Error::Kind::Invalid, TlsPolicy::tr("There is no certificate in %1 that can be read (PEM or PKCS #12; is the "
                                                           "passphrase right?).")
                                                 .arg(account.clientCertificate));
    if (key.isNull())
        return failure(Error::Kind::Invalid,
                       TlsPolicy::tr("There is no private key in %1 that can be read (is the passphrase right?).").arg(keyFile));
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return std::nullopt;
}

QString comparable(const QString &host)
{
    QString name = QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (name.endsWith(u'.')) name.chop(1);
    return name;
}

bool matches(const QString &pattern, const QString &host)
{
    if (!pattern.contains(u'*')) return pattern == host;
    if (!pattern.startsWith(QLatin1StringView("*.")) || pattern.indexOf(u'*', 1) >= 0) return false;
    const QStringView behind = QStringView(pattern).sliced(1);
    const qsizetype dot = host.indexOf(u'.');
    return behind.count(u'.') >= 2 && dot > 0 && QStringView(host).sliced(dot) == behind; // never a whole top-level domain
}

bool isRevocation(const QSslError &error)
{
    return error.error() == QSslError::CertificateRevoked || error.error() == QSslError::CertificateBlacklisted;
}

/// What people can do something with, in place of OpenSSL's words.
QString plainFault(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate: return TlsPolicy::tr("nobody but itself has signed it");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate: return TlsPolicy::tr("who signed it is not known to this computer");
    case QSslError::CertificateExpired: return TlsPolicy::tr("it has expired");
    case QSslError::CertificateNotYetValid: return TlsPolicy::tr("it is not valid yet");
    case QSslError::HostNameMismatch: return TlsPolicy::tr("it does not name this server");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return TlsPolicy::tr("it was revoked");
    default: return error.errorString();
    }
}

QString firstOf(const QStringList &first, const QStringList &second) { return first.isEmpty() ? second.value(0) : first.first(); }

Error certificateError(const Account &account, const QSslCertificate &seen, const QStringList &faults, const QString &detail)
{
    Error error = failure(Error::Kind::Certificate, detail);
    if (seen.isNull()) return error;
    const auto alternatives = seen.subjectAlternativeNames();
    error.certificate = std::make_shared<const SeenCertificate>(
        SeenCertificate{.host = account.host,
                        .sha256 = fingerprintOf(seen),
                        .expected = account.pinSha256,
                        .subject = firstOf(seen.subjectInfo(QSslCertificate::CommonName), seen.subjectInfo(QSslCertificate::Organization)),
                        .names = alternatives.values(QSsl::DnsEntry) + alternatives.values(QSsl::IpAddressEntry),
                        .issuer = firstOf(seen.issuerInfo(QSslCertificate::CommonName), seen.issuerInfo(QSslCertificate::Organization)),
                        .from = seen.effectiveDate(),
                        .until = seen.expiryDate(),
                        .faults = faults});
    return error;
}

} // namespace

std::expected<QSslConfiguration, Error> tlsConfiguration(const Account &account, const Secret &keyPassphrase)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setSslOption(QSsl::SslOptionDisableCompression, true);
    if (!account.caFile.isEmpty()) {
        const QList<QSslCertificate> own = QSslCertificate::fromPath(account.caFile, QSsl::Pem);
        if (own.isEmpty())
            return std::unexpected(
                failure(Error::Kind::Invalid, TlsPolicy::tr("No certificate could be read from %1.").arg(account.caFile)));
        tls.setCaCertificates(own);
    }
    if (auto fault = addClientCertificate(tls, account, keyPassphrase)) return std::unexpected(*fault);
    return tls;
}

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        return std::ranges::any_of(names.values(QSsl::IpAddressEntry), [&](const QString &each) {
            return QHostAddress(each).isEqual(address, QHostAddress::StrictConversion);
        });
    }
    const QString wanted = comparable(host);
    return !wanted.isEmpty() &&
           std::ranges::any_of(names.values(QSsl::DnsEntry), [&](const QString &each) { return matches(each.toLower(), wanted); });
}

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
}

Error certificateFault(const Account &account, const QSslCertificate &seen, const QList<QSslError> &errors)
{
    const QByteArray fingerprint = fingerprintOf(seen);
    QStringList faults, plain;
    for (const QSslError &error : errors) plain.append(plainFault(error));
    if (!seen.isNull() && !namesHost(seen, account.host)) plain.append(TlsPolicy::tr("it does not name this server"));
    plain.removeDuplicates();
    if (account.pinSha256.isEmpty()) {
        for (const QSslError &error : errors) faults.append(error.errorString());
        if (!seen.isNull() && !namesHost(seen, account.host)) faults.append(TlsPolicy::tr("the certificate does not name this server"));
    } else if (fingerprint != account.pinSha256) {
        return certificateError(account, seen, {TlsPolicy::tr("this is not the certificate that the account is tied to")},
                                TlsPolicy::tr("%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3")
                                    .arg(account.host, fingerprintText(account.pinSha256),
                                         seen.isNull() ? TlsPolicy::tr("none") : fingerprintText(fingerprint)));
    } else {
        for (const QSslError &error : errors)
            if (isRevocation(error)) faults.append(error.errorString());
    }
    if (faults.isEmpty() && !seen.isNull()) return {};
    if (seen.isNull()) faults.append(TlsPolicy::tr("the server showed no certificate"));
    faults.removeDuplicates();
    const QString what = QStringLiteral("%1: %2").arg(account.host, faults.join(QLatin1StringView("; ")));
    if (seen.isNull()) return failure(Error::Kind::Certificate, what);
    return certificateError(account, seen, plain,
                            TlsPolicy::tr("%1. SHA-256 of its certificate: %2").arg(what, fingerprintText(fingerprint)));
}

} // namespace godwit::engine
