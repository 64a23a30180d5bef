// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/letter.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace godwit::models {
class OutboxModel;
}

namespace godwit::ui {

/// What waits to be sent, is on its way, was refused, or may have been sent, and what can be done about each. Not modal. Thread: GUI.
class OutboxDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OutboxDialog(models::OutboxModel *model, QWidget *parent = nullptr);

    void select(LetterId id);

Q_SIGNALS:
    void sendWanted(godwit::LetterId id);   ///< now; of one that may have been sent: again
    void othersWanted(godwit::LetterId id, const QByteArrayList &recipients); ///< to these only
    void sentWanted(godwit::LetterId id);   ///< the person says that it was
    void editWanted(godwit::LetterId id);   ///< it is not sent, a draft again
    void discardWanted(godwit::LetterId id);

private:
    void update();
    void askToDiscard();
    KeptLetter current() const; ///< id 0: none

    models::OutboxModel *m_model;
    QTreeView *m_list;
    QLabel *m_empty, *m_details;
    QPushButton *m_send, *m_others, *m_sent, *m_edit, *m_discard;
};

} // namespace godwit::ui
