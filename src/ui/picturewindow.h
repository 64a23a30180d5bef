// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace godwit::ui {

/// A picture in a window of its own: as large as fits, or pixel by pixel.
class PictureWindow : public QWidget
{
    Q_OBJECT
public:
    PictureWindow(const QString &name, QImage picture, QWidget *parent);
    void setWhole(bool whole); ///< fitted into the window, else in its own size
    bool isWhole() const { return m_whole; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QImage m_picture;
    QScrollArea *m_area;
    QLabel *m_label;
    bool m_whole = true;
};

} // namespace godwit::ui
