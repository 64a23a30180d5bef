// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/searchstate.h"

#include <QFrame>
#include <array>

class QToolButton;

namespace godwit::ui {

class ElidedLabel;

/// Above the list while it shows what was found: what was understood, how much was looked at, where else to look.
class SearchBar : public QFrame
{
    Q_OBJECT
public:
    explicit SearchBar(QWidget *parent = nullptr);

    void show(const SearchState &state);
    void setReach(Reach reach, const QString &folder, const QString &account);
    void setSavable(bool on);

Q_SIGNALS:
    void reachChosen(godwit::ui::Reach reach);
    void saveWanted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();

    ElidedLabel *m_explanation, *m_error, *m_coverage;
    std::array<QToolButton *, 3> m_reaches{};
    QToolButton *m_save, *m_close;
    QString m_announced;
};

} // namespace godwit::ui
