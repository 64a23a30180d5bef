// SPDX-License-Identifier: GPL-3.0-or-later
// message-data of RFC 3501 7.4.2.
#include "imap/productions.h"

#include <array>

namespace godwit::imap::grammar {

namespace {

int twoDigits(QByteArrayView text, qsizetype at)
{
    const char a = text[at] == ' ' ? '0' : text[at], b = text[at + 1];
    return a < '0' || a > '9' || b < '0' || b > '9' ? -1 : (a - '0') * 10 + (b - '0');
}

/// Days from 1970-01-01 in the Gregorian calendar (by era of 400 years); QDateTime would cost more than the rest of the row.
qint64 daysFromCivil(int year, int month, int day)
{
    year -= month <= 2;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return qint64(era) * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

void spaceOrNot(Cursor &in)
{
    if (in.peek() == ' ') in.space();
    else in.tolerate(Quirk::MissingSpace);
}

/// QIP, Rambler: the wrong length for large literals (quirk 40). What follows a header still has its line to end with.
void afterValue(Cursor &in, const SectionData &item)
{
    using Text = Section::Text;
    const bool content = item.section.text == Text::All || item.section.text == Text::Text;
    if (content && !item.data.isNil()) in.tookContent();
}

/// section ["<" number ">"] SP (nstring / literal8), after "BODY" or "BINARY"
void section(Cursor &in, bool binary, FetchData &data)
{
    SectionData item;
    item.binary = binary;
    in.expect('[');
    item.section = sectionSpec(in);
    in.expect(']');
    if (in.tryChar('<')) {
        item.origin = in.number64();
        in.expect('>');
    }
    spaceOrNot(in);
    item.data = in.data();
    afterValue(in, item);
    data.sections.push_back(std::move(item));
}

/// RFC822 and its like: BODY[…] by an older name
void oldSection(Cursor &in, Section section, FetchData &data)
{
    spaceOrNot(in);
    data.sections.push_back({std::move(section), std::nullopt, in.data()});
    afterValue(in, data.sections.back());
}

/// "BINARY.SIZE" section-binary SP number (RFC 3516)
void binarySize(Cursor &in, FetchData &data)
{
    in.expect('[');
    Section section = sectionSpec(in);
    in.expect(']');
    in.space();
    data.binarySizes.emplace_back(std::move(section), in.number64());
}

void modSeq(Cursor &in, FetchData &data)
{
    if (!in.enter()) return;
    if (const ModSeq value = in.number64(); value != 0) data.modSeq = value; // mail.ru, Zoho: -1 (quirk 36)
    in.straySpaces();
    in.leave();
}

/// Something of the form NAME[section] value
void unknownSection(Cursor &in, QByteArrayView name, FetchData &data)
{
    const qsizetype start = in.offset();
    in.word("](");
    while (in.tryChar(' ')) {
    }
    if (in.peek() == '(') in.skipValue();
    in.expect(']');
    const QByteArray key = name.toByteArray().toUpper() + in.since(start).toByteArray();
    spaceOrNot(in);
    const qsizetype value = in.offset();
    in.skipValue();
    if (!in.failed()) data.others.emplace_back(key, in.since(value).toByteArray());
}

/// Items whose name a section follows, or that are one.
bool trySectionItem(Cursor &in, QByteArrayView name, FetchData &data)
{
    const bool bracket = in.peek() == '[';
    if (bracket && sameWord(name, "BODY")) section(in, false, data);
    else if (bracket && sameWord(name, "BINARY")) section(in, true, data);
    else if (bracket && sameWord(name, "BINARY.SIZE")) binarySize(in, data);
    else if (bracket) unknownSection(in, name, data);
    else if (sameWord(name, "RFC822")) oldSection(in, {}, data);
    else if (sameWord(name, "RFC822.HEADER")) oldSection(in, Section::header(), data);
    else if (sameWord(name, "RFC822.TEXT")) oldSection(in, Section::body(), data);
    else return false;
    return true;
}

/// msg-att-static / msg-att-dynamic
void msgAttItem(Cursor &in, FetchData &data)
{
    const QByteArrayView name = in.word("()[\"{");
    if (in.failed() || trySectionItem(in, name, data)) return;
    in.space();
    if (sameWord(name, "UID")) data.uid = Uid{in.number()};
    else if (sameWord(name, "FLAGS")) data.flags = flagList(in);
    else if (sameWord(name, "INTERNALDATE")) data.internalDate = dateTime(in);
    else if (sameWord(name, "RFC822.SIZE")) data.size = in.number64();
    else if (sameWord(name, "MODSEQ")) modSeq(in, data);
    else if (sameWord(name, "ENVELOPE")) data.envelope = envelope(in);
    else if (sameWord(name, "BODY") || sameWord(name, "BODYSTRUCTURE")) data.body = body(in);
    else if (!tryExtensionItem(in, name, data)) {
        const qsizetype start = in.offset();
        in.skipValue();
        if (!in.failed()) data.others.emplace_back(name.toByteArray().toUpper(), in.since(start).toByteArray());
    }
}

/// addr = "(" name SP adl SP mailbox SP host ")"
AddressData address(Cursor &in)
{
    AddressData data;
    if (!in.enter()) return data;
    data.name = in.nstring();
    in.space();
    data.route = in.nstring();
    in.space();
    data.mailbox = in.nstring();
    in.space();
    data.host = in.nstring();
    in.straySpaces();
    in.leave();
    return data;
}

/// env-from and its like: "(" 1*address ")" / nil
AddressList addresses(Cursor &in)
{
    AddressList list;
    if (in.tryWord("NIL") || !in.enter()) return list;
    while (in.nextInList()) {
        if (in.tryWord("NIL")) in.tolerate(Quirk::NilAddress);
        else list.push_back(address(in));
    }
    return list;
}

/// SmarterMail leaves the last fields out.
bool anotherField(Cursor &in)
{
    if (in.peek() == ')') {
        in.tolerate(Quirk::ShortEnvelope);
        return false;
    }
    in.space();
    return !in.failed();
}

QByteArray messageId(Cursor &in)
{
    QByteArray id = in.nstring();
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    if (!id.isEmpty() && (isBlank(id.front()) || isBlank(id.back()))) id = id.trimmed(); // aox
    return id;
}

void envelopeFields(Cursor &in, Envelope &data)
{
    data.date = in.nstring();
    if (!anotherField(in)) return;
    data.subject = in.nstring();
    if (!anotherField(in)) return;
    const qsizetype start = in.offset();
    data.from = addresses(in);
    const QByteArrayView from = in.failed() || data.from.empty() ? QByteArrayView() : in.since(start);
    for (AddressList *list : {&data.sender, &data.replyTo, &data.to, &data.cc, &data.bcc}) {
        if (!anotherField(in)) return;
        // Sender and Reply-To nearly always say it again (RFC 3501 7.4.2): read once, kept once.
        if (!from.isEmpty() && in.tryAgain(from)) *list = data.from;
        else *list = addresses(in);
    }
    if (!anotherField(in)) return;
    data.inReplyTo = messageId(in);
    if (!anotherField(in)) return;
    data.messageId = messageId(in);
}

} // namespace

/// date-time = DQUOTE date-day-fixed "-" date-month "-" date-year SP time SP zone DQUOTE: "17-Jul-1996 02:44:25 -0700"
std::optional<qint64> dateTime(Cursor &in)
{
    static constexpr QByteArrayView months = "janfebmaraprmayjunjulaugsepoctnovdec";
    const QByteArray text = in.string();
    if (in.failed()) return std::nullopt;
    if (text.size() == 26 && text[2] == '-' && text[6] == '-' && text[14] == ':' && text[17] == ':') {
        const int day = twoDigits(text, 0), century = twoDigits(text, 7), year = twoDigits(text, 9);
        const qsizetype month = months.indexOf(text.sliced(3, 3).toLower());
        const int hour = twoDigits(text, 12), minute = twoDigits(text, 15), second = twoDigits(text, 18);
        const int zoneHour = twoDigits(text, 22), zoneMinute = twoDigits(text, 24);
        const bool numbers = std::min({century, year, hour, minute, second, zoneHour, zoneMinute}) >= 0;
        if (numbers && month >= 0 && month % 3 == 0 && day >= 1 && day <= 31) {
            const int zone = (zoneHour * 60 + zoneMinute) * 60 * (text[21] == '-' ? -1 : 1);
            return daysFromCivil(century * 100 + year, int(month / 3) + 1, day) * 86400 + hour * 3600 + minute * 60 + second - zone;
        }
    }
    in.tolerate(Quirk::ZeroDate);
    return std::nullopt;
}

void msgAtt(Cursor &in, FetchData &data)
{
    if (!in.enter()) return;
    for (int items = 0; in.nextInList();) {
        if (++items > in.limits().items) in.fail("too many items");
        msgAttItem(in, data);
    }
}

std::shared_ptr<Envelope> envelope(Cursor &in)
{
    auto data = std::make_shared<Envelope>();
    if (!in.enter()) return data;
    const bool doubled = in.peek() == '(' && in.tolerate(Quirk::DoubleEnvelope) && in.enter();
    envelopeFields(in, *data);
    in.straySpaces();
    in.leave();
    if (doubled) in.leave();
    return data;
}

} // namespace godwit::imap::grammar
