// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/signinpolicy.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace godwit::engine {

namespace {

using Method = SignInMethod;

/// Those that take a password, the best first. CRAM-MD5 comes last: what it hides from listeners TLS hides as well, and servers must keep
/// the password readable for it.
constexpr std::array byRank{Method::ScramSha256, Method::ScramSha1, Method::Plain, Method::Login, Method::LoginCommand, Method::CramMd5};

constexpr int rank(Method method)
{
    switch (method) {
    case Method::ScramSha256: return 4;
    case Method::ScramSha1: return 3;
    case Method::Plain:
    case Method::Login:
    case Method::LoginCommand: return 2;
    case Method::CramMd5: return 1;
    default: return 0;
    }
}

/// The server learns nothing that it could sign in with elsewhere.
constexpr bool hidesPassword(Method method)
{
    return method == Method::ScramSha256 || method == Method::ScramSha1 || method == Method::CramMd5;
}

/// Whether nothing is lost by `method` where the server took `pinned` before.
bool mayReplace(Method pinned, Method method) { return rank(method) >= rank(pinned) && (hidesPassword(method) || !hidesPassword(pinned)); }

bool isOffered(Method method, const OfferedSignIn &offered)
{
    return method == Method::LoginCommand ? offered.loginCommand : offered.mechanisms.contains(nameOf(method).toLatin1());
}

/// The context is the one that lupdate gives to functions outside of a class.
QString tr(const char *text) { return QCoreApplication::translate("godwit::engine", text); }

Error noWay(const QString &detail) { return Error{Error::Kind::Authentication, "NOWAY", {}, detail}; }

std::expected<QList<Method>, Error> chosenWays(Method method, const OfferedSignIn &offered)
{
    const QList<Method> wanted = method == Method::OAuth ? QList<Method>{Method::OAuthBearer, Method::XOAuth2} : QList<Method>{method};
    for (const Method each : wanted)
        if (isOffered(each, offered)) return QList<Method>{each};
    return std::unexpected(noWay(tr("This account is set to sign in by %1, which the server does not offer.").arg(nameOf(method))));
}

} // namespace

OfferedSignIn offeredBy(const imap::Capabilities &capabilities)
{
    return {capabilities.values("AUTH"), !capabilities.has("LOGINDISABLED")}; // RFC 3501 6.2.3: never then
}

std::expected<QList<Method>, Error> waysToSignIn(const SignInSettings &settings, const OfferedSignIn &offered, Circumstances circumstances)
{
    if (settings.method != Method::Automatic) return chosenWays(settings.method, offered);
    QList<Method> ways;
    std::ranges::copy_if(byRank, std::back_inserter(ways), [&offered](Method method) { return isOffered(method, offered); });
    if (ways.isEmpty()) return std::unexpected(noWay(tr("The server offers no way to sign in that Godwit knows.")));
    const Method pinned = settings.pinned;
    if (pinned != Method::Automatic) {
        if (ways.contains(pinned)) return QList<Method>{pinned};
        ways.removeIf([pinned](Method method) { return !mayReplace(pinned, method); });
        if (!ways.isEmpty()) return QList<Method>{ways.first()};
        return std::unexpected(
            Error{Error::Kind::Attack,
                  {},
                  {},
                  tr("The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the "
                     "provider whether that is meant to be.")
                      .arg(nameOf(pinned))});
    }
    QList<Method> result{ways.first()};
    if (circumstances.trial && circumstances.encrypted && hidesPassword(ways.first())) {
        const auto plain = std::ranges::find_if(ways, [](Method method) { return !hidesPassword(method); });
        if (plain != ways.end()) result.append(*plain);
    }
    return result;
}

bool isWrongPassword(const Error &error)
{
    static constexpr std::array<QByteArrayView, 4> codes{"", "AUTHENTICATIONFAILED", "535", "5.7.8"}; // RFC 5530 3, RFC 4954 6
    return error.kind == Error::Kind::Authentication && std::ranges::contains(codes, QByteArrayView(error.code));
}

void explainWithoutPassword(Error &error, SignInMethod method)
{
    if (!isWrongPassword(error)) return;
    if (method == SignInMethod::External) error.code = "NOCERTIFICATE";
    if (method == SignInMethod::Anonymous) error.code = "NOGUESTS";
}

bool isRefusal(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::Authentication || error.kind == Kind::No || error.kind == Kind::Bad || error.kind == Kind::Invalid;
}

std::optional<std::chrono::milliseconds> backoffTime(QStringView serverText)
{
    constexpr QLatin1StringView before("Backoff Time: ");
    const qsizetype at = serverText.indexOf(before, 0, Qt::CaseInsensitive);
    if (at < 0) return std::nullopt;
    QStringView digits = serverText.sliced(at + before.size());
    const auto end = std::ranges::find_if(digits, [](QChar c) { return c < u'0' || c > u'9'; });
    digits = digits.first(std::min<qsizetype>(std::distance(digits.begin(), end), 12));
    if (digits.isEmpty()) return std::nullopt;
    return std::chrono::milliseconds(digits.toLongLong());
}

bool isNotConnected(QStringView serverText)
{
    return serverText.contains(QLatin1StringView("User is authenticated but not connected"), Qt::CaseInsensitive);
}

} // namespace godwit::engine
