// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;
class QShortcut;
class QToolButton;

namespace godwit::ui {

class ElidedLabel;

/// The line below a message in which one types what to find in it. It finds nothing itself. Hidden until opened; Escape closes it, also
/// from elsewhere in its parent.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &words); ///< empty: those of the last time
    QString words() const;

    void showNothing();
    void showCount(const QString &count, const QString &note); ///< "3 of 17"; whatever else there is to say, told aloud as well
    void showRest(const QString &rest); ///< what was not searched or is not shown, with a button; empty: nothing

Q_SIGNALS:
    void wordsChanged();
    void stepWanted(int step); ///< 1: next, -1: previous
    void restWanted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeButton(const char *name, const char *iconName, const QString &what);
    QWidget *buildLine();
    QWidget *buildRest();
    void close();

    QLineEdit *m_words;
    ElidedLabel *m_count, *m_restText;
    QToolButton *m_previous, *m_next, *m_close;
    QPushButton *m_more;
    QWidget *m_rest = nullptr;
    QShortcut *m_escape;
};

} // namespace godwit::ui
