// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/blobs.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QUuid>
#include <fcntl.h>
#include <unistd.h>

namespace godwit::store {

namespace {

std::unexpected<Error> failure(const QString &path, const QString &what)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = QStringLiteral("%1: %2").arg(path, what);
    return std::unexpected(error);
}

// A new name is durable only when its folder is.
bool syncDirectory(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}

} // namespace

QList<Operation> readOperations(Database &journal, QList<OperationId> *damaged)
{
    QList<Operation> operations;
    Statement rows = journal.statement("SELECT id, data, checksum FROM operation ORDER BY id");
    while (rows.step()) {
        const auto id = rows.as<OperationId>(0);
        const QByteArray data = rows.bytes(1);
        std::optional<Operation> operation;
        if (rows.bytes(2) == operationChecksum(id, data)) operation = readOperationBlob(id, data);
        if (operation) operations.append(*operation);
        else if (damaged) damaged->append(id);
    }
    return operations;
}

std::expected<std::unique_ptr<Journal>, Error> Journal::open(const Paths &paths)
{
    for (const QString &directory : {paths.dataDir, paths.files()})
        if (auto made = makePrivateDirectory(directory); !made) return std::unexpected(made.error());
    if (auto made = makePrivateFile(paths.journal()); !made) return std::unexpected(made.error());
    auto database = Database::open(paths.journal(), Database::Mode::Write, Database::Durability::Full);
    if (!database) return std::unexpected(database.error());
    constexpr int latest = std::size(schema::journal);
    if ((*database)->version() > latest)
        return failure(paths.journal(),
                       QCoreApplication::translate("Store", "a newer version of Godwit wrote it; this one leaves it alone"));
    if (!(*database)->migrate(schema::journal, latest)) return std::unexpected((*database)->error());
    std::unique_ptr<Journal> journal(new Journal(std::move(*database), paths.files()));
    if (auto loaded = journal->load(); !loaded) return std::unexpected(loaded.error());
    journal->dropStrayFiles();
    return journal;
}

std::expected<void, Error> Journal::load()
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    QList<OperationId> damaged;
    m_operations = readOperations(*m_database, &damaged);
    for (const OperationId id : damaged) {
        m_database
            ->statement("INSERT INTO damaged(operation, data, checksum, noticed) SELECT id, data, checksum, ? FROM operation WHERE id = ?")
            .bind(QDateTime::currentSecsSinceEpoch(), id)
            .run();
        m_database->statement("DELETE FROM operation WHERE id = ?").bind(id).run();
    }
    Statement last = m_database->statement("SELECT seq FROM sqlite_sequence WHERE name = 'operation'");
    if (last.step()) m_lastId = last.as<quint64>(0);
    last.run();
    return transaction.commit();
}

// A crash between the file and its row leaves a file that no wish names. Damaged rows may name files: then nothing is dropped.
void Journal::dropStrayFiles()
{
    if (damagedCount() > 0) return;
    QStringList wanted;
    for (const Operation &operation : m_operations) wanted.append(operation.bodyFile);
    const QStringList present = QDir(m_files).entryList(QDir::Files);
    for (const QString &name : present)
        if (!wanted.contains(name)) dropFile(name);
}

void rewrite(QList<Operation> &operations, const QList<Operation> &rewritten)
{
    for (const Operation &operation : rewritten) {
        const auto place = std::ranges::lower_bound(operations, operation.id, {}, &Operation::id);
        if (place != operations.end() && place->id == operation.id) *place = operation;
    }
}

const Operation *Journal::find(OperationId id) const
{
    const auto found = std::ranges::lower_bound(m_operations, id, {}, &Operation::id);
    return found == m_operations.end() || found->id != id ? nullptr : &*found;
}

int Journal::damagedCount()
{
    Statement count = m_database->statement("SELECT count(*) FROM damaged");
    return count.step() ? count.as<int>(0) : 0;
}

std::expected<void, Error> Journal::forgetDamaged()
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    m_database->statement("DELETE FROM damaged").run();
    return transaction.commit();
}

std::expected<void, Error> Journal::append(QList<Operation> &operations)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    quint64 id = m_lastId;
    for (Operation &operation : operations) {
        operation.id = OperationId{++id};
        const QByteArray data = operationBlob(operation);
        m_database->statement("INSERT INTO operation(id, data, checksum) VALUES(?, ?, ?)")
            .bind(operation.id, data, operationChecksum(operation.id, data))
            .run();
    }
    if (auto done = transaction.commit(); !done) return done;
    m_lastId = id;
    m_operations += operations;
    return {};
}

std::expected<void, Error> Journal::update(const QList<Operation> &operations) { return remove({}, operations); }

std::expected<void, Error> Journal::remove(const QList<OperationId> &ids, const QList<Operation> &rewritten)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    for (const OperationId id : ids) m_database->statement("DELETE FROM operation WHERE id = ?").bind(id).run();
    for (const Operation &operation : rewritten) {
        const QByteArray data = operationBlob(operation);
        m_database->statement("UPDATE operation SET data = ?, checksum = ? WHERE id = ?")
            .bind(data, operationChecksum(operation.id, data), operation.id)
            .run();
    }
    if (auto done = transaction.commit(); !done) return done;
    const QSet<OperationId> gone(ids.begin(), ids.end());
    m_operations.removeIf([&](const Operation &operation) {
        if (!gone.contains(operation.id)) return false;
        if (!operation.bodyFile.isEmpty()) dropFile(operation.bodyFile);
        return true;
    });
    rewrite(m_operations, rewritten);
    return {};
}

std::expected<QString, Error> Journal::keepFile(const QByteArray &content)
{
    QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".eml");
    const QString path = m_files + QLatin1Char('/') + name;
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.flush() && ::fsync(file.handle()) == 0 && syncDirectory(m_files);
    if (written) return name;
    const QString why = file.error() == QFile::NoError ? QString::fromLocal8Bit(std::strerror(errno)) : file.errorString();
    file.close();
    QFile::remove(path);
    return failure(path, why);
}

QByteArray Journal::fileContent(const QString &name) const
{
    QFile file(m_files + QLatin1Char('/') + name);
    return !name.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Journal::dropFile(const QString &name) { QFile::remove(m_files + QLatin1Char('/') + name); }

} // namespace godwit::store
