// SPDX-License-Identifier: GPL-3.0-or-later
// The precious file: operations and letters, each durable before anything else happens.
#pragma once

#include "mail/letter.h"
#include "mail/operation.h"
#include "store/database.h"
#include "store/paths.h"

#include <QList>
#include <QSet>

class QIODevice;

namespace godwit::store {

/// Reads what is sound, in order. Ids of rows whose checksum is wrong are put into `damaged`, if given.
QList<Operation> readOperations(Database &journal, QList<OperationId> *damaged = nullptr);
QList<KeptLetter> readLetters(Database &journal, QList<LetterId> *damaged = nullptr);

/// Puts these in the place of those with the same id. Both ascend by id.
void rewrite(QList<Operation> &operations, const QList<Operation> &rewritten);

/// What one transaction does to the journal.
struct JournalEdit {
    QList<Operation> added;      ///< they get their ids
    QList<Operation> rewritten;
    QList<OperationId> removed;
    QList<KeptLetter> letters;   ///< changed, or new (id 0: they get one)
    QList<LetterId> lettersGone;
};

class Journal
{
public:
    /// Makes and migrates; sets damaged rows aside. A file that cannot be read is left as it is and told as an error. Letters that were on
    /// their way may have been sent: that is their state then.
    static std::expected<std::unique_ptr<Journal>, Error> open(const Paths &paths);

    const QList<Operation> &operations() const { return m_operations; }
    const Operation *find(OperationId id) const;
    const QList<KeptLetter> &letters() const { return m_letters; } ///< ascending by id
    const KeptLetter *find(LetterId id) const;
    int damagedOperations();
    int damagedLetters();
    std::expected<void, Error> forgetDamaged();

    /// One durable transaction; operations() and letters() follow only when it succeeded. Files that nothing names any more are dropped.
    std::expected<void, Error> apply(JournalEdit &edit);
    std::expected<void, Error> append(QList<Operation> &operations); ///< gives them their ids
    std::expected<void, Error> update(const QList<Operation> &operations);
    std::expected<void, Error> remove(const QList<OperationId> &ids, const QList<Operation> &rewritten = {});

    /// An immutable file beside the journal, synced to the disk; gives back its name.
    std::expected<QString, Error> keepFile(const QByteArray &content);
    std::expected<QString, Error> keepFile(QIODevice &from); ///< to its end
    QByteArray fileContent(const QString &name) const;
    QString filePath(const QString &name) const { return m_files + QLatin1Char('/') + name; }
    void dropFile(const QString &name);

private:
    explicit Journal(std::unique_ptr<Database> database, QString files) : m_database(std::move(database)), m_files(std::move(files)) {}
    std::expected<void, Error> load();
    void settleInterrupted();
    quint64 lastOf(const char *table);
    void adopt(const JournalEdit &edit);
    void writeLetter(const KeptLetter &letter);
    QSet<QString> namedFiles() const;
    void dropStrayFiles();

    std::unique_ptr<Database> m_database;
    QString m_files;
    QList<Operation> m_operations;
    QList<KeptLetter> m_letters;
    quint64 m_lastId = 0, m_lastLetter = 0;
};

} // namespace godwit::store
