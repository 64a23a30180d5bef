// SPDX-License-Identifier: GPL-3.0-or-later
// A message's whole text, and where its pieces stand in the document that shows some of them.
#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace godwit::ui {

/// UTF-16 units of a text.
struct TextRange {
    qsizetype start = 0, length = 0;
    qsizetype end() const { return start + length; }
    bool operator==(const TextRange &) const = default;
};

/// From places in the whole text to positions in the document and back. Both only grow.
class TextMap
{
public:
    struct Stretch { ///< shown unit for unit
        qsizetype source, position, length;
        bool operator==(const Stretch &) const = default;
    };

    void add(qsizetype source, qsizetype position, qsizetype length);
    void setRest(qsizetype source) { m_rest = source; }
    qsizetype rest() const { return m_rest; } ///< from here on it is not shown because there is so much of it

    bool shows(TextRange range) const; ///< its beginning
    TextRange toDocument(TextRange range) const; ///< of a range whose beginning is shown; as far as it is
    qsizetype toSource(qsizetype position) const; ///< of what is shown there, or next

    /// Those of `ranges`, which are in order and apart, that begin between two positions of the document; as indexes. Takes no longer where
    /// many of them are not shown.
    std::vector<std::size_t> between(const std::vector<TextRange> &ranges, qsizetype from, qsizetype to) const;

private:
    std::vector<Stretch>::const_iterator stretchOf(qsizetype source) const;

    std::vector<Stretch> m_stretches;
    qsizetype m_rest = std::numeric_limits<qsizetype>::max();
};

} // namespace godwit::ui
