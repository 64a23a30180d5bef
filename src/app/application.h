// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountsetup.h"
#include "app/documents.h"
#include "app/letterpictures.h"
#include "app/listsetups.h"
#include "app/mutedthreads.h"
#include "app/parts.h"
#include "app/profile/profile.h"
#include "app/signin.h"
#include "app/wishes.h"
#include "engine/engine.h"
#include "engine/indexer.h"
#include "listing/listing.h"
#include "mail/changeset.h"
#include "models/flagmodel.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "models/operationsmodel.h"
#include "models/protocollogmodel.h"
#include "models/subscriptionmodel.h"
#include "models/tagmodel.h"
#include "store/store.h"
#include "ui/mainwindow.h"

#include <QThread>
#include <memory>

namespace godwit::ui {
class AccountDialog;
class AttachmentDeeds;
class SettingsDialog;
} // namespace godwit::ui

namespace godwit::app {

class AccountEditing;
class Favourites;
class FolderInquiries;
class FolderTasks;
class Desktop;
class LivePreferences;
class Search;
class SearchFolders;
class SessionBus;
class Tags;
class UnifiedSync;
class Unsubscriber;
class Writing;

/// How the program was started.
struct StartOptions {
    bool inBackground = false;  ///< by the desktop, when the person logged in: no window comes to the front
    QStringList arguments = {}; ///< that such a start needs again
};

/// Where the rooms are wired: truth goes store → listing and models → window, wishes go window → store → engine, looking goes
/// window → models → listing. Owns every thread but the pool's. Thread: GUI.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(Profile profile, engine::Options options = {});
    ~Application() override;

    /// Before start().
    void setSetup(SetupOptions options) { m_setupOptions = std::move(options); }
    /// Opens the store and shows the window. An error: nothing was shown.
    Error start(Accounts accounts, const StartOptions &start = {});

    /// What another start of Godwit was given: Desktop::takeLink().
    void takeLink(const QByteArray &link, const QByteArray &token = {});
    SessionBus &sessionBus(); ///< after start()

    ui::MainWindow &window() { return *m_window; }
    models::MessageListModel &messages() { return m_messages; }
    Documents &documents() { return *m_documents; }
    models::TagModel &tags() { return m_tagModel; }
    bool tagsAreShared() const; ///< some server keeps them

private:
    void makeWindow();
    void startListing();
    void startIndexer();
    void wireStore();
    void wireEngine();
    void wireWindow();
    void wireReading();
    void wirePictures();
    void addPicturesPage(ui::SettingsDialog *dialog);
    void openMid(const QByteArray &link);
    void wireAttachments(ui::AttachmentDeeds *deeds);
    void wireAccounts();
    void wireSetup();
    void proposeAuthServers(ui::AccountDialog *dialog);
    void startWriting();
    void forgetAccount(AccountId account);
    void watchNetwork();
    void limitBodies(qint64 octets);
    void readFolders();
    void readFolderFlags(FolderId folder);
    void tellOpenReport();
    void startDesktop(const StartOptions &start);
    void showStatus(const AccountStatus &status);

    void applyChanges(const ChangeSet &changes);
    void applyFolders(const FolderDelta &delta);
    void openFirstFolder(const FolderDelta &delta);
    void openFolder(FolderId folder, AccountId account);
    void listFolder(FolderId folder, const ListSetup &setup);
    void wireList();
    void wireWishes();
    void wireTags();
    void startSearch();
    void followIndex();
    void wireHits();
    void wireBox();
    void wireSavedSearches();
    void rememberSearch(const QString &text);
    void openSearch(FolderId list);
    void openOperations();
    void operationFinished(OperationId id, const Error &error);
    void openSubscriptions(AccountId account);
    void openServer(AccountId account);
    void wireFolders();
    void useFolder(FolderId folder, Role role, bool on);
    void makeFolderFor(AccountId account, Role role);
    void followRoles(const FolderDelta &delta);
    template <class Call> void onEngine(Call call) { QMetaObject::invokeMethod(m_engine.get(), std::move(call), Qt::QueuedConnection); }

    Profile m_profile;
    ListSetups m_setups;
    engine::Options m_options;
    SetupOptions m_setupOptions = SetupOptions::usual();
    store::Store m_store;
    std::optional<engine::WarmUp> m_warmUp;
    std::unique_ptr<engine::Engine> m_engine;
    QThread m_listingThread;
    listing::Listing *m_listing = nullptr; ///< lives on m_listingThread, which deletes it when it ends
    models::FolderTreeModel m_folders;
    models::TagModel m_tagModel;
    models::MessageListModel m_messages{&m_tagModel};
    models::FlagModel m_flags{&m_tagModel};
    models::OperationsModel m_operations{&m_tagModel};
    models::ProtocolLogModel m_log;
    models::SubscriptionModel m_subscriptions;
    std::unique_ptr<LivePreferences> m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<LetterPictures> m_pictures;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Unsubscriber> m_unsubscriber;
    std::unique_ptr<Wishes> m_wishes;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<SearchFolders> m_searchFolders;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<FolderInquiries> m_inquiries;
    std::unique_ptr<FolderTasks> m_folderTasks;
    std::unique_ptr<UnifiedSync> m_unifiedSync;
    std::unique_ptr<engine::Indexer> m_indexer;
    std::unique_ptr<MutedThreads> m_muted;
    std::unique_ptr<Tags> m_tags;
    std::unique_ptr<Writing> m_writing;
    std::unique_ptr<Desktop> m_desktop;
    SignIn *m_signIn = nullptr;            ///< owned by the window
    AccountSetup *m_setup = nullptr;       ///< the same
    AccountEditing *m_editing = nullptr;   ///< the same
    QHash<AccountId, AccountStatus> m_status;
    FolderId m_open{};
    quint64 m_lastInquiry = 0;
};

} // namespace godwit::app
