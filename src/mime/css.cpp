// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/css.h"

#include "mime/htmltree.h"

#include <algorithm>
#include <cmath>

namespace godwit::mime::css {

namespace {

constexpr std::size_t mostRules = 4'000;
constexpr int mostOfAll = 20'000;          // declarations
constexpr std::size_t longestSelector = 12; // parts
constexpr int mostWork = 2'000'000;        // comparisons of an element with a part of a selector
constexpr double nominalWidth = 660;

bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.unicode() > 0x7F; }

class SelectorReader
{
public:
    explicit SelectorReader(QStringView text) : m_text(text.trimmed()) {}

    std::optional<Rule> read()
    {
        Rule rule;
        Compound part;
        bool child = false;
        while (m_at < m_text.size()) {
            const qsizetype before = m_at;
            part = {};
            part.childOf = child;
            if (!compound(part, rule.specificity) || m_at == before || rule.selector.size() >= longestSelector) return std::nullopt;
            rule.selector.insert(rule.selector.begin(), part);
            child = false;
            space();
            if (m_at < m_text.size() && m_text[m_at] == u'>') {
                child = true;
                ++m_at;
                space();
                if (m_at == m_text.size()) return std::nullopt;
            }
        }
        if (rule.selector.empty()) return std::nullopt;
        return rule;
    }

private:
    void space()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) ++m_at;
    }

    QString name()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isNameCharacter(m_text[m_at])) ++m_at;
        return m_text.sliced(begin, m_at - begin).toString().toLower();
    }

    bool compound(Compound &part, int &specificity)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'*') ++m_at;
        else if (part.type = name(); !part.type.isEmpty()) specificity += 1;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'.' || c == u'#') {
                ++m_at;
                const QString word = name();
                if (word.isEmpty()) return false;
                specificity += c == u'.' ? 100 : 10'000;
                if (c == u'.') part.classes.push_back(word);
                else if (part.id.isEmpty() || part.id == word) part.id = word;
                else return false;
            } else if (c == u'[') {
                specificity += 100;
                if (!attribute(part)) return false;
            } else if (c == u':') {
                ++m_at;
                if (name() != u"link") return false;
                specificity += 100;
                part.attributes.push_back({QStringLiteral("href"), {}, u' '});
            } else {
                return c.isSpace() || c == u'>';
            }
        }
        return true;
    }

    bool attribute(Compound &part)
    {
        const qsizetype end = m_text.indexOf(u']', m_at);
        if (end < 0) return false;
        const QStringView inner = m_text.sliced(m_at + 1, end - m_at - 1).trimmed();
        m_at = end + 1;
        AttributeTest test;
        const qsizetype equals = inner.indexOf(u'=');
        if (equals < 0) {
            test.name = inner.toString().toLower();
        } else {
            const bool modified = equals > 0 && QStringView(u"~^$*|").contains(inner[equals - 1]);
            test.how = modified ? inner[equals - 1].unicode() : u'=';
            test.name = inner.first(equals - (modified ? 1 : 0)).trimmed().toString().toLower();
            QStringView value = inner.sliced(equals + 1).trimmed();
            if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
                value = value.sliced(1).chopped(1);
            test.value = value.toString().toLower();
        }
        part.attributes.push_back(test);
        return !test.name.isEmpty() && std::ranges::all_of(test.name, isNameCharacter);
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool holds(const AttributeTest &test, const QString &actual)
{
    const QString value = actual.toLower();
    switch (test.how) {
    case u' ': return true;
    case u'=': return value == test.value;
    case u'^': return !test.value.isEmpty() && value.startsWith(test.value);
    case u'$': return !test.value.isEmpty() && value.endsWith(test.value);
    case u'*': return !test.value.isEmpty() && value.contains(test.value);
    case u'|': return value == test.value || value.startsWith(test.value + u'-');
    default: return value.split(u' ', Qt::SkipEmptyParts).contains(test.value);
    }
}

bool hasClass(const QString &classes, const QString &wanted)
{
    for (qsizetype at = classes.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = classes.indexOf(wanted, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + wanted.size();
        if ((at == 0 || classes[at - 1].isSpace()) && (end == classes.size() || classes[end].isSpace())) return true;
    }
    return false;
}

/// "(max-width: 600px)"
bool featureHolds(QStringView feature)
{
    const qsizetype colon = feature.indexOf(u':');
    const bool least = feature.startsWith(u"min-width"), most = feature.startsWith(u"max-width");
    if (colon < 0 || !(least || most)) return false;
    const auto value = parseDeclarations(QStringLiteral("width:") + feature.sliced(colon + 1).toString());
    if (value.size() != 1) return false;
    const Value &width = value.front().value;
    const double pixels = width.number * (width.kind == Value::Kind::Em || width.kind == Value::Kind::Rem ? 16 : 1);
    return least ? nominalWidth >= pixels : nominalWidth <= pixels;
}

bool queryHolds(QStringView query)
{
    for (QStringView part :
         query.toString().replace(QStringLiteral("("), QStringLiteral(" (")).split(QStringLiteral(" and "), Qt::SkipEmptyParts)) {
        part = part.trimmed();
        if (part.startsWith(u"only ")) part = part.sliced(5).trimmed();
        if (part.startsWith(u'(') && part.endsWith(u')')) {
            if (!featureHolds(part.sliced(1).chopped(1).trimmed())) return false;
        } else if (part != u"screen" && part != u"all") {
            return false;
        }
    }
    return true;
}

/// Index behind the '}' that closes the '{' at `open`, or the size. Quotes hide brackets.
qsizetype blockEnd(QStringView text, qsizetype open)
{
    int depth = 0;
    char16_t quote = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (quote) {
            if (c == quote || c == u'\n') quote = 0;
        } else if (c == u'"' || c == u'\'') quote = c;
        else if (c == u'{') ++depth;
        else if (c == u'}' && --depth <= 0) return i + 1;
    }
    return text.size();
}

} // namespace

std::optional<Rule> parseSelector(QStringView text) { return SelectorReader(text).read(); }

bool isForScreen(QStringView media)
{
    const QString lower = media.toString().toLower().simplified();
    if (lower.isEmpty()) return true;
    const QStringList queries = lower.split(u',');
    return std::ranges::any_of(queries, [](const QString &query) { return queryHolds(query); });
}

void StyleSheet::add(QStringView sheet)
{
    QString text = unescaped(sheet);
    text.replace(QStringLiteral("<!--"), QStringLiteral(" ")).replace(QStringLiteral("-->"), QStringLiteral(" "));
    struct Range {
        qsizetype at, end;
    };
    std::vector<Range> open{{0, text.size()}}; // inside of @media
    while (!open.empty() && m_rules.size() < mostRules && m_declarations < mostOfAll) {
        auto &[at, end] = open.back();
        const QStringView rest = QStringView(text).first(end).sliced(at);
        const qsizetype stop = std::ranges::find_if(rest, [](QChar c) { return c == u'{' || c == u';' || c == u'}'; }) - rest.begin();
        if (stop >= rest.size()) {
            open.pop_back();
            continue;
        }
        const QStringView prelude = rest.first(stop).trimmed();
        const qsizetype begin = at + stop;
        const bool rule = !prelude.startsWith(u'@');
        if (text[begin] != u'{') { // "@import …;", or a bracket too many
            at = begin + 1;
            continue;
        }
        const qsizetype behind = std::min(blockEnd(text, begin), end);
        const bool closed = behind > begin + 1 && text[behind - 1] == u'}';
        const qsizetype inner = closed ? behind - 1 : behind;
        at = behind;
        if (rule) addBlock(prelude, QStringView(text).first(inner).sliced(begin + 1));
        else if (prelude.startsWith(u"@media", Qt::CaseInsensitive) && isForScreen(prelude.sliced(6)) && open.size() < 8)
            open.push_back({begin + 1, inner});
    }
}

void StyleSheet::addBlock(QStringView selectors, QStringView declarations)
{
    auto block = parseDeclarations(declarations);
    if (block.empty()) return;
    bool used = false;
    for (const QStringView selector : selectors.split(u',')) {
        auto rule = m_rules.size() < mostRules ? parseSelector(selector) : std::nullopt;
        if (!rule) continue;
        rule->block = int(m_blocks.size());
        m_rules.push_back(std::move(*rule));
        index(int(m_rules.size()) - 1);
        used = true;
    }
    if (!used) return;
    m_declarations += int(block.size());
    m_blocks.push_back(std::move(block));
}

void StyleSheet::index(int rule)
{
    const Compound &last = m_rules[std::size_t(rule)].selector.front();
    QString key = QStringLiteral("*");
    if (!last.id.isEmpty()) key = u'#' + last.id;
    else if (!last.classes.empty()) key = u'.' + last.classes.front();
    else if (!last.type.isEmpty()) key = last.type;
    m_byKey[key].push_back(rule);
}

bool StyleSheet::matchesOne(const HtmlTree &tree, int index, const Compound &compound)
{
    const HtmlNode &node = tree.nodes[std::size_t(index)];
    ++m_work;
    if (!compound.type.isEmpty() && compound.type != QLatin1StringView(node.type)) return false;
    if (!compound.id.isEmpty()) {
        const QString *id = node.find("id");
        if (!id || id->compare(compound.id, Qt::CaseInsensitive) != 0) return false;
    }
    if (!compound.classes.empty()) {
        const QString *classes = node.find("class");
        if (!classes) return false;
        m_work += int(classes->size() / 32);
        for (const QString &wanted : compound.classes)
            if (!hasClass(*classes, wanted)) return false;
    }
    for (const AttributeTest &test : compound.attributes) {
        const QByteArray name = test.name.toLatin1();
        const QString *value = node.find(name);
        if (!value || !holds(test, *value)) return false;
    }
    return true;
}

/// From right to left. A descendant takes the nearest ancestor that fits, and looks further up only where a child must stand below it: what
/// that misses are selectors nobody writes in a letter.
bool StyleSheet::matches(const HtmlTree &tree, int node, const Rule &rule)
{
    if (!matchesOne(tree, node, rule.selector.front())) return false;
    for (std::size_t i = 1; i < rule.selector.size(); ++i) {
        const bool child = rule.selector[i - 1].childOf;
        node = tree.nodes[std::size_t(node)].parent;
        while (node >= 0 && !matchesOne(tree, node, rule.selector[i]))
            node = child || m_work > mostWork ? -1 : tree.nodes[std::size_t(node)].parent;
        if (node < 0) return false;
    }
    return true;
}

std::vector<int> StyleSheet::match(const HtmlTree &tree, int node)
{
    std::vector<int> result;
    if (m_rules.empty()) return result;
    const HtmlNode &element = tree.nodes[std::size_t(node)];
    QStringList keys{QStringLiteral("*"), QString::fromLatin1(element.type)};
    if (const QString *id = element.find("id")) keys << u'#' + id->toLower();
    if (const QString *classes = element.find("class"))
        for (const QString &each : classes->toLower().simplified().split(u' ', Qt::SkipEmptyParts))
            if (keys.size() < 40 && !keys.contains(u'.' + each)) keys << u'.' + each;
    for (const QString &key : keys) {
        const auto found = m_byKey.constFind(key);
        if (found == m_byKey.cend()) continue;
        for (const int rule : *found) {
            if (m_work > mostWork) return {};
            if (!matches(tree, node, m_rules[std::size_t(rule)])) continue;
            result.push_back(rule);
            m_work += int(block(rule).size());
        }
    }
    std::ranges::sort(result, [this](int a, int b) {
        const int left = m_rules[std::size_t(a)].specificity, right = m_rules[std::size_t(b)].specificity;
        return left != right ? left < right : a < b;
    });
    return result;
}

} // namespace godwit::mime::css
