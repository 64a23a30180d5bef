// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/answerpeople.h"

#include "mail/mailto.h"
#include "mime/header.h"
#include "mime/letterwriter.h"

#include <algorithm>

namespace godwit::mime {

namespace {

QByteArray key(const QString &address) { return wireAddress(address).toLower(); }

/// "anna+list@example.org" → "anna@example.org" (RFC 5233); what has no tag stays.
QByteArray withoutTag(const QByteArray &address)
{
    const qsizetype plus = address.indexOf('+'), at = address.lastIndexOf('@');
    return plus > 0 && plus < at ? address.first(plus) + address.sliced(at) : address;
}

bool isOwn(const QString &address, const QList<OwnAddress> &own)
{
    const QByteArray wire = key(address);
    return !wire.isEmpty() && std::ranges::any_of(own, [&](const OwnAddress &each) {
        const QByteArray mine = key(each.identity.address);
        return mine == wire || mine == withoutTag(wire);
    });
}

/// Those that can be written to, each once and none of `others`.
QList<Address> distinct(const QList<Address> &list, const QList<Address> &others = {})
{
    QList<Address> out;
    const auto holds = [](const QList<Address> &all, const QByteArray &wire) {
        return std::ranges::any_of(all, [&wire](const Address &each) { return key(each.address) == wire; });
    };
    for (const Address &each : list) {
        const QByteArray wire = key(each.address);
        if (!wire.isEmpty() && !holds(out, wire) && !holds(others, wire)) out += each;
    }
    return out;
}

/// The person does not write to himself, unless there is nobody else.
QList<Address> withoutOwn(const QList<Address> &list, const QList<OwnAddress> &own)
{
    QList<Address> out = list;
    out.removeIf([&own](const Address &each) { return isOwn(each.address, own); });
    return out;
}

/// Who wants the answer (RFC 5322, 3.6.2).
QList<Address> answerTo(const MessageSummary &summary, const QString &list, const QList<OwnAddress> &own)
{
    // A list that puts itself into Reply-To would make a private answer public; that is what "reply to list" is for.
    const QList<Address> replyTo = distinct(summary.replyTo, list.isEmpty() ? QList<Address>() : QList<Address>{{QString(), list}});
    const QList<Address> from = distinct(summary.from);
    return withoutOwn(replyTo, own).isEmpty() && !from.isEmpty() ? from : replyTo;
}

std::optional<OwnAddress> matching(const QString &address, const QList<OwnAddress> &own, AccountId account)
{
    const QByteArray wire = key(address);
    if (wire.isEmpty()) return {};
    for (const QByteArray &wanted : {wire, withoutTag(wire)}) {
        for (const bool ofAccount : {true, false}) {
            const auto found = std::ranges::find_if(own, [&](const OwnAddress &each) {
                return (each.account == account) == ofAccount && key(each.identity.address) == wanted;
            });
            if (found != own.end()) return *found;
        }
    }
    return {};
}

} // namespace

AnswerPeople peopleFor(const Document &message, AnswerKind kind, const QList<OwnAddress> &own)
{
    const MessageSummary &summary = message.summary;
    const QString list = listPostOf(message);
    if (kind == AnswerKind::ReplyList && !list.isEmpty()) return {.to = {{QString(), list}}, .cc = {}};
    const bool all = kind == AnswerKind::ReplyAll;
    QList<Address> to = answerTo(summary, list, own);
    QList<Address> cc = all ? summary.to + summary.cc : QList<Address>();
    if (!to.isEmpty() && withoutOwn(to, own).isEmpty()) { // his own letter
        const QList<Address> sentTo = distinct(summary.to);
        if (!sentTo.isEmpty()) to = sentTo;
        if (all) cc = summary.cc;
    }
    AnswerPeople people;
    people.to = withoutOwn(to, own);
    people.cc = distinct(withoutOwn(cc, own), people.to);
    if (people.to.isEmpty()) people.to = std::exchange(people.cc, {});
    if (people.to.isEmpty()) people.to = to;
    return people;
}

QString listPostOf(const Document &message)
{
    QByteArrayList fields;
    for (const Header &header : message.headers)
        if (header.name.compare("List-Post", Qt::CaseInsensitive) == 0) fields += header.raw;
    if (fields.size() != 1) return {}; // RFC 2369, 2
    QByteArray field = fields.first().left(8'192);
    field.removeIf([](char c) { return uchar(c) <= ' '; });
    for (qsizetype at = field.indexOf('<'); at >= 0; at = field.indexOf('<', at + 1)) {
        const qsizetype close = field.indexOf('>', at);
        if (close < 0) break;
        const auto link = parseMailto(QByteArrayView(field).sliced(at + 1, close - at - 1));
        if (link && !link->to.isEmpty()) return link->to.first();
    }
    return {};
}

std::optional<OwnAddress> addressedAs(const Document &message, const AnswerContext &context)
{
    QList<Address> candidates = message.summary.from + message.summary.to + message.summary.cc;
    for (const char *name : {"Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To"})
        for (const Header &header : message.headers)
            if (header.name.compare(name, Qt::CaseInsensitive) == 0) candidates += decodeAddresses(header.raw);
    for (const Address &each : std::as_const(candidates))
        if (const auto found = matching(each.address, context.own, context.origin.account)) return found;
    const auto usual = std::ranges::find(context.own, context.origin.account, &OwnAddress::account);
    if (usual != context.own.end()) return *usual;
    return context.own.isEmpty() ? std::nullopt : std::optional(context.own.first());
}

} // namespace godwit::mime
