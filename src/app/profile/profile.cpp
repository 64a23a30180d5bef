// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profile.h"

#include <QDir>
#include <QStandardPaths>

namespace godwit::app {

Profile Profile::inside(const QString &directory)
{
    const QString top = QDir(directory).absolutePath();
    return Profile(top + QStringLiteral("/config"), {.cacheDir = top + QStringLiteral("/cache"), .dataDir = top + QStringLiteral("/data")});
}

Profile Profile::standard()
{
    const auto place = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + QStringLiteral("/godwit");
    };
    return Profile(place(QStandardPaths::GenericConfigLocation),
                   {.cacheDir = place(QStandardPaths::GenericCacheLocation), .dataDir = place(QStandardPaths::GenericDataLocation)});
}

std::expected<void, Error> Profile::prepare() const
{
    for (const QString &directory : {m_configDir, m_paths.cacheDir, m_paths.dataDir})
        if (auto made = store::makePrivateDirectory(directory); !made) return made;
    return {};
}

} // namespace godwit::app
