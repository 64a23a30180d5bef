// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foldertreemodel.h"

#include "mail/plaintext.h"
#include "models/foldertree.h"

#include <QFont>
#include <algorithm>

namespace godwit::models {

FolderTreeModel::FolderTreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    // The C locale sorts by octets and knows no numbers: people who run in it read all the same.
    if (m_collator.locale().language() == QLocale::C) m_collator.setLocale(QLocale(QLocale::English));
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

FolderTreeModel::~FolderTreeModel() = default;

FolderTreeModel::AccountData &FolderTreeModel::accountData(AccountId id)
{
    for (const auto &account : m_accounts)
        if (account->account.id == id) return *account;
    m_accounts.push_back(std::make_unique<AccountData>());
    m_accounts.back()->account.id = id;
    m_accounts.back()->status.account = id;
    return *m_accounts.back();
}

FolderTreeModel::Node *FolderTreeModel::accountNode(AccountId id) const
{
    for (const auto &node : m_root->children)
        if (node->account->account.id == id) return node.get();
    return nullptr;
}

FolderTreeModel::Node *FolderTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex FolderTreeModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex FolderTreeModel::indexOf(FolderId folder) const
{
    const Node *node = m_nodes.value(folder);
    if (!node) node = m_favouriteNodes.value(folder);
    return node ? indexOf(node) : QModelIndex();
}

QModelIndex FolderTreeModel::indexOf(AccountId account) const
{
    const Node *node = accountNode(account);
    return node ? indexOf(node) : QModelIndex();
}

const Folder *FolderTreeModel::folder(FolderId folder) const
{
    for (const auto &account : m_accounts)
        if (const auto found = account->folders.constFind(folder); found != account->folders.cend()) return &*found;
    return nullptr;
}

const Folder *FolderTreeModel::folderWithRole(AccountId account, godwit::Role role) const
{
    const Folder *best = nullptr; // two folders may claim a role: the older one has it
    for (const auto &data : m_accounts) {
        if (data->account.id != account) continue;
        for (const Folder &folder : data->folders)
            if (folder.role == role && folder.selectable() && (!best || folder.id < best->id)) best = &folder;
    }
    return best;
}

QList<Folder> FolderTreeModel::folders(AccountId account) const
{
    for (const auto &data : m_accounts)
        if (data->account.id == account) return data->folders.values();
    return {};
}

std::optional<Account> FolderTreeModel::account(AccountId id) const
{
    const auto known = std::ranges::find_if(m_accounts, [id](const auto &each) { return each->account.id == id; });
    return known == m_accounts.end() || !(*known)->known ? std::nullopt : std::optional((*known)->account);
}

QList<AccountId> FolderTreeModel::accounts() const
{
    QList<AccountId> ids;
    for (const auto &data : m_accounts)
        if (data->known) ids << data->account.id;
    return ids;
}

QModelIndex FolderTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex FolderTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int FolderTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int FolderTreeModel::columnCount(const QModelIndex &) const { return 1; }

Qt::ItemFlags FolderTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Node *node = nodeOf(index);
    // A mere parent can be expanded, but there is nothing in it to open.
    const bool opens = node->isAccount() || (node->folder && node->folder->selectable());
    Qt::ItemFlags flags = opens ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
    if (node->folder && !isVirtual(node->folder->id)) flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QVariant FolderTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Node *node = nodeOf(index);
    if (role == AccountIdRole) return QVariant::fromValue(node->isFavourite() ? node->folder->account : node->account->account.id);
    if (role == IsAccountRole) return node->isAccount();
    if (role == IsFavouriteRole) return node->isFavourite();
    return node->isAccount() ? accountCell(*node->account, role) : folderCell(*node, role);
}

QVariant FolderTreeModel::accountCell(const AccountData &account, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return oneLine(account.account.name);
    case Qt::AccessibleTextRole:
        if (account.account.id == virtualAccount || account.account.id == favouritesAccount) return account.account.name;
        return tr("Account %1").arg(oneLine(account.account.name));
    case FolderIdRole: return QVariant::fromValue(FolderId{});
    case SelectableRole: return false;
    case StatusRole: return QVariant::fromValue(account.status);
    default: return {};
    }
}

/// How news of this folder come.
QString FolderTreeModel::watchText(const AccountStatus &status, const QByteArray &mailbox)
{
    const QString rung = watchOf(status, mailbox);
    if (rung.isEmpty()) return tr("Not connected: what happens here is not known");
    const bool pushed = rung == QLatin1String("IDLE") || rung == QLatin1String("NOTIFY");
    return (pushed ? tr("The server tells at once what happens here (%1)") : tr("The server is asked every minute (%1)")).arg(rung);
}

/// A favourite says whose it is, where there are several; a folder that nothing can be put into or changed in says so.
QString FolderTreeModel::note(const Node &node) const
{
    if (!node.folder) return {};
    if (node.isFavourite() && !isVirtual(node.folder->id)) {
        const auto isKnown = [](const auto &account) { return account->known; };
        const auto owner = account(node.folder->account);
        if (owner && std::ranges::count_if(m_accounts, isKnown) > 1) return oneLine(owner->name, 60);
    }
    const FolderFacts *known = facts(node.folder->id);
    const bool mayChange =
        !known || !known->rights || std::ranges::any_of(*known->rights, [](char c) { return QByteArrayView("switke").contains(c); });
    return node.folder->readOnly || !mayChange ? tr("read only") : QString();
}

const FolderFacts *FolderTreeModel::facts(FolderId folder) const
{
    const auto known = m_facts.constFind(folder);
    return known == m_facts.cend() ? nullptr : &*known;
}

void FolderTreeModel::applyFacts(FolderId folder, const FolderFacts &facts)
{
    FolderFacts &known = m_facts[folder];
    const auto size = facts.size ? facts.size : known.size;
    known = facts;
    known.size = size;
    emitChanged(folder);
}

QVariant FolderTreeModel::folderCell(const Node &node, int role) const
{
    static const Folder mereParent;
    const Folder &folder = node.folder ? *node.folder : mereParent;
    if (isVirtual(folder.id)) {
        const QString looksFor = oneLine(QString::fromUtf8(folder.mailbox));
        if (role == Qt::AccessibleDescriptionRole) return looksFor;
        if (role == Qt::ToolTipRole)
            return QStringLiteral("<qt>%1<br>%2</qt>").arg(oneLine(node.path).toHtmlEscaped(), looksFor.toHtmlEscaped());
    }
    switch (role) {
    case Qt::DisplayRole: return node.name;
    case NoteRole: return note(node);
    case Qt::AccessibleTextRole: {
        const QString words = note(node);
        return words.isEmpty() ? node.accessible : tr("%1, %2", "folder with its counts, a note").arg(node.accessible, words);
    }
    case Qt::AccessibleDescriptionRole:
        return folder.selectable() && node.folder ? watchText(node.account->status, folder.mailbox) : QVariant();
    // Tool tips take markup by themselves: what the server called the folder is escaped.
    case Qt::ToolTipRole: {
        const QString path = oneLine(node.path).toHtmlEscaped();
        return folder.selectable() && node.folder
                   ? QStringLiteral("<qt>%1<br>%2</qt>").arg(path, watchText(node.account->status, folder.mailbox))
                   : QStringLiteral("<qt>%1</qt>").arg(path);
    }
    case Qt::FontRole: {
        if (folder.unread == 0) return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    case FolderIdRole: return QVariant::fromValue(folder.id);
    case UnreadRole: return folder.unread;
    case TotalRole: return folder.total;
    case CountsKnownRole: return folder.countsKnown;
    case RoleRole: return static_cast<int>(folder.role);
    case SpaceRole: return static_cast<int>(folder.space);
    case SelectableRole: return node.folder && folder.selectable();
    case SubscribedRole: return folder.subscribed;
    case FolderRole: return node.folder ? QVariant::fromValue(folder) : QVariant();
    default: return {};
    }
}

QHash<int, QByteArray> FolderTreeModel::roleNames() const
{
    auto names = QAbstractItemModel::roleNames();
    names.insert({{FolderIdRole, "folderId"},
                  {AccountIdRole, "accountId"},
                  {UnreadRole, "unread"},
                  {TotalRole, "total"},
                  {RoleRole, "role"},
                  {SelectableRole, "selectable"},
                  {SubscribedRole, "subscribed"},
                  {NoteRole, "note"}});
    return names;
}

void FolderTreeModel::setShowAll(bool on)
{
    if (m_showAll == on) return;
    m_showAll = on;
    for (const auto &account : m_accounts) rebuild(*account);
}

void FolderTreeModel::applyAccounts(const QList<Account> &accounts)
{
    for (int i = static_cast<int>(m_root->children.size()) - 1; i >= 0; --i) {
        Node *node = m_root->children[static_cast<std::size_t>(i)].get();
        const AccountId id = node->account->account.id;
        if (id == virtualAccount || id == favouritesAccount || std::ranges::contains(accounts, id, &Account::id)) continue;
        removeNode(node);
        std::erase_if(m_accounts, [id](const auto &account) { return account->account.id == id; });
    }
    const int above = accountNode(favouritesAccount) ? 1 : 0;
    for (int i = 0; i < static_cast<int>(accounts.size()); ++i) {
        AccountData &data = accountData(accounts[i].id);
        const bool changed = data.account != accounts[i];
        data.account = accounts[i];
        data.known = true;
        if (Node *node = accountNode(data.account.id)) {
            if (node->row != above + i) moveNode(node, m_root.get(), above + i);
            if (changed) Q_EMIT dataChanged(indexOf(node), indexOf(node));
            continue;
        }
        auto node = std::make_unique<Node>();
        node->account = &data;
        insertNode(m_root.get(), above + i, std::move(node));
        rebuild(data);
    }
    rebuildFavourites();
}

void FolderTreeModel::applyFolders(const FolderDelta &delta)
{
    AccountData &account = accountData(delta.account);
    bool structure = false;
    for (const FolderId id : delta.removed) structure |= account.folders.remove(id);
    QList<FolderId> cells;
    for (const Folder &folder : delta.changed) {
        const auto old = account.folders.find(folder.id);
        if (old == account.folders.end() || old->path != folder.path || old->delimiter != folder.delimiter || old->role != folder.role ||
            old->space != folder.space || isShown(*old) != isShown(folder))
            structure = true;
        account.folders.insert(folder.id, folder);
        cells.append(folder.id);
    }
    if (structure) {
        rebuild(account);
        rebuildFavourites();
        return;
    }
    // Counts change with every message: no need to look at the whole tree for them.
    for (const FolderId id : std::as_const(cells))
        for (Node *node : {m_nodes.value(id), m_favouriteNodes.value(id)})
            if (node) update(node, Wanted{.path = node->path, .name = node->name, .folder = &account.folders[id], .children = {}});
}

void FolderTreeModel::applyStatus(const AccountStatus &status)
{
    AccountData &account = accountData(status.account);
    account.status = status;
    if (const Node *node = accountNode(status.account)) Q_EMIT dataChanged(indexOf(node), indexOf(node), {StatusRole});
}

void FolderTreeModel::visitBelow(const QModelIndex &top, const Visitor &visit) const
{
    const auto look = [&](const auto &self, const Node *node) -> void {
        for (const auto &child : node->children) {
            if (child->folder) visit(*child->folder, indexOf(child.get()));
            self(self, child.get());
        }
    };
    look(look, nodeOf(top));
}

void FolderTreeModel::emitChanged(FolderId folder)
{
    for (const Node *node : {m_nodes.value(folder), m_favouriteNodes.value(folder)})
        if (node) Q_EMIT dataChanged(indexOf(node), indexOf(node));
}

} // namespace godwit::models
