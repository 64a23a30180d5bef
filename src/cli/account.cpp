// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/credentials.h"
#include "cli/command.h"
#include "cli/foundaccount.h"
#include "imap/mailboxname.h"
#include "mail/fingerprint.h"
#include "cli/serveroptions.h"
#include "cli/signinoptions.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <array>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// An option that names a file: its absolute path, so that it is found from everywhere.
std::expected<QString, Error> readableFile(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option)) return QString();
    const QFileInfo file(arguments.value(option));
    if (!file.isFile() || !file.isReadable()) return std::unexpected(usage(tr("--%1: \"%2\" cannot be read").arg(option, file.filePath())));
    return file.absoluteFilePath();
}

/// Certificates, proxy, compression.
std::expected<void, Error> readTransport(const Arguments &arguments, Account &account)
{
    const std::array<std::pair<const char *, QString *>, 3> files{
        {{"ca", &account.caFile}, {"client-cert", &account.clientCertificate}, {"client-key", &account.clientKey}}};
    for (const auto &[option, target] : files) {
        const auto file = readableFile(arguments, QString::fromLatin1(option));
        if (!file) return std::unexpected(file.error());
        *target = *file;
    }
    if (!account.clientKey.isEmpty() && account.clientCertificate.isEmpty())
        return std::unexpected(usage(tr("--client-key needs --client-cert")));
    if (arguments.has(QStringLiteral("client-key-command")) && account.clientCertificate.isEmpty())
        return std::unexpected(usage(tr("--client-key-command needs --client-cert")));
    if (arguments.has(QStringLiteral("pin-sha256"))) {
        const auto pin = fingerprintFrom(arguments.value(QStringLiteral("pin-sha256")));
        if (!pin) return std::unexpected(usage(tr("--pin-sha256 needs the 64 hexadecimal digits of a certificate's SHA-256")));
        account.pinSha256 = *pin;
    }
    const auto proxy = proxyFrom(arguments.value(QStringLiteral("proxy")));
    if (!proxy) return std::unexpected(usage(tr("--proxy is http://HOST:PORT or socks5://HOST:PORT")));
    account.proxy = *proxy;
    const QString compress = arguments.value(QStringLiteral("compress"));
    if (compress == QLatin1StringView("on")) account.compression = Compression::On;
    else if (compress == QLatin1StringView("off")) account.compression = Compression::Off;
    else if (!compress.isEmpty() && compress != QLatin1StringView("auto"))
        return std::unexpected(usage(tr("--compress is one of auto, on, off")));
    return {};
}

/// Of a mail address, if there is one, what could be found out; the options say it better.
std::expected<Account, Error> readAccount(const Arguments &arguments, const QString &address, FoundServers &found)
{
    Account account;
    if (!address.isEmpty()) {
        auto servers = findServers(arguments, address);
        if (!servers) return std::unexpected(servers.error());
        found = *servers;
        account = found.account;
        account.name = address;
    }
    for (const QString &needed : {QStringLiteral("name"), QStringLiteral("imap"), QStringLiteral("tls"), QStringLiteral("user")})
        if (arguments.value(needed).isEmpty() && (address.isEmpty() || arguments.has(needed)))
            return std::unexpected(usage(tr("account add: --%1 is missing").arg(needed)));
    if (arguments.has(QStringLiteral("name"))) account.name = arguments.value(QStringLiteral("name"));
    if (arguments.has(QStringLiteral("user"))) account.user = arguments.value(QStringLiteral("user"));
    account.plainConfirmed = arguments.has(QStringLiteral("confirm-plain"));
    if (const auto read = readServers(arguments, account); !read) return std::unexpected(read.error());
    if (const auto read = readTransport(arguments, account); !read) return std::unexpected(read.error());
    if (const auto read = readSignIn(arguments, account); !read) return std::unexpected(read.error());
    return account;
}

QString serverOf(const Account &account) { return QStringLiteral("%1:%2").arg(account.host).arg(account.port); }
QString outgoingOf(const Account &account)
{
    return account.outgoing.host.isEmpty() ? QString() : QStringLiteral("%1:%2").arg(account.outgoing.host).arg(account.outgoing.port);
}

Exit add(const Context &context)
{
    const Arguments &arguments = context.arguments;
    FoundServers found;
    auto account = readAccount(arguments, context.words.value(1), found);
    if (!account) return fail(account.error());
    const auto source = secretSource(arguments, *account);
    if (!source) return fail(source.error());

    const auto lock = store::ProfileLock::acquire(context.profile.paths());
    if (!lock) return fail(lock.error());
    auto accounts = app::Accounts::load(context.profile.accountsFile());
    if (!accounts) return fail(accounts.error());
    const auto entry = accounts->add(*account, source->command, arguments.value(QStringLiteral("client-key-command")));
    if (!entry) return fail(entry.error());
    if (source->standardInput) {
        if (const Error error = keepSecret(*entry)) {
            if (const auto removed = accounts->remove(entry->account.id); !removed) return fail(removed.error());
            return fail(error);
        }
    }
    if (context.json)
        writeJson(QJsonObject{{QStringLiteral("name"), account->name}, {QStringLiteral("id"), qint64(toInt(entry->account.id))}});
    else if (found.source != FoundServers::Source::Nowhere)
        writeLine(QStringList{account->name, serverOf(*account), outgoingOf(*account), found.hintUrl}.join(QLatin1Char('\t')).trimmed());
    return Exit::Done;
}

Exit list(const Context &context)
{
    const auto accounts = app::Accounts::load(context.profile.accountsFile());
    if (!accounts) return fail(accounts.error());
    static const QHash<Security, QString> words{{Security::ImplicitTls, QStringLiteral("implicit")},
                                                {Security::StartTls, QStringLiteral("starttls")},
                                                {Security::None, QStringLiteral("none")}};
    QJsonArray array;
    for (const app::AccountEntry &entry : accounts->entries()) {
        const Account &account = entry.account;
        const QString password = takesNothing(account.signIn.method) ? QStringLiteral("none")
                                 : entry.passwordCommand.isEmpty()   ? QStringLiteral("keychain")
                                                                     : QStringLiteral("command");
        if (!context.json) {
            writeLine(QStringList{account.name, serverOf(account), words.value(account.security), account.user, password}.join(
                QLatin1Char('\t')));
            continue;
        }
        array.append(
            QJsonObject{{QStringLiteral("name"), account.name},
                        {QStringLiteral("host"), account.host},
                        {QStringLiteral("port"), account.port},
                        {QStringLiteral("tls"), words.value(account.security)},
                        {QStringLiteral("user"), account.user},
                        {QStringLiteral("address"), account.address},
                        {QStringLiteral("sender"), account.identities.value(0).name},
                        {QStringLiteral("smtp"), outgoingOf(account)},
                        {QStringLiteral("smtpTls"), outgoingOf(account).isEmpty() ? QString() : words.value(account.outgoing.security)},
                        {QStringLiteral("smtpUser"), account.outgoing.user},
                        {QStringLiteral("ca"), account.caFile},
                        {QStringLiteral("pinSha256"), fingerprintText(account.pinSha256)},
                        {QStringLiteral("clientCertificate"), account.clientCertificate},
                        {QStringLiteral("proxy"), proxyText(account.proxy)},
                        {QStringLiteral("signIn"), nameOf(account.signIn.method)},
                        {QStringLiteral("pinned"), nameOf(account.signIn.pinned)},
                        {QStringLiteral("password"), password}});
    }
    if (context.json) writeJson(array);
    return Exit::Done;
}

/// "none", "all", or so many months.
std::optional<int> monthsOf(const QString &word)
{
    if (word == QLatin1StringView("none")) return 0;
    if (word == QLatin1StringView("all")) return Keeping::everything;
    bool fine = false;
    const int months = word.toInt(&fine);
    return fine && months > 0 && months <= 1200 ? std::optional(months) : std::nullopt;
}

Exit keep(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const auto lock = store::ProfileLock::acquire(context.profile.paths());
    if (!lock) return fail(lock.error());
    auto accounts = app::Accounts::load(context.profile.accountsFile());
    if (!accounts) return fail(accounts.error());
    auto entry = accounts->byName(context.words.at(1));
    if (!entry) return fail(usage(tr("there is no account named \"%1\"").arg(context.words.at(1))));
    Keeping &keeping = entry->account.keeping;
    const QString what = context.words.at(2), folder = arguments.value(QStringLiteral("folder"));
    const auto months = monthsOf(what);
    const bool inherits = what == QLatin1StringView("as-above") && !folder.isEmpty();
    if (!months && !inherits)
        return fail(usage(tr("account keep NAME none|all|MONTHS [--folder FOLDER] [--space MIB]; as-above with --folder")));
    if (arguments.has(QStringLiteral("space"))) {
        bool fine = false;
        const qint64 mib = arguments.value(QStringLiteral("space")).toLongLong(&fine);
        if (!fine || mib < 1 || mib > (qint64{1} << 30)) return fail(usage(tr("--space needs a number of MiB")));
        if (const auto saved = accounts->setSpace(mib << 20); !saved) return fail(saved.error());
    }
    const QByteArray mailbox = imap::canonicalMailbox(imap::encodeMailboxName(folder, false));
    if (inherits) keeping.folders.remove(mailbox);
    else if (folder.isEmpty()) keeping.months = *months;
    else keeping.folders.insert(mailbox, *months);
    if (const auto changed = accounts->change(entry->account); !changed) return fail(changed.error());
    if (context.json) writeJson(QJsonObject{{QStringLiteral("months"), keeping.months}, {QStringLiteral("space"), accounts->space()}});
    return Exit::Done;
}

Exit remove(const Context &context)
{
    auto accounts = app::Accounts::load(context.profile.accountsFile());
    if (!accounts) return fail(accounts.error());
    const auto entry = accounts->byName(context.words.at(1));
    if (!entry) return fail(usage(tr("there is no account named \"%1\"").arg(context.words.at(1))));
    Backend backend(context.profile, *entry, context.log);
    if (const Error error = backend.openStore()) return fail(error);
    if (const Error error = backend.removeAccount()) return fail(error);
    if (const auto removed = accounts->remove(entry->account.id); !removed) return fail(removed.error());
    for (const app::AccountEntry &secret : {*entry, app::keyPassphraseOf(*entry)}) {
        if (!secret.passwordCommand.isEmpty()) continue;
        app::Credentials credentials;
        QEventLoop loop;
        // Where there is no keychain there is nothing to forget.
        credentials.forget(secret, [&](const std::expected<void, Error> &) { loop.quit(); });
        loop.exec();
    }
    if (context.json) writeJson(QJsonObject{{QStringLiteral("removed"), entry->account.name}});
    return Exit::Done;
}

} // namespace

Exit runAccount(const Context &context)
{
    const QString what = context.words.first();
    const qsizetype wanted = what == QLatin1StringView("keep") ? 3 : what == QLatin1StringView("remove") ? 2 : 1;
    const bool withAddress = what == QLatin1StringView("add") && context.words.size() == 2;
    if (context.words.size() != wanted && !withAddress)
        return fail(usage(tr("account add …, account list, account keep …, or account remove NAME (see --help)")));
    if (what == QLatin1StringView("add")) return add(context);
    if (what == QLatin1StringView("list")) return list(context);
    if (what == QLatin1StringView("remove")) return remove(context);
    if (what == QLatin1StringView("keep")) return keep(context);
    return fail(usage(tr("account add …, account list, account keep …, or account remove NAME (see --help)")));
}

} // namespace godwit::cli
