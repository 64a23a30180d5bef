// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/basesubject.h"

#include <QSet>
#include <algorithm>

namespace godwit {

namespace {

constexpr int longestWord = 16; // in front of the colon

/// What programs write before the colon of an answer or of what they forward, case folded.
bool isReplyWord(QStringView word)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const char16_t *each : {u"re",     u"fw",    u"fwd",    u"aw",   u"wg",          u"antw",    u"antwort",    u"weitergeleitet",
                                     u"doorst", u"sv",    u"vb",     u"vs",   u"vl",          u"fs",      u"ref",        u"réf",
                                     u"rép",    u"tr",    u"r",      u"rif",  u"i",           u"rv",      u"res",        u"enc",
                                     u"odp",    u"pd",    u"ynt",    u"ilt",  u"i̇lt",         u"απ",      u"πρθ",        u"σχετ",
                                     u"отв",    u"ответ", u"пересл", u"ha",   u"на",          u"відп",    u"vá",         u"továbbítás",
                                     u"atb",    u"bls",   u"trs",    u"回复", u"回覆",        u"答复",    u"答覆",       u"转发",
                                     u"轉寄",   u"轉發",  u"返信",   u"転送", u"답장",        u"회신",    u"전달",       u"תשובה",
                                     u"השב",    u"העבר",  u"הועבר",  u"رد",   u"إعادة توجيه", u"trả lời", u"chuyển tiếp"})
            set.insert(QString::fromUtf16(each));
        return set;
    }();
    for (const QStringView usual : {u"re", u"fwd", u"fw", u"aw"})
        if (word.compare(usual, Qt::CaseInsensitive) == 0) return true;
    return word.size() <= longestWord && words.contains(word.toString().toCaseFolded());
}

/// Length of "[…] " at the beginning, brackets not nested; 0: none. RFC 5256: subj-blob.
qsizetype blobLength(QStringView text)
{
    if (!text.startsWith(u'[')) return 0;
    qsizetype end = 1;
    while (end < text.size() && text[end] != u'[' && text[end] != u']') ++end;
    if (end == text.size() || text[end] == u'[') return 0;
    ++end;
    while (end < text.size() && text[end] == u' ') ++end;
    return end;
}

/// "re", then maybe "[2]", "(2)" or "^2", then a colon. RFC 5256: subj-refwd. 0: it is something else.
qsizetype replyLength(QStringView text)
{
    const auto isColon = [](QChar c) { return c == u':' || c == u'：'; };
    const QStringView beginning = text.first(std::min<qsizetype>(text.size(), 64));
    const qsizetype colon = std::find_if(beginning.begin(), beginning.end(), isColon) - beginning.begin();
    if (colon == beginning.size()) return 0;
    QStringView word = text.first(colon).trimmed();
    const auto begins = [](QChar c) { return c == u'[' || c == u'(' || c == u'^'; };
    const qsizetype counter = std::find_if(word.begin(), word.end(), begins) - word.begin();
    QStringView rest = word.sliced(counter);
    word = word.first(counter).trimmed();
    if (rest.startsWith(u'[')) rest = rest.sliced(blobLength(rest));
    const auto isCount = [](QChar c) { return c.isDigit() || c == u'(' || c == u')' || c == u'^'; };
    if (!std::ranges::all_of(rest, isCount) || !isReplyWord(word)) return 0;
    return colon + 1;
}

/// RFC 5256, 2.1 (3): *subj-blob subj-refwd. A blob before something else stays.
qsizetype leaderLength(QStringView text)
{
    qsizetype blobs = 0;
    while (const qsizetype blob = blobLength(text.sliced(blobs))) blobs += blob;
    const qsizetype reply = replyLength(text.sliced(blobs));
    return reply > 0 ? blobs + reply : 0;
}

/// Nothing to take away, no white space to make single: as most subjects are that begin a conversation.
bool isBase(QStringView subject)
{
    bool space = true; // before the first letter
    for (const QChar c : subject) {
        if (c == u':' || c == u'：' || c == u'[' || (c.isSpace() && (space || c != u' '))) return false;
        space = c == u' ';
    }
    return !space && !subject.endsWith(u')');
}

} // namespace

BaseSubject baseSubject(const QString &subject)
{
    if (isBase(subject)) return {.text = subject, .reply = false};
    const QString simple = subject.simplified();
    QStringView text = simple;
    bool reply = false;
    for (bool again = true; again;) {
        again = false;
        while (text.endsWith(u"(fwd)", Qt::CaseInsensitive)) { // (2)
            text = text.chopped(5).trimmed();
            reply = true;
        }
        for (bool stripped = true; stripped;) { // (3) to (5)
            stripped = false;
            if (const qsizetype leader = leaderLength(text)) {
                text = text.sliced(leader).trimmed();
                reply = stripped = true;
            } else if (const qsizetype blob = blobLength(text); blob > 0 && blob < text.size()) {
                text = text.sliced(blob);
                stripped = true;
            }
        }
        if (text.startsWith(u"[fwd:", Qt::CaseInsensitive) && text.endsWith(u']')) { // (6)
            text = text.sliced(5).chopped(1).trimmed();
            reply = again = true;
        }
    }
    return {.text = text.toString(), .reply = reply};
}

} // namespace godwit
