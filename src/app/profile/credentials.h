// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/accounts.h"
#include "mail/secret.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <map>

namespace godwit::app {

/// Where passwords come from and go to: the account's command, the keychain, this process's memory. Never a file of ours. Every answer
/// comes through the event loop, and comes within a time limit. Thread: the one that made it.
class Credentials : public QObject
{
    Q_OBJECT
public:
    using SecretDone = std::function<void(const std::expected<Secret, Error> &)>;
    using StoreDone = std::function<void(const std::expected<void, Error> &)>;

    static constexpr std::chrono::seconds defaultLimit{60};
    explicit Credentials(std::chrono::milliseconds limit = defaultLimit, QObject *parent = nullptr) : QObject(parent), m_limit(limit) {}

    /// An empty secret: nobody knows it, ask the person. Error::Authentication: the command failed, detail says how.
    void read(const AccountEntry &entry, SecretDone done);
    /// Remembers it for this process, then asks the keychain to keep it; an error means that it stays in memory only.
    void write(const AccountEntry &entry, const Secret &secret, StoreDone done);
    void forget(const AccountEntry &entry, StoreDone done);
    /// The first line that a command writes. Error::Authentication: it failed, detail says how.
    void runCommand(const QString &command, SecretDone done);

private:
    void readKeychain(const QString &key, SecretDone done);

    std::chrono::milliseconds m_limit;
    std::map<QString, Secret> m_memory; ///< by keychainKey
};

} // namespace godwit::app
