// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/paths.h"

#include <QDir>
#include <QFile>

namespace godwit::store {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

std::unexpected<Error> failure(const QString &path, const QString &what)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = QStringLiteral("%1: %2").arg(path, what);
    return std::unexpected(error);
}

} // namespace

std::expected<void, Error> makePrivateDirectory(const QString &path)
{
    QDir directory(path);
    if (directory.exists()) return {};
    const QString parent = QFileInfo(directory.absolutePath()).path();
    if (!QDir().mkpath(parent) || !QDir().mkdir(path, ownerOnly | QFile::ExeOwner))
        if (!directory.exists()) return failure(path, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

std::expected<void, Error> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.exists()) return {};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, ownerOnly)) return failure(path, file.errorString());
    return {};
}

} // namespace godwit::store
