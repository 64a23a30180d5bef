// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browserpage.h"

#include "mail/plaintext.h"
#include "ui/formparts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace godwit::ui {

BrowserPage::BrowserPage(QWidget *parent)
    : QWidget(parent), m_words(plainLabel(this)), m_open(new QPushButton(tr("&Open the page again"), this)),
      m_copy(new QPushButton(tr("&Copy its address"), this))
{
    m_words->setObjectName(QStringLiteral("browserWords"));
    m_open->setObjectName(QStringLiteral("openPage"));
    m_copy->setObjectName(QStringLiteral("copyPage"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_page); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
}

void BrowserPage::setPage(const QUrl &page, bool opened)
{
    m_page = page;
    const QString host = isolated(page.host(), 100);
    m_words->setText(opened ? tr("Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes "
                                 "on by itself then; your password stays between you and your provider.")
                                  .arg(host)
                            : tr("There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 "
                                 "into a browser on this computer, sign in there, and allow Godwit to use your mail.")
                                  .arg(host));
    for (QPushButton *button : {m_open, m_copy}) button->setEnabled(true);
    (opened ? m_open : m_copy)->setFocus();
}

void BrowserPage::setAnswered()
{
    m_words->setText(tr("You have signed in with the browser. Godwit asks your provider for access…"));
    for (QPushButton *button : {m_open, m_copy}) button->setEnabled(false);
}

} // namespace godwit::ui
