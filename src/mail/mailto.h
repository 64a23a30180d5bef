// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/letter.h"

#include <QStringList>

#include <optional>

namespace godwit {

/// What a mailto: link (RFC 6068) may ask for, and no more: bcc, from, attachments and every other field are left out, because whoever
/// wrote the link would act in the person's name unseen.
struct Mailto {
    QStringList to, cc; ///< addr-specs, at most 100 together
    QString subject;    ///< one harmless line
    QString body;       ///< plain text, lines separated by '\n'
    QByteArray inReplyTo; ///< one identifier with angle brackets; empty: none

    bool operator==(const Mailto &) const = default;
};

/// nullopt: not a mailto: link, longer than 64 KiB, or with a "%" that no two hexadecimal digits follow. What is no address is left out.
/// CR and LF break no header, and characters that turn the direction of text are gone. Pure; thread: any.
std::optional<Mailto> parseMailto(QByteArrayView link);

/// What it asks for as a letter, which nobody has signed yet: no sender, no Message-ID.
Letter letterFor(const Mailto &mailto);

} // namespace godwit
