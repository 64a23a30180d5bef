// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/saslprep.h"

#include <QChar>
#include <QList>
#include <algorithm>
#include <array>

namespace godwit::auth {

namespace {

struct Range {
    char32_t first, last;
};

/// RFC 3454 C.1.2: spaces outside ASCII, mapped to SPACE (RFC 4013 2.1)
constexpr std::array spaces{Range{0xA0, 0xA0},     Range{0x1680, 0x1680}, Range{0x2000, 0x200B},
                            Range{0x202F, 0x202F}, Range{0x205F, 0x205F}, Range{0x3000, 0x3000}};

/// RFC 3454 B.1: mapped to nothing
constexpr std::array nothing{Range{0xAD, 0xAD},     Range{0x34F, 0x34F},   Range{0x1806, 0x1806}, Range{0x180B, 0x180D},
                             Range{0x200C, 0x200D}, Range{0x2060, 0x2060}, Range{0xFE00, 0xFE0F}, Range{0xFEFF, 0xFEFF}};

/// RFC 4013 2.3: RFC 3454 C.1.2 and C.2.1 to C.9, less what the mapping and NFKC leave none of
constexpr std::array prohibited{Range{0x00, 0x1F},       Range{0x7F, 0x9F},       Range{0x340, 0x341},     Range{0x6DD, 0x6DD},
                                Range{0x70F, 0x70F},     Range{0x180E, 0x180E},   Range{0x200E, 0x200F},   Range{0x2028, 0x202E},
                                Range{0x2060, 0x2063},   Range{0x206A, 0x206F},   Range{0x2FF0, 0x2FFB},   Range{0xD800, 0xDFFF},
                                Range{0xE000, 0xF8FF},   Range{0xFDD0, 0xFDEF},   Range{0xFFF9, 0xFFFD},   Range{0x1D173, 0x1D17A},
                                Range{0xE0001, 0xE0001}, Range{0xE0020, 0xE007F}, Range{0xF0000, 0xFFFFD}, Range{0x100000, 0x10FFFD}};

template <class Table> bool isIn(const Table &table, char32_t c)
{
    return std::ranges::any_of(table, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

bool isProhibited(char32_t c) { return isIn(prohibited, c) || (c & 0xFFFE) == 0xFFFE; }

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// RFC 3454 6: where there is right-to-left text, it is at both ends and no left-to-right text is beside it
bool isMixed(const QList<uint> &text)
{
    if (!std::ranges::any_of(text, isRightToLeft)) return false;
    const auto leftToRight = [](char32_t c) { return QChar::direction(c) == QChar::DirL; };
    return std::ranges::any_of(text, leftToRight) || !isRightToLeft(text.first()) || !isRightToLeft(text.last());
}

} // namespace

std::optional<QString> saslPrep(const QString &text)
{
    QString mapped;
    for (const char32_t c : text.toUcs4()) {
        if (isIn(spaces, c)) mapped += u' ';
        else if (!isIn(nothing, c)) mapped += QString::fromUcs4(&c, 1);
    }
    QString normal = mapped.normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
    const QList<uint> points = normal.toUcs4();
    if (std::ranges::any_of(points, isProhibited) || isMixed(points)) return std::nullopt;
    return normal;
}

} // namespace godwit::auth
