// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace godwit::models {
class FlagModel;
}

namespace godwit::ui {

class ListChoices;

/// Above the list: the folder's name and counts, what the list leaves out, and how it is sorted.
class ListHead : public QWidget
{
    Q_OBJECT
public:
    ListHead(ListChoices *choices, const models::FlagModel *flags, QWidget *parent = nullptr);

    void setName(const QString &name); ///< of the folder; empty: none is open
    void setCounts(const QString &text);

Q_SIGNALS:
    void left(); ///< by Escape: the list wants the focus

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout *row, const char *name);
    void buildButtons(QHBoxLayout *row);
    void buildField();
    void fillTags();
    void openField(bool open);
    void follow();
    void updateFonts();

    ListChoices *m_choices;
    const models::FlagModel *m_flags;
    QLabel *m_name, *m_counts;
    QToolButton *m_tag = nullptr;
    QMenu *m_tags;
    QLineEdit *m_text;
    QTimer *m_gather; ///< keys that follow each other closely are one question
};

} // namespace godwit::ui
