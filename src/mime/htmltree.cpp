// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/htmltree.h"

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <memory>

namespace godwit::mime {

namespace {

struct OutputDeleter {
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using OutputPtr = std::unique_ptr<GumboOutput, OutputDeleter>;

constexpr std::array<QByteArrayView, 33> lineTypes{
    "b",   "i",    "u", "s",    "strike", "em",  "strong", "font", "big", "small", "code", "tt",  "nobr", "span",    "sub",    "sup", "ins",
    "del", "mark", "q", "cite", "abbr",   "kbd", "samp",   "var",  "dfn", "label", "time", "bdo", "bdi",  "acronym", "button", ""};
constexpr std::array<QByteArrayView, 25> attributeNames{
    "class", "id",     "style",   "align", "valign", "width", "height",  "bgcolor", "color",       "face",        "size", "dir",  "start",
    "type",  "border", "colspan", "href",  "src",    "alt",   "rowspan", "hidden",  "cellpadding", "cellspacing", "t",    "media"};

class TreeBuilder
{
public:
    explicit TreeBuilder(HtmlTree &tree) : m_tree(tree) {}

    void build(const GumboNode *root)
    {
        struct Level {
            const GumboNode *node;
            unsigned next;
            int mine; ///< index of the node that takes its children
            int depth;
        };
        m_tree.nodes.push_back({.type = "html", .text = {}, .attributes = {}});
        std::vector<Level> path{{root, 0, 0, 0}};
        while (!path.empty()) {
            Level &level = path.back();
            const GumboVector &children = level.node->v.element.children;
            if (level.next >= children.length) {
                path.pop_back();
                continue;
            }
            const auto *child = static_cast<const GumboNode *>(children.data[level.next++]);
            if (child->type == GUMBO_NODE_ELEMENT) {
                // Beyond the last level an element is left out, and what is in it moves up, out of what only holds rows and cells.
                const bool flat = level.depth >= HtmlTree::depth;
                const int parent = level.mine, depth = level.depth;
                path.push_back({child, 0, flat ? holder(parent) : element(*child, parent), flat ? depth : depth + 1});
            } else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_CDATA) {
                const int index = append(level.mine);
                m_tree.nodes[std::size_t(index)].text = QString::fromUtf8(child->v.text.text);
            }
        }
    }

private:
    int holder(int index) const
    {
        static constexpr std::array<QByteArrayView, 5> frames{"table", "tbody", "thead", "tfoot", "tr"};
        while (std::ranges::find(frames, m_tree.nodes[std::size_t(index)].type) != frames.end())
            index = m_tree.nodes[std::size_t(index)].parent;
        return index;
    }

    int append(int parent)
    {
        const int index = int(m_tree.nodes.size());
        m_tree.nodes.emplace_back().parent = parent;
        HtmlNode &above = m_tree.nodes[std::size_t(parent)];
        if (above.lastChild < 0) above.firstChild = index;
        else m_tree.nodes[std::size_t(above.lastChild)].next = index;
        above.lastChild = index;
        return index;
    }

    int element(const GumboNode &node, int parent)
    {
        const GumboElement &element = node.v.element;
        const int index = append(parent);
        HtmlNode &mine = m_tree.nodes[std::size_t(index)];
        const char *name = gumbo_normalized_tagname(element.tag);
        mine.type = *name ? QByteArrayView(name) : QByteArrayView("div");
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const auto known = std::ranges::find(attributeNames, QByteArrayView(attribute->name));
            if (known == attributeNames.end()) continue;
            if (*known == QByteArrayView("t")) {
                const auto type = std::ranges::find(lineTypes, QByteArrayView(attribute->value));
                if (type != lineTypes.end() && !type->isEmpty()) mine.type = *type;
            } else {
                mine.attributes.emplace_back(*known, QString::fromUtf8(attribute->value));
            }
        }
        return index;
    }

    HtmlTree &m_tree;
};

} // namespace

const QString *HtmlNode::find(QByteArrayView name) const
{
    const auto found = std::ranges::find(attributes, name, &std::pair<QByteArrayView, QString>::first);
    return found == attributes.end() ? nullptr : &found->second;
}

HtmlTree readTree(QByteArrayView utf8)
{
    HtmlTree tree;
    const QByteArray tidy = tidyMarkup(utf8, tree.sheets);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const OutputPtr output(gumbo_parse_with_options(&options, tidy.constData(), static_cast<size_t>(tidy.size())));
    if (output && output->root) TreeBuilder(tree).build(output->root);
    else tree.nodes.push_back({.type = "html", .text = {}, .attributes = {}});
    return tree;
}

} // namespace godwit::mime
