// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/htmlstyle.h"

#include <algorithm>
#include <cmath>

namespace godwit::mime {

namespace {

using css::Declaration;
using css::Property;
using css::Value;
using Kind = Value::Kind;
using Display = Style::Display;

constexpr double smallest = 9, largest = 96; // pixels of text that is meant to be read
constexpr double widest = 4'000;

/// What a browser's own sheet says (HTML, 15.3).
struct Default {
    QByteArrayView type;
    Display display;
    double size;   ///< times that of its parent
    double margin; ///< above and below, em
    bool bold;
};
constexpr std::array<Default, 40> defaults{{
    {"p", Display::Block, 1, 1, false},       {"div", Display::Block, 1, 0, false},        {"h1", Display::Block, 2, 0.67, true},
    {"h2", Display::Block, 1.5, 0.83, true},  {"h3", Display::Block, 1.17, 1, true},       {"h4", Display::Block, 1, 1.33, true},
    {"h5", Display::Block, 0.83, 1.67, true}, {"h6", Display::Block, 0.67, 2.33, true},    {"ul", Display::Block, 1, 1, false},
    {"ol", Display::Block, 1, 1, false},      {"menu", Display::Block, 1, 1, false},       {"dir", Display::Block, 1, 1, false},
    {"dl", Display::Block, 1, 1, false},      {"dt", Display::Block, 1, 0, false},         {"dd", Display::Block, 1, 0, false},
    {"li", Display::ListItem, 1, 0, false},   {"blockquote", Display::Block, 1, 1, false}, {"pre", Display::Block, 1, 1, false},
    {"center", Display::Block, 1, 0, false},  {"section", Display::Block, 1, 0, false},    {"article", Display::Block, 1, 0, false},
    {"header", Display::Block, 1, 0, false},  {"footer", Display::Block, 1, 0, false},     {"main", Display::Block, 1, 0, false},
    {"nav", Display::Block, 1, 0, false},     {"aside", Display::Block, 1, 0, false},      {"address", Display::Block, 1, 0, false},
    {"figure", Display::Block, 1, 1, false},  {"figcaption", Display::Block, 1, 0, false}, {"fieldset", Display::Block, 1, 0, false},
    {"html", Display::Block, 1, 0, false},    {"body", Display::Block, 1, 0, false},       {"hr", Display::Block, 1, 0.5, false},
    {"table", Display::Table, 1, 0, false},   {"tr", Display::Row, 1, 0, false},           {"td", Display::Cell, 1, 0, false},
    {"th", Display::Cell, 1, 0, true},        {"tbody", Display::Block, 1, 0, false},      {"thead", Display::Block, 1, 0, false},
    {"caption", Display::Block, 1, 0, false},
}};

bool isOneOf(QByteArrayView type, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [type](const char *name) { return type == QByteArrayView(name); });
}

/// What is not a Default of its own: what a browser gives text.
void applyTextDefaults(const HtmlNode &node, Style &style)
{
    const QByteArrayView type = node.type;
    if (isOneOf(type, {"b", "strong"})) style.bold = true;
    else if (isOneOf(type, {"i", "em", "cite", "var", "dfn", "address"})) style.italic = true;
    else if (isOneOf(type, {"u", "ins"}) || (type == QByteArrayView("a") && node.find("href"))) style.underline = true;
    else if (isOneOf(type, {"s", "strike", "del"})) style.strike = true;
    else if (isOneOf(type, {"code", "tt", "kbd", "samp", "pre"})) style.families = QStringLiteral("monospace");
    else if (type == QByteArrayView("small")) style.size *= 0.83;
    else if (type == QByteArrayView("big")) style.size *= 1.2;
    else if (type == QByteArrayView("mark")) style.background = 0xFFFF00;
    else if (isOneOf(type, {"sub", "sup"})) style.script = type == QByteArrayView("sub") ? Style::Script::Sub : Style::Script::Super;
    if (type == QByteArrayView("pre")) style.space = Style::Space::Kept;
    if (isOneOf(type, {"tfoot", "colgroup", "col", "title", "head"})) style.display = Display::Block;
    if (isOneOf(type, {"title", "head", "col", "colgroup", "script", "style"})) style.gone = true;
}

void applyDefaults(const HtmlNode &node, Style &style)
{
    const auto known = std::ranges::find(defaults, node.type, &Default::type);
    if (known != defaults.end()) {
        style.display = known->display;
        style.bold = style.bold || known->bold;
        style.size *= known->size;
        style.margin.top = style.margin.bottom = known->margin * style.pixels();
    }
    applyTextDefaults(node, style);
    const QByteArrayView type = node.type;
    if (type == QByteArrayView("center")) {
        style.align = Style::Align::Center;
        style.alignedByAttribute = true;
    }
    if (isOneOf(type, {"th", "caption"})) style.align = Style::Align::Center;
    if (isOneOf(type, {"figure", "dd"})) style.margin.left = 40;
    if (isOneOf(type, {"ul", "ol", "menu", "dir"})) style.marker = type == QByteArrayView("ol") ? QStringLiteral("decimal") : QString();
    if (type == QByteArrayView("table") && style.alignedByAttribute) style.align = Style::Align::Start;
    if (type == QByteArrayView("table")) style.alignedByAttribute = false;
}

Extent extentOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    qsizetype digits = 0;
    while (digits < trimmed.size() && (trimmed[digits].isDigit() || trimmed[digits] == u'.')) ++digits;
    bool ok = false;
    const double number = trimmed.left(digits).toDouble(&ok);
    if (!ok) return {};
    const bool percent = trimmed.endsWith(u'%');
    return {percent ? Extent::Kind::Percent : Extent::Kind::Pixels, std::clamp(number, 0.0, percent ? 100 : widest)};
}

const HtmlNode *tableAbove(const HtmlTree &tree, const HtmlNode &node)
{
    int index = node.parent;
    for (int i = 0; i < 3 && index >= 0; ++i, index = tree.nodes[std::size_t(index)].parent)
        if (tree.nodes[std::size_t(index)].type == QByteArrayView("table")) return &tree.nodes[std::size_t(index)];
    return nullptr;
}

void setAlign(const QString &word, Style &style)
{
    if (word == u"left") style.align = Style::Align::Left;
    else if (word == u"right" || word == u"end") style.align = Style::Align::Right;
    else if (word == u"center" || word == u"middle" || word == u"-webkit-center") style.align = Style::Align::Center;
    else if (word == u"justify") style.align = Style::Align::Justify;
    else if (word == u"start") style.align = Style::Align::Start;
}

/// `<font size="+1">`: HTML, 15.3.4.
double fontSize(const QString &text)
{
    static constexpr std::array<double, 7> sizes{0.625, 0.8125, 1, 1.125, 1.5, 2, 3};
    const QString trimmed = text.trimmed();
    const int number = trimmed.toInt() + (trimmed.startsWith(u'+') || trimmed.startsWith(u'-') ? 3 : 0);
    return sizes[std::size_t(std::clamp(number, 1, 7) - 1)];
}

void applyCellAttributes(const HtmlTree &tree, const HtmlNode &node, Style &style)
{
    const HtmlNode *table = tableAbove(tree, node);
    const Extent padding = table ? extentOf(table->attribute("cellpadding")) : Extent();
    const double around = padding.kind == Extent::Kind::Pixels ? std::min(padding.value, 200.0) : 1;
    style.padding = {around, around, around, around};
    const QString *border = table ? table->find("border") : nullptr;
    if (border && *border != u"0")
        for (Border &side : style.border) side = {1, 0x808080};
}

/// Presentational hints (HTML, 15.3): weaker than any rule of the author.
void applyAttributes(const HtmlTree &tree, const HtmlNode &node, Style &style)
{
    const QByteArrayView type = node.type;
    const bool cell = isOneOf(type, {"td", "th"});
    if (cell) applyCellAttributes(tree, node, style);
    for (const auto &[name, value] : node.attributes) {
        const auto is = [name](const char *wanted) { return name == QByteArrayView(wanted); };
        const auto color = [](const QString &text) {
            const auto parsed = css::parseColor(text);
            return parsed || text.trimmed().size() != 6 ? parsed : css::parseColor(u'#' + text.trimmed());
        };
        if (is("hidden")) style.gone = true;
        else if (is("dir")) style.rtl = value.trimmed().compare(u"rtl", Qt::CaseInsensitive) == 0;
        else if (is("bgcolor")) style.background = color(value);
        else if (is("color") && isOneOf(type, {"font", "hr"})) style.color = color(value);
        else if (is("face") && type == QByteArrayView("font")) {
            for (const Declaration &each : css::parseDeclarations(QStringLiteral("font-family:") + value)) style.families = each.value.word;
        } else if (is("size") && type == QByteArrayView("font")) {
            style.size = fontSize(value);
            style.absolute = false;
        } else if (is("width")) style.width = extentOf(value);
        else if (is("height")) style.height = extentOf(value);
        else if (is("valign")) style.vertical = value.trimmed().toLower().isEmpty() ? u'\0' : value.trimmed().toLower()[0].unicode();
        else if (is("type") && isOneOf(type, {"ol", "ul", "li"})) style.marker = value.trimmed();
        else if (is("align") && type == QByteArrayView("table")) {
            style.marginAuto = value.trimmed().compare(u"center", Qt::CaseInsensitive) == 0;
            style.floats = !style.marginAuto;
        } else if (is("align") && type != QByteArrayView("img")) {
            setAlign(value.trimmed().toLower(), style);
            style.alignedByAttribute = true;
        }
    }
}

/// Declarations onto a style whose inherited half is the parent's.
class Applier
{
public:
    Applier(Style &style, const Style &parent) : m_style(style), m_parent(parent) {}

    void apply(const std::vector<const Declaration *> &declarations)
    {
        for (const Declaration *each : declarations)
            if (each->property == Property::FontSize) size(each->value);
        std::array<bool, 4> drawn{}, styled{};
        for (const Declaration *each : declarations) one(*each, drawn, styled);
        for (std::size_t side = 0; side < 4; ++side)
            if (styled[side] && !drawn[side]) m_style.border[side] = {};
        if (m_maxHeight && m_style.clips) m_style.gone = true;
        if (m_msoHidden && !m_isLink) m_style.gone = true;
    }
    void setLink(bool link) { m_isLink = link; }

private:
    void size(const Value &value)
    {
        static constexpr std::array<std::pair<QStringView, double>, 8> words{{{u"xx-small", 0.5625},
                                                                              {u"x-small", 0.625},
                                                                              {u"small", 0.8125},
                                                                              {u"medium", 1},
                                                                              {u"large", 1.125},
                                                                              {u"x-large", 1.5},
                                                                              {u"xx-large", 2},
                                                                              {u"xxx-large", 3}}};
        const auto relative = [this](double factor) {
            m_style.size = m_parent.size * factor;
            m_style.absolute = m_parent.absolute;
        };
        const auto fixed = [this](double value, bool absolute) {
            m_style.size = value;
            m_style.absolute = absolute;
        };
        switch (value.kind) {
        case Kind::Em: return relative(std::max(0.0, value.number));
        case Kind::Percent: return relative(std::max(0.0, value.number) / 100);
        case Kind::Rem: return fixed(std::max(0.0, value.number), false);
        case Kind::Pixels: return fixed(std::max(0.0, value.number), true);
        case Kind::Number:
            if (value.number == 0) fixed(0, true);
            return;
        default: break;
        }
        if (value.word == u"smaller") relative(0.83);
        else if (value.word == u"larger") relative(1.2);
        else if (value.word == u"inherit") relative(1);
        for (const auto &[word, factor] : words)
            if (value.word == word) fixed(factor, false);
    }

    double length(const Value &value) const
    {
        switch (value.kind) {
        case Kind::Pixels: return value.number;
        case Kind::Em: return value.number * m_style.pixels();
        case Kind::Rem: return value.number * 16;
        case Kind::Percent: return value.number * 6; // of a width of 600
        default: return 0;
        }
    }

    Extent extent(const Value &value) const
    {
        if (value.kind == Kind::Percent) return {Extent::Kind::Percent, std::clamp(value.number, 0.0, 100.0)};
        if (value.kind == Kind::Word || value.kind == Kind::Color || (value.kind == Kind::Number && value.number != 0)) return {};
        return {Extent::Kind::Pixels, std::clamp(length(value), 0.0, widest)};
    }

    static double &edge(Edges &edges, int side)
    {
        return side == 0 ? edges.top : side == 1 ? edges.right : side == 2 ? edges.bottom : edges.left;
    }

    void one(const Declaration &declaration, std::array<bool, 4> &drawn, std::array<bool, 4> &styled)
    {
        const Value &value = declaration.value;
        const Property property = declaration.property;
        const auto side = [property](Property first) { return int(property) - int(first); };
        if (property >= Property::BorderTopColor) m_style.border[std::size_t(side(Property::BorderTopColor))].color = paint(value);
        else if (property >= Property::BorderTopStyle) {
            const auto at = std::size_t(side(Property::BorderTopStyle));
            styled[at] = true;
            drawn[at] = value.word != u"none" && value.word != u"hidden";
            if (drawn[at] && m_style.border[at].width == 0 && !m_widths[at]) m_style.border[at].width = 3;
        } else if (property >= Property::BorderTopWidth) {
            const auto at = std::size_t(side(Property::BorderTopWidth));
            m_style.border[at].width = value.word == u"thin" ? 1 : value.word.isEmpty() ? std::clamp(length(value), 0.0, 40.0) : 3;
            m_widths[at] = true;
        } else if (property >= Property::PaddingTop)
            edge(m_style.padding, side(Property::PaddingTop)) = std::clamp(length(value), 0.0, 400.0);
        else if (property >= Property::MarginTop) {
            edge(m_style.margin, side(Property::MarginTop)) = std::clamp(length(value), 0.0, 400.0);
            if (property == Property::MarginLeft) m_style.marginAuto = value.word == u"auto";
        } else if (property >= Property::Width) sized(property, value);
        else if (property >= Property::Display) shown(property, value);
        else text(property, value);
    }

    std::optional<quint32> paint(const Value &value) const
    {
        return value.kind == Kind::Color && !value.transparent ? std::optional(value.color) : std::nullopt;
    }

    void sized(Property property, const Value &value)
    {
        if (property == Property::Width) m_style.width = extent(value);
        else if (property == Property::MaxWidth) m_style.maxWidth = extent(value);
        else if (property == Property::Height) m_style.height = extent(value);
        const bool nothing = value.word.isEmpty() && value.number < 1 && value.kind != Kind::Color;
        if (property == Property::MaxHeight || property == Property::Height) m_maxHeight = nothing;
    }

    void shown(Property property, const Value &value)
    {
        const QString &word = value.word;
        switch (property) {
        case Property::Display: display(word); break;
        case Property::Visibility: m_style.hidden = word == u"hidden" || word == u"collapse"; break;
        case Property::Opacity:
            if (word.isEmpty()) m_style.gone = m_style.gone || (value.kind == Kind::Percent ? value.number / 100 : value.number) < 0.05;
            break;
        case Property::Overflow: m_style.clips = word == u"hidden"; break;
        case Property::Float: m_style.floats = word == u"left" || word == u"right"; break;
        case Property::MsoHide: m_msoHidden = word == u"all"; break;
        default: m_style.marker = word.section(u' ', 0, 0); break;
        }
    }

    void display(const QString &word)
    {
        static const QHash<QString, Display> known{{QStringLiteral("block"), Display::Block},
                                                   {QStringLiteral("inline"), Display::Inline},
                                                   {QStringLiteral("inline-block"), Display::InlineBlock},
                                                   {QStringLiteral("inline-table"), Display::InlineBlock},
                                                   {QStringLiteral("table"), Display::Table},
                                                   {QStringLiteral("table-row"), Display::Row},
                                                   {QStringLiteral("table-cell"), Display::Cell},
                                                   {QStringLiteral("list-item"), Display::ListItem},
                                                   {QStringLiteral("flex"), Display::Block},
                                                   {QStringLiteral("grid"), Display::Block},
                                                   {QStringLiteral("flow-root"), Display::Block}};
        if (word == u"none") m_style.gone = true;
        else if (const auto found = known.constFind(word); found != known.cend()) {
            m_style.display = *found;
            m_style.gone = false;
        }
    }

    void text(Property property, const Value &value)
    {
        const QString &word = value.word;
        switch (property) {
        case Property::Color:
            if (const auto color = paint(value)) m_style.color = color;
            break;
        case Property::Background: m_style.background = paint(value); break;
        case Property::FontWeight:
            m_style.bold = word == u"bold" || word == u"bolder" || (value.kind == Kind::Number && value.number >= 600);
            break;
        case Property::FontStyle: m_style.italic = word == u"italic" || word == u"oblique"; break;
        case Property::FontFamily:
            if (word != u"inherit") m_style.families = word;
            break;
        case Property::TextDecoration:
            if (word == u"inherit") break;
            m_style.underline = word.contains(u"underline");
            m_style.strike = word.contains(u"line-through");
            break;
        case Property::TextAlign:
            setAlign(word, m_style);
            m_style.alignedByAttribute = false;
            break;
        case Property::TextTransform:
            m_style.transform = word == u"uppercase" || word == u"lowercase" || word == u"capitalize" ? word[0].unicode() : u'\0';
            break;
        case Property::TextIndent: m_style.indent = std::clamp(length(value), 0.0, 200.0); break;
        case Property::LineHeight: lineHeight(value); break;
        case Property::WhiteSpace:
            m_style.space = word == u"pre" || word == u"pre-wrap" || word == u"break-spaces" ? Style::Space::Kept
                            : word == u"pre-line"                                            ? Style::Space::Lines
                                                                                             : Style::Space::Normal;
            break;
        case Property::Direction: m_style.rtl = word == u"rtl"; break;
        default: verticalAlign(word);
        }
    }

    void lineHeight(const Value &value)
    {
        double factor = 0;
        if (value.kind == Kind::Number || value.kind == Kind::Em) factor = value.number;
        else if (value.kind == Kind::Percent) factor = value.number / 100;
        else if (value.kind == Kind::Pixels && m_style.pixels() > 0) factor = value.number / m_style.pixels();
        m_style.lineHeight = std::clamp(factor, 0.0, 4.0);
    }

    void verticalAlign(const QString &word)
    {
        if (word == u"top" || word == u"middle" || word == u"bottom") m_style.vertical = word[0].unicode();
        else if (word == u"sub") m_style.script = Style::Script::Sub;
        else if (word == u"super") m_style.script = Style::Script::Super;
        else m_style.script = Style::Script::Normal;
    }

    Style &m_style;
    const Style &m_parent;
    std::array<bool, 4> m_widths{};
    bool m_maxHeight = false, m_msoHidden = false, m_isLink = false;
};

/// The inherited half of the parent's, and everything else as it is before anybody says something.
Style inheriting(const Style &parent)
{
    Style style = parent;
    const Style fresh;
    style.display = fresh.display;
    style.floats = style.clips = style.marginAuto = false;
    style.background.reset();
    style.margin = style.padding = {};
    style.border = {};
    style.width = style.maxWidth = style.height = {};
    style.vertical = 0;
    style.indent = parent.indent;
    return style;
}

Style computed(const HtmlTree &tree, int index, css::StyleSheet &sheet, const Style &parent)
{
    const HtmlNode &node = tree.nodes[std::size_t(index)];
    Style style = inheriting(parent);
    applyDefaults(node, style);
    applyAttributes(tree, node, style);
    std::vector<css::Declaration> own;
    if (const QString *text = node.find("style")) own = css::parseDeclarations(css::unescaped(*text));
    const std::vector<int> rules = sheet.match(tree, index);
    std::vector<const css::Declaration *> all;
    for (const bool important : {false, true}) {
        for (const int rule : rules)
            for (const css::Declaration &each : sheet.block(rule))
                if (each.important == important) all.push_back(&each);
        for (const css::Declaration &each : own)
            if (each.important == important) all.push_back(&each);
    }
    if (!all.empty()) {
        Applier applier(style, parent);
        applier.setLink(isOneOf(node.type, {"a", "table"}));
        applier.apply(all);
    }
    if (style.pixels() > 1) { // below that it is meant to be hidden
        const double unit = style.absolute ? 1 : 16;
        style.size = std::clamp(style.size, smallest / unit, largest / unit);
    }
    style.gone = style.gone || parent.gone;
    return style;
}

} // namespace

bool Style::hasBorder() const
{
    return std::ranges::any_of(border, [](const Border &side) { return side.width > 0; });
}

std::vector<Style> computeStyles(const HtmlTree &tree)
{
    css::StyleSheet sheet;
    for (const QByteArray &text : tree.sheets) sheet.add(QString::fromUtf8(text));
    std::vector<Style> styles(tree.nodes.size());
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const HtmlNode &node = tree.nodes[i];
        const Style parent = node.parent < 0 ? Style() : styles[std::size_t(node.parent)];
        styles[i] = node.isText() ? inheriting(parent) : computed(tree, int(i), sheet, parent);
    }
    return styles;
}

} // namespace godwit::mime
