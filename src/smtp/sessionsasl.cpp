// SPDX-License-Identifier: GPL-3.0-or-later
// AUTH (RFC 4954): the session carries what a mechanism says, in base64, and believes no 235 before the mechanism does.
#include "smtp/replyerror.h"
#include "smtp/running.h"

namespace godwit::smtp {

namespace {

constexpr qsizetype longestCommand = 512; // RFC 5321 4.5.3.1.4, with CRLF; a longer response waits for its challenge (RFC 4954 4)

Error protocolError(const char *what) { return Error{Error::Kind::Protocol, {}, {}, QString::fromLatin1(what)}; }

} // namespace

void Session::signIn(std::unique_ptr<auth::Mechanism> mechanism)
{
    Error error;
    if (!std::holds_alternative<state::Ready>(m_state) || m_signedIn)
        error = Error{Error::Kind::Invalid, {}, {}, QStringLiteral("not possible in this state of the connection")};
    else if (!m_config.tlsActive && !m_config.allowPlaintext)
        error = Error{Error::Kind::Tls, {}, {}, QStringLiteral("no signing in without TLS")};
    if (error) {
        m_events.emplace_back(SignInDone{error});
        return;
    }
    QByteArray line = "AUTH " + mechanism->name(), logged = line;
    std::optional<QByteArray> initial;
    if (mechanism->clientFirst()) {
        const auto response = mechanism->respond({});
        if (!response) {
            m_events.emplace_back(SignInDone{response.error()});
            return;
        }
        const QByteArray octets = std::get<QByteArray>(*response); // a first response never asks for a key
        const QByteArray encoded = octets.isEmpty() ? QByteArray("=") : octets.toBase64();
        if (line.size() + encoded.size() + 3 > longestCommand) {
            initial = octets;
        } else {
            line += ' ' + encoded;
            logged.append(' ').append(dots);
        }
    }
    m_exchange = std::make_unique<Exchange>();
    m_exchange->mechanism = std::move(mechanism);
    m_exchange->initialResponse = std::move(initial);
    m_state = state::SigningIn{};
    send(Command::Auth, line, logged);
}

void Session::handleAuth(const Reply &reply)
{
    if (reply.isIntermediate()) return answerChallenge(reply);
    if (reply.isPositive() && (m_exchange->cancelled || !m_exchange->mechanism->finished()))
        return fail(Error::Kind::Attack, "235 before the exchange that signs in was over");
    m_signedIn = reply.isPositive();
    finishSignIn(signInError(reply, *m_exchange->mechanism, m_exchange->cancelled));
}

void Session::answerChallenge(const Reply &reply)
{
    if (m_exchange->cancelled) return fail(Error::Kind::Protocol, "a challenge after the exchange was cancelled");
    const auto challenge = QByteArray::fromBase64Encoding(reply.lines.join().trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!challenge && !m_exchange->initialResponse) return cancelExchange(protocolError("a challenge is not base64"));
    if (m_exchange->initialResponse) return answer(std::exchange(m_exchange->initialResponse, std::nullopt).value());
    answer(m_exchange->mechanism->respond(*challenge));
}

void Session::answer(const std::expected<auth::Answer, Error> &response)
{
    if (!response && response.error().kind == Error::Kind::Attack) return fail(response.error());
    if (!response) return cancelExchange(response.error());
    if (const auto *request = std::get_if<auth::KeyRequest>(&*response)) {
        m_exchange->awaitingKey = true;
        m_events.emplace_back(KeyWanted{*request});
        return;
    }
    send(Command::Auth, std::get<QByteArray>(*response).toBase64(), dots);
}

void Session::giveKey(const Secret &key)
{
    if (!m_exchange || !std::exchange(m_exchange->awaitingKey, false)) return;
    answer(m_exchange->mechanism->respondWithKey(key).transform([](QByteArray octets) { return auth::Answer(std::move(octets)); }));
}

/// The server answers "*" with 501 (RFC 4954 4): that says less than why it was sent.
void Session::cancelExchange(const Error &why)
{
    m_exchange->cancelled = why;
    send(Command::Auth, "*");
}

void Session::finishSignIn(const Error &error)
{
    m_exchange.reset();
    m_state = state::Ready{};
    m_events.emplace_back(SignInDone{error});
}

} // namespace godwit::smtp
