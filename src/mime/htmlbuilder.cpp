// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/htmlbuilder.h"

#include "mime/htmlflow.h"

#include <algorithm>

namespace godwit::mime {

namespace {

constexpr double quoteStep = 16; // CSS pixels

} // namespace

HtmlBuilder::HtmlBuilder(const WriterLimits &limits)
    : m_body(std::make_unique<HtmlBody>()), m_writer(*m_body, limits), m_pictures(*m_body, {})
{}

void HtmlBuilder::separate()
{
    if (!std::exchange(m_some, true)) return;
    m_writer.pad(8);
    m_writer.rule(1);
    m_writer.pad(8);
}

void HtmlBuilder::addHtml(const QString &html, qsizetype maxOctets, const PartByContentId &parts)
{
    separate();
    const QByteArray utf8 = html.toUtf8();
    m_body->shortened = m_body->shortened || utf8.size() > maxOctets;
    m_pictures.setParts(parts);
    const HtmlTree tree = readTree(QByteArrayView(utf8).first(std::min(maxOctets, utf8.size())));
    HtmlFlow(tree, *m_body, m_writer, m_pictures).write();
}

void HtmlBuilder::addBlocks(const std::vector<Block> &blocks)
{
    separate();
    bool quoted = false;
    for (const Block &block : blocks) {
        if (const bool quote = block.kind == Block::Kind::Quote; quote != std::exchange(quoted, quote))
            quote ? m_writer.enterQuote() : m_writer.leaveQuote();
        LineFormat line;
        line.quote = block.kind == Block::Kind::Quote ? std::clamp(block.depth, 1, 8) : 0;
        line.left = quoteStep * (line.quote + std::clamp(block.nesting, 0, 8));
        line.rtl = block.text.isRightToLeft();
        if (line.rtl) std::swap(line.left, line.right);
        TextFormat text;
        text.bold = block.kind == Block::Kind::NestedHeader;
        text.onColor = m_body->background.has_value();
        if (block.kind == Block::Kind::Separator) m_writer.rule(1);
        m_writer.pad(4);
        for (const QStringView each : QStringView(block.text).tokenize(u'\n')) {
            if (m_writer.isFull()) return;
            m_writer.setLine(line);
            if (each.isEmpty()) m_writer.lineBreak(text);
            else m_writer.text(each, text);
            m_writer.endLine();
        }
    }
    if (quoted) m_writer.leaveQuote();
}

std::shared_ptr<const HtmlBody> HtmlBuilder::take()
{
    m_writer.finish();
    const bool seen = !m_body->images.empty() ||
                      std::ranges::any_of(m_body->pages, [](const HtmlPage &page) { return !QStringView(page.text).trimmed().isEmpty(); });
    if (!seen) return nullptr;
    return std::shared_ptr<const HtmlBody>(std::move(m_body));
}

} // namespace godwit::mime
