// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keptaddresses.h"
#include "app/peopletable.h"
#include "mail/account.h"
#include "mail/changeset.h"
#include "store/paths.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <memory>

namespace godwit::store {
class Reader;
}

namespace godwit::app {

/// Who could be meant by what is typed: the people of the mail on this computer, and of cards that were imported. Nothing of it leaves this
/// computer. The mail is read once after the start, the newest of each folder, then what comes. Thread: GUI; the reading is done in a pool
/// of one thread.
class People : public QObject
{
    Q_OBJECT
public:
    /// `file`: of the people that were imported; beside it, of those who are not to be suggested.
    People(store::Paths paths, const QString &file, QObject *parent = nullptr);
    ~People() override;

    void start(); ///< reads the mail that is here; finished() follows
    QList<Person> find(const QString &typed, int most = 8) const { return m_table.find(typed, most); }
    qsizetype count() const { return m_table.size(); }
    void forget(const Address &person); ///< never to be suggested again
    void importCards(const QString &file); ///< imported() or failed() follows

public Q_SLOTS:
    void applyAccounts(const QList<godwit::Account> &accounts); ///< whose own addresses are suggested to nobody
    void applyChanges(const godwit::ChangeSet &changes);

Q_SIGNALS:
    void finished();
    void imported(const QList<godwit::Address> &people);
    void failed(const QString &why);

private:
    using Seen = QList<Acquaintance>;
    /// What the pool knows.
    struct Reading {
        store::Paths paths;
        QSet<MessageKey> read;
        QHash<FolderId, int> counts;
    };
    void take(const Seen &seen);
    void keepImported(const QList<Address> &people);
    static Seen readAll(Reading &reading, const QSet<QString> &own);
    static Seen readRows(Reading &reading, store::Reader &reader, const Folder &folder, const std::vector<MessageKey> &keys,
                         const QSet<QString> &own);

    PeopleTable m_table;
    KeptAddresses m_unwanted;
    QString m_file;
    QList<Address> m_imported;
    QSet<QString> m_own; ///< in lower case
    bool m_started = false;
    std::shared_ptr<Reading> m_reading; ///< used in the pool alone
    QThreadPool m_pool;
};

} // namespace godwit::app
