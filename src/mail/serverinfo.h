// SPDX-License-Identifier: GPL-3.0-or-later
// What a server says about itself, for people who run one and for those who wonder why something does not work.
#pragma once

#include "mail/folder.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>
#include <utility>

namespace godwit {

struct CapabilityInfo {
    enum class Use : std::uint8_t {
        Used,       ///< Godwit makes use of it by itself
        Usable,     ///< Godwit speaks it, and uses it when asked to
        SwitchedOff,///< by the account's settings
        Unknown,    ///< to Godwit
    };
    QByteArray name;      ///< as announced, upper case: "THREAD=REFERENCES"
    Use use = Use::Unknown;
    QString reference;    ///< "RFC 5256"; empty where unknown
    bool operator==(const CapabilityInfo &) const = default;
};

struct TlsInfo {
    QString protocol;     ///< "TLSv1.3"
    QString cipher;
    QString subject, issuer;
    QByteArray sha256;    ///< of the certificate, hexadecimal
    qint64 validUntil = 0;///< s since epoch
    bool operator==(const TlsInfo &) const = default;
};

struct NamespaceInfo {
    NamespaceKind kind = NamespaceKind::Personal;
    QString prefix;
    char delimiter = '\0'; ///< NUL: flat
    bool operator==(const NamespaceInfo &) const = default;
};

/// RFC 9208 quota resource of a quota root.
struct QuotaInfo {
    QString root;
    QByteArray resource;  ///< "STORAGE" (KiB), "MESSAGE"…
    quint64 usage = 0, limit = 0;
    bool operator==(const QuotaInfo &) const = default;
};

struct ServerInfo {
    QString host;
    quint16 port = 0;
    QString greeting;                             ///< untrusted text
    QList<std::pair<QString, QString>> id;        ///< RFC 2971; untrusted text
    QList<CapabilityInfo> capabilities;           ///< by name
    std::optional<TlsInfo> tls;                   ///< nullopt: not encrypted
    QList<NamespaceInfo> namespaces;
    QList<QuotaInfo> quotas;                      ///< of INBOX
    int connections = 0;                          ///< in use now
    bool operator==(const ServerInfo &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::ServerInfo)
