// SPDX-License-Identifier: GPL-3.0-or-later
// CSS Color 3.
#include "mime/css.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace godwit::mime::css {

namespace {

struct Named {
    const char *name;
    quint32 color;
};

// Section 4.3, in the order of the alphabet.
constexpr std::array<Named, 148> names{{
    {"aliceblue", 0xF0F8FF},
    {"antiquewhite", 0xFAEBD7},
    {"aqua", 0x00FFFF},
    {"aquamarine", 0x7FFFD4},
    {"azure", 0xF0FFFF},
    {"beige", 0xF5F5DC},
    {"bisque", 0xFFE4C4},
    {"black", 0x000000},
    {"blanchedalmond", 0xFFEBCD},
    {"blue", 0x0000FF},
    {"blueviolet", 0x8A2BE2},
    {"brown", 0xA52A2A},
    {"burlywood", 0xDEB887},
    {"cadetblue", 0x5F9EA0},
    {"chartreuse", 0x7FFF00},
    {"chocolate", 0xD2691E},
    {"coral", 0xFF7F50},
    {"cornflowerblue", 0x6495ED},
    {"cornsilk", 0xFFF8DC},
    {"crimson", 0xDC143C},
    {"cyan", 0x00FFFF},
    {"darkblue", 0x00008B},
    {"darkcyan", 0x008B8B},
    {"darkgoldenrod", 0xB8860B},
    {"darkgray", 0xA9A9A9},
    {"darkgreen", 0x006400},
    {"darkgrey", 0xA9A9A9},
    {"darkkhaki", 0xBDB76B},
    {"darkmagenta", 0x8B008B},
    {"darkolivegreen", 0x556B2F},
    {"darkorange", 0xFF8C00},
    {"darkorchid", 0x9932CC},
    {"darkred", 0x8B0000},
    {"darksalmon", 0xE9967A},
    {"darkseagreen", 0x8FBC8F},
    {"darkslateblue", 0x483D8B},
    {"darkslategray", 0x2F4F4F},
    {"darkslategrey", 0x2F4F4F},
    {"darkturquoise", 0x00CED1},
    {"darkviolet", 0x9400D3},
    {"deeppink", 0xFF1493},
    {"deepskyblue", 0x00BFFF},
    {"dimgray", 0x696969},
    {"dimgrey", 0x696969},
    {"dodgerblue", 0x1E90FF},
    {"firebrick", 0xB22222},
    {"floralwhite", 0xFFFAF0},
    {"forestgreen", 0x228B22},
    {"fuchsia", 0xFF00FF},
    {"gainsboro", 0xDCDCDC},
    {"ghostwhite", 0xF8F8FF},
    {"gold", 0xFFD700},
    {"goldenrod", 0xDAA520},
    {"gray", 0x808080},
    {"green", 0x008000},
    {"greenyellow", 0xADFF2F},
    {"grey", 0x808080},
    {"honeydew", 0xF0FFF0},
    {"hotpink", 0xFF69B4},
    {"indianred", 0xCD5C5C},
    {"indigo", 0x4B0082},
    {"ivory", 0xFFFFF0},
    {"khaki", 0xF0E68C},
    {"lavender", 0xE6E6FA},
    {"lavenderblush", 0xFFF0F5},
    {"lawngreen", 0x7CFC00},
    {"lemonchiffon", 0xFFFACD},
    {"lightblue", 0xADD8E6},
    {"lightcoral", 0xF08080},
    {"lightcyan", 0xE0FFFF},
    {"lightgoldenrodyellow", 0xFAFAD2},
    {"lightgray", 0xD3D3D3},
    {"lightgreen", 0x90EE90},
    {"lightgrey", 0xD3D3D3},
    {"lightpink", 0xFFB6C1},
    {"lightsalmon", 0xFFA07A},
    {"lightseagreen", 0x20B2AA},
    {"lightskyblue", 0x87CEFA},
    {"lightslategray", 0x778899},
    {"lightslategrey", 0x778899},
    {"lightsteelblue", 0xB0C4DE},
    {"lightyellow", 0xFFFFE0},
    {"lime", 0x00FF00},
    {"limegreen", 0x32CD32},
    {"linen", 0xFAF0E6},
    {"magenta", 0xFF00FF},
    {"maroon", 0x800000},
    {"mediumaquamarine", 0x66CDAA},
    {"mediumblue", 0x0000CD},
    {"mediumorchid", 0xBA55D3},
    {"mediumpurple", 0x9370DB},
    {"mediumseagreen", 0x3CB371},
    {"mediumslateblue", 0x7B68EE},
    {"mediumspringgreen", 0x00FA9A},
    {"mediumturquoise", 0x48D1CC},
    {"mediumvioletred", 0xC71585},
    {"midnightblue", 0x191970},
    {"mintcream", 0xF5FFFA},
    {"mistyrose", 0xFFE4E1},
    {"moccasin", 0xFFE4B5},
    {"navajowhite", 0xFFDEAD},
    {"navy", 0x000080},
    {"oldlace", 0xFDF5E6},
    {"olive", 0x808000},
    {"olivedrab", 0x6B8E23},
    {"orange", 0xFFA500},
    {"orangered", 0xFF4500},
    {"orchid", 0xDA70D6},
    {"palegoldenrod", 0xEEE8AA},
    {"palegreen", 0x98FB98},
    {"paleturquoise", 0xAFEEEE},
    {"palevioletred", 0xDB7093},
    {"papayawhip", 0xFFEFD5},
    {"peachpuff", 0xFFDAB9},
    {"peru", 0xCD853F},
    {"pink", 0xFFC0CB},
    {"plum", 0xDDA0DD},
    {"powderblue", 0xB0E0E6},
    {"purple", 0x800080},
    {"rebeccapurple", 0x663399},
    {"red", 0xFF0000},
    {"rosybrown", 0xBC8F8F},
    {"royalblue", 0x4169E1},
    {"saddlebrown", 0x8B4513},
    {"salmon", 0xFA8072},
    {"sandybrown", 0xF4A460},
    {"seagreen", 0x2E8B57},
    {"seashell", 0xFFF5EE},
    {"sienna", 0xA0522D},
    {"silver", 0xC0C0C0},
    {"skyblue", 0x87CEEB},
    {"slateblue", 0x6A5ACD},
    {"slategray", 0x708090},
    {"slategrey", 0x708090},
    {"snow", 0xFFFAFA},
    {"springgreen", 0x00FF7F},
    {"steelblue", 0x4682B4},
    {"tan", 0xD2B48C},
    {"teal", 0x008080},
    {"thistle", 0xD8BFD8},
    {"tomato", 0xFF6347},
    {"turquoise", 0x40E0D0},
    {"violet", 0xEE82EE},
    {"wheat", 0xF5DEB3},
    {"white", 0xFFFFFF},
    {"whitesmoke", 0xF5F5F5},
    {"yellow", 0xFFFF00},
    {"yellowgreen", 0x9ACD32},
}};

constexpr double hardlySeen = 0.06;

std::optional<quint32> onWhite(double red, double green, double blue, double alpha, bool *transparent)
{
    if (!(alpha > hardlySeen)) {
        if (transparent) *transparent = true;
        return std::nullopt;
    }
    const double cover = std::min(alpha, 1.0);
    const auto channel = [cover](double value) { return quint32(std::lround(std::clamp(value, 0.0, 255.0) * cover + 255 * (1 - cover))); };
    return channel(red) << 16 | channel(green) << 8 | channel(blue);
}

std::optional<quint32> fromHex(QStringView digits, bool *transparent)
{
    bool ok = false;
    const quint32 value = digits.toUInt(&ok, 16);
    if (!ok || digits.startsWith(u'+')) return std::nullopt;
    const auto wide = [value](int nibble) { return double((value >> (4 * nibble) & 0xF) * 17); };
    switch (digits.size()) {
    case 3: return onWhite(wide(2), wide(1), wide(0), 1, transparent);
    case 4: return onWhite(wide(3), wide(2), wide(1), wide(0) / 255, transparent);
    case 6: return value;
    case 8: return onWhite(value >> 24, value >> 16 & 0xFF, value >> 8 & 0xFF, (value & 0xFF) / 255.0, transparent);
    default: return std::nullopt;
    }
}

/// "rgb(1, 2, 3)", "rgba(10% 20% 30% / 0.5)", "hsl(…)".
std::optional<quint32> fromFunction(QStringView text, bool *transparent)
{
    const qsizetype open = text.indexOf(u'(');
    if (open < 0 || !text.endsWith(u')')) return std::nullopt;
    QString inner = text.sliced(open + 1).chopped(1).toString();
    inner.replace(u',', u' ').replace(u'/', u' ');
    std::vector<double> numbers;
    for (const QStringView each : QStringView(inner).split(u' ', Qt::SkipEmptyParts)) {
        const bool percent = each.endsWith(u'%');
        QStringView digits = percent ? each.chopped(1) : each;
        if (digits.endsWith(u"deg")) digits.chop(3);
        bool ok = false;
        const double number = digits.toDouble(&ok);
        if (!ok || !std::isfinite(number)) return std::nullopt;
        numbers.push_back(percent ? (numbers.size() == 3 ? number / 100 : number * 2.55) : number);
    }
    if (numbers.size() < 3 || numbers.size() > 4) return std::nullopt;
    const double alpha = numbers.size() == 4 ? numbers[3] : 1;
    if (!text.startsWith(u"hsl")) return onWhite(numbers[0], numbers[1], numbers[2], alpha, transparent);
    const double hue = std::fmod(std::fmod(numbers[0], 360) + 360, 360) / 30;
    const double saturation = std::clamp(numbers[1] / 255, 0.0, 1.0), lightness = std::clamp(numbers[2] / 255, 0.0, 1.0);
    const double reach = saturation * std::min(lightness, 1 - lightness);
    const auto channel = [&](double n) {
        const double k = std::fmod(n + hue, 12);
        return 255 * (lightness - reach * std::clamp(std::min(k - 3, 9 - k), -1.0, 1.0));
    };
    return onWhite(channel(0), channel(8), channel(4), alpha, transparent);
}

} // namespace

std::optional<quint32> parseColor(QStringView text, bool *transparent)
{
    if (transparent) *transparent = false;
    const QString word = text.trimmed().first(std::min<qsizetype>(100, text.trimmed().size())).toString().toLower();
    if (word.startsWith(u'#')) return fromHex(QStringView(word).sliced(1), transparent);
    if (word.startsWith(u"rgb") || word.startsWith(u"hsl")) return fromFunction(word, transparent);
    if (word == u"transparent") {
        if (transparent) *transparent = true;
        return std::nullopt;
    }
    const QByteArray latin = word.toLatin1();
    const auto found =
        std::ranges::lower_bound(names, QByteArrayView(latin), {}, [](const Named &each) { return QByteArrayView(each.name); });
    if (found == names.end() || QByteArrayView(found->name) != latin) return std::nullopt;
    return found->color;
}

} // namespace godwit::mime::css
