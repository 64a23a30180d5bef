// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace godwit::ui {

/// A line above the panes that says what happened. Never modal. Plain text.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void say(const QString &text, bool stays);
    /// The button does `act` and closes it. Goes after a while, or stays until closed.
    void offer(const QString &text, const QString &verb, std::function<void()> act, bool stays = true);
    /// The same, for just so long.
    void offerFor(std::chrono::seconds span, const QString &text, const QString &verb, std::function<void()> act);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColors();

    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer m_going;
    std::function<void()> m_act;
};

} // namespace godwit::ui
