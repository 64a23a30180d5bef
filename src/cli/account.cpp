// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/credentials.h"
#include "cli/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

bool isLoopback(const QString &host) { return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback(); }

/// "host", "host:993", "[::1]:993".
bool readServer(const QString &text, Account &account)
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
    account.host = host;
    account.port = account.security == Security::ImplicitTls ? 993 : 143;
    if (!port.isEmpty()) {
        bool fine = false;
        const uint number = port.toUInt(&fine);
        if (!fine || number == 0 || number > 65535) return false;
        account.port = quint16(number);
    }
    return !host.isEmpty() && !host.contains(QLatin1Char(' '));
}

std::expected<Account, Error> readAccount(const Arguments &arguments)
{
    for (const QString &needed : {QStringLiteral("name"), QStringLiteral("imap"), QStringLiteral("tls"), QStringLiteral("user")})
        if (arguments.value(needed).isEmpty()) return std::unexpected(usage(tr("account add: --%1 is missing").arg(needed)));
    Account account;
    account.name = arguments.value(QStringLiteral("name"));
    account.user = arguments.value(QStringLiteral("user"));
    const QString tls = arguments.value(QStringLiteral("tls"));
    if (tls == QLatin1StringView("implicit")) account.security = Security::ImplicitTls;
    else if (tls == QLatin1StringView("starttls")) account.security = Security::StartTls;
    else if (tls == QLatin1StringView("none")) account.security = Security::None;
    else return std::unexpected(usage(tr("--tls is one of implicit, starttls, none")));
    if (!readServer(arguments.value(QStringLiteral("imap")), account)) return std::unexpected(usage(tr("--imap needs HOST:PORT")));
    account.plainConfirmed = arguments.has(QStringLiteral("confirm-plain"));
    if (account.security == Security::None && !account.plainConfirmed && !isLoopback(account.host))
        return std::unexpected(
            usage(tr("without TLS everybody on the way reads password and mail; add --confirm-plain if that is what you want")));
    if (arguments.has(QStringLiteral("ca"))) {
        const QFileInfo file(arguments.value(QStringLiteral("ca")));
        if (!file.isFile() || !file.isReadable()) return std::unexpected(usage(tr("--ca: \"%1\" cannot be read").arg(file.filePath())));
        account.caFile = file.absoluteFilePath();
    }
    return account;
}

/// The password from standard input goes to the keychain or nowhere: a process that ends has no memory to keep it in.
Error keepPassword(const app::AccountEntry &entry)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return usage(tr("standard input cannot be read"));
    QByteArray line = input.readLine(64 * 1024);
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    if (line.isEmpty()) return usage(tr("there is no password on standard input"));
    app::Credentials credentials;
    QEventLoop loop;
    Error outcome;
    credentials.write(entry, Secret(line), [&](const std::expected<void, Error> &written) {
        if (!written) outcome = written.error();
        loop.quit();
    });
    line.fill('\0');
    loop.exec();
    if (!outcome) return {};
    return usage(tr("there is no keychain that would keep the password (%1); give --password-command instead").arg(outcome.detail));
}

Exit add(const Context &context)
{
    const Arguments &arguments = context.arguments;
    auto account = readAccount(arguments);
    if (!account) return fail(account.error());
    const bool fromInput = arguments.has(QStringLiteral("password-stdin"));
    const QString command = arguments.value(QStringLiteral("password-command"));
    if (fromInput == !command.isEmpty()) return fail(usage(tr("account add: give one of --password-stdin and --password-command CMD")));

    const auto lock = store::ProfileLock::acquire(context.profile.paths());
    if (!lock) return fail(lock.error());
    auto accounts = app::Accounts::load(context.profile.accountsFile());
    if (!accounts) return fail(accounts.error());
    const auto entry = accounts->add(*account, command);
    if (!entry) return fail(entry.error());
    if (fromInput) {
        if (const Error error = keepPassword(*entry)) {
            if (const auto removed = accounts->remove(entry->account.id); !removed) return fail(removed.error());
            return fail(error);
        }
    }
    if (context.json)
        writeJson(QJsonObject{{QStringLiteral("name"), account->name}, {QStringLiteral("id"), qint64(toInt(entry->account.id))}});
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
        const QString password = entry.passwordCommand.isEmpty() ? QStringLiteral("keychain") : QStringLiteral("command");
        if (!context.json) {
            writeLine(QStringList{account.name, QStringLiteral("%1:%2").arg(account.host).arg(account.port), words.value(account.security),
                                  account.user, password}
                          .join(QLatin1Char('\t')));
            continue;
        }
        array.append(QJsonObject{{QStringLiteral("name"), account.name},
                                 {QStringLiteral("host"), account.host},
                                 {QStringLiteral("port"), account.port},
                                 {QStringLiteral("tls"), words.value(account.security)},
                                 {QStringLiteral("user"), account.user},
                                 {QStringLiteral("ca"), account.caFile},
                                 {QStringLiteral("password"), password}});
    }
    if (context.json) writeJson(array);
    return Exit::Done;
}

Exit remove(const Context &context)
{
    auto accounts = app::Accounts::load(context.profile.accountsFile());
    if (!accounts) return fail(accounts.error());
    const auto entry = accounts->byName(context.words.at(1));
    if (!entry) return fail(usage(tr("there is no account named \"%1\"").arg(context.words.at(1))));
    Backend backend(context.profile, *entry);
    if (const Error error = backend.openStore()) return fail(error);
    if (const Error error = backend.removeAccount()) return fail(error);
    if (const auto removed = accounts->remove(entry->account.id); !removed) return fail(removed.error());
    if (entry->passwordCommand.isEmpty()) {
        app::Credentials credentials;
        QEventLoop loop;
        // Where there is no keychain there is nothing to forget.
        credentials.forget(*entry, [&](const std::expected<void, Error> &) { loop.quit(); });
        loop.exec();
    }
    if (context.json) writeJson(QJsonObject{{QStringLiteral("removed"), entry->account.name}});
    return Exit::Done;
}

} // namespace

Exit runAccount(const Context &context)
{
    const QString what = context.words.first();
    const qsizetype wanted = what == QLatin1StringView("remove") ? 2 : 1;
    if (context.words.size() != wanted) return fail(usage(tr("account add …, account list, or account remove NAME (see --help)")));
    if (what == QLatin1StringView("add")) return add(context);
    if (what == QLatin1StringView("list")) return list(context);
    if (what == QLatin1StringView("remove")) return remove(context);
    return fail(usage(tr("account add …, account list, or account remove NAME (see --help)")));
}

} // namespace godwit::cli
