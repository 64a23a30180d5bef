// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderpane.h"

#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/icons.h"
#include "ui/statustext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QTreeView>

namespace godwit::ui {

using models::FolderTreeModel;

namespace {

QIcon iconOf(const QModelIndex &index)
{
    const bool search = isVirtual(index.data(FolderTreeModel::FolderIdRole).value<FolderId>());
    return search ? icon(QStringLiteral("search")) : icon(Role(index.data(FolderTreeModel::RoleRole).toInt()));
}

} // namespace

QSize FolderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int letter = option.fontMetrics.height();
    const int extra = index.data(FolderTreeModel::IsAccountRole).toBool() ? letter : letter * 10 / 18; // 28 px with a font of 18 px
    return {80, letter + std::max(6, extra)};
}

void FolderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool account = index.data(FolderTreeModel::IsAccountRole).toBool();
    const bool selectable = index.data(FolderTreeModel::SelectableRole).toBool();
    const uint unread = account ? 0 : index.data(FolderTreeModel::UnreadRole).toUInt();
    const auto at = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto leading = int(Qt::AlignVCenter | Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    const auto trailing =
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight));

    painter->save();
    QFont font = account ? headingFont(option.font) : option.font;
    if (unread > 0) font.setBold(true);
    painter->setFont(font);
    const QColor color = account || !selectable ? dimmed(palette) : palette.color(QPalette::Text);
    const int size = std::max(16, option.fontMetrics.height() * 8 / 9);
    QRect room = option.rect.adjusted(account ? 16 : 4, account ? option.fontMetrics.height() / 2 : 0, -16, 0);
    if (account) { // the whole heading folds its folders away
        const bool open = option.state.testFlag(QStyle::State_Open);
        const QRect place(room.right() - size + 4, room.y() + (room.height() - size) / 2, size, size);
        paintIcon(painter, at(place), foldIcon(open, option.direction), color);
        room.setRight(place.left() - 4);
    }
    if (unread > 0) {
        const QString count = grouped(option.locale, unread);
        const int width = QFontMetrics(font).horizontalAdvance(count);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(at(QRect(room.right() - width, room.y(), width + 1, room.height())), trailing, count);
        room.setRight(room.right() - width - 8);
    }
    if (!account) {
        const QRect place(room.x(), room.y() + (room.height() - size) / 2, size, size);
        paintIcon(painter, at(place), iconOf(index), color);
        room.setLeft(room.left() + size + 8);
    }
    painter->setPen(color);
    const QString name = QFontMetrics(font).elidedText(oneLine(index.data(Qt::DisplayRole).toString(), 200), Qt::ElideRight, room.width());
    painter->drawText(at(room), leading | int(Qt::TextSingleLine), name);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(palette.color(QPalette::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

namespace {

/// A tree whose whole row carries the selection, in a wash of the accent.
class FolderTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (selectionModel() && selectionModel()->isSelected(index)) {
            painter->fillRect(QRect(0, option.rect.y(), viewport()->width(), option.rect.height()), selected(palette(), hasFocus()));
        }
        QTreeView::drawRow(painter, option, index);
    }
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        if (!model()->hasChildren(index) || !index.parent().isValid()) return;
        const int size = std::min(indentation(), fontMetrics().height() * 7 / 9);
        const QRect place(isRightToLeft() ? rect.left() : rect.right() - size + 1, rect.center().y() - size / 2 + 1, size, size);
        paintIcon(painter, place, foldIcon(isExpanded(index), layoutDirection()), dimmed(palette()));
    }
};

} // namespace

FolderPane::FolderPane(FolderTreeModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_tree(new FolderTree(this)), m_status(new QLabel(this)), m_detail(new QLabel(this)),
      m_more(new QToolButton(this)), m_foot(new QWidget(this))
{
    m_tree->setObjectName(QStringLiteral("folders"));
    m_tree->setAccessibleName(tr("Folders"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false); // accounts are headings
    m_tree->setIndentation(std::max(16, fontMetrics().height()));
    m_tree->setItemDelegate(new FolderDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false); // a heading answers to the first click already: see below
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette palette = m_tree->palette();
    palette.setBrush(QPalette::Highlight, Qt::transparent); // the row paints its own selection
    m_tree->setPalette(palette);
    m_tree->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_tree->setModel(m_model);

    for (QLabel *label : {m_status, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_status->setObjectName(QStringLiteral("status"));
    m_detail->setFont(smallFont(font()));
    m_more->setIcon(icon(QStringLiteral("overflow-menu")));
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("What Godwit is doing"));
    m_more->setToolTip(tr("What Godwit is doing"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_status);
    words->addWidget(m_detail);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(12, 8, 8, 8);
    foot->addLayout(words, 1);
    foot->addWidget(m_more, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_foot);
    m_foot->hide();

    connect(m_more, &QToolButton::clicked, this, [this] { Q_EMIT statusDetailsWanted(statusToShow().account); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid()) m_tree->setExpanded(index, !m_tree->isExpanded(index));
        chooseFolder(index); // also the current one: the way back from a search
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.parent().isValid()) m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FolderPane::rowsInserted);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FolderPane::chooseFolder);
    for (int row = 0; row < m_model->rowCount(); ++row) m_tree->expand(m_model->index(row, 0));
}

void FolderPane::chooseFolder(const QModelIndex &index)
{
    const auto folder = index.data(FolderTreeModel::FolderIdRole).value<FolderId>();
    if (folder != FolderId{} && index.data(FolderTreeModel::SelectableRole).toBool()) Q_EMIT folderChosen(folder);
}

/// Accounts are open from the start; what a person closes stays closed.
void FolderPane::rowsInserted(const QModelIndex &parent, int first, int last)
{
    if (!parent.isValid()) {
        for (int row = first; row <= last; ++row) m_tree->expand(m_model->index(row, 0));
    } else if (!parent.parent().isValid() && m_model->rowCount(parent) == last - first + 1) {
        m_tree->expand(parent);
    }
}

void FolderPane::select(FolderId folder)
{
    const QModelIndex index = m_model->indexOf(folder);
    if (index.isValid() && index != m_tree->currentIndex()) m_tree->setCurrentIndex(index);
}

void FolderPane::showStatus(const AccountStatus &status)
{
    m_statuses.insert(status.account, status);
    updateStatus();
}

void FolderPane::forgetStatus(AccountId account)
{
    m_statuses.remove(account);
    updateStatus();
}

void FolderPane::showOffline(bool offline)
{
    m_offline = offline;
    updateStatus();
}

void FolderPane::setCurrentAccount(AccountId account)
{
    m_account = account;
    updateStatus();
}

/// The account that is looked at, unless another one is in trouble and this one is not.
AccountStatus FolderPane::statusToShow() const
{
    const auto current = m_statuses.constFind(m_account);
    if (current != m_statuses.constEnd() && isTrouble(*current)) return *current;
    for (const AccountStatus &status : m_statuses) {
        if (isTrouble(status)) return status;
    }
    if (current != m_statuses.constEnd()) return *current;
    return m_statuses.isEmpty() ? AccountStatus{} : *m_statuses.constBegin();
}

QString FolderPane::shownStatus() const { return m_foot->isHidden() ? QString() : m_status->text(); }

void FolderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_detail->setFont(smallFont(font()));
    if (event->type() == QEvent::FontChange) m_tree->setIndentation(std::max(16, fontMetrics().height()));
    if (event->type() == QEvent::PaletteChange) updateStatus();
}

void FolderPane::updateStatus()
{
    m_foot->setVisible(!m_statuses.isEmpty());
    if (m_statuses.isEmpty()) return;
    const AccountStatus status = statusToShow();
    QString text = statusText(status, m_offline);
    if (status.account != m_account && m_statuses.size() > 1) {
        const QString name = m_model->indexOf(status.account).data(Qt::DisplayRole).toString();
        text = tr("%1: %2", "account, how its connection stands").arg(isolated(name, 60), text);
    }
    m_status->setText(text);
    const QString detail = statusDetail(status);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimmed(palette()));
    m_detail->setPalette(status.insecure ? palette() : dim);
}

} // namespace godwit::ui
