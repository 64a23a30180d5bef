// SPDX-License-Identifier: GPL-3.0-or-later
// What a careful friend would ask before a letter leaves. Pure, but for the translations.
#pragma once

#include "mail/letter.h"

namespace godwit::ui {

struct Reminder {
    enum class Kind : std::uint8_t {
        NoRecipient, ///< this and the next three: it cannot be sent so
        NoSender,
        BadAddress,
        PartsComing, ///< files are still being attached
        TooLarge,    ///< for the sender's own server
        MissingAttachment,
        ManyInTo,
        WasBcc, ///< an answer to all, of somebody who got it unseen by the others
        NoSubject,
        NoText,
    };
    Kind kind;
    QString text; ///< a sentence
    bool prevents() const { return kind <= Kind::PartsComing; }
    bool operator==(const Reminder &) const = default;
};

struct ReminderFacts {
    QString ownText;     ///< without quotes and signature
    int partsComing = 0;
    quint64 limit = 0;   ///< octets that the server takes; 0: not known
    bool wasBcc = false; ///< the message that is answered named none of the own addresses
    int manyInTo = 15;   ///< more than that
};

/// Those that prevent it first.
QList<Reminder> remindersFor(const Letter &letter, const ReminderFacts &facts);

/// Octets that the letter will have on its way, more or less: base64, and the text.
quint64 sentOctets(const Letter &letter);

} // namespace godwit::ui
