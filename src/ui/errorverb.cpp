// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorverb.h"

#include <QCoreApplication>

namespace godwit::ui {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::ErrorVerb)
};
} // namespace

ErrorVerb verbFor(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Network:
    case Kind::Timeout:
    case Kind::ServerUnavailable: return ErrorVerb::TryAgain;
    case Kind::Authentication: return ErrorVerb::SignIn;
    case Kind::HostNotFound: // a typing error is likelier than a server that is gone
    case Kind::Refused:
    case Kind::Tls:
    case Kind::Attack: return ErrorVerb::AccountSettings;
    case Kind::Certificate: return ErrorVerb::Certificate;
    case Kind::Protocol:
    case Kind::No:
    case Kind::Bad: return ErrorVerb::ProtocolLog;
    case Kind::None:
    case Kind::Cancelled:
    case Kind::Storage: // whoever has made room does again what failed
    case Kind::InUse:
    case Kind::Invalid: break;
    }
    return ErrorVerb::None;
}

QString verbText(ErrorVerb verb)
{
    switch (verb) {
    case ErrorVerb::None: break;
    case ErrorVerb::TryAgain: return Texts::tr("&Try again");
    case ErrorVerb::SignIn: return Texts::tr("&Sign in…");
    case ErrorVerb::AccountSettings: return Texts::tr("&Account settings…");
    case ErrorVerb::Certificate: return Texts::tr("Show &certificate…");
    case ErrorVerb::ProtocolLog: return Texts::tr("Show &log");
    }
    return {};
}

} // namespace godwit::ui
