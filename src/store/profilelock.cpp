// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilelock.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace godwit::store {

namespace {

Error failure(Error::Kind kind, const QString &path, const QString &what)
{
    Error error;
    error.kind = kind;
    error.detail = QStringLiteral("%1: %2").arg(path, what);
    return error;
}

} // namespace

std::expected<ProfileLock, Error> ProfileLock::acquire(const Paths &paths)
{
    if (auto made = makePrivateDirectory(paths.dataDir); !made) return std::unexpected(made.error());
    const QString path = paths.lock();
    // O_CLOEXEC: a program that we start must not keep the profile locked when we are gone.
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) return std::unexpected(failure(Error::Kind::Storage, path, QString::fromLocal8Bit(std::strerror(errno))));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const int fault = errno;
        char holder[32] = {};
        const ssize_t read = ::pread(fd, holder, sizeof holder - 1, 0);
        ::close(fd);
        if (fault != EWOULDBLOCK) return std::unexpected(failure(Error::Kind::Storage, path, QString::fromLocal8Bit(std::strerror(fault))));
        const QString pid = read > 0 ? QString::fromLatin1(holder, read).trimmed() : QStringLiteral("?");
        return std::unexpected(failure(Error::Kind::InUse, path, QCoreApplication::translate("Store", "process %1").arg(pid)));
    }
    const QByteArray pid = QByteArray::number(::getpid()) + '\n';
    // Who holds it is only said to people: a failure to note it is no failure to hold it.
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, pid.constData(), static_cast<std::size_t>(pid.size()), 0) < 0) errno = 0;
    return ProfileLock(fd);
}

ProfileLock::~ProfileLock()
{
    if (m_fd >= 0) ::close(m_fd);
}

} // namespace godwit::store
