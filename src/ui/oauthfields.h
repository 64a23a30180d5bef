// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/secret.h"
#include "mail/signinmethod.h"

#include <QWidget>

class QLineEdit;

namespace godwit::ui {

/// What a provider has to say about signing in with the browser. Part of SignInChoice.
class OAuthFields : public QWidget
{
    Q_OBJECT
public:
    explicit OAuthFields(QWidget *parent = nullptr);

    void setClient(const OAuthClient &client);
    OAuthClient client() const;
    Secret clientSecret() const;   ///< typed here, else of the provider that Godwit knows; may be empty
    QString whatIsMissing() const; ///< a sentence for the person; empty: nothing

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_id, *m_secret, *m_authUrl, *m_tokenUrl, *m_scope;
};

} // namespace godwit::ui
