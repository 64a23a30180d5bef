// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <sqlite3.h>

namespace godwit::store {

namespace {

QString meaning(int result)
{
    const char *words = QT_TRANSLATE_NOOP("Store", "it cannot be used");
    switch (result & 0xff) {
    case SQLITE_FULL: words = QT_TRANSLATE_NOOP("Store", "the disk is full"); break;
    case SQLITE_READONLY:
    case SQLITE_PERM: words = QT_TRANSLATE_NOOP("Store", "it may not be written"); break;
    case SQLITE_CANTOPEN: words = QT_TRANSLATE_NOOP("Store", "it cannot be opened"); break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: words = QT_TRANSLATE_NOOP("Store", "it is damaged"); break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: words = QT_TRANSLATE_NOOP("Store", "another program keeps it busy"); break;
    case SQLITE_IOERR: words = QT_TRANSLATE_NOOP("Store", "the disk cannot be read or written"); break;
    default: break;
    }
    return QCoreApplication::translate("Store", words);
}

Error storageError(const QString &path, int result, const QString &words)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = QStringLiteral("%1: %2 (%3)").arg(path, meaning(result), words);
    return error;
}

bool saysDamaged(int result) { return (result & 0xff) == SQLITE_CORRUPT || (result & 0xff) == SQLITE_NOTADB; }

} // namespace

std::expected<std::unique_ptr<Database>, Error> Database::open(const QString &path, Mode mode, Durability durability, bool *damaged)
{
    sqlite3 *db = nullptr;
    // A reader too opens for writing (and then forbids itself to): it may have to recover the write-ahead log of a killed process.
    const int result = sqlite3_open_v2(QFile::encodeName(path).constData(), &db,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (result != SQLITE_OK) {
        Error error = storageError(path, result, QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(result)));
        sqlite3_close_v2(db);
        return std::unexpected(error);
    }
    std::unique_ptr<Database> database(new Database(db, path));
    sqlite3_busy_timeout(db, 5000);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database->execute("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000");
    if (mode == Mode::QueryOnly) database->execute("PRAGMA query_only=ON; SELECT count(*) FROM sqlite_schema");
    else { // the pages of a new file: large rows, written many at a time; what must be synced each time stays small
        if (durability == Durability::Normal) database->execute("PRAGMA page_size=16384");
        // A new file is made with a rollback journal. Were its removal lost in a power cut, it would take back all that came later: EXTRA
        // makes it durable. With the write-ahead log it is the same as FULL.
        database->execute(durability == Durability::Full ? "PRAGMA synchronous=EXTRA" : "PRAGMA synchronous=NORMAL");
        database->execute("PRAGMA journal_mode=WAL");
    }
    if (database->failed()) {
        if (damaged) *damaged = database->isDamaged();
        return std::unexpected(database->error());
    }
    return database;
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_statements) sqlite3_finalize(statement);
    sqlite3_close_v2(m_db);
}

void Database::note(int result)
{
    if (saysDamaged(result)) m_damaged = true;
    if (!m_error && result == SQLITE_INTERRUPT) m_error.kind = Error::Kind::Cancelled;
    if (!m_error) m_error = storageError(m_path, result, QString::fromUtf8(sqlite3_errmsg(m_db)));
}

Statement Database::statement(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement && !failed()) {
        const int result = sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (result != SQLITE_OK) note(result);
    }
    Q_ASSERT(!statement || !sqlite3_stmt_busy(statement));
    return Statement(*this, statement);
}

Statement Database::once(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (!failed()) {
        const int result = sqlite3_prepare_v3(m_db, sql.constData(), static_cast<int>(sql.size()), 0, &statement, nullptr);
        if (result != SQLITE_OK) note(result);
    }
    return Statement(*this, statement, true);
}

void Database::setInterrupt(std::function<bool()> wanted)
{
    constexpr int steps = 2000; // of SQLite's virtual machine: some ten microseconds
    m_interrupt = std::move(wanted);
    const auto asked = [](void *self) { return static_cast<Database *>(self)->m_interrupt() ? 1 : 0; };
    sqlite3_progress_handler(m_db, steps, m_interrupt ? static_cast<int (*)(void *)>(asked) : nullptr, this);
}

bool Database::execute(const char *sql)
{
    if (failed()) return false;
    const int result = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) note(result);
    return result == SQLITE_OK;
}

qint64 Database::lastInsertId() const { return sqlite3_last_insert_rowid(m_db); }

int Database::version()
{
    Statement s = statement("PRAGMA user_version");
    return s.step() ? s.as<int>(0) : -1;
}

bool Database::migrate(const char *const *scripts, int count)
{
    for (int version = this->version(); version >= 0 && version < count; ++version) {
        Transaction step(*this, Transaction::Kind::Write);
        execute(scripts[version]);
        execute(QByteArray("PRAGMA user_version=" + QByteArray::number(version + 1)).constData());
        if (!step.commit()) return false;
    }
    return !failed();
}

Statement::~Statement()
{
    if (!m_statement) return;
    if (m_once) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::step()
{
    if (!m_statement || m_database.failed()) return false;
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) m_database.note(result);
    return result == SQLITE_ROW;
}

bool Statement::run()
{
    while (step()) {
    }
    if (m_statement) sqlite3_reset(m_statement);
    return !m_database.failed();
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QByteArray Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

void Statement::bindInteger(int index, qint64 value)
{
    if (m_statement) sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bindOne(int index, const QByteArray &value)
{
    if (!m_statement) return;
    if (value.isNull()) sqlite3_bind_null(m_statement, index);
    else sqlite3_bind_blob64(m_statement, index, value.constData(), static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
}

void Statement::bindOne(int index, const QString &value)
{
    if (!m_statement) return;
    const QByteArray utf8 = value.toUtf8();
    if (value.isNull()) sqlite3_bind_null(m_statement, index);
    else sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindOne(int index, BlobView value)
{
    if (m_statement)
        sqlite3_bind_blob64(m_statement, index, value.octets.data(), static_cast<sqlite3_uint64>(value.octets.size()), SQLITE_STATIC);
}

void Statement::bindOne(int index, TextView value)
{
    if (m_statement)
        sqlite3_bind_text64(m_statement, index, value.octets.data(), static_cast<sqlite3_uint64>(value.octets.size()), SQLITE_STATIC,
                            SQLITE_UTF8);
}

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    m_database.clearError();
    m_open = m_database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open) return;
    const Error first = m_database.error();
    m_database.clearError();
    // SQLite may have rolled back by itself already (a full disk): then this fails and means nothing.
    m_database.execute("ROLLBACK");
    m_database.m_error = first;
}

std::expected<void, Error> Transaction::commit()
{
    if (!m_database.failed() && m_database.execute("COMMIT")) {
        m_open = false;
        return {};
    }
    return std::unexpected(m_database.error());
}

} // namespace godwit::store
