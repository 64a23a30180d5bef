// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of FolderTreeModel: its nodes, and the tree that they are to become.
#pragma once

#include "models/foldertreemodel.h"

#include <QSet>
#include <optional>

namespace godwit::models {

struct FolderTreeModel::Node {
    Node *parent = nullptr;
    int row = 0;
    const AccountData *account = nullptr;
    std::optional<Folder> folder; ///< none for an account and for a mere parent
    QString path;                 ///< empty for an account
    QString name, accessible;     ///< as shown
    std::vector<std::unique_ptr<Node>> children;

    bool isAccount() const { return path.isEmpty() && !folder; }
    bool isFavourite() const { return folder && account->account.id == favouritesAccount; }
};

/// A node as it should be.
struct FolderTreeModel::Wanted {
    QString path;
    QString name;
    const Folder *folder = nullptr;
    NamespaceKind space = NamespaceKind::Personal;
    std::vector<Wanted> children;
};

/// What one rebuilding knows.
struct FolderTreeModel::Placement {
    QSet<FolderId> wanted;         ///< folders that get a node of their own
    QHash<QString, Node *> byPath; ///< the account's nodes before
    QSet<const Node *> placed;
};

} // namespace godwit::models
