// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/oauthprovider.h"

#include <algorithm>

namespace godwit {

namespace {

QList<OAuthProvider> known()
{
    // developers.google.com/identity/protocols/oauth2/native-app, developers.google.com/workspace/gmail/imap/xoauth2-protocol
    const OAuthProvider google{.name = QStringLiteral("Google"),
                               .hosts = {QStringLiteral("imap.gmail.com"), QStringLiteral("imap.googlemail.com")},
                               .client = {.tokenUrl = QStringLiteral("https://oauth2.googleapis.com/token"),
                                          .id = QStringLiteral(GODWIT_OAUTH_GOOGLE_CLIENT_ID),
                                          .scope = QStringLiteral("https://mail.google.com/"),
                                          .authUrl = QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth")},
                               .clientSecret = QStringLiteral(GODWIT_OAUTH_GOOGLE_CLIENT_SECRET)};
    // learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
    const OAuthProvider microsoft{
        .name = QStringLiteral("Microsoft"),
        .hosts = {QStringLiteral("outlook.office365.com"), QStringLiteral("imap-mail.outlook.com")},
        .client = {.tokenUrl = QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/token"),
                   .id = QStringLiteral(GODWIT_OAUTH_MICROSOFT_CLIENT_ID),
                   .scope = QStringLiteral("https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send "
                                           "offline_access"),
                   .authUrl = QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/authorize")},
        .clientSecret = {}};
    return {google, microsoft};
}

} // namespace

const QList<OAuthProvider> &oauthProviders()
{
    static const QList<OAuthProvider> providers = known();
    return providers;
}

const OAuthProvider *oauthProviderOf(const QString &imapHost)
{
    const QList<OAuthProvider> &all = oauthProviders();
    const auto found =
        std::ranges::find_if(all, [&](const OAuthProvider &each) { return each.hosts.contains(imapHost, Qt::CaseInsensitive); });
    return found == all.end() ? nullptr : &*found;
}

const OAuthProvider *oauthProviderAt(const QString &authUrl)
{
    const QList<OAuthProvider> &all = oauthProviders();
    const auto found = std::ranges::find_if(all, [&](const OAuthProvider &each) { return each.client.authUrl == authUrl; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace godwit
