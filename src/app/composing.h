// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letterfiles.h"
#include "app/letterkeeper.h"
#include "mail/account.h"
#include "mail/answerkind.h"
#include "mail/changeset.h"
#include "mime/answering.h"
#include "ui/composer.h"

#include <QHash>
#include <QObject>

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::app {

class LivePreferences;
class People;
class SpellingLanguages;

/// The windows in which letters are written, and what they want: each keeps its letter in the journal, takes its files, and sends. Thread:
/// GUI.
class Composing : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        store::Store *store;
        const models::FolderTreeModel *folders;
        LivePreferences *preferences;
        People *people;
        SpellingLanguages *spelling;
        LetterKeeper *keeper;
    };
    explicit Composing(const Parts &parts, QObject *parent = nullptr);
    ~Composing() override; ///< what is open is a draft of this computer, offered at the next start

    LetterFiles &files() { return m_files; }
    QList<mime::OwnAddress> ownAddresses(AccountId first = {}) const; ///< of all accounts, those of this one in front
    bool isRich() const;
    bool answersAbove() const;
    bool signsLast() const;

    void openNew(AccountId account);           ///< AccountId{}: of the first
    void openMailto(const QByteArray &link);
    ui::Composer *openLetter(const Letter &letter, const mime::DocumentPtr &original = {}); ///< a new one
    ui::Composer *open(const KeptLetter &kept, const mime::DocumentPtr &original = {}); ///< or brings the window in front that has it
    bool hasOpen(LetterId id) const;

public Q_SLOTS:
    void applyAccounts(const QList<godwit::Account> &accounts) { m_accounts = accounts; }
    void applyChanges(const godwit::ChangeSet &changes);
    void applyLimit(godwit::AccountId account, quint64 octets); ///< that its server takes of a letter

Q_SIGNALS:
    void queued(godwit::LetterId id, const godwit::Letter &letter, bool undoable);
    void templateKept(godwit::AccountId account, const QByteArray &message);
    void draftsWanted(godwit::AccountId account); ///< the person wants to see what another computer made of a draft
    void noticed(const QString &text);
    void failed(const godwit::Error &error);

private:
    /// A composer, and what is known of its letter.
    struct Open {
        ui::Composer *composer;
        LetterKeeper::Row row;
        LetterId id{};           ///< 0: it was not kept yet
        bool changed = false;    ///< since it was opened
        bool leaving = false;    ///< it is in the outbox, or was thrown away: closing it keeps nothing
        bool elsewhere = false;  ///< the person was told
        bool toldNoDrafts = false; ///< once is enough: it pauses often
    };
    using OpenPtr = std::shared_ptr<Open>;
    void wireLetter(const OpenPtr &open);
    void wireFiles(ui::Composer *composer);
    void wirePeople(ui::Composer *composer);
    void wireChoices(ui::Composer *composer);
    void wireSpelling(ui::Composer *composer);
    bool hasDrafts(const Letter &letter) const; ///< its account has a folder for them
    void keep(const OpenPtr &open, const Letter &letter);
    void save(const OpenPtr &open, const Letter &letter);
    void send(const OpenPtr &open, const Letter &letter, qint64 dueAt);
    void close(const OpenPtr &open, bool discard);
    void decide(const OpenPtr &open, bool mine);
    LetterFiles::Done partDone(ui::Composer *composer, quint64 token);
    ui::ComposerChoices choices() const;

    Parts m_parts;
    LetterFiles m_files;
    QList<Account> m_accounts;
    QHash<AccountId, quint64> m_limits;
    QList<OpenPtr> m_open;
    std::shared_ptr<ui::Speller> m_speller;
    bool m_spellerMade = false;
};

} // namespace godwit::app
