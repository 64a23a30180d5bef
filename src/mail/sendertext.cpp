// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a sender, in words.
#include "mail/plaintext.h"
#include "mail/sender.h"

#include <QCoreApplication>

namespace godwit {

namespace {

struct Sender { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(Sender)
};

constexpr qsizetype longest = 320; // RFC 5321, 4.5.3.1: an address has no more

} // namespace

QString explain(const SenderDoubt &doubt)
{
    using Kind = SenderDoubt::Kind;
    const QString claimed = isolated(doubt.claimed, longest), real = isolated(doubt.real, longest);
    switch (doubt.kind) {
    case Kind::NoSender: return Sender::tr("The message does not say who sent it.");
    case Kind::NoAddress: return Sender::tr("The message gives a name, but no address of its sender.");
    case Kind::SeveralFields:
        return Sender::tr("The message names its sender more than once: %1, and also %2. At most one of them is true.").arg(claimed, real);
    case Kind::SeveralSenders: return Sender::tr("The message names several senders: %1, and also %2.").arg(claimed, real);
    case Kind::AddressInName: return Sender::tr("The name contains an address, %1, but the message comes from %2.").arg(claimed, real);
    case Kind::DomainInName: return Sender::tr("The name mentions %1, but the message comes from %2.").arg(claimed, real);
    case Kind::AddressInAddress: return Sender::tr("The address begins like another one, %1, but belongs to %2.").arg(claimed, real);
    case Kind::DomainInDomain: return Sender::tr("The address looks as if it were of %1, but belongs to %2.").arg(claimed, real);
    case Kind::HiddenText: return Sender::tr("The sender's name hides characters that cannot be seen, or turns others round.");
    case Kind::MixedScripts:
        if (doubt.real.isEmpty()) return Sender::tr("The name mixes letters of several scripts that look alike: %1.").arg(claimed);
        return Sender::tr("The address mixes letters of several scripts that look alike: %1 is really %2.").arg(claimed, real);
    case Kind::Lookalike: return Sender::tr("The address looks like %1, but is really %2.").arg(claimed, real);
    case Kind::ForeignDomain: return Sender::tr("The address is of %1, which the network knows as %2.").arg(claimed, real);
    case Kind::OtherSender: return Sender::tr("Sent by %2 for %1.").arg(claimed, real);
    case Kind::KnownName:
        return Sender::tr("You know somebody of this name by another address, %1. This message comes from %2.").arg(claimed, real);
    case Kind::RepliesElsewhere: return Sender::tr("Answers go to %1.").arg(real);
    }
    return {};
}

} // namespace godwit
