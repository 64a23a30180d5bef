// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace godwit::ui {

/// One line of plain text that gives way when there is little room, instead of widening its window.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);
    QSize minimumSizeHint() const override { return {24, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace godwit::ui
