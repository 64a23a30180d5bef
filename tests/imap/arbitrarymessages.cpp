// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about messages, and response codes.
#include "arbitrary.h"

namespace godwit::imap {

Section Arbitrary::section()
{
    using Text = Section::Text;
    Section section;
    several(section.part, 3, [this] { return positive(); });
    section.text = Text(below(section.part.empty() ? int(Text::Mime) : int(Text::Mime) + 1));
    if (section.text == Text::HeaderFields || section.text == Text::HeaderFieldsNot) section.fields = QByteArrayList{"List-Id"} + atoms(2);
    return section;
}

SectionData Arbitrary::sectionData()
{
    SectionData item;
    item.binary = oneIn(4);
    if (item.binary) several(item.section.part, 2, [this] { return positive(); });
    else item.section = section();
    if (oneIn(4)) item.origin = number64();
    item.data = {nstring(), {}};
    if (item.binary && !item.data.isNil()) item.data.octets.append('\0');
    return item;
}

AddressList Arbitrary::addresses()
{
    AddressList list;
    several(list, 2, [this] { return AddressData{nstring(), nstring(), nstring(), nstring()}; });
    return list;
}

Envelope Arbitrary::envelope()
{
    return {nstring(), nstring(), addresses(), addresses(), addresses(), addresses(), addresses(), addresses(), messageId(), messageId()};
}

Parameters Arbitrary::parameters()
{
    Parameters list;
    several(list, 2, [this] { return std::pair(octets(), octets()); });
    return list;
}

/// Where it stands says what it is called: "1.2" is BODY[1.2].
BodyStructure Arbitrary::body(const QByteArray &idOfLeaf, const QByteArray &idOfMultipart, int depth)
{
    BodyStructure part;
    const int kind = depth < 3 ? below(4) : 3;
    part.id = kind == 0 ? idOfMultipart : idOfLeaf;
    if (kind == 0) {
        part.type = "multipart";
        part.subtype = octets();
        do {
            const QByteArray number = QByteArray::number(part.children.size() + 1);
            const QByteArray id = part.id.isEmpty() ? number : part.id + '.' + number;
            part.children.push_back(body(id, id, depth + 1));
        } while (!oneIn(3));
    } else {
        leaf(part);
        if (kind == 1) {
            part.type = of(QByteArrayList{"message", "MESSAGE"});
            part.subtype = of(QByteArrayList{"rfc822", "RFC822", "global"});
            part.envelope = std::make_shared<Envelope>(envelope());
            part.children.push_back(body(part.id + ".1", part.id, depth + 1));
        } else if (kind == 2) {
            part.type = of(QByteArrayList{"text", "TEXT"});
        }
        if (kind != 3) part.lines = number64();
        if (oneIn(2)) part.md5 = nstring();
    }
    if (kind == 0 && oneIn(2)) part.parameters = parameters();
    if (oneIn(2)) return part;
    if (oneIn(2)) {
        part.disposition = octets();
        part.dispositionParameters = parameters();
    }
    part.language = astrings(2);
    part.location = nstring();
    return part;
}

void Arbitrary::leaf(BodyStructure &part)
{
    part.type = 'x' + octets(); // not text, not message, and not NIL
    part.subtype = octets();
    part.parameters = parameters();
    part.contentId = nstring();
    part.description = nstring();
    part.encoding = octets();
    part.octets = number64();
}

void Arbitrary::fill(FetchData &data)
{
    data.seq = SeqNum{oneIn(6) ? 0 : positive()};
    if (data.seq == SeqNum{} || oneIn(2)) data.uid = Uid{positive()};
    maybe(data.flags, [this] { return flags(); });
    if (oneIn(4)) data.internalDate = time();
    maybe(data.size, [this] { return number64(); });
    maybe(data.modSeq, [this] { return 1 + number64() / 2; });
    if (oneIn(3)) data.envelope = std::make_shared<Envelope>(envelope());
    if (oneIn(3)) data.body = std::make_shared<BodyStructure>(body("1", QByteArray(), 0));
    if (oneIn(3)) several(data.sections, 3, [this] { return sectionData(); });
    if (!oneIn(4)) return;
    several(data.binarySizes, 2, [this] { return std::pair(Section{.part = {positive(), positive()}}, number64()); });
    maybe(data.preview, [this] { return nstring(); });
    maybe(data.saveDate, [this] { return time(); });
    maybe(data.emailId, [this] { return objectId(); });
    maybe(data.threadId, [this] { return oneIn(3) ? QByteArray() : objectId(); });
    for (auto *value : {&data.gmailMessage, &data.gmailThread}) maybe(*value, [this] { return number64(); });
    maybe(data.gmailLabels, [this] { return astrings(2) + QByteArrayList{"\\Inbox"}; });
    several(data.others, 2, [this] { return oneIn(3) ? std::pair("X-SEC[" + objectId() + ']', raw()) : other(); });
}

void Arbitrary::fill(SearchData &data)
{
    if (oneIn(4)) return;
    data.numbers = uids();
    maybe(data.modSeq, [this] { return number64(); });
}

void Arbitrary::fill(SortData &data)
{
    several(data.uids, 8, [this] { return Uid{positive()}; });
    maybe(data.modSeq, [this] { return number64(); });
}

void Arbitrary::fill(EsearchData &data)
{
    if (oneIn(2)) data.tag = oneIn(4) ? octets() : 'A' + objectId();
    if (oneIn(3)) data.mailbox = mailbox();
    if (oneIn(3)) data.uidValidity = UidValidity{positive()};
    data.uid = oneIn(2);
    for (auto *value : {&data.min, &data.max, &data.count}) maybe(*value, [this] { return number(); });
    maybe(data.modSeq, [this] { return number64(); });
    if (oneIn(3)) {
        data.all = uids();
    } else if (oneIn(2)) { // after SORT: descending somewhere
        data.order = order();
        data.order.push_back({1, data.order.back().last});
        data.all.emplace();
        for (const UidSet::Range &range : data.order) data.all->add(Uid{range.first}, Uid{range.last});
    }
    if (oneIn(3)) {
        const qint64 sign = oneIn(2) ? 1 : -1;
        data.partial = PartialResult{{sign * qint64(positive()), sign * qint64(positive())}, oneIn(3) ? UidOrder() : order()};
    }
    if (oneIn(3)) several(data.changes, 4, [this] { return ContextChange{oneIn(2), number(), order()}; });
    if (oneIn(3)) several(data.relevancy, 5, [this] { return quint8(1 + below(100)); });
    if (oneIn(3)) several(data.others, 2, [this] { return other(); });
}

/// A message and its replies. One that is not there has at least two: of one reply alone nobody can say that it was one.
void Arbitrary::thread(ThreadData &data, quint32 depth, bool mayLack)
{
    const bool lacks = mayLack && oneIn(4);
    data.nodes.push_back({lacks ? Uid{} : Uid{positive()}, depth});
    const int replies = lacks ? 2 + below(2) : depth > 8 ? 0 : below(3);
    for (int i = 0; i < replies; ++i) thread(data, depth + 1, replies > 1 && depth < 8);
}

void Arbitrary::fill(ThreadData &data)
{
    for (int left = below(3); left > 0; --left) thread(data, 0, true);
}

ResponseCode Arbitrary::responseCode()
{
    ResponseCode code;
    if (!oneIn(3)) choose(code);
    return code;
}

void Arbitrary::fill(code::Plain &code)
{
    code.atom = CodeAtom(below(int(CodeAtom::UidRequired) + 1));
    if (oneIn(3)) code.argument = of(QByteArrayList{"imap://x/;UID=5", "5 6", "(a ]b)", "\"]\""});
}

void Arbitrary::fill(code::MailboxId &code) { code.id = objectId(); }

void Arbitrary::fill(code::Metadata &code)
{
    using What = code::Metadata::What;
    code.what = What(below(int(What::NoPrivate) + 1));
    if (code.what == What::LongEntries || code.what == What::MaxSize) code.size = number();
}

void Arbitrary::fill(code::BadEvent &code) { code.events = atoms(3); }

void Arbitrary::fill(code::InProgress &code)
{
    if (oneIn(3)) return;
    code.tag = oneIn(3) ? QByteArray() : 'A' + objectId();
    for (auto *value : {&code.done, &code.goal}) maybe(*value, [this] { return number(); });
}

void Arbitrary::fill(code::BadCharset &code)
{
    several(code.charsets, 3, [this] { return atom(); });
}
void Arbitrary::fill(code::Capability &code) { code.names = QByteArrayList{"IMAP4REV1"} + upperAtoms(4); }

void Arbitrary::fill(code::PermanentFlags &code)
{
    code.flags = flags();
    code.newKeywords = oneIn(2);
}

void Arbitrary::fill(code::UidNext &code) { code.uid = Uid{positive()}; }
void Arbitrary::fill(code::UidValidity &code) { code.value = godwit::UidValidity{positive()}; }
void Arbitrary::fill(code::Unseen &code) { code.seq = SeqNum{positive()}; }
void Arbitrary::fill(code::AppendUid &code) { code = {godwit::UidValidity{positive()}, uids()}; }

/// Both sets have one size.
void Arbitrary::fill(code::CopyUid &code)
{
    code.validity = godwit::UidValidity{positive()};
    do {
        code.from.add(Uid{positive()});
        code.to.add(Uid{positive()});
    } while (!oneIn(3));
    if (code.from.count() == code.to.count()) return;
    code.from = UidSet::range(code.from.first(), code.from.first());
    code.to = UidSet::range(code.to.first(), code.to.first());
}

void Arbitrary::fill(code::HighestModSeq &code) { code.value = number64(); }
void Arbitrary::fill(code::Modified &code) { code.uids = uids(); }
void Arbitrary::fill(code::NoUpdate &code) { code.tag = 'A' + objectId(); }
void Arbitrary::fill(code::BadUrl &code) { code.url = "\"imap://x/y;UID=" + objectId() + '"'; }

void Arbitrary::fill(code::Unknown &code)
{
    code.atom = upperAtom();
    if (oneIn(2)) code.arguments = raw();
}

} // namespace godwit::imap
