// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/serveroptions.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <optional>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

bool isLoopback(const QString &host) { return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback(); }

/// "host", "host:993", "[::1]:993".
bool readServer(const QString &text, quint16 usualPort, QString &hostTo, quint16 &portTo)
{
    QString host = text, port;
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        if (end < 0) return false;
        host = text.mid(1, end - 1);
        port = text.mid(end + 1);
        if (!port.isEmpty() && !port.startsWith(QLatin1Char(':'))) return false;
        port.remove(0, 1);
        if (QHostAddress(host).isNull()) return false;
    } else if (const qsizetype colon = text.lastIndexOf(QLatin1Char(':')); colon >= 0) {
        host = text.left(colon);
        port = text.mid(colon + 1);
        if (port.isEmpty() || host.contains(QLatin1Char(':'))) return false;
    }
    hostTo = host;
    portTo = usualPort;
    if (!port.isEmpty()) {
        bool fine = false;
        const uint number = port.toUInt(&fine);
        if (!fine || number == 0 || number > 65535) return false;
        portTo = quint16(number);
    }
    return !host.isEmpty() && !host.contains(QLatin1Char(' '));
}

std::optional<Security> securityOf(const QString &word)
{
    if (word == QLatin1StringView("implicit")) return Security::ImplicitTls;
    if (word == QLatin1StringView("starttls")) return Security::StartTls;
    if (word == QLatin1StringView("none")) return Security::None;
    return std::nullopt;
}

std::expected<void, Error> checkPlain(Security security, const QString &host, bool confirmed)
{
    if (security != Security::None || confirmed || isLoopback(host)) return {};
    return std::unexpected(
        usage(tr("without TLS everybody on the way reads password and mail; add --confirm-plain if that is what you want")));
}

/// RFC 8314, 3.3: 465 with implicit TLS; else 587.
std::expected<void, Error> readOutgoing(const Arguments &arguments, Account &account)
{
    Outgoing &outgoing = account.outgoing;
    const QString tls =
        arguments.has(QStringLiteral("smtp-tls")) ? arguments.value(QStringLiteral("smtp-tls")) : QStringLiteral("implicit");
    const auto security = securityOf(tls);
    if (!security) return std::unexpected(usage(tr("--smtp-tls is one of implicit, starttls, none")));
    outgoing.security = *security;
    outgoing.user = arguments.value(QStringLiteral("smtp-user"));
    const quint16 usual = *security == Security::ImplicitTls ? 465 : 587;
    if (!readServer(arguments.value(QStringLiteral("smtp")), usual, outgoing.host, outgoing.port))
        return std::unexpected(usage(tr("--smtp needs HOST:PORT")));
    return checkPlain(*security, outgoing.host, account.plainConfirmed);
}

} // namespace

std::expected<void, Error> readServers(const Arguments &arguments, Account &account)
{
    const bool known = !account.host.isEmpty();
    if (!known || arguments.has(QStringLiteral("tls"))) {
        const auto security = securityOf(arguments.value(QStringLiteral("tls")));
        if (!security) return std::unexpected(usage(tr("--tls is one of implicit, starttls, none")));
        account.security = *security;
    }
    const quint16 usual = account.security == Security::ImplicitTls ? 993 : 143;
    if ((!known || arguments.has(QStringLiteral("imap"))) &&
        !readServer(arguments.value(QStringLiteral("imap")), usual, account.host, account.port))
        return std::unexpected(usage(tr("--imap needs HOST:PORT")));
    if (const auto checked = checkPlain(account.security, account.host, account.plainConfirmed); !checked) return checked;
    if (arguments.has(QStringLiteral("address"))) account.address = arguments.value(QStringLiteral("address"));
    if (arguments.has(QStringLiteral("sender"))) {
        if (account.address.isEmpty()) return std::unexpected(usage(tr("--sender needs --address")));
        account.identities = {{.name = arguments.value(QStringLiteral("sender")), .address = account.address, .replyTo = {}, .signature = {}}};
    }
    if (!arguments.has(QStringLiteral("smtp"))) return {};
    return readOutgoing(arguments, account);
}

} // namespace godwit::cli
