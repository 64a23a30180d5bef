// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of which only a part is here: what is shown of them, and single attachments as files.
#include "store/writer_p.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace godwit::store {

namespace {

QString halfFile(const QString &bodies, MessageKey key, const QByteArray &section)
{
    return pieceFile(bodies, key, section) + QStringLiteral(".part"); // those of before are removed at the start
}

} // namespace

Writer::Changed Writer::putSkeleton(FolderId folder, Uid uid, const QByteArray &raw)
{
    d->cache->clearError();
    const MessageKey key = findMessage(*d->cache, folder, uid);
    if (key == MessageKey{}) return messageGone();
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) { d->writePiece(edit, key, {}, raw.size(), raw); });
}

std::uint64_t Writer::pieceBegun(MessageKey key, const QByteArray &section) const
{
    return static_cast<std::uint64_t>(QFileInfo(halfFile(d->paths.bodies(), key, section)).size());
}

Writer::Changed Writer::putPiecePart(FolderId folder, Uid uid, const QByteArray &section, std::uint64_t offset, const QByteArray &part,
                                     bool last)
{
    d->cache->clearError();
    const MessageKey key = findMessage(*d->cache, folder, uid);
    if (key == MessageKey{} || section.isEmpty()) return messageGone();
    const QString bodies = d->paths.bodies();
    const auto octets = appendPart(halfFile(bodies, key, section), pieceFile(bodies, key, section), offset, part, last);
    if (!octets) return std::unexpected(octets.error());
    if (!*octets) return ChangeSet{};
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) { d->writePiece(edit, key, section, **octets, {}); });
}

void Writer::dropPiece(MessageKey key, const QByteArray &section) { QFile::remove(halfFile(d->paths.bodies(), key, section)); }

std::optional<Writer::Shape> Writer::shapeOf(MessageKey key) const
{
    d->cache->clearError();
    const auto summary = loadSummary(*d->cache, key);
    if (!summary || !summary->structure) return std::nullopt;
    return Shape{summary->structure, summary->size};
}

bool Writer::hasPiece(MessageKey key, const QByteArray &section) const
{
    d->cache->clearError();
    Statement row = d->cache->statement("SELECT 1 FROM piece WHERE key = ? AND section = ?");
    return row.bind(key, section.isNull() ? QByteArray("") : section).step();
}

/// `section` empty: the skeleton, whose content is in the row. Others are files.
void Writer::Private::writePiece(Edit &edit, MessageKey key, const QByteArray &section, qint64 octets, const QByteArray &inlined)
{
    const QByteArray name = section.isNull() ? QByteArray("") : section;
    cache->statement("DELETE FROM piece WHERE key = ? AND section = ?").bind(key, name).run();
    cache->statement("INSERT INTO piece(key, section, octets, data, used) VALUES(?, ?, ?, ?, ?)")
        .bind(key, name, octets, inlined, QDateTime::currentSecsSinceEpoch())
        .run();
    makeRoom(edit, key);
}

/// The whole message is here, or goes.
void Writer::Private::dropPieces(Edit &edit, MessageKey key)
{
    Statement gone = cache->statement("DELETE FROM piece WHERE key = ? RETURNING section");
    gone.bind(key);
    while (gone.step())
        if (const QByteArray section = gone.bytes(0); !section.isEmpty()) edit.dropFile(pieceFile(paths.bodies(), key, section));
}

} // namespace godwit::store
