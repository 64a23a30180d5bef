// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/credentials.h"
#include "engine/setup/serverfinder.h"
#include "mail/foundservers.h"

#include <QPointer>
#include <QUrl>
#include <functional>

class QThread;

namespace godwit::engine::setup {
class Authorisation;
}
namespace godwit::ui {
class AccountDialog;
}

namespace godwit::app {

/// Whom and what the set-up of accounts asks; tests put their own in its place.
struct SetupOptions {
    engine::setup::FinderOptions finder = engine::setup::FinderOptions::usual();
    std::function<bool(const QUrl &)> openPage; ///< in the browser; false: there is none
    QStringList thunderbird;                    ///< folders that may hold its profiles

    static SetupOptions usual();
};

/// What an account dialog needs from outside while an account is set up: servers, the browser, accounts of Thunderbird. Thread: GUI; the
/// work is done on the engine's thread and in the pool.
class AccountSetup : public QObject
{
    Q_OBJECT
public:
    using KeptSecret = std::function<void(AccountId, Credentials::SecretDone)>;

    /// `engineThread` runs, and ends after this object or tells so. `kept`: the secret of an account that is there.
    AccountSetup(SetupOptions options, QThread *engineThread, KeptSecret kept, QObject *parent = nullptr);
    ~AccountSetup() override;

    void attach(ui::AccountDialog *dialog); ///< one at a time
    void lookElsewhere();                   ///< for accounts of Thunderbird; elsewhereFound() follows
    void setKnown(const QList<Account> &accounts) { m_known = accounts; } ///< they need not be taken over

Q_SIGNALS:
    void elsewhereFound(const QList<godwit::FoundServers> &accounts);
    void noticed(const QString &text);

private:
    void authorise(const Account &account, const Secret &clientSecret);
    void open(const QUrl &page);
    void cancel();

    SetupOptions m_options;
    KeptSecret m_kept;
    QPointer<engine::setup::ServerFinder> m_finder;        ///< live on the engine's thread, which deletes them
    QPointer<engine::setup::Authorisation> m_authorisation;
    QPointer<ui::AccountDialog> m_dialog;
    QList<Account> m_known;
    int m_attempts = 0;
};

} // namespace godwit::app
