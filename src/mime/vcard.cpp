// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/plaintext.h"
#include "mime/cards.h"
#include "mime/contentline.h"
#include "mime/letterwriter.h"

#include <QSet>
#include <algorithm>

namespace godwit::mime {

namespace {

constexpr qsizetype mostOfAKind = 5;

void append(QStringList &list, QString value)
{
    for (const char *scheme : {"mailto:", "tel:"})
        if (value.startsWith(QLatin1String(scheme), Qt::CaseInsensitive)) value = value.sliced(qsizetype(qstrlen(scheme)));
    if (!value.isEmpty() && list.size() < mostOfAKind && !list.contains(value)) list += value;
}

/// "Weber;Anna;;Dr.;" → "Dr. Anna Weber" (RFC 6350, 6.2.2)
QString nameOf(const QString &value)
{
    const QStringList parts = structured(value);
    const QStringList ordered{parts.value(3), parts.value(1), parts.value(2), parts.value(0), parts.value(4)};
    return ordered.join(u' ').simplified();
}

void property(Contact &card, QString &formal, const ContentLine &line)
{
    QStringList parts;
    if (line.name == "FN") card.name = line.text();
    else if (line.name == "N") formal = nameOf(line.value);
    else if (line.name == "TITLE") card.title = line.text();
    else if (line.name == "EMAIL") append(card.addresses, line.text());
    else if (line.name == "TEL") append(card.phones, line.text());
    else if (line.name == "URL") append(card.sites, line.text());
    else if (line.name == "ORG" || line.name == "ADR") {
        parts = structured(line.value);
        parts.removeAll(QString());
        if (line.name == "ADR") append(card.places, parts.join(QStringLiteral(", ")));
        else card.organisation = parts.join(QStringLiteral(", "));
    }
}

/// Calls `take` for each card with something in it; cards within cards belong to the outer one.
template <typename Take> void readCards(const std::vector<ContentLine> &lines, Take take)
{
    Contact card;
    QString formal;
    int depth = 0;
    for (const ContentLine &line : lines) {
        const bool isCard = line.value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
        if (line.name == "BEGIN" && isCard) {
            if (depth++ == 0) card = {}, formal.clear();
        } else if (line.name == "END" && isCard) {
            if (depth == 0 || --depth > 0) continue;
            if (card.name.isEmpty()) card.name = formal;
            if (!card.name.isEmpty() || !card.addresses.isEmpty() || !card.organisation.isEmpty()) take(card);
        } else if (depth == 1) {
            property(card, formal, line);
        }
    }
}

} // namespace

std::optional<Contact> readContact(QByteArrayView octets, const QByteArray &charset)
{
    std::optional<Contact> found;
    int count = 0;
    readCards(readContentLines(octets, charset), [&](const Contact &card) {
        if (!found) found = card;
        ++count;
    });
    if (found) found->more = count - 1;
    return found;
}

QList<Address> readPeople(QByteArrayView octets, const QByteArray &charset)
{
    constexpr qsizetype mostPeople = 20'000, mostOctets = 32 * 1024 * 1024;
    constexpr std::size_t mostLines = 500'000;
    QList<Address> people;
    QSet<QString> known;
    readCards(readContentLines(octets, charset, mostLines, mostOctets), [&](const Contact &card) {
        for (const QString &address : card.addresses) {
            const QString spec = oneLine(address).trimmed();
            if (wireAddress(spec).isEmpty() || people.size() >= mostPeople || known.contains(spec.toLower())) continue;
            known.insert(spec.toLower());
            people += Address{card.name, spec};
        }
    });
    return people;
}

} // namespace godwit::mime
