// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace godwit::ui {

/// A line above the panes that says what happened. Never modal. Plain text.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void say(const QString &text, bool stays);
    QString text() const;

private:
    QLabel *m_text;
    QToolButton *m_close;
    QTimer m_going;
};

} // namespace godwit::ui
