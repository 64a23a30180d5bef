// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"

#include <QString>
#include <expected>

namespace godwit::store {

/// Where one profile keeps its mail. What is in cacheDir can be fetched again; what is in dataDir cannot.
struct Paths {
    QString cacheDir; ///< cache.sqlite, index.sqlite, bodies/
    QString dataDir;  ///< journal.sqlite, files/, lock

    QString cache() const { return cacheDir + QStringLiteral("/cache.sqlite"); }
    QString index() const { return cacheDir + QStringLiteral("/index.sqlite"); }
    QString bodies() const { return cacheDir + QStringLiteral("/bodies"); }
    QString journal() const { return dataDir + QStringLiteral("/journal.sqlite"); }
    QString files() const { return dataDir + QStringLiteral("/files"); }
    QString lock() const { return dataDir + QStringLiteral("/lock"); }
};

/// Makes the directory and its parents; the directory itself for the owner alone (0700).
std::expected<void, Error> makePrivateDirectory(const QString &path);

/// Makes the file, empty, if it is not there; for the owner alone (0600).
std::expected<void, Error> makePrivateFile(const QString &path);

} // namespace godwit::store
