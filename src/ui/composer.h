// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/letter.h"
#include "mail/person.h"
#include "mime/document.h"
#include "ui/letterbars.h"
#include "ui/reminders.h"
#include "ui/spelling.h"

#include <QDateTime>
#include <QHash>
#include <QImage>
#include <QMainWindow>
#include <QTimer>
#include <QUrl>
#include <optional>

class QLabel;
class QUndoStack;

namespace godwit::ui {

class BodyView;
class ComposerActions;
class ComposerHead;
class FindBar;
class FormatBar;
class LetterEdit;
class LetterParts;

/// How letters are written, as the person chose it.
struct ComposerChoices {
    bool rich = false;       ///< a new letter begins so
    bool fixedWidth = false; ///< the letters of plain text
    int pauseSeconds = 30;   ///< without a change, before a draft goes to the server
    QStringList languages;   ///< spelling; codes of Speller
    int manyInTo = 15;       ///< more than that, and Bcc is offered
    bool operator==(const ComposerChoices &) const = default;
};

/// Where a letter was kept.
enum class LetterPlace : std::uint8_t { Computer, Server, ServerWaiting };

/// The window in which one letter is written. It keeps nothing and opens nothing: values come and go. Deletes itself when it is closed,
/// after closed(). Thread: GUI.
class Composer : public QMainWindow
{
    Q_OBJECT
public:
    explicit Composer(const ComposerChoices &choices = {}, QWidget *parent = nullptr);
    ~Composer() override;

    /// Before edit(): whose identities there are to choose from, and the most octets that their servers take (0: not known).
    void setAccounts(const QList<Account> &accounts, const QHash<AccountId, quint64> &limits = {});
    void setSpeller(std::shared_ptr<Speller> speller); ///< null: none
    /// `kept.id` 0: a new one, which gets the identity's signature unless it has one.
    void edit(const KeptLetter &kept);
    void setLanguages(const QStringList &languages); ///< of spelling, unless the person has chosen others for this letter
    QStringList languages() const { return m_choices.languages; }
    void setWasBcc(bool wasBcc) { m_wasBcc = wasBcc; } ///< the message that is answered named none of the own addresses
    void setOriginal(const mime::DocumentPtr &document); ///< of a redirected letter: shown, not edited
    Letter letter() const; ///< as it is now
    LetterId letterId() const { return m_kept.id; }
    void setLetterId(LetterId id) { m_kept.id = id; } ///< the journal's, after it was kept for the first time
    bool isEmpty() const; ///< a new one that is as it was opened: not worth keeping

    // Answers to the signals below.
    void applyPeople(const QString &words, const QList<Person> &people); ///< best first, if these are still the words
    /// `picture`: of a part with a Content-ID, decoded, for the screen.
    void applyPart(quint64 token, const LetterPart &part, const QImage &picture = {});
    void applyPartProgress(quint64 token, quint64 done, quint64 total); ///< total 0: not known
    void failPart(quint64 token, const Error &error);
    void applyPicture(const QByteArray &contentId, const QImage &picture);

    void showError(const Error &error); ///< in a bar; the letter stays
    void showNotice(const QString &text);
    void showSaved(LetterPlace place, const QDateTime &when);
    void showElsewhere(); ///< the draft was changed or removed on the server by somebody else

Q_SIGNALS:
    void letterChanged(const godwit::Letter &letter); ///< at most a second after a change
    void paused(const godwit::Letter &letter);        ///< nothing was changed for a while, or the person saves: to the server with it
    void sendWanted(const godwit::Letter &letter, qint64 dueAt); ///< 0: now; else s since epoch. The window waits until it is closed
    void templateWanted(const godwit::Letter &letter);           ///< keep it as a template
    void closed(bool discard); ///< letter() still answers; discard: the person throws it away

    void peopleWanted(const QString &words); ///< who could be meant by them
    void personForgotten(const godwit::Address &person); ///< never to be suggested again
    void contactsImportWanted();

    /// Each token stands for one part, until applyPart() or failPart(). A Content-ID that is not empty goes into the part.
    void fileWanted(quint64 token, const QUrl &file, const QByteArray &contentId);
    void dataWanted(quint64 token, const QByteArray &octets, const QString &name, const QByteArray &type, const QByteArray &contentId);
    void partUnwanted(quint64 token); ///< whatever becomes of it is not taken any more
    void pictureWanted(const godwit::LetterPart &part); ///< within the text of a letter that is opened: applyPicture()
    void shrinkWanted(quint64 token, const godwit::LetterPart &part, int longestSide); ///< pixels; what comes replaces the part

    void elsewhereDecided(bool mine); ///< mine: the other copy is replaced; else: edit() with theirs
    void recipientsChanged(const QList<godwit::Address> &recipients); ///< To and Cc: setLanguages()
    void languagesChosen(const QStringList &languages, const QList<godwit::Address> &recipients);
    void choicesChanged(const godwit::ui::ComposerChoices &choices);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // composerwindow.cpp
    void build();
    void connectText();
    void connectHead();
    void connectActions();
    void undoOrRedo(bool undo);
    void fillLanguages();
    void chooseLanguages();
    void useLanguages(const QStringList &languages);
    void tellRecipients();
    void setZoom(double zoom);
    void find(int step);
    // composerfiles.cpp
    void connectFiles();
    void chooseFiles(bool withinText);
    void takeFiles(const QList<QUrl> &files);
    void takePicture(const QImage &picture);
    QByteArray newContentId() const;
    void askShrink(const LetterPart &part);
    // composer.cpp
    void textWhole();
    void touch();
    void tellChange();
    void setRich(bool rich);
    void updateTitle();
    void updateLimit();
    void send(qint64 dueAt, bool asked = false);
    QList<BarDeed> deedsFor(const QList<Reminder> &reminders, qint64 dueAt);
    void askDiscard();
    bool isRedirecting() const;

    struct Picture {
        QByteArray contentId;
        QString name;
    };

    ComposerChoices m_choices;
    KeptLetter m_kept;
    Letter m_begun; ///< as it was when it was opened
    QHash<AccountId, quint64> m_limits;
    QUndoStack *m_undo; ///< of recipients and attachments; the text has its own
    ComposerHead *m_head;
    LetterBars *m_bars;
    LetterEdit *m_text;
    BodyView *m_original; ///< of a redirected letter, in place of the text
    LetterParts *m_parts;
    FormatBar *m_formats;
    FindBar *m_find;
    ComposerActions *m_actions;
    QLabel *m_saved;
    QTimer m_changeTimer, m_pauseTimer;
    QHash<quint64, Picture> m_coming; ///< pictures for the text, by their tokens
    bool m_loading = false, m_changed = false, m_sending = false, m_discard = false, m_wasBcc = false, m_new = true;
    bool m_languagesChosen = false;        ///< for this letter
    QList<Address> m_recipients;           ///< as recipientsChanged() told
    bool m_identityChanged = false;        ///< while the text was not whole: it gets the signature then
    std::optional<qint64> m_sendWhenWhole; ///< `dueAt` of send()
};

} // namespace godwit::ui

Q_DECLARE_METATYPE(godwit::ui::ComposerChoices)
