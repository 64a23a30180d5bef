// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents.h"
#include "app/listsetups.h"
#include "app/mutedthreads.h"
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
#include "store/store.h"
#include "ui/mainwindow.h"

#include <QThread>
#include <memory>

namespace godwit::app {

class Desktop;
class LivePreferences;
class Search;
class SearchFolders;

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

    /// Opens the store and shows the window. An error: nothing was shown.
    Error start(Accounts accounts, const StartOptions &start = {});

    /// What another start of Godwit was given: Desktop::takeLink().
    void takeLink(const QByteArray &link);

    ui::MainWindow &window() { return *m_window; }
    models::MessageListModel &messages() { return m_messages; }
    Documents &documents() { return *m_documents; }

private:
    void makeWindow();
    void startListing();
    void startIndexer();
    void wireStore();
    void wireEngine();
    void wireWindow();
    void wireAccounts();
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
    template <class Call> void onEngine(Call call);

    Profile m_profile;
    ListSetups m_setups;
    engine::Options m_options;
    store::Store m_store;
    std::optional<engine::WarmUp> m_warmUp;
    std::unique_ptr<engine::Engine> m_engine;
    QThread m_listingThread;
    listing::Listing *m_listing = nullptr; ///< lives on m_listingThread, which deletes it when it ends
    models::FolderTreeModel m_folders;
    models::MessageListModel m_messages;
    models::FlagModel m_flags;
    models::OperationsModel m_operations;
    models::ProtocolLogModel m_log;
    models::SubscriptionModel m_subscriptions;
    std::unique_ptr<LivePreferences> m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<Wishes> m_wishes;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<SearchFolders> m_searchFolders;
    std::unique_ptr<engine::Indexer> m_indexer;
    std::unique_ptr<MutedThreads> m_muted;
    std::unique_ptr<Desktop> m_desktop;
    SignIn *m_signIn = nullptr;            ///< owned by the window
    QHash<AccountId, AccountStatus> m_status;
    FolderId m_open{};
    quint64 m_lastInquiry = 0;
};

} // namespace godwit::app
