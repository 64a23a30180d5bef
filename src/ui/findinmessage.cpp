// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findinmessage.h"

#include "ui/bodyview.h"
#include "ui/findbar.h"

#include <QLocale>

#include <algorithm>

namespace godwit::ui {

FindInMessage::FindInMessage(BodyView *view, FindBar *bar, QObject *parent) : QObject(parent), m_view(view), m_bar(bar)
{
    connect(m_bar, &FindBar::wordsChanged, this, &FindInMessage::search);
    connect(m_bar, &FindBar::stepWanted, this, &FindInMessage::step);
    connect(m_bar, &FindBar::restWanted, this, &FindInMessage::showRest);
    connect(m_bar, &FindBar::closed, this, &FindInMessage::close);
    connect(&m_search, &TextSearch::finished, this, &FindInMessage::applyFound);
}

void FindInMessage::open()
{
    const QTextCursor cursor = m_view->textCursor();
    const QString words = cursor.selectedText().section(QChar::ParagraphSeparator, 0, 0).remove(QChar(0x200b));
    openAt(words, cursor.hasSelection() ? m_view->map().toSource(cursor.selectionStart()) : m_view->firstVisible());
}

void FindInMessage::openAt(const QString &words, qsizetype place)
{
    m_bar->open(words);
    Q_EMIT opened();
    m_from = place;
    search();
}

void FindInMessage::setText(const QString &text)
{
    m_text = text;
    m_from = 0;
    search();
}

void FindInMessage::search()
{
    m_search.stop();
    const QString words = m_bar->words();
    if (!words.isEmpty() && !m_text.isEmpty()) {
        m_search.start(m_text, findWords(words));
        return;
    }
    m_current = -1;
    m_view->forgetFound();
    m_bar->showNothing();
}

void FindInMessage::applyFound()
{
    m_view->setFound(m_search.takeFound());
    m_current = -1;
    const std::size_t count = reachable();
    if (count == 0) return say({});
    const auto &found = m_view->found();
    const auto next = std::ranges::lower_bound(found.begin(), found.begin() + qsizetype(count), m_from, {}, &TextRange::start);
    const auto index = std::size_t(next - found.begin());
    if (index < count) go(index);
    else go(0, tr("from the beginning"));
}

void FindInMessage::step(int step)
{
    const QTextCursor cursor = m_view->textCursor();
    if (m_bar->isHidden()) return openAt({}, m_view->map().toSource(cursor.selectionStart()));
    const auto count = qsizetype(reachable());
    if (count == 0 || m_search.isRunning()) return;
    const qsizetype next = m_current < 0 ? 0 : m_current + step;
    if (next < 0) go(std::size_t(count - 1), tr("from the end"));
    else if (next >= count) go(0, tr("from the beginning"));
    else go(std::size_t(next));
}

void FindInMessage::go(std::size_t index, const QString &note)
{
    const TextRange place = m_view->found()[index];
    if (!m_view->map().shows(place)) Q_EMIT revealWanted(place);
    m_current = qsizetype(index);
    m_from = place.start;
    m_view->scrollTo(place);
    m_view->setCurrent(m_current);
    say(note);
}

/// How many can be gone to without laying out more of a long message, which takes its time.
std::size_t FindInMessage::reachable() const
{
    const auto &found = m_view->found();
    return std::size_t(std::ranges::lower_bound(found, m_view->map().rest(), {}, &TextRange::start) - found.begin());
}

void FindInMessage::say(const QString &note)
{
    const std::size_t all = m_view->found().size(), count = reachable();
    const QLocale locale;
    if (count == 0) {
        m_bar->showCount({}, all == 0 ? tr("Not found") : tr("Not found in what is shown"));
    } else {
        const QString text = all < TextSearch::mostFound ? tr("%1 of %2") : tr("%1 of more than %2");
        m_bar->showCount(text.arg(locale.toString(m_current + 1), locale.toString(qsizetype(count))), note);
    }
    m_bar->showRest(all > count ? tr("%Ln more in the rest of this message", nullptr, int(all - count)) : QString());
}

void FindInMessage::showRest()
{
    const std::size_t next = reachable();
    if (next >= m_view->found().size()) return;
    Q_EMIT revealWanted(m_view->found()[next]);
    go(next);
}

void FindInMessage::updateRest()
{
    if (m_view->found().empty()) return;
    if (m_current >= 0) say({});
    else if (reachable() > 0) go(0);
}

void FindInMessage::close()
{
    m_search.stop();
    if (m_current >= 0) m_view->select(m_view->found()[std::size_t(m_current)]);
    m_current = -1;
    m_view->forgetFound();
    m_view->setFocus();
}

} // namespace godwit::ui
