// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocollogview.h"

#include "models/protocollogfilter.h"
#include "models/protocollogmodel.h"
#include "ui/icons.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
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

QToolButton *button(QWidget *parent, const char *iconName, const QString &what)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(QString::fromLatin1(iconName)));
    made->setAutoRaise(true);
    made->setToolTip(what);
    made->setAccessibleName(what);
    return made;
}

} // namespace

ProtocolLogView::ProtocolLogView(models::ProtocolLogModel *model, AccountId account, QWidget *parent)
    : QWidget(parent), m_log(model), m_filter(new models::ProtocolLogFilter(this)), m_lines(new QListView(this))
{
    m_filter->setAccount(account);
    m_filter->setSourceModel(model);
    m_lines->setObjectName(QStringLiteral("protocolLines"));
    m_lines->setAccessibleName(tr("Protocol log"));
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setUniformItemSizes(true);
    m_lines->setItemDelegate(new LineDelegate(m_lines));
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setModel(m_filter);

    auto *find = new QLineEdit(this);
    find->setObjectName(QStringLiteral("logFilter"));
    find->setPlaceholderText(tr("Show lines with…"));
    find->setAccessibleName(tr("Show lines with this text"));
    find->setClearButtonEnabled(true);
    auto *pause = button(this, "media-playback-pause", tr("Pause: show no new lines"));
    pause->setObjectName(QStringLiteral("logPause"));
    pause->setCheckable(true);
    auto *copyLines = button(this, "edit-copy", tr("Copy the selected lines, or all"));
    auto *saveLines = button(this, "document-save", tr("Save a copy without names, subjects and addresses…"));
    saveLines->setObjectName(QStringLiteral("logSave"));
    auto *clear = button(this, "edit-clear-all", tr("Clear the log"));

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 4, 8, 4);
    tools->setSpacing(4);
    tools->addWidget(find, 1);
    for (QToolButton *each : {pause, copyLines, saveLines, clear}) tools->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_lines, 1);
    setTabOrder(clear, m_lines);

    auto *shortcut = new QShortcut(QKeySequence::Copy, m_lines);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ProtocolLogView::copy);
    connect(find, &QLineEdit::textChanged, m_filter, &models::ProtocolLogFilter::setText);
    connect(pause, &QToolButton::toggled, m_filter, &models::ProtocolLogFilter::setPaused);
    connect(copyLines, &QToolButton::clicked, this, &ProtocolLogView::copy);
    connect(saveLines, &QToolButton::clicked, this, &ProtocolLogView::save);
    connect(clear, &QToolButton::clicked, model, &models::ProtocolLogModel::clear);
    const auto *bar = m_lines->verticalScrollBar();
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this, bar] { m_follow = bar->value() == bar->maximum(); });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follow) m_lines->scrollToBottom();
    });
    m_lines->scrollToBottom();
}

void ProtocolLogView::copy()
{
    QModelIndexList rows = m_lines->selectionModel()->selectedRows();
    if (rows.isEmpty()) return QGuiApplication::clipboard()->setText(m_filter->plainText(false));
    std::ranges::sort(rows);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) lines << row.data(Qt::DisplayRole).toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ProtocolLogView::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the protocol log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("godwit-protocol.txt"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT saveWanted(path, m_filter->plainText(true).toUtf8()); });
    dialog->open();
}

} // namespace godwit::ui
