// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/thunderbird.h"

#include "engine/setup/autoconfig.h"

#include <QDir>
#include <QFile>

namespace godwit::app::thunderbird {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // prefs.js of many years has a few hundred kilobytes
constexpr int mostAccounts = 50;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= largestFile ? file.read(largestFile) : QByteArray();
}

/// What stands between the quotes of a JavaScript string. nullopt: it does not end.
std::optional<QString> readString(QStringView text, qsizetype &at)
{
    QString result;
    for (++at; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'"') {
            ++at;
            return result;
        }
        if (c != u'\\') {
            result += c;
            continue;
        }
        if (++at >= text.size()) break;
        const QChar escaped = text[at];
        const int digits = escaped == u'u' ? 4 : escaped == u'x' ? 2 : 0;
        if (digits > 0) {
            bool fine = false;
            const ushort code = text.mid(at + 1, digits).toUShort(&fine, 16);
            if (fine) result += QChar(code);
            at += digits;
        } else if (escaped == u'n') result += u'\n';
        else if (escaped == u'r') result += u'\r';
        else if (escaped == u't') result += u'\t';
        else result += escaped;
    }
    return std::nullopt;
}

/// The preferences of one thing: "mail.server.server1." and what follows.
class Branch
{
public:
    Branch(const QHash<QString, QVariant> &all, const QString &branch) : m_all(all), m_branch(branch) {}
    QString text(const char *name) const { return m_all.value(m_branch + QString::fromLatin1(name)).toString().trimmed(); }
    int number(const char *name, int otherwise) const { return m_all.value(m_branch + QString::fromLatin1(name), otherwise).toInt(); }
    bool flag(const char *name) const { return m_all.value(m_branch + QString::fromLatin1(name)).toBool(); }

private:
    const QHash<QString, QVariant> &m_all;
    QString m_branch;
};

/// nsMsgSocketType: 0 none, 1 STARTTLS if there is, 2 STARTTLS, 3 TLS. Never without encryption: where it was, STARTTLS is tried.
Security securityOf(int socketType) { return socketType == 3 ? Security::ImplicitTls : Security::StartTls; }

quint16 portOf(int port, quint16 usual) { return port > 0 && port <= 65535 ? quint16(port) : usual; }

Outgoing outgoingOf(const Branch &server, const QString &imapUser)
{
    const Security security = securityOf(server.number("try_ssl", 0));
    Outgoing outgoing{.host = server.text("hostname"),
                      .port = portOf(server.number("port", 0), security == Security::ImplicitTls ? 465 : 587),
                      .security = security,
                      .user = server.text("username")};
    if (outgoing.user == imapUser) outgoing.user.clear();
    return engine::setup::isHostName(outgoing.host) ? outgoing : Outgoing();
}

QList<Identity> identitiesOf(const QHash<QString, QVariant> &all, const QString &names)
{
    QList<Identity> identities;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts).first(std::min<qsizetype>(names.count(u',') + 1, 20))) {
        const Branch branch(all, QStringLiteral("mail.identity.%1.").arg(name.trimmed()));
        const QString address = branch.text("useremail");
        if (address.isEmpty()) continue;
        const QString signature = branch.flag("htmlSigFormat") ? QString() : branch.text("htmlSigText");
        identities.append(
            {.name = branch.text("fullName"), .address = address, .replyTo = branch.text("reply_to"), .signature = signature});
    }
    return identities;
}

std::optional<FoundServers> accountOf(const QHash<QString, QVariant> &all, const QString &name)
{
    const Branch entry(all, QStringLiteral("mail.account.%1.").arg(name));
    const Branch server(all, QStringLiteral("mail.server.%1.").arg(entry.text("server")));
    if (server.text("type") != QLatin1StringView("imap")) return std::nullopt;
    FoundServers found;
    found.source = FoundServers::Source::OtherProgram;
    Account &account = found.account;
    account.host = server.text("realhostname").isEmpty() ? server.text("hostname") : server.text("realhostname");
    account.user = server.text("realuserName").isEmpty() ? server.text("userName") : server.text("realuserName");
    account.security = securityOf(server.number("socketType", 0));
    account.port = portOf(server.number("port", 0), account.security == Security::ImplicitTls ? 993 : 143);
    account.identities = identitiesOf(all, entry.text("identities"));
    account.address = account.identities.isEmpty() ? account.user : account.identities.first().address;
    account.name = server.text("name").isEmpty() ? account.address : server.text("name");
    if (!engine::setup::isHostName(account.host) || account.user.isEmpty()) return std::nullopt;
    const QString first = entry.text("identities").section(u',', 0, 0).trimmed();
    QString smtp = Branch(all, QStringLiteral("mail.identity.%1.").arg(first)).text("smtpServer");
    if (smtp.isEmpty()) smtp = all.value(QStringLiteral("mail.smtp.defaultserver")).toString();
    account.outgoing = outgoingOf(Branch(all, QStringLiteral("mail.smtpserver.%1.").arg(smtp)), account.user);
    const auto provider = engine::setup::providerOf(engine::setup::MailAddress::parse(account.address));
    if (provider && provider->account.host == account.host) {
        found.from = provider->from;
        found.hint = provider->hint;
        found.hintUrl = provider->hintUrl;
    }
    engine::setup::preferBrowser(found);
    return found;
}

} // namespace

QStringList usualPlaces()
{
    const QString home = QDir::homePath();
    return {home + QStringLiteral("/.thunderbird"), home + QStringLiteral("/.var/app/org.mozilla.Thunderbird/.thunderbird"),
            home + QStringLiteral("/snap/thunderbird/common/.thunderbird")};
}

QList<FoundServers> accountsIn(const QStringList &places)
{
    QList<FoundServers> all;
    for (const QString &place : places)
        for (const QString &profile : profilePaths(contents(place + QStringLiteral("/profiles.ini")), place))
            for (const FoundServers &found : accountsOf(readPreferences(contents(profile + QStringLiteral("/prefs.js"))))) {
                const auto same = [&found](const FoundServers &other) {
                    return other.account.host == found.account.host && other.account.user == found.account.user;
                };
                if (all.size() < mostAccounts && std::ranges::none_of(all, same)) all << found;
            }
    return all;
}

QStringList profilePaths(const QByteArray &profilesIni, const QString &place)
{
    QStringList paths;
    QString path;
    bool relative = true;
    const auto take = [&] {
        if (!path.isEmpty()) paths << (relative ? place + u'/' + path : path);
        path.clear();
        relative = true;
    };
    for (const QByteArray &raw : profilesIni.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(u'[')) take();
        else if (line.startsWith(QLatin1StringView("Path="))) path = line.sliced(5);
        else if (line.startsWith(QLatin1StringView("IsRelative="))) relative = line.sliced(11) != QLatin1StringView("0");
    }
    take();
    return paths.first(std::min<qsizetype>(paths.size(), 20));
}

QHash<QString, QVariant> readPreferences(const QByteArray &prefsJs)
{
    QHash<QString, QVariant> preferences;
    for (const QByteArray &raw : prefsJs.split('\n')) {
        if (!raw.startsWith("user_pref(\"mail.")) continue;
        const QString line = QString::fromUtf8(raw).trimmed();
        qsizetype at = 10;
        const auto name = readString(line, at);
        if (!name) continue;
        while (at < line.size() && (line[at] == u',' || line[at].isSpace())) ++at;
        if (at >= line.size()) continue;
        if (line[at] == u'"') {
            if (const auto value = readString(line, at)) preferences.insert(*name, *value);
            continue;
        }
        const QString word = line.sliced(at).section(u')', 0, 0).trimmed();
        bool number = false;
        const int value = word.toInt(&number);
        if (number) preferences.insert(*name, value);
        else if (word == QLatin1StringView("true") || word == QLatin1StringView("false"))
            preferences.insert(*name, word == QLatin1StringView("true"));
    }
    return preferences;
}

QList<FoundServers> accountsOf(const QHash<QString, QVariant> &preferences)
{
    QList<FoundServers> accounts;
    const QString names = preferences.value(QStringLiteral("mail.accountmanager.accounts")).toString();
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        if (accounts.size() >= mostAccounts) break;
        if (const auto account = accountOf(preferences, name.trimmed())) accounts << *account;
    }
    return accounts;
}

} // namespace godwit::app::thunderbird
