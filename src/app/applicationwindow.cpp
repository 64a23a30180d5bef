// SPDX-License-Identifier: GPL-3.0-or-later
// What the window wants, and who answers it.
#include "app/application.h"

#include "app/accountediting.h"
#include "app/tags.h"
#include "app/unsubscriber.h"
#include "app/writing.h"
#include "ui/attachmentdeeds.h"
#include "ui/folderdeeds.h"
#include "ui/messagedeeds.h"
#include "ui/operationsdialog.h"
#include "ui/reading.h"
#include "ui/serverdialog.h"
#include "ui/subscriptionsdialog.h"
#include "ui/tagspage.h"
#include "ui/unsubscribing.h"

#include <QDesktopServices>
#include <QVBoxLayout>

namespace godwit::app {

void Application::wireWindow()
{
    ui::MainWindow *window = m_window.get();
    ui::Reading *reading = window->reading();
    Documents *documents = m_documents.get();
    connect(window, &ui::MainWindow::folderOpened, this, &Application::openFolder);
    wireReading();
    connect(window, &ui::MainWindow::refreshWanted, this, [this] {
        onEngine([engine = m_engine.get()] { engine->reconnectNow(); });
        for (const Account &account : m_signIn->accounts().accounts())
            onEngine([engine = m_engine.get(), id = account.id] { engine->refreshFolders(id); });
    });
    connect(reading, &ui::Reading::linkWanted, this, [this](const QUrl &link) {
        if (!QDesktopServices::openUrl(link)) m_window->showNotice(tr("There is no program on this computer that opens web links."));
    });
    connect(window, &ui::MainWindow::newAccountWanted, m_signIn, &SignIn::newAccount);
    connect(window, &ui::MainWindow::accountsWanted, this, [this] { m_editing->openPage(m_window.get()); });
    connect(window, &ui::MainWindow::accountWanted, m_signIn, &SignIn::editAccount);
    connect(window, &ui::MainWindow::mendWanted, this, [this](AccountId account) {
        const Error error = m_status.value(account).error, sending = m_writing->sendingFault(account);
        if (error && m_signIn->mend(account, error)) return;
        if (!error && sending) m_signIn->mendSending(account, sending);
        else m_signIn->editAccount(account);
    });
    connect(window, &ui::MainWindow::subscriptionsWanted, this, &Application::openSubscriptions);
    connect(window, &ui::MainWindow::serverWanted, this, &Application::openServer);
    connect(window, &ui::MainWindow::saveWanted, documents, &Documents::saveText);
}

/// Behind the document, so that it is there when they come.
void Application::wirePictures()
{
    ui::Reading *reading = m_window->reading();
    LetterPictures *pictures = m_pictures.get();
    connect(m_documents.get(), &Documents::documentReady, this, [this](MessageKey key, const mime::DocumentPtr &document) {
        if (key != m_window->reading()->message()) return;
        const Folder *folder = m_folders.folder(m_window->reading()->folder());
        const auto account = folder ? m_signIn->accounts().byId(folder->account) : std::nullopt;
        m_pictures->setProxy(account ? account->account.proxy : Proxy());
        m_pictures->open(key, document);
    });
    connect(reading, &ui::Reading::picturesWanted, pictures, &LetterPictures::load);
    connect(reading, &ui::Reading::picturesUnwanted, pictures, qOverload<MessageKey>(&LetterPictures::forbid));
    connect(pictures, &LetterPictures::ready, reading, &ui::Reading::showPictures);
    connect(pictures, &LetterPictures::loading, reading, &ui::Reading::showLoadingPictures);
    connect(pictures, &LetterPictures::permitted, reading, &ui::Reading::showPermission);
}

void Application::wireWishes()
{
    m_wishes = std::make_unique<Wishes>(&m_store, &m_folders, &m_tagModel);
    m_muted = std::make_unique<MutedThreads>(m_profile.paths());
    ui::MainWindow *window = m_window.get();
    Wishes *wishes = m_wishes.get();
    connect(window->deeds(), &ui::MessageDeeds::wished, wishes, &Wishes::add);
    connect(window->folderDeeds(), &ui::FolderDeeds::wished, wishes, &Wishes::add);
    connect(window->deeds(), &ui::MessageDeeds::wishedOnMany, wishes, &Wishes::addOnMany);
    connect(window->deeds(), &ui::MessageDeeds::roleWished, wishes, &Wishes::moveToRole);
    connect(window->reading(), &ui::Reading::wishedByItself, wishes, &Wishes::addByItself);
    connect(m_muted.get(), &MutedThreads::wished, wishes, &Wishes::addByItself);
    connect(window->deeds(), &ui::MessageDeeds::wished, m_muted.get(), &MutedThreads::noteWish);
    connect(window->deeds(), &ui::MessageDeeds::wishedOnMany, m_muted.get(), &MutedThreads::noteWish);
    connect(window, &ui::MainWindow::operationsWanted, this, &Application::openOperations);
    connect(wishes, &Wishes::done, window, &ui::MainWindow::showDone);
    connect(wishes, &Wishes::undone, window, &ui::MainWindow::showNotice);
    connect(wishes, &Wishes::failed, window, &ui::MainWindow::showError);
    connect(wishes, &Wishes::journalGrew, this,
            [this](AccountId account) { onEngine([engine = m_engine.get(), account] { engine->wakeJournal(account); }); });
}

void Application::wireTags()
{
    m_tags = std::make_unique<Tags>(m_profile.configDir() + QStringLiteral("/tags.json"), &m_tagModel,
                                    [this] { return InquiryId{++m_lastInquiry}; });
    connect(m_tags.get(), &Tags::inquiryWanted, this, [this](AccountId account, InquiryId id, const Inquiry &inquiry) {
        onEngine([engine = m_engine.get(), account, id, inquiry] { engine->ask(account, id, inquiry); });
    });
    connect(m_tags.get(), &Tags::failed, m_window.get(), &ui::MainWindow::showError);
    connect(m_engine.get(), &engine::Engine::answered, m_tags.get(), &Tags::answered);
    connect(m_window.get(), &ui::MainWindow::tagsWanted, this, [this] {
        auto *dialog = new QDialog(m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Tags"));
        auto *layout = new QVBoxLayout(dialog);
        layout->addWidget(new ui::TagsPage(&m_tagModel, dialog));
        dialog->open();
    });
}

void Application::openOperations()
{
    if (auto *open = m_window->findChild<ui::OperationsDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new ui::OperationsDialog(&m_operations, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::OperationsDialog::retryWanted, m_wishes.get(), &Wishes::retry);
    connect(dialog, &ui::OperationsDialog::dropWanted, m_wishes.get(), &Wishes::drop);
    dialog->show();
}

void Application::openSubscriptions(AccountId account)
{
    const auto entry = m_signIn->accounts().byId(account);
    if (!entry) return;
    auto *dialog = new ui::SubscriptionsDialog(&m_subscriptions, account, entry->account.name, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::SubscriptionsDialog::applied, m_wishes.get(), &Wishes::addTogether);
    const auto tell = [dialog, account](const AccountStatus &status) {
        using State = AccountStatus::State;
        if (status.account == account) dialog->setOffline(status.state != State::UpToDate && status.state != State::Synchronising);
    };
    AccountStatus now = m_status.value(account);
    now.account = account;
    tell(now);
    connect(m_engine.get(), &engine::Engine::statusChanged, dialog, tell);
    connect(dialog, &ui::SubscriptionsDialog::refreshWanted, this,
            [this](AccountId id) { onEngine([engine = m_engine.get(), id] { engine->refreshFolders(id); }); });
    connect(dialog, &QDialog::finished, this, [this] { m_subscriptions.discardChanges(); });
    dialog->open();
}

void Application::openServer(AccountId account)
{
    const auto entry = m_signIn->accounts().byId(account);
    if (!entry) return;
    auto *dialog = new ui::ServerDialog(&m_log, account, entry->account.name, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto asked = std::make_shared<InquiryId>(); // answers to older questions are not shown
    const auto ask = [this, asked](AccountId id) {
        *asked = InquiryId{++m_lastInquiry};
        onEngine([engine = m_engine.get(), id, inquiry = *asked] { engine->ask(id, inquiry, inquiry::Server{}); });
    };
    connect(dialog, &ui::ServerDialog::refreshWanted, this, ask);
    connect(dialog, &ui::ServerDialog::saveWanted, m_documents.get(), &Documents::saveText);
    connect(m_engine.get(), &engine::Engine::answered, dialog, [dialog, asked](InquiryId id, const Answer &answer) {
        if (id != *asked) return;
        if (const auto *server = std::get_if<ServerInfo>(&answer.value)) dialog->showServer(*server);
        else dialog->showError(answer.error);
    });
    ask(account);
    dialog->show();
}

} // namespace godwit::app
