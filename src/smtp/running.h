// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/session.h"

namespace godwit::smtp {

inline constexpr char dots[] = "••••"; ///< what the log shows of a secret

/// An AUTH that runs.
struct Session::Exchange {
    std::unique_ptr<auth::Mechanism> mechanism;
    std::optional<QByteArray> initialResponse; ///< too long for the command's line: it answers the first challenge
    std::optional<Error> cancelled;            ///< why "*" was sent
    bool awaitingKey = false;                  ///< KeyWanted was reported
};

/// A letter on its way.
struct Session::Transaction {
    explicit Transaction(Envelope whole) : envelope(std::move(whole)), remaining(envelope.octets), check(eightBit()) {}
    bool eightBit() const { return envelope.needsEightBit || envelope.needsUtf8; }
    QByteArrayList later() const ///< who was not asked for, or was more than the server takes at once
    {
        QByteArrayList them;
        for (const RecipientRefusal &each : beyond) them.append(each.address.toUtf8());
        return them + envelope.recipients.sliced(asks);
    }

    Envelope envelope;
    quint64 remaining;      ///< of the content, not given yet
    ContentCheck check;
    DotStuffing dots;
    QByteArray held;        ///< the last chunk of BDAT, until commit()
    bool chunking = false;
    qsizetype wanted = 0;   ///< ContentWanted was reported
    int chunks = 0;         ///< not answered yet
    qsizetype asked = 0;    ///< recipients that RCPT was sent for
    qsizetype asks = 0;     ///< recipients that RCPT is to be sent for: as many as the server takes at once
    QByteArrayList accepted;
    QList<RecipientRefusal> beyond; ///< after some were accepted: refused because they are more than the server takes at once, as it seems
    quint64 endsAt = 0;     ///< in the output, from commit() on
    Error mailRefused;
    QList<RecipientRefusal> refusals;
    std::optional<Error> refused; ///< nobody gets it: why
};

} // namespace godwit::smtp
