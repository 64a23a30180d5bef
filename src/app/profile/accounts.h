// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"

#include <QJsonObject>
#include <expected>
#include <optional>

namespace godwit::app {

/// An account and where its password comes from. The password itself is never here.
struct AccountEntry {
    Account account;
    QString passwordCommand; ///< run by /bin/sh, writes the password or the token; empty: the keychain, else the person is asked
    QString keyCommand{};    ///< the same for the passphrase of the client certificate's key
    QString keychainKey;     ///< this account's name in the keychain, of no other profile
};

/// The same account as Credentials should see it to find or keep the passphrase of its client certificate's key.
AccountEntry keyPassphraseOf(const AccountEntry &entry);

/// accounts.json: read whole, written whole and atomically, for the owner alone (0600). Only whoever holds the ProfileLock may write.
class Accounts
{
public:
    /// No file is no account. A file that makes no sense is renamed, never overwritten, and the error says to what.
    static std::expected<Accounts, Error> load(const QString &file);

    const QList<AccountEntry> &entries() const { return m_entries; }
    QList<Account> accounts() const;
    std::optional<AccountEntry> byName(const QString &name) const;
    std::optional<AccountEntry> byId(AccountId id) const;

    /// Gives it an id that no account of this profile ever had, and a key for the keychain. Error::Invalid: the name is taken or empty.
    std::expected<AccountEntry, Error> add(Account account, const QString &passwordCommand, const QString &keyCommand = {});
    /// Other settings for an account that is there; its id says which. Commands that are not given stay.
    std::expected<AccountEntry, Error> change(const Account &account, const std::optional<QString> &passwordCommand = {},
                                              const std::optional<QString> &keyCommand = {});
    /// What the server took: SignInSettings::pinned.
    std::expected<void, Error> pin(AccountId id, SignInMethod method);
    std::expected<void, Error> pinOutgoing(AccountId id, SignInMethod method);
    std::expected<void, Error> remove(AccountId id);
    /// In which they are shown; the first is the usual one for new letters.
    std::expected<void, Error> setOrder(const QList<AccountId> &order);

    /// Octets that whole messages of all accounts may take on this computer.
    qint64 space() const { return m_space; }
    std::expected<void, Error> setSpace(qint64 octets);

private:
    static constexpr qint64 usualSpace = qint64{4} << 30;
    std::expected<void, Error> save() const;
    bool read(const QJsonObject &top);

    QString m_file;
    QList<AccountEntry> m_entries;
    std::uint32_t m_nextId = 1;
    qint64 m_space = usualSpace;
};

} // namespace godwit::app
