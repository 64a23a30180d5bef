// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox.h"

#include "app/composing.h"
#include "mail/plaintext.h"
#include "mail/sendingwords.h"
#include "ui/folderpane.h"
#include "ui/mainwindow.h"
#include "ui/outboxdialog.h"

#include <QApplication>
#include <QDateTime>
#include <QMessageBox>
#include <QPushButton>

namespace godwit::app {

namespace {

std::expected<void, Error> done(const store::Writer::Changed &changed)
{
    if (!changed) return std::unexpected(changed.error());
    return {};
}

QString subjectOf(const Letter &letter)
{
    return letter.subject.trimmed().isEmpty() ? Outbox::tr("(no subject)") : isolated(letter.subject, 60);
}

} // namespace

Outbox::Outbox(store::Store *store, Composing *composing, ui::MainWindow *window, FilingOf filingOf, QObject *parent)
    : QObject(parent), m_store(store), m_composing(composing), m_window(window), m_filingOf(std::move(filingOf))
{
    connect(&m_model, &models::OutboxModel::countChanged, this, &Outbox::showCount);
}

void Outbox::showCount() { m_window->folders()->showOutbox(m_model.waitingCount(), m_model.stoppedCount()); }

void Outbox::start(const QList<KeptLetter> &letters)
{
    QList<KeptLetter> drafts;
    for (const KeptLetter &letter : letters)
        if (letter.state == KeptLetter::State::Draft && !letter.closed && !m_composing->hasOpen(letter.id)) drafts << letter;
    m_model.applyLetters(letters, {});
    if (!drafts.isEmpty()) return offerDrafts(drafts);
    if (m_model.stoppedCount() > 0)
        m_window->offer(tr("A message could not be sent, and waits for you in the outbox."), tr("&Show"), [this] { openDialog(); });
}

/// Their windows were open when the program ended without asking.
void Outbox::offerDrafts(const QList<KeptLetter> &drafts)
{
    const QString text = drafts.size() == 1 ? tr("1 unsent draft was kept: %1").arg(subjectOf(drafts.first().letter))
                                            : tr("%Ln unsent drafts were kept.", nullptr, int(drafts.size()));
    m_window->offer(text, tr("&Open"), [this, drafts] {
        for (const KeptLetter &draft : drafts) m_composing->open(draft);
    });
}

void Outbox::applyChanges(const ChangeSet &changes)
{
    if (changes.letters.isEmpty() && changes.lettersGone.isEmpty()) return;
    for (const KeptLetter &letter : changes.letters)
        if (letter.state != KeptLetter::State::Queued) endOffer(letter.id); // it is on its way
    m_model.applyLetters(changes.letters, changes.lettersGone);
}

void Outbox::applyStatus(const SubmissionStatus &status)
{
    if (status.reportsDelivery == false) m_unreporting.insert(status.account);
    else if (status.reportsDelivery) m_unreporting.remove(status.account);
}

void Outbox::deliveryUnreported(LetterId id)
{
    if (!m_warned.remove(id)) m_unreported.insert(id);
}

/// Told while it can still be taken back, where it is known by then.
QString Outbox::sendingText(LetterId id, const Letter &letter)
{
    QString text = tr("Sending: %1").arg(subjectOf(letter));
    if (!letter.deliveryWanted || !m_unreporting.contains(letter.account)) return text;
    m_warned.insert(id);
    return tr("%1. Your server for sending gives no notices of delivery: none will come.").arg(text);
}

void Outbox::tellQueued(LetterId id, const Letter &letter, std::chrono::seconds undo)
{
    const KeptLetter *kept = m_model.letter(id);
    if (undo.count() > 0) {
        m_offered = id;
        const QString text = sendingText(id, letter);
        Q_EMIT offered(text, id);
        m_window->offerFor(undo, text, tr("&Undo"), [this, id] { edit(id); });
    } else if (kept && kept->dueAt > QDateTime::currentSecsSinceEpoch()) {
        const QString when = QLocale().toString(QDateTime::fromSecsSinceEpoch(kept->dueAt), QLocale::ShortFormat);
        m_window->offer(tr("%1 is sent on %2.").arg(subjectOf(letter), when), tr("&Show"), [this, id] { openDialog(id); });
    } else {
        m_window->showNotice(sendingText(id, letter));
    }
}

void Outbox::endOffer(LetterId id)
{
    if (id == LetterId{} || m_offered != id) return;
    m_offered = {};
    Q_EMIT offerEnded();
}

void Outbox::finished(LetterId id, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) return;
    const KeptLetter *letter = m_model.letter(id);
    if (!error) {
        m_told.remove(id);
        const QString unreported = tr("Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.");
        if (m_unreported.remove(id)) m_window->showNotice(unreported);
        else if (m_offered == LetterId{} || m_offered == id) m_window->showNotice(tr("Sent."));
        return endOffer(id);
    }
    endOffer(id);
    const bool stopped = letter && models::isStopped(*letter);
    if (!stopped && m_told.contains(id)) return;
    m_told.insert(id);
    const QString subject = letter ? subjectOf(letter->letter) : QString();
    const QString some = tr("%1 was sent to some of its recipients only.").arg(subject);
    const QString text = !stopped ? tr("%1 has to wait: %2").arg(subject, explainSending(error))
                         : letter->state == KeptLetter::State::MayHaveBeenSent ? tr("%1 may have been sent, or not.").arg(subject)
                         : !letter->delivered.isEmpty()                        ? some
                                                        : tr("%1 was not sent: %2").arg(subject, explainSending(error));
    m_window->offer(text, tr("&Show"), [this, id] { openDialog(id); });
}

void Outbox::change(LetterId id, Work work)
{
    const KeptLetter *letter = m_model.letter(id);
    if (!letter) return;
    m_store->post(this, std::move(work), [this, account = letter->letter.account](const std::expected<void, Error> &result) {
        if (!result) return m_window->showError(result.error());
        Q_EMIT outboxGrew(account);
        Q_EMIT journalGrew(account);
    });
}

void Outbox::edit(LetterId id)
{
    endOffer(id);
    m_store->post(
        this,
        [id](store::Writer &writer) -> std::expected<KeptLetter, Error> {
            if (const auto changed = writer.unqueueLetter(id); !changed) return std::unexpected(changed.error());
            const auto letter = writer.letter(id);
            if (letter) return *letter;
            return std::unexpected(Error{Error::Kind::Invalid, {}, {}, {}});
        },
        [this](const std::expected<KeptLetter, Error> &letter) {
            if (letter) {
                Q_EMIT outboxGrew(letter->letter.account);
                m_composing->open(*letter);
            } else {
                m_window->showNotice(tr("It is too late: the message is on its way, or has been sent."));
            }
        });
}

void Outbox::openDialog(LetterId select)
{
    if (!m_dialog) {
        m_dialog = new ui::OutboxDialog(&m_model, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        wireDialog(m_dialog);
        m_dialog->show();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
    if (select != LetterId{}) m_dialog->select(select);
}

void Outbox::wireDialog(ui::OutboxDialog *dialog)
{
    connect(dialog, &ui::OutboxDialog::sendWanted, this,
            [this](LetterId id) { change(id, [id](store::Writer &writer) { return done(writer.retryLetter(id)); }); });
    connect(dialog, &ui::OutboxDialog::othersWanted, this, [this](LetterId id, const QByteArrayList &recipients) {
        change(id, [id, recipients](store::Writer &writer) { return done(writer.retryLetter(id, recipients)); });
    });
    connect(dialog, &ui::OutboxDialog::sentWanted, this, [this](LetterId id) {
        const KeptLetter *letter = m_model.letter(id);
        if (!letter) return;
        change(id,
               [id, filing = m_filingOf(letter->letter.account)](store::Writer &writer) { return done(writer.letterSent(id, filing)); });
    });
    connect(dialog, &ui::OutboxDialog::discardWanted, this,
            [this](LetterId id) { change(id, [id](store::Writer &writer) { return done(writer.discardLetter(id)); }); });
    connect(dialog, &ui::OutboxDialog::editWanted, this, &Outbox::edit);
}

bool Outbox::mayQuit()
{
    const int waiting = m_model.queuedCount(); // for the answer to what is on its way the end waits
    if (waiting == 0 || m_asked || qApp->isSavingSession()) return true; // the end of the session waits for nobody
    auto *box = new QMessageBox(QMessageBox::Question, tr("Quit"),
                                waiting == 1 ? tr("A message has not been sent yet.")
                                             : tr("%Ln messages have not been sent yet.", nullptr, waiting),
                                QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("quitQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What waits is kept, and is sent when Godwit runs again."));
    QPushButton *quit = box->addButton(tr("&Quit"), QMessageBox::AcceptRole);
    quit->setObjectName(QStringLiteral("quitAnyway"));
    box->setDefaultButton(box->addButton(tr("&Keep running"), QMessageBox::RejectRole));
    connect(quit, &QPushButton::clicked, this, [this] {
        m_asked = true;
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    box->open();
    return false;
}

} // namespace godwit::app
