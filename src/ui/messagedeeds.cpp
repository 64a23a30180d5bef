// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagedeeds.h"

#include "models/flagmodel.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "models/tagmodel.h"
#include "ui/askforgood.h"
#include "ui/folderpicker.h"
#include "ui/messagelistview.h"
#include "ui/tagmenu.h"

#include <QLocale>
#include <QPushButton>
#include <QMessageBox>

namespace godwit::ui {

namespace {

/// Of all folders together: the store knows where each of them is, also those whose rows are not loaded.
SharedKeys joined(const SelectedKeys::KeysOf &keys)
{
    if (keys.size() == 1) return keys.begin()->second;
    std::vector<MessageKey> all;
    for (const auto &each : keys) all.insert(all.end(), each.second->begin(), each.second->end());
    return std::make_shared<const std::vector<MessageKey>>(std::move(all));
}

} // namespace

MessageDeeds::MessageDeeds(const Models &models, const MessageListView *list, const OpenPlace *place, QWidget *window)
    : QObject(window), m_models(models), m_list(list), m_place(place), m_window(window), m_selected(new SelectedKeys(models.messages, this))
{
    connect(m_selected, &SelectedKeys::keysWanted, this, &MessageDeeds::keysWanted);
    connect(m_selected, &SelectedKeys::lost, this, [this] {
        Q_EMIT noticed(tr("Nothing was changed: the list has changed so much that the selected messages are not known any more. "
                          "Select them again."));
    });
    connect(m_models.flags, &models::FlagModel::flagToggled, this, [this](const QByteArray &atom, bool on) {
        const FlagSet flag = FlagSet::fromAtoms({atom});
        changeFlags(on ? flag : FlagSet(), on ? FlagSet() : flag);
    });
}

QList<std::pair<int, int>> MessageDeeds::ranges() const
{
    return m_row >= 0 ? QList<std::pair<int, int>>{{m_row, m_row}} : m_list->selectedRanges();
}

qint64 MessageDeeds::selectedCount() const { return m_list->selectedCount(); }

void MessageDeeds::withSelected(const SelectedKeys::Use &use)
{
    m_models.messages->settle();
    m_selected->ask(ranges(), use);
}

void MessageDeeds::actOnRow(int row, RowAction action)
{
    const QPersistentModelIndex index(m_models.messages->index(row, 0));
    m_models.messages->settle();
    if (!index.isValid()) return;
    const FlagSet seen(Flag::Seen);
    m_row = index.row();
    switch (action) {
    case RowAction::ToggleRead: isUnreadRow(index) ? changeFlags(seen, {}) : changeFlags({}, seen); break;
    case RowAction::Star: star(!index.data(models::MessageListModel::FlaggedRole).toBool()); break;
    case RowAction::Archive: moveToRole(Role::Archive); break;
    case RowAction::Delete: remove(); break;
    }
    m_row = -1;
}

/// A wish is about one folder. Many keys are not copied on this thread.
void MessageDeeds::utter(const Wish &wish, const KeysOf &keysOf)
{
    if (isVirtual(m_place->folder())) {
        Q_EMIT wishedOnMany(wish, joined(keysOf));
        return;
    }
    for (const auto &[folder, keys] : keysOf) {
        const auto *move = std::get_if<wish::Move>(&wish);
        if (move && move->target == folder) continue; // they are there already
        const Wish mine = inFolder(wish, folder);
        if (keys->size() <= SelectedKeys::mostAtOnce) Q_EMIT wished(withMessages(mine, *keys));
        else Q_EMIT wishedOnMany(mine, keys);
    }
}

void MessageDeeds::toggleRead()
{
    const FlagSet seen(Flag::Seen);
    if (m_place->isRead()) changeFlags({}, seen);
    else changeFlags(seen, {});
}

void MessageDeeds::star(bool on)
{
    const FlagSet flagged(Flag::Flagged);
    changeFlags(on ? flagged : FlagSet(), on ? FlagSet() : flagged);
}

void MessageDeeds::changeFlags(const FlagSet &add, const FlagSet &remove)
{
    withSelected([this, wish = wish::ChangeFlags{m_place->folder(), {}, add, remove}](const KeysOf &keys) { utter(wish, keys); });
}

void MessageDeeds::moveTo(FolderId target)
{
    if (target == m_place->folder()) return;
    withSelected([this, wish = wish::Move{m_place->folder(), {}, target}](const KeysOf &keys) { utter(wish, keys); });
}

void MessageDeeds::copyTo(FolderId target)
{
    withSelected([this, wish = wish::Copy{m_place->folder(), {}, target}](const KeysOf &keys) { utter(wish, keys); });
}

void MessageDeeds::moveToRole(Role role)
{
    if (isVirtual(m_place->folder()))
        return withSelected([this, role](const KeysOf &keys) { Q_EMIT roleWished(role, joined(keys), {}, {}); });
    const Folder *target = m_models.folders->folderWithRole(m_place->account(), role);
    if (target) moveTo(target->id);
    else if (role == Role::Archive || role == Role::Junk) withSelected([this, role](const KeysOf &keys) { offerFolder(role, keys); });
}

void MessageDeeds::offerFolder(Role role, const KeysOf &keys)
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("New folder"));
    box->setText(role == Role::Archive ? tr("This account has no archive folder.") : tr("This account has no junk folder."));
    box->setInformativeText(tr("Godwit can make one and move the messages there. Or use “Move to…” to choose another folder."));
    auto *yes = box->addButton(tr("Make the folder"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("makeFolder"));
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(yes);
    connect(yes, &QPushButton::clicked, this, [this, role, keys] {
        moveOnceThere(role, keys);
        Q_EMIT roleFolderWanted(m_place->account(), role);
    });
    box->open();
}

/// It is shown before the server has heard of it.
void MessageDeeds::moveOnceThere(Role role, const KeysOf &keys)
{
    auto *waiting = new QObject(this);
    const auto look = [=, this, account = m_place->account(), from = m_place->folder()] {
        const Folder *target = m_models.folders->folderWithRole(account, role);
        if (!target) return;
        disconnect(m_models.folders, nullptr, waiting, nullptr);
        waiting->deleteLater();
        utter(wish::Move{from, {}, target->id}, keys);
    };
    connect(m_models.folders, &QAbstractItemModel::rowsInserted, waiting, look);
}

/// $Junk and $NotJunk teach the filters of many servers; they go with the message.
void MessageDeeds::junk()
{
    const bool isJunk = m_place->role() == Role::Junk;
    const FlagSet yes({}, {QByteArrayLiteral("$Junk")}), no({}, {QByteArrayLiteral("$NotJunk")});
    if (isVirtual(m_place->folder()))
        return withSelected([this, yes, no](const KeysOf &keys) { Q_EMIT roleWished(Role::Junk, joined(keys), yes, no); });
    const Folder *target = m_models.folders->folderWithRole(m_place->account(), isJunk ? Role::Inbox : Role::Junk);
    if (!target || !m_models.flags->canAddKeywords()) return moveToRole(isJunk ? Role::Inbox : Role::Junk);
    if (target->id == m_place->folder()) return changeFlags(isJunk ? no : yes, isJunk ? yes : no);
    withSelected([this, wish = wish::Move{m_place->folder(), {}, target->id, isJunk ? no : yes, isJunk ? yes : no}](const KeysOf &keys) {
        utter(wish, keys);
    });
}

void MessageDeeds::remove()
{
    if (isVirtual(m_place->folder())) return moveToRole(Role::Trash);
    const Folder *trash = m_models.folders->folderWithRole(m_place->account(), Role::Trash);
    if (trash && trash->id != m_place->folder()) moveTo(trash->id);
    else withSelected([this, noTrash = !trash](const KeysOf &keys) { askToDelete(keys, noTrash); });
}

/// Asked once, for the messages that are selected now; for a moment it can still be undone.
void MessageDeeds::askToDelete(const KeysOf &keys, bool noTrash)
{
    qint64 count = 0;
    for (const auto &each : keys) count += qint64(each.second->size());
    const QString verb = count == 1 ? tr("Delete message") : tr("Delete %1 messages").arg(QLocale().toString(count));
    askForGood(m_window, count == 1 ? tr("Delete this message for good?") : tr("Delete these messages for good?"),
               noTrash ? tr("This account has no trash folder. What is deleted cannot be brought back.") : tr("It cannot be brought back."),
               verb, [this, folder = m_place->folder(), keys] { utter(wish::Expunge{folder, {}, regretTime}, keys); });
}

std::optional<DraggedMessages> MessageDeeds::beginDrag()
{
    if (m_list->selectedCount() == 0) return std::nullopt;
    const Folder *from = m_place->openFolder();
    const auto drag = std::make_shared<Drag>();
    drag->messages = {.ticket = ++m_lastDrag,
                      .folder = m_place->folder(),
                      .account = isVirtual(m_place->folder()) ? AccountId{} : m_place->account(),
                      .readOnly = from && from->readOnly};
    m_drag = drag;
    withSelected([this, drag](const KeysOf &keys) {
        drag->keys = keys;
        finishDrop(*drag);
    });
    return drag->messages;
}

void MessageDeeds::drop(const DraggedMessages &messages, FolderId target, bool copy)
{
    if (!m_drag || m_drag->messages != messages) return;
    const auto drag = std::exchange(m_drag, nullptr);
    if (copy) drag->wish = wish::Copy{messages.folder, {}, target};
    else drag->wish = wish::Move{messages.folder, {}, target};
    finishDrop(*drag);
}

/// Once it is known what was dragged and where it was dropped.
void MessageDeeds::finishDrop(Drag &drag)
{
    if (!drag.keys || !drag.wish) return;
    const Wish wish = *std::exchange(drag.wish, std::nullopt);
    if (isVirtual(drag.messages.folder)) Q_EMIT wishedOnMany(wish, joined(*drag.keys));
    else utter(wish, *drag.keys);
}

void MessageDeeds::pickFolder()
{
    auto *picker = new FolderPicker(m_models.folders, m_place->accountOfMessage(), m_place->folderOfMessage(), m_window);
    connect(picker, &FolderPicker::picked, this, &MessageDeeds::moveTo);
    picker->open();
}

/// As on the current message: set on all where it has none, else taken from all.
void MessageDeeds::toggleTag(int number)
{
    const QByteArray keyword = m_models.tags ? m_models.tags->keywords().value(number - 1) : QByteArray();
    if (keyword.isEmpty()) return;
    if (!m_models.flags->canKeep(keyword)) {
        Q_EMIT noticed(tr("The server keeps no tags in this folder."));
        return;
    }
    const MessageSummary *current = m_place->summary();
    const FlagSet tag({}, {keyword});
    const bool set = !current || !current->flags.contains(keyword);
    changeFlags(set ? tag : FlagSet(), set ? FlagSet() : tag);
}

void MessageDeeds::clearTags()
{
    QByteArrayList tags;
    for (const FlagSet &flags : m_models.messages->loadedFlags(ranges()))
        for (const QByteArray &keyword : flags.keywords())
            if (models::TagModel::isTag(keyword) && !tags.contains(keyword)) tags << keyword;
    if (!tags.isEmpty()) changeFlags({}, FlagSet({}, tags));
}

void MessageDeeds::showTags(const QWidget *button)
{
    // Tags are counted over the rows that are loaded; of the others nobody knows here, so that with them no tag counts as set on all.
    QList<FlagSet> selection = m_models.messages->loadedFlags(m_list->selectedRanges());
    if (selection.size() < m_list->selectedCount()) selection << FlagSet();
    m_models.flags->setSelection(selection);
    auto *menu = new TagMenu(m_models.flags, m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &TagMenu::newTagWanted, this, [this](const QByteArray &atom) { changeFlags(FlagSet::fromAtoms({atom}), {}); });
    const QRect row = m_list->visualRect(m_list->currentIndex()).intersected(m_list->viewport()->rect());
    if (button && button->underMouse()) menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    else menu->popup(m_list->viewport()->mapToGlobal(row.center()));
}

/// Rows of whole conversations, ascending and disjoint. Where one is open and only a part of it is loaded, that part.
QList<std::pair<int, int>> MessageDeeds::selectedConversations() const
{
    QList<std::pair<int, int>> rows;
    for (const auto &[first, last] : m_list->selectedRanges()) {
        const int begin = m_models.messages->conversationOf(first).first, end = m_models.messages->conversationOf(last).second;
        if (!rows.isEmpty() && begin <= rows.last().second) rows.last().second = std::max(rows.last().second, end);
        else rows.emplaceBack(begin, end);
    }
    return rows;
}

void MessageDeeds::markConversationRead()
{
    m_models.messages->settle();
    m_selected->ask(selectedConversations(), [this](const KeysOf &keys) {
        utter(wish::ChangeFlags{.folder = {}, .messages = {}, .add = FlagSet(Flag::Seen), .remove = {}}, keys);
    });
}

void MessageDeeds::muteConversation(bool on) { changeConversation(on, FlagSet({}, {mutedKeyword()}), {}); }

/// Muted, read, and left out of the list.
void MessageDeeds::ignoreConversation(bool on)
{
    changeConversation(on, FlagSet({}, {mutedKeyword(), ignoredKeyword()}), FlagSet(Flag::Seen));
}

/// Keywords on its messages: other programs of the same person see them, too. What comes later the application looks after.
void MessageDeeds::changeConversation(bool on, const FlagSet &flags, const FlagSet &andAlso)
{
    if (on && !m_models.flags->canKeep(flags.keywords().last())) {
        Q_EMIT refused();
        Q_EMIT noticed(
            tr("The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored."));
        return;
    }
    m_models.messages->settle();
    m_selected->ask(selectedConversations(), [this, on, flags, andAlso](const KeysOf &keys) {
        utter(
            wish::ChangeFlags{
                .folder = {}, .messages = {}, .add = on ? flags.united(andAlso) : FlagSet(), .remove = on ? FlagSet() : flags},
            keys);
    });
}

} // namespace godwit::ui
