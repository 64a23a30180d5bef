// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountspage.h"

#include "mail/plaintext.h"
#include "ui/formparts.h"
#include "ui/icons.h"
#include "ui/identitiesdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace godwit::ui {

AccountsPage::AccountsPage(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_empty(plainLabel(this, tr("There is no account yet. Add one to read your mail."))),
      m_order(plainLabel(this, tr("The first account is the usual one for new messages."))), m_add(new QPushButton(tr("&Add…"), this)),
      m_edit(new QPushButton(tr("&Settings…"), this)), m_rename(new QPushButton(tr("Re&name"), this)),
      m_identities(new QPushButton(tr("&Identities…"), this)), m_up(new QPushButton(tr("Move &up"), this)),
      m_down(new QPushButton(tr("Move &down"), this)), m_remove(new QPushButton(tr("&Remove…"), this)), m_sending(plainLabel(this))
{
    m_list->setObjectName(QStringLiteral("accounts"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 10);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_empty, 1);
    m_order->setFont(smallFont(font()));
    left->addWidget(m_order);
    m_sending->setObjectName(QStringLiteral("sendingNotPossible"));
    m_sending->setFont(smallFont(font()));
    left->addWidget(m_sending);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    buildButtons();
    setAccounts({});
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsPage::updateButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { m_edit->click(); });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const Account account = m_accounts.value(m_list->row(item));
        const QString name = item->text().trimmed();
        if (name.isEmpty() || name == account.name) setAccounts(QList<Account>(m_accounts));
        else Q_EMIT renameWanted(account.id, name);
    });
}

void AccountsPage::buildButtons()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    const std::pair<QPushButton *, const char *> buttons[]{
        {m_add, "addAccount"}, {m_edit, "editAccount"}, {m_rename, "renameAccount"}, {m_identities, "identities"},
        {m_up, "moveUp"},      {m_down, "moveDown"},    {m_remove, "removeAccount"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        if (button == m_up || button == m_remove) column->addSpacing(8);
        column->addWidget(button);
    }
    m_rename->setToolTip(tr("Give the account another name here (F2)"));
    m_identities->setToolTip(tr("Names, addresses and signatures with which you write"));
    m_up->setToolTip(tr("Higher in the folder pane (Alt+Up)"));
    m_down->setToolTip(tr("Lower in the folder pane (Alt+Down)"));
    m_remove->setToolTip(tr("Remove the account from this computer (Delete)"));
    column->addStretch(1);
    static_cast<QHBoxLayout *>(layout())->addLayout(column);
    const auto key = [this](const QKeySequence &keys, QPushButton *button) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, button, &QPushButton::click);
    };
    key(Qt::ALT | Qt::Key_Up, m_up);
    key(Qt::ALT | Qt::Key_Down, m_down);
    key(Qt::Key_Delete, m_remove);
    key(Qt::Key_Return, m_edit);
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(current()); });
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_identities, &QPushButton::clicked, this, &AccountsPage::openIdentities);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
}

void AccountsPage::setAccounts(const QList<Account> &accounts)
{
    const AccountId before = current();
    m_accounts = accounts;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Account &account : accounts) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("mail-folder-inbox")), oneLine(account.name, 200), m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        const QString about =
            tr("%1, at %2").arg(oneLine(account.address.isEmpty() ? account.user : account.address), oneLine(account.host));
        item->setToolTip(about.toHtmlEscaped());
        item->setData(Qt::AccessibleDescriptionRole, about);
        if (account.id == before) m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem()) m_list->setCurrentRow(accounts.isEmpty() ? -1 : 0);
    m_list->setVisible(!accounts.isEmpty());
    m_empty->setVisible(accounts.isEmpty());
    m_order->setVisible(accounts.size() > 1);
    updateButtons();
}

const Account *AccountsPage::currentAccount() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_accounts.size() ? &m_accounts[row] : nullptr;
}

AccountId AccountsPage::current() const
{
    const Account *account = currentAccount();
    return account ? account->id : AccountId{};
}

void AccountsPage::updateButtons()
{
    const int row = m_list->currentRow();
    for (QPushButton *button : {m_edit, m_rename, m_identities, m_remove}) button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    const Account *account = currentAccount();
    const bool unknown = account && account->outgoing.host.isEmpty();
    const bool failed = account && account->outgoing.trial == Outgoing::Trial::Failed;
    m_sending->setText(unknown  ? tr("Sending is not possible yet: the server for it is not known. See Settings.")
                       : failed ? tr("Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.")
                                : QString());
    m_sending->setVisible(unknown || failed);
}

void AccountsPage::moveBy(int step)
{
    const qsizetype row = m_list->currentRow(), to = row + step;
    if (row < 0 || to < 0 || to >= m_accounts.size()) return;
    QList<AccountId> order;
    for (const Account &account : m_accounts) order << account.id;
    order.swapItemsAt(row, to);
    Q_EMIT orderWanted(order);
}

void AccountsPage::openIdentities()
{
    const Account *account = currentAccount();
    if (!account) return;
    auto *dialog = new IdentitiesDialog(*account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = account->id] { Q_EMIT identitiesWanted(id, dialog->identities()); });
    dialog->open();
}

} // namespace godwit::ui
