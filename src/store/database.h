// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's C interface, thinly. The first error sticks to the Database and everything after it does nothing, so that a
// transaction reads from top to bottom and is asked once, at its end, how it went.
#pragma once

#include "mail/error.h"

#include <QByteArray>
#include <QString>
#include <concepts>
#include <expected>
#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace godwit::store {

class Statement;

/// Octets that are bound as they stand: they must live until the statement has run.
struct BlobView {
    QByteArrayView octets;
};
struct TextView { ///< UTF-8
    QByteArrayView octets;
};

class Database
{
public:
    enum class Mode : std::uint8_t { Write, QueryOnly };
    enum class Durability : std::uint8_t { Normal, Full }; ///< Full: nothing that was committed is lost in a power cut
    /// The file must be there already (makePrivateFile): SQLite gives -wal and -shm its permissions.
    static std::expected<std::unique_ptr<Database>, Error> open(const QString &path, Mode mode, Durability durability = Durability::Normal,
                                                                bool *damaged = nullptr); ///< whether the failure says so
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// `sql` must be a literal: the statement is prepared once and kept.
    Statement statement(const char *sql);
    Statement once(const QByteArray &sql); ///< one that is made up at run time: not kept
    bool execute(const char *sql); ///< one or several statements without results
    /// Asked now and then while a statement runs: true ends it, with Error::Kind::Cancelled.
    void setInterrupt(std::function<bool()> wanted);

    bool failed() const { return static_cast<bool>(m_error); }
    const Error &error() const { return m_error; }
    void clearError() { m_error = {}; }
    bool isDamaged() const { return m_damaged; } ///< an error said so, once
    const QString &path() const { return m_path; }
    qint64 lastInsertId() const;

    int version();                 ///< PRAGMA user_version
    /// Brings user_version to `count` by the scripts after the present one, each in a transaction of its own.
    bool migrate(const char *const *scripts, int count);

private:
    friend class Statement;
    friend class Transaction;
    Database(sqlite3 *db, QString path) : m_db(db), m_path(std::move(path)) {}
    void note(int result);

    sqlite3 *m_db;
    QString m_path;
    Error m_error;
    bool m_damaged = false;
    std::function<bool()> m_interrupt;
    std::unordered_map<std::string_view, sqlite3_stmt *> m_statements;
};

/// A prepared statement in use: reset when it goes out of scope. Parameters count from 1, columns from 0.
class Statement
{
public:
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bindAt(int index, const auto &value) { bindOne(index, value); }
    /// Binds all parameters in order. A null QByteArray or QString is NULL.
    template <class... Values> Statement &bind(const Values &...values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    bool step(); ///< true: there is a row
    bool run();  ///< to the end; true: without error. May be bound and run again

    qint64 integer(int column) const;
    template <class T> T as(int column) const { return static_cast<T>(integer(column)); }
    QByteArray bytes(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *statement, bool once = false) : m_database(database), m_statement(statement), m_once(once)
    {}
    void bindInteger(int index, qint64 value);
    void bindOne(int index, const QByteArray &value);
    void bindOne(int index, const QString &value);
    void bindOne(int index, BlobView value);
    void bindOne(int index, TextView value);
    template <class T>
        requires std::integral<T> || std::is_enum_v<T>
    void bindOne(int index, T value)
    {
        bindInteger(index, static_cast<qint64>(value));
    }

    Database &m_database;
    sqlite3_stmt *m_statement;
    bool m_once;
};

/// Rolls back unless committed. Begins with a clean slate: errors of before are forgotten.
class Transaction
{
public:
    enum class Kind : std::uint8_t { Read, Write };
    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    std::expected<void, Error> commit(); ///< the first error since the beginning, if there was one

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace godwit::store
