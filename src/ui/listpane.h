// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"
#include "ui/searchstate.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QModelIndex;

namespace godwit::models {
class MessageListModel;
}

class QTimer;

namespace godwit::ui {

class MessageCardDelegate;
class MessageListView;

/// The open folder: its name and counts above its messages.
class ListPane : public QWidget
{
    Q_OBJECT
public:
    explicit ListPane(models::MessageListModel *model, QWidget *parent = nullptr);

    MessageListView *view() const { return m_view; }
    void showFolder(const Folder &folder); ///< also when its counts changed
    /// Of a list of what was found.
    void setEmptyWords(const QString &title, const QString &explanation);
    void setCardHighlighter(const CardHighlighter &highlighter);
    void setFolderNames(const std::function<QString(const QModelIndex &)> &folderOf);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void updateWords();
    void updateGroup();
    void updateFonts();

    models::MessageListModel *m_model;
    MessageListView *m_view;
    MessageCardDelegate *m_delegate;
    QLabel *m_name, *m_counts;
    QLabel *m_group; ///< of the first visible row: the heading that does not scroll away
    QDate m_today;
    QTimer *m_words; ///< many rows may come and go in one event
    Folder m_folder;
    QString m_emptyTitle, m_emptyText;
};

} // namespace godwit::ui
