// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts as they come, change and go.
#include "app/application.h"

#include "app/accountediting.h"
#include "mime/authentication.h"
#include "mime/header.h"
#include "mime/reader.h"
#include "store/reader.h"
#include "ui/accountdialog.h"
#include "ui/folderdeeds.h"
#include "ui/welcomepage.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace godwit::app {

void Application::wireAccounts()
{
    connect(m_signIn, &SignIn::accountReady, this, [this](const Account &account, const Secret &secret, const Secret &keyPassphrase) {
        onEngine([engine = m_engine.get(), account, secret, keyPassphrase] { engine->setAccount(account, secret, keyPassphrase); });
        if (m_open != FolderId{} && !isVirtual(m_open) && m_window->place().account() == account.id)
            onEngine([engine = m_engine.get(), folder = m_open, id = account.id] { engine->openFolder(folder, id); });
    });
    connect(m_signIn, &SignIn::accountsChanged, &m_folders, &models::FolderTreeModel::applyAccounts);
    connect(m_signIn, &SignIn::accountsChanged, &m_subscriptions, &models::FolderTreeModel::applyAccounts);
    connect(m_signIn, &SignIn::accountsChanged, &m_operations, &models::OperationsModel::applyAccounts);
    connect(m_signIn, &SignIn::probeWanted, this, [this](const Account &account, const Secret &secret, const Secret &keyPassphrase) {
        onEngine([engine = m_engine.get(), account, secret, keyPassphrase] { engine->probe(account, secret, keyPassphrase); });
    });
    connect(
        m_signIn, &SignIn::outgoingTrialWanted, this, [this](const Account &account, const Secret &secret, const Secret &keyPassphrase) {
            onEngine([engine = m_engine.get(), account, secret, keyPassphrase] { engine->tryOutgoing(account, secret, keyPassphrase); });
        });
    connect(m_signIn, &SignIn::secretRead, this, [this](AccountId account, const Secret &secret) {
        onEngine([engine = m_engine.get(), account, secret] { engine->giveSecret(account, secret); });
    });
    connect(m_signIn, &SignIn::probeCancelled, this, [this] { onEngine([engine = m_engine.get()] { engine->cancelProbe(); }); });
    connect(m_signIn, &SignIn::keepingChanged, this, [this](AccountId account, const Keeping &keeping) {
        onEngine([engine = m_engine.get(), account, keeping] { engine->setKeeping(account, keeping); });
    });
    connect(m_window->folderDeeds(), &ui::FolderDeeds::keepWanted, this,
            [this](AccountId account, FolderId folder, std::optional<int> months) {
                const Folder *known = m_folders.folder(folder);
                m_signIn->setKeeping(account, known ? known->mailbox : QByteArray(), months);
            });
    m_window->folderDeeds()->setSpace(m_signIn->accounts().space());
    limitBodies(m_signIn->accounts().space());
    connect(m_window->folderDeeds(), &ui::FolderDeeds::spaceChosen, this, [this](qint64 octets) {
        m_signIn->setSpace(octets);
        limitBodies(octets);
    });
    connect(m_signIn, &SignIn::failed, m_window.get(), &ui::MainWindow::showError);
    connect(m_signIn, &SignIn::noticed, m_window.get(), &ui::MainWindow::showNotice);
}

/// When the engine runs: what looks for servers lives on its thread.
void Application::wireSetup()
{
    const auto kept = [this](AccountId account, const Credentials::SecretDone &done) { m_signIn->readSecret(account, done); };
    m_setup = new AccountSetup(m_setupOptions, m_engine->thread(), kept, m_window.get());
    const auto pending = [this](AccountId account) { return m_operations.waitingCount(account) + m_operations.stoppedCount(account); };
    m_editing = new AccountEditing(m_signIn, pending, m_window.get());
    connect(m_signIn, &SignIn::dialogOpened, m_setup, &AccountSetup::attach);
    connect(m_signIn, &SignIn::dialogOpened, this, &Application::proposeAuthServers);
    connect(m_setup, &AccountSetup::noticed, m_window.get(), &ui::MainWindow::showNotice);
    connect(m_setup, &AccountSetup::elsewhereFound, m_window.get(),
            [this](const QList<FoundServers> &accounts) { m_window->welcome()->setElsewhere(int(accounts.size())); });
    const auto tell = [this](const QList<Account> &accounts) {
        m_setup->setKnown(accounts);
        m_window->showWelcome(accounts.isEmpty());
        if (accounts.isEmpty()) m_setup->lookElsewhere();
    };
    connect(m_signIn, &SignIn::accountsChanged, m_setup, tell);
    connect(m_signIn, &SignIn::accountRemoved, this, &Application::forgetAccount);
    tell(m_signIn->accounts().accounts());
}

/// Under which names the server notes what it found out about senders, as the newest letters have them, the most frequent first. A name
/// that one letter alone has may be anybody's.
void Application::proposeAuthServers(ui::AccountDialog *dialog)
{
    const Folder *inbox = m_folders.folderWithRole(dialog->account().id, Role::Inbox);
    if (!inbox) return;
    m_store.post(
        dialog,
        [paths = m_profile.paths(), folder = inbox->id](store::Writer &) -> QStringList {
            constexpr std::size_t mostLetters = 50;
            constexpr qint64 mostOfLetter = 64 * 1024;
            const auto reader = store::Reader::open(paths);
            if (!reader) return {};
            QHash<QString, int> counts;
            const auto entries = (*reader)->listEntries(folder);
            for (const ListEntry &entry : entries | std::views::reverse | std::views::take(mostLetters)) {
                auto letter = (*reader)->bodyBegin(entry.key, mostOfLetter);
                if (!letter) letter = (*reader)->skeleton(entry.key);
                const QString name = letter ? mime::authServerOf(mime::readHeaders(*letter)) : QString();
                if (!name.isEmpty()) ++counts[mime::harmless(name).left(253)]; // RFC 1035, 2.3.4
            }
            counts.removeIf([](const auto &each) { return each.value() < 2; });
            QStringList names = counts.keys();
            std::ranges::sort(names, std::greater(), [&counts](const QString &name) { return counts[name]; });
            return names;
        },
        [dialog](const QStringList &names) { dialog->setAuthServers(names); });
}

/// The engine's worker ends first: what it has written is dropped behind it.
void Application::forgetAccount(AccountId account)
{
    onEngine([engine = m_engine.get(), store = &m_store, account] {
        engine->removeAccount(account);
        store->run([account](store::Writer &writer) { std::ignore = writer.removeAccount(account); });
    });
    m_status.remove(account);
    m_window->forgetStatus(account);
    if (m_window->place().account() != account) return;
    const FolderId before = std::exchange(m_open, FolderId{});
    m_messages.setFolder({});
    if (before != FolderId{})
        QMetaObject::invokeMethod(m_listing, [listing = m_listing, before] { listing->close(before); }, Qt::QueuedConnection);
    m_window->leaveAccount();
    for (const Account &other : m_signIn->accounts().accounts())
        if (m_open == FolderId{}) openFirstFolder({.account = other.id, .changed = m_folders.folders(other.id), .removed = {}});
}

void Application::limitBodies(qint64 octets)
{
    m_store.run([octets](store::Writer &writer) { std::ignore = writer.setBodyBudget(octets); });
}

} // namespace godwit::app
