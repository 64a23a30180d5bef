// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letterfiles.h"

#include "app/parts.h"
#include "mail/plaintext.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <algorithm>

namespace godwit::app {

namespace {

constexpr int quality = 85; // of a JPEG: nobody sees the difference

QImage pictureFor(const LetterPart &part, const QByteArray &octets)
{
    if (part.contentId.isEmpty()) return {};
    return readPicture(octets).value_or(QImage());
}

/// Only a plain file: to open a pipe or a device could wait for ever, or do something.
QString whyNot(const QUrl &url)
{
    const QFileInfo info(url.toLocalFile());
    const QString name = isolated(info.fileName(), 100);
    if (!url.isLocalFile())
        return LetterFiles::tr("%1 is not on this computer. Save it here first.").arg(isolated(url.toDisplayString(), 200));
    if (!info.exists()) return LetterFiles::tr("There is no file %1.").arg(isolated(info.filePath(), 300));
    if (info.isDir()) return LetterFiles::tr("%1 is a folder. Pack it into one file first, for example as a .zip.").arg(name);
    if (!info.isFile()) return LetterFiles::tr("%1 is not a file that can be attached.").arg(name);
    return {};
}

} // namespace

LetterFiles::LetterFiles(store::Store *store, QObject *parent) : QObject(parent), m_store(store) { m_pool.setMaxThreadCount(2); }

LetterFiles::~LetterFiles() { m_pool.waitForDone(); }

QByteArray LetterFiles::octetsOf(const LetterPart &part) const
{
    QFile file(m_store->paths().files() + u'/' + part.file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Any thread.
void LetterFiles::fail(const QString &why, const Done &done)
{
    const Error error{Error::Kind::Invalid, {}, {}, why};
    QMetaObject::invokeMethod(this, [done, error] { done(std::unexpected(error), {}); }, Qt::QueuedConnection);
}

/// It is copied on the store's thread, in pieces: so it may be of any size.
void LetterFiles::addFile(const QUrl &url, const QByteArray &contentId, const Done &done)
{
    m_pool.start([this, url, contentId, done] {
        if (const QString why = whyNot(url); !why.isEmpty()) return fail(why, done);
        const QString path = url.toLocalFile();
        const QFileInfo info(path);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(tr("%1 cannot be read: %2").arg(isolated(info.fileName(), 100), isolated(file.errorString(), 200)), done);
        LetterPart part{.file = {},
                        .name = info.fileName(),
                        .type = QMimeDatabase().mimeTypeForFile(info).name().toLatin1(),
                        .octets = quint64(info.size()),
                        .contentId = contentId};
        const QImage picture = contentId.isEmpty() ? QImage() : pictureFor(part, file.readAll());
        m_store->post(
            this,
            [path, part](store::Writer &writer) mutable -> std::expected<LetterPart, Error> {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error{Error::Kind::Invalid, {}, {}, file.errorString()});
                auto kept = writer.keepFile(file);
                if (!kept) return std::unexpected(kept.error());
                part.file = *kept;
                part.octets = quint64(file.pos());
                return part;
            },
            [done, picture](const std::expected<LetterPart, Error> &kept) { done(kept, picture); });
    });
}

void LetterFiles::keep(LetterPart part, const QByteArray &octets, const Done &done)
{
    part.octets = quint64(octets.size());
    const QImage picture = pictureFor(part, octets);
    m_store->post(
        this,
        [part, octets](store::Writer &writer) mutable -> std::expected<LetterPart, Error> {
            auto kept = writer.keepFile(octets);
            if (!kept) return std::unexpected(kept.error());
            part.file = *kept;
            return part;
        },
        [done, picture](const std::expected<LetterPart, Error> &kept) { done(kept, picture); });
}

void LetterFiles::addData(const QByteArray &octets, const QString &name, const QByteArray &type, const QByteArray &contentId,
                          const Done &done)
{
    m_pool.start([this, octets, done, part = LetterPart{.file = {}, .name = name, .type = type, .contentId = contentId}] {
        keep(part, octets, done);
    });
}

void LetterFiles::addAll(const QByteArrayList &contents, std::function<void(const std::expected<QStringList, Error> &)> done)
{
    m_store->post(
        this,
        [contents](store::Writer &writer) -> std::expected<QStringList, Error> {
            QStringList files;
            for (const QByteArray &octets : contents) {
                auto kept = writer.keepFile(octets);
                if (!kept) return std::unexpected(kept.error());
                files << *kept;
            }
            return files;
        },
        std::move(done));
}

void LetterFiles::shrink(const LetterPart &part, int longestSide, const Done &done)
{
    m_pool.start([this, part, longestSide, done] {
        const QImage picture = readPicture(octetsOf(part)).value_or(QImage());
        if (std::max(picture.width(), picture.height()) <= longestSide) {
            QMetaObject::invokeMethod(this, [done, part, picture] { done(part, picture); }, Qt::QueuedConnection);
            return;
        }
        const QImage smaller = picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const bool clear = smaller.hasAlphaChannel();
        QByteArray octets;
        QBuffer buffer(&octets);
        buffer.open(QIODevice::WriteOnly);
        if (!smaller.save(&buffer, clear ? "PNG" : "JPEG", clear ? -1 : quality))
            return fail(tr("%1 cannot be made smaller.").arg(isolated(part.name, 100)), done);
        LetterPart small = part;
        small.type = clear ? "image/png" : "image/jpeg";
        const QString end = clear ? QStringLiteral(".png") : QStringLiteral(".jpg");
        if (!small.name.endsWith(end, Qt::CaseInsensitive)) small.name = QFileInfo(small.name).completeBaseName() + end;
        keep(small, octets, done);
    });
}

void LetterFiles::loadPicture(const LetterPart &part, const std::function<void(const QImage &)> &done)
{
    m_pool.start([this, part, done] {
        const QImage picture = readPicture(octetsOf(part)).value_or(QImage());
        QMetaObject::invokeMethod(this, [done, picture] { done(picture); }, Qt::QueuedConnection);
    });
}

} // namespace godwit::app
