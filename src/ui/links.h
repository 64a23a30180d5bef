// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace godwit::ui {

/// A stretch of plain text that may be followed: what is shown is where it goes.
struct Link {
    qsizetype start = 0, length = 0;
    QString href; ///< "https://…", "http://…", "mid:…" or "mailto:…", encoded
};

/// Web and mail addresses, and links to messages, in one line of a stranger's text. An address stays mere text where its looks could
/// deceive: a user name before the host, a host that is not written in ASCII, characters that turn the direction. Linear in the line. Pure;
/// thread: any.
std::vector<Link> findLinks(QStringView line);

} // namespace godwit::ui
