// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/providers.h"

#include "mail/oauthprovider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <algorithm>

// A linker leaves a resource of a static library out unless somebody calls for it; not inside of a namespace.
static void bringResource() { Q_INIT_RESOURCE(setup); }

namespace godwit::engine::setup {

namespace {

struct Provider {
    QString name;
    QStringList domains, mx;
    QString imap, smtp;
    bool localUser = false, smtpByAddress = false;
    bool filesSent = false; ///< what was sent is put into the folder for it by the server
    SetupHint hint = SetupHint::None;
    QString url;
};

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const auto &each : value.toArray()) result << each.toString();
    return result;
}

SetupHint hintOf(const QString &word)
{
    static const QHash<QString, SetupHint> hints{
        {QStringLiteral("appPassword"), SetupHint::AppPassword},   {QStringLiteral("enableImap"), SetupHint::EnableImap},
        {QStringLiteral("mailPassword"), SetupHint::MailPassword}, {QStringLiteral("bridge"), SetupHint::Bridge},
        {QStringLiteral("browserOnly"), SetupHint::BrowserOnly},   {QStringLiteral("noImap"), SetupHint::NoImap},
    };
    return hints.value(word, SetupHint::None);
}

std::vector<Provider> read()
{
    bringResource();
    QFile file(QStringLiteral(":/setup/providers.json"));
    std::vector<Provider> all;
    if (!file.open(QIODevice::ReadOnly)) return all;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
        all.push_back({.name = text(QLatin1StringView("name")),
                       .domains = strings(object.value(QLatin1StringView("domains"))),
                       .mx = strings(object.value(QLatin1StringView("mx"))),
                       .imap = text(QLatin1StringView("imap")),
                       .smtp = text(QLatin1StringView("smtp")),
                       .localUser = text(QLatin1StringView("user")) == QLatin1StringView("local"),
                       .smtpByAddress = text(QLatin1StringView("smtpUser")) == QLatin1StringView("address"),
                       .filesSent = text(QLatin1StringView("sent")) == QLatin1StringView("filed"),
                       .hint = hintOf(text(QLatin1StringView("hint"))),
                       .url = text(QLatin1StringView("url"))});
    }
    return all;
}

const std::vector<Provider> &providers()
{
    static const std::vector<Provider> all = read();
    return all;
}

FoundServers serversOf(const Provider &provider, const MailAddress &address)
{
    FoundServers found{.source = FoundServers::Source::Provider,
                       .from = provider.name,
                       .account = {},
                       .hint = provider.hint,
                       .hintUrl = provider.url,
                       .foreign = {}};
    Account &account = found.account;
    account.address = account.name = address.whole;
    account.user = provider.localUser ? address.local : address.whole;
    readServer(provider.imap, account.host, account.port, account.security);
    readServer(provider.smtp, account.outgoing.host, account.outgoing.port, account.outgoing.security);
    if (provider.smtpByAddress) account.outgoing.user = address.whole;
    if (provider.filesSent) account.outgoing.filing = Outgoing::SentFiling::ByServer;
    preferBrowser(found);
    return found;
}

} // namespace

MailAddress MailAddress::parse(const QString &text)
{
    const QString whole = text.trimmed();
    const qsizetype at = whole.lastIndexOf(u'@');
    const bool odd = std::ranges::any_of(whole, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (at < 1 || at + 1 == whole.size() || whole.size() > 320 || odd) return {};
    const QString domain = QString::fromLatin1(QUrl::toAce(whole.sliced(at + 1))).toLower();
    if (domain.isEmpty() || domain.startsWith(u'.') || domain.endsWith(u'.') || domain.size() > 253) return {};
    return {whole, whole.first(at), domain};
}

std::optional<FoundServers> providerOf(const MailAddress &address)
{
    const auto &all = providers();
    const auto known = std::ranges::find_if(all, [&](const Provider &each) { return each.domains.contains(address.domain); });
    return known == all.end() ? std::nullopt : std::optional(serversOf(*known, address));
}

std::optional<FoundServers> providerByMx(const MailAddress &address, const QStringList &hosts)
{
    const auto takes = [&hosts](const QString &mx) {
        return std::ranges::any_of(hosts, [&mx](const QString &host) { return host == mx || host.endsWith(u'.' + mx); });
    };
    const auto &all = providers();
    const auto known = std::ranges::find_if(all, [&](const Provider &each) { return std::ranges::any_of(each.mx, takes); });
    return known == all.end() ? std::nullopt : std::optional(serversOf(*known, address));
}

void preferBrowser(FoundServers &found)
{
    const OAuthProvider *provider = oauthProviderOf(found.account.host);
    if (!provider || provider->client.id.isEmpty()) return;
    found.account.signIn.method = SignInMethod::OAuth;
    found.account.signIn.oauth = provider->client;
    found.hint = SetupHint::None;
}

bool readServer(const QString &text, QString &host, quint16 &port, Security &security)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool implicit = url.scheme() == QLatin1StringView("tls");
    if (!url.isValid() || url.host().isEmpty() || url.port() < 1 || (!implicit && url.scheme() != QLatin1StringView("starttls")))
        return false;
    host = url.host();
    port = quint16(url.port());
    security = implicit ? Security::ImplicitTls : Security::StartTls;
    return true;
}

} // namespace godwit::engine::setup
