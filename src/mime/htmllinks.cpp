// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/midlink.h"
#include "mime/header.h"
#include "mime/htmlpictures.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>

namespace godwit::mime {

namespace {

constexpr qsizetype longest = 4'000;

/// "www." says nothing about whose it is.
QString bare(QString host)
{
    if (host.startsWith(u"www.")) host.remove(0, 4);
    return host;
}

bool isSameOwner(const QString &left, const QString &right)
{
    const QString a = bare(left), b = bare(right);
    return a == b || a.endsWith(u'.' + b) || b.endsWith(u'.' + a);
}

/// Names that end like this are files, and programs.
bool isFileEnding(const QString &label)
{
    static const QStringList endings =
        QStringLiteral("js py md rs ts sh cs rb txt pdf doc docx xls xlsx ppt pptx csv zip png jpg jpeg gif html "
                       "htm exe mp3 mp4 json xml ics vcf eml")
            .split(u' ');
    return endings.contains(label);
}

/// The host that a text names: with a scheme or "www.", or as all that it says.
QString hostIn(const QString &text)
{
    QString word = text.simplified().toLower();
    bool sure = false;
    for (const QStringView start : {QStringView(u"https://"), QStringView(u"http://"), QStringView(u"www.")}) {
        const qsizetype at = word.indexOf(start);
        if (at < 0) continue;
        word.remove(0, at + (start == u"www." ? 0 : start.size()));
        sure = true;
        break;
    }
    qsizetype end = 0;
    while (end < word.size() && (word[end].isLetterOrNumber() || word[end] == u'.' || word[end] == u'-' || word[end].isMark())) ++end;
    if (!sure && end < word.size() && !QStringView(u"/:?#").contains(word[end])) return {};
    QString host = word.left(end);
    while (host.endsWith(u'.') || host.endsWith(u'-')) host.chop(1);
    const QStringList labels = host.split(u'.');
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isMark(); };
    if (labels.size() < 2 || labels.contains(QString()) || labels.last().size() < 2) return {};
    if (!std::ranges::all_of(labels.last(), isLetter) && !labels.last().startsWith(u"xn--")) return {};
    if (!sure && isFileEnding(labels.last())) return {};
    return QString::fromLatin1(QUrl::toAce(host));
}

QString addressIn(const QString &text)
{
    for (const QString &word : text.simplified().split(u' ')) {
        const qsizetype at = word.indexOf(u'@');
        if (at > 0 && word.indexOf(u'.', at) > at + 1) return word;
    }
    return {};
}

} // namespace

std::optional<HtmlLink> readLink(const QString &href)
{
    QString text;
    for (const QChar c : href.first(std::min(longest, href.size())).trimmed())
        if (c.unicode() > 0x20 || c == u' ') text += c; // line breaks and tabs are nothing inside of an address (URL, 4.4)
    if (href.size() > longest || text.isEmpty()) return std::nullopt;
    HtmlLink link;
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive)) {
        const QUrl url(text);
        if (!url.isValid() || url.path().isEmpty()) return std::nullopt;
        link.url = QString::fromLatin1(url.toEncoded());
        return link;
    }
    if (parseMid(text.toUtf8())) {
        link.url = QString::fromLatin1(QUrl(text).toEncoded());
        return link;
    }
    if (!text.startsWith(u"https://", Qt::CaseInsensitive) && !text.startsWith(u"http://", Qt::CaseInsensitive)) return std::nullopt;
    text.replace(u'\\', u'/');
    QUrl url(text);
    if (!url.isValid() || url.host().isEmpty()) return std::nullopt;
    link.claimed = harmless(url.userName(QUrl::FullyDecoded)).left(200);
    if (!url.userInfo().isEmpty() && link.claimed.isEmpty()) link.claimed = QStringLiteral("@");
    url.setUserInfo(QString());
    link.url = QString::fromLatin1(url.toEncoded());
    link.host = url.host(QUrl::FullyEncoded);
    if (link.url.size() > longest) return std::nullopt;
    return link;
}

QString claimedBy(const QString &text, const HtmlLink &link)
{
    if (link.url.startsWith(u"mid:", Qt::CaseInsensitive)) return {}; // it leads to nobody else
    if (link.host.isEmpty()) {
        const QString shown = addressIn(text);
        const QString target = QUrl(link.url).path(QUrl::FullyDecoded);
        return shown.isEmpty() || target.contains(shown, Qt::CaseInsensitive) || shown.contains(target, Qt::CaseInsensitive) ? QString()
                                                                                                                             : shown;
    }
    const QString shown = hostIn(text);
    return shown.isEmpty() || isSameOwner(shown, link.host) ? QString() : shown;
}

} // namespace godwit::mime
