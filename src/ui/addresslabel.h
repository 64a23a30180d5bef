// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"
#include "ui/elidedlabel.h"

namespace godwit::ui {

/// The address of a message's sender. It can be copied: by its menu, or with the focus on it by the usual keys.
class AddressLabel : public ElidedLabel
{
    Q_OBJECT
public:
    explicit AddressLabel(QWidget *parent = nullptr);
    void setPeople(const QList<Address> &people); ///< the first five are shown, each with its brackets

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void copy(bool withNames) const;

    QList<Address> m_people;
};

} // namespace godwit::ui
