// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderfilter.h"

#include "models/foldertreemodel.h"
#include "ui/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace godwit::ui {

using models::FolderTreeModel;

FolderFilter::FolderFilter(QTreeView *tree, QWidget *parent)
    : QWidget(parent), m_tree(tree), m_field(new QLineEdit(this)), m_none(new QLabel(tr("No folder has this in its name."), this))
{
    m_field->setObjectName(QStringLiteral("findFolder"));
    m_field->setPlaceholderText(tr("Find a folder"));
    m_field->setAccessibleName(tr("Find a folder"));
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(m_field);
    layout->addWidget(m_none);
    hide();
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &FolderFilter::narrow);
    connect(m_field, &QLineEdit::textChanged, this, &FolderFilter::narrow);
    const auto again = [this] {
        if (!m_words.isEmpty()) m_again.start();
    };
    connect(tree->model(), &QAbstractItemModel::rowsInserted, this, again);
    connect(tree->model(), &QAbstractItemModel::rowsMoved, this, again);
    connect(tree->model(), &QAbstractItemModel::rowsRemoved, this, again);
}

void FolderFilter::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FolderFilter::leave()
{
    m_field->clear();
    hide();
    m_tree->setFocus();
    m_tree->scrollTo(m_tree->currentIndex());
}

void FolderFilter::noteExpanded(const QModelIndex &parent)
{
    for (int row = 0; row < m_tree->model()->rowCount(parent); ++row) {
        const QModelIndex index = m_tree->model()->index(row, 0, parent);
        if (m_tree->isExpanded(index)) m_expanded.insert(index);
        noteExpanded(index);
    }
}

void FolderFilter::narrow()
{
    const QString words = m_field->text().trimmed().toCaseFolded();
    if (m_words.isEmpty() && !words.isEmpty()) noteExpanded({});
    const bool wasNarrow = !m_words.isEmpty();
    m_words = words;
    m_first = m_current = QPersistentModelIndex();
    m_tree->setUpdatesEnabled(false);
    if (!words.isEmpty()) {
        m_none->setVisible(!narrowBelow({}, words, false));
        m_current = m_first;
        m_tree->scrollTo(m_first);
        m_tree->selectionModel()->select(m_first, QItemSelectionModel::ClearAndSelect); // nothing is opened yet
    } else if (wasNarrow) {
        m_none->hide();
        widen({});
        m_expanded.clear();
        m_tree->selectionModel()->select(m_tree->currentIndex(), QItemSelectionModel::ClearAndSelect);
    }
    m_tree->setUpdatesEnabled(true);
}

bool FolderFilter::matches(const QModelIndex &index) const
{
    return !index.data(FolderTreeModel::IsAccountRole).toBool() && index.data(FolderTreeModel::SelectableRole).toBool() &&
           index.data().toString().toCaseFolded().contains(m_words);
}

/// Whether something in there is shown.
bool FolderFilter::narrowBelow(const QModelIndex &parent, const QString &words, bool aboveMatches)
{
    bool any = false;
    for (int row = 0; row < m_tree->model()->rowCount(parent); ++row) {
        const QModelIndex index = m_tree->model()->index(row, 0, parent);
        const bool fits = matches(index);
        if (fits && !m_first.isValid()) m_first = index;
        const bool below = narrowBelow(index, words, fits || aboveMatches);
        const bool shown = fits || below || aboveMatches;
        m_tree->setRowHidden(row, parent, !shown);
        if (below && shown && !aboveMatches) m_tree->expand(index);
        any |= fits || below;
    }
    return any;
}

void FolderFilter::widen(const QModelIndex &parent)
{
    for (int row = 0; row < m_tree->model()->rowCount(parent); ++row) {
        const QModelIndex index = m_tree->model()->index(row, 0, parent);
        m_tree->setRowHidden(row, parent, false);
        m_tree->setExpanded(index, m_expanded.contains(index));
        widen(index);
    }
}

/// To the next row that has the words itself.
void FolderFilter::step(int by)
{
    const auto next = [&](const QModelIndex &index) { return by > 0 ? m_tree->indexBelow(index) : m_tree->indexAbove(index); };
    for (QModelIndex index = next(m_current); index.isValid(); index = next(index)) {
        if (!matches(index)) continue;
        m_current = index;
        m_tree->scrollTo(index);
        m_tree->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        return;
    }
}

bool FolderFilter::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (watched != m_field || (type != QEvent::KeyPress && type != QEvent::ShortcutOverride)) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool ours = key == Qt::Key_Escape || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!ours) return QWidget::eventFilter(watched, event);
    event->accept();
    if (type == QEvent::ShortcutOverride) return true;
    if (key == Qt::Key_Escape) {
        leave();
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        step(key == Qt::Key_Up ? -1 : 1);
    } else if (const QModelIndex index = m_current; index.isValid()) {
        leave();
        Q_EMIT chosen(index);
    }
    return true;
}

} // namespace godwit::ui
