// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/searchstate.h"

#include <QFrame>
#include <optional>

class QListWidget;

namespace godwit::ui {

/// Proposals below the search box. It lies over the panes and never takes the focus: the box goes on getting the keys.
class SearchPopup : public QFrame
{
    Q_OBJECT
public:
    explicit SearchPopup(QWidget *window);

    /// Below `box`, as wide as that or wider. None: it is hidden.
    void propose(const QList<SearchProposal> &proposals, const QString &heading, const QWidget *box);
    void step(int rows); ///< to the next one or the one before, all the way round
    std::optional<SearchProposal> current() const; ///< the one that was stepped to
    int count() const { return int(m_proposals.size()); }

Q_SIGNALS:
    void chosen(const godwit::ui::SearchProposal &proposal);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place(const QWidget *box);
    void updateColors();

    QListWidget *m_list;
    QWidget *m_heading;
    QList<SearchProposal> m_proposals;
};

} // namespace godwit::ui
