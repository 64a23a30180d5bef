// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountediting.h"

#include "app/signin.h"
#include "mail/plaintext.h"
#include "ui/accountspage.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace godwit::app {

AccountEditing::AccountEditing(SignIn *signIn, std::function<int(AccountId)> pending, QObject *parent)
    : QObject(parent), m_signIn(signIn), m_pending(std::move(pending))
{}

void AccountEditing::attach(ui::AccountsPage *page)
{
    page->setAccounts(m_signIn->accounts().accounts());
    connect(m_signIn, &SignIn::accountsChanged, page, &ui::AccountsPage::setAccounts);
    connect(page, &ui::AccountsPage::addWanted, m_signIn, [this] { m_signIn->newAccount(); });
    connect(page, &ui::AccountsPage::editWanted, m_signIn, &SignIn::editAccount);
    connect(page, &ui::AccountsPage::renameWanted, this, [this, page](AccountId account, const QString &name) {
        rename(account, name);
        page->setAccounts(m_signIn->accounts().accounts()); // also where it was refused
    });
    connect(page, &ui::AccountsPage::identitiesWanted, this, &AccountEditing::setIdentities);
    connect(page, &ui::AccountsPage::orderWanted, m_signIn, &SignIn::setOrder);
    connect(page, &ui::AccountsPage::removeWanted, this, [this, page](AccountId account) { askToRemove(account, page); });
}

void AccountEditing::openPage(QWidget *parent)
{
    const QString name = QStringLiteral("accountsWindow");
    if (auto *open = parent->findChild<QDialog *>(name)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setWindowTitle(tr("Accounts"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    auto *page = new ui::AccountsPage(dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    layout->addWidget(page, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    attach(page);
    dialog->show();
}

void AccountEditing::rename(AccountId account, const QString &name)
{
    const auto entry = m_signIn->accounts().byId(account);
    if (!entry) return;
    Account renamed = entry->account;
    renamed.name = name;
    m_signIn->change(renamed);
}

void AccountEditing::setIdentities(AccountId account, const QList<Identity> &identities)
{
    const auto entry = m_signIn->accounts().byId(account);
    if (!entry) return;
    Account changed = entry->account;
    changed.identities = identities;
    m_signIn->change(changed);
}

void AccountEditing::askToRemove(AccountId account, QWidget *parent)
{
    const auto entry = m_signIn->accounts().byId(account);
    if (!entry) return;
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("removeQuestion"));
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove the account “%1” from this computer?").arg(isolated(entry->account.name, 100)));
    QString what = tr("The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.");
    const int pending = m_pending(account);
    if (pending == 1) what += u'\n' + tr("A change that has not reached the server yet is lost.");
    else if (pending > 1) what += u'\n' + tr("%Ln changes that have not reached the server yet are lost.", nullptr, pending);
    box->setInformativeText(what);
    QPushButton *remove = box->addButton(tr("Remove account"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("remove"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, account] { m_signIn->removeAccount(account); });
    box->open();
}

} // namespace godwit::app
