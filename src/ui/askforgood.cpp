// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/askforgood.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace godwit::ui {

void askForGood(QWidget *window, const QString &question, const QString &why, const QString &verb, std::function<void()> act)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(QCoreApplication::translate("godwit::ui::MainWindow", "Delete for good"));
    box->setText(question);
    box->setInformativeText(why);
    auto *yes = box->addButton(verb, QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("deleteForGood"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yes, &QPushButton::clicked, window, std::move(act));
    box->open();
}

} // namespace godwit::ui
