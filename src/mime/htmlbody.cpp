// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/htmlbody.h"

#include "mime/htmltokens.h"

#include <algorithm>
#include <cmath>

namespace godwit::mime {

namespace {

/// What stands between a sign and its end.
QStringView argument(QStringView pattern, qsizetype &at)
{
    const qsizetype begin = at + 1;
    at = pattern.indexOf(token::end, begin);
    if (at < 0) at = pattern.size();
    return pattern.sliced(begin, at - begin);
}

QString hex(quint32 color) { return u'#' + QString::number(color & 0xFFFFFF, 16).rightJustified(6, u'0'); }

QString rounded(double value) { return QString::number(std::max(0.0, std::round(value * 10) / 10)); }

} // namespace

int HtmlBody::remoteCount() const { return int(std::ranges::count_if(pictures, &HtmlPicture::isRemote)); }

QString HtmlBody::markup(std::size_t page, const HtmlLook &look) const { return markup(page, look, 0, pages.at(page).pattern.size()); }

QString HtmlBody::markup(std::size_t page, const HtmlLook &look, qsizetype begin, qsizetype end) const
{
    const QStringView pattern = QStringView(pages.at(page).pattern).sliced(begin, end - begin);
    QString out = QStringLiteral("<body style=\"white-space:pre-wrap\">");
    out.reserve(pattern.size() + 100);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        switch (pattern[i].unicode()) {
        case token::color: {
            const QStringView both = argument(pattern, i);
            out += u'#';
            out += both.sliced(look.dark ? 6 : 0, 6);
            break;
        }
        case token::link: out += hex(look.link); break;
        case token::pixels: out += rounded(argument(pattern, i).toDouble() * look.zoom) + QStringLiteral("px"); break;
        case token::relative:
            out += rounded(std::max(1.0, argument(pattern, i).toDouble() * look.basePixels * look.zoom)) + QStringLiteral("px");
            break;
        default: out += pattern[i];
        }
    }
    return out + QStringLiteral("</body>");
}

} // namespace godwit::mime
