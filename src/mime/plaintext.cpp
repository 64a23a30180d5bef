// SPDX-License-Identifier: GPL-3.0-or-later
// text/plain: quote depth, signature, and RFC 3676's paragraphs.
#include "mime/blocks.h"

namespace godwit::mime {

namespace {

constexpr int maxDepth = 100;

struct Line {
    int depth = 0;
    QStringView text;
};

// RFC 3676, 4.5: the quote marks of a flowed line stand together; then one stuffed space (4.4) is taken off.
Line flowedLine(QStringView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == u'>') ++marks;
    QStringView text = line.sliced(marks);
    if (text.startsWith(u' ')) text = text.sliced(1);
    return {static_cast<int>(std::min<qsizetype>(marks, maxDepth)), text};
}

// Fixed text has "> > a", ">> a" and ">a".
Line fixedLine(QStringView line)
{
    qsizetype at = 0;
    int depth = 0;
    while (at < line.size() && line[at] == u'>') {
        depth = std::min(depth + 1, maxDepth);
        ++at;
        if (at < line.size() && line[at] == u' ') ++at;
    }
    return {depth, line.sliced(at)};
}

class PlainReader
{
public:
    PlainReader(bool flowed, bool delSp, const LineTaker &take) : m_flowed(flowed), m_delSp(delSp), m_take(take) {}

    void line(QStringView raw)
    {
        const Line line = m_flowed ? flowedLine(raw) : fixedLine(raw);
        const bool signatureMark = line.text == u"-- "; // RFC 3676, 4.3: never flows
        if (m_open && (line.depth != m_depth || signatureMark))
            finish(); // a flowed line before another depth: a fault, read as the end of its paragraph (4.5)
        m_depth = line.depth;
        if (signatureMark && line.depth == 0 && !m_signature) { // a second one is a line of it
            m_signature = true;
            return;
        }
        const bool flows = m_flowed && !signatureMark && line.text.endsWith(u' ');
        m_paragraph += flows && m_delSp ? line.text.chopped(1) : line.text;
        m_open = true;
        if (!flows) finish();
    }

    void finish()
    {
        if (m_open) m_take(m_depth, m_paragraph, m_signature);
        m_paragraph.clear();
        m_open = false;
    }

private:
    bool m_flowed, m_delSp;
    const LineTaker &m_take;
    QString m_paragraph;
    int m_depth = 0;
    bool m_open = false, m_signature = false;
};

} // namespace

void readPlainLines(const QString &text, bool flowed, bool delSp, const LineTaker &take)
{
    PlainReader reader(flowed, delSp, take);
    QStringView rest = text;
    while (!rest.isEmpty()) {
        qsizetype end = 0;
        while (end < rest.size() && rest[end] != u'\n' && rest[end] != u'\r') ++end;
        reader.line(rest.first(end));
        if (end + 1 < rest.size() && rest[end] == u'\r' && rest[end + 1] == u'\n') ++end;
        rest = rest.sliced(std::min(end + 1, rest.size()));
    }
    reader.finish();
}

void readPlain(const QString &text, bool flowed, bool delSp, BlockSink &sink)
{
    readPlainLines(text, flowed, delSp, [&sink](int depth, QStringView line, bool signature) { sink.line(depth, line, signature); });
}

} // namespace godwit::mime
