// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/folder.h"
#include "mail/inquiry.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QHash>
#include <functional>
#include <memory>
#include <vector>

namespace godwit::models {

inline constexpr AccountId virtualAccount{0xffff'ffff};    ///< to which searches belong
inline constexpr AccountId favouritesAccount{0xffff'fffe}; ///< the heading of what stands above all accounts

/// Accounts as top rows, below them their folders by hierarchy. Special folders stand first, in the order of their roles, then the others
/// by name; other users' and shared ones last. Shown are the subscribed folders, INBOX, those with a role, and the parents that they need;
/// all of them with setShowAll(). A parent that the server does not list is a row without a FolderId. Saved searches stand below all
/// accounts, under a heading of their own; favourites above them, and those that are folders in their accounts as well.
/// Never resets: rows are inserted, removed and moved, so that what is selected and expanded stays. Thread: GUI.
class FolderTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum DataRole {
        FolderIdRole = Qt::UserRole + 1, ///< godwit::FolderId, 0 for an account or a mere parent
        AccountIdRole,   ///< godwit::AccountId
        IsAccountRole,   ///< bool: a heading
        IsFavouriteRole, ///< bool: a row below the heading of the favourites
        NoteRole,        ///< QString: what there is to know beside the name, in a word or two; mostly empty
        UnreadRole,      ///< uint, 0 if not known
        TotalRole,       ///< uint, 0 if not known
        CountsKnownRole, ///< bool
        RoleRole,        ///< int(godwit::Role)
        SpaceRole,       ///< int(godwit::NamespaceKind)
        SelectableRole,  ///< bool: can be opened
        SubscribedRole,  ///< bool
        FolderRole,      ///< godwit::Folder
        StatusRole,      ///< godwit::AccountStatus, for accounts
    };

    explicit FolderTreeModel(QObject *parent = nullptr);
    ~FolderTreeModel() override;

    QModelIndex indexOf(FolderId folder) const; ///< invalid if not shown
    QModelIndex indexOf(AccountId account) const;
    const QList<FolderId> &favourites() const { return m_favourites; }
    const FolderFacts *facts(FolderId folder) const; ///< nullptr: not known (yet)
    const Folder *folder(FolderId folder) const;  ///< also of one that is not shown; valid until the next slot call
    const Folder *folderWithRole(AccountId account, godwit::Role role) const; ///< Delete moves to Trash, Archive to Archive, …
    QList<Folder> folders(AccountId account) const; ///< all, in no order
    std::optional<Account> account(AccountId id) const;
    QList<AccountId> accounts() const; ///< that the person has, in no order
    bool showsAll() const { return m_showAll; }
    void setShowAll(bool on);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

public Q_SLOTS:
    void applyAccounts(const QList<godwit::Account> &accounts); ///< the whole list, in the order in which it is shown
    virtual void applyFolders(const godwit::FolderDelta &delta);
    void applyStatus(const godwit::AccountStatus &status);
    /// All virtual folders, in the order in which they are shown; `mailbox` is what they look for. Not subscribed: it can be opened, and
    /// has no row.
    void applySearches(const QList<godwit::Folder> &searches);
    /// Folders and virtual folders above the accounts, in this order. What is not there has no row.
    void applyFavourites(const QList<godwit::FolderId> &favourites);
    void applyFacts(godwit::FolderId folder, const godwit::FolderFacts &facts);

protected:
    void emitChanged(FolderId folder); ///< for what a subclass shows of its own
    /// Every folder below this row, in no order, with its own row; not this one.
    using Visitor = std::function<void(const Folder &folder, const QModelIndex &index)>;
    void visitBelow(const QModelIndex &top, const Visitor &visit) const;

private:
    struct Node;
    struct Wanted;
    struct Placement;
    struct AccountData {
        Account account;
        AccountStatus status;
        QHash<FolderId, Folder> folders;
        bool known = false; ///< applyAccounts() has named it; folders may be heard of before
    };

    AccountData &accountData(AccountId id);
    Node *accountNode(AccountId id) const;
    bool isShown(const Folder &folder) const;
    bool comesBefore(const Wanted &a, const Wanted &b) const;
    std::vector<Wanted> wantedTree(const AccountData &account, Placement &placement) const;
    std::vector<Wanted> wantedSearches(const AccountData &account, Placement &placement) const;
    std::vector<Wanted> wantedFavourites(Placement &placement) const;
    void rebuildFavourites();
    QHash<FolderId, Node *> &nodesBeside(const Node *node); ///< those of the favourites, or all others
    void rebuild(const AccountData &account);
    void place(Node *parent, const std::vector<Wanted> &wanted, Placement &placement);
    void prune(Node *parent, const Placement &placement);
    void insertNode(Node *parent, int row, std::unique_ptr<Node> node);
    void moveNode(Node *node, Node *parent, int row);
    void removeNode(Node *node);
    void update(Node *node, const Wanted &wanted);
    QVariant accountCell(const AccountData &account, int role) const;
    QVariant folderCell(const Node &node, int role) const;
    QString note(const Node &node) const;
    static QString watchText(const AccountStatus &status, const QByteArray &mailbox);
    QModelIndex indexOf(const Node *node) const;
    Node *nodeOf(const QModelIndex &index) const;

    std::unique_ptr<Node> m_root;
    std::vector<std::unique_ptr<AccountData>> m_accounts;
    QHash<FolderId, Node *> m_nodes; ///< of the folders that are shown
    QHash<FolderId, Node *> m_favouriteNodes;
    QHash<FolderId, FolderFacts> m_facts;
    QList<FolderId> m_favourites; ///< in their order
    QList<FolderId> m_searches; ///< in their order
    QCollator m_collator;
    bool m_showAll = false;
};

} // namespace godwit::models
