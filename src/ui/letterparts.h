// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/letter.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QUndoStack;

namespace godwit::ui {

class FlowLayout;

/// The files that go with a letter, a chip for each, in the order in which they go; those that are still being read show how far that is.
/// Attaching, removing, renaming and moving can be undone. Pictures within the text are kept here too, and not shown. Thread: GUI.
class LetterParts : public QWidget
{
    Q_OBJECT
public:
    LetterParts(QUndoStack *undo, QWidget *parent);

    void setParts(const QList<LetterPart> &parts);
    const QList<LetterPart> &parts() const { return m_parts; }       ///< attached
    const QList<LetterPart> &pictures() const { return m_pictures; } ///< within the text, also those that were deleted from it
    void addPicture(const LetterPart &part) { m_pictures << part; }
    void setLimit(quint64 octets, quint64 sent); ///< most that the server takes, and what the letter has now

    quint64 begin(const QString &name); ///< of one that comes: its token
    quint64 beginReplacing(const LetterPart &part);
    bool isComing(quint64 token) const;
    int coming() const { return int(m_coming.size()); }
    void setProgress(quint64 token, quint64 done, quint64 total);
    void apply(quint64 token, const LetterPart &part);
    void fail(quint64 token);

Q_SIGNALS:
    void changed();
    void unwanted(quint64 token); ///< the person does not want any more what comes
    void shrinkWanted(const godwit::LetterPart &part);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class PartsChange;
    struct Coming {
        quint64 token;
        QString name;
        int percent = -1;
        int replaces = -1; ///< place in m_parts
        QToolButton *chip = nullptr;
    };

    void put(const QList<LetterPart> &parts);
    void change(const QList<LetterPart> &parts, const QString &what);
    void rebuild();
    void arrange();
    QToolButton *makeChip(int index);
    QToolButton *makeComing(const Coming &coming);
    void showProgress(const Coming &coming);
    void stop(quint64 token);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void remove(int index);
    void rename(int index);
    void move(int index, int step);
    void drag(int index);
    int indexOf(const QObject *chip) const;

    QUndoStack *m_undo;
    QList<LetterPart> m_parts, m_pictures;
    QList<Coming> m_coming;
    QList<QToolButton *> m_chips;
    FlowLayout *m_flow;
    QWidget *m_row;
    QLabel *m_total;
    QPoint m_pressed;
    quint64 m_lastToken = 0, m_limit = 0, m_sent = 0;
};

} // namespace godwit::ui
