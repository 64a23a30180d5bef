// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "mail/foldername.h"
#include "mail/plaintext.h"
#include "models/flagmodel.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "models/protocollogmodel.h"
#include "ui/accentbutton.h"
#include "ui/actions.h"
#include "ui/folderdeeds.h"
#include "ui/folderkeys.h"
#include "ui/foldermenu.h"
#include "ui/folderpane.h"
#include "ui/foldertreeview.h"
#include "ui/icons.h"
#include "ui/keptmessage.h"
#include "ui/listchoices.h"
#include "ui/listcontrol.h"
#include "ui/listpane.h"
#include "ui/messagedeeds.h"
#include "ui/messageheader.h"
#include "ui/messagelistview.h"
#include "ui/messagepane.h"
#include "ui/noticebar.h"
#include "ui/protocollogdock.h"
#include "ui/reading.h"
#include "ui/readingchoices.h"
#include "ui/searchbox.h"
#include "ui/searching.h"
#include "ui/viewchoices.h"
#include "ui/welcomepage.h"
#include "ui/writingdeeds.h"
#include "ui/shortcuts.h"

#include <QAction>
#include <QCloseEvent>
#include <QDataStream>
#include <QIODevice>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace godwit::ui {

namespace {
constexpr quint32 layoutVersion = 0x47570002;
}

MainWindow::MainWindow(const Models &models, QWidget *parent)
    : QMainWindow(parent), m_models(models), m_actions(std::make_unique<Actions>(this))
{
    setWindowTitle(tr("Godwit"));
    setObjectName(QStringLiteral("mainWindow"));
    buildPanes();
    buildToolBar();
    buildMenus();
    connectPanes();
    connectDeeds();
    connectActions();
    connectProgram();
    setPreferences({});
    resize(1280, std::min(800, screen()->availableSize().height())); // on a laptop's screen the foot would be out of sight
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanes()
{
    m_folders = new FolderPane(m_models.folders);
    m_choices = new ListChoices(this);
    m_viewChoices = new ViewChoices(this);
    m_list = new ListPane(m_models.messages, m_models.flags, m_choices);
    m_place = std::make_unique<OpenPlace>(m_models, m_list->view());
    m_searching = new Searching(m_models.folders, m_models.messages, m_list, this);
    m_view = new MessagePane;
    m_view->header()->setTags(m_models.tags);
    m_readingChoices = new ReadingChoices(m_view->body(), this);
    m_kept = new KeptMessage(m_models.messages, m_list->view(), this);
    m_reading = new Reading(m_models, m_list->view(), m_place.get(), m_view, m_kept, this);
    connect(m_kept, &KeptMessage::settled, m_reading, &Reading::follow);
    m_listControl = new ListControl(m_models, m_list->view(), m_place.get(), m_choices, m_list->columns(), m_kept, m_reading, this);
    m_deeds = new MessageDeeds(m_models, m_list->view(), m_place.get(), this);
    m_writing = new WritingDeeds(m_models, m_place.get(), m_reading, m_view, m_deeds, *m_actions, this);
    m_notice = new NoticeBar;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_folders);
    m_reader = new QSplitter(Qt::Horizontal);
    m_reader->setChildrenCollapsible(false);
    m_reader->setHandleWidth(1);
    m_reader->addWidget(m_list);
    m_reader->addWidget(m_view);
    m_reader->setStretchFactor(1, 1);
    m_reader->setSizes({384, 660});
    m_splitter->addWidget(m_reader);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({236, 1044});
    setMinimumSize(fontMetrics().averageCharWidth() * 44, fontMetrics().height() * 18); // or the panes would keep it from being narrow
    m_folders->setMinimumWidth(160);
    m_list->setMinimumWidth(240);
    m_view->setMinimumWidth(280);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice); // at the foot: above the panes it would push every row away from under the mouse
    layout->insertWidget(0, m_splitter, 1);
    m_welcome = new WelcomePage(content);
    m_welcome->hide();
    layout->insertWidget(1, m_welcome, 1);
    connect(m_welcome, &WelcomePage::addWanted, this, [this] { Q_EMIT newAccountWanted(); });
    connect(m_welcome, &WelcomePage::importWanted, this, [this] { Q_EMIT newAccountWanted(true); });
    setCentralWidget(content);
    m_log = new ProtocolLogDock(m_models.log, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_log);
    m_log->hide();
    connect(m_log, &ProtocolLogDock::saveWanted, this, &MainWindow::saveWanted);
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const Actions &a = *m_actions;
    bar->addAction(a.back);
    bar->addWidget(new AccentButton(a.newMessage, bar));
    bar->addAction(a.refresh);
    for (QWidget *each : {new QWidget(bar), static_cast<QWidget *>(m_searching->box()), new QWidget(bar)}) {
        each->setSizePolicy(QSizePolicy::Expanding, each->sizePolicy().verticalPolicy());
        bar->addWidget(each);
    }
    bar->addActions({a.toggleRead, a.star, a.flags}); // behind the box: where there is little room it is they that go into a menu
    bar->addSeparator();
    bar->addActions({a.archive, a.move, a.junk, a.remove});
    setContextMenuPolicy(Qt::NoContextMenu);
}

void MainWindow::buildMenus()
{
    const Actions &a = *m_actions;
    auto *file = menuBar()->addMenu(tr("&File"));
    file->addActions({a.newAccount, a.accounts, a.accountSettings, a.subscriptions});
    file->addSeparator();
    file->addAction(a.openFile);
    file->addSeparator();
    file->addActions({a.refresh, a.workOffline});
    file->addSeparator();
    file->addAction(a.quit);
    auto *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(a.undo);
    edit->addSeparator();
    edit->addActions({a.selectAll, a.selectNone});
    edit->addSeparator();
    edit->addActions({a.search, a.find, a.findNext, a.findPrevious});
    edit->addSeparator();
    edit->addAction(a.operations);
    edit->addSeparator();
    edit->addAction(a.settings);
    m_folderMenu = new FolderMenu(m_models.folders, [tree = m_folders->tree()] { return tree->subject(); }, this);
    m_folderKeys = std::make_unique<FolderKeys>(this, a.markFolderRead);
    m_folderMenu->setKeys(m_folderKeys.get());
    m_folders->tree()->setKeys(m_folderKeys.get());
    m_folderDeeds = new FolderDeeds(m_models, m_folderMenu, m_folders->tree(), this);
    m_folderMenu->setTitle(tr("F&older"));
    m_folderMenu->setOthers({a.findFolder, a.refresh, a.subscriptions, a.accountSettings, a.server});
    menuBar()->addMenu(m_folderMenu);
    buildMessageMenus();
    auto *view = menuBar()->addMenu(tr("&View"));
    view->addActions({a.nextUnread, a.previousUnread, a.nextMessage, a.previousMessage});
    view->addSeparator();
    auto *messageAs = view->addMenu(tr("M&essage as"));
    messageAs->setObjectName(QStringLiteral("messageAs"));
    m_readingChoices->fill(messageAs);
    auto *order = view->addMenu(tr("&Order and conversations"));
    order->setObjectName(QStringLiteral("order"));
    m_choices->fill(order);
    auto *look = view->addMenu(tr("&List and panes"));
    look->setObjectName(QStringLiteral("look"));
    m_viewChoices->fill(look);
    auto *filter = view->addMenu(tr("F&ilter"));
    filter->addActions({m_choices->unread, m_choices->starred, m_choices->attachment, m_choices->find, m_choices->clear});
    view->addSeparator();
    view->addMenu(tr("Open fol&der"))->addActions({a.goInbox, a.goSent, a.goDrafts, a.goArchive});
    view->addActions({a.goFolders, a.goList, a.goMessage, a.back});
    auto *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addActions({a.palette, a.shortcuts});
    tools->addSeparator();
    tools->addActions({a.activity, a.server, a.protocolLog});
    menuBar()->addMenu(tr("&Help"))->addActions({a.handbook, a.about});
    auto *list = m_list->view();
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    list->addActions({a.editDraft, a.reply, a.replyAll, a.replyList, a.forward, a.forwardAttached, a.redirect, a.editAsNew});
    auto *separator = new QAction(list);
    separator->setSeparator(true);
    list->addAction(separator);
    list->addActions({a.toggleRead, a.star, a.flags, a.conversationRead, a.mute, a.ignore, a.archive, a.move, a.junk, a.remove, a.source,
                      a.headers, m_choices->expandAll, m_choices->collapseAll});
    FolderTreeView *tree = m_folders->tree();
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree, &QWidget::customContextMenuRequested, this, &MainWindow::popupFolderMenu);
    connect(m_folderMenu, &QMenu::aboutToHide, tree, [tree] { tree->setSubject({}); }, Qt::QueuedConnection);
}

void MainWindow::buildMessageMenus()
{
    const Actions &a = *m_actions;
    auto *message = menuBar()->addMenu(tr("&Message"));
    message->addActions(
        {a.newMessage, a.reply, a.replyAll, a.replyList, a.forward, a.forwardAttached, a.redirect, a.editAsNew, a.editDraft});
    message->addSeparator();
    message->addActions({a.templates, a.outbox});
    message->addSeparator();
    message->addActions({a.archive, a.move, a.junk, a.remove, a.empty});
    message->addSeparator();
    message->addActions({a.print, a.printPreview});
    message->addSeparator();
    message->addActions({a.copyLink, a.source, a.headers});
    auto *mark = menuBar()->addMenu(tr("Mar&k"));
    mark->addActions({a.toggleRead, a.star, a.flags, a.tags});
    mark->addSeparator();
    mark->addActions({a.conversationRead, a.mute, a.ignore});
    mark->addSeparator();
    mark->addAction(a.markFolderRead);
    auto *more = new QMenu(this);
    more->addActions({a.replyList, a.forwardAttached, a.redirect, a.editAsNew});
    more->addSeparator();
    more->addActions({a.move, a.junk});
    more->addSeparator();
    more->addActions({a.print, a.printPreview});
    more->addSeparator();
    more->addActions({a.copyLink, a.source, a.headers});
    a.more->setMenu(more);
    m_view->header()->setActions({a.editDraft, a.reply, a.replyAll, a.forward, a.archive, a.remove, a.more});
}

/// Of the row that was clicked, which need not be the open folder; of a key, of the current one.
void MainWindow::popupFolderMenu(const QPoint &place)
{
    FolderTreeView *tree = m_folders->tree();
    const QModelIndex index = tree->indexAt(place);
    if (!index.isValid()) return;
    const auto folder = index.data(models::FolderTreeModel::FolderIdRole).value<FolderId>();
    const QPoint at = tree->viewport()->mapToGlobal(place);
    if (isVirtual(folder) && !index.data(models::FolderTreeModel::IsFavouriteRole).toBool()) {
        m_searching->popupMenu(folder, at);
        return;
    }
    tree->setSubject(index);
    m_folderMenu->popup(at);
}

void MainWindow::connectPanes()
{
    connect(m_folders, &FolderPane::folderChosen, this, &MainWindow::openFolder);
    connect(m_folders, &FolderPane::outboxWanted, m_actions->outbox, &QAction::trigger);
    connect(m_folders, &FolderPane::statusDetailsWanted, this, &MainWindow::statusDetailsWanted);
    connect(m_folders->tree(), &QTreeView::clicked, this, [this] {
        if (m_panes < 3) showPane(1);
    });
    m_list->view()->setDragData([this]() -> QMimeData * {
        const auto dragged = m_deeds->beginDrag();
        return dragged ? toMimeData(*dragged) : nullptr;
    });
    connect(m_folders->tree(), &FolderTreeView::messagesDropped, m_deeds, &MessageDeeds::drop);
    connect(m_list->view(), &QAbstractItemView::activated, this, [this] {
        if (m_writing->openForWriting()) return;
        showPane(2);
        m_view->takeFocus();
    });
    connect(m_list->view(), &QAbstractItemView::clicked, this, [this] {
        if (m_panes == 1 && m_list->view()->selectedCount() == 1) showPane(2);
    });
    const auto refresh = [this] { refreshFolder(); };
    connect(m_models.folders, &QAbstractItemModel::dataChanged, this, refresh);
    connect(m_models.folders, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(m_models.folders, &QAbstractItemModel::rowsRemoved, this, refresh);
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    m_reading->setReadAfter(preferences.readAfter);
    m_list->setPreferences(preferences);
    m_viewChoices->show(preferences);
    m_reader->setOrientation(preferences.layout == Preferences::Layout::SideBySide ? Qt::Horizontal : Qt::Vertical);
    arrangePanes();
    m_view->setPreferences(preferences);
    m_readingChoices->update();
    if (preferences.shortcuts != m_shortcuts->settings()) m_shortcuts->apply(preferences.shortcuts);
}

void MainWindow::refreshFolder()
{
    const Folder *folder = m_place->openFolder();
    if (folder) m_list->showFolder(*folder);
    updateActions();
}

void MainWindow::showWelcome(bool on)
{
    if (m_welcome->isHidden() != on) return;
    m_welcome->setVisible(on);
    m_splitter->setVisible(!on);
    findChild<QToolBar *>(QStringLiteral("toolBar"))->setVisible(!on);
    if (on) {
        setWindowTitle(tr("Godwit"));
        m_welcome->takeFocus();
    } else {
        m_list->view()->setFocus();
    }
}

void MainWindow::leaveAccount()
{
    m_place->open({});
    m_reading->close();
    m_folders->setCurrentAccount({});
    setWindowTitle(tr("Godwit"));
    updateActions();
}

void MainWindow::openFolder(FolderId id)
{
    const Folder *folder = m_models.folders->folder(id);
    if (!folder || id == m_place->folder()) return;
    m_place->open(*folder);
    m_reading->close();
    m_choices->show({});
    m_list->showFolder(*folder);
    m_searching->folderOpened(*folder);
    m_folders->select(id);
    m_folders->setCurrentAccount(m_place->account());
    setWindowTitle(tr("%1 – Godwit").arg(shownName(*folder)));
    Q_EMIT folderOpened(id, m_place->account());
    updateActions();
}

void MainWindow::openMessage(FolderId folder, MessageKey message)
{
    openFolder(folder);
    if (m_place->folder() != folder) return; // it is gone
    m_kept->keep(message, true);
    m_actions->goList->trigger();
}

void MainWindow::showStatus(const AccountStatus &status) { m_folders->showStatus(status); }
void MainWindow::forgetStatus(AccountId account) { m_folders->forgetStatus(account); }
void MainWindow::showOffline(bool offline)
{
    m_actions->workOffline->setChecked(offline);
    m_folders->showOffline(offline);
}

void MainWindow::setUndo(const QString &what)
{
    m_actions->undo->setEnabled(!what.isEmpty());
    m_actions->undo->setText(what.isEmpty() ? tr("&Undo")
                                            : tr("&Undo: %1").arg(QString(what).replace(QLatin1Char('&'), QStringLiteral("&&"))));
}

void MainWindow::showDone(const QString &what)
{
    m_notice->offer(what, tr("Undo"), [this] { Q_EMIT undoWanted(); }, false);
}

void MainWindow::showStopped(const QString &text)
{
    m_notice->offer(text, tr("Show"), [this] { Q_EMIT operationsWanted(); });
}

void MainWindow::showNotice(const QString &text) { m_notice->say(text, false); }
void MainWindow::showFault(const QString &text) { m_notice->say(text, true); }
void MainWindow::offer(const QString &text, const QString &verb, std::function<void()> act) { m_notice->offer(text, verb, std::move(act)); }

void MainWindow::offerFor(std::chrono::seconds span, const QString &text, const QString &verb, std::function<void()> act)
{
    m_notice->offerFor(span, text, verb, std::move(act));
}

void MainWindow::showAccountError(AccountId account, const Error &error)
{
    if (!error || error.kind == Error::Kind::Cancelled) return;
    const ErrorVerb verb = verbFor(error);
    const AccountId whose = account != AccountId{} ? account : m_place->account();
    const bool aboutAccount = verb == ErrorVerb::SignIn || verb == ErrorVerb::AccountSettings || verb == ErrorVerb::Certificate;
    if (verb == ErrorVerb::None || (aboutAccount && whose == AccountId{})) m_notice->say(explain(error), true);
    else m_notice->offer(explain(error), verbText(verb), [this, verb, whose] { follow(verb, whose); });
}

void MainWindow::follow(ErrorVerb verb, AccountId account)
{
    switch (verb) {
    case ErrorVerb::None: break;
    case ErrorVerb::TryAgain: Q_EMIT refreshWanted(); break;
    case ErrorVerb::SignIn:
    case ErrorVerb::AccountSettings:
    case ErrorVerb::Certificate: Q_EMIT mendWanted(account); break;
    case ErrorVerb::ProtocolLog: m_actions->protocolLog->setChecked(true); break;
    }
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << layoutVersion << saveGeometry() << saveState(int(layoutVersion)) << m_splitter->saveState() << m_reader->saveState();
    return bytes;
}

bool MainWindow::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 version = 0;
    QByteArray geometry, docks, panes, reader;
    stream >> version >> geometry >> docks >> panes >> reader;
    if (stream.status() != QDataStream::Ok || version != layoutVersion) return false;
    const bool restored = restoreGeometry(geometry) && restoreState(docks, int(layoutVersion)) && m_splitter->restoreState(panes) &&
                          m_reader->restoreState(reader);
    m_actions->protocolLog->setChecked(!m_log->isHidden());
    arrangePanes();
    return restored;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayQuit && !m_mayQuit()) event->ignore();
    else QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangePanes();
}

void MainWindow::arrangePanes()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool beside = m_reader->orientation() == Qt::Horizontal;
    const bool all = width() >= letter * (beside ? 120 : 75), two = beside && width() >= letter * 75;
    m_panes = all ? 3 : two ? 2 : 1;
    const bool folders = m_panes == 3 || m_pane == 0;
    const bool message = m_panes == 3 || (m_panes == 2 && m_pane != 0) || m_pane == 2;
    m_folders->setVisible(folders);
    m_list->setVisible(m_panes >= 2 || m_pane == 1);
    m_view->setVisible(message);
    m_reader->setVisible(m_panes >= 2 || m_pane > 0);
    m_actions->back->setVisible(m_panes < 3);
    m_actions->back->setEnabled(m_pane > 0);
}

void MainWindow::showPane(int pane)
{
    m_pane = pane;
    arrangePanes();
}

} // namespace godwit::ui
