// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/searchstate.h"

#include <QLineEdit>

class QMenu;

namespace godwit::ui {

class SearchPopup;

/// The one box for searches. It proposes while one types; what was typed leaves by edited() with every key, and by entered().
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    void setProposer(SearchProposer proposer) { m_proposer = std::move(proposer); }
    void setHistory(const QStringList &history) { m_history = history; } ///< proposed while nothing is typed, the latest first
    void setExamples(const SearchExamples &examples) { m_examples = examples; }
    /// What "here" means at the moment. Empty: no folder is open.
    void setPlaces(const QString &folder, const QString &account);
    void setReach(Reach reach);
    Reach reach() const { return m_reach; }
    /// Underlines what was not understood; length 0: all was.
    void markError(qsizetype at, qsizetype length);
    void showExamples();

    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();
    void entered();
    void reachChosen(godwit::ui::Reach reach);
    void left();       ///< Escape
    void listWanted(); ///< Down
    void focused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void updatePlaceholder();
    void fillReaches(QMenu *menu);
    void propose();
    void accept(const SearchProposal &proposal);
    SearchPopup *popup();

    SearchProposer m_proposer;
    QStringList m_history;
    SearchExamples m_examples;
    QString m_folder, m_account;
    Reach m_reach = Reach::Everywhere;
    SearchPopup *m_popup = nullptr;
};

/// In words: "This folder: Inbox".
QString reachText(Reach reach, const QString &folder, const QString &account);

} // namespace godwit::ui
