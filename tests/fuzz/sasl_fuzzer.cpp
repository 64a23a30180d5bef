// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/bearer.h"
#include "auth/mechanism.h"
#include "auth/scram.h"
#include "fuzzers.h"

#include <vector>

namespace godwit::fuzz {

namespace {

const QByteArray canary = QByteArrayLiteral("canary-7f3a");

struct Made {
    std::unique_ptr<auth::Mechanism> mechanism;
    bool sendsPassword; ///< the mechanism is made to say it
};

Made mechanismOf(quint8 number)
{
    const Secret password(canary);
    switch (number % 8) {
    case 0: return {auth::plain({}, "alice", password), true};
    case 1: return {auth::login("alice", password), true};
    case 2: return {auth::cramMd5("alice", password), false};
    case 3: return {auth::scram(auth::ScramHash::Sha256, QStringLiteral("alice"), password, "nonce"), false};
    case 4: return {auth::scram(auth::ScramHash::Sha1, QStringLiteral("alice"), password, "nonce"), false};
    case 5: return {auth::oauthBearer("alice", "imap.example.org", 993, password), true};
    case 6: return {auth::xoauth2("alice", password), true};
    default: return {auth::external({}), false};
    }
}

/// The answer as octets; a key that is wanted is any: what counts is what is made of the server's words.
std::expected<QByteArray, Error> octetsOf(auth::Mechanism &mechanism, QByteArrayView challenge)
{
    auto answer = mechanism.respond(challenge);
    if (!answer) return std::unexpected(answer.error());
    if (auto *octets = std::get_if<QByteArray>(&*answer)) return *octets;
    return mechanism.respondWithKey(Secret(QByteArray(32, 'k')));
}

} // namespace

const char *playMechanism(QByteArrayView input)
{
    if (input.isEmpty()) return nullptr;
    Made made = mechanismOf(quint8(input[0]));
    bool failed = false;
    const auto answer = [&](QByteArrayView challenge) -> const char * {
        const auto response = octetsOf(*made.mechanism, challenge);
        if (response && failed) return "an answer after an error";
        if (!response && response.error().kind == Error::Kind::None) return "an error that is none";
        if (!response && (response.error().detail + response.error().serverText).contains(QString::fromLatin1(canary)))
            return "the password in an error";
        if (response && !made.sendsPassword && response->contains(canary)) return "the password goes out";
        failed |= !response;
        return nullptr;
    };
    if (made.mechanism->clientFirst())
        if (const char *fault = answer({})) return fault;
    int rounds = 0;
    for (qsizetype at = 1; at < input.size() && rounds < 16; ++rounds) {
        const qsizetype size = std::min<qsizetype>(quint8(input[at]), input.size() - at - 1);
        if (const char *fault = answer(input.sliced(at + 1, size))) return fault;
        at += 1 + size;
    }
    return nullptr;
}

} // namespace godwit::fuzz
