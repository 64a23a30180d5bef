// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letterfiles.h"

#include "app/attachedfile.h"
#include "app/parts.h"
#include "mail/plaintext.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace godwit::app {

namespace {

constexpr int quality = 85; // of a JPEG: nobody sees the difference
constexpr quint64 largestPicture = 100'000'000; // octets; what has more is attached, and not shown

std::expected<QString, Error> keepOctets(const QString &folder, QByteArray octets)
{
    QBuffer from(&octets);
    from.open(QIODevice::ReadOnly);
    return store::keepFile(folder, from);
}

} // namespace

LetterFiles::LetterFiles(const store::Store *store, QObject *parent) : QObject(parent), m_store(store) { m_pool.setMaxThreadCount(2); }

LetterFiles::~LetterFiles()
{
    m_ending = true;
    m_pool.waitForDone();
}

/// Files of the journal are immutable: they may be read anywhere.
QImage LetterFiles::pictureOf(const LetterPart &part) const
{
    QFile file(folder() + u'/' + part.file);
    if (part.octets > largestPicture || !file.open(QIODevice::ReadOnly)) return {};
    return readPicture(file.readAll()).value_or(QImage());
}

/// From any thread.
void LetterFiles::tell(const std::expected<LetterPart, Error> &part, const QImage &picture, const Done &done)
{
    QMetaObject::invokeMethod(this, [done, part, picture] { done(part, picture); }, Qt::QueuedConnection);
}

LetterFiles::Stop LetterFiles::addFile(const QUrl &url, const QByteArray &contentId, const Done &done, const Progress &progress)
{
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, url, contentId, done, progress, stop] {
        const quint64 total = std::max<quint64>(1, quint64(QFileInfo(url.toLocalFile()).size()));
        quint64 told = 0; // percent
        const auto goOn = [&](quint64 octets) {
            if (progress && std::exchange(told, octets * 100 / total) != told)
                QMetaObject::invokeMethod(this, [progress, octets, total] { progress(octets, total); }, Qt::QueuedConnection);
            return !*stop && !m_ending;
        };
        auto part = attachedFile(url, folder(), goOn);
        QImage picture;
        if (part) {
            part->contentId = contentId;
            if (!contentId.isEmpty()) picture = pictureOf(*part);
        }
        tell(part, picture, done);
    });
    return stop;
}

/// In the pool.
void LetterFiles::keep(LetterPart part, const QByteArray &octets, const Done &done)
{
    part.octets = quint64(octets.size());
    const auto kept = keepOctets(folder(), octets);
    if (!kept) return tell(std::unexpected(kept.error()), {}, done);
    part.file = *kept;
    tell(part, part.contentId.isEmpty() ? QImage() : readPicture(octets).value_or(QImage()), done);
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
    m_pool.start([this, contents, done = std::move(done)] {
        std::expected<QStringList, Error> files;
        for (const QByteArray &octets : contents) {
            const auto kept = files ? keepOctets(folder(), octets) : std::unexpected(files.error());
            if (kept) *files << *kept;
            else files = std::unexpected(kept.error());
        }
        QMetaObject::invokeMethod(this, [done, files] { done(files); }, Qt::QueuedConnection);
    });
}

void LetterFiles::shrink(const LetterPart &part, int longestSide, const Done &done)
{
    m_pool.start([this, part, longestSide, done] {
        const QImage picture = pictureOf(part);
        if (std::max(picture.width(), picture.height()) <= longestSide) return tell(part, picture, done);
        const QImage smaller = picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const bool clear = smaller.hasAlphaChannel();
        QByteArray octets;
        QBuffer buffer(&octets);
        buffer.open(QIODevice::WriteOnly);
        if (!smaller.save(&buffer, clear ? "PNG" : "JPEG", clear ? -1 : quality))
            return tell(std::unexpected(Error{Error::Kind::Invalid, {}, {}, tr("%1 cannot be made smaller.").arg(isolated(part.name, 100))}),
                        {}, done);
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
        const QImage picture = pictureOf(part);
        QMetaObject::invokeMethod(this, [done, picture] { done(picture); }, Qt::QueuedConnection);
    });
}

} // namespace godwit::app
