// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace godwit::ui {

/// A field that narrows the tree of folders to what has certain words in its name, with what stands above. Enter opens the current one, the
/// arrow keys go from one to the next, Escape leaves: then the tree is as it was before.
class FolderFilter : public QWidget
{
    Q_OBJECT
public:
    explicit FolderFilter(QTreeView *tree, QWidget *parent = nullptr);
    void begin(); ///< it appears and takes the focus
    void leave();

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    bool narrowBelow(const QModelIndex &parent, const QString &words, bool aboveMatches);
    void widen(const QModelIndex &parent);
    void step(int by);
    bool matches(const QModelIndex &index) const;
    void noteExpanded(const QModelIndex &parent);

    QTreeView *m_tree;
    QLineEdit *m_field;
    QLabel *m_none;
    QTimer m_again; ///< folders came or went: once for a burst
    QSet<QPersistentModelIndex> m_expanded; ///< before
    QPersistentModelIndex m_first, m_current;
    QString m_words;
};

} // namespace godwit::ui
