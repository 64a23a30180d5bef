// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomepage.h"

#include "ui/formparts.h"
#include "ui/icons.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace godwit::ui {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_add(new QPushButton(tr("&Add account…"), this)), m_import(new QPushButton(this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(QGuiApplication::windowIcon().pixmap(QSize(96, 96), devicePixelRatioF()));
    picture->setTextFormat(Qt::PlainText);
    picture->setAlignment(Qt::AlignCenter);
    picture->setVisible(!QGuiApplication::windowIcon().isNull());
    auto *title = plainLabel(this, tr("Welcome to Godwit"));
    title->setFont(titleFont(font()));
    auto *words = plainLabel(
        this, tr("Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. "
                 "All it needs is your mail address and your password, which goes into this computer's keychain."));
    for (QLabel *label : {title, words}) label->setAlignment(Qt::AlignCenter);
    m_add->setObjectName(QStringLiteral("welcomeAdd"));
    m_add->setDefault(true);
    m_import->setObjectName(QStringLiteral("welcomeImport"));
    for (QPushButton *button : {m_add, m_import}) button->setMinimumHeight(fontMetrics().height() * 2);
    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    auto *inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(16);
    for (QWidget *each : {static_cast<QWidget *>(picture), static_cast<QWidget *>(title), static_cast<QWidget *>(words)})
        inside->addWidget(each);
    inside->addSpacing(8);
    inside->addWidget(m_add, 0, Qt::AlignHCenter);
    inside->addWidget(m_import, 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 1000);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    setElsewhere(0);
    for (QPushButton *button : {m_add, m_import}) button->setAutoDefault(true); // Enter presses the one that has the focus
    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addWanted);
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importWanted);
}

void WelcomePage::setElsewhere(int accounts)
{
    m_import->setText(accounts == 1 ? tr("&Take over your account from Thunderbird…")
                                    : tr("&Take over %Ln accounts from Thunderbird…", nullptr, accounts));
    m_import->setVisible(accounts > 0);
}

void WelcomePage::takeFocus() { m_add->setFocus(); }

} // namespace godwit::ui
