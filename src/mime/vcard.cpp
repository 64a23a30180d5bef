// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/cards.h"
#include "mime/contentline.h"

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

} // namespace

std::optional<Contact> readContact(QByteArrayView octets, const QByteArray &charset)
{
    std::optional<Contact> found;
    Contact card;
    QString formal;
    int count = 0, depth = 0;
    for (const ContentLine &line : readContentLines(octets, charset)) {
        const bool isCard = line.value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
        if (line.name == "BEGIN" && isCard) {
            if (depth++ == 0) card = {}, formal.clear();
        } else if (line.name == "END" && isCard) {
            if (depth == 0 || --depth > 0) continue;
            if (card.name.isEmpty()) card.name = formal;
            const bool some = !card.name.isEmpty() || !card.addresses.isEmpty() || !card.organisation.isEmpty();
            if (some && !found) found = card;
            count += some;
        } else if (depth == 1) {
            property(card, formal, line);
        }
    }
    if (found) found->more = count - 1;
    return found;
}

} // namespace godwit::mime
