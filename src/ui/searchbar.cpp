// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchbar.h"

#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/searchbox.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

QToolButton *button(QWidget *parent, const char *name, const QString &text)
{
    auto *result = new QToolButton(parent);
    result->setObjectName(QString::fromLatin1(name));
    result->setText(text);
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::TabFocus);
    return result;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QFrame(parent), m_explanation(new ElidedLabel(this)), m_error(new ElidedLabel(this)), m_coverage(new ElidedLabel(this)),
      m_save(button(this, "searchSave", tr("Save search…"))), m_close(button(this, "searchClose", {}))
{
    setObjectName(QStringLiteral("searchBar"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_explanation->setObjectName(QStringLiteral("searchExplanation"));
    m_explanation->setMaximumLines(2);
    m_error->setObjectName(QStringLiteral("searchError"));
    m_error->setMaximumLines(2);
    m_coverage->setObjectName(QStringLiteral("searchCoverage"));
    m_coverage->setMaximumLines(3);
    m_close->setIcon(icon(QStringLiteral("window-close")));
    m_close->setToolTip(tr("Leave the search (Esc)"));
    m_close->setAccessibleName(tr("Leave the search"));
    m_save->setToolTip(tr("Keep this search among the folders"));
    auto *first = new QHBoxLayout;
    first->addWidget(m_explanation, 1);
    first->addWidget(m_close, 0, Qt::AlignTop);
    auto *last = new QHBoxLayout;
    last->setSpacing(2);
    const std::array names{"searchInFolder", "searchInAccount", "searchEverywhere"};
    const std::array texts{tr("Folder"), tr("Account"), tr("All mail")};
    for (std::size_t i = 0; i < m_reaches.size(); ++i) {
        m_reaches[i] = button(this, names[i], texts[i]);
        m_reaches[i]->setCheckable(true);
        const auto reach = Reach(i);
        connect(m_reaches[i], &QToolButton::clicked, this, [this, reach] { Q_EMIT reachChosen(reach); });
        last->addWidget(m_reaches[i]);
    }
    last->addStretch(1);
    last->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addWidget(m_error);
    layout->addWidget(m_coverage);
    layout->addLayout(last);
    setTabOrder({m_close, m_reaches[0], m_reaches[1], m_reaches[2], m_save});
    connect(m_save, &QToolButton::clicked, this, &SearchBar::saveWanted);
    connect(m_close, &QToolButton::clicked, this, &SearchBar::closed);
    updateLooks();
    hide();
}

void SearchBar::setReach(Reach reach, const QString &folder, const QString &account)
{
    for (std::size_t i = 0; i < m_reaches.size(); ++i) {
        m_reaches[i]->setChecked(Reach(i) == reach);
        m_reaches[i]->setToolTip(reachText(Reach(i), folder, account));
        m_reaches[i]->setAccessibleName(reachText(Reach(i), folder, account));
    }
    m_reaches[0]->setEnabled(!folder.isEmpty());
    m_reaches[1]->setEnabled(!account.isEmpty());
}

void SearchBar::setSavable(bool on) { m_save->setEnabled(on); }

void SearchBar::show(const SearchState &state)
{
    m_explanation->setText(state.explanation);
    m_error->setText(state.error);
    m_error->setVisible(!state.error.isEmpty());
    QString coverage = state.coverage;
    if (state.found > state.shown)
        coverage.prepend(tr("The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.")
                             .arg(locale().toString(state.shown), locale().toString(state.found)) +
                         u' ');
    m_coverage->setText(coverage);
    m_coverage->setVisible(!coverage.isEmpty());
    QFrame::show();
    // Read aloud when it is done, not with every key.
    if (state.running || state.explanation + coverage == m_announced) return;
    m_announced = state.explanation + coverage;
    const QString said = state.found == 1 ? tr("1 message found") : tr("%Ln messages found", nullptr, int(state.found));
    QAccessibleAnnouncementEvent event(this, state.error.isEmpty() ? said : state.error);
    QAccessible::updateAccessibility(&event);
}

void SearchBar::updateLooks()
{
    if (!m_reaches.back()) return; // it is still being built
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimmed(palette()));
    m_coverage->setPalette(dim);
    m_coverage->setFont(smallFont(font()));
    for (QToolButton *each : {m_reaches[0], m_reaches[1], m_reaches[2], m_save}) each->setFont(smallFont(font()));
    QFont bold = font();
    bold.setBold(true);
    m_error->setFont(bold);
}

void SearchBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) updateLooks();
}

} // namespace godwit::ui
