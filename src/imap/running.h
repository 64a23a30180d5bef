// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/session.h"

namespace godwit::imap {

/// What the log shows of a secret.
inline constexpr QByteArrayView dots = "••••";

/// A command that is on the wire, wholly or in part.
struct Session::Running {
    /// How far it has come.
    enum class Phase : quint8 {
        AwaitingLiteral, ///< a synchronising literal is announced: the server must say "+" first
        Sent,
        AwaitingIdle,    ///< IDLE was sent, "+" is to come
        Idling,
    };
    CommandId id = 0;
    QByteArray tag;
    Command command;
    std::size_t fragment = 0;      ///< the next one to send
    Phase phase = Phase::Sent;
    quint64 endsAt = 0;            ///< in the output: where what was sent of it ends
    bool discarded = false;        ///< nobody wants its data any more
    bool endIdle = false;
    bool heardCapabilities = false;
    std::optional<QByteArray> initialResponse; ///< too long for the command's line: it answers the first challenge
    std::optional<Error> cancelled;       ///< why "*" was sent: the tagged NO or BAD follows from that
    bool awaitingKey = false;             ///< KeyWanted was reported
    std::optional<code::CopyUid> copyUid;     ///< of an untagged OK (RFC 6851 4.3)
    std::optional<code::AppendUid> appendUid; ///< of an untagged OK (RFC 8508 4.3)
};

/// Made in its place: a row is large, and there are many.
template <class Data> void Session::deliver(Running *running, Data &&data)
{
    m_wanted |= running != nullptr;
    if (!running) m_events.emplace_back(std::in_place_type<Unsolicited>, std::forward<Data>(data));
    else if (!running->discarded) m_events.emplace_back(std::in_place_type<CommandData>, running->id, std::forward<Data>(data));
}

} // namespace godwit::imap
