// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/signinmethod.h"

#include <algorithm>
#include <array>

namespace godwit {

namespace {

struct Name {
    SignInMethod method;
    const char *name;
};

constexpr std::array names{
    Name{SignInMethod::Automatic, "automatic"},
    Name{SignInMethod::ScramSha256, "SCRAM-SHA-256"},
    Name{SignInMethod::ScramSha1, "SCRAM-SHA-1"},
    Name{SignInMethod::Plain, "PLAIN"},
    Name{SignInMethod::Login, "LOGIN"},
    Name{SignInMethod::LoginCommand, "LOGIN-COMMAND"},
    Name{SignInMethod::CramMd5, "CRAM-MD5"},
    Name{SignInMethod::OAuth, "OAUTH"},
    Name{SignInMethod::OAuthBearer, "OAUTHBEARER"},
    Name{SignInMethod::XOAuth2, "XOAUTH2"},
    Name{SignInMethod::External, "EXTERNAL"},
    Name{SignInMethod::Anonymous, "ANONYMOUS"},
};

} // namespace

QString nameOf(SignInMethod method)
{
    const auto found = std::ranges::find(names, method, &Name::method);
    return found == names.end() ? QString() : QString::fromLatin1(found->name);
}

std::optional<SignInMethod> signInMethod(QStringView name)
{
    const auto same = [name](const Name &each) { return name.compare(QLatin1StringView(each.name), Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(names, same);
    return found == names.end() ? std::nullopt : std::optional(found->method);
}

} // namespace godwit
