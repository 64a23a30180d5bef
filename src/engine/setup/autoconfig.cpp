// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/autoconfig.h"

#include <QHostAddress>
#include <QUrlQuery>
#include <QXmlStreamReader>
#include <algorithm>

namespace godwit::engine::setup {

namespace {

constexpr int mostServers = 32, deepest = 32;

struct Server {
    QString host, user;
    quint16 port = 0;
    std::optional<Security> security; ///< none: one without encryption
    bool password = false, oauth = false;
};

QString filled(QString text, const MailAddress &address)
{
    text = text.trimmed().left(320);
    if (text.contains(u'%')) {
        text.replace(QLatin1StringView("%EMAILADDRESS%"), address.whole);
        text.replace(QLatin1StringView("%EMAILLOCALPART%"), address.local);
        text.replace(QLatin1StringView("%EMAILDOMAIN%"), address.domain);
    }
    return text;
}

Server readServer(QXmlStreamReader &xml, const MailAddress &address)
{
    Server server;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (name == QLatin1StringView("hostname")) {
            server.host = filled(text, address).toLower();
        } else if (name == QLatin1StringView("port")) {
            server.port = text.trimmed().toUShort();
        } else if (name == QLatin1StringView("username")) {
            server.user = filled(text, address);
        } else if (name == QLatin1StringView("socketType")) {
            const QString type = text.trimmed().toUpper();
            if (type == QLatin1StringView("SSL")) server.security = Security::ImplicitTls;
            else if (type == QLatin1StringView("STARTTLS")) server.security = Security::StartTls;
        } else if (name == QLatin1StringView("authentication")) {
            const QString how = text.trimmed();
            server.oauth |= how == QLatin1StringView("OAuth2");
            server.password |=
                how.startsWith(QLatin1StringView("password-")) || how == QLatin1StringView("plain") || how == QLatin1StringView("secure");
        }
    }
    return server;
}

bool isUsable(const Server &server) { return server.security && server.port > 0 && isHostName(server.host); }

/// The first with TLS from the start, else the first with STARTTLS (RFC 8314, 3).
const Server *best(const std::vector<Server> &servers)
{
    for (const Security wanted : {Security::ImplicitTls, Security::StartTls}) {
        const auto found = std::ranges::find_if(servers, [&](const Server &each) { return isUsable(each) && each.security == wanted; });
        if (found != servers.end()) return &*found;
    }
    return nullptr;
}

struct Servers {
    std::vector<Server> imap, smtp;
};

/// false: not to be believed.
bool readDocument(const QByteArray &octets, const MailAddress &address, Servers &servers)
{
    QXmlStreamReader xml(octets);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference: return false;
        case QXmlStreamReader::StartElement: {
            if (++depth > deepest) return false;
            const bool incoming = xml.name() == QLatin1StringView("incomingServer");
            if (!incoming && xml.name() != QLatin1StringView("outgoingServer")) break;
            const QString type = xml.attributes().value(QLatin1StringView("type")).toString().toLower();
            const bool wanted = type == (incoming ? QLatin1StringView("imap") : QLatin1StringView("smtp"));
            Server server = readServer(xml, address); // up to its end
            --depth;
            auto &list = incoming ? servers.imap : servers.smtp;
            if (wanted && list.size() < mostServers) list.push_back(std::move(server));
            break;
        }
        case QXmlStreamReader::EndElement: --depth; break;
        default: break;
        }
    }
    return !xml.hasError();
}

} // namespace

QList<QUrl> autoconfigUrls(const MailAddress &address)
{
    QUrl own, wellKnown;
    own.setScheme(QStringLiteral("https"));
    own.setHost(QStringLiteral("autoconfig.") + address.domain);
    own.setPath(QStringLiteral("/mail/config-v1.1.xml"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("emailaddress"), QString::fromLatin1(QUrl::toPercentEncoding(address.whole, "@")));
    own.setQuery(query);
    wellKnown.setScheme(QStringLiteral("https"));
    wellKnown.setHost(address.domain);
    wellKnown.setPath(QStringLiteral("/.well-known/autoconfig/mail/config-v1.1.xml"));
    return {own, wellKnown};
}

std::optional<FoundServers> readAutoconfig(const QByteArray &xml, const MailAddress &address)
{
    Servers servers;
    if (xml.size() > longestAutoconfig || !readDocument(xml, address, servers)) return std::nullopt;
    const Server *imap = best(servers.imap), *smtp = best(servers.smtp);
    if (!imap) return std::nullopt;
    FoundServers found;
    found.source = FoundServers::Source::Autoconfig;
    Account &account = found.account;
    account.address = account.name = address.whole;
    account.host = imap->host;
    account.port = imap->port;
    account.security = *imap->security;
    account.user = imap->user.isEmpty() ? address.whole : imap->user;
    if (smtp) {
        account.outgoing = {.host = smtp->host, .port = smtp->port, .security = *smtp->security, .user = smtp->user, .pinSha256 = {}};
        if (account.outgoing.user == account.user) account.outgoing.user.clear();
    }
    if (imap->oauth && !imap->password) found.hint = SetupHint::BrowserOnly;
    preferBrowser(found);
    return found;
}

bool isHostName(const QString &name)
{
    if (!QHostAddress(name).isNull()) return true;
    const QByteArray ace = QUrl::toAce(name);
    return !ace.isEmpty() && ace.size() <= 253 && !ace.startsWith('.') && !ace.startsWith('-') && std::ranges::all_of(ace, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

} // namespace godwit::engine::setup
