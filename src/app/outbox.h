// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/changeset.h"
#include "models/outboxmodel.h"
#include "store/store.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace godwit::ui {
class MainWindow;
class OutboxDialog;
} // namespace godwit::ui

namespace godwit::app {

class Composing;

/// The letters that are to be sent, as the person sees them: what has just been sent can be taken back, what cannot leave is told. Thread:
/// GUI.
class Outbox : public QObject
{
    Q_OBJECT
public:
    /// How an account's sent mail is filed.
    using FilingOf = std::function<Outgoing::SentFiling(AccountId)>;
    /// All outlive it.
    Outbox(store::Store *store, Composing *composing, ui::MainWindow *window, FilingOf filingOf, QObject *parent = nullptr);

    models::OutboxModel &model() { return m_model; }
    void openDialog(LetterId select = {});
    /// True: end the program. Else the person is asked first, and it ends then.
    bool mayQuit();

public Q_SLOTS:
    void start(const QList<godwit::KeptLetter> &letters); ///< what the journal held when the program started
    void applyChanges(const godwit::ChangeSet &changes);
    void tellQueued(godwit::LetterId id, const godwit::Letter &letter, std::chrono::seconds undo); ///< 0: it cannot be taken back
    void finished(godwit::LetterId id, const godwit::Error &error);
    void applyStatus(const godwit::SubmissionStatus &status);
    void deliveryUnreported(godwit::LetterId id); ///< its finished() is next
    void edit(godwit::LetterId id); ///< not sent, and open for writing again

Q_SIGNALS:
    void outboxGrew(godwit::AccountId account);
    void journalGrew(godwit::AccountId account);
    void offered(const QString &what, godwit::LetterId id); ///< it can be taken back: edit()
    void offerEnded();

private:
    using Work = std::function<std::expected<void, Error>(store::Writer &)>;
    void change(LetterId id, Work work);
    void wireDialog(ui::OutboxDialog *dialog);
    void showCount();
    void endOffer(LetterId id);
    QString sendingText(LetterId id, const Letter &letter);
    void offerDrafts(const QList<KeptLetter> &drafts);

    store::Store *m_store;
    Composing *m_composing;
    ui::MainWindow *m_window;
    FilingOf m_filingOf;
    models::OutboxModel m_model;
    QPointer<ui::OutboxDialog> m_dialog;
    LetterId m_offered{}; ///< the one that the notice offers to take back
    QSet<AccountId> m_unreporting; ///< whose server for sending gives no notices of delivery
    QSet<LetterId> m_warned; ///< of which the person knows that when they are queued
    QSet<LetterId> m_unreported; ///< that want such notices, and of which the person does not know yet that none will come
    QSet<LetterId> m_told; ///< that they have to wait
    bool m_asked = false; ///< before the end
};

} // namespace godwit::app
