// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/accounts.h"

#include "mail/fingerprint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>
#include <algorithm>
#include <array>
#include <utility>

namespace godwit::app {

namespace {

constexpr int formatVersion = 1;

Error failure(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

QString tr(const char *text) { return QCoreApplication::translate("godwit::app::Accounts", text); }

QString toWord(Security security)
{
    switch (security) {
    case Security::ImplicitTls: return QStringLiteral("implicit");
    case Security::StartTls: return QStringLiteral("starttls");
    case Security::None: return QStringLiteral("none");
    }
    return {};
}

std::optional<Security> toSecurity(const QString &word)
{
    for (const Security security : {Security::ImplicitTls, Security::StartTls, Security::None})
        if (toWord(security) == word) return security;
    return std::nullopt;
}

QString toWord(Compression compression)
{
    switch (compression) {
    case Compression::Automatic: return QStringLiteral("automatic");
    case Compression::On: return QStringLiteral("on");
    case Compression::Off: return QStringLiteral("off");
    }
    return {};
}

/// What a list from before there was this setting does not say.
std::optional<Compression> toCompression(const QString &word)
{
    if (word.isEmpty()) return Compression::Automatic;
    for (const Compression compression : {Compression::Automatic, Compression::On, Compression::Off})
        if (toWord(compression) == word) return compression;
    return std::nullopt;
}

/// False: it says something about the transport that makes no sense. Leaving that out could mean a weaker check than the person chose.
bool readTransport(const QJsonObject &object, Account &account)
{
    const QString pin = object.value(QLatin1StringView("pinSha256")).toString();
    const auto fingerprint = fingerprintFrom(pin);
    const auto proxy = proxyFrom(object.value(QLatin1StringView("proxy")).toString());
    const auto compression = toCompression(object.value(QLatin1StringView("compression")).toString());
    if ((!pin.isEmpty() && !fingerprint) || !proxy || !compression) return false;
    account.pinSha256 = fingerprint.value_or(QByteArray());
    account.clientCertificate = object.value(QLatin1StringView("clientCertificate")).toString();
    account.clientKey = object.value(QLatin1StringView("clientKey")).toString();
    account.proxy = *proxy;
    account.compression = *compression;
    return true;
}

QJsonObject toJson(const Keeping &keeping)
{
    QJsonObject folders; // octets of any kind are no JSON
    for (const auto &[mailbox, months] : keeping.folders.asKeyValueRange())
        folders.insert(QString::fromLatin1(mailbox.toPercentEncoding("/. ")), months);
    return {{QStringLiteral("months"), keeping.months}, {QStringLiteral("folders"), folders}};
}

Keeping toKeeping(const QJsonObject &object)
{
    Keeping keeping;
    keeping.months = std::max(object.value(QLatin1StringView("months")).toInt(), Keeping::everything);
    const QJsonObject folders = object.value(QLatin1StringView("folders")).toObject();
    for (auto folder = folders.begin(); folder != folders.end(); ++folder)
        keeping.folders.insert(QByteArray::fromPercentEncoding(folder.key().toLatin1()),
                               std::max(folder.value().toInt(), Keeping::everything));
    return keeping;
}

constexpr std::array roleWords{std::pair{Role::Drafts, "drafts"}, std::pair{Role::Sent, "sent"}, std::pair{Role::Archive, "archive"},
                               std::pair{Role::Junk, "junk"}, std::pair{Role::Trash, "trash"}};

QJsonObject toJson(const QMap<Role, QByteArray> &roles)
{
    QJsonObject object;
    for (const auto &[role, word] : roleWords)
        if (const auto mailbox = roles.constFind(role); mailbox != roles.cend())
            object.insert(QLatin1StringView(word), QString::fromLatin1(mailbox->toPercentEncoding("/. ")));
    return object;
}

QMap<Role, QByteArray> toRoles(const QJsonObject &object)
{
    QMap<Role, QByteArray> roles;
    for (const auto &[role, word] : roleWords)
        if (const QString mailbox = object.value(QLatin1StringView(word)).toString(); !mailbox.isEmpty())
            roles.insert(role, QByteArray::fromPercentEncoding(mailbox.toLatin1()));
    return roles;
}

QJsonObject toJson(const SignInSettings &settings)
{
    QJsonObject object{
        {QStringLiteral("method"), nameOf(settings.method)},   {QStringLiteral("pinned"), nameOf(settings.pinned)},
        {QStringLiteral("tokenUrl"), settings.oauth.tokenUrl}, {QStringLiteral("clientId"), settings.oauth.id},
        {QStringLiteral("scope"), settings.oauth.scope},
    };
    if (!settings.oauth.authUrl.isEmpty()) object.insert(QStringLiteral("authUrl"), settings.oauth.authUrl);
    return object;
}

/// nullopt: a word that is not known. To leave it out could mean a weaker way than the person chose.
std::optional<SignInSettings> toSignIn(const QJsonValue &value)
{
    SignInSettings settings;
    if (value.isUndefined()) return settings; // a list from before there was this setting
    const QJsonObject object = value.toObject();
    const auto method = signInMethod(object.value(QLatin1StringView("method")).toString());
    const auto pinned = signInMethod(object.value(QLatin1StringView("pinned")).toString());
    if (!method || !pinned) return std::nullopt;
    settings.method = *method;
    settings.pinned = *pinned;
    settings.oauth.tokenUrl = object.value(QLatin1StringView("tokenUrl")).toString();
    settings.oauth.id = object.value(QLatin1StringView("clientId")).toString();
    settings.oauth.scope = object.value(QLatin1StringView("scope")).toString();
    settings.oauth.authUrl = object.value(QLatin1StringView("authUrl")).toString();
    return settings;
}

/// Who files what was sent; empty: not known yet.
QString toWord(Outgoing::SentFiling filing)
{
    switch (filing) {
    case Outgoing::SentFiling::Unproven: return {};
    case Outgoing::SentFiling::ByServer: return QStringLiteral("server");
    case Outgoing::SentFiling::ByUs: return QStringLiteral("here");
    }
    return {};
}

/// Whether sending was possible when it was tried; empty: it was not.
QString toWord(Outgoing::Trial trial)
{
    switch (trial) {
    case Outgoing::Trial::Untried: return {};
    case Outgoing::Trial::Failed: return QStringLiteral("failed");
    case Outgoing::Trial::Worked: return QStringLiteral("worked");
    }
    return {};
}

QJsonObject toJson(const Outgoing &outgoing)
{
    if (outgoing.host.isEmpty()) return {};
    return {{QStringLiteral("host"), outgoing.host},
            {QStringLiteral("port"), outgoing.port},
            {QStringLiteral("tls"), toWord(outgoing.security)},
            {QStringLiteral("user"), outgoing.user},
            {QStringLiteral("plainConfirmed"), outgoing.plainConfirmed},
            {QStringLiteral("pinSha256"), fingerprintText(outgoing.pinSha256)},
            {QStringLiteral("pinned"), nameOf(outgoing.signInPinned)},
            {QStringLiteral("filing"), toWord(outgoing.filing)},
            {QStringLiteral("trial"), toWord(outgoing.trial)}};
}

/// nullopt: words that are not known.
std::optional<Outgoing> toOutgoing(const QJsonObject &object)
{
    Outgoing outgoing;
    if (object.isEmpty()) return outgoing;
    const auto security = toSecurity(object.value(QLatin1StringView("tls")).toString());
    const qint64 port = object.value(QLatin1StringView("port")).toInteger();
    if (!security || port < 1 || port > 65535) return std::nullopt;
    outgoing.host = object.value(QLatin1StringView("host")).toString();
    outgoing.port = quint16(port);
    outgoing.security = *security;
    outgoing.user = object.value(QLatin1StringView("user")).toString();
    outgoing.plainConfirmed = object.value(QLatin1StringView("plainConfirmed")).toBool();
    const QString pin = object.value(QLatin1StringView("pinSha256")).toString();
    const auto fingerprint = fingerprintFrom(pin);
    outgoing.pinSha256 = fingerprint.value_or(QByteArray());
    const auto pinned = signInMethod(object.value(QLatin1StringView("pinned")).toString(nameOf(SignInMethod::Automatic)));
    if (!pinned || (!pin.isEmpty() && !fingerprint)) return std::nullopt;
    outgoing.signInPinned = *pinned;
    const QString filing = object.value(QLatin1StringView("filing")).toString();
    for (const auto way : {Outgoing::SentFiling::ByServer, Outgoing::SentFiling::ByUs})
        if (filing == toWord(way)) outgoing.filing = way;
    const QString trial = object.value(QLatin1StringView("trial")).toString();
    for (const auto end : {Outgoing::Trial::Failed, Outgoing::Trial::Worked})
        if (trial == toWord(end)) outgoing.trial = end;
    return outgoing;
}

QJsonArray toJson(const QList<Identity> &identities)
{
    QJsonArray array;
    for (const Identity &identity : identities)
        array.append(QJsonObject{{QStringLiteral("name"), identity.name},
                                 {QStringLiteral("address"), identity.address},
                                 {QStringLiteral("replyTo"), identity.replyTo},
                                 {QStringLiteral("signature"), identity.signature}});
    return array;
}

QList<Identity> toIdentities(const QJsonArray &array)
{
    QList<Identity> identities;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        identities.append({.name = object.value(QLatin1StringView("name")).toString(),
                           .address = object.value(QLatin1StringView("address")).toString(),
                           .replyTo = object.value(QLatin1StringView("replyTo")).toString(),
                           .signature = object.value(QLatin1StringView("signature")).toString()});
    }
    return identities;
}

QJsonObject toJson(const AccountEntry &entry)
{
    const Account &account = entry.account;
    QJsonArray disabled;
    for (const QByteArray &name : account.disabledCapabilities) disabled.append(QString::fromLatin1(name));
    return {
        {QStringLiteral("id"), qint64(toInt(account.id))},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("address"), account.address},
        {QStringLiteral("host"), account.host},
        {QStringLiteral("port"), account.port},
        {QStringLiteral("tls"), toWord(account.security)},
        {QStringLiteral("plainConfirmed"), account.plainConfirmed},
        {QStringLiteral("user"), account.user},
        {QStringLiteral("ca"), account.caFile},
        {QStringLiteral("disabledCapabilities"), disabled},
        {QStringLiteral("pinSha256"), fingerprintText(account.pinSha256)},
        {QStringLiteral("clientCertificate"), account.clientCertificate},
        {QStringLiteral("clientKey"), account.clientKey},
        {QStringLiteral("proxy"), proxyText(account.proxy)},
        {QStringLiteral("compression"), toWord(account.compression)},
        {QStringLiteral("signIn"), toJson(account.signIn)},
        {QStringLiteral("outgoing"), toJson(account.outgoing)},
        {QStringLiteral("authServers"), QJsonArray::fromStringList(account.authServers)},
        {QStringLiteral("identities"), toJson(account.identities)},
        {QStringLiteral("keep"), toJson(account.keeping)},
        {QStringLiteral("roles"), toJson(account.roles)},
        {QStringLiteral("passwordCommand"), entry.passwordCommand},
        {QStringLiteral("keyCommand"), entry.keyCommand},
        {QStringLiteral("keychainKey"), entry.keychainKey},
    };
}

std::optional<AccountEntry> fromJson(const QJsonObject &object)
{
    AccountEntry entry;
    Account &account = entry.account;
    account.id = AccountId(std::uint32_t(object.value(QLatin1StringView("id")).toInteger()));
    account.name = object.value(QLatin1StringView("name")).toString();
    account.address = object.value(QLatin1StringView("address")).toString();
    account.host = object.value(QLatin1StringView("host")).toString();
    const qint64 port = object.value(QLatin1StringView("port")).toInteger();
    account.port = quint16(port);
    const auto security = toSecurity(object.value(QLatin1StringView("tls")).toString());
    account.plainConfirmed = object.value(QLatin1StringView("plainConfirmed")).toBool();
    account.user = object.value(QLatin1StringView("user")).toString();
    account.caFile = object.value(QLatin1StringView("ca")).toString();
    for (const auto &name : object.value(QLatin1StringView("disabledCapabilities")).toArray())
        account.disabledCapabilities.append(name.toString().toUpper().toLatin1());
    if (!readTransport(object, account)) return std::nullopt;
    const auto signIn = toSignIn(object.value(QLatin1StringView("signIn")));
    if (!signIn) return std::nullopt;
    account.signIn = *signIn;
    const auto outgoing = toOutgoing(object.value(QLatin1StringView("outgoing")).toObject());
    if (!outgoing) return std::nullopt;
    account.outgoing = *outgoing;
    for (const auto &name : object.value(QLatin1StringView("authServers")).toArray()) account.authServers.append(name.toString());
    account.identities = toIdentities(object.value(QLatin1StringView("identities")).toArray());
    account.keeping = toKeeping(object.value(QLatin1StringView("keep")).toObject());
    account.roles = toRoles(object.value(QLatin1StringView("roles")).toObject());
    entry.passwordCommand = object.value(QLatin1StringView("passwordCommand")).toString();
    entry.keyCommand = object.value(QLatin1StringView("keyCommand")).toString();
    entry.keychainKey = object.value(QLatin1StringView("keychainKey")).toString();
    if (toInt(account.id) == 0 || account.name.isEmpty() || account.host.isEmpty() || port < 1 || port > 65535 || !security)
        return std::nullopt;
    account.security = *security;
    return entry;
}

} // namespace

AccountEntry keyPassphraseOf(const AccountEntry &entry)
{
    AccountEntry key = entry;
    key.passwordCommand = entry.keyCommand;
    key.keychainKey += QStringLiteral("#client-key");
    return key;
}

std::expected<Accounts, Error> Accounts::load(const QString &path)
{
    Accounts accounts;
    accounts.m_file = path;
    QFile file(path);
    if (!file.exists()) return accounts;
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(failure(Error::Kind::Storage, path + QStringLiteral(": ") + file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (document.isObject() && accounts.read(document.object())) return accounts;

    const QString aside = path + QDateTime::currentDateTimeUtc().toString(QStringLiteral("'.damaged-'yyyyMMdd'T'HHmmsszzz"));
    const bool kept = QFile::rename(path, aside);
    return std::unexpected(
        failure(Error::Kind::Storage,
                kept ? tr("The list of accounts was damaged. It is kept as %1; the next start begins without accounts.").arg(aside)
                     : tr("The list of accounts is damaged: %1").arg(path)));
}

bool Accounts::read(const QJsonObject &top)
{
    if (top.value(QLatin1StringView("version")).toInt() != formatVersion) return false;
    if (!top.value(QLatin1StringView("accounts")).isArray()) return false;
    for (const auto &value : top.value(QLatin1StringView("accounts")).toArray()) {
        const auto entry = fromJson(value.toObject());
        if (!entry || byId(entry->account.id) || byName(entry->account.name)) return false;
        m_entries.append(*entry);
        m_nextId = std::max(m_nextId, toInt(entry->account.id) + 1);
    }
    if (const qint64 space = top.value(QLatin1StringView("space")).toInteger(); space > 0) m_space = space;
    m_nextId = std::max(m_nextId, std::uint32_t(top.value(QLatin1StringView("nextId")).toInteger()));
    return true;
}

QList<Account> Accounts::accounts() const
{
    QList<Account> result;
    for (const AccountEntry &entry : m_entries) result.append(entry.account);
    return result;
}

std::optional<AccountEntry> Accounts::byName(const QString &name) const
{
    const auto found = std::ranges::find(m_entries, name, [](const AccountEntry &entry) { return entry.account.name; });
    return found == m_entries.end() ? std::nullopt : std::optional(*found);
}

std::optional<AccountEntry> Accounts::byId(AccountId id) const
{
    const auto found = std::ranges::find(m_entries, id, [](const AccountEntry &entry) { return entry.account.id; });
    return found == m_entries.end() ? std::nullopt : std::optional(*found);
}

std::expected<AccountEntry, Error> Accounts::add(Account account, const QString &passwordCommand, const QString &keyCommand)
{
    if (account.name.isEmpty()) return std::unexpected(failure(Error::Kind::Invalid, tr("An account needs a name.")));
    if (byName(account.name))
        return std::unexpected(failure(Error::Kind::Invalid, tr("There is an account named \"%1\" already.").arg(account.name)));
    account.id = AccountId(m_nextId++);
    AccountEntry entry{.account = account, .passwordCommand = passwordCommand, .keyCommand = keyCommand, .keychainKey = {}};
    entry.keychainKey = QStringLiteral("imap://%1@%2#%3").arg(account.user, account.host, QUuid::createUuid().toString(QUuid::Id128));
    m_entries.append(entry);
    if (auto saved = save(); !saved) {
        m_entries.removeLast();
        return std::unexpected(saved.error());
    }
    return entry;
}

std::expected<AccountEntry, Error> Accounts::change(const Account &account, const std::optional<QString> &passwordCommand,
                                                    const std::optional<QString> &keyCommand)
{
    const auto sameName = byName(account.name);
    if (account.name.isEmpty() || (sameName && sameName->account.id != account.id))
        return std::unexpected(failure(Error::Kind::Invalid, tr("There is an account named \"%1\" already.").arg(account.name)));
    const auto entry = std::ranges::find(m_entries, account.id, [](const AccountEntry &each) { return each.account.id; });
    if (entry == m_entries.end()) return std::unexpected(failure(Error::Kind::Invalid, tr("This account was removed.")));
    AccountEntry before = *entry;
    entry->account = account;
    if (passwordCommand) entry->passwordCommand = *passwordCommand;
    if (keyCommand) entry->keyCommand = *keyCommand;
    if (auto saved = save(); !saved) {
        *entry = std::move(before);
        return std::unexpected(saved.error());
    }
    return *entry;
}

std::expected<void, Error> Accounts::pin(AccountId id, SignInMethod method)
{
    const auto entry = byId(id);
    if (!entry || entry->account.signIn.pinned == method) return {};
    Account account = entry->account;
    account.signIn.pinned = method;
    if (const auto changed = change(account); !changed) return std::unexpected(changed.error());
    return {};
}

std::expected<void, Error> Accounts::pinOutgoing(AccountId id, SignInMethod method)
{
    const auto entry = byId(id);
    if (!entry || entry->account.outgoing.signInPinned == method) return {};
    Account account = entry->account;
    account.outgoing.signInPinned = method;
    if (const auto changed = change(account); !changed) return std::unexpected(changed.error());
    return {};
}

std::expected<void, Error> Accounts::remove(AccountId id)
{
    const QList<AccountEntry> before = m_entries;
    m_entries.removeIf([id](const AccountEntry &entry) { return entry.account.id == id; });
    auto saved = save();
    if (!saved) m_entries = before;
    return saved;
}

std::expected<void, Error> Accounts::setOrder(const QList<AccountId> &order)
{
    const QList<AccountEntry> before = m_entries;
    std::ranges::stable_sort(m_entries, {}, [&order](const AccountEntry &entry) {
        const qsizetype place = order.indexOf(entry.account.id);
        return place < 0 ? order.size() : place; // one that is not named stays behind the others
    });
    auto saved = save();
    if (!saved) m_entries = before;
    return saved;
}

std::expected<void, Error> Accounts::setSpace(qint64 octets)
{
    const qint64 before = std::exchange(m_space, octets);
    auto saved = save();
    if (!saved) m_space = before;
    return saved;
}

std::expected<void, Error> Accounts::save() const
{
    QJsonArray list;
    for (const AccountEntry &entry : m_entries) list.append(toJson(entry));
    const QJsonObject top{{QStringLiteral("version"), formatVersion},
                          {QStringLiteral("nextId"), qint64(m_nextId)},
                          {QStringLiteral("space"), m_space},
                          {QStringLiteral("accounts"), list}};
    QSaveFile file(m_file);
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                      file.write(QJsonDocument(top).toJson()) >= 0 && file.commit();
    if (!done) return std::unexpected(failure(Error::Kind::Storage, m_file + QStringLiteral(": ") + file.errorString()));
    return {};
}

} // namespace godwit::app
