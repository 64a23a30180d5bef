// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/operation.h"
#include "models/foldertreemodel.h"

#include <QSet>

namespace godwit::models {

/// All folders with a check mark for "subscribed". Checking only notes the change; pendingChanges() are the wishes to utter when the
/// person applies them. A noted change that the server has made true meanwhile is dropped. Thread: GUI.
class SubscriptionModel : public FolderTreeModel
{
    Q_OBJECT

public:
    enum SubscriptionRole {
        GoneRole = Qt::UserRole + 100, ///< bool: subscribed, and not on the server any more
        ChangedRole,                   ///< bool: will be changed
        BelowRole,                     ///< int: folders below it, at any depth
        SubscribedBelowRole,           ///< int: how many of them are checked
    };

    explicit SubscriptionModel(QObject *parent = nullptr);

    QList<wish::Subscribe> pendingChanges() const; ///< ascending by folder
    bool hasPendingChanges() const { return !m_changes.isEmpty(); }
    qsizetype pendingCount() const { return m_changes.size(); }
    qsizetype pendingSubscriptions() const { return m_on; } ///< of them: to be subscribed
    bool isWanted(const Folder &folder) const { return m_changes.value(folder.id, folder.subscribed); }
    void discardChanges();
    void checkBranch(const QModelIndex &top, bool on); ///< it and all below it
    QList<FolderId> goneFolders(AccountId account) const;
    void uncheck(const QList<FolderId> &folders);

    bool isWhole(AccountId account) const; ///< no folder has more below it than was listed, as far as is known

    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool
    canFetchMore(const QModelIndex &parent) const override; ///< the server says that there is something below it, and nothing is listed
    void fetchMore(const QModelIndex &parent) override;          ///< levelWanted()
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    void applyFolders(const godwit::FolderDelta &delta) override;

Q_SIGNALS:
    void pendingChanged(bool any);
    void changesChanged(); ///< pendingChanges() are others
    /// Somebody looks below a folder, for the first time: `prefix` begins the names of what is there.
    void levelWanted(godwit::AccountId account, const QByteArray &prefix);

private:
    struct Below {
        int all = 0, checked = 0;
    };
    void note(const Folder &folder, bool on);
    const Folder *folderAt(const QModelIndex &index) const;
    void forget(FolderId folder);
    void tell(bool before);
    void tellRows(const QModelIndexList &indexes);
    Below below(const QModelIndex &index) const;

    QHash<FolderId, bool> m_changes;
    QSet<FolderId> m_opened; ///< below which somebody looked
    qsizetype m_on = 0; ///< changes to true
    mutable QHash<const void *, Below> m_below; ///< as far as somebody wanted to know, until something changes
};

} // namespace godwit::models
