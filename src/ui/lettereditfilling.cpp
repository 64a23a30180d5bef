// SPDX-License-Identifier: GPL-3.0-or-later
// How a long text comes into the editor while the window stays alive.
#include "ui/letteredit.h"

#include "ui/richtext.h"

#include <QCoreApplication>

namespace godwit::ui {

namespace {
constexpr qsizetype longText = 50'000; // characters, from which on it comes in pieces
}

void LetterEdit::fill(const QString &text, const QString &html)
{
    m_fillTimer.stop();
    m_filling.reset();
    m_typed.clear();
    setReadOnly(false);
    document()->setUndoRedoEnabled(true);
    if (std::max(text.size(), html.size()) < longText) {
        if (html.isEmpty() || !setRichText(html)) setText(text);
        return Q_EMIT whole();
    }
    begin();
    document()->setUndoRedoEnabled(false);
    setReadOnly(true);
    m_rich = !html.isEmpty();
    updateFont();
    m_twin = text;
    m_filling = m_rich ? fillHtml(document(), html) : fillPlain(document(), text);
    m_fillTimer.start(0);
    fillOn(); // a first page at once
}

void LetterEdit::fillOn()
{
    switch (m_filling->step()) {
    case Filling::Step::More: break;
    case Filling::Step::Done: endFilling(); break;
    case Filling::Step::Malformed:
        m_rich = false;
        updateFont();
        m_filling = fillPlain(document(), m_twin);
        break;
    }
}

void LetterEdit::endFilling()
{
    m_fillTimer.stop();
    m_filling.reset();
    m_twin.clear();
    setReadOnly(false);
    document()->setUndoRedoEnabled(true);
    Q_EMIT whole();
    for (const auto &key : std::exchange(m_typed, {})) QCoreApplication::sendEvent(this, key.get());
}

} // namespace godwit::ui
