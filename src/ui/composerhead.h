// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/letter.h"
#include "mail/person.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QUndoStack;

namespace godwit::ui {

class RecipientEdit;

/// From, the recipients and the subject of a letter. Cc, Bcc and Reply-To are there when they are needed. Thread: GUI.
class ComposerHead : public QWidget
{
    Q_OBJECT
public:
    enum class Row : std::uint8_t { To, Cc, Bcc, ReplyTo };

    ComposerHead(QUndoStack *undo, QWidget *parent);

    void setAccounts(const QList<Account> &accounts);
    void setLetter(const Letter &letter);
    void writeTo(Letter &letter) const; ///< what stands here
    void setRedirecting(bool redirecting); ///< only recipients

    Identity identity() const; ///< that was chosen
    AccountId account() const;
    QStringList signatures() const; ///< of all identities
    void showRow(Row row);
    void focusFirst(); ///< the first field that is empty, else the text
    bool hasEmptyRecipients() const;
    void commit();
    QList<Address> faulty() const;
    void moveToBcc(); ///< all of To and Cc, as one step
    void applyPeople(const QString &words, const QList<Person> &people);
    QLineEdit *subject() const { return m_subject; }
    RecipientEdit *row(Row row) const { return m_edits[std::size_t(row)]; }

Q_SIGNALS:
    void changed();
    void identityChanged();
    void peopleWanted(const QString &words);
    void personForgotten(const godwit::Address &person);
    void bodyWanted(); ///< Enter in the subject

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons();
    void addEditRow(Row row, const QString &label, const char *name);
    void chooseIdentity(const Letter &letter);
    void updateButtons();

    QUndoStack *m_undo;
    QGridLayout *m_grid;
    QComboBox *m_from;
    std::array<RecipientEdit *, 4> m_edits{};
    std::array<QLabel *, 4> m_labels{};
    std::array<QToolButton *, 3> m_show{}; ///< Cc, Bcc, Reply-To
    QLabel *m_subjectLabel;
    QLineEdit *m_subject;
    QList<std::pair<AccountId, Identity>> m_identities;
    int m_chosen = -1;
};

} // namespace godwit::ui
