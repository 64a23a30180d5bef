// SPDX-License-Identifier: GPL-3.0-or-later
// HTML that would make a careless reader fetch something or open a file. Every address in it holds leakMark, so that one can look for it.
#pragma once

#include <QByteArrayList>

namespace godwit {

/// In the host of every address: "leak.invalid"; and in the path of every file.
inline constexpr const char *leakMark = "leak";

struct LeakVector {
    QByteArray name;
    QByteArray message; ///< as it came
};

std::vector<LeakVector> leakVectors();

} // namespace godwit
