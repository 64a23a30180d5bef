// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace godwit::query {

/// Under which name the translations keep what this room says to people.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

} // namespace godwit::query
