// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of readable text gathered into blocks. Internal to this room.
#pragma once

#include "mime/reader.h"

#include <functional>

namespace godwit::mime {

class BlockSink
{
public:
    explicit BlockSink(std::size_t maxBlocks = Limits{}.blocks) : m_maxBlocks(maxBlocks) {}

    void setNesting(int nesting) { m_nesting = nesting; }
    /// One line, without its break. Control characters and direction overrides are taken out.
    void line(int depth, QStringView text, bool signature = false);
    void separator();
    void nestedHeader(const QString &text);

    bool isEmpty() const { return m_blocks.empty(); }
    bool overflowed() const { return m_overflowed; }
    std::vector<Block> take(); ///< empty lines at the ends of blocks taken off

private:
    void append(Block::Kind kind, int depth, const QString &text);

    std::vector<Block> m_blocks;
    std::size_t m_maxBlocks;
    int m_nesting = 0;
    bool m_overflowed = false;
};

/// The blocks as one text: quotes with "> ", signatures after "-- ".
QString blocksToText(const std::vector<Block> &blocks);

/// text/plain; `flowed`, `delSp` as RFC 3676 has them.
void readPlain(const QString &text, bool flowed, bool delSp, BlockSink &sink);

/// The same line by line, a flowed paragraph as one: depth of quoting, text, whether it is of the signature. "-- " itself is none.
using LineTaker = std::function<void(int, QStringView, bool)>;
void readPlainLines(const QString &text, bool flowed, bool delSp, const LineTaker &take);

/// text/html, already decoded; HTML beyond the limit is left out, and the answer is then false.
bool readHtml(const QString &html, qsizetype maxOctets, BlockSink &sink);

/// The charset in a byte order mark or a `<meta>` of the first KiB; empty if there is none.
QByteArray htmlCharset(QByteArrayView html);

/// HTML written anew as what a text is made of: only elements that matter for it, each with a bounded number of attributes, at
/// most 1,000 open at once and 50,000 in all; contents of script, style and the like dropped. Linear, so that gumbo cannot be made to
/// swell.
QByteArray tidyHtml(QByteArrayView utf8);

} // namespace godwit::mime
