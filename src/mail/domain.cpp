// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/domain.h"

#include <QChar>
#include <QSet>
#include <QStringList>
#include <QUrl>
#include <algorithm>
#include <array>

namespace godwit {

namespace {

using Script = QChar::Script;

/// Below a country's code these are not owners, but what many owners register under.
bool isShared(QStringView label)
{
    static constexpr std::array<QStringView, 15> shared{u"co", u"com", u"org", u"net", u"ac",   u"gov", u"edu", u"or",
                                                        u"ne", u"go",  u"gob", u"gv",  u"gouv", u"nom", u"mil"};
    return std::ranges::find(shared, label) != shared.end();
}

/// Endings that are told from abbreviations ("e.g", "node.js") by being in use.
bool isEnding(QStringView label)
{
    static const QSet<QString> known = [] {
        const QString all = QStringLiteral(
            "com net org info biz edu gov mil int name pro mobi app dev cloud online shop store site xyz bank example test "
            "at au be br ca ch cn cz de dk ee es eu fi fr gr hk hu ie il in io it jp kr li lt lu lv me mx nl no nz pl pt ro ru se sg si "
            "sk tr tv tw ua uk us za");
        const QStringList words = all.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return known.contains(label.toString().toLower());
}

/// Letters that are taken for Latin ones: UTS 39's confusables, those that matter.
char16_t latinFor(char16_t letter)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 46> pairs{{
        {u'а', u'a'}, {u'с', u'c'}, {u'е', u'e'}, {u'о', u'o'}, {u'р', u'p'}, {u'х', u'x'}, {u'у', u'y'}, {u'і', u'i'},
        {u'ј', u'j'}, {u'ѕ', u's'}, {u'һ', u'h'}, {u'ԁ', u'd'}, {u'ԛ', u'q'}, {u'ԝ', u'w'}, {u'ӏ', u'l'}, {u'к', u'k'},
        {u'м', u'm'}, {u'т', u't'}, {u'в', u'b'}, {u'н', u'h'}, {u'г', u'r'}, {u'п', u'n'}, {u'ѵ', u'v'}, {u'ο', u'o'},
        {u'α', u'a'}, {u'ν', u'v'}, {u'ρ', u'p'}, {u'τ', u't'}, {u'υ', u'u'}, {u'ι', u'i'}, {u'κ', u'k'}, {u'χ', u'x'},
        {u'γ', u'y'}, {u'ε', u'e'}, {u'η', u'n'}, {u'ω', u'w'}, {u'օ', u'o'}, {u'ս', u'u'}, {u'ո', u'n'}, {u'հ', u'h'},
        {u'ց', u'g'}, {u'ք', u'p'}, {u'զ', u'q'}, {u'ɑ', u'a'}, {u'ɡ', u'g'}, {u'ı', u'i'},
    }};
    const auto found = std::ranges::find(pairs, letter, &std::pair<char16_t, char16_t>::first);
    return found == pairs.end() ? u'\0' : found->second;
}

/// The one script of each letter that says something; Common and Inherited say nothing.
QList<Script> scriptsIn(QStringView word)
{
    QList<Script> scripts;
    for (qsizetype i = 0; i < word.size(); ++i) {
        char32_t c = word[i].unicode();
        if (word[i].isHighSurrogate() && i + 1 < word.size()) c = QChar::surrogateToUcs4(word[i], word[i + 1]), ++i;
        if (!QChar::isLetter(c)) continue;
        const Script script = QChar::script(c);
        if (script != Script::Script_Common && script != Script::Script_Inherited && !scripts.contains(script)) scripts.append(script);
    }
    return scripts;
}

} // namespace

QString domainOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0) return {};
    QString domain = address.sliced(at + 1).trimmed().toLower();
    while (domain.endsWith(u'.')) domain.chop(1);
    if (!domain.contains(QLatin1StringView("xn--"))) return domain;
    const QString readable = QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return readable.isEmpty() ? domain : readable;
}

QString asciiDomain(const QString &domain)
{
    const bool plain = std::ranges::all_of(domain, [](QChar c) { return c.unicode() < 0x80; });
    if (plain) return domain;
    return QString::fromLatin1(QUrl::toAce(domain, QUrl::IgnoreIDNWhitelist));
}

QString organisation(const QString &domain)
{
    const QStringList labels = domain.toLower().split(u'.', Qt::SkipEmptyParts);
    qsizetype keep = 2;
    if (labels.size() > 2 && labels.last().size() == 2 && isShared(labels[labels.size() - 2])) keep = 3;
    return labels.mid(std::max<qsizetype>(0, labels.size() - keep)).join(u'.');
}

bool sameOrganisation(const QString &one, const QString &other)
{
    const auto whole = [](const QString &domain) { return organisation(domainOf(u'@' + domain)); };
    return !one.isEmpty() && !other.isEmpty() && whole(one) == whole(other);
}

bool looksLikeDomain(QStringView word)
{
    const QList<QStringView> labels = word.split(u'.');
    if (labels.size() < 2 || labels.size() > 10 || !isEnding(labels.last())) return false;
    if (labels[labels.size() - 2].size() < 2) return false; // "e.in", "v.de": an abbreviation
    return std::ranges::all_of(labels, [](QStringView label) {
        return !label.isEmpty() && std::ranges::all_of(label, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    });
}

bool mixesScripts(QStringView word)
{
    static const QSet<int> eastAsian{Script::Script_Han,      Script::Script_Hiragana, Script::Script_Katakana,
                                     Script::Script_Bopomofo, Script::Script_Hangul,   Script::Script_Latin};
    const QList<Script> scripts = scriptsIn(word);
    if (scripts.size() < 2) return false;
    if (std::ranges::all_of(scripts, [](Script script) { return eastAsian.contains(script); })) return false;
    // Latin beside one other is common where that other has no letters that look like Latin ones ("LINEสติกเกอร์").
    static const QSet<int> alike{Script::Script_Cyrillic, Script::Script_Greek, Script::Script_Armenian, Script::Script_Cherokee,
                                 Script::Script_Coptic};
    return scripts.size() > 2 || std::ranges::any_of(scripts, [](Script script) { return alike.contains(script); });
}

QString latinLookalike(QStringView word)
{
    QString latin;
    bool foreign = false;
    for (const QChar c : word) {
        const QChar small = c.toLower();
        if (small.unicode() < 0x80) {
            latin += small;
        } else if (const char16_t taken = latinFor(small.unicode())) {
            latin += QChar(taken);
            foreign = true;
        } else {
            return {};
        }
    }
    return foreign ? latin : QString();
}

} // namespace godwit
