// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QComboBox;
class QMenu;

namespace godwit::ui {

class LetterEdit;

/// The formats of a rich letter, as a bar and as a menu. It shows those of the place where the cursor is. Thread: GUI.
class FormatBar : public QToolBar
{
    Q_OBJECT
public:
    FormatBar(LetterEdit *text, QWidget *parent);
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void pictureWanted();

private:
    QAction *addFormat(const char *name, const char *iconName, const QString &text, const QKeySequence &keys, void (FormatBar::*act)(),
                       bool checkable = false);
    void buildRuns();
    void buildLines();
    void buildObjects();
    void buildTableMenu();
    void update();
    void chooseStyle(int index);
    void bold();
    void italic();
    void underline();
    void strike();
    void larger();
    void smaller();
    void chooseColor();
    void chooseGround();
    void bullets();
    void numbers();
    void quote();
    void unquote();
    void clear();
    void turn();
    void link();
    void rule();
    void insertTable();
    void changeSize(int step);
    void pick(bool ground);

    LetterEdit *m_text;
    QMenu *m_menu, *m_tableMenu;
    QComboBox *m_style;
    QAction *m_bold, *m_italic, *m_underline, *m_strike, *m_bullets, *m_numbers;
};

} // namespace godwit::ui
