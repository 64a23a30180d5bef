// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTextLayout;

namespace godwit::ui {

/// Plain text in one line (or a few) that gives way when there is little room, instead of widening its window. What does not fit ends in
/// "…" and is read whole in the tooltip, and by assistive technology.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setMaximumLines(int lines); ///< more than 1: wrapped, each line in the text's own direction
    bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_lines > 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int layOut(QTextLayout &layout, int width) const;

    Qt::TextElideMode m_mode;
    int m_lines = 1;
};

} // namespace godwit::ui
