// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers.h"
#include "app/composing.h"
#include "app/letterkeeper.h"
#include "app/outbox.h"
#include "app/people.h"
#include "app/receipts.h"
#include "app/spellinglanguages.h"
#include "app/templates.h"
#include "app/undoing.h"

namespace godwit::engine {
class Engine;
}

namespace godwit::app {

class Documents;
class LivePreferences;
class Profile;
class SignIn;
class Wishes;

/// Writing and sending: who begins a letter, who keeps it, who sends it. It wires these to the window and the engine. Thread: GUI.
class Writing : public QObject
{
    Q_OBJECT
public:
    /// All outlive it, but for `documents`, which must be gone before.
    struct Parts {
        store::Store *store;
        engine::Engine *engine;
        ui::MainWindow *window;
        const models::FolderTreeModel *folders;
        Documents *documents;
        LivePreferences *preferences;
        Wishes *wishes;
        SignIn *signIn;
    };
    Writing(const Profile &profile, const Parts &parts);

    void start(); ///< the mail is read for who could be written to
    void applyKept(const QList<KeptLetter> &letters); ///< of the journal, when the program starts
    void applyChanges(const ChangeSet &changes);
    void applyFolders(const FolderDelta &delta) { m_templates.applyFolders(delta); }

    Composing &composing() { return m_composing; }
    Answers &answers() { return m_answers; }
    Outbox &outbox() { return m_outbox; }
    People &people() { return m_people; }
    /// Why the account's letters do not leave; None: nothing is known.
    Error sendingFault(AccountId account) const { return m_faults.value(account); }

private:
    void wireDeeds();
    void wireLetters();
    void wireEngine();
    void wireReceipts();
    void askForReceipt(MessageKey key, const mime::DocumentPtr &document);

    Parts m_parts;
    People m_people;
    SpellingLanguages m_spelling;
    LetterKeeper m_keeper;
    Composing m_composing;
    Answers m_answers;
    Outbox m_outbox;
    Undoing m_undoing;
    Templates m_templates;
    Receipts m_receipts;
    QHash<AccountId, Error> m_faults;
};

} // namespace godwit::app
