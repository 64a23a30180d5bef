// SPDX-License-Identifier: GPL-3.0-or-later
// HTML as the text it says: gumbo's tree, walked without recursion.
#include "mime/blocks.h"
#include "mime/charset.h"
#include "mime/header.h"

#include <algorithm>
#include <cctype>
#include <gumbo.h>
#include <memory>

namespace godwit::mime {

namespace {

constexpr qsizetype maxShownAddress = 2'000;
constexpr qsizetype maxLine = 1'000'000;

struct OutputDeleter {
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using OutputPtr = std::unique_ptr<GumboOutput, OutputDeleter>;

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

// Addresses that lead somewhere outside; what only works inside a browser or a message is not worth showing.
QString shownAddress(const QString &href)
{
    const QString address = harmless(href).trimmed().replace(u' ', QStringLiteral("%20"));
    for (const QLatin1StringView scheme : {QLatin1StringView("http://"), QLatin1StringView("https://"), QLatin1StringView("mailto:"),
                                           QLatin1StringView("ftp://"), QLatin1StringView("tel:")}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive)) return address.left(maxShownAddress);
    }
    return {};
}

QString withoutScheme(QString address)
{
    for (const QLatin1StringView scheme :
         {QLatin1StringView("http://"), QLatin1StringView("https://"), QLatin1StringView("mailto:"), QLatin1StringView("tel:")}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive)) address.remove(0, scheme.size());
    }
    if (address.endsWith(u'/')) address.chop(1);
    return address;
}

bool isCollapsible(QChar c) { return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF); }

// Invisible characters with which newsletters fill the preview line.
bool isFiller(QChar c) { return c == QChar(0x034F) || c == QChar(0x00AD) || c == QChar(0x2007); }

/// Gathers text into lines, with a gap of one empty line at most between paragraphs.
class TextWriter
{
public:
    explicit TextWriter(BlockSink &sink) : m_sink(sink) {}

    void text(const QString &text)
    {
        for (const QChar c : text) {
            if (m_preDepth > 0 && c == u'\n') {
                endLine(true);
            } else if (m_preDepth == 0 && isCollapsible(c)) {
                m_space = true;
            } else if (m_preDepth == 0 && c == QChar(0x200C) && (m_space || m_line.isEmpty())) {
                continue; // a joiner that joins nothing is filler too
            } else if (!isFiller(c)) {
                put(c);
            }
        }
    }

    void put(QChar c)
    {
        if (m_line.isEmpty()) {
            const qsizetype indent = 2 * std::max<qsizetype>(0, m_indent);
            m_line = m_bullet.isEmpty() ? QString(indent, u' ') : QString(std::max<qsizetype>(0, indent - 2), u' ') + m_bullet;
            m_bullet.clear();
            m_space = false;
        }
        if (m_space) m_line += u' ';
        m_space = false;
        m_line += c;
        if (m_inLink && m_linkText.size() < maxShownAddress) m_linkText += c;
        if (m_line.size() > maxLine) endLine(false);
    }

    void endLine(bool forced)
    {
        if (m_line.isEmpty() && !forced) return;
        if (m_gap && m_wrote) m_sink.line(std::min(m_depth, m_lastDepth), {});
        m_gap = false;
        m_sink.line(m_depth, m_line);
        m_lastDepth = m_depth;
        m_wrote = true;
        m_line.clear();
        m_space = false;
    }

    void paragraph()
    {
        endLine(false);
        m_gap = true;
    }

    void quote(int change)
    {
        paragraph();
        m_depth = std::clamp(m_depth + change, 0, 100);
    }

    void cell()
    {
        if (m_line.isEmpty() || m_line.endsWith(u'\t')) return;
        m_line += u'\t';
        m_space = false;
    }

    void openLink()
    {
        m_inLink = true;
        m_linkText.clear();
    }

    void closeLink(const QString &href)
    {
        m_inLink = false;
        const QString address = shownAddress(href);
        if (address.isEmpty() || withoutScheme(m_linkText.trimmed()).compare(withoutScheme(address), Qt::CaseInsensitive) == 0) return;
        m_space = m_space || !m_linkText.isEmpty();
        for (const QChar c : QString(u'<' + address + u'>')) put(c);
    }

    void setIndent(qsizetype indent) { m_indent = std::min<qsizetype>(indent, 20); }
    void setBullet(const QString &bullet) { m_bullet = bullet; }
    void pre(int change)
    {
        paragraph();
        m_preDepth += change;
    }

private:
    BlockSink &m_sink;
    QString m_line, m_bullet, m_linkText;
    qsizetype m_indent = 0;
    int m_depth = 0, m_lastDepth = 0, m_preDepth = 0;
    bool m_space = false, m_gap = false, m_wrote = false, m_inLink = false;
};

class HtmlReader
{
public:
    explicit HtmlReader(BlockSink &sink) : m_writer(sink) {}

    void read(const GumboNode *root)
    {
        struct Level {
            const GumboNode *node;
            unsigned next;
        };
        std::vector<Level> path{{root, 0}};
        if (!enter(*root)) path.clear();
        while (!path.empty()) {
            Level &level = path.back();
            const GumboVector &children = level.node->v.element.children;
            if (level.next >= children.length) {
                leave(*level.node);
                path.pop_back();
                continue;
            }
            const auto *child = static_cast<const GumboNode *>(children.data[level.next++]);
            if (child->type == GUMBO_NODE_ELEMENT) {
                if (enter(*child)) path.push_back({child, 0});
            } else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_CDATA) {
                m_writer.text(QString::fromUtf8(child->v.text.text));
            }
        }
        m_writer.endLine(false);
    }

private:
    struct List {
        bool ordered = false;
        int number = 1;
    };

    // False: neither the element nor what is in it is read.
    bool enter(const GumboNode &node)
    {
        const GumboElement &element = node.v.element;
        if (gumbo_get_attribute(&element.attributes, "hidden")) return false;
        switch (element.tag) {
        case GUMBO_TAG_BR: m_writer.endLine(true); break;
        case GUMBO_TAG_HR:
            m_writer.paragraph();
            m_writer.text(QStringLiteral("----------"));
            m_writer.paragraph();
            break;
        case GUMBO_TAG_IMG: image(attribute(element, "alt")); break;
        case GUMBO_TAG_A: m_writer.openLink(); break;
        case GUMBO_TAG_BLOCKQUOTE: m_writer.quote(1); break;
        case GUMBO_TAG_PRE: m_writer.pre(1); break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
        case GUMBO_TAG_MENU:
        case GUMBO_TAG_DIR: openList(element); break;
        case GUMBO_TAG_LI: item(); break;
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH: m_writer.cell(); break;
        default: boundary(element.tag);
        }
        return true;
    }

    void leave(const GumboNode &node)
    {
        const GumboElement &element = node.v.element;
        switch (element.tag) {
        case GUMBO_TAG_A: m_writer.closeLink(attribute(element, "href")); break;
        case GUMBO_TAG_BLOCKQUOTE: m_writer.quote(-1); break;
        case GUMBO_TAG_PRE: m_writer.pre(-1); break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
        case GUMBO_TAG_MENU:
        case GUMBO_TAG_DIR: closeList(); break;
        case GUMBO_TAG_LI: m_writer.endLine(false); break;
        default: boundary(element.tag);
        }
    }

    // Where an element begins or ends, a line does, or a paragraph.
    void boundary(GumboTag tag)
    {
        switch (tag) {
        case GUMBO_TAG_P:
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
        case GUMBO_TAG_DL:
        case GUMBO_TAG_FIGURE: m_writer.paragraph(); break;
        case GUMBO_TAG_BR:
        case GUMBO_TAG_HR:
        case GUMBO_TAG_IMG:
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH: break;
        default: m_writer.endLine(false);
        }
    }

    void image(const QString &alt)
    {
        const QString text = alt.simplified();
        if (!text.isEmpty()) m_writer.text(u'[' + text + u']');
    }

    void openList(const GumboElement &element)
    {
        if (m_lists.empty()) m_writer.paragraph();
        else m_writer.endLine(false);
        bool ok = false;
        const int start = attribute(element, "start").toInt(&ok);
        m_lists.push_back({element.tag == GUMBO_TAG_OL, ok ? std::clamp(start, 0, 1'000'000) : 1});
        m_writer.setIndent(std::ssize(m_lists));
    }

    void closeList()
    {
        if (!m_lists.empty()) m_lists.pop_back();
        m_writer.endLine(false);
        m_writer.setBullet({});
        m_writer.setIndent(std::ssize(m_lists));
        if (m_lists.empty()) m_writer.paragraph();
    }

    void item()
    {
        m_writer.endLine(false);
        const bool ordered = !m_lists.empty() && m_lists.back().ordered;
        m_writer.setBullet(ordered ? QString::number(m_lists.back().number++) + QStringLiteral(". ") : QStringLiteral("• "));
    }

    TextWriter m_writer;
    std::vector<List> m_lists;
};

} // namespace

QByteArray htmlCharset(QByteArrayView html)
{
    if (html.startsWith("\xEF\xBB\xBF")) return "utf-8";
    if (html.startsWith("\xFF\xFE") || html.startsWith("\xFE\xFF")) return "utf-16";
    const QByteArray head = html.first(std::min<qsizetype>(1024, html.size())).toByteArray().toLower();
    const qsizetype meta = head.indexOf("<meta");
    const qsizetype at = meta < 0 ? -1 : head.indexOf("charset", meta);
    if (at < 0) return {};
    qsizetype begin = at + 7;
    while (begin < head.size() && (head[begin] == ' ' || head[begin] == '=' || head[begin] == '"' || head[begin] == '\'')) ++begin;
    qsizetype end = begin;
    while (end < head.size() && (std::isalnum(static_cast<uchar>(head[end])) || head[end] == '-' || head[end] == '_')) ++end;
    return head.sliced(begin, end - begin);
}

bool readHtml(const QString &html, qsizetype maxOctets, BlockSink &sink)
{
    const QByteArray utf8 = html.toUtf8();
    const bool whole = utf8.size() <= maxOctets;
    const QByteArray tidy = tidyHtml(QByteArrayView(utf8).first(std::min(maxOctets, utf8.size())));
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const OutputPtr output(gumbo_parse_with_options(&options, tidy.constData(), static_cast<size_t>(tidy.size())));
    if (output && output->root) HtmlReader(sink).read(output->root);
    return whole;
}

QString htmlToText(QByteArrayView html, const QByteArray &charset)
{
    BlockSink sink;
    readHtml(decodeCharset(html, charset.isEmpty() ? htmlCharset(html) : charset), Limits{}.htmlOctets, sink);
    return blocksToText(sink.take()).trimmed();
}

} // namespace godwit::mime
