// SPDX-License-Identifier: GPL-3.0-or-later
// Where the long quotes of an HTML message could be folded. Internal to this room.
#pragma once

#include "mime/htmlbody.h"

namespace godwit::mime {

/// Listens to HtmlWriter, and counts by lines of 72 letters, whatever the window's width. A quote is cut only between two paragraphs with
/// no table open, so that what is before the fold, in it and behind it is each a piece of markup by itself.
class HtmlFolds
{
public:
    struct Place { ///< on the page that is written
        qsizetype pattern = 0, text = 0;
    };

    void enter();                                       ///< a quote, or one in a quote
    void leave(Place now, bool cuttable, HtmlPage &page);
    void letters(QStringView text);
    void endLine();                                     ///< by a line break
    void endLine(Place now, bool cuttable);             ///< by the end of the paragraph
    void endPage(Place now, HtmlPage &page);
    bool hasOwnWords() const { return m_ownWords; }     ///< a message that is nothing but a quote is there to be read

private:
    void close(Place now, HtmlPage &page);

    int m_depth = 0;
    qsizetype m_letters = 0, m_lines = 0; ///< of the line; of the quote
    std::optional<Place> m_cut;
    qsizetype m_shown = 0; ///< lines before it
    bool m_ownWords = false;
};

} // namespace godwit::mime
