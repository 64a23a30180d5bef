// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/composedwriter.h"

#include <QStringList>

#include <algorithm>

namespace godwit::mime {

namespace {

/// As XML takes it, without what stands for objects in a QTextDocument.
QString escaped(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate() || c == QChar::ObjectReplacementCharacter || c.unicode() >= 0xFFFE ||
                   (c < u' ' && c != u'\n' && c != u'\t')) {
            continue;
        } else if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator) {
            result += u' ';
        } else {
            result += c;
        }
    }
    return result.toHtmlEscaped();
}

QString hex(quint32 color) { return u'#' + QString::number(color & 0xFFFFFF, 16).rightJustified(6, u'0'); }

/// Names of fonts only.
QString harmlessFamilies(const QString &families)
{
    QString result;
    for (const QChar c : families.left(100))
        if (c.isLetterOrNumber() || c == u' ' || c == u',' || c == u'-') result += c;
    return result.simplified();
}

QString styleOf(const ComposedRun &run)
{
    QStringList rules;
    if (run.color) rules << QStringLiteral("color:") + hex(*run.color);
    if (run.background) rules << QStringLiteral("background-color:") + hex(*run.background);
    if (const QString families = harmlessFamilies(run.families); !families.isEmpty()) rules << QStringLiteral("font-family:") + families;
    if (run.size != 1) rules << QStringLiteral("font-size:%1em").arg(QString::number(run.size, 'g', 3));
    return rules.join(u';');
}

} // namespace

void ComposedWriter::beginLine(bool rtl)
{
    if (m_line) return;
    m_line = true;
    m_filled = m_broken = false;
    if (m_items > 0) {
        m_openTag = {};
        if (m_some) m_out += QLatin1String("<br/>");
        m_some = true;
        return;
    }
    if (std::exchange(m_apart, false) && m_some) m_out += QLatin1String("<p><br/></p>");
    m_some = true;
    m_openTag = m_tag;
    m_out += u'<' + m_openTag + (rtl ? QLatin1String(" dir=\"rtl\">") : QLatin1String(">"));
}

void ComposedWriter::endLine(bool apart)
{
    if (m_line) {
        setRun({});
        if (!m_openTag.isEmpty()) m_out += QLatin1String("</") + m_openTag + u'>';
    }
    m_line = m_space = false;
    m_apart = m_apart || apart;
}

void ComposedWriter::setRun(const ComposedRun &run)
{
    if (run == m_run) return;
    m_out += std::exchange(m_runEnd, QString());
    m_run = run;
    const auto wrap = [this](const QString &begin, QLatin1StringView tag) {
        m_out += begin;
        m_runEnd.prepend(QLatin1String("</") + tag + u'>');
    };
    if (!run.link.isEmpty()) wrap(QStringLiteral("<a href=\"%1\">").arg(run.link.toHtmlEscaped()), QLatin1StringView("a"));
    if (const QString style = styleOf(run); !style.isEmpty())
        wrap(QStringLiteral("<span style=\"%1\">").arg(style.toHtmlEscaped()), QLatin1StringView("span"));
    if (run.bold) wrap(QStringLiteral("<b>"), QLatin1StringView("b"));
    if (run.italic) wrap(QStringLiteral("<i>"), QLatin1StringView("i"));
    if (run.underline) wrap(QStringLiteral("<u>"), QLatin1StringView("u"));
    if (run.strike) wrap(QStringLiteral("<s>"), QLatin1StringView("s"));
}

void ComposedWriter::put(QStringView text)
{
    if (std::exchange(m_broken, false)) m_out += QLatin1String("<br/>");
    m_out += escaped(text);
    m_filled = true;
}

void ComposedWriter::text(const QString &text, const ComposedRun &run, bool rtl, bool keepSpaces, bool keepLines)
{
    QString piece;
    const auto flush = [&] {
        if (piece.isEmpty()) return;
        beginLine(rtl);
        setRun(run);
        put(std::exchange(piece, QString()));
    };
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
        if (c == u'\n' && keepLines) {
            flush();
            lineBreak(rtl);
        } else if (blank && !keepSpaces) {
            if (!m_space && (m_filled || !piece.isEmpty())) m_spaceRun = run;
            m_space = m_space || m_filled || !piece.isEmpty();
        } else if (blank) {
            if (c != u'\r')
                piece +=
                    c == u' ' && (piece.isEmpty() || piece.endsWith(u' ')) && m_openTag != QLatin1String("pre") ? QChar(QChar::Nbsp) : c;
        } else {
            if (std::exchange(m_space, false)) {
                if (m_spaceRun != run) space();
                else piece += u' ';
            }
            piece += c;
        }
    }
    flush();
}

/// Where it stood: what is underlined or a link ends before the blank behind it.
void ComposedWriter::space()
{
    setRun(m_spaceRun);
    put(u" ");
}

void ComposedWriter::picture(const QString &contentId, const QString &alt, int width, const QString &link)
{
    beginLine(false);
    if (std::exchange(m_space, false)) space();
    setRun({.link = link});
    put({});
    m_out += QStringLiteral("<img src=\"cid:%1\" alt=\"%2\"").arg(escaped(contentId), escaped(alt));
    if (width > 0) m_out += QStringLiteral(" width=\"%1\"").arg(std::min(width, 10'000));
    m_out += QLatin1String("/>");
}

/// The last one of a line ends it and adds none.
void ComposedWriter::lineBreak(bool rtl)
{
    if (m_line && m_broken) m_out += QLatin1String("<br/>");
    const bool began = !m_line;
    beginLine(rtl);
    m_broken = true;
    m_filled = m_space = false;
    if (began && m_items == 0) { // an empty line of its own
        m_out += QLatin1String("<br/>");
        m_broken = false;
        endLine(false);
    }
}

void ComposedWriter::rule()
{
    endLine(false);
    if (m_items > 0) return;
    m_out += QLatin1String("<hr/>");
    m_some = true;
}

void ComposedWriter::open(const QString &markup)
{
    endLine(false);
    if (std::exchange(m_apart, false) && m_some && markup.startsWith(QLatin1String("<blockquote"))) m_out += QLatin1String("<p><br/></p>");
    m_out += markup;
    m_some = false;
}

void ComposedWriter::close(const QString &markup, bool apart)
{
    endLine(false);
    m_out += markup;
    m_some = true;
    m_apart = apart;
}

void ComposedWriter::openList(QLatin1StringView tag, int start)
{
    endLine(false);
    m_out += u'<' + tag;
    if (tag == QLatin1String("ol") && start > 1) m_out += QStringLiteral(" start=\"%1\"").arg(std::min(start, 1'000'000));
    m_out += u'>';
    m_apart = false;
}

void ComposedWriter::closeList(QLatin1StringView tag)
{
    endLine(false);
    m_out += QLatin1String("</") + tag + u'>';
    m_some = true;
    m_apart = false;
}

void ComposedWriter::openItem()
{
    endLine(false);
    ++m_items;
    m_some = m_apart = false;
    m_out += QLatin1String("<li>");
}

void ComposedWriter::closeItem()
{
    endLine(false);
    --m_items;
    m_out += QLatin1String("</li>");
    m_some = true;
    m_apart = false;
}

QString ComposedWriter::take()
{
    endLine(false);
    return std::exchange(m_out, QString());
}

} // namespace godwit::mime
