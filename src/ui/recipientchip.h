// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/addresslist.h"

#include <QAbstractButton>

namespace godwit::ui {

/// One recipient. A chip that can be selected, edited, removed and dragged to another row. Thread: GUI.
class RecipientChip : public QAbstractButton
{
    Q_OBJECT
public:
    RecipientChip(const Address &address, QWidget *parent);

    const Address &address() const { return m_address; }
    AddressFault fault() const { return m_fault; }
    QString doubt() const { return m_doubt; } ///< what is wrong with it, or may deceive; in words, empty: nothing
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr const char *mimeType = "application/x-godwit-recipients";

Q_SIGNALS:
    void editWanted();
    void removeWanted();
    void dragWanted();
    void pressedWith(Qt::KeyboardModifiers modifiers);
    void menuWanted(const QPoint &at); ///< on the screen

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect crossRect() const;
    QString shownText() const;

    Address m_address;
    AddressFault m_fault;
    QString m_doubt;
    QPoint m_pressed;
    bool m_chosen = false;
};

} // namespace godwit::ui
