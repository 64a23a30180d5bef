// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms of accounts have in common.
#pragma once

#include <QString>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QWidget;

namespace godwit::ui {

QLabel *plainLabel(QWidget *parent, const QString &text = {}); ///< plain text, wrapped
QFormLayout *flatForm(QWidget *parent);                        ///< without margins of its own; fields grow
/// A row whose field has an object name and, from the label, an accessible one.
void addRow(QFormLayout *form, const QString &label, QWidget *field, const char *name);
/// Forms that are parts of one look like it: all their labels are as wide as the widest.
void alignLabels(const QWidget *parts);
QComboBox *securityBox(QWidget *parent); ///< data: int(Security)
QSpinBox *portBox(QWidget *parent);
bool isLoopback(const QString &host); ///< this computer: nobody is on the way there

} // namespace godwit::ui
