// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/signinmethod.h"

#include <QList>
#include <QStringList>

namespace godwit {

/// Who lets people sign in with a browser. Godwit has a client ID there only if it was built with one; a person may have one, too.
struct OAuthProvider {
    QString name;
    QStringList hosts;    ///< IMAP servers that take its tokens
    OAuthClient client;   ///< the ID may be empty
    QString clientSecret; ///< no secret in a program that everybody has (RFC 8252 8.5), but some ask for it; may be empty
};

const QList<OAuthProvider> &oauthProviders();
const OAuthProvider *oauthProviderOf(const QString &imapHost); ///< nullptr: nobody knows one
const OAuthProvider *oauthProviderAt(const QString &authUrl);

} // namespace godwit
