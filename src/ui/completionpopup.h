// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/person.h"

#include <QFrame>

class QListWidget;

namespace godwit::ui {

/// Who may be meant, below the field in which one types. It never takes the focus: the field's keys are handed on to it. Thread: GUI.
class CompletionPopup : public QFrame
{
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *field);

    void showPeople(const QString &words, const QList<Person> &people); ///< none: it hides
    bool handleKey(int key, Qt::KeyboardModifiers modifiers); ///< true: it was for the list
    bool hasChoice() const; ///< it is seen, and someone is marked in it
    const QList<Person> &people() const { return m_people; }

Q_SIGNALS:
    void chosen(const godwit::Address &person);
    void forgotten(const godwit::Address &person);

private:
    void take();
    void forget();
    void place(int rows);

    QWidget *m_field;
    QListWidget *m_list;
    QList<Person> m_people;
};

} // namespace godwit::ui
