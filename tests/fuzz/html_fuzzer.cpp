// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzers.h"
#include "mime/reader.h"

#include <QStringView>

#include <algorithm>

namespace godwit::fuzz {

namespace {

/// Inside of a tag: nothing that could be an address, or the end of a quoted value.
const char *faultOfTag(QStringView tag)
{
    for (const QStringView bad : {u"//", u"\\", u"url", u"<", u"expression", u"@import"})
        if (tag.contains(bad, Qt::CaseInsensitive)) return "an address, or something like it, inside of a tag";
    if (tag.count(u'"') % 2 != 0) return "a quote too many inside of a tag";
    if (tag.contains(u"href=") && !tag.contains(u"href=\"link:")) return "a link that is not ours";
    if (tag.contains(u"src=") && !tag.contains(u"src=\"image:")) return "a picture that is not ours";
    return nullptr;
}

const char *faultOfMarkup(const QString &markup)
{
    int tables = 0;
    for (qsizetype at = markup.indexOf(u'<'); at >= 0; at = markup.indexOf(u'<', at + 1)) {
        const qsizetype end = markup.indexOf(u'>', at);
        if (end < 0) return "a tag without an end";
        const QStringView tag = QStringView(markup).sliced(at + 1, end - at - 1);
        if (const char *fault = faultOfTag(tag)) return fault;
        if (tag.startsWith(u"table") && ++tables > 3) return "four nested tables";
        if (tag.startsWith(u"/table") && --tables < 0) return "a table is closed that was not open";
    }
    return tables == 0 ? nullptr : "a table stays open";
}

} // namespace

const char *playHtml(QByteArrayView input)
{
    const QByteArray message = "Content-Type: text/html; charset=utf-8\r\n\r\n" + input.toByteArray();
    const auto document = mime::readMessage(message, {}, mime::Reading::WithHtml);
    if (!document) return "a message was refused";
    if (!document->html) return nullptr;
    const mime::HtmlBody &body = *document->html;
    for (std::size_t page = 0; page < body.pages.size(); ++page)
        for (const bool dark : {false, true})
            if (const char *fault = faultOfMarkup(body.markup(page, {.dark = dark, .zoom = 1.3}))) return fault;
    const auto isWeb = [](const QString &url) { return url.startsWith(u"http://") || url.startsWith(u"https://"); };
    for (const mime::HtmlLink &link : body.links)
        if (!isWeb(link.url) && !link.url.startsWith(u"mailto:")) return "a link to what is neither the web nor mail";
    for (const mime::HtmlPicture &picture : body.pictures)
        if (picture.isRemote() ? !isWeb(picture.url) : picture.format.isEmpty()) return "a picture from elsewhere";
    for (const mime::HtmlImage &image : body.images)
        if (image.picture >= int(body.pictures.size()) || !(image.share > 0 && image.share <= 1)) return "an image outside of its list";
    return nullptr;
}

} // namespace godwit::fuzz
