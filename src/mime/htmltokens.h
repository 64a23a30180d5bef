// SPDX-License-Identifier: GPL-3.0-or-later
// Signs in HtmlPage::pattern for what depends on the look. No text holds them: control characters are left out of it. Internal to this
// room.
#pragma once

#include <QtGlobal>

namespace godwit::mime::token {

inline constexpr char16_t color = 1;    ///< rrggbb of the light one, rrggbb of the dark one, end
inline constexpr char16_t pixels = 2;   ///< CSS pixels, end
inline constexpr char16_t end = 3;
inline constexpr char16_t relative = 4; ///< times the reader's own size of text, end
inline constexpr char16_t link = 5;     ///< the reader's colour of links

} // namespace godwit::mime::token
