// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/changeset.h"

#include <QAbstractTableModel>
#include <QHash>
#include <vector>

namespace godwit::models {

class TagModel;

/// The journal: what waits to reach the server, and what it refused with its words. In journal order. Thread: GUI.
class OperationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, State, Since, columns };
    enum DataRole {
        OperationRole = Qt::UserRole + 1, ///< godwit::Operation
        StateRole,     ///< int(godwit::Operation::State)
        StateTextRole, ///< QString: "Waiting for a connection", "Refused", …
        ErrorRole,     ///< QString: why it is refused or parked; empty otherwise
        CreatedRole,   ///< QDateTime, local
    };

    explicit OperationsModel(const TagModel *tags = nullptr, QObject *parent = nullptr); ///< for their names; it outlives this

    int waitingCount(AccountId account) const; ///< queued or sent
    int stoppedCount(AccountId account) const; ///< refused, parked, may have happened: a person must look

    QModelIndex indexOf(OperationId id) const; ///< invalid if it is not here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void applyOperations(const QList<godwit::Operation> &changed, const QList<godwit::OperationId> &done);
    void applyChanges(const godwit::ChangeSet &changes);
    void applyAccounts(const QList<godwit::Account> &accounts); ///< their names
    void applyFolders(const godwit::FolderDelta &delta); ///< names for mailbox octets

private:
    struct Row {
        Operation operation;
        QString text, stateText, errorText;
    };

    Row makeRow(const Operation &operation) const;
    void makeRowsAnew();
    QString folderName(AccountId account, const QByteArray &mailbox) const;

    const TagModel *m_tags;
    std::vector<Row> m_rows; ///< ascending by id
    QHash<std::pair<AccountId, QByteArray>, QString> m_names;
    QHash<AccountId, QString> m_accounts;
};

} // namespace godwit::models
