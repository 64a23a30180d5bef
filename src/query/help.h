// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace godwit::query {

/// The language by example, for people: what to type, and what it finds. Translated; every example parses.
QList<std::pair<QString, QString>> help();

} // namespace godwit::query
