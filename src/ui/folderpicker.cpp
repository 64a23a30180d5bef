// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderpicker.h"

#include "mail/foldername.h"
#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/folderabilities.h"
#include "ui/folderdelegate.h"
#include "ui/icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace godwit::ui {

using models::FolderTreeModel;

namespace {

/// The folders of one account; AccountId{}: of all.
class AccountFilter final : public QSortFilterProxyModel
{
public:
    AccountFilter(AccountId account, QObject *parent) : QSortFilterProxyModel(parent), m_account(account) {}

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const auto account = index.data(FolderTreeModel::AccountIdRole).value<AccountId>();
        if (m_account == AccountId{} ? account == models::virtualAccount || account == models::favouritesAccount : account != m_account)
            return false;
        if (index.data(FolderTreeModel::IsFavouriteRole).toBool()) return false; // it stands in its account, too
        if (index.data(FolderTreeModel::IsAccountRole).toBool()) return true; // the root of what the view shows
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    AccountId m_account;
};

} // namespace

FolderPicker::FolderPicker(FolderTreeModel *model, AccountId account, FolderId notThis, QWidget *parent)
    : FolderPicker(
          model, AccountId{},
          [=](const Folder *folder) {
              if (!folder) return tr("An account holds folders only. Choose one of them.");
              if (folder->id == notThis) return tr("The messages are there already.");
              return whyNot(FolderDeed::Put, *folder, model->facts(folder->id));
          },
          parent)
{
    setWindowTitle(tr("Move to folder"));
    m_first = m_filter->mapFromSource(model->indexOf(account));
    if (m_filter->rowCount() > 1) m_tree->setRootIsDecorated(false); // accounts are headings
    else m_tree->setRootIndex(m_first);
    m_tree->expandAll();
    chooseFirst();
}

FolderPicker::FolderPicker(FolderTreeModel *model, const Folder &folder, QWidget *parent)
    : FolderPicker(
          model, folder.account,
          [model, id = folder.id](const Folder *into) {
              const Folder *moved = model->folder(id);
              return moved ? whyNotInto(*model, *moved, into) : tr("The folder is not there any more.");
          },
          parent)
{
    setWindowTitle(tr("Move the folder “%1” into").arg(isolated(shownName(folder), 60)));
    m_tree->setRootIsDecorated(false); // the account is a heading
    m_tree->expandAll();
    chooseFirst();
}

FolderPicker::FolderPicker(FolderTreeModel *model, AccountId account, WhyNot whyNot, QWidget *parent)
    : QDialog(parent), m_model(model), m_whyNot(std::move(whyNot)), m_filter(new AccountFilter(account, this)), m_find(new QLineEdit(this)),
      m_tree(new QTreeView(this)), m_why(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSourceModel(model);
    m_find->setPlaceholderText(tr("Find a folder"));
    m_find->setAccessibleName(tr("Find a folder"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_tree->setAccessibleName(tr("Folders"));
    m_tree->setHeaderHidden(true);
    QPalette row = m_tree->palette();
    row.setColor(QPalette::Highlight, selected(row, true)); // before the delegate's part of a row, too
    m_tree->setPalette(row);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new FolderDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(fontMetrics().height() * 2); // the dialog does not jump
    m_why->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_move = buttons->addButton(tr("Move here"), QDialogButtonBox::AcceptRole);
    m_move->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_find);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_why);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 52, fontMetrics().height() * 24);

    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_tree->expandAll();
        chooseFirst();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FolderPicker::judge);
    connect(m_tree, &QTreeView::doubleClicked, this, &FolderPicker::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &FolderPicker::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString FolderPicker::whyNotAt(const QModelIndex &index) const
{
    const Folder *folder = m_model->folder(index.data(FolderTreeModel::FolderIdRole).value<FolderId>());
    const bool top = index.data(FolderTreeModel::IsAccountRole).toBool();
    return !folder && !top ? tr("This is no folder of its own.") : m_whyNot(folder);
}

QModelIndex FolderPicker::firstThatTakes(const QModelIndex &parent, Qt::MatchFlag match) const
{
    const QString wanted = m_find->text();
    const auto fits = [&](const QString &name) {
        if (match == Qt::MatchFixedString) return name.compare(wanted, Qt::CaseInsensitive) == 0;
        return match == Qt::MatchStartsWith ? name.startsWith(wanted, Qt::CaseInsensitive) : name.contains(wanted, Qt::CaseInsensitive);
    };
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        if (fits(index.data().toString()) && whyNotAt(index).isEmpty()) return index;
        if (const QModelIndex below = firstThatTakes(index, match); below.isValid()) return below;
    }
    return {};
}

void FolderPicker::chooseFirst()
{
    QModelIndex first;
    for (const auto match : {Qt::MatchFixedString, Qt::MatchStartsWith, Qt::MatchContains}) {
        if (!first.isValid() && m_first.isValid()) first = firstThatTakes(m_first, match);
        if (!first.isValid()) first = firstThatTakes(m_tree->rootIndex(), match);
    }
    m_tree->setCurrentIndex(first);
    if (first.isValid()) m_tree->scrollTo(first);
    judge();
}

void FolderPicker::judge()
{
    const QModelIndex index = m_tree->currentIndex();
    const QString why = index.isValid() ? whyNotAt(index) : QString();
    m_why->setText(why);
    m_move->setEnabled(index.isValid() && why.isEmpty());
}

void FolderPicker::choose()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid() || !whyNotAt(index).isEmpty()) return;
    Q_EMIT picked(index.data(FolderTreeModel::FolderIdRole).value<FolderId>());
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
