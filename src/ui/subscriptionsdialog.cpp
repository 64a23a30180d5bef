// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptionsdialog.h"

#include "mail/plaintext.h"
#include "models/subscriptionchanges.h"
#include "ui/icons.h"
#include "ui/subscriptionfilter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace godwit::ui {

using models::FolderTreeModel;
using models::SubscriptionModel;

namespace {
constexpr int mostOpened = 300; ///< rows that open by themselves; of more only the first level is shown, the others as one opens them
}

SubscriptionsDialog::SubscriptionsDialog(SubscriptionModel *model, AccountId account, const QString &accountName, QWidget *parent)
    : QDialog(parent), m_model(model), m_account(account), m_filter(new SubscriptionFilter(account, this)), m_tree(new QTreeView(this)),
      m_changes(new QListView(this))
{
    setWindowTitle(tr("Folder subscriptions"));
    m_filter->setSourceModel(model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    auto *title = new QLabel(tr("Folder subscriptions – %1").arg(oneLine(accountName, 60)), this);
    title->setFont(titleFont(font()));
    auto *words =
        new QLabel(tr("Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders "
                      "that are used for something, like sent messages, are always shown here."),
                   this);
    m_offline = new QLabel(
        tr("There is no connection: this is the list as it was last. What you change is kept, and done when there is one."), this);
    m_offline->setObjectName(QStringLiteral("offline"));
    for (QLabel *label : {title, words, m_offline}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_offline->hide();
    buildTools(layout);
    buildTree(layout);
    buildChanges(layout);
    buildFoot(layout);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 40);
    connect(model, &SubscriptionModel::changesChanged, this, &SubscriptionsDialog::updateFoot);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SubscriptionsDialog::updateFoot);
    connect(this, &QDialog::rejected, model, &SubscriptionModel::discardChanges);
    narrowed();
    updateFoot();
    m_find->setFocus();
}

void SubscriptionsDialog::setOffline(bool offline) { m_offline->setVisible(offline); }

void SubscriptionsDialog::buildTools(QVBoxLayout *layout)
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setPlaceholderText(tr("Find a folder"));
    m_find->setAccessibleName(tr("Find a folder"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_which = new QComboBox(this);
    m_which->setObjectName(QStringLiteral("which"));
    m_which->setAccessibleName(tr("Which folders are listed"));
    m_which->addItem(tr("All"), int(SubscriptionFilter::Which::All));
    m_which->addItem(tr("Subscribed"), int(SubscriptionFilter::Which::Subscribed));
    m_which->addItem(tr("Not subscribed"), int(SubscriptionFilter::Which::NotSubscribed));
    m_which->addItem(tr("What will change"), int(SubscriptionFilter::Which::Changed));
    m_which->addItem(tr("No longer on the server"), int(SubscriptionFilter::Which::Gone));
    m_refresh = new QToolButton(this);
    m_refresh->setIcon(icon(QStringLiteral("view-refresh")));
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_refresh->setAccessibleName(tr("Read the folder list again"));
    m_refresh->setToolTip(tr("Read the folder list again (F5)"));
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_find, 1);
    tools->addWidget(m_which);
    tools->addWidget(m_refresh);
    layout->addLayout(tools);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        narrowed();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setWhich(SubscriptionFilter::Which(m_which->currentData().toInt()));
        narrowed();
    });
    connect(m_refresh, &QToolButton::clicked, this, [this] { Q_EMIT refreshWanted(m_account); });
}

void SubscriptionsDialog::buildTree(QVBoxLayout *layout)
{
    m_tree->setObjectName(QStringLiteral("subscriptions"));
    m_tree->setAccessibleName(tr("Folders of the account"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setModel(m_filter);
    m_tree->setRootIndex(m_filter->mapFromSource(m_model->indexOf(m_account)));
    m_tree->setItemDelegate(new SubscriptionDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_none = new QLabel(tr("No folder fits. Look for another name, or choose “All”."), this);
    m_none->setObjectName(QStringLiteral("none"));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_none);
    layout->addWidget(m_tree, 1);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_model->fetchMore(m_filter->mapToSource(index)); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SubscriptionsDialog::showMenu);
}

void SubscriptionsDialog::buildChanges(QVBoxLayout *layout)
{
    m_preview = new QWidget(this);
    auto *inside = new QVBoxLayout(m_preview);
    inside->setContentsMargins(0, 8, 0, 0);
    inside->setSpacing(4);
    auto *heading = new QLabel(tr("What will change (Delete takes a line back)"), m_preview);
    heading->setFont(headingFont(font()));
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setAccessibleName(tr("What will change"));
    m_changes->setModel(new models::SubscriptionChanges(m_model, this));
    m_changes->setUniformItemSizes(true);
    m_changes->setTextElideMode(Qt::ElideRight);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->installEventFilter(this);
    inside->addWidget(heading);
    inside->addWidget(m_changes);
    layout->addWidget(m_preview);
}

void SubscriptionsDialog::buildFoot(QVBoxLayout *layout)
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_gone = buttons->addButton(QString(), QDialogButtonBox::ResetRole);
    m_gone->setObjectName(QStringLiteral("gone"));
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::ActionRole);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    setTabOrder({m_find, m_which, m_refresh, m_tree, m_changes, m_gone});
    connect(m_gone, &QPushButton::clicked, this, [this] { m_model->uncheck(m_model->goneFolders(m_account)); });
    connect(m_apply, &QPushButton::clicked, this, &SubscriptionsDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Rows below `parent`, no more than `most` are counted.
int SubscriptionsDialog::matches(const QModelIndex &parent, int most) const
{
    int count = 0;
    for (int row = 0; row < m_filter->rowCount(parent) && count < most; ++row)
        count += 1 + matches(m_filter->index(row, 0, parent), most - count - 1);
    return count;
}

/// Few rows are opened; of ten thousand one opens what one wants to see.
void SubscriptionsDialog::narrowed()
{
    const int count = matches(m_tree->rootIndex(), mostOpened + 1);
    const bool whole = m_filter->isNarrow() || m_model->isWhole(m_account); // else each that opens would be asked for
    if (count <= mostOpened && whole) m_tree->expandAll();
    else m_tree->collapseAll();
    m_none->setVisible(count == 0);
    m_tree->setVisible(count > 0);
}

void SubscriptionsDialog::updateFoot()
{
    const QLocale locale;
    const auto count = m_model->pendingCount(), on = m_model->pendingSubscriptions();
    m_apply->setEnabled(count > 0);
    m_apply->setText(count == 0 ? tr("Apply") : count == 1 ? tr("Apply 1 change") : tr("Apply %1 changes").arg(locale.toString(count)));
    m_summary->setText(count == 0 ? tr("No changes")
                                  : tr("%1 to subscribe, %2 to unsubscribe").arg(locale.toString(on), locale.toString(count - on)));
    m_preview->setVisible(count > 0);
    m_changes->setFixedHeight(fontMetrics().height() * int(std::clamp<qsizetype>(count, 2, 6)) + 8);
    const qsizetype gone = std::ranges::count_if(m_model->goneFolders(m_account), [this](FolderId id) {
        const Folder *folder = m_model->folder(id);
        return folder && m_model->isWanted(*folder);
    });
    m_gone->setVisible(gone > 0);
    m_gone->setText(gone == 1 ? tr("Remove the one that is gone") : tr("Remove the %1 that are gone").arg(locale.toString(gone)));
    m_gone->setToolTip(tr("Folders that you subscribed to and that are not on the server any more"));
}

/// All selected ones become what the current one is not.
void SubscriptionsDialog::check(bool branches)
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid()) return;
    const QVariant state = current.data(Qt::CheckStateRole);
    const bool isOn = state.isValid() ? state.toInt() == Qt::Checked
                                      : current.data(SubscriptionModel::BelowRole) == current.data(SubscriptionModel::SubscribedBelowRole);
    QList<QPersistentModelIndex> rows;
    for (const QModelIndex &row : m_tree->selectionModel()->selectedRows()) rows << m_filter->mapToSource(row);
    if (rows.isEmpty()) rows << m_filter->mapToSource(current);
    for (const QPersistentModelIndex &row : std::as_const(rows)) {
        if (branches) m_model->checkBranch(row, !isOn);
        else m_model->setData(row, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
}

void SubscriptionsDialog::takeBack()
{
    const auto *changes = static_cast<models::SubscriptionChanges *>(m_changes->model());
    const FolderId id = changes->folderAt(m_changes->currentIndex().row());
    const Folder *folder = m_model->folder(id);
    if (folder) m_model->setData(m_model->indexOf(id), folder->subscribed ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void SubscriptionsDialog::showMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    if (!index.isValid()) return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("branchMenu"));
    const QPersistentModelIndex row = m_filter->mapToSource(index);
    const QString below = QLocale().toString(index.data(SubscriptionModel::BelowRole).toInt());
    menu->addAction(tr("&Subscribe to it and the %1 below it").arg(below), this, [=, this] { m_model->checkBranch(row, true); })
        ->setObjectName(QStringLiteral("subscribeBranch"));
    menu->addAction(tr("&Unsubscribe from it and the %1 below it").arg(below), this, [=, this] { m_model->checkBranch(row, false); })
        ->setObjectName(QStringLiteral("unsubscribeBranch"));
    menu->addSeparator();
    menu->addAction(tr("&Open the whole branch"), this, [=, this] { m_tree->expandRecursively(m_filter->mapFromSource(row)); });
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

bool SubscriptionsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_tree && key->key() == Qt::Key_Space) {
        check(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (watched == m_changes && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        takeBack();
        return true;
    }
    // From the search on to what was found; Enter there would apply.
    const bool onward = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_find && onward) {
        m_tree->setFocus();
        QModelIndex first = m_tree->indexAt(QPoint(1, 1));
        while (first.isValid() && !m_find->text().isEmpty() && !first.data().toString().contains(m_find->text(), Qt::CaseInsensitive))
            first = m_tree->indexBelow(first);
        if (first.isValid()) m_tree->setCurrentIndex(first);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SubscriptionsDialog::apply()
{
    const QList<wish::Subscribe> changes = m_model->pendingChanges();
    m_model->discardChanges();
    Q_EMIT applied(changes);
    accept();
}

} // namespace godwit::ui
