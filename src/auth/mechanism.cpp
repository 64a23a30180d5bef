// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/mechanism.h"

namespace godwit::auth {

namespace {

std::unexpected<Error> impossible(const char *why)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.detail = QString::fromLatin1(why);
    return std::unexpected(std::move(error));
}

/// RFC 4616: authzid NUL authcid NUL passwd, in one message.
class Plain final : public Mechanism
{
public:
    Plain(QByteArray authorizeAs, QByteArray user, Secret password)
        : m_authorizeAs(std::move(authorizeAs)), m_user(std::move(user)), m_password(std::move(password))
    {}
    QByteArray name() const override { return QByteArrayLiteral("PLAIN"); }
    bool clientFirst() const override { return true; }
    std::expected<QByteArray, Error> respond(QByteArrayView) override
    {
        if (m_answered) return impossible("PLAIN: the server asked twice");
        m_answered = true;
        if (m_authorizeAs.contains('\0') || m_user.contains('\0') || m_password.reveal().contains('\0'))
            return impossible("NUL in a user name or password");
        return m_authorizeAs + '\0' + m_user + '\0' + m_password.reveal();
    }

private:
    QByteArray m_authorizeAs, m_user;
    Secret m_password;
    bool m_answered = false;
};

class Login final : public Mechanism
{
public:
    Login(QByteArray user, Secret password) : m_user(std::move(user)), m_password(std::move(password)) {}
    QByteArray name() const override { return QByteArrayLiteral("LOGIN"); }
    bool clientFirst() const override { return false; }
    std::expected<QByteArray, Error> respond(QByteArrayView) override // the prompts are not specified; only their order is
    {
        switch (m_step++) {
        case 0: return m_user;
        case 1: return m_password.reveal();
        default: return impossible("LOGIN: the server asked a third time");
        }
    }

private:
    QByteArray m_user;
    Secret m_password;
    int m_step = 0;
};

} // namespace

std::unique_ptr<Mechanism> plain(const QByteArray &authorizeAs, const QByteArray &user, const Secret &password)
{
    return std::make_unique<Plain>(authorizeAs, user, password);
}

std::unique_ptr<Mechanism> login(const QByteArray &user, const Secret &password) { return std::make_unique<Login>(user, password); }

} // namespace godwit::auth
