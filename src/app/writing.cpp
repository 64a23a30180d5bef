// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writing.h"

#include "app/documents.h"
#include "app/livepreferences.h"
#include "app/profile/profile.h"
#include "app/signin.h"
#include "app/wishes.h"
#include "engine/engine.h"
#include "models/foldertreemodel.h"
#include "ui/mainwindow.h"
#include "ui/reading.h"
#include "ui/writingdeeds.h"

namespace godwit::app {

Writing::Writing(const Profile &profile, const Parts &parts)
    : m_parts(parts), m_people(profile.paths(), profile.configDir() + QStringLiteral("/people")), m_spelling(profile.configDir() + QStringLiteral("/spelling")),
      m_keeper(parts.store, parts.preferences),
      m_composing(
          {.store = parts.store, .folders = parts.folders, .preferences = parts.preferences, .people = &m_people, .spelling = &m_spelling, .keeper = &m_keeper}),
      m_answers(parts.store, parts.folders, parts.documents, &m_composing,
                [reading = parts.window->reading()](MessageKey key) {
                    return key == reading->message() ? reading->document() : mime::DocumentPtr();
                }),
      m_outbox(parts.store, &m_composing, parts.window,
               [folders = parts.folders](AccountId id) {
                   const auto account = folders->account(id);
                   return account ? account->outgoing.filing : Outgoing::SentFiling::Unproven;
               }),
      m_undoing(parts.wishes), m_templates(parts.folders, parts.wishes), m_receipts(profile.configDir() + QStringLiteral("/receipts-never"))
{
    const auto applyAccounts = [this](const QList<Account> &accounts) {
        m_people.applyAccounts(accounts);
        m_composing.applyAccounts(accounts);
    };
    connect(m_parts.signIn, &SignIn::accountsChanged, this, applyAccounts);
    applyAccounts(m_parts.signIn->accounts().accounts());
    wireDeeds();
    wireLetters();
    wireEngine();
    wireReceipts();
}

void Writing::start() { m_people.start(); }

void Writing::applyKept(const QList<KeptLetter> &letters) { m_outbox.start(letters); }

void Writing::applyChanges(const ChangeSet &changes)
{
    m_outbox.applyChanges(changes);
    m_composing.applyChanges(changes);
    m_people.applyChanges(changes);
}

void Writing::wireDeeds()
{
    ui::WritingDeeds *deeds = m_parts.window->writing();
    connect(deeds, &ui::WritingDeeds::newMessageWanted, &m_composing, &Composing::openNew);
    connect(deeds, &ui::WritingDeeds::answerWanted, &m_answers, &Answers::answer);
    connect(deeds, &ui::WritingDeeds::forwardWanted, &m_answers, &Answers::forwardTogether);
    connect(deeds, &ui::WritingDeeds::editAsNewWanted, &m_answers, &Answers::editAsNew);
    connect(deeds, &ui::WritingDeeds::draftWanted, &m_answers, &Answers::openDraft);
    connect(deeds, &ui::WritingDeeds::templatesWanted, &m_templates, &Templates::open);
    connect(deeds, &ui::WritingDeeds::outboxWanted, &m_outbox, [this] { m_outbox.openDialog(); });
    connect(m_parts.window, &ui::MainWindow::undoWanted, &m_undoing, &Undoing::undo);
    connect(&m_undoing, &Undoing::changed, m_parts.window, &ui::MainWindow::setUndo);
    connect(&m_outbox, &Outbox::offered, &m_undoing,
            [this](const QString &what, LetterId id) { m_undoing.offerSending(what, [this, id] { m_outbox.edit(id); }); });
    connect(&m_outbox, &Outbox::offerEnded, &m_undoing, &Undoing::endSending);
    connect(m_parts.window, &ui::MainWindow::mailtoWanted, &m_composing, &Composing::openMailto);
    m_parts.window->setQuitQuestion([this] { return m_outbox.mayQuit(); });
}

void Writing::wireLetters()
{
    ui::MainWindow *window = m_parts.window;
    connect(m_parts.documents, &Documents::documentReady, &m_answers, &Answers::documentReady);
    connect(m_parts.documents, &Documents::documentFailed, &m_answers, &Answers::documentFailed);
    connect(&m_answers, &Answers::failed, window, &ui::MainWindow::showError);
    connect(&m_answers, &Answers::noticed, window, &ui::MainWindow::showNotice);
    connect(&m_composing, &Composing::noticed, window, &ui::MainWindow::showNotice);
    connect(&m_composing, &Composing::templateKept, &m_templates, &Templates::keep);
    connect(&m_composing, &Composing::draftsWanted, window, [this](AccountId account) {
        if (const Folder *drafts = m_parts.folders->folderWithRole(account, Role::Drafts)) m_parts.window->openFolder(drafts->id);
    });
    connect(&m_composing, &Composing::queued, &m_outbox, [this](LetterId id, const Letter &letter, bool undoable) {
        m_outbox.tellQueued(id, letter, undoable ? m_parts.preferences->now().undoSend : std::chrono::seconds(0));
    });
    connect(&m_templates, &Templates::folderWanted, window, &ui::MainWindow::openFolder);
    connect(&m_templates, &Templates::noticed, window, &ui::MainWindow::showNotice);
    connect(&m_people, &People::failed, window, &ui::MainWindow::showFault);
    connect(&m_keeper, &LetterKeeper::failed, window, &ui::MainWindow::showError);
}

void Writing::wireEngine()
{
    engine::Engine *engine = m_parts.engine;
    connect(&m_keeper, &LetterKeeper::journalGrew, engine, &engine::Engine::wakeJournal);
    connect(&m_keeper, &LetterKeeper::outboxGrew, engine, &engine::Engine::wakeOutbox);
    connect(&m_outbox, &Outbox::journalGrew, engine, &engine::Engine::wakeJournal);
    connect(&m_outbox, &Outbox::outboxGrew, engine, &engine::Engine::wakeOutbox);
    connect(engine, &engine::Engine::letterProgress, &m_outbox.model(), &models::OutboxModel::applyProgress);
    connect(engine, &engine::Engine::deliveryUnreported, &m_outbox, &Outbox::deliveryUnreported);
    connect(engine, &engine::Engine::letterFinished, &m_outbox, &Outbox::finished);
    connect(engine, &engine::Engine::filingProven, m_parts.signIn, &SignIn::filingProven);
    connect(engine, &engine::Engine::submissionChanged, this, [this](AccountId account, const SubmissionStatus &status) {
        using State = SubmissionStatus::State;
        m_composing.applyLimit(account, status.sizeLimit);
        m_outbox.applyStatus(status);
        m_faults.insert(account, status.state == State::Failed ? status.error : Error());
        if (status.state == State::Sending) m_parts.signIn->sendingWorks(account);
        if (status.state == State::Failed) m_parts.window->showAccountError(account, status.error);
    });
}

void Writing::wireReceipts()
{
    ui::Reading *reading = m_parts.window->reading();
    connect(m_parts.documents, &Documents::documentReady, this, &Writing::askForReceipt);
    connect(reading, &ui::Reading::receiptDecided, this, [this, reading](FolderId id, MessageKey key, ReceiptAnswer answer) {
        const Folder *folder = m_parts.folders->folder(id);
        const mime::DocumentPtr document = reading->document();
        if (!folder || !document) return;
        m_receipts.decide(*document, *folder, key, m_composing.ownAddresses(folder->account), answer,
                          m_parts.preferences->now().hideTimeZone);
    });
    connect(&m_receipts, &Receipts::receiptWanted, &m_keeper, &LetterKeeper::queueReceipt);
    connect(&m_receipts, &Receipts::wishedByItself, m_parts.wishes, &Wishes::addByItself);
    connect(&m_receipts, &Receipts::failed, m_parts.window, &ui::MainWindow::showError);
}

/// When it is on the screen.
void Writing::askForReceipt(MessageKey key, const mime::DocumentPtr &document)
{
    ui::Reading *reading = m_parts.window->reading();
    const Folder *folder = m_parts.folders->folder(reading->folder());
    const MessageSummary *summary = m_parts.window->place().summary();
    if (key != reading->message() || !folder || !summary || summary->key != key) return;
    if (m_parts.preferences->now().receipts == Preferences::Receipts::Never) return;
    const auto question = m_receipts.question(*document, summary->flags, *folder, m_composing.ownAddresses(folder->account));
    if (question) reading->askForReceipt(question->who, question->elsewhere);
}

} // namespace godwit::app
