// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/css.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace godwit::mime::css {

namespace {

constexpr std::size_t mostDeclarations = 200;
constexpr qsizetype longestValue = 400;
constexpr double longest = 10'000; // CSS pixels

struct Known {
    const char16_t *name;
    Property property;
};
constexpr std::array<Known, 45> properties{{{u"color", Property::Color},
                                            {u"background-color", Property::Background},
                                            {u"font-size", Property::FontSize},
                                            {u"font-weight", Property::FontWeight},
                                            {u"font-style", Property::FontStyle},
                                            {u"font-family", Property::FontFamily},
                                            {u"text-decoration", Property::TextDecoration},
                                            {u"text-decoration-line", Property::TextDecoration},
                                            {u"text-align", Property::TextAlign},
                                            {u"text-transform", Property::TextTransform},
                                            {u"text-indent", Property::TextIndent},
                                            {u"line-height", Property::LineHeight},
                                            {u"white-space", Property::WhiteSpace},
                                            {u"direction", Property::Direction},
                                            {u"vertical-align", Property::VerticalAlign},
                                            {u"display", Property::Display},
                                            {u"visibility", Property::Visibility},
                                            {u"opacity", Property::Opacity},
                                            {u"overflow", Property::Overflow},
                                            {u"float", Property::Float},
                                            {u"mso-hide", Property::MsoHide},
                                            {u"list-style", Property::ListStyle},
                                            {u"list-style-type", Property::ListStyle},
                                            {u"width", Property::Width},
                                            {u"max-width", Property::MaxWidth},
                                            {u"height", Property::Height},
                                            {u"max-height", Property::MaxHeight},
                                            {u"margin-top", Property::MarginTop},
                                            {u"margin-right", Property::MarginRight},
                                            {u"margin-bottom", Property::MarginBottom},
                                            {u"margin-left", Property::MarginLeft},
                                            {u"padding-top", Property::PaddingTop},
                                            {u"padding-right", Property::PaddingRight},
                                            {u"padding-bottom", Property::PaddingBottom},
                                            {u"padding-left", Property::PaddingLeft},
                                            {u"border-top-width", Property::BorderTopWidth},
                                            {u"border-right-width", Property::BorderRightWidth},
                                            {u"border-bottom-width", Property::BorderBottomWidth},
                                            {u"border-left-width", Property::BorderLeftWidth},
                                            {u"border-top-style", Property::BorderTopStyle},
                                            {u"border-right-style", Property::BorderRightStyle},
                                            {u"border-bottom-style", Property::BorderBottomStyle},
                                            {u"border-left-style", Property::BorderLeftStyle},
                                            {u"border-top-color", Property::BorderTopColor},
                                            {u"border-left-color", Property::BorderLeftColor}}};

constexpr std::array<QStringView, 4> sides{u"top", u"right", u"bottom", u"left"};

Property sideOf(Property top, std::size_t side) { return Property(quint8(top) + quint8(side)); }

/// At spaces, but not those inside of brackets or quotes.
QStringList words(QStringView text)
{
    QStringList result;
    QString word;
    int depth = 0;
    char16_t quote = 0;
    for (const QChar c : text) {
        if (quote) quote = c == quote ? 0 : quote;
        else if (c == u'"' || c == u'\'') quote = c.unicode();
        else if (c == u'(') ++depth;
        else if (c == u')') depth = std::max(0, depth - 1);
        if (c.isSpace() && depth == 0 && !quote) {
            if (!word.isEmpty()) result << std::exchange(word, {});
        } else {
            word += c;
        }
    }
    if (!word.isEmpty()) result << word;
    return result;
}

std::optional<Value> lengthOf(QStringView word)
{
    qsizetype digits = 0;
    while (digits < word.size() && (word[digits].isDigit() || QStringView(u"+-.").contains(word[digits]))) ++digits;
    bool ok = false;
    const double number = word.first(digits).toDouble(&ok);
    if (!ok || std::abs(number) > longest) return std::nullopt;
    static constexpr std::array<std::pair<QStringView, double>, 7> absolute{
        {{u"px", 1}, {u"pt", 96.0 / 72}, {u"pc", 16}, {u"in", 96}, {u"cm", 96 / 2.54}, {u"mm", 96 / 25.4}, {u"q", 96 / 101.6}}};
    const QStringView unit = word.sliced(digits);
    Value value{.kind = Value::Kind::Number, .number = number};
    if (unit.isEmpty()) return value;
    for (const auto &[name, pixels] : absolute)
        if (unit == name) return Value{.kind = Value::Kind::Pixels, .number = std::clamp(number * pixels, -longest, longest)};
    if (unit == u"em") value.kind = Value::Kind::Em;
    else if (unit == u"rem") value.kind = Value::Kind::Rem;
    else if (unit == u"%") value.kind = Value::Kind::Percent;
    else if (unit == u"ex" || unit == u"ch") return Value{.kind = Value::Kind::Em, .number = number / 2};
    else return std::nullopt;
    return value;
}

Value wordValue(const QString &word)
{
    Value value;
    value.word = word;
    return value;
}

std::optional<Value> colorValue(QStringView word)
{
    Value value{.kind = Value::Kind::Color};
    const auto color = parseColor(word, &value.transparent);
    if (!color && !value.transparent) return std::nullopt;
    value.color = color.value_or(0);
    return value;
}

/// At most four names, of letters, digits and hyphens.
QString families(QStringView text)
{
    QStringList names;
    for (const QStringView each : text.split(u',')) {
        QString name;
        for (const QChar c : each.trimmed())
            if (c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_') name += c;
        name = name.trimmed().left(60);
        if (!name.isEmpty() && names.size() < 4) names << name;
    }
    return names.join(u',');
}

/// Reads one declaration into as many as it stands for.
class Reader
{
public:
    Reader(std::vector<Declaration> &out, bool important) : m_out(out), m_important(important) {}

    void read(QStringView name, const QString &text)
    {
        if (const auto known = std::ranges::find_if(properties, [name](const Known &each) { return name == each.name; });
            known != properties.end())
            return single(known->property, text);
        if (name == u"border-right-color") return single(Property::BorderRightColor, text);
        if (name == u"border-bottom-color") return single(Property::BorderBottomColor, text);
        if (name == u"margin") return box(Property::MarginTop, text);
        if (name == u"padding") return box(Property::PaddingTop, text);
        if (name == u"border-width") return box(Property::BorderTopWidth, text);
        if (name == u"border-style") return box(Property::BorderTopStyle, text);
        if (name == u"border-color") return box(Property::BorderTopColor, text);
        if (name == u"background") return background(text);
        if (name == u"font") return font(text);
        if (!name.startsWith(u"border")) return;
        for (std::size_t side = 0; side < sides.size(); ++side)
            if (name == u"border" || name == QStringLiteral("border-%1").arg(sides[side])) border(side, text);
    }

private:
    void add(Property property, std::optional<Value> value)
    {
        if (value && m_out.size() < mostDeclarations) m_out.push_back({property, std::move(*value), m_important});
    }

    static bool isColor(Property property)
    {
        return property == Property::Color || property == Property::Background ||
               (property >= Property::BorderTopColor && property <= Property::BorderLeftColor);
    }

    void single(Property property, const QString &text)
    {
        const QString lower = text.toLower();
        if (isColor(property)) return add(property, colorValue(lower));
        if (property == Property::FontFamily) return add(property, wordValue(families(text)));
        if (const auto length = lengthOf(lower)) return add(property, length);
        add(property, wordValue(lower));
    }

    void box(Property top, const QString &text)
    {
        const QStringList values = words(text);
        if (values.isEmpty() || values.size() > 4) return;
        static constexpr std::array<std::array<int, 4>, 4> which{{{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}}};
        for (std::size_t side = 0; side < 4; ++side) single(sideOf(top, side), values[which[std::size_t(values.size() - 1)][side]]);
    }

    void background(const QString &text)
    {
        Value none{.kind = Value::Kind::Color};
        none.transparent = true;
        std::optional<Value> color = none; // whatever else it sets, it takes the colour back
        for (const QString &word : words(text))
            if (const auto found = colorValue(word)) color = found;
        add(Property::Background, color);
    }

    void border(std::size_t side, const QString &text)
    {
        static const QStringList styles{QStringLiteral("none"),   QStringLiteral("hidden"), QStringLiteral("solid"),
                                        QStringLiteral("dashed"), QStringLiteral("dotted"), QStringLiteral("double"),
                                        QStringLiteral("groove"), QStringLiteral("ridge"),  QStringLiteral("inset"),
                                        QStringLiteral("outset")};
        Value width{.kind = Value::Kind::Pixels, .number = 3};
        QString style = QStringLiteral("none");
        for (const QString &word : words(text.toLower())) {
            if (const auto length = lengthOf(word)) width = *length;
            else if (styles.contains(word)) style = word;
            else if (word == u"thin" || word == u"medium") width.number = word == u"thin" ? 1 : 3;
            else if (const auto color = colorValue(word)) add(sideOf(Property::BorderTopColor, side), color);
        }
        add(sideOf(Property::BorderTopWidth, side), width);
        add(sideOf(Property::BorderTopStyle, side), wordValue(style));
    }

    /// [style] [weight] size[/line-height] families
    void font(const QString &text)
    {
        const QStringList all = words(text);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString word = all[i].toLower();
            const qsizetype slash = word.indexOf(u'/');
            const QString size = slash < 0 ? word : word.left(slash);
            const auto length = lengthOf(size);
            const bool isSize = (length && length->kind != Value::Kind::Number) || size.endsWith(u"small") || size.endsWith(u"large");
            if (word == u"italic" || word == u"oblique") add(Property::FontStyle, wordValue(word));
            else if (word == u"bold" || word == u"bolder" || (length && length->kind == Value::Kind::Number))
                single(Property::FontWeight, word);
            if (!isSize) continue;
            single(Property::FontSize, size);
            if (slash >= 0) single(Property::LineHeight, word.sliced(slash + 1));
            single(Property::FontFamily, all.sliced(i + 1).join(u' '));
            return;
        }
    }

    std::vector<Declaration> &m_out;
    bool m_important;
};

} // namespace

QString unescaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'/' && i + 1 < text.size() && text[i + 1] == u'*') {
            const qsizetype end = text.indexOf(u"*/", i + 2);
            if (end < 0) break;
            out += u' ';
            i = end + 1;
        } else if (text[i] == u'\\' && i + 1 < text.size()) {
            qsizetype digits = 0;
            while (digits < 6 && i + 1 + digits < text.size() && QStringView(u"0123456789abcdefABCDEF").contains(text[i + 1 + digits]))
                ++digits;
            const char32_t c = digits > 0 ? text.sliced(i + 1, digits).toUInt(nullptr, 16) : text[i + 1].unicode();
            const bool letter = c < 0x110000 && QChar::isLetterOrNumber(c);
            out += letter ? QString::fromUcs4(&c, 1) : QStringLiteral("_");
            i += digits > 0 ? digits : 1;
            if (digits > 0 && i + 1 < text.size() && text[i + 1].isSpace()) ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::vector<Declaration> parseDeclarations(QStringView text)
{
    std::vector<Declaration> result;
    qsizetype begin = 0;
    int depth = 0;
    char16_t quote = 0;
    for (qsizetype i = 0; i <= text.size() && result.size() < mostDeclarations; ++i) {
        const char16_t c = i < text.size() ? text[i].unicode() : u';';
        if (i < text.size() && quote) {
            quote = c == quote ? 0 : quote;
            continue;
        }
        if (c == u'"' || c == u'\'') quote = c;
        else if (c == u'(') ++depth;
        else if (c == u')') depth = std::max(0, depth - 1);
        if (c != u';' || (depth > 0 && i < text.size())) continue;
        const QStringView declaration = text.sliced(begin, i - begin);
        begin = i + 1;
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0) continue;
        QStringView value = declaration.sliced(colon + 1).trimmed();
        const qsizetype mark = value.lastIndexOf(u'!');
        const bool important = mark >= 0 && value.sliced(mark + 1).trimmed().compare(u"important", Qt::CaseInsensitive) == 0;
        if (important) value = value.first(mark).trimmed();
        if (!value.isEmpty() && value.size() <= longestValue)
            Reader(result, important).read(declaration.first(colon).trimmed().toString().toLower(), value.toString());
    }
    return result;
}

} // namespace godwit::mime::css
