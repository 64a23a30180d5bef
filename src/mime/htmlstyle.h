// SPDX-License-Identifier: GPL-3.0-or-later
// What the cascade makes of an element (CSS 2.2, 6). Internal to this room.
#pragma once

#include "mime/css.h"
#include "mime/htmlbody.h"
#include "mime/htmltree.h"

#include <array>

namespace godwit::mime {

struct Edges {
    double top = 0, right = 0, bottom = 0, left = 0; ///< CSS pixels
};

struct Extent {
    enum class Kind : quint8 { Auto, Pixels, Percent };
    Kind kind = Kind::Auto;
    double value = 0;
    double pixels() const { return kind == Kind::Pixels ? value : 0; }
};

struct Border {
    double width = 0; ///< CSS pixels
    std::optional<quint32> color;
};

struct Style {
    enum class Align : quint8 { Start, Left, Center, Right, Justify };
    enum class Display : quint8 { Inline, Block, InlineBlock, Table, Row, Cell, ListItem };
    enum class Space : quint8 { Normal, Kept, Lines };
    enum class Script : quint8 { Normal, Sub, Super };

    // Inherited:
    std::optional<quint32> color; ///< none: the reader's own
    double size = 1;              ///< of the text: of `absolute` pixels, else how many times the reader's own
    bool absolute = false;
    bool bold = false, italic = false, underline = false, strike = false, rtl = false, hidden = false;
    bool alignedByAttribute = false; ///< a table does not inherit that
    Align align = Align::Start;
    Space space = Space::Normal;
    char16_t transform = 0;       ///< 'u', 'l', 'c'
    Script script = Script::Normal;
    double lineHeight = 0;        ///< times the size; 0: normal
    QString families;             ///< "Arial,sans-serif"
    QString marker;               ///< of lists: "disc", "decimal", …

    // Its own:
    Display display = Display::Inline;
    bool gone = false;            ///< neither it nor what is in it is shown
    bool floats = false;
    bool clips = false;           ///< overflow: hidden
    std::optional<quint32> background;
    Edges margin, padding;
    bool marginAuto = false;      ///< centred
    std::array<Border, 4> border; ///< top, right, bottom, left
    Extent width, maxWidth, height;
    char16_t vertical = 0;        ///< 't', 'm', 'b'
    double indent = 0;

    double pixels() const { return absolute ? size : size * 16; }
    bool hasBorder() const;
};

/// One for each node of the tree, those of texts as their parents'.
std::vector<Style> computeStyles(const HtmlTree &tree);

/// The dark one keeps the hue: OKLab, lightness turned round, chroma reduced until a screen can show it.
HtmlColor htmlColor(quint32 light);

} // namespace godwit::mime
