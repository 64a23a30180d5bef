// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/operation.h"
#include "ui/activity.h"
#include "ui/errorverb.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace godwit::app {

/// Gathers what the program is doing, from those who do it: each account's connection, bodies that are on their way, searches on servers,
/// and the index. Pure but for its signals. Thread: GUI.
class Activities : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    QList<ui::Activity> now() const; ///< accounts first, in their order

public Q_SLOTS:
    void applyAccounts(const QList<godwit::Account> &accounts);
    void applyStatus(const godwit::AccountStatus &status);
    void setOffline(bool offline);
    void bodyWanted(godwit::MessageKey key);
    void bodyOver(godwit::MessageKey key);
    void serverSearched(bool searching); ///< some server looks for what a person typed
    void applyOperations(const QList<godwit::Operation> &changed, const QList<godwit::OperationId> &done); ///< those between accounts
    void indexed(qint64 done, qint64 total);
    void chosen(const QString &id);      ///< the verb of this one

Q_SIGNALS:
    void changed();
    void verbChosen(godwit::ui::ErrorVerb verb, godwit::AccountId account);
    void searchCancelled();
    void moveCancelled(godwit::OperationId operation); ///< between accounts
    void bodiesCancelled(const QList<godwit::MessageKey> &keys);

private:
    ui::Activity ofAccount(const Account &account) const;

    QList<Account> m_accounts;
    QHash<AccountId, AccountStatus> m_statuses;
    struct Across {
        bool move;
        qint64 left, total;
        bool operator==(const Across &) const = default;
    };
    QMap<OperationId, Across> m_across; ///< between accounts; in the order in which they were wished
    QList<MessageKey> m_bodies;
    qint64 m_indexed = 0, m_toIndex = 0;
    bool m_searching = false, m_offline = false;
};

} // namespace godwit::app
