// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptionsdialog.h"

#include "mail/plaintext.h"
#include "models/subscriptionmodel.h"
#include "ui/icons.h"
#include "ui/subscriptionfilter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace godwit::ui {

SubscriptionsDialog::SubscriptionsDialog(models::SubscriptionModel *model, AccountId account, const QString &accountName, QWidget *parent)
    : QDialog(parent), m_model(model), m_account(account), m_filter(new SubscriptionFilter(account, this)), m_tree(new QTreeView(this))
{
    setWindowTitle(tr("Folder subscriptions"));
    m_filter->setSourceModel(model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    auto *title = new QLabel(tr("Folder subscriptions – %1").arg(oneLine(accountName, 60)), this);
    title->setFont(titleFont(font()));
    auto *words = new QLabel(tr("Subscribed folders are shown in the folder pane, here and in your other mail programs."), this);
    for (QLabel *label : {title, words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    buildTools();
    m_tree->setObjectName(QStringLiteral("subscriptions"));
    m_tree->setAccessibleName(tr("Folders of the account"));
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_filter);
    m_tree->setRootIndex(m_filter->mapFromSource(model->indexOf(account)));
    m_tree->setItemDelegate(new SubscriptionDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->expandAll();
    layout->addWidget(m_tree, 1);
    buildFoot();
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 32);
    connect(model, &QAbstractItemModel::dataChanged, this, &SubscriptionsDialog::updateFoot);
    connect(model, &models::SubscriptionModel::pendingChanged, this, &SubscriptionsDialog::updateFoot);
    connect(m_filter, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expand);
    connect(this, &QDialog::rejected, model, &models::SubscriptionModel::discardChanges);
    updateFoot();
}

void SubscriptionsDialog::buildTools()
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setPlaceholderText(tr("Find a folder"));
    m_find->setAccessibleName(tr("Find a folder"));
    m_find->setClearButtonEnabled(true);
    m_which = new QComboBox(this);
    m_which->setObjectName(QStringLiteral("which"));
    m_which->setAccessibleName(tr("Which folders are listed"));
    m_which->addItem(tr("All"), int(SubscriptionFilter::Which::All));
    m_which->addItem(tr("Subscribed"), int(SubscriptionFilter::Which::Subscribed));
    m_which->addItem(tr("Not subscribed"), int(SubscriptionFilter::Which::NotSubscribed));
    auto *refresh = new QToolButton(this);
    refresh->setIcon(icon(QStringLiteral("view-refresh")));
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    refresh->setAccessibleName(tr("Read the folder list again"));
    refresh->setToolTip(tr("Read the folder list again (F5)"));
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_find, 1);
    tools->addWidget(m_which);
    tools->addWidget(refresh);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setWhich(SubscriptionFilter::Which(m_which->currentData().toInt()));
        m_tree->expandAll();
    });
    connect(refresh, &QToolButton::clicked, this, [this] { Q_EMIT refreshWanted(m_account); });
}

void SubscriptionsDialog::buildFoot()
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::ActionRole);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(m_apply, &QPushButton::clicked, this, &SubscriptionsDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SubscriptionsDialog::updateFoot()
{
    const auto changes = m_model->pendingChanges();
    const QLocale locale;
    const auto on = std::ranges::count_if(changes, &wish::Subscribe::on);
    const auto count = changes.size();
    m_apply->setEnabled(count > 0);
    m_apply->setText(count == 0 ? tr("Apply") : count == 1 ? tr("Apply 1 change") : tr("Apply %1 changes").arg(locale.toString(count)));
    m_summary->setText(count == 0 ? tr("No changes")
                                  : tr("%1 to subscribe, %2 to unsubscribe").arg(locale.toString(on), locale.toString(count - on)));
}

void SubscriptionsDialog::apply()
{
    for (const wish::Subscribe &change : m_model->pendingChanges()) Q_EMIT wished(change);
    m_model->discardChanges();
    accept();
}

} // namespace godwit::ui
