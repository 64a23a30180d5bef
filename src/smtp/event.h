// SPDX-License-Identifier: GPL-3.0-or-later
// What a session reports, in wire order.
#pragma once

#include "auth/mechanism.h"
#include "mail/error.h"
#include "mail/letter.h"

#include <QByteArray>
#include <variant>

namespace godwit::smtp {

/// What became of a letter. Only Sent and NotSent are certain.
enum class Fate : quint8 {
    NotSent, ///< nobody gets it: it may be submitted again
    Sent,    ///< the server took it
    Unknown, ///< its last octets may have left and no answer came: never again without asking
};

struct Outcome {
    Fate fate = Fate::NotSent;
    Error error;                       ///< None: Sent
    QList<RecipientRefusal> refusals;  ///< also of a letter that was sent to the others (Envelope::acceptPartly)
    QByteArrayList later{};            ///< Sent: those who were more than the server takes at once. They are for another submit()
};

/// The server is ready for TLS and not an octet followed: start the handshake, then Session::tlsStarted().
struct StartTlsReady {};
/// Greeted, EHLO answered, TLS where it is required: the state is Ready.
struct Opened {
    QByteArray greeting; ///< untrusted text
};
/// The exchange cannot go on without a key that takes long to derive: Session::giveKey(). It may be over by then.
struct KeyWanted {
    auth::KeyRequest request;
};
struct SignInDone {
    Error error;
}; ///< None: the state is Ready, signed in. Exactly one for each signIn()
/// The envelope was taken, or the last piece was: giveContent() with 1 … `most` octets, when it suits.
struct ContentWanted {
    qsizetype most = 0;
};
/// All was said but the end of the content. Make sure that this is remembered, then Session::commit(). Until then all can be repeated.
struct ReadyToCommit {
    QByteArrayList recipients; ///< who gets it by that
};
struct SubmitDone {
    Outcome outcome;
}; ///< exactly one for each submit()
/// The connection is of no use any more (it broke, the server closes it, a limit is exceeded, this is an attack): the transport must
/// close. What ran is done with the same error.
struct Failure {
    Error error;
};

using Event = std::variant<StartTlsReady, Opened, KeyWanted, SignInDone, ContentWanted, ReadyToCommit, SubmitDone, Failure>;

/// For the protocol log: credentials and content are dots, long lines are shortened, no CRLF at the end.
struct LogLine {
    bool sent = false;
    QByteArray text;
};

} // namespace godwit::smtp
