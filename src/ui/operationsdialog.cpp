// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operationsdialog.h"

#include "models/operationsmodel.h"
#include "ui/bodytext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

/// Rows with some air, as in the other lists.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(12, option.fontMetrics.lineSpacing() / 2);
    }
};

bool isStopped(const Operation &operation) { return !takesEffect(operation); }
bool canBeDropped(const Operation &operation) { return operation.state != Operation::State::Sent; }

} // namespace

OperationsDialog::OperationsDialog(models::OperationsModel *model, QWidget *parent)
    : QDialog(parent), m_model(model), m_list(new QTreeView(this)), m_empty(new QLabel(this)), m_details(new QLabel(this))
{
    setWindowTitle(tr("Pending changes"));
    setObjectName(QStringLiteral("operationsDialog"));
    m_list->setObjectName(QStringLiteral("operations"));
    m_list->setAccessibleName(tr("Changes that have not reached the servers"));
    m_list->setModel(model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(models::OperationsModel::What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(models::OperationsModel::State, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(models::OperationsModel::Since, QHeaderView::ResizeToContents);
    m_empty->setText(tr("Nothing is waiting: everything that you changed has reached the servers."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_details->setObjectName(QStringLiteral("operationDetails"));
    m_details->setTextFormat(Qt::PlainText); // a server's words
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setContentsMargins(16, 8, 16, 8);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 4);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_retry = buttons->addButton(tr("&Try again"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(QStringLiteral("retry"));
    m_drop = buttons->addButton(tr("&Drop"), QDialogButtonBox::DestructiveRole);
    m_drop->setObjectName(QStringLiteral("drop"));
    m_drop->setToolTip(tr("Give the change up: your mail is shown as the server has it"));
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryWanted(selectedIds(isStopped)); });
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT dropWanted(selectedIds(canBeDropped)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_details);
    layout->addWidget(buttons);
    buttons->setContentsMargins(16, 8, 16, 16);
    resize(720, 420);

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OperationsDialog::update);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OperationsDialog::update);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &OperationsDialog::update);
    connect(model, &QAbstractItemModel::dataChanged, this, &OperationsDialog::update);
    // Whoever comes here because something was stopped sees that first.
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (!isStopped(index.data(models::OperationsModel::OperationRole).value<Operation>())) continue;
        m_list->setCurrentIndex(index);
        break;
    }
    update();
}

QList<Operation> OperationsDialog::selected() const
{
    QList<Operation> operations;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        operations.append(index.data(models::OperationsModel::OperationRole).value<Operation>());
    return operations;
}

QList<OperationId> OperationsDialog::selectedIds(bool (*which)(const Operation &)) const
{
    QList<OperationId> ids;
    for (const Operation &operation : selected())
        if (which(operation)) ids.append(operation.id);
    return ids;
}

void OperationsDialog::update()
{
    const bool some = m_model->rowCount() > 0;
    m_list->setVisible(some);
    m_empty->setVisible(!some);
    m_details->setVisible(some);
    const QList<Operation> operations = selected();
    m_retry->setEnabled(std::ranges::any_of(operations, isStopped));
    m_drop->setEnabled(std::ranges::any_of(operations, canBeDropped));
    const QModelIndex current = m_list->currentIndex();
    QString why = current.data(models::OperationsModel::ErrorRole).toString();
    if (why.isEmpty() && current.isValid())
        why = current.data(models::OperationsModel::OperationRole).value<Operation>().state == Operation::State::Queued
                  ? tr("It is sent as soon as there is a connection, after the changes before it.")
                  : tr("It is on its way; the server has not answered yet.");
    m_details->setText(boundedForLayout(why, 60));
}

} // namespace godwit::ui
