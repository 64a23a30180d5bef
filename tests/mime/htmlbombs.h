// SPDX-License-Identifier: GPL-3.0-or-later
// HTML that takes a careless reader minutes, or its memory.
#pragma once

#include <QByteArray>
#include <vector>

namespace godwit {

struct HtmlBomb {
    const char *name;
    QByteArray html;
};

std::vector<HtmlBomb> htmlBombs();

} // namespace godwit
