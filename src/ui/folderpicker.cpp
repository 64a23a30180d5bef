// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderpicker.h"

#include "models/foldertreemodel.h"
#include "ui/folderpane.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace godwit::ui {

using models::FolderTreeModel;

namespace {

class AccountFilter final : public QSortFilterProxyModel
{
public:
    AccountFilter(AccountId account, QObject *parent) : QSortFilterProxyModel(parent), m_account(account) {}

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (index.data(FolderTreeModel::AccountIdRole).value<AccountId>() != m_account) return false;
        if (index.data(FolderTreeModel::IsAccountRole).toBool()) return true; // the root of what the view shows
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    AccountId m_account;
};

QModelIndex firstOpenable(const QAbstractItemModel &model, FolderId notThis, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const auto folder = index.data(FolderTreeModel::FolderIdRole).value<FolderId>();
        const bool openable = folder != FolderId{} && folder != notThis && index.data(FolderTreeModel::SelectableRole).toBool();
        if (openable && (index.flags() & Qt::ItemIsEnabled)) return index;
        if (const QModelIndex below = firstOpenable(model, notThis, index); below.isValid()) return below;
    }
    return {};
}

} // namespace

FolderPicker::FolderPicker(FolderTreeModel *model, AccountId account, FolderId notThis, QWidget *parent)
    : QDialog(parent), m_notThis(notThis), m_filter(new AccountFilter(account, this)), m_find(new QLineEdit(this)),
      m_tree(new QTreeView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move to folder"));
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSourceModel(model);
    m_find->setPlaceholderText(tr("Find a folder"));
    m_find->setAccessibleName(tr("Find a folder"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_tree->setAccessibleName(tr("Folders"));
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_filter);
    m_tree->setRootIndex(m_filter->mapFromSource(model->indexOf(account)));
    m_tree->setItemDelegate(new FolderDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_move = buttons->addButton(tr("Move here"), QDialogButtonBox::AcceptRole);
    m_move->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_find);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 52, fontMetrics().height() * 24);

    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_tree->expandAll();
        chooseFirst();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_move->setEnabled(chosen() != FolderId{}); });
    connect(m_tree, &QTreeView::doubleClicked, this, &FolderPicker::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &FolderPicker::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    chooseFirst();
}

void FolderPicker::chooseFirst()
{
    m_tree->setCurrentIndex(firstOpenable(*m_filter, m_notThis, m_tree->rootIndex()));
    m_move->setEnabled(chosen() != FolderId{});
}

FolderId FolderPicker::chosen() const
{
    const QModelIndex index = m_tree->currentIndex();
    const auto folder = index.data(FolderTreeModel::FolderIdRole).value<FolderId>();
    return index.data(FolderTreeModel::SelectableRole).toBool() && folder != m_notThis ? folder : FolderId{};
}

void FolderPicker::choose()
{
    const FolderId folder = chosen();
    if (folder == FolderId{}) return;
    Q_EMIT picked(folder);
    accept();
}

/// Up and Down move in the tree while the search field keeps the focus.
bool FolderPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_tree, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace godwit::ui
