// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace godwit {

/// A line of the protocol log as it may be shown to strangers: what stands in quotes (subjects, names, folders) and mail addresses become
/// dots; commands, numbers, flags and the server's own words stay. Credentials are not in the log to begin with.
QString redacted(QStringView line);

} // namespace godwit
