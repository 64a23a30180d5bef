// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/operation.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace godwit::models {
class OperationsModel;
}

namespace godwit::ui {

/// What has not reached the servers: it waits, or it was stopped, and then why. Not modal. Thread: GUI.
class OperationsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OperationsDialog(models::OperationsModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryWanted(const QList<godwit::OperationId> &operations);
    void dropWanted(const QList<godwit::OperationId> &operations);

private:
    QList<Operation> selected() const;
    QList<OperationId> selectedIds(bool (*which)(const Operation &)) const;
    void update();

    models::OperationsModel *m_model;
    QTreeView *m_list;
    QLabel *m_empty, *m_details;
    QPushButton *m_retry, *m_drop;
};

} // namespace godwit::ui
