// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded text of many scripts, with all that the language of queries means something by.
#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace godwit {

inline uint seed()
{
    bool told = false;
    const int value = qEnvironmentVariableIntValue("GODWIT_SEED", &told);
    return told ? uint(value) : 20'261'128u;
}

/// Up to `pieces` words, letters, marks and single odd units.
inline QString arbitraryText(QRandomGenerator &random, int pieces)
{
    using namespace Qt::StringLiterals;
    static const QStringList known{
        u"godwit"_s,  u"Größe"_s,    u"e\u0301"_s,  u"東京都"_s, u"京"_s,    u"ガイド"_s, u"ｶﾞ"_s,         u"か\u3099"_s, u"สวัสดี"_s,
        u"한국어"_s,  u"हिन्दी"_s,    u"مُحَمَّد"_s,     u"שָׁלוֹם"_s,   u"Ёлка"_s,  u"𝐆𝐨"_s,     u"𠀀"_s,         u"½"_s,        u"\uFDFA"_s,
        u"🎉"_s,      u"\u00AD"_s,   u"\u200B"_s,   u"\u202E"_s, u"from:"_s, u"von:"_s,   u"is:unread"_s,  u"has:"_s,     u"larger:5M"_s,
        u"before:"_s, u"after:7d"_s, u"on:march"_s, u"in:"_s,    u"tag:"_s,  u" OR "_s,   u"|"_s,          u" AND "_s,    u" NOT "_s,
        u"-"_s,       u"("_s,        u")"_s,        u"\""_s,     u"“"_s,     u"”"_s,      u"*"_s,          u"："_s,       u"（"_s,
        u":"_s,       u" "_s,        u" "_s,        u" "_s,      u"\t"_s,    u"12"_s,     u"2023-04-12"_s, u"@"_s,        u"."_s};
    QString text;
    for (int count = random.bounded(pieces + 1); count > 0; --count) {
        switch (random.bounded(8)) {
        case 0: text += QChar(char16_t(random.bounded(0x10000))); break;
        case 1: text += QChar(char16_t(0x20 + random.bounded(0x5F))); break;
        default: text += known[random.bounded(int(known.size()))];
        }
    }
    return text;
}

} // namespace godwit
