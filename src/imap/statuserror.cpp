// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/statuserror.h"

#include "mail/plaintext.h"

namespace godwit::imap {

namespace {

/// RFC 5530: not the fault of what was asked; later it may work.
bool isUnavailable(const ResponseCode &code)
{
    return is(code, CodeAtom::Unavailable) || is(code, CodeAtom::InUse) || is(code, CodeAtom::Limit) || is(code, CodeAtom::ServerBug);
}

Error::Kind kindOfNo(const StatusText &status, Command::Kind kind)
{
    using Kind = Command::Kind;
    if (kind == Kind::StartTls) return Error::Kind::Tls;
    if (kind != Kind::Login && kind != Kind::Authenticate) return status.status == Status::Bad ? Error::Kind::Bad : Error::Kind::No;
    if (is(status.code, CodeAtom::PrivacyRequired)) return Error::Kind::Tls;
    if (isUnavailable(status.code)) return Error::Kind::ServerUnavailable;
    return status.status == Status::Bad ? Error::Kind::Bad : Error::Kind::Authentication;
}

} // namespace

Error errorOf(const StatusText &status, Command::Kind kind)
{
    Error error;
    if (status.status == Status::Ok || status.status == Status::PreAuth) return error;
    error.kind = status.status == Status::Bye ? Error::Kind::ServerUnavailable : kindOfNo(status, kind);
    error.code = atomOf(status.code);
    error.serverText = shownText(status.text);
    return error;
}

Error signInError(const auth::Mechanism &mechanism, const std::optional<Error> &cancelled, const Error &tagged)
{
    if (cancelled) return *cancelled;
    const Error said = mechanism.refusal();
    if (!said) return tagged;
    Error error = tagged;
    if (error.kind == Error::Kind::Bad) error.kind = said.kind;
    // "Authentication failed" is all that most say in the end; the exchange said why.
    if (!said.code.isEmpty() && (error.code.isEmpty() || error.code == "AUTHENTICATIONFAILED")) error.code = said.code;
    error.detail = said.detail;
    return error;
}

} // namespace godwit::imap
