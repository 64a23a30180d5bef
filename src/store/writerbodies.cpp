// SPDX-License-Identifier: GPL-3.0-or-later
// Whole messages: small ones in the cache, large ones as files beside it; as many as there is room for.
#include "store/writer_p.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSaveFile>
#include <limits>

namespace godwit::store {

namespace {

constexpr qsizetype largestInlineBody = 64 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

std::unexpected<Error> fileError(const QFileDevice &file)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = QStringLiteral("%1: %2").arg(file.fileName(), file.errorString());
    return std::unexpected(error);
}

std::unexpected<Error> messageGone()
{
    return std::unexpected(invalid(QCoreApplication::translate("Store", "the message is not there any more")));
}

std::expected<std::optional<qint64>, Error> appendPart(const QString &half, const QString &whole, std::uint64_t offset,
                                                       const QByteArray &part, bool last)
{
    QFile file(half);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, ownerOnly)) return fileError(file);
    const bool fits = static_cast<std::uint64_t>(file.size()) == offset;
    if (!fits || file.write(part) != part.size() || !file.flush()) {
        const auto error =
            fits ? fileError(file) : std::unexpected(invalid(QCoreApplication::translate("Store", "a part of the message is missing")));
        file.remove();
        return error;
    }
    if (!last) return std::nullopt;
    const qint64 octets = file.size();
    file.close();
    QFile::remove(whole);
    if (!file.rename(whole)) return fileError(file);
    return octets;
}

Writer::Changed Writer::putBody(FolderId folder, Uid uid, const QByteArray &raw)
{
    d->cache->clearError();
    const MessageKey key = findMessage(*d->cache, folder, uid);
    if (key == MessageKey{}) return messageGone();
    const bool inlined = raw.size() <= largestInlineBody;
    if (!inlined) { // before its row: a row always has its file
        QSaveFile file(bodyFile(d->paths.bodies(), key));
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(raw) != raw.size() || !file.commit())
            return fileError(file);
    }
    const QByteArray content = raw.isNull() ? QByteArray("") : raw;
    return d->onFolder(folder,
                       [&](Edit &edit, const FolderRow &) { d->writeBody(edit, key, raw.size(), inlined ? content : QByteArray()); });
}

Writer::Changed Writer::putBodyPart(FolderId folder, Uid uid, std::uint64_t offset, const QByteArray &part, bool last)
{
    d->cache->clearError();
    const MessageKey key = findMessage(*d->cache, folder, uid);
    if (key == MessageKey{}) return messageGone();
    const QString whole = bodyFile(d->paths.bodies(), key);
    const QString half = whole + QStringLiteral(".part");
    if (offset == 0) QFile::remove(half);
    const auto octets = appendPart(half, whole, offset, part, last);
    if (!octets) return std::unexpected(octets.error());
    if (!*octets) return ChangeSet{};
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) { d->writeBody(edit, key, **octets, {}); });
}

void Writer::Private::writeBody(Edit &edit, MessageKey key, qint64 octets, const QByteArray &inlined)
{
    cache->statement("DELETE FROM body WHERE key = ?").bind(key).run(); // REPLACE would not be counted
    cache->statement("INSERT INTO body(key, octets, data, used) VALUES(?, ?, ?, ?)")
        .bind(key, octets, inlined, QDateTime::currentSecsSinceEpoch())
        .run();
    dropPieces(edit, key);
    if (index) index->bodyCame(key);
    makeRoom(edit, key);
}

void Writer::Private::makeRoom(Edit &edit, MessageKey keep)
{
    if (bodyBudget == 0) return;
    for (qint64 excess = bodyOctets() - bodyBudget; excess > 0;) {
        Statement oldest = cache->statement("SELECT key, octets, data IS NULL, used, NULL FROM body WHERE key <> ? UNION ALL "
                                            "SELECT key, octets, data IS NULL, used, section FROM piece WHERE key <> ? "
                                            "ORDER BY used, key LIMIT 1");
        if (!oldest.bind(keep, keep).step()) return;
        const auto key = oldest.as<MessageKey>(0);
        excess -= oldest.integer(1);
        const bool isFile = oldest.integer(2) != 0, isPiece = !oldest.isNull(4);
        const QByteArray section = oldest.bytes(4);
        oldest.run();
        if (isPiece) {
            if (isFile) edit.dropFile(pieceFile(paths.bodies(), key, section));
            cache->statement("DELETE FROM piece WHERE key = ? AND section = ?")
                .bind(key, section.isNull() ? QByteArray("") : section)
                .run();
        } else {
            if (isFile) edit.dropFileOf(key);
            cache->statement("DELETE FROM body WHERE key = ?").bind(key).run();
        }
    }
}

qint64 Writer::Private::bodyOctets() const
{
    Statement total = cache->statement("SELECT octets FROM body_total");
    return total.step() ? total.integer(0) : 0;
}

bool Writer::hasBody(MessageKey key) const
{
    d->cache->clearError();
    Statement row = d->cache->statement("SELECT 1 FROM body WHERE key = ?");
    return row.bind(key).step();
}

void Writer::useBody(MessageKey key)
{
    d->cache->clearError();
    for (const char *sql : {"UPDATE body SET used = ? WHERE key = ?", "UPDATE piece SET used = ? WHERE key = ?"})
        d->cache->statement(sql).bind(QDateTime::currentSecsSinceEpoch(), key).run();
}

std::expected<std::vector<Writer::Lacking>, Error> Writer::lacksBodies(FolderId folder, qint64 since) const
{
    std::vector<Lacking> lacking;
    d->cache->clearError();
    Statement rows = d->cache->statement("SELECT m.uid, coalesce(h.size, 0) FROM message m LEFT JOIN header h ON h.key = m.key "
                                         "WHERE m.folder = ? AND (? = 0 OR h.arrived >= ?) AND m.key NOT IN (SELECT key FROM body) "
                                         "ORDER BY m.uid DESC");
    rows.bind(folder, since, since);
    while (rows.step()) lacking.push_back({rows.as<Uid>(0), rows.as<std::uint64_t>(1)});
    if (d->cache->failed()) return std::unexpected(d->cache->error());
    return lacking;
}

Writer::Changed Writer::setBodyBudget(qint64 octets)
{
    d->bodyBudget = octets;
    return d->change([this](Edit &edit) -> std::expected<void, Error> {
        d->makeRoom(edit, {});
        return {};
    });
}

qint64 Writer::roomForBodies() const
{
    d->cache->clearError();
    return d->bodyBudget == 0 ? std::numeric_limits<qint64>::max() : std::max<qint64>(0, d->bodyBudget - d->bodyOctets());
}

} // namespace godwit::store
