// SPDX-License-Identifier: GPL-3.0-or-later
// AUTHENTICATE (RFC 3501 6.2.2, RFC 4959): the session carries what a mechanism says, in base64, and believes no OK before the mechanism
// does.
#include "imap/running.h"

namespace godwit::imap {

namespace {

constexpr qsizetype longestLine = 8000; // RFC 7162 4: servers need not take more than 8192 octets

Error protocolError(const char *what)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.detail = QString::fromLatin1(what);
    return error;
}

} // namespace

/// RFC 4959: "=" is the empty response. An error: nothing may be sent.
std::optional<Error> Session::addInitialResponse(Running &running)
{
    auth::Mechanism *mechanism = running.command.mechanism.get();
    if (!mechanism || !mechanism->clientFirst() || !m_capabilities.has("SASL-IR")) return std::nullopt;
    const auto response = mechanism->respond({});
    if (!response) return response.error();
    const auto *octets = std::get_if<QByteArray>(&*response);
    if (!octets) return protocolError("a key is needed before the first message");
    const QByteArray encoded = octets->isEmpty() ? QByteArray("=") : octets->toBase64();
    if (encoded.size() > longestLine) {
        running.initialResponse = *octets;
    } else {
        running.command.fragments.push_back({Fragment::Type::Text, " ", false});
        running.command.fragments.push_back({Fragment::Type::Text, encoded, true});
    }
    return std::nullopt;
}

void Session::answerChallenge(Running &running, QByteArrayView text)
{
    if (running.cancelled) return fail(Error::Kind::Protocol, "a challenge after the exchange was cancelled");
    if (running.awaitingKey) return fail(Error::Kind::Protocol, "a challenge before the last one was answered");
    if (text.size() > m_config.limits.challenge) return cancelExchange(running, protocolError("a challenge is too long"));
    const auto challenge = QByteArray::fromBase64Encoding(text.trimmed().toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!challenge) return cancelExchange(running, protocolError("a challenge is not base64"));
    if (running.initialResponse) return answer(running, std::exchange(running.initialResponse, std::nullopt).value());
    answer(running, running.command.mechanism->respond(*challenge));
}

void Session::answer(Running &running, const std::expected<auth::Answer, Error> &response)
{
    if (!response && response.error().kind == Error::Kind::Attack) return fail(response.error());
    if (!response) return cancelExchange(running, response.error());
    if (const auto *request = std::get_if<auth::KeyRequest>(&*response)) {
        running.awaitingKey = true;
        m_events.emplace_back(KeyWanted{running.id, *request});
        return;
    }
    write(std::get<QByteArray>(*response).toBase64() + "\r\n", dots);
    running.endsAt = m_produced;
}

void Session::giveKey(CommandId id, const Secret &key)
{
    for (Running &running : m_running) {
        if (running.id != id || !std::exchange(running.awaitingKey, false)) continue;
        return answer(running, running.command.mechanism->respondWithKey(key).transform(
                                   [](QByteArray octets) { return auth::Answer(std::move(octets)); }));
    }
}

/// The server answers "*" with BAD (RFC 3501 6.2.2): that says less than why it was sent.
void Session::cancelExchange(Running &running, const Error &why)
{
    running.cancelled = why;
    write(QByteArrayLiteral("*\r\n"), "*");
    running.endsAt = m_produced;
}

} // namespace godwit::imap
