// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/mechanism.h"

#include "auth/failure.h"

#include <QMessageAuthenticationCode>

namespace godwit::auth {

std::expected<QByteArray, Error> Mechanism::respondWithKey(const Secret &) { return failure(Error::Kind::Invalid, "no key was asked for"); }

namespace {

/// Mechanisms whose only answer goes out with the first challenge, whatever that says.
class OneAnswer : public Mechanism
{
public:
    bool clientFirst() const override { return true; }
    bool finished() const override { return m_answered; }
    std::expected<Answer, Error> respond(QByteArrayView challenge) override
    {
        if (m_answered) return failure(Error::Kind::Protocol, "the server asked twice");
        m_answered = true;
        return answer(challenge);
    }

private:
    virtual std::expected<Answer, Error> answer(QByteArrayView challenge) = 0;
    bool m_answered = false;
};

/// message = [authzid] NUL authcid NUL passwd
class Plain final : public OneAnswer
{
public:
    Plain(QByteArray authorizeAs, QByteArray user, Secret password)
        : m_authorizeAs(std::move(authorizeAs)), m_user(std::move(user)), m_password(std::move(password))
    {}
    QByteArray name() const override { return QByteArrayLiteral("PLAIN"); }

private:
    std::expected<Answer, Error> answer(QByteArrayView) override
    {
        if (m_authorizeAs.contains('\0') || m_user.contains('\0') || m_password.reveal().contains('\0'))
            return failure(Error::Kind::Invalid, "NUL in a user name or password");
        return m_authorizeAs + '\0' + m_user + '\0' + m_password.reveal();
    }

    QByteArray m_authorizeAs, m_user;
    Secret m_password;
};

class Login final : public Mechanism
{
public:
    Login(QByteArray user, Secret password) : m_user(std::move(user)), m_password(std::move(password)) {}
    QByteArray name() const override { return QByteArrayLiteral("LOGIN"); }
    bool clientFirst() const override { return false; }
    bool finished() const override { return m_step == 2; }
    std::expected<Answer, Error> respond(QByteArrayView) override // the prompts are not specified; only their order is
    {
        switch (m_step++) {
        case 0: return m_user;
        case 1: return m_password.reveal();
        default: return failure(Error::Kind::Protocol, "LOGIN: the server asked a third time");
        }
    }

private:
    QByteArray m_user;
    Secret m_password;
    int m_step = 0;
};

/// response = user SP lowercase-hex(HMAC-MD5(password, challenge))
class CramMd5 final : public OneAnswer
{
public:
    CramMd5(QByteArray user, Secret password) : m_user(std::move(user)), m_password(std::move(password)) {}
    QByteArray name() const override { return QByteArrayLiteral("CRAM-MD5"); }
    bool clientFirst() const override { return false; }

private:
    std::expected<Answer, Error> answer(QByteArrayView challenge) override
    {
        if (challenge.isEmpty()) return failure(Error::Kind::Protocol, "CRAM-MD5: an empty challenge");
        return m_user + ' ' + QMessageAuthenticationCode::hash(challenge, m_password.reveal(), QCryptographicHash::Md5).toHex();
    }

    QByteArray m_user;
    Secret m_password;
};

class External final : public OneAnswer
{
public:
    explicit External(QByteArray authorizeAs) : m_authorizeAs(std::move(authorizeAs)) {}
    QByteArray name() const override { return QByteArrayLiteral("EXTERNAL"); }

private:
    std::expected<Answer, Error> answer(QByteArrayView) override
    {
        if (m_authorizeAs.contains('\0')) return failure(Error::Kind::Invalid, "NUL in a user name");
        return m_authorizeAs;
    }

    QByteArray m_authorizeAs;
};

class Anonymous final : public OneAnswer
{
public:
    explicit Anonymous(QByteArray trace) : m_trace(std::move(trace)) {}
    QByteArray name() const override { return QByteArrayLiteral("ANONYMOUS"); }

private:
    std::expected<Answer, Error> answer(QByteArrayView) override
    {
        if (m_trace.contains('\0') || QString::fromUtf8(m_trace).toUcs4().size() > 255)
            return failure(Error::Kind::Invalid, "ANONYMOUS: this cannot be said of oneself");
        return m_trace;
    }

    QByteArray m_trace;
};

} // namespace

std::unique_ptr<Mechanism> plain(const QByteArray &authorizeAs, const QByteArray &user, const Secret &password)
{
    return std::make_unique<Plain>(authorizeAs, user, password);
}

std::unique_ptr<Mechanism> login(const QByteArray &user, const Secret &password) { return std::make_unique<Login>(user, password); }

std::unique_ptr<Mechanism> cramMd5(const QByteArray &user, const Secret &password) { return std::make_unique<CramMd5>(user, password); }

std::unique_ptr<Mechanism> external(const QByteArray &authorizeAs) { return std::make_unique<External>(authorizeAs); }

std::unique_ptr<Mechanism> anonymous(const QByteArray &trace) { return std::make_unique<Anonymous>(trace); }

} // namespace godwit::auth
