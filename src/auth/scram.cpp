// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/scram.h"

#include "auth/failure.h"
#include "auth/saslprep.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace godwit::auth {

namespace {

constexpr qsizetype longestMessage = 4096; // a nonce and a salt; no honest server comes near

/// gs2-header: "n" = this client has no channel binding, no authzid
constexpr QByteArrayView gs2Header = "n,,";

/// attr-val = ALPHA "=" value, at the front of `message`; the value is taken off, with the comma after it.
std::optional<QByteArray> takeAttribute(QByteArrayView &message, char name)
{
    if (message.size() < 2 || message[0] != name || message[1] != '=') return std::nullopt;
    const qsizetype comma = message.indexOf(',');
    QByteArray value = message.sliced(2, (comma < 0 ? message.size() : comma) - 2).toByteArray();
    message = comma < 0 ? QByteArrayView() : message.sliced(comma + 1);
    return value;
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) return std::nullopt;
    return std::move(*decoded);
}

/// posit-number
std::optional<quint32> toCount(const QByteArray &digits)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || digits.size() > 10 || digits[0] == '0' || !std::ranges::all_of(digits, isDigit)) return std::nullopt;
    const quint64 value = digits.toULongLong();
    return value > 0xFFFFFFFF ? std::nullopt : std::optional(quint32(value));
}

bool isPrintable(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7F; });
}

class Scram final : public Mechanism
{
public:
    Scram(ScramHash hash, const QString &user, const Secret &password, QByteArray nonce)
        : m_hash(hash), m_user(user), m_password(password), m_nonce(std::move(nonce))
    {}
    QByteArray name() const override
    {
        return m_hash == ScramHash::Sha1 ? QByteArrayLiteral("SCRAM-SHA-1") : QByteArrayLiteral("SCRAM-SHA-256");
    }
    bool clientFirst() const override { return true; }
    bool finished() const override { return m_step == Step::Verified; }
    Error refusal() const override { return m_refusal; }
    std::expected<Answer, Error> respond(QByteArrayView challenge) override;
    std::expected<QByteArray, Error> respondWithKey(const Secret &key) override;

private:
    enum class Step : quint8 { First, AwaitingServerFirst, AwaitingKey, AwaitingServerFinal, Verified, Refused };

    std::expected<Answer, Error> clientFirstMessage();
    std::expected<Answer, Error> readServerFirst(QByteArrayView message);
    std::expected<Answer, Error> readServerFinal(QByteArrayView message);
    QCryptographicHash::Algorithm algorithm() const
    {
        return m_hash == ScramHash::Sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    }
    QByteArray hmac(const QByteArray &key, QByteArrayView text) const { return QMessageAuthenticationCode::hash(text, key, algorithm()); }

    ScramHash m_hash;
    QString m_user;
    Secret m_password;
    QByteArray m_nonce;           ///< ours, then with the server's behind it
    QByteArray m_clientFirstBare, m_serverFirst, m_serverSignature;
    Error m_refusal;
    Step m_step = Step::First;
};

std::expected<Answer, Error> Scram::respond(QByteArrayView challenge)
{
    if (challenge.size() > longestMessage) return failure(Error::Kind::Protocol, "SCRAM: a message is too long");
    switch (m_step) {
    case Step::First: return clientFirstMessage();
    case Step::AwaitingServerFirst: return readServerFirst(challenge);
    case Step::AwaitingServerFinal: return readServerFinal(challenge);
    case Step::AwaitingKey:
    case Step::Verified:
    case Step::Refused: break;
    }
    return failure(Error::Kind::Protocol, "SCRAM: a message too many");
}

/// client-first-message = gs2-header username "," nonce; "=" and "," of a name are escaped (saslname)
std::expected<Answer, Error> Scram::clientFirstMessage()
{
    const auto user = saslPrep(m_user);
    if (!user || user->isEmpty()) return failure(Error::Kind::Invalid, "SCRAM: a character of the user name is not allowed");
    QByteArray name = user->toUtf8();
    name.replace('=', "=3D").replace(',', "=2C");
    m_clientFirstBare = "n=" + name + ",r=" + m_nonce;
    m_step = Step::AwaitingServerFirst;
    return gs2Header.toByteArray() + m_clientFirstBare;
}

/// server-first-message = [reserved-mext ","] nonce "," salt "," iteration-count ["," extensions]
std::expected<Answer, Error> Scram::readServerFirst(QByteArrayView message)
{
    m_serverFirst = message.toByteArray();
    if (message.startsWith("m=")) return failure(Error::Kind::Protocol, "SCRAM: the server demands an extension");
    if (message.startsWith("e=")) return readServerFinal(message); // some refuse a name here already
    const auto nonce = takeAttribute(message, 'r');
    const auto saltText = nonce ? takeAttribute(message, 's') : std::nullopt;
    const auto count = saltText ? takeAttribute(message, 'i') : std::nullopt;
    const auto salt = saltText ? fromBase64(*saltText) : std::nullopt;
    const auto iterations = count ? toCount(*count) : std::nullopt;
    if (!salt || salt->isEmpty() || !iterations) return failure(Error::Kind::Protocol, "SCRAM: the server's first message makes no sense");
    if (!nonce->startsWith(m_nonce) || nonce->size() == m_nonce.size() || !isPrintable(*nonce))
        return failure(Error::Kind::Attack, "SCRAM: the server's nonce does not continue ours");
    if (*iterations < fewestIterations) return failure(Error::Kind::Attack, "SCRAM: the server wants too few iterations");
    if (*iterations > mostIterations) return failure(Error::Kind::Attack, "SCRAM: the server wants too many iterations");
    const auto password = saslPrep(QString::fromUtf8(m_password.reveal()));
    if (!password) return failure(Error::Kind::Invalid, "SCRAM: a character of the password is not allowed");
    m_nonce = *nonce;
    m_step = Step::AwaitingKey;
    return KeyRequest{.hash = algorithm(), .password = Secret(password->toUtf8()), .salt = *salt, .iterations = *iterations};
}

/// RFC 5802 3; the key is SaltedPassword
std::expected<QByteArray, Error> Scram::respondWithKey(const Secret &key)
{
    if (m_step != Step::AwaitingKey) return failure(Error::Kind::Invalid, "SCRAM: no key was asked for");
    if (key.reveal().size() != QCryptographicHash::hashLength(algorithm()))
        return failure(Error::Kind::Invalid, "SCRAM: the key could not be derived");
    const QByteArray withoutProof = "c=" + gs2Header.toByteArray().toBase64() + ",r=" + m_nonce;
    const QByteArray authMessage = m_clientFirstBare + ',' + m_serverFirst + ',' + withoutProof;
    const QByteArray clientKey = hmac(key.reveal(), "Client Key");
    const QByteArray clientSignature = hmac(QCryptographicHash::hash(clientKey, algorithm()), authMessage);
    QByteArray proof = clientKey;
    for (qsizetype i = 0; i < proof.size(); ++i) proof[i] = char(proof.at(i) ^ clientSignature.at(i));
    m_serverSignature = hmac(hmac(key.reveal(), "Server Key"), authMessage);
    m_step = Step::AwaitingServerFinal;
    return withoutProof + ",p=" + proof.toBase64();
}

/// server-final-message = (server-error / verifier) ["," extensions]; the answer is empty, the tagged response follows.
std::expected<Answer, Error> Scram::readServerFinal(QByteArrayView message)
{
    if (const auto error = takeAttribute(message, 'e')) {
        m_step = Step::Refused;
        m_refusal.kind = Error::Kind::Authentication;
        m_refusal.detail = QString::fromLatin1(name() + ": " + error->left(200));
        return QByteArray();
    }
    const auto verifier = takeAttribute(message, 'v');
    const auto signature = verifier ? fromBase64(*verifier) : std::nullopt;
    if (!signature || *signature != m_serverSignature || m_serverSignature.isEmpty())
        return failure(Error::Kind::Attack, "SCRAM: the server could not prove that it knows the password");
    m_step = Step::Verified;
    return QByteArray();
}

} // namespace

QByteArray scramNonce()
{
    std::array<quint32, 5> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), 18).toBase64();
}

std::unique_ptr<Mechanism> scram(ScramHash hash, const QString &user, const Secret &password, const QByteArray &nonce)
{
    return std::make_unique<Scram>(hash, user, password, nonce);
}

} // namespace godwit::auth
