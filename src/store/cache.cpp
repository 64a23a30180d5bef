// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"

#include "store/blobs.h"

#include <QFile>
#include <algorithm>

namespace godwit::store {

namespace {

FlagSet flagsOf(const Statement &row, int flags, int keywords)
{
    const auto system = SystemFlags::fromInt(row.as<int>(flags));
    return row.isNull(keywords) ? FlagSet(system) : FlagSet(system, readAtomsBlob(row.bytes(keywords)));
}

void collect(Statement &rows, std::vector<MessageRow> &messages)
{
    while (rows.step()) messages.push_back({rows.as<MessageKey>(0), rows.as<Uid>(1), flagsOf(rows, 2, 3), rows.integer(4) != 0});
}

#define FOLDER_COLUMNS                                                                                                                     \
    "SELECT id, account, mailbox, path, delimiter, attributes, role, space, subscribed, counts_known, total, unread, read_only, listed, "  \
    "complete, row_total, row_unread, uidvalidity, uidnext, modseq FROM folder "

FolderRow folderRow(const Statement &s)
{
    FolderRow row;
    row.folder.id = s.as<FolderId>(0);
    row.folder.account = s.as<AccountId>(1);
    row.folder.mailbox = s.bytes(2);
    row.folder.path = s.text(3);
    row.folder.delimiter = s.as<char>(4);
    row.folder.attributes = FolderAttributes::fromInt(s.as<int>(5));
    row.folder.role = s.as<Role>(6);
    row.folder.space = s.as<NamespaceKind>(7);
    row.folder.subscribed = s.integer(8) != 0;
    row.folder.countsKnown = s.integer(9) != 0;
    row.folder.total = s.as<std::uint32_t>(10);
    row.folder.unread = s.as<std::uint32_t>(11);
    row.folder.readOnly = s.integer(12) != 0;
    row.listed = s.integer(13) != 0;
    row.complete = s.integer(14) != 0;
    row.rowTotal = s.as<std::uint32_t>(15);
    row.rowUnread = s.as<std::uint32_t>(16);
    row.uidValidity = s.as<UidValidity>(17);
    row.uidNext = s.as<Uid>(18);
    row.highestModSeq = s.as<ModSeq>(19);
    return row;
}

} // namespace

std::vector<FolderRow> loadFolders(Database &cache)
{
    std::vector<FolderRow> rows;
    Statement s = cache.statement(FOLDER_COLUMNS "ORDER BY account, path");
    while (s.step()) rows.push_back(folderRow(s));
    return rows;
}

std::optional<FolderRow> loadFolder(Database &cache, FolderId id)
{
    Statement s = cache.statement(FOLDER_COLUMNS "WHERE id = ?");
    return s.bind(id).step() ? std::optional(folderRow(s)) : std::nullopt;
}

const FolderRow *findFolder(const std::vector<FolderRow> &rows, FolderId id)
{
    const auto found = std::ranges::find_if(rows, [id](const FolderRow &row) { return row.folder.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

const FolderRow *findMailbox(const std::vector<FolderRow> &rows, AccountId account, QByteArrayView mailbox)
{
    const auto found =
        std::ranges::find_if(rows, [&](const FolderRow &row) { return row.folder.account == account && row.folder.mailbox == mailbox; });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<MessageRow> loadMessages(Database &cache, FolderId folder)
{
    std::vector<MessageRow> messages;
    Statement rows = cache.statement("SELECT key, uid, flags, keywords, known FROM message WHERE folder = ? ORDER BY uid");
    collect(rows.bind(folder), messages);
    return messages;
}

std::vector<MessageRow> loadMessages(Database &cache, FolderId folder, const UidSet &uids)
{
    std::vector<MessageRow> messages;
    for (const UidSet::Range &range : uids.ranges()) {
        Statement rows =
            cache.statement("SELECT key, uid, flags, keywords, known FROM message WHERE folder = ? AND uid BETWEEN ? AND ? ORDER BY uid");
        collect(rows.bind(folder, range.first, range.last), messages);
    }
    return messages;
}

std::optional<FolderFlags> loadFolderFlags(Database &cache, FolderId folder)
{
    Statement row = cache.statement("SELECT known, permanent, new_keywords, read_only FROM folder WHERE id = ? AND known IS NOT NULL");
    if (!row.bind(folder).step()) return std::nullopt;
    FolderFlags flags;
    flags.folder = folder;
    flags.known = FlagSet::fromAtoms(readAtomsBlob(row.bytes(0)));
    flags.permanent = FlagSet::fromAtoms(readAtomsBlob(row.bytes(1)));
    flags.newKeywords = row.integer(2) != 0;
    flags.readOnly = row.integer(3) != 0;
    return flags;
}

std::optional<MessagePlace> loadPlace(Database &cache, MessageKey key)
{
    Statement row = cache.statement("SELECT folder, uid, flags, keywords, known FROM message WHERE key = ?");
    if (!row.bind(key).step()) return std::nullopt;
    return MessagePlace{row.as<FolderId>(0), {key, row.as<Uid>(1), flagsOf(row, 2, 3), row.integer(4) != 0}};
}

std::optional<MessageSummary> loadSummary(Database &cache, MessageKey key)
{
    Statement row =
        cache.statement("SELECT m.folder, m.uid, m.flags, m.keywords, m.known, h.arrived, h.sent, h.sent_offset, h.size, h.subject, "
                        "h.preview, h.attachment, h.data FROM message m LEFT JOIN header h ON h.key = m.key WHERE m.key = ?");
    if (!row.bind(key).step()) return std::nullopt;
    MessageSummary summary;
    summary.key = key;
    summary.folder = row.as<FolderId>(0);
    summary.uid = row.as<Uid>(1);
    summary.flags = flagsOf(row, 2, 3);
    if (row.isNull(12) || !readSummaryBlob(row.bytes(12), summary)) return summary;
    summary.headersKnown = row.integer(4) != 0;
    summary.arrived = row.integer(5);
    summary.sent = row.integer(6);
    summary.sentOffset = row.as<int>(7);
    summary.size = row.as<std::uint64_t>(8);
    summary.subject = row.text(9);
    summary.preview = row.text(10);
    summary.hasAttachment = row.integer(11) != 0;
    return summary;
}

MessageKey findMessage(Database &cache, FolderId folder, Uid uid)
{
    Statement row = cache.statement("SELECT key FROM message WHERE folder = ? AND uid = ?");
    return row.bind(folder, uid).step() ? row.as<MessageKey>(0) : MessageKey{};
}

QString bodyFile(const QString &bodies, MessageKey key) { return QStringLiteral("%1/%2.eml").arg(bodies).arg(toInt(key)); }

QString pieceFile(const QString &bodies, MessageKey key, const QByteArray &section)
{
    QString name = QString::fromLatin1(section.left(200));
    for (QChar &c : name)
        if (!QStringView(u"0123456789.").contains(c)) c = u'_';
    return QStringLiteral("%1/%2-%3.bin").arg(bodies).arg(toInt(key)).arg(name);
}

std::optional<QByteArray> loadBody(Database &cache, const QString &bodies, MessageKey key, qint64 most)
{
    Statement row = cache.statement("SELECT octets, data FROM body WHERE key = ?");
    if (!row.bind(key).step()) return std::nullopt;
    if (!row.isNull(1)) return row.bytes(1);
    // The cache is not synced file by file: after a power cut the row may be there and the file short. Then it is fetched again.
    QFile file(bodyFile(bodies, key));
    if (!file.open(QIODevice::ReadOnly) || file.size() != row.integer(0)) return std::nullopt;
    return most < 0 ? file.readAll() : file.read(most);
}

} // namespace godwit::store
