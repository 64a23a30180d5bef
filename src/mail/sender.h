// SPDX-License-Identifier: GPL-3.0-or-later
// Who wrote a message, and what about that may deceive. Pure; thread: any.
#pragma once

#include "mail/message.h"

namespace godwit {

/// What the header says that a summary does not hold.
struct SenderFacts {
    int fromFields = 1;        ///< RFC 5322, 3.6: exactly one is right
    bool hidesText = false;    ///< characters that turn the direction of the text were taken out of From
    QString knownAddress;      ///< from which the person knows somebody of the name in From; empty: of nobody, or it is this one
    bool operator==(const SenderFacts &) const = default;
};

/// One thing that a reader should know before believing a name. Text is untrusted.
struct SenderDoubt {
    enum class Kind : std::uint8_t {
        NoSender,        ///< no From, or an empty one
        NoAddress,       ///< a name without an address
        SeveralFields,   ///< From stands there more than once: `claimed` is the first, `real` the others
        SeveralSenders,  ///< one From with several addresses
        AddressInName,   ///< the name contains the address `claimed`; the letter is from `real`
        DomainInName,    ///< the same with a domain
        AddressInAddress,///< before the "@" stands something like an address, `claimed`; the domain is `real`
        DomainInDomain,  ///< the domain begins like `claimed`; it belongs to `real`
        HiddenText,      ///< invisible characters in name or address
        MixedScripts,    ///< `claimed` (name or domain) mixes letters that look alike
        Lookalike,       ///< `real` (domain or name) can be taken for `claimed`
        ForeignDomain,   ///< letters beyond ASCII: `claimed` as it is read, `real` as it is looked up
        OtherSender,     ///< Sender: `real` sent it for `claimed`
        KnownName,       ///< the person knows the name from `claimed`; the letter is from `real`
        RepliesElsewhere,///< Reply-To: `real`, of another organisation than `claimed`
    };
    Kind kind;
    QString claimed, real;
    bool isWarning() const; ///< else: a fact that can be innocent
    bool operator==(const SenderDoubt &) const = default;
};

/// Warnings first.
QList<SenderDoubt> judgeSender(const MessageSummary &summary, const SenderFacts &facts = {});

/// In a sentence or two, translated. What a stranger wrote is isolated in it; plain text.
QString explain(const SenderDoubt &doubt);

/// Characters that cannot be seen, or that turn the direction of others (UAX #9); joiners inside scripts that need them are none.
bool hidesText(QStringView text);

} // namespace godwit
