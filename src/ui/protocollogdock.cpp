// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocollogdock.h"

#include "models/protocollogmodel.h"
#include "ui/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace godwit::ui {

namespace {

/// Server text must not reach QToolTip, which would take it for HTML.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool helpEvent(QHelpEvent *, QAbstractItemView *, const QStyleOptionViewItem &, const QModelIndex &) override { return true; }
};

} // namespace

ProtocolLogDock::ProtocolLogDock(models::ProtocolLogModel *model, QWidget *parent)
    : QDockWidget(tr("Protocol log"), parent), m_lines(new QListView(this))
{
    setObjectName(QStringLiteral("protocolLogDock"));
    m_lines->setAccessibleName(tr("Protocol log"));
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setUniformItemSizes(true);
    m_lines->setItemDelegate(new LineDelegate(m_lines));
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setModel(model);

    const auto button = [this](const char *iconName, const QString &what) {
        auto *result = new QToolButton(this);
        result->setIcon(icon(QString::fromLatin1(iconName)));
        result->setAutoRaise(true);
        result->setToolTip(what);
        result->setAccessibleName(what);
        return result;
    };
    auto *copy = button("edit-copy", tr("Copy the selected lines, or all"));
    auto *clear = button("edit-clear-all", tr("Clear the log"));
    auto *content = new QWidget(this);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(clear);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_lines, 1);
    layout->addLayout(buttons);
    setWidget(content);

    auto *shortcut = new QShortcut(QKeySequence::Copy, m_lines);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ProtocolLogDock::copySelected);
    connect(copy, &QToolButton::clicked, this, &ProtocolLogDock::copySelected);
    connect(clear, &QToolButton::clicked, model, &models::ProtocolLogModel::clear);
    const auto *bar = m_lines->verticalScrollBar();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this, bar] { m_follow = bar->value() == bar->maximum(); });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follow) m_lines->scrollToBottom();
    });
}

void ProtocolLogDock::copySelected()
{
    QModelIndexList rows = m_lines->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        QGuiApplication::clipboard()->setText(static_cast<models::ProtocolLogModel *>(m_lines->model())->plainText());
        return;
    }
    std::ranges::sort(rows);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) lines << row.data(Qt::DisplayRole).toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace godwit::ui
