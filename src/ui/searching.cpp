// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searching.h"

#include "mail/foldername.h"
#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "ui/icons.h"
#include "ui/listpane.h"
#include "ui/messagelistview.h"
#include "ui/searchbar.h"
#include "ui/searchbox.h"

#include <QBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <functional>

namespace godwit::ui {

namespace {
constexpr FolderId typed{firstVirtualFolder}; // what is found for the box; saved searches have lists of their own
} // namespace

Searching::Searching(const models::FolderTreeModel *folders, const models::MessageListModel *messages, ListPane *list, QWidget *window)
    : QObject(window), m_folders(folders), m_messages(messages), m_list(list), m_window(window), m_box(new SearchBox(window)),
      m_bar(new SearchBar(list))
{
    static_cast<QBoxLayout *>(list->layout())->insertWidget(0, m_bar);
    connect(m_box, &SearchBox::edited, this, [this] { look(false); });
    connect(m_box, &SearchBox::entered, this, [this] { look(true); });
    connect(m_box, &SearchBox::left, this, &Searching::leave);
    connect(m_box, &SearchBox::listWanted, this, &Searching::listFocusWanted);
    connect(m_box, &SearchBox::focused, this, &Searching::focused);
    connect(m_box, &SearchBox::reachChosen, this, &Searching::setReach);
    connect(m_bar, &SearchBar::reachChosen, this, &Searching::setReach);
    connect(m_bar, &SearchBar::closed, this, &Searching::leave);
    connect(m_bar, &SearchBar::saveWanted, this, &Searching::askForName);
}

SearchText Searching::text() const
{
    return {.text = m_box->text(), .reach = m_box->reach(), .folder = m_before.id, .account = m_before.account, .entered = false};
}

void Searching::begin()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void Searching::searchFor(const QString &text)
{
    Q_EMIT focused();
    m_box->setText(text);
    m_box->setReach(Reach::Everywhere);
    updatePlaces();
    look(true);
}

void Searching::look(bool entered)
{
    if (m_box->text().trimmed().isEmpty()) {
        if (m_open != FolderId{}) Q_EMIT folderWanted(placeBefore());
        return;
    }
    const QScopedValueRollback opening(m_opening, true);
    SearchText text = this->text();
    text.entered = entered;
    m_bar->setSavable(true);
    Q_EMIT folderWanted(typed);
    Q_EMIT wanted(text);
}

void Searching::setReach(Reach reach)
{
    m_box->setReach(reach);
    updatePlaces();
    if (m_open != FolderId{}) look(false);
}

/// Where one was before the search. Where that is nowhere yet, since the program has only just begun, an inbox, else any folder.
FolderId Searching::placeBefore() const
{
    FolderId place = m_before.id;
    const std::function<void(const QModelIndex &)> look = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_folders->rowCount(parent); ++row) {
            const QModelIndex index = m_folders->index(row, 0, parent);
            const Folder *folder = m_folders->folder(index.data(models::FolderTreeModel::FolderIdRole).value<FolderId>());
            if (folder && !isVirtual(folder->id) && folder->selectable() && (place == FolderId{} || folder->role == Role::Inbox))
                place = folder->id;
            if (m_folders->folder(place) && m_folders->folder(place)->role == Role::Inbox) return;
            look(index);
        }
    };
    if (place == FolderId{}) look({});
    return place;
}

void Searching::leave()
{
    const bool shown = m_open != FolderId{};
    m_box->clear();
    m_list->view()->setFocus();
    if (shown) Q_EMIT folderWanted(placeBefore());
}

void Searching::folderOpened(const Folder &folder)
{
    const bool was = m_open != FolderId{};
    if (isVirtual(folder.id)) {
        m_open = folder.id;
        if (folder.subscribed) m_name = folder.path;
        if (!m_opening) m_bar->setSavable(false);
    } else {
        m_before = folder;
        m_name.clear();
        m_open = {};
        m_bar->hide();
        m_box->clear();
        m_list->setCardHighlighter({});
        if (was) Q_EMIT left();
    }
    m_list->setFolderNames(isVirtual(folder.id) ? [this](const QModelIndex &row) { return folderOf(row); }
                                                : std::function<QString(const QModelIndex &)>());
    updatePlaces();
}

QString Searching::folderOf(const QModelIndex &row) const
{
    const MessageSummary *summary = m_messages->summaryAt(row.row());
    const Folder *folder = summary ? m_folders->folder(summary->folder) : nullptr;
    return folder ? shownName(*folder) : QString();
}

void Searching::updatePlaces()
{
    const QString folder = m_before.id == FolderId{} ? QString() : shownName(m_before);
    const auto account = m_folders->account(m_before.account);
    const QString name = account ? oneLine(account->name, 100) : QString();
    m_box->setPlaces(folder, name);
    m_bar->setReach(m_box->reach(), folder, name);
}

void Searching::showText(const QString &text, Reach reach)
{
    m_box->setText(text);
    m_box->setReach(reach);
    updatePlaces();
}

void Searching::show(const SearchState &state)
{
    if (m_open == FolderId{}) return;
    m_box->markError(state.errorAt, state.error.isEmpty() ? 0 : state.errorLength);
    m_bar->show(state);
    m_list->setEmptyWords(state.running ? tr("Searching…") : tr("Nothing found"), state.running ? QString() : state.coverage);
}

void Searching::setCardHighlighter(const CardHighlighter &highlighter) { m_list->setCardHighlighter(highlighter); }

void Searching::askForName()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("searchName"));
    dialog->setWindowTitle(tr("Save search"));
    dialog->setLabelText(tr("Name, as it stands among the folders; a search of the same name is replaced:"));
    dialog->setOkButtonText(tr("Save"));
    dialog->setTextValue(m_name.isEmpty() ? m_box->text().trimmed().left(60) : m_name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty()) Q_EMIT saveWanted(name.trimmed(), text());
    });
    dialog->open();
}

void Searching::askForOtherName(FolderId search)
{
    const Folder *folder = m_folders->folder(search);
    if (!folder) return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename search"));
    dialog->setLabelText(tr("Name:"));
    dialog->setOkButtonText(tr("Rename"));
    dialog->setTextValue(folder->path);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, search](const QString &name) {
        if (!name.trimmed().isEmpty()) Q_EMIT renameWanted(search, name.trimmed());
    });
    dialog->open();
}

void Searching::popupMenu(FolderId search, const QPoint &place)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("searchMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("document-edit")), tr("&Edit search"), this, [this, search] {
        Q_EMIT folderWanted(search);
        begin();
    });
    menu->addAction(tr("&Rename…"), this, [this, search] { askForOtherName(search); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("go-up")), tr("Move &up"), this, [this, search] { Q_EMIT moveWanted(search, -1); });
    menu->addAction(icon(QStringLiteral("go-down")), tr("Move &down"), this, [this, search] { Q_EMIT moveWanted(search, 1); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("edit-delete")), tr("&Delete search"), this, [this, search] { Q_EMIT removeWanted(search); });
    menu->popup(place);
}

} // namespace godwit::ui
