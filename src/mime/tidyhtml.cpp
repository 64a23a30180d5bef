// SPDX-License-Identifier: GPL-3.0-or-later
// gumbo has no limit on depth, attributes or the copies that misnested formatting makes it draw. So it gets HTML that is tokenised here
// (as the HTML standard does, 13.2.5) and written anew: what this file did not understand it cannot see.
#include "mime/blocks.h"

#include <algorithm>
#include <array>

namespace godwit::mime {

namespace {

constexpr std::size_t maxOpen = 1'000;
constexpr int maxElements = 50'000;
constexpr qsizetype maxValue = 4'000;

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
    explicit Tidy(QByteArrayView html) : m_html(html) {}

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
        if (!isWanted(tag)) return;
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
        if (isRaw(tag)) return skipRaw(tag);
        if (!isWanted(tag) || ++m_elements > maxElements) return;
        if (!isImplied(tag)) {
            if (m_open.size() >= maxOpen) return;
            m_open.push_back(tag);
        }
        m_out += '<' + tag + attributes + '>';
    }

    void skipRaw(const QByteArray &tag)
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
        for (;;) {
            while (m_at < m_html.size() && (isSpace(m_html[m_at]) || m_html[m_at] == '/')) ++m_at;
            if (m_at >= m_html.size()) return false;
            if (m_html[m_at] == '>') {
                ++m_at;
                if (hidden) out += " hidden=\"\"";
                return true;
            }
            const QByteArrayView key = attributeName();
            QByteArrayView value;
            if (!attributeValue(value)) return false;
            const auto is = [&](QByteArrayView wanted) { return key.compare(wanted, Qt::CaseInsensitive) == 0; };
            const bool wanted = (is("href") && tag == "a") || (is("alt") && tag == "img") || (is("start") && tag == "ol");
            if (wanted && out.size() < 3 * maxValue)
                out += ' ' + key.toByteArray().toLower() + "=\"" +
                       value.first(std::min(maxValue, value.size())).toByteArray().replace('"', "&quot;") + '"';
            hidden |= is("hidden") || (is("style") && isHiding(value));
        }
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
    std::vector<QByteArray> m_open;
    int m_elements = 0;
};

} // namespace

QByteArray tidyHtml(QByteArrayView utf8) { return Tidy(utf8).run(); }

} // namespace godwit::mime
