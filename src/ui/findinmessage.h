// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textsearch.h"

namespace godwit::ui {

class BodyView;
class FindBar;

/// Finds what the bar asks for in the whole text of a message, and goes from one place to the next in the view. Thread: GUI.
class FindInMessage : public QObject
{
    Q_OBJECT
public:
    FindInMessage(BodyView *view, FindBar *bar, QObject *parent);

    void open(); ///< the bar, with what is selected in the view
    void step(int step); ///< to the next (1) or previous (-1) place; opens the bar where it is closed
    void setText(const QString &text); ///< of another message; empty: of none
    void updateRest(); ///< after more of the text is shown

Q_SIGNALS:
    void opened(); ///< a text is needed now
    void revealWanted(godwit::ui::TextRange place); ///< is to be shown when this returns

private:
    void openAt(const QString &words, qsizetype place);
    void search();
    void applyFound();
    void go(std::size_t index, const QString &note = {});
    void say(const QString &note);
    void showRest();
    void close();
    std::size_t reachable() const;

    BodyView *m_view;
    FindBar *m_bar;
    TextSearch m_search;
    QString m_text;
    qsizetype m_current = -1;
    qsizetype m_from = 0; ///< where one began to look
};

} // namespace godwit::ui
