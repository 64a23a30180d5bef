// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"
#include "mail/person.h"

#include <QFrame>
#include <QLineEdit>

class QToolButton;
class QUndoStack;

namespace godwit::ui {

class CompletionPopup;
class FlowLayout;
class RecipientChip;

/// A row of recipients: chips, and behind them the field in which the next one is typed. Backspace selects the last one, then deletes it.
/// While nobody types in it, many become a few and "and 26 more". Every change of the chips can be undone. Thread: GUI.
class RecipientEdit : public QFrame
{
    Q_OBJECT
public:
    RecipientEdit(QUndoStack *undo, const QString &name, QWidget *parent);

    void setAddresses(const QList<Address> &addresses); ///< without undo
    const QList<Address> &addresses() const { return m_addresses; }
    void addAddresses(const QList<Address> &addresses);  ///< as if they were typed
    void clearAddresses();
    QString typed() const;                               ///< that is no chip yet
    void commit();                                       ///< it becomes one, or several
    QList<Address> faulty() const;                       ///< to which nothing can be sent
    void applyPeople(const QString &words, const QList<Person> &people);

    static constexpr int shownAtRest = 8;

Q_SIGNALS:
    void changed();
    void typedChanged();
    void peopleWanted(const QString &words);
    void personForgotten(const godwit::Address &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    friend class RecipientChange;
    void put(const QList<Address> &addresses);
    void change(const QList<Address> &addresses, const QString &what);
    void rebuild();
    void arrange();
    RecipientChip *makeChip(int index);
    bool handleKey(QKeyEvent *event);
    bool paste();
    void choose(int index, Qt::KeyboardModifiers modifiers);
    void chooseOnly(int index);
    void removeChosen();
    void editChip(int index);
    void drag();
    void showMenu(int index, const QPoint &at);
    void copyChosen() const;
    QList<Address> chosen() const;
    int lastChosen() const;
    void complete();
    void take(const Address &address);

    QUndoStack *m_undo;
    QString m_name;
    QList<Address> m_addresses;
    QList<RecipientChip *> m_chips;
    FlowLayout *m_layout;
    QLineEdit *m_field;
    QToolButton *m_more;
    CompletionPopup *m_popup;
    int m_anchor = -1;
    bool m_arranging = false;
};

} // namespace godwit::ui
