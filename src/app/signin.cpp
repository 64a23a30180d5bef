// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin.h"

#include "ui/accountdialog.h"

#include <QInputDialog>

namespace godwit::app {

SignIn::SignIn(Accounts accounts, QWidget *window) : QObject(window), m_accounts(std::move(accounts)), m_window(window) {}

void SignIn::startAll()
{
    for (const AccountEntry &entry : m_accounts.entries()) start(entry);
}

void SignIn::start(const AccountEntry &entry)
{
    if (takesNothing(entry.account.signIn.method)) {
        ready(entry, {});
        return;
    }
    m_credentials.read(entry, [this, entry](const std::expected<Secret, Error> &secret) {
        if (!secret) Q_EMIT failed(secret.error());
        else if (secret->isEmpty()) ask(entry, {});
        else ready(entry, *secret);
    });
}

void SignIn::ready(const AccountEntry &entry, const Secret &secret)
{
    if (entry.account.clientCertificate.isEmpty()) {
        Q_EMIT accountReady(entry.account, secret, {});
        return;
    }
    // Without a keychain there may still be a key that is not locked; if it is, the engine says so.
    m_credentials.read(keyPassphraseOf(entry), [this, entry, secret](const std::expected<Secret, Error> &passphrase) {
        Q_EMIT accountReady(entry.account, secret, passphrase.value_or(Secret()));
    });
}

void SignIn::ask(const AccountEntry &entry, const Error &error)
{
    const AccountId id = entry.account.id;
    if (!entry.account.signIn.oauth.authUrl.isEmpty() && takesToken(entry.account.signIn.method)) return sendToBrowser(entry, error);
    if (m_questions.value(id)) return;
    auto *question = new QInputDialog(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const bool password = takesPassword(entry.account.signIn.method);
    question->setWindowTitle(password ? tr("Password for %1").arg(entry.account.name) : tr("Refresh token for %1").arg(entry.account.name));
    const QString of = password ? tr("Password of %1 on %2:") : tr("Refresh token of %1 for %2, from the provider:");
    const QString who = of.arg(entry.account.user, entry.account.host).toHtmlEscaped();
    const QString why = error ? explain(error).toHtmlEscaped() + QStringLiteral("<br><br>") : QString();
    question->setLabelText(QStringLiteral("<qt>") + why + who + QStringLiteral("</qt>"));
    question->setTextEchoMode(QLineEdit::Password);
    connect(question, &QInputDialog::textValueSelected, this, [this, entry](const QString &text) {
        if (text.isEmpty()) return;
        const Secret secret(text.toUtf8());
        m_typed.insert(entry.account.id, secret);
        ready(entry, secret);
    });
    m_questions.insert(id, question);
    question->open();
}

void SignIn::statusChanged(const AccountStatus &status)
{
    const auto entry = m_accounts.byId(status.account);
    if (!entry) return;
    using State = AccountStatus::State;
    const bool changed = status.error.kind == Error::Kind::Certificate && !entry->account.pinSha256.isEmpty();
    if (status.state == State::Failed && status.error.kind == Error::Kind::Authentication) {
        m_typed.remove(status.account);
        mend(status.account, status.error);
    } else if (status.state == State::Failed && changed) {
        mend(status.account, status.error); // the answer has to be a deliberate one
    } else if ((status.state == State::Synchronising || status.state == State::UpToDate) && m_typed.contains(status.account)) {
        keep(*entry, m_typed.take(status.account));
    }
}

bool SignIn::mend(AccountId account, const Error &error)
{
    const auto entry = m_accounts.byId(account);
    if (!entry) return false;
    if (error.kind == Error::Kind::Authentication) {
        const bool helps = error.code != "NOWAY" && error.code != "AUTHORIZATIONFAILED"; // another password would
        if (!helps || !entry->passwordCommand.isEmpty() || takesNothing(entry->account.signIn.method)) return false;
        ask(*entry, error);
        return true;
    }
    if (error.kind != Error::Kind::Certificate) return false;
    if (m_dialog) m_dialog->raise();
    else {
        openDialog(entry);
        m_dialog->showFault(error);
    }
    return true;
}

void SignIn::mendSending(AccountId account, const Error &error)
{
    const auto entry = m_accounts.byId(account);
    if (!entry) return;
    if (error.kind == Error::Kind::Authentication && entry->account.outgoing.trial == Outgoing::Trial::Worked && mend(account, error))
        return;
    if (m_dialog) return m_dialog->raise();
    openDialog(entry);
    m_dialog->showSendingFault(error, false);
}

void SignIn::keep(const AccountEntry &entry, const Secret &secret)
{
    m_credentials.write(entry, secret, [this](const std::expected<void, Error> &written) {
        if (!written)
            Q_EMIT noticed(tr("The password is kept only until Godwit ends: there is no keychain on this computer that would keep it."));
    });
}

void SignIn::newAccount(bool fromElsewhere) { openDialog(std::nullopt, fromElsewhere); }

/// Nobody has a refresh token by heart.
void SignIn::sendToBrowser(const AccountEntry &entry, const Error &error)
{
    if (m_dialog) { // one at a time
        const AccountId id = entry.account.id;
        if (m_dialog->account().id == id) return;
        connect(
            m_dialog, &QObject::destroyed, this,
            [this, id, error] {
                if (const auto waiting = m_accounts.byId(id)) sendToBrowser(*waiting, error);
            },
            Qt::QueuedConnection);
        return;
    }
    openDialog(entry);
    m_dialog->showFault(error ? error : Error{Error::Kind::Authentication, "SIGNEDOUT", {}, {}});
}

void SignIn::change(const Account &account)
{
    if (const auto changed = m_accounts.change(account); !changed) Q_EMIT failed(changed.error());
    else Q_EMIT accountsChanged(m_accounts.accounts());
}

void SignIn::setOrder(const QList<AccountId> &order)
{
    if (const auto saved = m_accounts.setOrder(order); !saved) Q_EMIT failed(saved.error());
    else Q_EMIT accountsChanged(m_accounts.accounts());
}

void SignIn::removeAccount(AccountId account)
{
    const auto entry = m_accounts.byId(account);
    if (!entry) return;
    if (const auto removed = m_accounts.remove(account); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    m_typed.remove(account);
    if (QInputDialog *question = m_questions.take(account)) question->close();
    for (const AccountEntry &secret : {*entry, keyPassphraseOf(*entry)})
        m_credentials.forget(secret, [](const std::expected<void, Error> &) {}); // without a keychain there is nothing to forget
    Q_EMIT accountsChanged(m_accounts.accounts());
    Q_EMIT accountRemoved(account);
}

void SignIn::readSecret(AccountId account, Credentials::SecretDone done)
{
    if (const auto entry = m_accounts.byId(account)) m_credentials.read(*entry, std::move(done));
    else done(Secret());
}

void SignIn::editAccount(AccountId account)
{
    if (const auto entry = m_accounts.byId(account)) openDialog(entry);
}

void SignIn::setKeeping(AccountId account, const QByteArray &mailbox, std::optional<int> months)
{
    auto entry = m_accounts.byId(account);
    if (!entry) return;
    Keeping &keeping = entry->account.keeping;
    if (mailbox.isEmpty()) keeping.months = months.value_or(0);
    else if (months) keeping.folders.insert(mailbox, *months);
    else keeping.folders.remove(mailbox);
    if (const auto changed = m_accounts.change(entry->account); !changed) {
        Q_EMIT failed(changed.error());
        return;
    }
    Q_EMIT accountsChanged(m_accounts.accounts());
    Q_EMIT keepingChanged(account, keeping);
}

void SignIn::setRole(AccountId account, Role role, const QByteArray &mailbox)
{
    auto entry = m_accounts.byId(account);
    if (!entry) return;
    QMap<Role, QByteArray> &roles = entry->account.roles;
    for (auto each = roles.begin(); each != roles.end();)
        each = *each == mailbox ? roles.erase(each) : std::next(each); // one folder, one use
    if (mailbox.isEmpty()) roles.remove(role);
    else roles.insert(role, mailbox);
    if (const auto changed = m_accounts.change(entry->account); !changed) {
        Q_EMIT failed(changed.error());
        return;
    }
    Q_EMIT accountsChanged(m_accounts.accounts());
    Q_EMIT rolesChanged(account, roles);
}

void SignIn::setSpace(qint64 octets)
{
    if (const auto changed = m_accounts.setSpace(octets); !changed) Q_EMIT failed(changed.error());
}

void SignIn::openDialog(const std::optional<AccountEntry> &entry, bool fromElsewhere)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new ui::AccountDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (entry) m_dialog->setAccount(entry->account, entry->passwordCommand);
    else m_dialog->askForAddress(fromElsewhere);
    const AccountId id = entry ? entry->account.id : AccountId{};
    connect(m_dialog, &ui::AccountDialog::signInWanted, this,
            [this, id](const Account &wanted, const Secret &secret, const Secret &keyPassphrase) {
                m_probed = wanted;
                m_probed.id = id;
                m_probedPassphrase = keyPassphrase;
                m_probedCommand = m_dialog->tokenCommand();
                if (m_probedCommand.isEmpty()) probe(secret);
                else tryOutCommand();
            });
    connect(m_dialog, &ui::AccountDialog::withoutSendingWanted, this, &SignIn::finishProbe);
    connect(m_dialog, &ui::AccountDialog::cancelWanted, this, [this] {
        ++m_attempts;
        Q_EMIT probeCancelled();
    });
    Q_EMIT dialogOpened(m_dialog);
    m_dialog->open();
}

/// Who changes something else of an account need not type its password once more.
void SignIn::probe(const Secret &typed)
{
    m_keptSecret = {};
    const bool kept = typed.isEmpty() && m_probed.id != AccountId{} && !takesNothing(m_probed.signIn.method);
    if (!kept) return tryOut(m_probed, typed);
    readSecret(m_probed.id, [this, attempt = ++m_attempts](const std::expected<Secret, Error> &secret) {
        if (attempt != m_attempts || !m_dialog || !m_dialog->isBusy()) return; // the person gave up meanwhile
        m_keptSecret = secret.value_or(Secret());
        const char *none = m_probed.signIn.oauth.authUrl.isEmpty() ? "NOPASSWORD" : "SIGNEDOUT";
        if (!secret) m_dialog->showResult(secret.error());
        else if (secret->isEmpty()) m_dialog->showResult({Error::Kind::Authentication, none, {}, {}});
        else tryOut(m_probed, *secret);
    });
}

void SignIn::tryOut(const Account &account, const Secret &secret)
{
    m_probedSecret = secret;
    Q_EMIT probeWanted(account, secret, m_probedPassphrase);
}

void SignIn::tryOutCommand()
{
    m_credentials.runCommand(m_probedCommand, [this, attempt = ++m_attempts](const std::expected<Secret, Error> &token) {
        if (attempt != m_attempts || !m_dialog || !m_dialog->isBusy()) return; // the person gave up meanwhile
        if (token) tryOut(m_probed, *token);
        else m_dialog->showResult(token.error());
    });
}

void SignIn::filingProven(AccountId account, Outgoing::SentFiling filing)
{
    const auto entry = m_accounts.byId(account);
    if (!entry || entry->account.outgoing.filing == filing) return;
    Account next = entry->account;
    next.outgoing.filing = filing;
    change(next);
}

void SignIn::pinned(AccountId account, SignInMethod method)
{
    if (account == AccountId{}) m_probed.signIn.pinned = method;
    else if (const auto kept = m_accounts.pin(account, method); !kept) Q_EMIT failed(kept.error());
}

void SignIn::outgoingPinned(AccountId account, SignInMethod method)
{
    if (account == AccountId{}) m_probed.outgoing.signInPinned = method;
    else if (const auto kept = m_accounts.pinOutgoing(account, method); !kept) Q_EMIT failed(kept.error());
}

void SignIn::secretReplaced(AccountId account, const Secret &secret)
{
    if (account == AccountId{}) m_probedSecret = secret;
    else if (const auto entry = m_accounts.byId(account)) keep(*entry, secret);
}

void SignIn::secretWanted(AccountId account)
{
    const auto entry = m_accounts.byId(account);
    if (!entry) return;
    m_credentials.read(*entry, [this, account](const std::expected<Secret, Error> &secret) {
        if (!secret) Q_EMIT failed(secret.error());
        Q_EMIT secretRead(account, secret.value_or(Secret()));
    });
}

void SignIn::probeProgress(const QString &what)
{
    if (m_dialog) m_dialog->showProgress(what);
}

std::expected<AccountEntry, Error> SignIn::keepProbed()
{
    const auto before = m_accounts.byId(m_probed.id);
    if (!before) return m_accounts.add(m_probed, m_probedCommand);
    // A command of another kind of secret does not outlive the change; one for the password does, the dialog does not know it.
    const bool otherKind = takesToken(before->account.signIn.method) != takesToken(m_probed.signIn.method);
    // A passphrase that the person types counts from now on, not what a command says.
    const std::optional<QString> keyCommand = m_probedPassphrase.isEmpty() ? std::nullopt : std::optional(QString());
    return m_accounts.change(m_probed, otherKind || !m_probedCommand.isEmpty() ? std::optional(m_probedCommand) : std::nullopt, keyCommand);
}

void SignIn::probeFinished(const Error &error)
{
    if (!m_dialog || !m_dialog->isBusy()) return;
    if (error) {
        m_dialog->showResult(error);
    } else if (m_probed.outgoing.host.isEmpty()) {
        finishProbe();
    } else {
        m_dialog->showProgress(tr("Trying the server for sending…"));
        Q_EMIT outgoingTrialWanted(m_probed, m_probedSecret, m_probedPassphrase);
    }
}

void SignIn::outgoingTried(const Error &error)
{
    if (!m_dialog || !m_dialog->isBusy()) return;
    m_probed.outgoing.trial = error ? Outgoing::Trial::Failed : Outgoing::Trial::Worked;
    if (error) m_dialog->showSendingFault(error, true);
    else finishProbe();
}

void SignIn::sendingWorks(AccountId account)
{
    const auto entry = m_accounts.byId(account);
    if (!entry || entry->account.outgoing.trial == Outgoing::Trial::Worked) return;
    Account next = entry->account;
    next.outgoing.trial = Outgoing::Trial::Worked;
    change(next);
}

void SignIn::finishProbe()
{
    const auto entry = keepProbed();
    m_dialog->showResult(entry ? Error{} : entry.error());
    if (!entry) return;
    const bool isNew = m_keptSecret.isEmpty() || m_probedSecret != m_keptSecret;
    if (isNew && m_probedCommand.isEmpty() && !takesNothing(m_probed.signIn.method)) keep(*entry, m_probedSecret);
    if (!m_probedPassphrase.isEmpty()) keep(keyPassphraseOf(*entry), m_probedPassphrase);
    Q_EMIT accountsChanged(m_accounts.accounts());
    Q_EMIT accountReady(entry->account, m_probedSecret, m_probedPassphrase);
    m_probedSecret = m_probedPassphrase = m_keptSecret = {};
}

} // namespace godwit::app
