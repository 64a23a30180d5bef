// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptfile.h"

#include <QFile>
#include <QUuid>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace godwit::store {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

/// A new name is durable only when its folder is.
bool syncDirectory(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}

/// Error: none, but that of reading, or Cancelled. False: it could not be written.
bool copy(QIODevice &from, QFile &to, const GoOn &goOn, Error &error)
{
    QByteArray piece;
    piece.resizeForOverwrite(pieceSize);
    quint64 octets = 0;
    qint64 read = 0;
    while ((read = from.read(piece.data(), pieceSize)) > 0) {
        if (to.write(piece.constData(), read) != read) return false;
        octets += quint64(read);
        if (goOn && !goOn(octets)) {
            error.kind = Error::Kind::Cancelled;
            return true;
        }
    }
    if (read < 0) error = {Error::Kind::Invalid, {}, {}, from.errorString()};
    return true;
}

} // namespace

std::expected<QString, Error> keepFile(const QString &folder, QIODevice &from, const GoOn &goOn)
{
    QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".eml");
    const QString path = folder + u'/' + name;
    QFile file(path);
    Error error;
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
                         copy(from, file, goOn, error) && (error || (file.flush() && ::fsync(file.handle()) == 0 && syncDirectory(folder)));
    if (written && !error) return name;
    if (!written) {
        const QString why = file.error() == QFile::NoError ? QString::fromLocal8Bit(std::strerror(errno)) : file.errorString();
        error = {Error::Kind::Storage, {}, {}, QStringLiteral("%1: %2").arg(path, why)};
    }
    file.close();
    QFile::remove(path);
    return std::unexpected(error);
}

} // namespace godwit::store
