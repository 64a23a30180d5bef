// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog is made of; what it does is in accountdialog.cpp.
#include "ui/accountdialog.h"

#include "ui/accountform.h"
#include "ui/addresspage.h"
#include "ui/browserpage.h"
#include "ui/certificatepage.h"
#include "ui/formparts.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace godwit::ui {

void AccountDialog::buildPages()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *pages = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(pages);
    layout->setContentsMargins(0, 0, 0, 0);
    m_address = new AddressPage(pages);
    m_form = new AccountForm(pages);
    m_browser = new BrowserPage(pages);
    m_certificate = new CertificatePage(pages);
    for (const Page page : {Page::Address, Page::Form, Page::Browser, Page::Certificate}) layout->addWidget(widgetOf(page));
    m_scroll->setWidget(pages);
    pages->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    connect(m_address, &AddressPage::edited, this, &AccountDialog::updateButtons);
    connect(m_address, &AddressPage::accountChosen, this, &AccountDialog::takeAccount);
    connect(m_form, &AccountForm::edited, this, [this] {
        offerToGoOn(false);
        updateButtons();
    });
    connect(m_form, &AccountForm::unfolded, this, &AccountDialog::makeRoom);
    connect(m_form, &AccountForm::helpWanted, this, &AccountDialog::openWanted);
    connect(m_browser, &BrowserPage::openWanted, this, &AccountDialog::openWanted);
    connect(m_certificate, &CertificatePage::edited, this, &AccountDialog::updateButtons);
}

QWidget *AccountDialog::widgetOf(Page page) const
{
    switch (page) {
    case Page::Address: return m_address;
    case Page::Form: return m_form;
    case Page::Browser: return m_browser;
    case Page::Certificate: return m_certificate;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

void AccountDialog::buildFoot()
{
    m_message = plainLabel(this);
    m_message->setObjectName(QStringLiteral("message"));
    m_details = plainLabel(this);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_showDetails = new QToolButton(this);
    m_showDetails->setText(tr("Details"));
    m_showDetails->setCheckable(true);
    m_showDetails->setAutoRaise(true);
    m_showDetails->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addSpacing(8);
    box->addWidget(m_progress);
    box->addWidget(m_message);
    box->addWidget(m_showDetails);
    box->addWidget(m_details);
    box->addStretch(1);
    box->addSpacing(8);
    const auto showDetails = [this](bool open) {
        m_showDetails->setIcon(foldIcon(open, layoutDirection()));
        m_details->setVisible(open);
        makeRoom();
    };
    connect(m_showDetails, &QToolButton::toggled, this, showDetails);
    showDetails(false);
    showMessage({});
}

void AccountDialog::buildButtons()
{
    m_back = new QPushButton(tr("&Back"), this);
    m_byHand = new QPushButton(tr("Enter by &hand…"), this);
    m_without = new QPushButton(tr("Go on &without sending"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_goOn = new QPushButton(this);
    m_back->setObjectName(QStringLiteral("back"));
    m_byHand->setObjectName(QStringLiteral("byHand"));
    m_without->setObjectName(QStringLiteral("withoutSending"));
    m_without->setToolTip(tr("The account is kept; its settings say that sending is not possible yet"));
    m_goOn->setObjectName(QStringLiteral("signIn"));
    for (QPushButton *button : {m_back, m_byHand, m_without, cancel}) button->setAutoDefault(false);
    m_goOn->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_byHand);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_without);
    row->addWidget(cancel);
    row->addWidget(m_goOn);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &AccountDialog::goBack);
    connect(m_byHand, &QPushButton::clicked, this, &AccountDialog::enterByHand);
    connect(m_without, &QPushButton::clicked, this, [this] {
        setDoing(Doing::Trying); // until showResult()
        Q_EMIT withoutSendingWanted();
    });
    connect(cancel, &QPushButton::clicked, this, &AccountDialog::reject);
    connect(m_goOn, &QPushButton::clicked, this, &AccountDialog::goOn);
}

} // namespace godwit::ui
