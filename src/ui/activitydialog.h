// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace godwit::ui {

class ActivityRow;

/// What the program is doing, how far it is, and how it stands with each server. Not modal; follows while it is open. Thread: GUI.
class ActivityDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ActivityDialog(QWidget *parent = nullptr);

    void show(const QList<Activity> &activities);
    void showOffline(bool offline);
    void showPending(int waiting, int stopped); ///< changes that did not reach the servers yet; those that need a person
    using QDialog::show;

Q_SIGNALS:
    void verbChosen(const QString &id);
    void offlineWanted(bool offline);
    void operationsWanted();

private:
    QList<ActivityRow *> m_rows;
    QVBoxLayout *m_list;
    QCheckBox *m_offline;
    QLabel *m_pending, *m_nothing;
    QPushButton *m_operations;
};

} // namespace godwit::ui
