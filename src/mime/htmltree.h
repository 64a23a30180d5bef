// SPDX-License-Identifier: GPL-3.0-or-later
// HTML as a tree that cannot hurt: of known elements, with known attributes, at most 200 levels deep. Internal to this room.
#pragma once

#include <QByteArrayList>
#include <QString>
#include <utility>
#include <vector>

namespace godwit::mime {

struct HtmlNode {
    QByteArrayView type;  ///< in lower case, of static storage; empty: text
    QString text;         ///< of a text
    std::vector<std::pair<QByteArrayView, QString>> attributes; ///< names of static storage
    int parent = -1, firstChild = -1, lastChild = -1, next = -1; ///< indexes into HtmlTree::nodes

    bool isText() const { return type.isEmpty(); }
    const QString *find(QByteArrayView name) const;
    QString attribute(QByteArrayView name) const { return find(name) ? *find(name) : QString(); }
};

struct HtmlTree {
    static constexpr int depth = 200;

    std::vector<HtmlNode> nodes; ///< [0] is the html element; parents come before their children
    QByteArrayList sheets;       ///< contents of <style>, for screens
};

/// HTML written anew for gumbo: known elements and attributes only, at most 1,000 open at once and 50,000 in all, elements that the parser
/// would copy when they are misnested (b, i, font, …) as `<span t="b">`. Contents of style go to `sheets`. Linear.
QByteArray tidyMarkup(QByteArrayView utf8, QByteArrayList &sheets);

/// Thread: any.
HtmlTree readTree(QByteArrayView utf8);

} // namespace godwit::mime
