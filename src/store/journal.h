// SPDX-License-Identifier: GPL-3.0-or-later
// The precious file: operations, each durable before anything else happens.
#pragma once

#include "mail/operation.h"
#include "store/database.h"
#include "store/paths.h"

#include <QList>

namespace godwit::store {

/// Reads what is sound, in order. Ids of rows whose checksum is wrong are put into `damaged`, if given.
QList<Operation> readOperations(Database &journal, QList<OperationId> *damaged = nullptr);

/// Puts these in the place of those with the same id. Both ascend by id.
void rewrite(QList<Operation> &operations, const QList<Operation> &rewritten);

class Journal
{
public:
    /// Makes and migrates; sets damaged rows aside. A file that cannot be read is left as it is and told as an error.
    static std::expected<std::unique_ptr<Journal>, Error> open(const Paths &paths);

    const QList<Operation> &operations() const { return m_operations; }
    const Operation *find(OperationId id) const;
    int damagedCount();
    std::expected<void, Error> forgetDamaged();

    /// Each is one durable transaction; operations() follows only when it succeeded.
    std::expected<void, Error> append(QList<Operation> &operations); ///< gives them their ids
    std::expected<void, Error> update(const QList<Operation> &operations);
    std::expected<void, Error> remove(const QList<OperationId> &ids, const QList<Operation> &rewritten = {});

    /// An immutable file beside the journal, synced to the disk; gives back its name.
    std::expected<QString, Error> keepFile(const QByteArray &content);
    QByteArray fileContent(const QString &name) const;
    void dropFile(const QString &name);

private:
    explicit Journal(std::unique_ptr<Database> database, QString files) : m_database(std::move(database)), m_files(std::move(files)) {}
    std::expected<void, Error> load();
    void dropStrayFiles();

    std::unique_ptr<Database> m_database;
    QString m_files;
    QList<Operation> m_operations;
    quint64 m_lastId = 0;
};

} // namespace godwit::store
