// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/blocks.h"

namespace godwit::mime {

namespace {

constexpr qsizetype maxBlockText = 32 * 1024 * 1024;

QString cleaned(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool control = (u < 0x20 && u != '\t') || (u >= 0x7F && u < 0xA0);
        const bool directionOverride = u == 0x202D || u == 0x202E;
        if (u == 0x2028 || u == 0x2029) out += u' ';
        else if (!control && !directionOverride && u != 0xFEFF) out += c;
    }
    return out;
}

} // namespace

void BlockSink::append(Block::Kind kind, int depth, const QString &text)
{
    const bool lines = kind != Block::Kind::Separator && kind != Block::Kind::NestedHeader;
    const bool same = lines && !m_blocks.empty() && m_blocks.back().kind == kind && m_blocks.back().depth == depth &&
                      m_blocks.back().nesting == m_nesting;
    if (same || (m_blocks.size() >= m_maxBlocks && lines)) {
        m_overflowed |= !same;
        if (m_blocks.back().text.size() > maxBlockText) return;
        m_blocks.back().text += u'\n';
        m_blocks.back().text += text;
    } else if (m_blocks.size() < m_maxBlocks) {
        m_blocks.push_back({kind, depth, m_nesting, text});
    } else {
        m_overflowed = true;
    }
}

void BlockSink::line(int depth, QStringView text, bool signature)
{
    const auto kind = depth > 0 ? Block::Kind::Quote : signature ? Block::Kind::Signature : Block::Kind::Text;
    append(kind, depth, cleaned(text));
}

void BlockSink::separator() { append(Block::Kind::Separator, 0, {}); }

void BlockSink::nestedHeader(const QString &text) { append(Block::Kind::NestedHeader, 0, text); }

std::vector<Block> BlockSink::take()
{
    std::vector<Block> result;
    for (Block &block : m_blocks) {
        qsizetype begin = 0, end = block.text.size();
        while (begin < end && block.text[begin] == u'\n') ++begin;
        while (end > begin && block.text[end - 1].isSpace()) --end;
        block.text = block.text.sliced(begin, end - begin);
        const bool textless = block.kind == Block::Kind::Separator;
        if (!block.text.isEmpty() || (textless && !result.empty() && result.back().kind != Block::Kind::Separator))
            result.push_back(std::move(block));
    }
    while (!result.empty() && result.back().kind == Block::Kind::Separator) result.pop_back();
    m_blocks.clear();
    return result;
}

QString blocksToText(const std::vector<Block> &blocks)
{
    QString out;
    for (const Block &block : blocks) {
        if (!out.isEmpty()) out += u'\n';
        switch (block.kind) {
        case Block::Kind::Separator: out += QStringLiteral("----------\n"); break;
        case Block::Kind::Signature: out += QStringLiteral("-- \n") + block.text + u'\n'; break;
        case Block::Kind::Text:
        case Block::Kind::NestedHeader: out += block.text + u'\n'; break;
        case Block::Kind::Quote:
            for (const QStringView line : QStringView(block.text).tokenize(u'\n'))
                out += QString(block.depth, u'>') + (line.isEmpty() ? QString() : u' ' + line.toString()) + u'\n';
            break;
        }
    }
    return out;
}

QString Document::plainText() const { return blocksToText(body); }

} // namespace godwit::mime
