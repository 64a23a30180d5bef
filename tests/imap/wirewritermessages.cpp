// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about messages, and response codes.
#include "wirewriter.h"

namespace godwit::imap {

namespace {

QByteArray text(quint64 number) { return QByteArray::number(number); }

/// The words of CodeAtom, in the order of RFC 3501, 5530, 4315…: not the decoder's table.
QByteArray nameOf(CodeAtom atom)
{
    switch (atom) {
    case CodeAtom::Alert: return "ALERT";
    case CodeAtom::Parse: return "PARSE";
    case CodeAtom::ReadOnly: return "READ-ONLY";
    case CodeAtom::ReadWrite: return "READ-WRITE";
    case CodeAtom::TryCreate: return "TRYCREATE";
    case CodeAtom::Unavailable: return "UNAVAILABLE";
    case CodeAtom::AuthenticationFailed: return "AUTHENTICATIONFAILED";
    case CodeAtom::AuthorizationFailed: return "AUTHORIZATIONFAILED";
    case CodeAtom::Expired: return "EXPIRED";
    case CodeAtom::PrivacyRequired: return "PRIVACYREQUIRED";
    case CodeAtom::ContactAdmin: return "CONTACTADMIN";
    case CodeAtom::NoPerm: return "NOPERM";
    case CodeAtom::InUse: return "INUSE";
    case CodeAtom::ExpungeIssued: return "EXPUNGEISSUED";
    case CodeAtom::Corruption: return "CORRUPTION";
    case CodeAtom::ServerBug: return "SERVERBUG";
    case CodeAtom::ClientBug: return "CLIENTBUG";
    case CodeAtom::Cannot: return "CANNOT";
    case CodeAtom::Limit: return "LIMIT";
    case CodeAtom::OverQuota: return "OVERQUOTA";
    case CodeAtom::AlreadyExists: return "ALREADYEXISTS";
    case CodeAtom::NonExistent: return "NONEXISTENT";
    case CodeAtom::UidNotSticky: return "UIDNOTSTICKY";
    case CodeAtom::NoModSeq: return "NOMODSEQ";
    case CodeAtom::UseAttr: return "USEATTR";
    case CodeAtom::NotificationOverflow: return "NOTIFICATIONOVERFLOW";
    case CodeAtom::Referral: return "REFERRAL";
    case CodeAtom::UrlMech: return "URLMECH";
    case CodeAtom::BadComparator: return "BADCOMPARATOR";
    case CodeAtom::UndefinedFilter: return "UNDEFINED-FILTER";
    case CodeAtom::TempFail: return "TEMPFAIL";
    case CodeAtom::MaxConvertMessages: return "MAXCONVERTMESSAGES";
    case CodeAtom::MaxConvertParts: return "MAXCONVERTPARTS";
    case CodeAtom::Annotate: return "ANNOTATE";
    case CodeAtom::Annotations: return "ANNOTATIONS";
    case CodeAtom::MessageLimit: return "MESSAGELIMIT";
    case CodeAtom::Closed: return "CLOSED";
    case CodeAtom::UnknownCte: return "UNKNOWN-CTE";
    case CodeAtom::CompressionActive: return "COMPRESSIONACTIVE";
    case CodeAtom::HasChildren: return "HASCHILDREN";
    case CodeAtom::NotSaved: return "NOTSAVED";
    case CodeAtom::TooBig: return "TOOBIG";
    case CodeAtom::UidRequired: return "UIDREQUIRED";
    }
    return {};
}

QByteArray listed(const QByteArrayList &list) { return '(' + list.join(' ') + ')'; }
QByteArray argument(const QByteArray &octets) { return octets.isNull() ? octets : ' ' + octets; }

} // namespace

QByteArray WireWriter::section(const Section &section)
{
    static constexpr std::array<const char *, 6> names{"", "HEADER", "HEADER.FIELDS", "HEADER.FIELDS.NOT", "TEXT", "MIME"};
    QByteArrayList words;
    for (const quint32 number : section.part) words.append(text(number));
    if (section.text != Section::Text::All) words.append(word(names[std::size_t(section.text)]));
    const QByteArray spec = words.join('.');
    return section.fields.isEmpty() ? spec : spec + ' ' + listed(astrings(section.fields));
}

QByteArray WireWriter::sectionItem(const SectionData &item)
{
    const QByteArray value = ' ' + nstring(item.data.octets, item.binary);
    const bool old = item.section.part.empty() && !item.origin && !item.binary && m_choices.oneIn(3);
    if (old && item.section.text == Section::Text::All) return word("RFC822") + value;
    if (old && item.section.text == Section::Text::Header) return word("RFC822.HEADER") + value;
    if (old && item.section.text == Section::Text::Text) return word("RFC822.TEXT") + value;
    const QByteArray name = word(item.binary ? "BINARY" : "BODY") + '[' + section(item.section) + ']';
    return name + (item.origin ? '<' + text(*item.origin) + '>' : QByteArray()) + value;
}

QByteArray WireWriter::addresses(const AddressList &list)
{
    if (list.empty()) return word("NIL");
    QByteArray out;
    for (const AddressData &each : list)
        out += '(' + nstring(each.name) + ' ' + nstring(each.route) + ' ' + nstring(each.mailbox) + ' ' + nstring(each.host) + ')';
    return '(' + out + ')';
}

QByteArray WireWriter::envelope(const Envelope &data)
{
    return '(' + nstring(data.date) + ' ' + nstring(data.subject) + ' ' + addresses(data.from) + ' ' + addresses(data.sender) + ' ' +
           addresses(data.replyTo) + ' ' + addresses(data.to) + ' ' + addresses(data.cc) + ' ' + addresses(data.bcc) + ' ' +
           nstring(data.inReplyTo) + ' ' + nstring(data.messageId) + ')';
}

QByteArray WireWriter::parameters(const Parameters &list)
{
    if (list.isEmpty()) return word("NIL");
    QByteArrayList words;
    for (const auto &[key, value] : list) words.append(string(key) + ' ' + string(value));
    return listed(words);
}

QByteArray WireWriter::language(const QByteArrayList &tags)
{
    if (tags.isEmpty()) return word("NIL");
    if (tags.size() == 1 && m_choices.oneIn(2)) return string(tags.first());
    QByteArrayList words;
    for (const QByteArray &tag : tags) words.append(string(tag));
    return listed(words);
}

/// What follows the first field of it. Fields at the end may be left out as long as they say nothing; others may follow.
QByteArray WireWriter::bodyExtension(const BodyStructure &part)
{
    const bool location = !part.location.isNull() || m_choices.oneIn(3);
    const bool language = location || !part.language.isEmpty() || m_choices.oneIn(3);
    const bool disposition = language || !part.disposition.isNull() || m_choices.oneIn(3);
    QByteArray out;
    if (disposition && part.disposition.isNull()) out += ' ' + word("NIL");
    else if (disposition) out += " (" + string(part.disposition) + ' ' + parameters(part.dispositionParameters) + ')';
    if (language) out += ' ' + this->language(part.language);
    if (location) out += ' ' + nstring(part.location);
    if (location && m_choices.oneIn(6)) out += " (\"x\" 5 (" + word("NIL") + "))";
    return out;
}

QByteArray WireWriter::body(const BodyStructure &part, bool extensible)
{
    QByteArray out;
    const bool later = !part.disposition.isNull() || !part.language.isEmpty() || !part.location.isNull();
    if (part.type == "multipart") {
        for (const BodyStructure &child : part.children) out += body(child, extensible);
        out += ' ' + string(part.subtype);
        if (extensible && (later || !part.parameters.isEmpty() || m_choices.oneIn(2)))
            out += ' ' + parameters(part.parameters) + bodyExtension(part);
        return '(' + out + ')';
    }
    out = string(part.type) + ' ' + string(part.subtype) + ' ' + parameters(part.parameters) + ' ' + nstring(part.contentId) + ' ' +
          nstring(part.description) + ' ' + string(part.encoding) + ' ' + text(part.octets);
    if (part.envelope) out += ' ' + envelope(*part.envelope) + ' ' + body(part.children.front(), extensible);
    if (part.envelope || part.type.toLower() == "text") out += ' ' + text(part.lines);
    if (extensible && (later || !part.md5.isNull() || m_choices.oneIn(2))) out += ' ' + nstring(part.md5) + bodyExtension(part);
    return '(' + out + ')';
}

QByteArray WireWriter::untagged(const FetchData &data)
{
    Lanes lanes{others(data.others)};
    const auto item = [&](QByteArrayView name, const auto &value, auto write) {
        if (value) lanes.push_back({word(name) + ' ' + write(*value)});
    };
    const auto number = [](auto value) { return text(quint64(value)); };
    const auto date = [this](qint64 value) { return dateTime(value); };
    const auto id = [this](const QByteArray &value) { return value.isNull() ? word("NIL") : '(' + value + ')'; };
    if (data.seq != SeqNum{} || m_choices.oneIn(2)) item("UID", data.uid, number);
    item("FLAGS", data.flags, [this](const FlagSet &flags) { return flagList(flags); });
    item("INTERNALDATE", data.internalDate, date);
    item("RFC822.SIZE", data.size, number);
    item("MODSEQ", data.modSeq, [](ModSeq value) { return '(' + text(value) + ')'; });
    item("ENVELOPE", data.envelope, [this](const Envelope &value) { return envelope(value); });
    item("BODYSTRUCTURE", data.body, [this](const BodyStructure &part) { return body(part, true); });
    item("PREVIEW", data.preview, [this](const QByteArray &value) { return nstring(value); });
    item("SAVEDATE", data.saveDate, date);
    item("EMAILID", data.emailId, id);
    item("THREADID", data.threadId, id);
    item("X-GM-MSGID", data.gmailMessage, number);
    item("X-GM-THRID", data.gmailThread, number);
    item("X-GM-LABELS", data.gmailLabels, [this](const QByteArrayList &labels) {
        QByteArrayList list;
        for (const QByteArray &label : labels) list.append(label == "\\Inbox" && m_choices.oneIn(2) ? label : string(label));
        return listed(list);
    });
    QByteArrayList sections, sizes;
    for (const SectionData &each : data.sections) sections.append(sectionItem(each));
    for (const auto &[which, size] : data.binarySizes) sizes.append(word("BINARY.SIZE") + '[' + section(which) + "] " + text(size));
    lanes.push_back(sections);
    lanes.push_back(sizes);
    const bool numbered = data.seq != SeqNum{};
    return text(numbered ? toInt(data.seq) : toInt(*data.uid)) + ' ' + word(numbered ? "FETCH" : "UIDFETCH") + " (" + interleaved(lanes) +
           ')';
}

QByteArray WireWriter::untagged(const SearchData &data)
{
    QByteArrayList numbers;
    for (const Uid uid : data.numbers.toUids(1000)) numbers.insert(m_choices.below(int(numbers.size()) + 1), ' ' + text(toInt(uid)));
    const QByteArray modSeq = data.modSeq ? " (" + word("MODSEQ") + ' ' + text(*data.modSeq) + ')' : QByteArray();
    return word("SEARCH") + numbers.join() + modSeq;
}

QByteArray WireWriter::untagged(const SortData &data)
{
    QByteArray line = word("SORT");
    for (const Uid uid : data.uids) line += ' ' + text(toInt(uid));
    return line + (data.modSeq ? " (" + word("MODSEQ") + ' ' + text(*data.modSeq) + ')' : QByteArray());
}

QByteArray WireWriter::partial(const PartialResult &data)
{
    return '(' + QByteArray::number(data.range.first) + ':' + QByteArray::number(data.range.last) + ' ' +
           (data.order.empty() ? word("NIL") : inOrder(data.order)) + ')';
}

/// Neighbours of one kind may share their word.
QByteArrayList WireWriter::changes(const std::vector<ContextChange> &changes)
{
    QByteArrayList list;
    for (std::size_t i = 0; i < changes.size();) {
        const bool added = changes[i].added;
        QByteArrayList pairs;
        do {
            pairs.append(text(changes[i].position) + ' ' + inOrder(changes[i].uids));
            ++i;
        } while (i < changes.size() && changes[i].added == added && m_choices.oneIn(2));
        list.append(word(added ? "ADDTO" : "REMOVEFROM") + ' ' + listed(pairs));
    }
    return list;
}

QByteArray WireWriter::untagged(const EsearchData &data)
{
    Lanes about;
    if (!data.tag.isNull()) about.push_back({word("TAG") + ' ' + (m_choices.oneIn(2) ? string(data.tag) : astring(data.tag))});
    if (!data.mailbox.isNull()) about.push_back({word("MAILBOX") + ' ' + mailbox(data.mailbox)});
    if (data.uidValidity != UidValidity{}) about.push_back({word("UIDVALIDITY") + ' ' + text(toInt(data.uidValidity))});
    Lanes lanes{others(data.others), changes(data.changes)};
    const auto item = [&](QByteArrayView name, const auto &value) {
        if (value) lanes.push_back({word(name) + ' ' + text(*value)});
    };
    item("MIN", data.min);
    item("MAX", data.max);
    item("COUNT", data.count);
    item("MODSEQ", data.modSeq);
    if (data.all) lanes.push_back({word("ALL") + ' ' + (data.order.empty() ? uidSet(*data.all, true) : inOrder(data.order))});
    if (data.partial) lanes.push_back({word("PARTIAL") + ' ' + partial(*data.partial)});
    QByteArrayList scores;
    for (const quint8 score : data.relevancy) scores.append(text(score));
    if (!scores.isEmpty()) lanes.push_back({word("RELEVANCY") + ' ' + listed(scores)});
    const QByteArray results = interleaved(lanes);
    return word("ESEARCH") + (about.empty() ? QByteArray() : " (" + interleaved(about) + ')') +
           (data.uid ? ' ' + word("UID") : QByteArray()) + (results.isEmpty() ? results : ' ' + results);
}

/// A thread is a chain as long as each has one reply; then lists in parentheses, one for each.
QByteArray WireWriter::untagged(const ThreadData &data)
{
    const auto &nodes = data.nodes;
    QByteArray line = word("THREAD");
    if (!nodes.empty()) line += ' ';
    const auto repliesTo = [&nodes](std::size_t parent) {
        int count = 0;
        for (std::size_t i = parent + 1; i < nodes.size() && nodes[i].depth > nodes[parent].depth; ++i)
            count += nodes[i].depth == nodes[parent].depth + 1;
        return count;
    };
    const auto list = [&](auto self, std::size_t at) -> std::size_t { // behind the thread that begins there
        const std::size_t first = at;
        line += '(';
        for (int replies = 1; replies == 1; ++at) {
            if (at != first) line += ' ';
            if (nodes[at].uid != Uid{}) line += text(toInt(nodes[at].uid));
            replies = repliesTo(at);
            if (replies > 1 && nodes[at].uid != Uid{}) line += ' ';
            for (std::size_t next = at + 1; replies > 1 && next < nodes.size() && nodes[next].depth > nodes[at].depth;)
                next = self(self, next);
        }
        line += ')';
        std::size_t end = first + 1;
        while (end < nodes.size() && nodes[end].depth > nodes[first].depth) ++end;
        return end;
    };
    for (std::size_t at = 0; at < nodes.size();) at = list(list, at);
    return line;
}

QByteArray WireWriter::code(const code::Plain &code) { return word(nameOf(code.atom)) + argument(code.argument); }
QByteArray WireWriter::code(const code::MailboxId &code) { return word("MAILBOXID") + " (" + code.id + ')'; }

QByteArray WireWriter::code(const code::Metadata &code)
{
    static constexpr std::array<const char *, 4> names{"LONGENTRIES", "MAXSIZE", "TOOMANY", "NOPRIVATE"};
    const bool sized = code.what == code::Metadata::What::LongEntries || code.what == code::Metadata::What::MaxSize;
    return word("METADATA") + ' ' + word(names[std::size_t(code.what)]) + (sized ? ' ' + text(code.size) : QByteArray());
}

QByteArray WireWriter::code(const code::BadEvent &code)
{
    return word("BADEVENT") + (code.events.isEmpty() ? QByteArray() : ' ' + listed(code.events));
}

QByteArray WireWriter::code(const code::InProgress &code)
{
    if (code.tag.isNull() && !code.done && !code.goal && m_choices.oneIn(2)) return word("INPROGRESS");
    const auto number = [this](const std::optional<quint32> &value) { return value ? text(*value) : word("NIL"); };
    const QByteArray tag = code.tag.isNull() ? word("NIL") : '"' + code.tag + '"';
    return word("INPROGRESS") + " (" + tag + ' ' + number(code.done) + ' ' + number(code.goal) + ')';
}

/// charset = atom / quoted (RFC 9051): there is no literal in a line that ends in human text.
QByteArray WireWriter::code(const code::BadCharset &code)
{
    QByteArrayList list;
    for (const QByteArray &charset : code.charsets) list.append(m_choices.oneIn(2) ? charset : '"' + charset + '"');
    return word("BADCHARSET") + (list.isEmpty() ? QByteArray() : ' ' + listed(list));
}

QByteArray WireWriter::code(const code::Capability &code) { return word("CAPABILITY") + ' ' + words(code.names).join(' '); }
QByteArray WireWriter::code(const code::PermanentFlags &code)
{
    return word("PERMANENTFLAGS") + ' ' + flagList(code.flags, code.newKeywords);
}
QByteArray WireWriter::code(const code::UidNext &code) { return word("UIDNEXT") + ' ' + text(toInt(code.uid)); }
QByteArray WireWriter::code(const code::UidValidity &code) { return word("UIDVALIDITY") + ' ' + text(toInt(code.value)); }
QByteArray WireWriter::code(const code::Unseen &code) { return word("UNSEEN") + ' ' + text(toInt(code.seq)); }

QByteArray WireWriter::code(const code::AppendUid &code)
{
    return word("APPENDUID") + ' ' + text(toInt(code.validity)) + ' ' + uidSet(code.uids, true);
}

QByteArray WireWriter::code(const code::CopyUid &code)
{
    return word("COPYUID") + ' ' + text(toInt(code.validity)) + ' ' + uidSet(code.from, true) + ' ' + uidSet(code.to, true);
}

QByteArray WireWriter::code(const code::HighestModSeq &code) { return word("HIGHESTMODSEQ") + ' ' + text(code.value); }
QByteArray WireWriter::code(const code::Modified &code) { return word("MODIFIED") + ' ' + uidSet(code.uids, false); }
QByteArray WireWriter::code(const code::NoUpdate &code) { return word("NOUPDATE") + " \"" + code.tag + '"'; }
QByteArray WireWriter::code(const code::BadUrl &code) { return word("BADURL") + ' ' + code.url; }
QByteArray WireWriter::code(const code::Unknown &code) { return word(code.atom) + argument(code.arguments); }

} // namespace godwit::imap
