// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listpane.h"

#include "mail/plaintext.h"
#include "models/messagelistmodel.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/messagecarddelegate.h"
#include "ui/messagelistview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

namespace godwit::ui {

ListPane::ListPane(models::MessageListModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new MessageListView(this)), m_delegate(new MessageCardDelegate(this)),
      m_name(new ElidedLabel(this)), m_counts(new QLabel(this)), m_group(new ElidedLabel(this)), m_today(QDate::currentDate()),
      m_words(new QTimer(this))
{
    m_view->setObjectName(QStringLiteral("messages"));
    m_view->setAccessibleName(tr("Messages"));
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(model);
    m_name->setObjectName(QStringLiteral("folderName"));
    m_counts->setTextFormat(Qt::PlainText);
    m_group->setObjectName(QStringLiteral("dateGroup"));
    m_group->setContentsMargins(16, 4, 16, 4);
    m_group->setAutoFillBackground(true);
    m_group->setBackgroundRole(QPalette::AlternateBase);
    updateFonts();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->addWidget(m_name, 1);
    head->addWidget(m_counts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_group);
    layout->addWidget(m_view, 1);

    connect(m_view, &MessageListView::visibleRangeChanged, model, &models::MessageListModel::setVisibleRange);
    m_words->setSingleShot(true);
    m_words->setInterval(0);
    connect(m_words, &QTimer::timeout, this, &ListPane::updateWords);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, [this] {
            if (!m_words->isActive()) m_words->start();
        });
    connect(model, &QAbstractItemModel::modelReset, this, &ListPane::updateWords);
    m_view->setGrouping([this](const QModelIndex &index) {
        return dateGroup(index.data(models::MessageListModel::DateRole).toDateTime().date(), m_today, locale());
    });
    connect(m_view, &MessageListView::topGroupChanged, this, &ListPane::updateGroup);
    startTimer(std::chrono::minutes(1), Qt::VeryCoarseTimer); // at midnight "Today" becomes "Yesterday"
    updateWords();
}

void ListPane::timerEvent(QTimerEvent *)
{
    if (m_today == QDate::currentDate()) return;
    m_today = QDate::currentDate();
    m_view->viewport()->update();
    updateGroup();
}

void ListPane::updateGroup() { m_group->setText(m_view->topGroup().title); }

void ListPane::updateFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_group->setFont(headingFont(font()));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimmed(palette()));
    m_counts->setPalette(dim);
    m_group->setPalette(dim);
}

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) updateFonts();
}

void ListPane::showFolder(const Folder &folder)
{
    m_folder = folder;
    m_delegate->setShowRecipients(folder.role == Role::Sent || folder.role == Role::Drafts);
    updateWords();
}

void ListPane::setEmptyWords(const QString &title, const QString &explanation)
{
    m_emptyTitle = title;
    m_emptyText = explanation;
    updateWords();
}

void ListPane::setCardHighlighter(const CardHighlighter &highlighter)
{
    m_delegate->setHighlighter(highlighter);
    m_view->viewport()->update();
}

void ListPane::setFolderNames(const std::function<QString(const QModelIndex &)> &folderOf) { m_delegate->setFolderNames(folderOf); }

void ListPane::updateWords()
{
    const QLocale locale;
    const bool none = m_folder.id == FolderId{};
    m_name->setText(none ? QString() : m_folder.role == Role::Inbox ? tr("Inbox") : oneLine(m_folder.name(), 200));
    const qint64 total = m_model->rowCount();
    const QString all = total == 0 ? QString() : total == 1 ? tr("1 message") : tr("%Ln messages", nullptr, int(total));
    const QString unread = tr("%1 unread").arg(locale.toString(m_folder.unread));
    m_counts->setText(m_folder.unread > 0 && total > 0 ? tr("%1 of %2", "unread of all messages").arg(unread, locale.toString(total))
                                                       : all);
    m_group->setVisible(total > 0);
    updateGroup();
    if (none) m_view->setEmptyText(tr("No folder is open"), tr("Choose a folder to see its messages here."));
    else if (isVirtual(m_folder.id)) m_view->setEmptyText(m_emptyTitle, m_emptyText);
    else if (!m_model->isOpen()) m_view->setEmptyText(tr("Opening the folder…"), QString());
    else if (!m_folder.countsKnown) m_view->setEmptyText(tr("Nothing here yet"), tr("This folder has not been read from the server."));
    else m_view->setEmptyText(tr("This folder is empty"), tr("New messages appear here by themselves."));
}

} // namespace godwit::ui
