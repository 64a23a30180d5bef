// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders.h"

#include "mail/addresslist.h"
#include "mail/attachmentwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace godwit::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::Reminders)
};

QString sizeText(quint64 octets) { return QLocale().formattedDataSize(qint64(octets), 1, QLocale::DataSizeTraditionalFormat); }

} // namespace

quint64 sentOctets(const Letter &letter)
{
    quint64 octets = quint64(letter.text.toUtf8().size()) + quint64(letter.html.toUtf8().size()) + 2'000;
    for (const LetterPart &part : letter.parts)
        octets += part.type == "message/rfc822" ? part.octets : part.octets / 57 * 78 + 78; // RFC 2045, 6.8
    return octets;
}

QList<Reminder> remindersFor(const Letter &letter, const ReminderFacts &facts)
{
    using Kind = Reminder::Kind;
    QList<Reminder> found;
    const bool redirected = letter.origin.relation == LetterOrigin::Relation::Redirect;
    const QList<Address> everybody = letter.to + letter.cc + letter.bcc;
    if (everybody.isEmpty()) found << Reminder{Kind::NoRecipient, Texts::tr("Nobody is named who gets this message.")};
    if (letter.from.address.isEmpty())
        found << Reminder{Kind::NoSender, Texts::tr("There is no address from which it could be sent: an account has to be set up first.")};
    for (const Address &address : everybody + letter.replyTo)
        if (const AddressFault fault = addressFault(address.address); prevents(fault))
            found << Reminder{Kind::BadAddress, explain(fault, address.address)};
    if (facts.partsComing > 0)
        found << Reminder{Kind::PartsComing, facts.partsComing == 1
                                                 ? Texts::tr("A file is still being attached.")
                                                 : Texts::tr("%Ln files are still being attached.", nullptr, facts.partsComing)};
    if (facts.limit > 0 && sentOctets(letter) > facts.limit)
        found << Reminder{Kind::TooLarge, Texts::tr("It has %1 on its way, and your server takes %2 at most: it will refuse it.")
                                              .arg(sizeText(sentOctets(letter)), sizeText(facts.limit))};
    if (redirected) return found;
    const bool attached = std::ranges::any_of(letter.parts, [](const LetterPart &part) { return part.contentId.isEmpty(); });
    if (!attached && facts.partsComing == 0 &&
        mentionsAttachment(letter.subject.startsWith(QLatin1String("Re:")) ? facts.ownText : letter.subject + u'\n' + facts.ownText))
        found << Reminder{Kind::MissingAttachment, Texts::tr("You write of an attachment, and nothing is attached.")};
    if (const auto shown = int(letter.to.size() + letter.cc.size()); shown > facts.manyInTo)
        found << Reminder{Kind::ManyInTo,
                          Texts::tr("All %Ln recipients will see each other's addresses. In Bcc they would not.", nullptr, shown)};
    if (facts.wasBcc && letter.to.size() + letter.cc.size() > 1)
        found << Reminder{Kind::WasBcc, Texts::tr("You got the message without the others knowing (Bcc). An answer to all tells them.")};
    if (letter.subject.trimmed().isEmpty()) found << Reminder{Kind::NoSubject, Texts::tr("It has no subject.")};
    if (facts.ownText.trimmed().isEmpty() && letter.parts.isEmpty() && letter.origin.relation != LetterOrigin::Relation::Forward)
        found << Reminder{Kind::NoText, Texts::tr("Nothing is written in it.")};
    return found;
}

} // namespace godwit::ui
