// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/replyerror.h"

#include "mail/plaintext.h"

namespace godwit::smtp {

namespace {

Error::Kind kindOf(const Reply &reply)
{
    if (reply.isPassing()) return Error::Kind::ServerUnavailable;
    switch (reply.code) {
    case 500: // RFC 5321 4.2.2: not recognised, not implemented, out of order
    case 501:
    case 502:
    case 503:
    case 504: return Error::Kind::Bad;
    case 530: // RFC 4954 6: sign in first, too weak, wrong, not without encryption
    case 534:
    case 535:
    case 538: return Error::Kind::Authentication;
    default: return reply.code >= 500 ? Error::Kind::No : Error::Kind::Protocol;
    }
}

} // namespace

Error errorOf(const Reply &reply)
{
    Error error;
    error.kind = kindOf(reply);
    error.code = reply.enhanced.isEmpty() ? QByteArray::number(reply.code) : reply.enhanced;
    error.serverText = shownText(reply.text());
    return error;
}

bool saysTooMany(const Reply &reply)
{
    if (!reply.enhanced.isEmpty()) return reply.code >= 400 && reply.enhanced.sliced(1) == ".5.3";
    return reply.code == 452 || reply.code == 552;
}

Error signInError(const Reply &reply, const auth::Mechanism &mechanism, const std::optional<Error> &cancelled)
{
    if (cancelled) return *cancelled;
    if (reply.isPositive()) return {};
    Error error = errorOf(reply);
    if (error.kind == Error::Kind::No || reply.code == 432) error.kind = Error::Kind::Authentication; // 432: a new password is due
    const Error said = mechanism.refusal();
    if (!said) return error;
    if (error.kind == Error::Kind::Bad) error.kind = said.kind;
    if (!said.code.isEmpty()) error.code = said.code; // the exchange said more exactly why
    error.detail = said.detail;
    return error;
}

} // namespace godwit::smtp
