// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"
#include "mail/preferences.h"
#include "ui/searchstate.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QModelIndex;

namespace godwit::models {
class FlagModel;
class MessageListModel;
} // namespace godwit::models

class QTimer;

namespace godwit::ui {

class ListChoices;
class ListHead;
class ListColumns;
class MessageRowDelegate;
class MessageListView;

/// The open folder: its messages below the head of the list.
class ListPane : public QWidget
{
    Q_OBJECT
public:
    ListPane(models::MessageListModel *model, const models::FlagModel *flags, ListChoices *choices, QWidget *parent = nullptr);

    MessageListView *view() const { return m_view; }
    ListColumns *columns() const { return m_columns; }
    void setPreferences(const Preferences &preferences);
    void showFolder(const Folder &folder); ///< also when its counts changed
    /// Of a list of what was found.
    void setEmptyWords(const QString &title, const QString &explanation);
    void setCardHighlighter(const CardHighlighter &highlighter);
    void setFolderNames(const std::function<QString(const QModelIndex &)> &folderOf);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectModel();
    void followChoices();
    void updateWords();
    QString counts() const;
    void explainEmptiness();
    void updateGroup();
    void updateFonts();
    void showColumns();

    models::MessageListModel *m_model;
    MessageListView *m_view;
    MessageRowDelegate *m_delegate;
    ListColumns *m_columns;
    bool m_grouped = true; ///< cards leave room for headings
    bool m_inColumns = false;
    ListChoices *m_choices;
    ListHead *m_head;
    QLabel *m_group; ///< of the first visible row: the heading that does not scroll away
    QDate m_today;
    QTimer *m_words; ///< many rows may come and go in one event
    Folder m_folder;
    QString m_emptyTitle, m_emptyText;
};

} // namespace godwit::ui
