// SPDX-License-Identifier: GPL-3.0-or-later
// The characters that mean something, and the limits: see README.md.
#pragma once

#include <QString>

namespace godwit::query {

inline constexpr qsizetype longestText = 4096; ///< UTF-16 units
inline constexpr int deepest = 32;             ///< parentheses and negations in one another
inline constexpr int mostTerms = 200;          ///< SQLite and servers have limits of their own; this is below all of them

/// The ASCII character that `c` stands for in the language: an input method, or a program that mends quotes, wrote another one.
constexpr char16_t syntaxOf(QChar c)
{
    switch (c.unicode()) {
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'＂': return u'"';
    case u'（': return u'(';
    case u'）': return u')';
    case u'：': return u':';
    case u'｜': return u'|';
    default: return c.unicode();
    }
}

bool endsWord(QChar c); ///< where a word without quotes ends
bool isOperator(QStringView word);

/// Stands for itself without quotes, also where a language has a field of that name.
bool isPlain(QStringView text);
/// Between quotes; those inside are written twice.
QString quoted(QStringView text);

} // namespace godwit::query
