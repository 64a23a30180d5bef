// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listpane.h"

#include "mail/foldername.h"
#include "mail/plaintext.h"
#include "models/flagmodel.h"
#include "models/messagelistmodel.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/listchoices.h"
#include "ui/listcolumns.h"
#include "ui/listhead.h"
#include "ui/messagelistview.h"
#include "ui/messagerowdelegate.h"

#include <QEvent>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace godwit::ui {

ListPane::ListPane(models::MessageListModel *model, const models::FlagModel *flags, ListChoices *choices, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new MessageListView(this)), m_delegate(new MessageRowDelegate(this)),
      m_columns(new ListColumns(this)), m_choices(choices), m_head(new ListHead(choices, flags, this)), m_group(new ElidedLabel(this)),
      m_today(QDate::currentDate()), m_words(new QTimer(this))
{
    m_view->setObjectName(QStringLiteral("messages"));
    m_view->setAccessibleName(tr("Messages"));
    m_delegate->options().tags = flags->tags();
    m_delegate->setColumns(m_columns);
    m_view->setItemDelegate(m_delegate);
    m_view->setColumns(m_columns);
    m_view->setModel(model);
    m_group->setObjectName(QStringLiteral("rowGroup"));
    m_group->setContentsMargins(16, 4, 16, 4);
    m_group->setAutoFillBackground(true);
    m_group->setBackgroundRole(QPalette::AlternateBase);
    updateFonts();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_group);
    layout->addWidget(m_view, 1);
    m_columns->hide();
    connect(m_columns, &ListColumns::sortWanted, choices, &ListChoices::sortBy);
    connect(m_head, &ListHead::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(choices, &ListChoices::shown, this, &ListPane::followChoices);
    connectModel();
    followChoices();
    startTimer(std::chrono::minutes(1), Qt::VeryCoarseTimer); // at midnight "Today" becomes "Yesterday"
}

void ListPane::connectModel()
{
    connect(m_view, &MessageListView::visibleRangeChanged, m_model, &models::MessageListModel::setVisibleRange);
    m_words->setSingleShot(true);
    m_words->setInterval(0);
    connect(m_words, &QTimer::timeout, this, &ListPane::updateWords);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, [this] {
            if (!m_words->isActive()) m_words->start();
        });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPane::updateWords);
    connect(m_view, &MessageListView::topGroupChanged, this, &ListPane::updateGroup);
}

void ListPane::followChoices()
{
    m_delegate->options().showSent = m_choices->setup().column == ListColumn::Date;
    m_columns->showOrder(m_choices->setup());
    if (m_grouped)
        m_view->setGrouping(
            [this, setup = m_choices->setup()](const QModelIndex &index) { return rowGroup(index, setup, m_today, locale()); });
    else m_view->setGrouping({});
    updateWords();
}

void ListPane::timerEvent(QTimerEvent *)
{
    if (m_today == QDate::currentDate()) return;
    m_today = QDate::currentDate();
    m_view->viewport()->update();
    updateGroup();
}

void ListPane::updateGroup()
{
    m_group->setText(m_view->topGroup().title);
    m_group->setVisible(m_model->rowCount() > 0 && m_grouped && hasRowGroups(m_choices->setup()));
}

void ListPane::updateFonts()
{
    m_group->setFont(headingFont(font()));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimmed(palette()));
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
    m_delegate->options().showRecipients = folder.role == Role::Sent || folder.role == Role::Drafts;
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
    m_delegate->options().highlighter = highlighter;
    m_view->viewport()->update();
}

void ListPane::setFolderNames(const std::function<QString(const QModelIndex &)> &folderOf) { m_delegate->options().folderOf = folderOf; }

void ListPane::setPreferences(const Preferences &preferences)
{
    m_grouped = preferences.density == Preferences::Density::Cards;
    m_delegate->setDensity(preferences.density);
    m_delegate->options().pictures = preferences.senderPictures;
    m_inColumns = preferences.density == Preferences::Density::Columns;
    m_view->setRowActions(preferences.rowActions);
    showColumns();
    followChoices();
}

void ListPane::showColumns()
{
    m_columns->setVisible(m_inColumns && MessageRowDelegate::fitsColumns(m_view->width(), fontMetrics()));
    m_view->rowsLookOtherwise();
}

void ListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_inColumns) showColumns();
}

void ListPane::updateWords()
{
    const bool none = m_folder.id == FolderId{};
    m_head->setName(none ? QString() : shownName(m_folder, 200));
    m_head->setCounts(counts());
    updateGroup();
    explainEmptiness();
}

/// Rows are messages only where there are no conversations; how many messages there are the folder knows.
QString ListPane::counts() const
{
    const QLocale locale;
    const ListSetup &setup = m_choices->setup();
    const qint64 rows = m_model->rowCount();
    const qint64 total = setup.threaded || !setup.filter.isEmpty() ? qint64(m_folder.total) : rows;
    if (!setup.filter.isEmpty()) return tr("%1 of %2", "shown, of all messages").arg(locale.toString(rows), locale.toString(total));
    if (total == 0) return {};
    if (m_folder.unread == 0) return total == 1 ? tr("1 message") : tr("%Ln messages", nullptr, int(total));
    const QString unread = tr("%1 unread").arg(locale.toString(m_folder.unread));
    return tr("%1 of %2", "unread of all messages").arg(unread, locale.toString(total));
}

void ListPane::explainEmptiness()
{
    if (m_folder.id == FolderId{}) m_view->setEmptyText(tr("No folder is open"), tr("Choose a folder to see its messages here."));
    else if (isVirtual(m_folder.id)) m_view->setEmptyText(m_emptyTitle, m_emptyText);
    else if (!m_model->isOpen()) m_view->setEmptyText(tr("Opening the folder…"), QString());
    else if (!m_choices->setup().filter.isEmpty() && m_folder.total > 0)
        m_view->setEmptyText(tr("No message passes the filter"),
                             m_folder.total == 1 ? tr("1 message is hidden.")
                                                 : tr("%Ln messages are hidden.", nullptr, int(m_folder.total)),
                             m_choices->clear);
    else if (!m_folder.countsKnown) m_view->setEmptyText(tr("Nothing here yet"), tr("This folder has not been read from the server."));
    else m_view->setEmptyText(tr("This folder is empty"), tr("New messages appear here by themselves."));
}

} // namespace godwit::ui
