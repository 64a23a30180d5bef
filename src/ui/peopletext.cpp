// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peopletext.h"

#include "mail/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace godwit::ui {

namespace {

struct People { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::People)
};

constexpr qsizetype mostNames = 3, mostListed = 200;

QString shortName(const Address &person, const QSet<QString> &own)
{
    if (own.contains(person.address.toLower())) return People::tr("me");
    return isolated(person.name.isEmpty() ? person.address : person.name, 60);
}

QString some(const QList<Address> &people, const QSet<QString> &own)
{
    QList<Address> mineFirst = people;
    std::ranges::stable_partition(mineFirst, [&](const Address &person) { return own.contains(person.address.toLower()); });
    const qsizetype shown = people.size() <= mostNames + 1 ? people.size() : mostNames; // "and 1 other" is as long as the name
    QStringList names;
    for (const Address &person : mineFirst.first(shown)) names << shortName(person, own);
    const QString text = names.join(QStringLiteral(", "));
    const auto more = people.size() - shown;
    return more > 0 ? People::tr("%1 and %2 others").arg(text, QLocale().toString(more)) : text;
}

void appendLine(QStringList &lines, const QString &field, const QList<Address> &people, qsizetype &room)
{
    if (people.isEmpty() || room <= 0) return;
    QStringList all;
    for (const Address &person : people.first(std::min(room, people.size()))) all << QChar(0x2068) + nameAndAddress(person) + QChar(0x2069);
    QString line = field.arg(all.join(QStringLiteral(", ")));
    if (const auto more = people.size() - all.size(); more > 0) line += u' ' + People::tr("and %1 more").arg(QLocale().toString(more));
    room -= all.size();
    lines << line;
}

} // namespace

QString nameAndAddress(const Address &person)
{
    const QString name = oneLine(person.name, 200), address = oneLine(person.address, 320);
    if (name.isEmpty()) return address;
    return address.isEmpty() ? name : QStringLiteral("%1 <%2>").arg(name, address);
}

QString recipientsText(const MessageSummary &summary, const QSet<QString> &own)
{
    QStringList parts;
    if (!summary.to.isEmpty()) parts << People::tr("to %1").arg(some(summary.to, own));
    if (!summary.cc.isEmpty()) parts << People::tr("copy to %1").arg(some(summary.cc, own));
    if (!summary.bcc.isEmpty()) parts << People::tr("hidden copy to %1").arg(some(summary.bcc, own));
    return parts.join(QStringLiteral(", "));
}

QString everybodyText(const MessageSummary &summary)
{
    QStringList lines;
    qsizetype room = mostListed;
    appendLine(lines, People::tr("From: %1"), summary.from, room);
    if (summary.sender != summary.from) appendLine(lines, People::tr("Sent by: %1"), summary.sender, room);
    if (summary.replyTo != summary.from) appendLine(lines, People::tr("Answers to: %1"), summary.replyTo, room);
    appendLine(lines, People::tr("To: %1"), summary.to, room);
    appendLine(lines, People::tr("Copy: %1"), summary.cc, room);
    appendLine(lines, People::tr("Hidden copy: %1"), summary.bcc, room);
    return lines.join(u'\n');
}

bool hasMorePeople(const MessageSummary &summary)
{
    return !summary.to.isEmpty() || !summary.cc.isEmpty() || !summary.bcc.isEmpty() || summary.from.size() > 1 ||
           (!summary.sender.isEmpty() && summary.sender != summary.from) || (!summary.replyTo.isEmpty() && summary.replyTo != summary.from);
}

} // namespace godwit::ui
