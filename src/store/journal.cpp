// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/blobs.h"
#include "store/keptfile.h"
#include "store/schema.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>

namespace godwit::store {

namespace {

std::unexpected<Error> failure(const QString &path, const QString &what)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = QStringLiteral("%1: %2").arg(path, what);
    return std::unexpected(error);
}

QSet<QString> filesOf(const KeptLetter &letter)
{
    QSet<QString> files{letter.file, letter.sentFile, letter.letter.redirected};
    for (const LetterPart &part : letter.letter.parts) files.insert(part.file);
    return files;
}

/// Each row has a checksum, but no row tells of another that is missing: one goes without a word where the structure of a page is damaged.
QString faultOf(Database &journal)
{
    Statement check = journal.statement("PRAGMA quick_check(1)");
    const QString verdict = check.step() ? check.text(0) : journal.error().detail;
    return verdict == QLatin1String("ok") ? QString() : verdict;
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

QList<KeptLetter> readLetters(Database &journal, QList<LetterId> *damaged)
{
    QList<KeptLetter> letters;
    Statement rows = journal.statement("SELECT id, data, checksum FROM letter ORDER BY id");
    while (rows.step()) {
        const auto id = rows.as<LetterId>(0);
        const QByteArray data = rows.bytes(1);
        std::optional<KeptLetter> letter;
        if (rows.bytes(2) == letterChecksum(id, data)) letter = readLetterBlob(id, data);
        if (letter) letters.append(*letter);
        else if (damaged) damaged->append(id);
    }
    return letters;
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
    if (const QString fault = faultOf(**database); !fault.isEmpty())
        return failure(paths.journal(), QCoreApplication::translate("Store", "the file is damaged: %1").arg(fault));
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
    QList<LetterId> damagedLetters;
    m_letters = readLetters(*m_database, &damagedLetters);
    for (const LetterId id : damagedLetters) {
        m_database
            ->statement("INSERT INTO damaged_letter(letter, data, checksum, noticed) SELECT id, data, checksum, ? FROM letter WHERE id = ?")
            .bind(QDateTime::currentSecsSinceEpoch(), id)
            .run();
        m_database->statement("DELETE FROM letter WHERE id = ?").bind(id).run();
    }
    m_lastId = lastOf("operation");
    m_lastLetter = lastOf("letter");
    settleInterrupted();
    return transaction.commit();
}

quint64 Journal::lastOf(const char *table)
{
    Statement last = m_database->statement("SELECT seq FROM sqlite_sequence WHERE name = ?");
    return last.bind(QString::fromLatin1(table)).step() ? last.as<quint64>(0) : 0;
}

/// The program ended between the last octets of a letter and the server's answer: only a person may have it sent again.
void Journal::settleInterrupted()
{
    for (KeptLetter &letter : m_letters) {
        if (letter.state != KeptLetter::State::Sending) continue;
        letter.state = KeptLetter::State::MayHaveBeenSent;
        letter.error = {.kind = Error::Kind::Network,
                        .code = {},
                        .serverText = {},
                        .detail = QCoreApplication::translate("Store", "Godwit ended before the server had answered.")};
        writeLetter(letter);
    }
}

void Journal::writeLetter(const KeptLetter &letter)
{
    const QByteArray data = letterBlob(letter);
    m_database
        ->statement("INSERT INTO letter(id, data, checksum) VALUES(?, ?, ?) ON CONFLICT(id) DO UPDATE SET data = excluded.data, checksum = "
                    "excluded.checksum")
        .bind(letter.id, data, letterChecksum(letter.id, data))
        .run();
}

QSet<QString> Journal::namedFiles() const
{
    QSet<QString> named;
    for (const Operation &operation : m_operations) named.insert(operation.bodyFile);
    for (const KeptLetter &letter : m_letters) named.unite(filesOf(letter));
    return named;
}

// A crash between the file and its row leaves a file that no wish names; and what was taken out of a letter may be put back while it is
// written. Damaged rows may name files: then nothing is dropped.
void Journal::dropStrayFiles()
{
    if (damagedOperations() > 0 || damagedLetters() > 0) return;
    const QSet<QString> wanted = namedFiles();
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

const KeptLetter *Journal::find(LetterId id) const
{
    const auto found = std::ranges::lower_bound(m_letters, id, {}, &KeptLetter::id);
    return found == m_letters.end() || found->id != id ? nullptr : &*found;
}

int Journal::damagedOperations()
{
    Statement count = m_database->statement("SELECT count(*) FROM damaged");
    return count.step() ? count.as<int>(0) : 0;
}

int Journal::damagedLetters()
{
    Statement count = m_database->statement("SELECT count(*) FROM damaged_letter");
    return count.step() ? count.as<int>(0) : 0;
}

std::expected<void, Error> Journal::forgetDamaged()
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    m_database->statement("DELETE FROM damaged").run();
    m_database->statement("DELETE FROM damaged_letter").run();
    return transaction.commit();
}

std::expected<void, Error> Journal::apply(JournalEdit &edit)
{
    Transaction transaction(*m_database, Transaction::Kind::Write);
    quint64 id = m_lastId, letterId = m_lastLetter;
    for (const OperationId gone : edit.removed) m_database->statement("DELETE FROM operation WHERE id = ?").bind(gone).run();
    for (const Operation &operation : edit.rewritten) {
        const QByteArray data = operationBlob(operation);
        m_database->statement("UPDATE operation SET data = ?, checksum = ? WHERE id = ?")
            .bind(data, operationChecksum(operation.id, data), operation.id)
            .run();
    }
    for (Operation &operation : edit.added) {
        operation.id = OperationId{++id};
        const QByteArray data = operationBlob(operation);
        m_database->statement("INSERT INTO operation(id, data, checksum) VALUES(?, ?, ?)")
            .bind(operation.id, data, operationChecksum(operation.id, data))
            .run();
    }
    for (const LetterId gone : edit.lettersGone) m_database->statement("DELETE FROM letter WHERE id = ?").bind(gone).run();
    for (KeptLetter &letter : edit.letters) {
        if (letter.id == LetterId{}) letter.id = LetterId{++letterId};
        writeLetter(letter);
    }
    if (auto done = transaction.commit(); !done) return done;
    m_lastId = id;
    m_lastLetter = letterId;
    adopt(edit);
    return {};
}

/// The same in memory. Of a letter that stays only what was to be sent is dropped: a part may come back by undoing.
void Journal::adopt(const JournalEdit &edit)
{
    QSet<QString> unnamed;
    const QSet<OperationId> gone(edit.removed.begin(), edit.removed.end());
    m_operations.removeIf([&](const Operation &operation) {
        if (gone.contains(operation.id)) unnamed.insert(operation.bodyFile);
        return gone.contains(operation.id);
    });
    rewrite(m_operations, edit.rewritten);
    m_operations += edit.added;
    m_letters.removeIf([&](const KeptLetter &letter) {
        if (!edit.lettersGone.contains(letter.id)) return false;
        unnamed.unite(filesOf(letter));
        return true;
    });
    for (const KeptLetter &letter : edit.letters) {
        const auto place = std::ranges::lower_bound(m_letters, letter.id, {}, &KeptLetter::id);
        if (place == m_letters.end() || place->id != letter.id) {
            m_letters.insert(place, letter);
            continue;
        }
        unnamed += QSet<QString>{place->file, place->sentFile};
        *place = letter;
    }
    unnamed.remove(QString());
    if (unnamed.isEmpty()) return;
    const QSet<QString> named = namedFiles();
    for (const QString &name : std::as_const(unnamed))
        if (!named.contains(name)) dropFile(name);
}

std::expected<void, Error> Journal::append(QList<Operation> &operations)
{
    JournalEdit edit;
    edit.added = operations;
    auto done = apply(edit);
    if (done) operations = edit.added;
    return done;
}

std::expected<void, Error> Journal::update(const QList<Operation> &operations) { return remove({}, operations); }

std::expected<void, Error> Journal::remove(const QList<OperationId> &ids, const QList<Operation> &rewritten)
{
    JournalEdit edit;
    edit.removed = ids;
    edit.rewritten = rewritten;
    return apply(edit);
}

std::expected<QString, Error> Journal::keepFile(const QByteArray &content)
{
    QBuffer from;
    from.setData(content);
    from.open(QIODevice::ReadOnly);
    return keepFile(from);
}

std::expected<QString, Error> Journal::keepFile(QIODevice &from) { return store::keepFile(m_files, from); }

QByteArray Journal::fileContent(const QString &name) const
{
    QFile file(filePath(name));
    return !name.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Journal::dropFile(const QString &name) { QFile::remove(filePath(name)); }

} // namespace godwit::store
