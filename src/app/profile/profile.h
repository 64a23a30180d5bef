// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/paths.h"

namespace godwit::app {

/// Where one person's Godwit keeps its things: all inside one directory, or where the XDG base directory specification says.
class Profile
{
public:
    static Profile inside(const QString &directory); ///< directory/config, directory/cache, directory/data
    static Profile standard();                       ///< godwit/ in the XDG configuration, cache and data directories

    /// Makes the directories, for the owner alone.
    std::expected<void, Error> prepare() const;

    const QString &configDir() const { return m_configDir; }
    const store::Paths &paths() const { return m_paths; }
    QString accountsFile() const { return m_configDir + QStringLiteral("/accounts.json"); }
    QString settingsFile() const { return m_configDir + QStringLiteral("/godwit.ini"); }

private:
    Profile(QString configDir, store::Paths paths) : m_configDir(std::move(configDir)), m_paths(std::move(paths)) {}

    QString m_configDir;
    store::Paths m_paths;
};

} // namespace godwit::app
