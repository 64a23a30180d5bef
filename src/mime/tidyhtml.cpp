// SPDX-License-Identifier: GPL-3.0-or-later
// gumbo has no limit on depth, attributes or the copies that misnested formatting makes it draw. So it gets HTML that is tokenised here
// (as the HTML standard does, 13.2.5) and written anew: what this file did not understand it cannot see.
#include "mime/blocks.h"
#include "mime/htmltree.h"

#include <algorithm>
#include <array>

namespace godwit::mime {

namespace {

constexpr std::size_t maxOpen = 1'000;
constexpr int maxElements = 50'000;
constexpr qsizetype maxValue = 4'000;
constexpr qsizetype maxSheets = 512 * 1024; // octets of all <style>
constexpr std::size_t mostReopened = 3;

template <std::size_t N> bool among(const std::array<QByteArrayView, N> &names, QByteArrayView name)
{
    return std::ranges::find(names, name) != names.end();
}

// Elements that the parser closes by itself or that need a counted one around them, and so are not counted as open. (li, dt and dd
// are not among them: each nests in another.)
bool isImplied(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 15> names{"p",   "tr",      "td", "th", "thead", "tbody", "tfoot", "colgroup",
                                                          "col", "caption", "br", "hr", "img",   "html",  "body"};
    return among(names, name);
}

bool isWanted(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 31> names{
        "a",     "li",      "dt",     "dd",    "div",        "section", "article", "header",     "footer",  "main", "nav",
        "aside", "address", "center", "h1",    "h2",         "h3",      "h4",      "h5",         "h6",      "ul",   "ol",
        "menu",  "dir",     "dl",     "table", "blockquote", "pre",     "figure",  "figcaption", "fieldset"};
    return isImplied(name) || among(names, name);
}

// Elements within a line. The parser would copy some of them when they are misnested; as spans it does not.
bool isInline(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 32> names{"b",   "i",     "u",     "s",    "strike", "em",   "strong",  "font",
                                                          "big", "small", "code",  "tt",   "nobr",   "span", "sub",     "sup",
                                                          "ins", "del",   "mark",  "q",    "cite",   "abbr", "kbd",     "samp",
                                                          "var", "dfn",   "label", "time", "bdo",    "bdi",  "acronym", "button"};
    return among(names, name);
}

// Where the parser closes what is open within a line.
bool endsLine(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 6> names{"td", "th", "tr", "thead", "tbody", "tfoot"};
    return among(names, name);
}

constexpr std::array<QByteArrayView, 24> shownAttributes{
    "class", "id",   "style",  "align",   "valign", "width", "height",      "bgcolor",     "color", "face",    "size",   "dir",
    "start", "type", "border", "colspan", "href",   "src",   "cellpadding", "cellspacing", "alt",   "rowspan", "hidden", "media"};

// Their contents are no HTML (13.2.5.1, RCDATA and RAWTEXT) and nothing to read.
bool isRaw(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 8> names{"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"};
    return among(names, name);
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

class Tidy
{
public:
    /// `sheets`: for the markup that is shown; without them for the text alone.
    explicit Tidy(QByteArrayView html, QByteArrayList *sheets = nullptr) : m_html(html), m_sheets(sheets) {}

    QByteArray run()
    {
        while (m_at < m_html.size()) {
            const qsizetype mark = m_html.indexOf('<', m_at);
            text(m_html.sliced(m_at, (mark < 0 ? m_html.size() : mark) - m_at));
            if (mark < 0) break;
            m_at = mark;
            markup();
        }
        return std::move(m_out);
    }

private:
    void text(QByteArrayView text)
    {
        for (const char c : text) {
            if (c != '\0') m_out += c;
        }
    }

    // At a '<'. What is dropped leaves a blank behind, so that nothing grows together into a new tag.
    void markup()
    {
        const QByteArrayView rest = m_html.sliced(m_at);
        if (rest.startsWith("<!--")) comment();
        else if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '?' || (rest[1] == '/' && rest.size() > 2 && !isLetter(rest[2]))))
            skipTo(m_html.indexOf('>', m_at), 1);
        else if (rest.size() > 2 && rest[1] == '/') endTag();
        else if (rest.size() > 1 && isLetter(rest[1])) startTag();
        else {
            m_out += "&lt;";
            ++m_at;
        }
    }

    void skipTo(qsizetype found, qsizetype length) { m_at = found < 0 ? m_html.size() : found + length; }

    void comment()
    {
        const QByteArrayView rest = m_html.sliced(m_at);
        if (rest.startsWith("<!-->") || rest.startsWith("<!--->")) skipTo(m_html.indexOf('>', m_at), 1);
        else skipTo(m_html.indexOf("-->", m_at + 4), 3);
    }

    QByteArray name()
    {
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>') ++m_at;
        return m_html.sliced(begin, std::min<qsizetype>(m_at - begin, 40)).toByteArray().toLower();
    }

    void endTag()
    {
        m_at += 2;
        const QByteArray tag = name();
        skipTo(m_html.indexOf('>', m_at), 1);
        if (m_sheets && isInline(tag)) return endInline(tag);
        if (!isWanted(tag)) return;
        if (m_sheets && !m_open.empty() && (!isImplied(tag) || endsLine(tag))) closeLine(tag);
        if (!isImplied(tag) && !m_open.empty() && m_open.back() == tag) m_open.pop_back(); // only what surely closes is counted as closed
        if (++m_elements <= 2 * maxElements) m_out += "</" + tag + '>';
    }

    void startTag()
    {
        ++m_at;
        const QByteArray tag = name();
        QByteArray attributes;
        if (!readAttributes(tag, attributes)) {
            m_at = m_html.size(); // a tag without an end: the rest of the text is in it
            return;
        }
        if (isRaw(tag)) return skipRaw(tag, attributes);
        const bool inlined = m_sheets && isInline(tag);
        if ((!isWanted(tag) && !inlined) || ++m_elements > maxElements) return;
        if (inlined) return startInline(tag, attributes);
        if (m_sheets && endsLine(tag)) closeLine(tag);
        if (!isImplied(tag)) {
            if (m_open.size() >= maxOpen) return;
            m_open.push_back(tag);
        }
        m_out += '<' + tag + attributes + '>';
    }

    void startInline(const QByteArray &tag, const QByteArray &attributes)
    {
        if (m_open.size() >= maxOpen) return;
        m_open.push_back(tag);
        m_inlined.resize(m_open.size());
        m_inlined.back() = "<span t=\"" + tag + '"' + attributes + '>';
        m_out += m_inlined.back();
    }

    // Those that were opened inside of it and are still open are closed, and opened again behind it where they are few.
    void endInline(const QByteArray &tag)
    {
        std::size_t at = m_open.size();
        while (at > 0 && isInline(m_open[at - 1]) && m_open[at - 1] != tag) --at;
        if (at == 0 || m_open[at - 1] != tag) return;
        QByteArrayList again;
        if (m_open.size() - at <= mostReopened)
            for (std::size_t i = at; i < m_open.size(); ++i) again << m_inlined[i];
        for (std::size_t i = m_open.size(); i >= at; --i) m_out += "</span>";
        m_elements += int(again.size()) + 1;
        m_open.erase(m_open.begin() + std::ptrdiff_t(at) - 1);
        if (again.isEmpty()) m_open.resize(at - 1);
        m_inlined.resize(at - 1);
        for (const QByteArray &start : again) {
            m_inlined.push_back(start);
            m_out += start;
        }
    }

    void closeLine(const QByteArray &tag)
    {
        std::size_t size = m_open.size();
        while (size > 0 && isInline(m_open[size - 1])) --size;
        if (endsLine(tag) || (size > 0 && m_open[size - 1] == tag)) m_open.resize(size);
    }

    void takeSheet(QByteArrayView content, const QByteArray &attributes)
    {
        const QByteArray media = attributes.toLower();
        if (media.contains("media=") && !media.contains("screen") && !media.contains("all")) return;
        qsizetype room = maxSheets;
        for (const QByteArray &sheet : *m_sheets) room -= sheet.size();
        if (room > 0) m_sheets->append(content.first(std::min(room, content.size())).toByteArray());
    }

    void skipRaw(const QByteArray &tag, const QByteArray &attributes)
    {
        const qsizetype begin = m_at;
        findRawEnd(tag);
        if (m_sheets && tag == "style") takeSheet(m_html.sliced(begin, m_at - begin), attributes);
    }

    void findRawEnd(const QByteArray &tag)
    {
        for (qsizetype at = m_html.indexOf("</", m_at); at >= 0; at = m_html.indexOf("</", at + 2)) {
            const QByteArrayView found = m_html.sliced(at + 2, std::min(tag.size(), m_html.size() - at - 2));
            if (found.compare(tag, Qt::CaseInsensitive) == 0) {
                m_at = at;
                return;
            }
        }
        m_at = m_html.size();
    }

    // Up to and with the '>'; false if there is none. Keeps the few attributes that matter.
    bool readAttributes(const QByteArray &tag, QByteArray &out)
    {
        bool hidden = false;
        std::array<bool, shownAttributes.size()> seen{};
        for (;;) {
            while (m_at < m_html.size() && (isSpace(m_html[m_at]) || m_html[m_at] == '/')) ++m_at;
            if (m_at >= m_html.size()) return false;
            if (m_html[m_at] == '>') {
                ++m_at;
                if (hidden && !m_sheets) out += " hidden=\"\"";
                return true;
            }
            const QByteArrayView key = attributeName();
            QByteArrayView value;
            if (!attributeValue(value)) return false;
            if (m_sheets) {
                keepShown(tag, key, value, seen, out);
                continue;
            }
            const auto is = [&](QByteArrayView wanted) { return key.compare(wanted, Qt::CaseInsensitive) == 0; };
            const bool wanted = (is("href") && tag == "a") || (is("alt") && tag == "img") || (is("start") && tag == "ol");
            if (wanted && out.size() < 3 * maxValue)
                out += ' ' + key.toByteArray().toLower() + "=\"" +
                       value.first(std::min(maxValue, value.size())).toByteArray().replace('"', "&quot;") + '"';
            hidden |= is("hidden") || (is("style") && isHiding(value));
        }
    }

    // The first of each name counts. A picture that is written out inside of its address may be long.
    static void keepShown(const QByteArray &tag, QByteArrayView key, QByteArrayView value, std::array<bool, shownAttributes.size()> &seen,
                          QByteArray &out)
    {
        const auto name =
            std::ranges::find_if(shownAttributes, [key](QByteArrayView each) { return key.compare(each, Qt::CaseInsensitive) == 0; });
        if (name == shownAttributes.end()) return;
        bool &known = seen[std::size_t(name - shownAttributes.begin())];
        if (known) return;
        known = true;
        const bool picture =
            tag == "img" && *name == QByteArrayView("src") &&
            value.trimmed().first(std::min<qsizetype>(5, value.trimmed().size())).compare("data:", Qt::CaseInsensitive) == 0;
        const QByteArrayView kept = picture ? value : value.first(std::min(maxValue, value.size()));
        out += ' ' + name->toByteArray() + "=\"";
        for (const char c : kept) {
            if (c == '"') out += "&quot;";
            else if (c != '\0') out += c;
        }
        out += '"';
    }

    QByteArrayView attributeName()
    {
        const qsizetype begin = m_at++; // its first character may be anything, '=' too
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>' && m_html[m_at] != '=') ++m_at;
        return m_html.sliced(begin, m_at - begin);
    }

    bool attributeValue(QByteArrayView &value)
    {
        qsizetype at = m_at;
        while (at < m_html.size() && isSpace(m_html[at])) ++at;
        if (at >= m_html.size() || m_html[at] != '=') return at < m_html.size();
        m_at = at + 1;
        while (m_at < m_html.size() && isSpace(m_html[m_at])) ++m_at;
        if (m_at >= m_html.size()) return false;
        const char quote = m_html[m_at];
        const qsizetype begin = quote == '"' || quote == '\'' ? ++m_at : m_at;
        if (quote == '"' || quote == '\'') {
            const qsizetype end = m_html.indexOf(quote, begin);
            if (end < 0) return false;
            value = m_html.sliced(begin, end - begin);
            m_at = end + 1;
            return true;
        }
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>') ++m_at;
        value = m_html.sliced(begin, m_at - begin);
        return true;
    }

    static bool isHiding(QByteArrayView style)
    {
        QByteArray text;
        for (const char c : style.first(std::min(maxValue, style.size()))) {
            if (!isSpace(c)) text += c;
        }
        text = text.toLower();
        return text.contains("display:none") || text.contains("visibility:hidden") || text.contains("mso-hide:all");
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
    QByteArray m_out;
    QByteArrayList *m_sheets;
    std::vector<QByteArray> m_open;
    std::vector<QByteArray> m_inlined; ///< start tags of those of m_open that are within a line
    int m_elements = 0;
};

} // namespace

QByteArray tidyHtml(QByteArrayView utf8) { return Tidy(utf8).run(); }

QByteArray tidyMarkup(QByteArrayView utf8, QByteArrayList &sheets) { return Tidy(utf8, &sheets).run(); }

} // namespace godwit::mime
