// SPDX-License-Identifier: GPL-3.0-or-later
// As much of CSS as a letter can show: declarations with their values understood, selectors of types, classes, ids, attributes, descendants
// and children (CSS 2.2, 4 and 5; Selectors 3). What is not understood is dropped as the standard says. Internal to this room.
#pragma once

#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace godwit::mime {

struct HtmlTree;

namespace css {

enum class Property : quint8 {
    Color,
    Background,
    FontSize,
    FontWeight,
    FontStyle,
    FontFamily,
    TextDecoration,
    TextAlign,
    TextTransform,
    TextIndent,
    LineHeight,
    WhiteSpace,
    Direction,
    VerticalAlign,
    Display,
    Visibility,
    Opacity,
    Overflow,
    Float,
    MsoHide,
    ListStyle,
    Width,
    MaxWidth,
    Height,
    MaxHeight,
    MarginTop, ///< each of the five: top, right, bottom, left
    MarginRight,
    MarginBottom,
    MarginLeft,
    PaddingTop,
    PaddingRight,
    PaddingBottom,
    PaddingLeft,
    BorderTopWidth,
    BorderRightWidth,
    BorderBottomWidth,
    BorderLeftWidth,
    BorderTopStyle,
    BorderRightStyle,
    BorderBottomStyle,
    BorderLeftStyle,
    BorderTopColor,
    BorderRightColor,
    BorderBottomColor,
    BorderLeftColor,
};

struct Value {
    enum class Kind : quint8 { Word, Number, Pixels, Em, Rem, Percent, Color };
    Kind kind = Kind::Word;
    double number = 0;
    quint32 color = 0; ///< 0xRRGGBB
    bool transparent = false; ///< of a colour: hardly seen
    QString word{}; ///< in lower case; of FontFamily the names, each safe to write into markup
};

struct Declaration {
    Property property;
    Value value;
    bool important = false;
};

/// "#abc", "#aabbcc", "rgb(…)", "rgba(…)", a name. 0xRRGGBB on white; nullopt: no colour, or one that is hardly seen (`*transparent`).
std::optional<quint32> parseColor(QStringView text, bool *transparent = nullptr);

/// "color: red; margin: 0 4px !important": shorthands are given as what they stand for; at most 200.
std::vector<Declaration> parseDeclarations(QStringView text);

/// Without comments, and with escapes (`\75`) put in their places, unless these would be punctuation. Linear.
QString unescaped(QStringView text);

struct AttributeTest {
    QString name, value;
    char16_t how = u' '; ///< ' ' is there, '=', '~', '^', '$', '*', '|'
};

/// One element's part of a selector.
struct Compound {
    QString type, id; ///< empty: any
    std::vector<QString> classes{};
    std::vector<AttributeTest> attributes{};
    bool childOf = false; ///< of the next one to the left: a child; else a descendant
};

struct Rule {
    std::vector<Compound> selector; ///< from right to left, never empty
    int specificity = 0;
    int block = 0; ///< index into StyleSheet::blocks
};

/// All sheets of a message. At most 4,000 rules, and 20,000 declarations.
class StyleSheet
{
public:
    void add(QStringView text);

    /// Indexes into rules() of those that match, weakest first. Stops to match when it has done very much.
    std::vector<int> match(const HtmlTree &tree, int node);
    const std::vector<Rule> &rules() const { return m_rules; }
    const std::vector<Declaration> &block(int rule) const { return m_blocks[std::size_t(m_rules[std::size_t(rule)].block)]; }

private:
    void addBlock(QStringView selectors, QStringView declarations);
    void index(int rule);
    bool matches(const HtmlTree &tree, int node, const Rule &rule);
    bool matchesOne(const HtmlTree &tree, int node, const Compound &compound);

    std::vector<Rule> m_rules;
    std::vector<std::vector<Declaration>> m_blocks;
    QHash<QString, std::vector<int>> m_byKey; ///< "#id", ".class", "type" or "*" of the rightmost part
    int m_declarations = 0;
    int m_work = 0;
};

/// nullopt: not understood, or never true here (`:hover`).
std::optional<Rule> parseSelector(QStringView text);

/// Whether a screen of about 660 px, which prefers nothing, is meant.
bool isForScreen(QStringView media);

} // namespace css
} // namespace godwit::mime
