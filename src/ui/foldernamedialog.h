// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace godwit::ui {

/// Asks for the name of a folder: one component, as people write it.
class FolderNameDialog : public QDialog
{
    Q_OBJECT
public:
    /// `taken`: names beside it. `name`: what it is called now; empty for a new one.
    FolderNameDialog(const QString &title, const QString &where, const QString &name, const QStringList &taken, char delimiter,
                     QWidget *parent = nullptr);
    QString name() const;

private:
    QString fault() const;
    void edited();

    QString m_old;
    QStringList m_taken;
    char m_delimiter;
    QLineEdit *m_name;
    QLabel *m_fault;
    QPushButton *m_ok;
};

} // namespace godwit::ui
