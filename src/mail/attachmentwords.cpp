// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/attachmentwords.h"

#include "mail/words.h"

#include <algorithm>
#include <array>

namespace godwit {

namespace {

/// How words begin that say so. Phrases where a word alone says too little ("Anlage" is also a plant).
constexpr std::array beginnings{
    "attach",      "enclosed",     "enclosure",                                                     // English
    "anhang",      "anhänge",      "angehängt",      "anbei",     "beigefügt",     "in der anlage", "als anlage", "beiliegend", // German
    "ci joint",    "pièce jointe", "pièces jointes", "pj",        "en annexe",                       // French
    "adjunt",      "anexo",        "anexad",                                                           // Spanish, Catalan, Portuguese
    "allegat",     "allego",                                                                   // Italian
    "bijlage",     "bijgevoegd",   "bijgesloten",                                                // Dutch
    "bifoga",      "bilaga",       "bilagor",        "vedhæft",   "vedlagt",       "vedlegg",       "bilag", // Swedish, Danish, Norwegian
    "liitteenä",   "liitteessä",   "liitetiedosto",  "manuses",   "manusena", // Finnish, Estonian
    "pielikum",    "pievienoju",   "pridedu",        "priede",    "prisegu", // Latvian, Lithuanian
    "załączni",    "załącza",      "w załączeniu", // Polish
    "příloh",      "příloze",      "přikládám",      "príloh",    "prikladám", // Czech, Slovak
    "u privitku",  "u prilogu",    "v priponki",     "v prilogi", "у прилогу", // Croatian, Serbian, Slovenian
    "mellékl",     "mellékel",     "csatol", // Hungarian
    "atașat",      "ataşat",       "anexat",         "în anexă", // Romanian
    "вложени",     "вложил",       "прилагаю",       "прикрепил", "прикрепля",     "во вложении", // Russian
    "у вкладенні", "вкладення",    "прикріпл",       "прикачен",  "приложен файл", // Ukrainian, Bulgarian
    "συνημμέν",    "επισυνάπτ", // Greek
    "ekte",        "ekteki",       "ekli dosya",     "ilişikte", // Turkish
    "terlampir",   "lampiran",     "dilampirkan",    "đính kèm", // Indonesian, Vietnamese
    "מצורף",       "מצורפת",       "מצורפים",        "צירפתי", // Hebrew
    "مرفق",        "المرفق",       "مرفقات",         "پیوست",     "ضمیمه", // Arabic, Persian
    "संलग्न",        "แนบ", // Hindi, Thai
    "添付",        "附件",         "附上",           "附檔",      "随信附",        "첨부", // Japanese, Chinese, Korean
};

} // namespace

bool mentionsAttachment(const QString &text)
{
    static const std::vector<Needle> needles = [] {
        std::vector<Needle> made;
        for (const char *beginning : beginnings) made.push_back(needle(QString::fromUtf8(beginning), qstrlen(beginning) > 2));
        return made;
    }();
    return std::ranges::any_of(needles, [&text](const Needle &needle) { return containsNeedle(text, needle); });
}

} // namespace godwit
