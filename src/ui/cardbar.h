// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/card.h"

#include <QWidget>

class QVBoxLayout;

namespace godwit::ui {

/// Invitations and visiting cards of the open message, one below the other: to be read, copied and saved. Nothing in them is followed.
class CardBar : public QWidget
{
    Q_OBJECT
public:
    explicit CardBar(QWidget *parent = nullptr);
    void setCards(const std::vector<Card> &cards);

Q_SIGNALS:
    void saveWanted(const QByteArray &partId, const QString &fileName);

private:
    QWidget *makeCard(const Card &card);

    QWidget *m_cards = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace godwit::ui
