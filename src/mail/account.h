// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mail/folder.h"
#include "mail/ids.h"
#include "mail/keeping.h"
#include "mail/proxy.h"
#include "mail/signinmethod.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace godwit {

enum class Security : std::uint8_t { ImplicitTls, StartTls, None };

/// COMPRESS=DEFLATE (RFC 4978). Automatic: where the line is slow; on a fast one packing costs more time than it saves.
enum class Compression : std::uint8_t { Automatic, On, Off };

/// Where letters are submitted (RFC 6409, RFC 8314). The same secret as for reading.
struct Outgoing {
    QString host; ///< empty: not known
    quint16 port = 465;
    Security security = Security::ImplicitTls;
    QString user; ///< empty: as for reading
    bool plainConfirmed = false; ///< Security::None to a host that is not loopback: the person said yes
    QByteArray pinSha256{};      ///< as Account::pinSha256; empty: that one, if the host is the same
    SignInMethod signInPinned = SignInMethod::Automatic; ///< as SignInSettings::pinned
    /// Who puts what was sent into the folder for sent mail. Unproven: it is looked for before we do.
    enum class SentFiling : std::uint8_t { Unproven, ByServer, ByUs };
    SentFiling filing = SentFiling::Unproven;
    /// Whether it let us in with these settings, when that was tried last.
    enum class Trial : std::uint8_t { Untried, Failed, Worked };
    Trial trial = Trial::Untried;
    bool operator==(const Outgoing &) const = default;
};

/// As whom letters are written.
struct Identity {
    QString name;      ///< of the person, may be empty
    QString address;
    QString replyTo;   ///< empty: answers come to `address`
    QString signature; ///< plain text, without its "-- " line
    bool operator==(const Identity &) const = default;
};

/// One account's settings. No secret in here.
struct Account {
    AccountId id{};
    QString name;            ///< unique, chosen by the person
    QString address;         ///< own mail address, may be empty
    QString host;
    quint16 port = 993;
    Security security = Security::ImplicitTls;
    bool plainConfirmed = false; ///< Security::None to a host that is not loopback: the person said yes
    QString user;
    QString caFile;          ///< PEM, empty: the system's
    QByteArrayList disabledCapabilities; ///< upper case
    QByteArray pinSha256; ///< 32 octets: this certificate and no other, whoever signed it and whatever it names; empty: the usual checks
    QString clientCertificate; ///< PEM (its chain may follow) or PKCS #12; empty: none
    QString clientKey; ///< PEM; empty: it is in the file of the certificate
    Proxy proxy;
    Compression compression = Compression::Automatic;
    Keeping keeping;
    QMap<Role, QByteArray> roles; ///< mailboxes that the person chose for what the server names none for
    SignInSettings signIn;
    Outgoing outgoing;
    QStringList authServers; ///< whose word about senders counts (OwnServer::trusted); empty: the account's own server's
    QList<Identity> identities; ///< the first is the usual one; empty: only `address` is known
    bool operator==(const Account &) const = default;
};

/// Where the connection of one account stands: what the status line says.
struct AccountStatus {
    enum class State : std::uint8_t { Offline, Connecting, SigningIn, Synchronising, UpToDate, Waiting, Failed };
    AccountId account{};
    State state = State::Offline;
    Error error; ///< Failed and Waiting: why
    int retryInSeconds = 0; ///< Waiting
    QString folder; ///< Synchronising: which
    std::uint32_t done = 0, total = 0; ///< Synchronising: headers
    int pendingOperations = 0;
    bool insecure = false; ///< connected without TLS: the lasting warning
    QString watchedBy; ///< how news of the open mailbox come: "NOTIFY", "IDLE", "NOOP" (asked now and then)
    QByteArray open;   ///< which it is
    QByteArrayList idleOn; ///< mailboxes that are watched by IDLE on connections of their own
    QString othersBy;  ///< how news of all others come: "NOTIFY", "LIST-STATUS", "STATUS" (asked now and then)
    QByteArray awaited; ///< nothing was heard for a while, and this is due: an IMAP command, or "connect", "TLS", "greeting"
    int awaitedSeconds = 0; ///< for how long; 0 = nothing is late
    std::uint64_t appendLimit = 0; ///< octets of a message that the server takes into a folder (RFC 7889); 0 = not known
    bool operator==(const AccountStatus &) const = default;
};

/// Where sending stands, of one account.
struct SubmissionStatus {
    enum class State : std::uint8_t {
        Idle,       ///< nothing is to be sent now
        Offline,
        Connecting, ///< and signing in
        Sending,
        Waiting,    ///< for the next attempt: `error`, `retryInSeconds`
        Failed,     ///< no attempt by itself makes sense (sign-in refused, certificate): `error`. Engine::reconnectNow() tries again
    };
    AccountId account{};
    State state = State::Idle;
    Error error;
    int retryInSeconds = 0;
    int waiting = 0;              ///< letters that are to be sent, now or later
    std::uint64_t sizeLimit = 0;  ///< octets of a letter that the server takes (RFC 1870), as it said last; 0 = not known
    std::optional<bool> reportsDelivery{}; ///< the server takes Letter::deliveryWanted (RFC 3461), as it said last; nullopt: not known
    bool operator==(const SubmissionStatus &) const = default;
};

/// How news of this mailbox come; empty: they do not, there is no connection.
inline QString watchOf(const AccountStatus &status, const QByteArray &mailbox)
{
    if (mailbox == status.open && !status.watchedBy.isEmpty()) return status.watchedBy;
    return status.idleOn.contains(mailbox) ? QStringLiteral("IDLE") : status.othersBy;
}

/// One line of the protocol log. Credentials were replaced before it was made.
struct ProtocolLine {
    enum class Direction : std::uint8_t { Sent, Received, Note };
    AccountId account{};
    int connection = 0;
    qint64 time = 0; ///< ms since epoch
    Direction direction = Direction::Note;
    QByteArray text;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Account)
Q_DECLARE_METATYPE(godwit::AccountStatus)
Q_DECLARE_METATYPE(godwit::SubmissionStatus)
Q_DECLARE_METATYPE(godwit::ProtocolLine)
