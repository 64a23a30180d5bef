// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/draftfields.h"

#include <algorithm>
#include <array>

namespace godwit::mime {

namespace {

using Relation = LetterOrigin::Relation;

constexpr std::array<std::pair<Relation, const char *>, 3> relations{
    {{Relation::Answer, "answer"}, {Relation::Forward, "forward"}, {Relation::Redirect, "redirect"}}};

QByteArray valueOf(const QList<Header> &headers, QByteArrayView name)
{
    for (const Header &header : headers)
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) return header.raw.trimmed();
    return {};
}

} // namespace

void writeDraftFields(const Letter &letter, HeaderWriter &header)
{
    header.identifiers("X-Godwit-Letter", {letter.messageId});
    if (letter.deliveryWanted) header.plain("X-Godwit-Options", "delivery");
    const LetterOrigin &origin = letter.origin;
    const auto relation = std::ranges::find(relations, origin.relation, &std::pair<Relation, const char *>::first);
    if (relation == relations.end()) return;
    if (origin.account != letter.account) return header.plain("X-Godwit-Origin", relation->second);
    header.parameters("X-Godwit-Origin", relation->second,
                      {{"mailbox", QString::fromLatin1(origin.mailbox.toBase64())},
                       {"uidvalidity", QString::number(toInt(origin.uidValidity))},
                       {"uid", QString::number(toInt(origin.uid))}});
}

bool readDraftFields(const QList<Header> &headers, AccountId account, Letter &letter)
{
    const QByteArray id = valueOf(headers, "X-Godwit-Letter");
    if (!isIdentifier(id)) return false;
    letter.messageId = id;
    letter.deliveryWanted = valueOf(headers, "X-Godwit-Options") == "delivery";
    const auto [word, raw] = splitParameters(valueOf(headers, "X-Godwit-Origin"));
    const auto relation = std::ranges::find_if(relations, [&word](const auto &each) { return word == QByteArrayView(each.second); });
    if (relation == relations.end()) return true;
    letter.origin.relation = relation->first;
    const Parameters parameters = decodeParameters(raw);
    if (parameters.isEmpty()) return true;
    letter.origin.account = account;
    for (const auto &[key, value] : parameters) {
        if (key == "mailbox") letter.origin.mailbox = QByteArray::fromBase64(value.toLatin1());
        else if (key == "uidvalidity") letter.origin.uidValidity = UidValidity(value.toUInt());
        else if (key == "uid") letter.origin.uid = Uid(value.toUInt());
    }
    return true;
}

} // namespace godwit::mime
