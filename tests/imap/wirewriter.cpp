// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirewriter.h"

#include <QDate>

#include <algorithm>

namespace godwit::imap {

namespace {

QByteArray text(quint64 number) { return QByteArray::number(number); }

bool isAstringAtom(QByteArrayView octets)
{
    return !octets.isEmpty() &&
           std::ranges::all_of(octets, [](char c) { return c > 0x20 && c < 0x7f && !QByteArrayView("(){%*\"\\").contains(c); });
}

bool isQuotable(QByteArrayView octets)
{
    return std::ranges::none_of(octets, [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
}

QByteArray listed(const QByteArrayList &list) { return '(' + list.join(' ') + ')'; }
QByteArray following(const QByteArrayList &list) { return list.isEmpty() ? QByteArray() : ' ' + list.join(' '); }

} // namespace

QByteArray WireWriter::word(QByteArrayView word)
{
    QByteArray out = word.toByteArray();
    switch (m_choices.below(4)) {
    case 0: return out.toLower();
    case 1:
        for (char &c : out)
            if (c >= 'A' && c <= 'Z' && m_choices.oneIn(2)) c = char(c + ('a' - 'A'));
        return out;
    default: return out;
    }
}

QByteArray WireWriter::string(const QByteArray &octets, bool literal8)
{
    if (isQuotable(octets) && !m_choices.oneIn(4)) {
        QByteArray quoted("\"");
        for (char c : octets) {
            if (c == '"' || c == '\\') quoted += '\\';
            quoted += c;
        }
        return quoted + '"';
    }
    const bool tilde = literal8 && (octets.contains('\0') || m_choices.oneIn(2));
    return (tilde ? "~{" : "{") + text(quint64(octets.size())) + "}\r\n" + octets;
}

QByteArray WireWriter::astring(const QByteArray &octets) { return isAstringAtom(octets) && !m_choices.oneIn(3) ? octets : string(octets); }
QByteArray WireWriter::mailbox(const QByteArray &name) { return astring(name == "INBOX" ? word(name) : name); }

QByteArray WireWriter::delimiter(char c)
{
    if (c == '\0') return word("NIL");
    return c == '"' || c == '\\' ? QByteArray("\"\\") + c + '"' : QByteArray("\"") + c + '"';
}

QByteArray WireWriter::flagList(const FlagSet &flags, bool newKeywords)
{
    QByteArrayList atoms = words(flags.toAtoms().first(flags.toAtoms().size() - flags.keywords().size())) + flags.keywords();
    if (newKeywords) atoms.insert(m_choices.below(int(atoms.size()) + 1), "\\*");
    return listed(atoms);
}

/// date-time, in any time zone
QByteArray WireWriter::dateTime(qint64 seconds)
{
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const int zone = m_choices.below(2 * 14 * 60 + 1) - 14 * 60; // minutes
    const qint64 local = seconds + zone * 60;
    const qint64 day = local >= 0 ? local / 86400 : (local + 1) / 86400 - 1;
    const auto second = int(local - day * 86400);
    const QDate date = QDate(1970, 1, 1).addDays(day);
    const char *form = m_choices.oneIn(2) ? "\"%2d-%s-%04d %02d:%02d:%02d %c%02d%02d\"" : "\"%02d-%s-%04d %02d:%02d:%02d %c%02d%02d\"";
    return QByteArray(QString::asprintf(form, date.day(), word(months[std::size_t(date.month() - 1)]).constData(), date.year(),
                                        second / 3600, second / 60 % 60, second % 60, zone < 0 ? '-' : '+', std::abs(zone) / 60,
                                        std::abs(zone) % 60)
                          .toLatin1());
}

QByteArray WireWriter::range(const UidSet::Range &range, bool mayTurn)
{
    if (range.first == range.last && !m_choices.oneIn(6)) return text(range.first);
    const bool turned = mayTurn && m_choices.oneIn(4);
    return text(turned ? range.last : range.first) + ':' + text(turned ? range.first : range.last);
}

QByteArray WireWriter::inOrder(const UidOrder &order)
{
    QByteArrayList list;
    for (const UidSet::Range &each : order) list.append(range(each, true));
    return list.join(',');
}

/// Ranges cut into pieces; and in any order, repeated, the other way round.
QByteArray WireWriter::uidSet(const UidSet &uids, bool ascending)
{
    UidOrder pieces;
    for (UidSet::Range rest : uids.ranges()) {
        if (rest.first < rest.last && m_choices.oneIn(3)) pieces.push_back({rest.first, rest.first}), ++rest.first;
        pieces.push_back(rest);
    }
    if (!ascending && m_choices.oneIn(2)) {
        if (m_choices.oneIn(3)) pieces.push_back(m_choices.of(pieces));
        std::swap(pieces.front(), pieces[std::size_t(m_choices.below(int(pieces.size())))]);
    }
    QByteArrayList list;
    for (const UidSet::Range &each : pieces) list.append(range(each, !ascending));
    return list.join(',');
}

QByteArray WireWriter::interleaved(Lanes lanes, QByteArrayView separator)
{
    QByteArrayList out;
    std::erase_if(lanes, [](const QByteArrayList &lane) { return lane.isEmpty(); });
    while (!lanes.empty()) {
        const auto lane = lanes.begin() + m_choices.below(int(lanes.size()));
        out.append(lane->takeFirst());
        if (lane->isEmpty()) lanes.erase(lane);
    }
    return out.join(separator);
}

QByteArrayList WireWriter::words(const QByteArrayList &names)
{
    QByteArrayList list;
    for (const QByteArray &name : names) list.append(word(name));
    return list;
}

QByteArrayList WireWriter::astrings(const QByteArrayList &list)
{
    QByteArrayList out;
    for (const QByteArray &each : list) out.append(astring(each));
    return out;
}

QByteArrayList WireWriter::others(const std::vector<std::pair<QByteArray, QByteArray>> &items)
{
    QByteArrayList list;
    for (const auto &[name, value] : items) list.append((name.contains('[') ? name : word(name)) + ' ' + value);
    return list;
}

QByteArray WireWriter::message(const Message &message)
{
    QByteArray line;
    if (const auto *response = std::get_if<Response>(&message))
        line = "* " + std::visit([this](const auto &data) { return untagged(data); }, *response);
    else if (const auto *tagged = std::get_if<Tagged>(&message)) line = tagged->tag + ' ' + untagged(tagged->status);
    else line = "+ " + std::get<Continuation>(message).text;
    return line + "\r\n";
}

QByteArray WireWriter::untagged(const StatusText &data)
{
    static constexpr std::array<const char *, 5> names{"OK", "NO", "BAD", "PREAUTH", "BYE"};
    const QByteArray code = std::visit([this](const auto &each) { return this->code(each); }, data.code);
    return word(names[std::size_t(data.status)]) + ' ' + (code.isEmpty() ? code : '[' + code + "] ") + data.text;
}

QByteArray WireWriter::untagged(const CapabilityData &data) { return word("CAPABILITY") + following(words(data.names)); }
QByteArray WireWriter::untagged(const EnabledData &data) { return word("ENABLED") + following(words(data.names)); }

QByteArray WireWriter::untagged(const ListData &data)
{
    QByteArray line =
        word(data.lsub ? "LSUB" : "LIST") + ' ' + listed(data.attributes) + ' ' + delimiter(data.delimiter) + ' ' + mailbox(data.mailbox);
    Lanes lanes{others(data.others)};
    if (!data.childInfo.isEmpty()) lanes.push_back({astring(word("CHILDINFO")) + ' ' + listed(astrings(words(data.childInfo)))});
    if (!data.oldName.isEmpty()) lanes.push_back({astring(word("OLDNAME")) + " (" + mailbox(data.oldName) + ')'});
    const QByteArray more = interleaved(lanes);
    return more.isEmpty() && m_choices.oneIn(2) ? line : line + " (" + more + ')';
}

QByteArray WireWriter::untagged(const StatusData &data)
{
    Lanes lanes{others(data.others)};
    const auto item = [&](QByteArrayView name, const auto &value) {
        if (value) lanes.push_back({word(name) + ' ' + text(quint64(*value))});
    };
    item("MESSAGES", data.messages);
    item("RECENT", data.recent);
    item("UNSEEN", data.unseen);
    item("UIDNEXT", data.uidNext);
    item("UIDVALIDITY", data.uidValidity);
    item("HIGHESTMODSEQ", data.highestModSeq);
    item("SIZE", data.size);
    item("DELETED", data.deleted);
    item("DELETED-STORAGE", data.deletedStorage);
    if (data.appendLimit == StatusData::unlimited) lanes.push_back({word("APPENDLIMIT") + ' ' + word("NIL")});
    else item("APPENDLIMIT", data.appendLimit);
    if (!data.mailboxId.isNull()) lanes.push_back({word("MAILBOXID") + " (" + data.mailboxId + ')'});
    return word("STATUS") + ' ' + mailbox(data.mailbox) + " (" + interleaved(lanes) + ')';
}

QByteArray WireWriter::untagged(const FlagsData &data) { return word("FLAGS") + ' ' + flagList(data.flags); }
QByteArray WireWriter::untagged(const ExistsData &data) { return text(data.count) + ' ' + word("EXISTS"); }
QByteArray WireWriter::untagged(const RecentData &data) { return text(data.count) + ' ' + word("RECENT"); }
QByteArray WireWriter::untagged(const ExpungeData &data) { return text(toInt(data.seq)) + ' ' + word("EXPUNGE"); }

QByteArray WireWriter::namespaces(const std::vector<Namespace> &list)
{
    if (list.empty()) return word("NIL");
    QByteArray out;
    for (const Namespace &entry : list)
        out += '(' + string(entry.prefix) + ' ' + delimiter(entry.delimiter) + (m_choices.oneIn(4) ? " \"X\" (\"a\" \"b\"))" : ")");
    return '(' + out + ')';
}

QByteArray WireWriter::untagged(const NamespaceData &data)
{
    return word("NAMESPACE") + ' ' + namespaces(data.personal) + ' ' + namespaces(data.otherUsers) + ' ' + namespaces(data.shared);
}

QByteArray WireWriter::untagged(const IdData &data)
{
    QByteArrayList list;
    for (const auto &[field, value] : data.fields) list.append(string(field) + ' ' + nstring(value));
    return word("ID") + ' ' + (list.isEmpty() && m_choices.oneIn(2) ? word("NIL") : listed(list));
}

QByteArray WireWriter::untagged(const VanishedData &data)
{
    return word("VANISHED") + ' ' + (data.earlier ? '(' + word("EARLIER") + ") " : QByteArray()) + uidSet(data.uids, false);
}

QByteArray WireWriter::untagged(const AclData &data)
{
    QByteArray line = word("ACL") + ' ' + mailbox(data.mailbox);
    for (const AclEntry &entry : data.entries) line += ' ' + astring(entry.identifier) + ' ' + astring(entry.rights);
    return line;
}

QByteArray WireWriter::untagged(const ListRightsData &data)
{
    return word("LISTRIGHTS") + ' ' + mailbox(data.mailbox) + ' ' + astring(data.identifier) + ' ' + astring(data.required) +
           following(astrings(data.optional));
}

QByteArray WireWriter::untagged(const MyRightsData &data)
{
    return word("MYRIGHTS") + ' ' + mailbox(data.mailbox) + ' ' + astring(data.rights);
}

QByteArray WireWriter::untagged(const QuotaData &data)
{
    QByteArrayList list;
    for (const QuotaResource &each : data.resources) list.append(word(each.name) + ' ' + text(each.usage) + ' ' + text(each.limit));
    return word("QUOTA") + ' ' + astring(data.root) + ' ' + listed(list);
}

QByteArray WireWriter::untagged(const QuotaRootData &data)
{
    return word("QUOTAROOT") + ' ' + mailbox(data.mailbox) + following(astrings(data.roots));
}

QByteArray WireWriter::untagged(const MetadataData &data)
{
    QByteArrayList list;
    for (const MetadataEntry &entry : data.entries) list.append(astring(entry.name) + ' ' + nstring(entry.value.octets, true));
    return word("METADATA") + ' ' + mailbox(data.mailbox) + (list.isEmpty() ? following(astrings(data.changed)) : ' ' + listed(list));
}

QByteArray WireWriter::untagged(const LanguageData &data) { return word("LANGUAGE") + ' ' + listed(astrings(data.tags)); }

QByteArray WireWriter::untagged(const ComparatorData &data)
{
    return word("COMPARATOR") + ' ' + astring(data.active) +
           (data.matching.isEmpty() ? QByteArray() : ' ' + listed(astrings(data.matching)));
}

} // namespace godwit::imap
