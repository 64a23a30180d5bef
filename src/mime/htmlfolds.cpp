// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/htmlfolds.h"

#include <algorithm>

namespace godwit::mime {

namespace {

constexpr qsizetype lineLength = 72;
constexpr qsizetype foldedFrom = 8;    // lines of a quote that are not too many yet
constexpr qsizetype shownOfFolded = 3; // lines, at least
constexpr qsizetype worthFolding = 3;  // lines

} // namespace

void HtmlFolds::enter()
{
    if (m_depth++ > 0) return;
    m_letters = m_lines = 0;
    m_cut.reset();
}

void HtmlFolds::leave(Place now, bool cuttable, HtmlPage &page)
{
    if (--m_depth > 0) return;
    if (cuttable) close(now, page);
}

void HtmlFolds::letters(QStringView text)
{
    m_letters += text.size();
    m_ownWords = m_ownWords || (m_depth == 0 && !text.trimmed().isEmpty());
}

void HtmlFolds::endLine()
{
    m_lines += std::max<qsizetype>(1, (m_letters + lineLength - 1) / lineLength);
    m_letters = 0;
}

void HtmlFolds::endLine(Place now, bool cuttable)
{
    endLine();
    if (m_depth == 0 || m_cut || !cuttable || m_lines < shownOfFolded) return;
    m_cut = now;
    m_shown = m_lines;
}

/// What goes on behind it is long enough: it is cut where it begins.
void HtmlFolds::endPage(Place now, HtmlPage &page)
{
    if (m_depth == 0) return;
    close(now, page);
    m_cut = Place{};
    m_lines = m_shown = 0;
}

void HtmlFolds::close(Place now, HtmlPage &page)
{
    if (!m_cut || m_lines <= foldedFrom || m_lines - m_shown < worthFolding) return;
    page.folds.push_back({.begin = m_cut->pattern,
                          .end = now.pattern,
                          .textBegin = m_cut->text,
                          .textEnd = now.text,
                          .lines = int(std::min<qsizetype>(m_lines - m_shown, 100'000))});
}

} // namespace godwit::mime
