// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/bearer.h"
#include "auth/scram.h"
#include "fuzzers.h"

namespace godwit::fuzz {

using namespace auth;

namespace {

const QByteArray canary = QByteArrayLiteral("canary-7f3a");

struct Made {
    std::unique_ptr<Mechanism> mechanism;
    bool sendsSecret; ///< it is made to say it
};

Made mechanismOf(quint8 number)
{
    const Secret secret(canary);
    switch (number % 9) {
    case 0: return {plain({}, "alice", secret), true};
    case 1: return {login("alice", secret), true};
    case 2: return {cramMd5("alice", secret), false};
    case 3: return {external("alice"), false};
    case 4: return {anonymous("trace"), false};
    case 5: return {scram(ScramHash::Sha1, QStringLiteral("alice"), secret, "rOprNGfwEbeRWgbNEkqO"), false};
    case 6: return {scram(ScramHash::Sha256, QStringLiteral("alice"), secret, "rOprNGfwEbeRWgbNEkqO"), false};
    case 7: return {oauthBearer("alice", "imap.example.org", 993, secret), true};
    default: return {xoauth2("alice", secret), true};
    }
}

/// One exchange. The key is not derived: that is two seconds of work which has no branch of its own; some key comes instead.
class Exchange
{
public:
    explicit Exchange(Made made) : m_made(std::move(made)) {}

    bool isOver() const { return m_failed; } ///< an Error ends the exchange
    bool clientFirst() const { return m_made.mechanism->clientFirst(); }

    const char *challenge(QByteArrayView octets)
    {
        m_known |= octets.contains(QByteArrayView(canary)); // a server that says it itself learns nothing when its nonce comes back
        auto answer = m_made.mechanism->respond(octets);
        if (!answer) return refused(answer.error());
        const auto *request = std::get_if<KeyRequest>(&*answer);
        if (!request) return said(std::get<QByteArray>(*answer));
        if (request->iterations < fewestIterations || request->iterations > mostIterations) return "iterations beyond the bounds";
        auto later = m_made.mechanism->respondWithKey(Secret(QByteArray(32, 'k')));
        return later ? said(*later) : refused(later.error());
    }

private:
    const char *said(const QByteArray &octets)
    {
        return !m_made.sendsSecret && !m_known && octets.contains(canary) ? "the password goes out" : nullptr;
    }
    const char *refused(const Error &error)
    {
        m_failed = true;
        if (error.kind == Error::Kind::None) return "an error that is none";
        return !m_known && (error.detail + error.serverText).contains(QString::fromLatin1(canary)) ? "the password in an error" : nullptr;
    }

    Made m_made;
    bool m_failed = false;
    bool m_known = false; ///< to the server, which named it
};

} // namespace

const char *playMechanism(QByteArrayView input)
{
    if (input.isEmpty()) return nullptr;
    Exchange exchange(mechanismOf(quint8(input[0])));
    if (exchange.clientFirst())
        if (const char *fault = exchange.challenge({})) return fault;
    int rounds = 0;
    for (qsizetype at = 1; at < input.size() && rounds < 16 && !exchange.isOver(); ++rounds) {
        const qsizetype size = std::min<qsizetype>(quint8(input[at]), input.size() - at - 1);
        if (const char *fault = exchange.challenge(input.sliced(at + 1, size))) return fault;
        at += 1 + size;
    }
    return nullptr;
}

} // namespace godwit::fuzz
