// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oauthfields.h"

#include "mail/oauthprovider.h"
#include "ui/formparts.h"

#include <QFormLayout>
#include <QLineEdit>

namespace godwit::ui {

OAuthFields::OAuthFields(QWidget *parent)
    : QWidget(parent), m_id(new QLineEdit(this)), m_secret(new QLineEdit(this)), m_authUrl(new QLineEdit(this)),
      m_tokenUrl(new QLineEdit(this)), m_scope(new QLineEdit(this))
{
    auto *form = flatForm(this);
    m_secret->setEchoMode(QLineEdit::Password);
    m_id->setPlaceholderText(tr("as which Godwit is registered at the provider"));
    m_secret->setPlaceholderText(tr("only if the provider gave you one"));
    addRow(form, tr("Client I&D:"), m_id, "clientId");
    addRow(form, tr("C&lient secret:"), m_secret, "clientSecret");
    addRow(form, tr("Sign-in page:"), m_authUrl, "authUrl");
    addRow(form, tr("Tokens from:"), m_tokenUrl, "tokenUrl");
    addRow(form, tr("Scope:"), m_scope, "scope");
    for (QLineEdit *field : {m_id, m_secret, m_authUrl, m_tokenUrl, m_scope})
        connect(field, &QLineEdit::textChanged, this, &OAuthFields::changed);
}

void OAuthFields::setClient(const OAuthClient &client)
{
    m_id->setText(client.id);
    m_authUrl->setText(client.authUrl);
    m_tokenUrl->setText(client.tokenUrl);
    m_scope->setText(client.scope);
    for (QLineEdit *field : {m_id, m_authUrl, m_tokenUrl, m_scope}) field->setCursorPosition(0);
}

OAuthClient OAuthFields::client() const
{
    return {.tokenUrl = m_tokenUrl->text().trimmed(),
            .id = m_id->text().trimmed(),
            .scope = m_scope->text().trimmed(),
            .authUrl = m_authUrl->text().trimmed()};
}

Secret OAuthFields::clientSecret() const
{
    if (!m_secret->text().isEmpty()) return Secret(m_secret->text().toUtf8());
    const OAuthClient now = client();
    const OAuthProvider *known = oauthProviderAt(now.authUrl);
    return known && known->client.id == now.id ? Secret(known->clientSecret.toUtf8()) : Secret();
}

QString OAuthFields::whatIsMissing() const
{
    const OAuthClient now = client();
    if (now.authUrl.isEmpty() || now.tokenUrl.isEmpty()) return tr("Enter the addresses of the provider's sign-in page and of its tokens.");
    if (now.id.isEmpty()) return tr("Enter the client ID with which Godwit is registered at the provider.");
    return {};
}

} // namespace godwit::ui
