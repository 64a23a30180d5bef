// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signinoptions.h"

#include "app/profile/credentials.h"
#include "auth/oauth2.h"
#include "engine/tokensource.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QByteArray takeLine(QFile &input)
{
    QByteArray line = input.readLine(64 * 1024);
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    return line;
}

std::expected<void, Error> readOAuth(const Arguments &arguments, Account &account)
{
    OAuthClient &client = account.signIn.oauth;
    client.tokenUrl = arguments.value(QStringLiteral("oauth-token-url"));
    client.id = arguments.value(QStringLiteral("oauth-client-id"));
    client.scope = arguments.value(QStringLiteral("oauth-scope"));
    if (client == OAuthClient()) return {};
    if (client.tokenUrl.isEmpty() || client.id.isEmpty())
        return std::unexpected(usage(tr("--oauth-token-url and --oauth-client-id belong together")));
    if (!engine::isTokenUrlAllowed(client.tokenUrl))
        return std::unexpected(usage(tr("--oauth-token-url: tokens are renewed over https only")));
    if (arguments.has(QStringLiteral("token-command")))
        return std::unexpected(usage(tr("--token-command writes access tokens itself; with --oauth-token-url Godwit renews them")));
    return {};
}

} // namespace

std::expected<void, Error> readSignIn(const Arguments &arguments, Account &account)
{
    for (const QString &name : arguments.value(QStringLiteral("disable")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        account.disabledCapabilities.append(name.trimmed().toUpper().toLatin1());
    const bool tokens = arguments.has(QStringLiteral("token-command")) || arguments.has(QStringLiteral("oauth-token-url"));
    const QString word = arguments.value(QStringLiteral("auth"));
    const auto method = word.isEmpty() ? tokens ? SignInMethod::OAuth : SignInMethod::Automatic : signInMethod(word);
    if (!method)
        return std::unexpected(
            usage(tr("--auth is one of automatic, SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, LOGIN, LOGIN-COMMAND, CRAM-MD5, OAUTH, "
                     "OAUTHBEARER, XOAUTH2, EXTERNAL, ANONYMOUS")));
    account.signIn.method = *method;
    if (const auto read = readOAuth(arguments, account); !read) return read;
    if (tokens != takesToken(*method))
        return std::unexpected(usage(tokens ? tr("access tokens need --auth OAUTH, OAUTHBEARER or XOAUTH2")
                                            : tr("--auth %1 needs --token-command or --oauth-token-url").arg(word)));
    return {};
}

std::expected<SecretSource, Error> secretSource(const Arguments &arguments, const Account &account)
{
    SecretSource source{.command = arguments.value(QStringLiteral("password-command")),
                        .standardInput = arguments.has(QStringLiteral("password-stdin"))};
    const QString tokens = arguments.value(QStringLiteral("token-command"));
    const int given = int(source.standardInput) + int(!source.command.isEmpty()) + int(!tokens.isEmpty());
    if (takesNothing(account.signIn.method)) {
        if (given > 0) return std::unexpected(usage(tr("--auth %1 takes no password").arg(nameOf(account.signIn.method))));
    } else if (given != 1) {
        return std::unexpected(usage(tokens.isEmpty() ? tr("account add: give one of --password-stdin and --password-command CMD")
                                                      : tr("--token-command takes the place of a password")));
    }
    if (!tokens.isEmpty()) source.command = tokens;
    return source;
}

Error keepSecret(const app::AccountEntry &entry)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return usage(tr("standard input cannot be read"));
    Secret secret(takeLine(input));
    if (secret.isEmpty()) return usage(tr("there is no password on standard input"));
    if (takesToken(entry.account.signIn.method)) secret = auth::oauth2::pack({secret, Secret(takeLine(input))});
    app::Credentials credentials;
    QEventLoop loop;
    Error outcome;
    credentials.write(entry, secret, [&](const std::expected<void, Error> &written) {
        if (!written) outcome = written.error();
        loop.quit();
    });
    loop.exec();
    if (!outcome) return {};
    return usage(tr("there is no keychain that would keep the password (%1); give --password-command instead").arg(outcome.detail));
}

} // namespace godwit::cli
