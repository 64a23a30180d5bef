// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/htmlflow.h"

#include "mime/header.h"

#include <algorithm>
#include <cmath>

namespace godwit::mime {

namespace {

using Display = Style::Display;

constexpr double quoteStep = 16, listStep = 24; // CSS pixels
constexpr int deepestQuote = 8, deepestList = 8, mostTables = 3;
constexpr std::size_t mostLinks = 5'000, mostImages = 2'000;
constexpr double lineHeight = 1.2; // times the size of the text
constexpr double narrowDesign = 320, widestDesign = 1'000;
constexpr double mostPixels = 4'000;
constexpr double speck = 2; // pixels: a picture of that size is there to be counted, or to take up room

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'; }

/// What is not seen, and what would turn the text round or pretend to be ours.
bool isDropped(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f') || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || c == 0x200B ||
           c == 0x034F || c == 0x00AD || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c >= 0xFFF9 && c != 0xFFFD) ||
           (c >= 0xFDD0 && c <= 0xFDEF);
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return !c.isSpace() && !isDropped(c.unicode()) && c != QChar(0x200C) && c != QChar(0x2007); });
}

bool isSpeck(const Style &style)
{
    const auto tiny = [](const Extent &extent) { return extent.kind == Extent::Kind::Pixels && extent.value <= speck; };
    return tiny(style.width) || tiny(style.height);
}

bool isWide(const Extent &extent)
{
    return extent.kind == Extent::Kind::Pixels && extent.value >= narrowDesign && extent.value <= widestDesign;
}

} // namespace

HtmlFlow::HtmlFlow(const HtmlTree &tree, HtmlBody &body, HtmlWriter &writer, PictureCollector &pictures)
    : m_tree(tree), m_styles(computeStyles(tree)), m_body(body), m_writer(writer), m_pictures(pictures)
{}

/// What is seen, from the leaves upwards; and the width of the widest thing that says one.
void HtmlFlow::measure()
{
    m_content.assign(m_tree.nodes.size(), Content::None);
    double widest = 0;
    for (std::size_t i = m_tree.nodes.size(); i-- > 0;) {
        const HtmlNode &each = m_tree.nodes[i];
        const Style &its = m_styles[i];
        if (its.gone) {
            m_content[i] = Content::None;
            continue;
        }
        if (each.isText()) {
            const bool shown = !its.hidden && its.pixels() > 1;
            m_content[i] = !shown                            ? Content::None
                           : hasLetters(each.text)           ? Content::Seen
                           : each.text.contains(QChar::Nbsp) ? Content::Room
                                                             : Content::None;
        } else if (each.type == QByteArrayView("img")) {
            m_content[i] = !its.hidden && !isSpeck(its) ? Content::Seen : Content::None;
        } else if (each.type == QByteArrayView("hr")) {
            m_content[i] = Content::Seen;
        } else if (each.type == QByteArrayView("br")) {
            m_content[i] = Content::Room;
        }
        if (each.parent >= 0) m_content[std::size_t(each.parent)] = std::max(m_content[std::size_t(each.parent)], m_content[i]);
        const bool frames = its.display == Display::Table || its.display == Display::Block;
        if (!isSeen(int(i)) || !frames) continue;
        for (const Extent *extent : {&its.width, &its.maxWidth})
            if (isWide(*extent)) widest = std::max(widest, extent->value);
    }
    if (widest > 0) {
        m_design = widest;
        m_body.width = std::max(m_body.width, int(std::lround(widest)));
    }
}

/// What is inside of a part of it, with edges of its own.
HtmlFlow::Box HtmlFlow::part(Box box, double ratio)
{
    box.share *= ratio;
    box.inset = (box.inset + box.left + box.right) * ratio;
    box.left = box.right = 0;
    return box;
}

/// The colour of the body, or of the outermost thing that everything is in.
std::optional<quint32> HtmlFlow::ground(int body) const
{
    for (int index = body; index >= 0;) {
        const Style &its = style(index);
        if (isWide(its.width) || isWide(its.maxWidth) || its.display == Display::Inline || its.display == Display::InlineBlock) break;
        if (const auto color = its.background) return *color == 0xFFFFFF ? std::nullopt : color;
        int only = -1;
        for (int child = node(index).firstChild; child >= 0; child = node(child).next) {
            if (!isSeen(child)) continue;
            if (only >= 0 || node(child).isText()) return std::nullopt;
            only = child;
        }
        index = only;
    }
    return std::nullopt;
}

void HtmlFlow::write()
{
    measure();
    Box box;
    const bool first = m_body.pages.empty() && !m_body.background;
    box.background = ground(0);
    if (first && box.background) m_body.background = groundColor(*box.background);
    children(0, box);
    m_writer.endLine();
}

void HtmlFlow::children(int parent, const Box &box)
{
    for (int child = node(parent).firstChild; child >= 0 && !m_writer.isFull();) {
        std::vector<int> side;
        const int behind = columns(child, side, box);
        if (side.size() > 1) {
            columnRow(side, box);
            child = behind;
            continue;
        }
        element(child, box);
        child = node(child).next;
    }
}

void HtmlFlow::element(int index, const Box &box)
{
    const Style &its = style(index);
    if (its.gone) return;
    if (node(index).isText()) return text(node(index).text, style(node(index).parent), box);
    if (is(index, "br")) {
        if (!m_writer.isInLine()) m_writer.setLine(lineFormat(its, box));
        m_writer.lineBreak(textFormat(its, box));
        m_space = false;
        m_lineEmpty = true;
        return;
    }
    if (is(index, "img")) return image(index, box);
    if (is(index, "hr")) {
        m_writer.endLine();
        m_writer.pad(4);
        return m_writer.rule(its.width.kind == Extent::Kind::Percent ? its.width.value / 100 : 1);
    }
    const int link = is(index, "a") ? openLink(index) : -1;
    switch (its.display) {
    case Display::Table: is(index, "table") ? table(index, box) : block(index, box); break;
    case Display::Inline: inlined(index, box); break;
    case Display::InlineBlock: inlineBlock(index, box); break;
    default: block(index, box);
    }
    if (link >= 0) closeLink(link);
}

/// Room beside what has a ground of its own, as buttons do.
void HtmlFlow::inlined(int index, const Box &box)
{
    const Style &its = style(index);
    if (is(index, "q")) text(QStringLiteral("“"), its, box);
    const bool button = its.background && its.background != box.background && its.padding.left >= 4 && isSeen(index);
    if (!button) {
        children(index, box);
    } else {
        Box inner = box;
        inner.line.reset();
        const TextFormat format = [&] {
            TextFormat made = textFormat(its, box);
            made.background = its.background;
            made.stays = staysOnDark(*its.background);
            return made;
        }();
        const QString room(std::clamp(int(its.padding.left / 5), 1, 6), QChar(0xA0));
        if (m_space && !m_lineEmpty) m_writer.text(u" ", m_spaceFormat);
        m_space = false;
        if (!m_writer.isInLine()) m_writer.setLine(lineFormat(its, box));
        m_writer.text(room, format);
        m_lineEmpty = false;
        inner.background = its.background;
        children(index, inner);
        m_writer.text(room, format);
    }
    if (is(index, "q")) text(QStringLiteral("”"), its, box);
}

/// One that stands alone is a box, as wide as what is in it.
void HtmlFlow::inlineBlock(int index, const Box &box)
{
    const Style &its = style(index);
    if (is(index, "table")) return table(index, box);
    bool alone = !m_writer.isInLine();
    for (int each = node(node(index).parent).firstChild; each >= 0; each = node(each).next)
        alone = alone && (each == index || !isSeen(each));
    if (alone && its.padding.top >= 4 && isSeen(index)) {
        m_writer.gap(its.margin.top);
        if (needsPaint(index, box)) painted(index, box, Extent{}, its.align == Style::Align::Center);
        else inside(index, box);
        return m_writer.gap(its.margin.bottom);
    }
    is(index, "div") ? block(index, box) : inlined(index, box);
}

void HtmlFlow::block(int index, const Box &box)
{
    const Style &its = style(index);
    m_writer.endLine();
    m_space = false;
    m_lineEmpty = true;
    const bool list = is(index, "ul") || is(index, "ol") || is(index, "menu") || is(index, "dir");
    m_writer.gap(list && !m_lists.empty() ? 0 : its.margin.top);
    if (!isSeen(index)) {
        if (m_content[std::size_t(index)] == Content::Room && its.pixels() > 1) m_writer.pad(lineHeight * its.pixels());
        else if (its.height.pixels() > 1) m_writer.pad(std::min(its.height.pixels(), 100.0));
        else if (its.display == Display::Block && its.margin.top > 0) m_writer.gap(its.margin.bottom);
        return;
    }
    if (list) m_lists.push_back({is(index, "ol"), std::max(0, node(index).attribute("start").toInt() - 1)});
    if (is(index, "ol") && !node(index).find("start")) m_lists.back().number = 0;
    if (is(index, "li")) item(index);
    Box outer = box;
    const bool quote = is(index, "blockquote");
    if (quote) {
        m_writer.enterQuote();
        outer.quote = std::min(deepestQuote, outer.quote + 1);
        (its.rtl ? outer.right : outer.left) += quoteStep;
    } else if (!list && !its.marginAuto) {
        outer.left += its.margin.left;
        outer.right += its.margin.right;
    }
    const Extent whole{Extent::Kind::Percent, 100};
    if (needsPaint(index, box))
        painted(index, outer,
                its.maxWidth.pixels() > 0              ? its.maxWidth
                : its.width.kind == Extent::Kind::Auto ? whole
                                                       : its.width,
                its.marginAuto);
    else inside(index, outer);
    m_writer.endLine();
    if (quote) m_writer.leaveQuote();
    m_space = false;
    m_lineEmpty = true;
    if (is(index, "li")) m_bullet.clear();
    if (list) m_lists.pop_back();
    m_writer.gap(list && !m_lists.empty() ? 0 : its.margin.bottom);
}

/// Its paddings and lines, without a ground of its own.
void HtmlFlow::inside(int index, const Box &box)
{
    const Style &its = style(index);
    const bool list = is(index, "ul") || is(index, "ol");
    const bool quote = is(index, "blockquote");
    Box inner = box;
    if (!list && !quote) {
        inner.left += its.padding.left;
        inner.right += its.padding.right;
    }
    if (its.background && its.background != box.background && !(*its.background == 0xFFFFFF && !box.background))
        inner.line = inner.background = its.background;
    m_writer.pad(its.padding.top);
    children(index, inner);
    m_writer.endLine();
    m_writer.pad(its.padding.bottom);
}

/// White on the reader's own ground is that ground.
bool HtmlFlow::needsPaint(int index, const Box &box) const
{
    if (box.tables >= mostTables || !isSeen(index)) return false;
    const Style &its = style(index);
    if (is(index, "blockquote") || its.display == Display::ListItem) return false;
    if (its.hasBorder()) return true;
    return its.background && its.background != box.background && !(*its.background == 0xFFFFFF && !box.background);
}

/// On a ground or within borders of its own: a table of one cell.
void HtmlFlow::painted(int index, const Box &box, const Extent &width, bool centered)
{
    const quint64 table = openTable(box, width, centered ? Style::Align::Center : Style::Align::Start);
    m_writer.openRow();
    const double ratio = shareOf(width, box);
    cell(index, part(box, ratio > 0 ? std::min(1.0, ratio) : 1), 0, {});
    if (!m_writer.isOpen(table)) return;
    m_writer.closeRow();
    m_writer.closeTable();
}

void HtmlFlow::item(int index)
{
    if (m_lists.empty()) return;
    List &list = m_lists.back();
    const QString *value = node(index).find("value");
    list.number = std::min(value ? value->toInt() : list.number + 1, 1'000'000);
    const QString marker = style(index).marker;
    if (marker == u"none") {
        m_bullet.clear();
    } else if (list.ordered) {
        const QString lower = marker.toLower();
        QString type = QStringLiteral("1");
        if (marker == u"a" || lower == u"lower-alpha" || lower == u"lower-latin") type = QStringLiteral("a");
        else if (marker == u"A" || lower == u"upper-alpha" || lower == u"upper-latin") type = QStringLiteral("A");
        else if (marker == u"i" || lower == u"lower-roman") type = QStringLiteral("i");
        else if (marker == u"I" || lower == u"upper-roman") type = QStringLiteral("I");
        m_bullet = QStringLiteral("<ol type=\"%1\" start=\"%2\"").arg(type).arg(list.number);
    } else {
        const bool known = marker == u"disc" || marker == u"circle" || marker == u"square";
        static const QStringList byDepth{QStringLiteral("disc"), QStringLiteral("circle"), QStringLiteral("square")};
        m_bullet = QStringLiteral("<ul type=\"%1\"").arg(known ? marker : byDepth[std::min<qsizetype>(2, qsizetype(m_lists.size()) - 1)]);
    }
}

LineFormat HtmlFlow::lineFormat(const Style &its, const Box &box) const
{
    LineFormat format;
    format.left = box.left;
    format.right = box.right;
    format.indent = its.indent;
    format.align = its.align;
    format.rtl = its.rtl;
    format.background = box.line;
    format.lineHeight = its.lineHeight;
    format.quote = box.quote;
    format.list = m_bullet;
    format.listDepth = std::min(deepestList, int(m_lists.size()));
    if (m_bullet.isEmpty() && !m_lists.empty()) (its.rtl ? format.right : format.left) += listStep * format.listDepth;
    return format;
}

TextFormat HtmlFlow::textFormat(const Style &its, const Box &box) const
{
    TextFormat format;
    format.color = its.color;
    format.onColor = box.background.has_value();
    format.stays = box.background && staysOnDark(*box.background);
    format.size = its.size;
    format.absolute = its.absolute;
    format.bold = its.bold;
    format.italic = its.italic;
    format.underline = its.underline;
    format.strike = its.strike;
    format.script = its.script;
    format.families = its.families;
    format.link = m_link;
    return format;
}

/// With what is painted behind the run alone.
TextFormat HtmlFlow::runFormat(const Style &its, const Box &box) const
{
    TextFormat format = textFormat(its, box);
    if (its.background && its.display == Display::Inline && its.background != box.line) {
        format.background = its.background;
        format.stays = staysOnDark(*its.background);
        format.onColor = true;
    }
    return format;
}

void HtmlFlow::text(const QString &text, const Style &its, const Box &box)
{
    if (its.hidden || its.pixels() <= 1) return;
    const TextFormat format = runFormat(its, box);
    QString run;
    const auto flush = [&] {
        if (run.isEmpty()) return;
        if (its.transform == u'u') run = run.toUpper();
        else if (its.transform == u'l') run = run.toLower();
        if (!m_writer.isInLine()) {
            m_writer.setLine(lineFormat(its, box));
            m_bullet.clear();
        }
        m_writer.text(run, format);
        if (m_link >= 0 && m_linkText.size() < 300) m_linkText += run;
        run.clear();
        m_lineEmpty = false;
    };
    bool wordBegins = m_space || m_lineEmpty;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (isDropped(u) || (u == 0x200C && (m_lineEmpty || m_space) && run.isEmpty())) continue;
        const bool lineEnd = u == u'\n' || u == 0x2028 || u == 0x2029;
        if (lineEnd && its.space != Style::Space::Normal) {
            flush();
            if (!m_writer.isInLine()) m_writer.setLine(lineFormat(its, box));
            m_writer.lineBreak(format);
            m_space = false;
            m_lineEmpty = true;
            continue;
        }
        if ((isBlank(c) || lineEnd) && its.space != Style::Space::Kept) {
            if (!m_space) m_spaceFormat = format;
            m_space = wordBegins = true;
            continue;
        }
        if (m_space && !(m_lineEmpty && run.isEmpty())) {
            if (run.isEmpty() && m_writer.isInLine()) m_writer.text(u" ", m_spaceFormat);
            else run += u' ';
        }
        m_space = false;
        if (u == u'\t') run += QStringLiteral("    ");
        else if (its.transform == u'c' && wordBegins && !c.isSurrogate()) run += c.toUpper();
        else run += c;
        wordBegins = c.isSpace();
    }
    flush();
}

void HtmlFlow::image(int index, const Box &box)
{
    const Style &its = style(index);
    const QString *source = node(index).find("src");
    if (its.hidden || !source || isSpeck(its) || m_body.images.size() >= mostImages) return;
    HtmlImage image;
    image.picture = m_pictures.add(*source);
    image.alt = harmless(node(index).attribute("alt")).simplified().left(300);
    if (image.picture >= 0) {
        const HtmlPicture &picture = m_body.pictures[std::size_t(image.picture)];
        if (!picture.isRemote() && (picture.size.width() <= speck || picture.size.height() <= speck)) return;
    } else if (image.alt.isEmpty()) {
        return;
    }
    const double width = its.width.kind == Extent::Kind::Percent ? room(box) * its.width.value / 100 : its.width.value;
    image.width = std::min(width, mostPixels);
    image.height = its.height.pixels();
    image.share = std::clamp(box.share, 0.02, 1.0);
    image.inset = box.inset + box.left + box.right;
    if (box.loose && width / m_design > box.share) {
        image.share = std::min(1.0, width / m_design);
        image.inset = 0;
    }
    if (const double most = its.maxWidth.pixels(); most > 0 && (image.width <= 0 || image.width > most)) {
        if (image.width > 0) image.height *= most / image.width;
        image.width = image.width > 0 ? most : 0;
    }
    TextFormat format = textFormat(its, box);
    if (m_space && !m_lineEmpty) m_writer.text(u" ", m_spaceFormat);
    m_space = false;
    if (!m_writer.isInLine()) {
        m_writer.setLine(lineFormat(its, box));
        m_bullet.clear();
    }
    m_body.images.push_back(image);
    m_writer.image(int(m_body.images.size()) - 1, format);
    m_lineEmpty = false;
    if (its.display == Display::Block) m_writer.endLine();
}

int HtmlFlow::openLink(int index)
{
    const QString *href = node(index).find("href");
    if (!href || m_link >= 0 || m_body.links.size() >= mostLinks) return -1;
    auto link = readLink(*href);
    if (!link) return -1;
    m_body.links.push_back(std::move(*link));
    m_link = int(m_body.links.size()) - 1;
    m_linkText.clear();
    return m_link;
}

void HtmlFlow::closeLink(int link)
{
    HtmlLink &its = m_body.links[std::size_t(link)];
    if (its.claimed.isEmpty()) its.claimed = claimedBy(m_linkText, its);
    m_link = -1;
}

} // namespace godwit::mime
