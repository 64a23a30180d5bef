// SPDX-License-Identifier: GPL-3.0-or-later
// Names for searches on a server, which take their time and overlap with what a person types next.
#pragma once

#include <QMetaType>

namespace godwit {

enum class SearchId : quint64 {}; ///< chosen by who asks

} // namespace godwit

Q_DECLARE_METATYPE(godwit::SearchId)
