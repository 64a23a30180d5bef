// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailboxtext.h"

#include <array>

namespace godwit::scenario {

using namespace imap;

namespace {

QByteArray n(quint64 value) { return QByteArray::number(value); }
QByteArray quoted(const QByteArray &octets)
{
    return octets.isNull() ? QByteArray("NIL") : '"' + octets.toPercentEncoding(" /;:,()!") + '"';
}

template <class Items> QByteArray others(const Items &items)
{
    QByteArray text;
    for (const auto &[name, value] : items) text += ' ' + name + '=' + value;
    return text;
}

} // namespace

QByteArray textOf(const ListData &data)
{
    QByteArray text = QByteArray(data.lsub ? "LSUB " : "LIST ") + '(' + data.attributes.join(' ') + ") " +
                      (data.delimiter ? QByteArray(1, data.delimiter) : QByteArray("NIL")) + ' ' + data.mailbox;
    if (!data.childInfo.isEmpty()) text += " childinfo=" + data.childInfo.join(',');
    if (!data.oldName.isEmpty()) text += " oldname=" + data.oldName;
    return text + others(data.others);
}

QByteArray textOf(const StatusData &data)
{
    QByteArray text = "STATUS " + data.mailbox;
    const auto add = [&text](const char *name, const auto &value) {
        if (value) text += name + n(quint64(*value));
    };
    add(" messages=", data.messages);
    add(" recent=", data.recent);
    add(" unseen=", data.unseen);
    add(" uidnext=", data.uidNext);
    add(" uidvalidity=", data.uidValidity);
    add(" modseq=", data.highestModSeq);
    add(" size=", data.size);
    add(" deleted=", data.deleted);
    add(" deleted-storage=", data.deletedStorage);
    if (data.appendLimit == StatusData::unlimited) text += " appendlimit=none";
    else add(" appendlimit=", data.appendLimit);
    if (!data.mailboxId.isEmpty()) text += " mailboxid=" + data.mailboxId;
    return text + others(data.others);
}

QByteArray textOf(const AclData &data)
{
    QByteArray text = "ACL " + data.mailbox;
    for (const AclEntry &entry : data.entries) text += ' ' + entry.identifier + '=' + entry.rights;
    return text;
}

QByteArray textOf(const ListRightsData &data)
{
    return "LISTRIGHTS " + data.mailbox + ' ' + data.identifier + ' ' + quoted(data.required) + " (" + data.optional.join(' ') + ')';
}

QByteArray textOf(const MyRightsData &data) { return "MYRIGHTS " + data.mailbox + ' ' + quoted(data.rights); }

QByteArray textOf(const QuotaData &data)
{
    QByteArray text = "QUOTA " + quoted(data.root);
    for (const QuotaResource &resource : data.resources) text += ' ' + resource.name + '=' + n(resource.usage) + '/' + n(resource.limit);
    return text;
}

QByteArray textOf(const QuotaRootData &data)
{
    QByteArray text = "QUOTAROOT " + data.mailbox;
    for (const QByteArray &root : data.roots) text += ' ' + quoted(root);
    return text;
}

QByteArray textOf(const MetadataData &data)
{
    QByteArray text = "METADATA " + quoted(data.mailbox);
    for (const MetadataEntry &entry : data.entries) {
        text += ' ' + entry.name + '=' + (entry.value.isNil() ? QByteArray("NIL") : quoted(entry.value.bytes()));
        if (entry.value.spooled) text += " (spooled)";
    }
    if (!data.changed.isEmpty()) text += " changed=" + data.changed.join(',');
    return text;
}

QByteArray textOf(const LanguageData &data) { return "LANGUAGE " + data.tags.join(' '); }
QByteArray textOf(const ComparatorData &data) { return ("COMPARATOR " + data.active + ' ' + data.matching.join(' ')).trimmed(); }

QByteArray argumentsOf(const ResponseCode &code)
{
    if (const auto *id = std::get_if<code::MailboxId>(&code)) return ' ' + id->id;
    if (const auto *bad = std::get_if<code::BadEvent>(&code)) return bad->events.isEmpty() ? QByteArray() : ' ' + bad->events.join(',');
    if (const auto *plain = std::get_if<code::Plain>(&code)) return plain->argument.isEmpty() ? QByteArray() : ' ' + plain->argument;
    if (const auto *metadata = std::get_if<code::Metadata>(&code)) {
        static constexpr std::array names{" LONGENTRIES", " MAXSIZE", " TOOMANY", " NOPRIVATE"};
        return names[std::size_t(metadata->what)] + (metadata->size ? ' ' + n(metadata->size) : QByteArray());
    }
    if (const auto *progress = std::get_if<code::InProgress>(&code)) {
        const auto number = [](std::optional<quint32> value) { return value ? n(*value) : QByteArray("?"); };
        return ' ' + progress->tag + ' ' + number(progress->done) + '/' + number(progress->goal);
    }
    return {};
}

} // namespace godwit::scenario
