// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foldertree.h"

#include "mail/foldername.h"
#include "mail/plaintext.h"

#include <QLocale>
#include <algorithm>

namespace godwit::models {

namespace {

constexpr int maxDepth = 64; // deeper names are not split further: a hostile one may consist of delimiters

/// Without a trailing delimiter.
QString trimmedPath(const Folder &folder)
{
    const bool trailing = folder.delimiter != '\0' && folder.path.size() > 1 && folder.path.endsWith(QLatin1Char(folder.delimiter));
    return trailing ? folder.path.chopped(1) : folder.path;
}

QString parentPath(const QString &path, char delimiter)
{
    if (delimiter == '\0') return {};
    qsizetype end = 0;
    for (int depth = 0; depth < maxDepth; ++depth) {
        const qsizetype next = path.indexOf(QLatin1Char(delimiter), end + 1);
        if (next < 0) break;
        end = next;
    }
    return path.first(end);
}

QString shownName(const QString &path, const QString &parent, const Folder *folder)
{
    if (folder && folder->role != godwit::Role::None) return godwit::shownName(*folder);
    return oneLine(parent.isEmpty() ? QStringView(path) : QStringView(path).sliced(parent.size() + 1));
}

int rank(const Folder *folder)
{
    constexpr int last = static_cast<int>(godwit::Role::Important) + 1;
    return !folder || folder->role == godwit::Role::None ? last : static_cast<int>(folder->role);
}

QString accessibleText(const QString &name, const Folder *folder)
{
    if (!folder || !folder->countsKnown) return name;
    const QLocale locale;
    if (isVirtual(folder->id)) return FolderTreeModel::tr("%1, unread: %2").arg(name, locale.toString(folder->unread));
    return FolderTreeModel::tr("%1, unread: %2, messages: %3").arg(name, locale.toString(folder->unread), locale.toString(folder->total));
}

} // namespace

bool FolderTreeModel::isShown(const Folder &folder) const { return m_showAll || folder.subscribed || folder.role != godwit::Role::None; }

bool FolderTreeModel::comesBefore(const Wanted &a, const Wanted &b) const
{
    if (a.space != b.space) return a.space < b.space;
    if (rank(a.folder) != rank(b.folder)) return rank(a.folder) < rank(b.folder);
    if (const int names = m_collator.compare(a.name, b.name)) return names < 0;
    if (a.path != b.path) return a.path < b.path;
    return a.folder && b.folder && a.folder->id < b.folder->id;
}

std::vector<FolderTreeModel::Wanted> FolderTreeModel::wantedTree(const AccountData &account, Placement &placement) const
{
    if (account.account.id == virtualAccount) return wantedSearches(account, placement);
    if (account.account.id == favouritesAccount) return wantedFavourites(placement);
    QHash<QString, const Folder *> owners; // the folder whose children stand below it; the oldest, should two have one path
    for (const Folder &folder : account.folders) {
        const Folder *&owner = owners[trimmedPath(folder)];
        if (!owner || folder.id < owner->id) owner = &folder;
    }
    QHash<QString, std::vector<Wanted>> childrenOf;
    QSet<QString> mereParents;
    // Adds a node and, as far as they are not there yet, its parents.
    const auto add = [&](const Folder *folder, QString path, const Folder &origin) {
        while (true) {
            if (folder ? placement.wanted.contains(folder->id) : mereParents.contains(path)) return;
            if (folder) placement.wanted.insert(folder->id);
            else mereParents.insert(path);
            const QString parent = parentPath(path, origin.delimiter);
            childrenOf[parent].push_back(
                {.path = path, .name = shownName(path, parent, folder), .folder = folder, .space = origin.space, .children = {}});
            if (parent.isEmpty()) return;
            path = parent;
            folder = owners.value(path);
        }
    };
    for (const Folder &folder : account.folders)
        if (isShown(folder) && !folder.path.isEmpty()) add(&folder, trimmedPath(folder), folder);

    const auto build = [&](const auto &self, const QString &parent) -> std::vector<Wanted> {
        std::vector<Wanted> children = childrenOf.value(parent);
        std::ranges::sort(children, [this](const Wanted &a, const Wanted &b) { return comesBefore(a, b); });
        for (Wanted &child : children)
            if (!child.folder || owners.value(child.path) == child.folder) child.children = self(self, child.path);
        return children;
    };
    return build(build, QString());
}

std::vector<FolderTreeModel::Wanted> FolderTreeModel::wantedSearches(const AccountData &account, Placement &placement) const
{
    std::vector<Wanted> wanted;
    for (const FolderId id : m_searches) {
        const Folder &search = *account.folders.constFind(id);
        if (!search.subscribed) continue;
        placement.wanted.insert(id);
        wanted.push_back({.path = search.path, .name = oneLine(search.path), .folder = &search, .children = {}});
    }
    return wanted;
}

void FolderTreeModel::applySearches(const QList<Folder> &searches)
{
    AccountData &account = accountData(virtualAccount);
    account.account.name = tr("Saved searches");
    account.folders.clear();
    m_searches.clear();
    for (const Folder &search : searches) {
        account.folders.insert(search.id, search);
        m_searches.append(search.id);
    }
    Node *top = accountNode(virtualAccount);
    if (!std::ranges::any_of(searches, &Folder::subscribed)) {
        if (top) removeNode(top);
    } else {
        if (!top) {
            auto node = std::make_unique<Node>();
            node->account = &account;
            insertNode(m_root.get(), static_cast<int>(m_root->children.size()), std::move(node));
        }
        rebuild(account);
    }
    rebuildFavourites();
}

std::vector<FolderTreeModel::Wanted> FolderTreeModel::wantedFavourites(Placement &placement) const
{
    std::vector<Wanted> wanted;
    for (const FolderId id : m_favourites) {
        const Folder *favourite = folder(id);
        if (!favourite || favourite->path.isEmpty() || placement.wanted.contains(id)) continue;
        placement.wanted.insert(id);
        wanted.push_back({.path = trimmedPath(*favourite), .name = godwit::shownName(*favourite), .folder = favourite, .children = {}});
    }
    return wanted;
}

void FolderTreeModel::applyFavourites(const QList<FolderId> &favourites)
{
    m_favourites = favourites;
    rebuildFavourites();
}

void FolderTreeModel::rebuildFavourites()
{
    Node *top = accountNode(favouritesAccount);
    if (!std::ranges::any_of(m_favourites, [this](FolderId id) { return folder(id); })) {
        if (top) removeNode(top);
        return;
    }
    AccountData &account = accountData(favouritesAccount);
    account.account.name = tr("Favourites");
    if (!top) {
        auto node = std::make_unique<Node>();
        node->account = &account;
        insertNode(m_root.get(), 0, std::move(node));
    }
    rebuild(account);
}

QHash<FolderId, FolderTreeModel::Node *> &FolderTreeModel::nodesBeside(const Node *node)
{
    return node->account && node->account->account.id == favouritesAccount ? m_favouriteNodes : m_nodes;
}

void FolderTreeModel::rebuild(const AccountData &account)
{
    Node *top = accountNode(account.account.id);
    if (!top) return;
    Placement placement;
    const std::vector<Wanted> wanted = wantedTree(account, placement);
    const auto collect = [&](const auto &self, Node *node) -> void {
        for (const auto &child : node->children) {
            placement.byPath.insert(child->path, child.get());
            self(self, child.get());
        }
    };
    collect(collect, top);
    place(top, wanted, placement);
    prune(top, placement);
}

/// From the top down: each wanted child is found wherever it stands now and moved, or inserted, to its row. What is not wanted gathers
/// behind. A node never has to move below itself, because all above its new parent is placed already.
void FolderTreeModel::place(Node *parent, const std::vector<Wanted> &wanted, Placement &placement)
{
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const Wanted &child = wanted[static_cast<std::size_t>(row)];
        Node *node = child.folder ? nodesBeside(parent).value(child.folder->id) : nullptr;
        if (!node) {
            // A mere parent may become a folder, and the reverse; what stands below it stays expanded.
            Node *same = placement.byPath.value(child.path);
            if (same && !placement.placed.contains(same) && (!same->folder || !placement.wanted.contains(same->folder->id))) node = same;
        }
        if (!node) {
            auto fresh = std::make_unique<Node>();
            node = fresh.get();
            node->account = parent->account;
            node->path = child.path;
            node->name = child.name;
            node->accessible = accessibleText(child.name, child.folder);
            if (child.folder) {
                node->folder = *child.folder;
                nodesBeside(node).insert(child.folder->id, node);
            }
            insertNode(parent, row, std::move(fresh));
        } else {
            if (node->parent != parent || node->row != row) moveNode(node, parent, row);
            update(node, child);
        }
        placement.placed.insert(node);
        place(node, child.children, placement);
    }
}

void FolderTreeModel::prune(Node *parent, const Placement &placement)
{
    for (std::size_t i = parent->children.size(); i-- > 0;) {
        Node *child = parent->children[i].get();
        if (placement.placed.contains(child)) prune(child, placement);
        else removeNode(child);
    }
}

void FolderTreeModel::insertNode(Node *parent, int row, std::unique_ptr<Node> node)
{
    beginInsertRows(indexOf(parent), row, row);
    node->parent = parent;
    parent->children.insert(parent->children.begin() + row, std::move(node));
    for (std::size_t i = static_cast<std::size_t>(row); i < parent->children.size(); ++i) parent->children[i]->row = static_cast<int>(i);
    endInsertRows();
}

void FolderTreeModel::moveNode(Node *node, Node *parent, int row)
{
    Node *from = node->parent;
    Q_ASSERT(from != parent || node->row > row);
    const int oldRow = node->row;
    beginMoveRows(indexOf(from), oldRow, oldRow, indexOf(parent), row);
    auto owned = std::move(from->children[static_cast<std::size_t>(oldRow)]);
    from->children.erase(from->children.begin() + oldRow);
    for (std::size_t i = static_cast<std::size_t>(oldRow); i < from->children.size(); ++i) from->children[i]->row = static_cast<int>(i);
    owned->parent = parent;
    parent->children.insert(parent->children.begin() + row, std::move(owned));
    for (std::size_t i = static_cast<std::size_t>(row); i < parent->children.size(); ++i) parent->children[i]->row = static_cast<int>(i);
    endMoveRows();
}

void FolderTreeModel::removeNode(Node *node)
{
    Node *parent = node->parent;
    const int row = node->row;
    const auto forget = [this](const auto &self, const Node *each) -> void {
        if (each->folder) nodesBeside(each).remove(each->folder->id);
        for (const auto &child : each->children) self(self, child.get());
    };
    beginRemoveRows(indexOf(parent), row, row);
    forget(forget, node);
    parent->children.erase(parent->children.begin() + row);
    for (std::size_t i = static_cast<std::size_t>(row); i < parent->children.size(); ++i) parent->children[i]->row = static_cast<int>(i);
    endRemoveRows();
}

void FolderTreeModel::update(Node *node, const Wanted &wanted)
{
    const bool sameFolder = wanted.folder ? node->folder == *wanted.folder : !node->folder;
    if (sameFolder && node->path == wanted.path && node->name == wanted.name) return;
    if (node->folder) nodesBeside(node).remove(node->folder->id);
    node->folder.reset();
    if (wanted.folder) {
        node->folder = *wanted.folder;
        nodesBeside(node).insert(wanted.folder->id, node);
    }
    node->path = wanted.path;
    node->name = wanted.name;
    node->accessible = accessibleText(wanted.name, wanted.folder);
    Q_EMIT dataChanged(indexOf(node), indexOf(node));
}

} // namespace godwit::models
