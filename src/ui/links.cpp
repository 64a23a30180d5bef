// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links.h"

#include "mail/midlink.h"

#include <QUrl>

#include <algorithm>

namespace godwit::ui {

namespace {

constexpr qsizetype longest = 2000;

bool isAsciiWord(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

/// Scripts that put no space behind an address would lend it their first word.
bool isUrlCharacter(QChar c)
{
    if (c.unicode() < 0x80) return c.unicode() > ' ' && c.unicode() != 0x7f && !QStringView(u"<>\"\\^`{|}").contains(c);
    const auto script = c.script();
    return c.isLetterOrNumber() && script != QChar::Script_Han && script != QChar::Script_Hiragana && script != QChar::Script_Katakana &&
           script != QChar::Script_Hangul && script != QChar::Script_Thai;
}

/// Punctuation at the end belongs to the sentence, a bracket to whoever opened it.
QStringView trimmed(QStringView text)
{
    while (!text.isEmpty()) {
        const QChar last = text.back();
        const QChar opener = last == u')' ? u'(' : last == u']' ? u'[' : QChar();
        const bool lone = !opener.isNull() && text.count(opener) < text.count(last);
        if (!lone && !QStringView(u".,;:!?'*_~").contains(last)) break;
        text.chop(1);
    }
    return text;
}

QString webAddress(QStringView text)
{
    const qsizetype from = text.indexOf(QLatin1String("//")) + 2;
    qsizetype to = from;
    while (to < text.size() && !QStringView(u"/?#").contains(text[to])) ++to;
    const QStringView authority = text.sliced(from, to - from);
    const auto isHost = [](QChar c) { return isAsciiWord(c) || QStringView(u".-:[]").contains(c); };
    if (authority.isEmpty() || !std::ranges::all_of(authority, isHost)) return {};
    const QUrl url(text.toString(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

/// The web address that begins at `at`; an empty href if there is none.
Link webLink(QStringView line, qsizetype at)
{
    const QStringView rest = line.sliced(at);
    if (at > 0 && isAsciiWord(line[at - 1])) return {};
    if (!rest.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) && !rest.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
        return {};
    qsizetype length = 0;
    while (length < rest.size() && length <= longest && isUrlCharacter(rest[length])) ++length;
    const QStringView text = trimmed(rest.first(length));
    return length > longest ? Link{} : Link{at, text.size(), webAddress(text)};
}

/// RFC 2392. What is not ASCII would be encoded.
Link messageLink(QStringView line, qsizetype at)
{
    const QStringView rest = line.sliced(at);
    if ((at > 0 && isAsciiWord(line[at - 1])) || !rest.startsWith(QLatin1String("mid:"), Qt::CaseInsensitive)) return {};
    qsizetype length = 0;
    while (length < rest.size() && length <= longest && rest[length].unicode() < 0x80 && isUrlCharacter(rest[length])) ++length;
    const QStringView text = trimmed(rest.first(length));
    const bool names = text.contains(u'@') && parseMid(text.toUtf8()); // else it may be any word
    return length > longest ? Link{} : Link{at, text.size(), names ? text.toString() : QString()};
}

/// The mail address around the "@" at `at`, after `from`.
Link mailLink(QStringView line, qsizetype from, qsizetype at)
{
    const auto isLocal = [](QChar c) { return isAsciiWord(c) || QStringView(u".+-_=").contains(c); };
    const auto isDomain = [](QChar c) { return isAsciiWord(c) || c == u'.' || c == u'-'; };
    qsizetype first = at, behind = at + 1;
    while (first > from && at - first < 64 && isLocal(line[first - 1])) --first;
    while (behind < line.size() && behind - at < 254 && isDomain(line[behind])) ++behind;
    while (first < at && line[first] == u'.') ++first;
    while (behind > at + 1 && !isAsciiWord(line[behind - 1])) --behind;
    const QStringView domain = line.sliced(at + 1, behind - at - 1);
    if (first == at || !domain.contains(u'.') || domain.contains(QLatin1String(".."))) return {};
    const QString local = line.sliced(first, at - first).toString();
    return {first, behind - first,
            QStringLiteral("mailto:") + QString::fromLatin1(QUrl::toPercentEncoding(local, "+=")) + u'@' + domain.toString()};
}

} // namespace

std::vector<Link> findLinks(QStringView line)
{
    std::vector<Link> links;
    qsizetype behind = 0; // the last link
    for (qsizetype i = 0; i < line.size(); ++i) {
        Link link;
        if (line[i] == u'h' || line[i] == u'H') link = webLink(line, i);
        else if (line[i] == u'm' || line[i] == u'M') link = messageLink(line, i);
        else if (line[i] == u'@') link = mailLink(line, behind, i);
        if (link.length == 0) continue;
        if (!link.href.isEmpty()) links.push_back(link);
        behind = link.start + link.length; // what looks like an address and is none must not lend its end to another
        i = std::max(i, behind - 1);
    }
    return links;
}

} // namespace godwit::ui
