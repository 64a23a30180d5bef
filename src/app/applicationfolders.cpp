// SPDX-License-Identifier: GPL-3.0-or-later
// Folders are wired: what is done to them, what is asked about them, what stands above the accounts.
#include "app/application.h"
#include "app/desktop.h"
#include "app/favourites.h"
#include "app/folderinquiries.h"
#include "app/foldertasks.h"
#include "app/unifiedsync.h"
#include "ui/folderdeeds.h"
#include "ui/foldermenu.h"
#include "ui/folderpane.h"
#include "ui/foldertreeview.h"
#include "ui/messagedeeds.h"

namespace godwit::app {

void Application::wireFolders()
{
    ui::MainWindow *window = m_window.get();
    ui::FolderDeeds *deeds = window->folderDeeds();
    engine::Engine *engine = m_engine.get();

    m_favourites = std::make_unique<Favourites>(m_profile.settingsFile(), &m_folders);
    Favourites *favourites = m_favourites.get();
    connect(m_signIn, &SignIn::accountsChanged, favourites, &Favourites::applyAccounts);
    connect(deeds, &ui::FolderDeeds::favourWanted, favourites, &Favourites::favour);
    connect(window->folderMenu(), &ui::FolderMenu::favouriteMoved, favourites, &Favourites::move);
    connect(window->folderMenu(), &ui::FolderMenu::unifiedWanted, favourites, &Favourites::showUnified);
    connect(window->folders()->tree(), &ui::FolderTreeView::favouriteMoved, favourites, &Favourites::move);
    window->folderMenu()->setUnified([favourites] { return favourites->unified(); });

    m_inquiries = std::make_unique<FolderInquiries>(&m_folders);
    FolderInquiries *inquiries = m_inquiries.get();
    connect(inquiries, &FolderInquiries::inquiryWanted, engine, &engine::Engine::ask);
    connect(engine, &engine::Engine::answered, inquiries, &FolderInquiries::answered);
    connect(engine, &engine::Engine::statusChanged, inquiries, &FolderInquiries::applyStatus);
    connect(inquiries, &FolderInquiries::factsKnown, window->folderMenu(), &ui::FolderMenu::updateAbilities);
    connect(inquiries, &FolderInquiries::quotaKnown, window->folders(), &ui::FolderPane::showQuota);
    connect(deeds, &ui::FolderDeeds::factsWanted, inquiries, &FolderInquiries::wantFacts);
    connect(deeds, &ui::FolderDeeds::propertiesWanted, inquiries,
            [inquiries, window](FolderId folder) { inquiries->openProperties(folder, window); });

    m_folderTasks = std::make_unique<FolderTasks>(&m_store, &m_folders, m_wishes.get());
    FolderTasks *tasks = m_folderTasks.get();
    connect(deeds, &ui::FolderDeeds::markReadWanted, tasks, &FolderTasks::markRead);
    connect(deeds, &ui::FolderDeeds::emptyWanted, tasks, &FolderTasks::empty);
    connect(deeds, &ui::FolderDeeds::compactWanted, tasks, &FolderTasks::compact);
    connect(tasks, &FolderTasks::noticed, window, &ui::MainWindow::showNotice);
    connect(tasks, &FolderTasks::syncWanted, engine,
            [engine](AccountId account, FolderId folder) { engine->syncFolder(account, folder, false); });
    connect(engine, &engine::Engine::folderSynced, tasks,
            [tasks](FolderId folder, const Error &error) { tasks->folderSynced(folder, error); });

    m_unifiedSync = std::make_unique<UnifiedSync>(&m_folders);
    connect(m_unifiedSync.get(), &UnifiedSync::syncWanted, engine,
            [engine](AccountId account, FolderId folder) { engine->syncFolder(account, folder, false); });

    connect(m_unifiedSync.get(), &UnifiedSync::inboxWanted, this, [this](FolderId folder) { m_desktop->wantInbox(folder); });
    connect(&m_subscriptions, &models::SubscriptionModel::levelWanted, engine, &engine::Engine::listBelow);

    connect(deeds, &ui::FolderDeeds::newFolderWanted, m_wishes.get(),
            [wishes = m_wishes.get()](AccountId account, FolderId inside, const QString &name) {
                wishes->createFolder(account, inside, name);
            });
    connect(window->deeds(), &ui::MessageDeeds::roleFolderWanted, this, &Application::makeFolderFor);
    connect(deeds, &ui::FolderDeeds::renameWanted, m_wishes.get(), &Wishes::renameFolder);
    connect(deeds, &ui::FolderDeeds::moveWanted, m_wishes.get(), &Wishes::moveFolder);
    connect(deeds, &ui::FolderDeeds::useWanted, this, &Application::useFolder);
    connect(m_signIn, &SignIn::rolesChanged, engine, &engine::Engine::setRoles);
}

/// A folder that the person uses for something has another name now.
void Application::followRoles(const FolderDelta &delta)
{
    const auto account = m_folders.account(delta.account);
    if (!account || account->roles.isEmpty()) return;
    for (const Folder &folder : delta.changed) {
        const Folder *before = m_folders.folder(folder.id);
        if (!before || before->mailbox == folder.mailbox) continue;
        for (const auto &[role, mailbox] : account->roles.asKeyValueRange())
            if (mailbox == before->mailbox) m_signIn->setRole(account->id, role, folder.mailbox);
    }
}

/// Kept here; and on the server, where it keeps such things, so that other programs know it (RFC 6154, 4). What it says to that is no
/// matter.
void Application::useFolder(FolderId id, Role role, bool on)
{
    const Folder *folder = m_folders.folder(id);
    const auto account = folder ? m_folders.account(folder->account) : std::nullopt;
    if (!account) return;
    const FolderFacts *facts = m_folders.facts(id);
    if (facts && facts->keepsRoles) {
        static const QHash<Role, QByteArray> attributes{{Role::Drafts, "\\Drafts"},
                                                        {Role::Sent, "\\Sent"},
                                                        {Role::Archive, "\\Archive"},
                                                        {Role::Junk, "\\Junk"},
                                                        {Role::Trash, "\\Trash"}};
        const auto tell = [&](const QByteArray &mailbox, std::optional<QByteArray> value) {
            const inquiry::SetMetadata change{mailbox, {{"/private/specialuse", std::move(value)}}};
            Q_EMIT m_inquiries->inquiryWanted(account->id, InquiryId{++m_lastInquiry}, change);
        };
        if (const QByteArray before = account->roles.value(role); !before.isEmpty()) tell(before, std::nullopt);
        if (on) tell(folder->mailbox, attributes.value(role));
    }
    m_signIn->setRole(account->id, role, on ? folder->mailbox : QByteArray());
}

/// By the name that other programs know it by. Who uses it is kept here, too: not every server takes that along with a new folder.
void Application::makeFolderFor(AccountId account, Role role)
{
    const QString name = role == Role::Archive ? QStringLiteral("Archive") : QStringLiteral("Junk");
    m_signIn->setRole(account, role, m_wishes->createFolder(account, {}, name, role));
}

} // namespace godwit::app
