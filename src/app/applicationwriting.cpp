// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and sending are wired: who begins a letter, who keeps it, who sends it.
#include "app/answers.h"
#include "app/application.h"
#include "app/composing.h"
#include "app/desktop.h"
#include "app/livepreferences.h"
#include "app/outbox.h"
#include "app/people.h"
#include "app/receipts.h"
#include "app/templates.h"
#include "ui/reading.h"
#include "ui/writingdeeds.h"

namespace godwit::app {

void Application::startWriting()
{
    m_people = std::make_unique<People>(m_profile.paths(), m_profile.configDir() + QStringLiteral("/people"));
    m_letters = std::make_unique<LetterKeeper>(&m_store, m_preferences.get());
    m_composing = std::make_unique<Composing>(Composing::Parts{.store = &m_store,
                                                               .folders = &m_folders,
                                                               .preferences = m_preferences.get(),
                                                               .people = m_people.get(),
                                                               .keeper = m_letters.get()});
    const auto shown = [this](MessageKey key) {
        return key == m_window->reading()->message() ? m_window->reading()->document() : mime::DocumentPtr();
    };
    m_answers = std::make_unique<Answers>(&m_store, &m_folders, m_documents.get(), m_composing.get(), shown);
    const auto filing = [this](AccountId id) {
        const auto account = m_folders.account(id);
        return account ? account->outgoing.filing : Outgoing::SentFiling::Unproven;
    };
    m_outbox = std::make_unique<Outbox>(&m_store, m_composing.get(), m_window.get(), filing);
    m_templates = std::make_unique<Templates>(&m_folders, m_wishes.get());
    m_receipts = std::make_unique<Receipts>(m_profile.configDir() + QStringLiteral("/receipts-never"));
    const auto applyAccounts = [this](const QList<Account> &accounts) {
        m_people->applyAccounts(accounts);
        m_composing->applyAccounts(accounts);
    };
    connect(m_signIn, &SignIn::accountsChanged, m_composing.get(), applyAccounts);
    applyAccounts(m_signIn->accounts().accounts());
    wireLetters();
    wireOutbox();
    wireReceipts();
}

void Application::wireLetters()
{
    ui::MainWindow *window = m_window.get();
    ui::WritingDeeds *writing = window->writing();
    Composing *composing = m_composing.get();
    Answers *answers = m_answers.get();
    connect(writing, &ui::WritingDeeds::newMessageWanted, composing, &Composing::openNew);
    connect(writing, &ui::WritingDeeds::answerWanted, answers, &Answers::answer);
    connect(writing, &ui::WritingDeeds::editAsNewWanted, answers, &Answers::editAsNew);
    connect(writing, &ui::WritingDeeds::draftWanted, answers, &Answers::openDraft);
    connect(writing, &ui::WritingDeeds::templatesWanted, m_templates.get(), &Templates::open);
    connect(writing, &ui::WritingDeeds::outboxWanted, m_outbox.get(), [this] { m_outbox->openDialog(); });
    connect(window, &ui::MainWindow::mailtoWanted, composing, &Composing::openMailto);
    connect(m_documents.get(), &Documents::documentReady, answers, &Answers::documentReady);
    connect(m_documents.get(), &Documents::documentFailed, answers, &Answers::documentFailed);
    connect(answers, &Answers::failed, window, &ui::MainWindow::showError);
    connect(answers, &Answers::noticed, window, &ui::MainWindow::showNotice);
    connect(composing, &Composing::failed, window, &ui::MainWindow::showError);
    connect(composing, &Composing::noticed, window, &ui::MainWindow::showNotice);
    connect(composing, &Composing::templateKept, m_templates.get(), &Templates::keep);
    connect(composing, &Composing::draftsWanted, window, [this](AccountId account) {
        if (const Folder *drafts = m_folders.folderWithRole(account, Role::Drafts)) m_window->openFolder(drafts->id);
    });
    connect(m_templates.get(), &Templates::folderWanted, window, &ui::MainWindow::openFolder);
    connect(m_templates.get(), &Templates::noticed, window, &ui::MainWindow::showNotice);
    connect(m_people.get(), &People::failed, window, &ui::MainWindow::showFault);
    connect(m_letters.get(), &LetterKeeper::failed, window, &ui::MainWindow::showError);
}

void Application::wireOutbox()
{
    Outbox *outbox = m_outbox.get();
    const auto wakeJournal = [this](AccountId account) { onEngine([engine = m_engine.get(), account] { engine->wakeJournal(account); }); };
    const auto wakeOutbox = [this](AccountId account) { onEngine([engine = m_engine.get(), account] { engine->wakeOutbox(account); }); };
    connect(m_letters.get(), &LetterKeeper::journalGrew, this, wakeJournal);
    connect(m_letters.get(), &LetterKeeper::outboxGrew, this, wakeOutbox);
    connect(outbox, &Outbox::journalGrew, this, wakeJournal);
    connect(outbox, &Outbox::outboxGrew, this, wakeOutbox);
    connect(m_composing.get(), &Composing::queued, this, [this](LetterId id, const Letter &letter, bool undoable) {
        m_outbox->tellQueued(id, letter, undoable ? m_preferences->now().undoSend : std::chrono::seconds(0));
    });
    connect(m_engine.get(), &engine::Engine::letterProgress, &outbox->model(), &models::OutboxModel::applyProgress);
    connect(m_engine.get(), &engine::Engine::letterFinished, outbox, &Outbox::finished);
    connect(m_engine.get(), &engine::Engine::filingProven, m_signIn, &SignIn::filingProven);
    connect(m_engine.get(), &engine::Engine::submissionChanged, this, [this](AccountId account, const SubmissionStatus &status) {
        m_composing->applyLimit(account, status.sizeLimit);
        if (status.state == SubmissionStatus::State::Failed) m_window->showAccountError(account, status.error);
    });
    m_window->setQuitQuestion([this] { return m_outbox->mayQuit(); });
}

void Application::wireReceipts()
{
    ui::Reading *reading = m_window->reading();
    connect(m_documents.get(), &Documents::documentReady, this, [this, reading](MessageKey key, const mime::DocumentPtr &document) {
        const Folder *folder = m_folders.folder(reading->folder());
        if (key != reading->message() || !folder || m_preferences->now().receipts == Preferences::Receipts::Never) return;
        const MessageSummary *summary = m_window->place().summary();
        if (!summary || summary->key != key) return;
        const auto question = m_receipts->question(*document, summary->flags, *folder, m_composing->ownAddresses(folder->account));
        if (question) reading->askForReceipt(question->who, question->elsewhere);
    });
    connect(reading, &ui::Reading::receiptDecided, this, [this](FolderId id, MessageKey key, ReceiptAnswer answer) {
        const Folder *folder = m_folders.folder(id);
        const mime::DocumentPtr document = m_window->reading()->document();
        if (!folder || !document) return;
        m_receipts->decide(*document, *folder, key, m_composing->ownAddresses(folder->account), answer, m_preferences->now().hideTimeZone);
    });
    connect(m_receipts.get(), &Receipts::receiptWanted, m_letters.get(), &LetterKeeper::queueReceipt);
    connect(m_receipts.get(), &Receipts::wishedByItself, m_wishes.get(), &Wishes::addByItself);
    connect(m_receipts.get(), &Receipts::failed, m_window.get(), &ui::MainWindow::showError);
}

} // namespace godwit::app
