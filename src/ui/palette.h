// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paletteentries.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;

namespace godwit::ui {

class PaletteModel;

/// One field over the window in which every action and every folder is found by a few letters of its name: what was used last comes first,
/// ">" leaves only actions, "#" only folders, and the last rows look for the words in all mail. It takes the keyboard and gives it back.
class Palette : public QFrame
{
    Q_OBJECT
public:
    using WhyDisabled = std::function<QString(const QAction *)>; ///< in a sentence; may be empty
    Palette(const Shortcuts *shortcuts, const models::FolderTreeModel *folders, WhyDisabled why, QWidget *window);

    void open();  ///< opens it, or closes it if it is open
    QStringList recent() const { return m_recent; } ///< PaletteEntry::id, the last one first
    void setRecent(const QStringList &recent);

Q_SIGNALS:
    void folderChosen(godwit::FolderId folder);
    void searchChosen(const QString &query); ///< in the language of searches
    void recentChanged(const QStringList &recent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void close(bool giveBack);
    void narrow(const QString &text);
    void choose(const QModelIndex &index);
    void step(int rows);
    void tellCurrent();
    void place();
    void updateColors();

    const Shortcuts *m_shortcuts;
    const models::FolderTreeModel *m_folders;
    WhyDisabled m_why;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    PaletteModel *m_model;
    QStringList m_recent;
    QPointer<QWidget> m_before; ///< which had the focus
};

} // namespace godwit::ui
