// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace godwit::ui {

/// The senders whose pictures are fetched from the internet without asking. Whoever has the list changes it, and tells by setSenders();
/// what was removed last can be put back while the page is open.
class PicturesPage : public QWidget
{
    Q_OBJECT
public:
    explicit PicturesPage(QWidget *parent = nullptr);

    void setSenders(const QStringList &addresses); ///< untrusted; sorted
    QStringList removed() const { return m_removed; } ///< that "Undo" puts back

Q_SIGNALS:
    void removeWanted(const QStringList &addresses);
    void addWanted(const QStringList &addresses);

private:
    void buildFoot();
    void narrow();
    void remove(const QStringList &addresses);
    void undo();
    QStringList shown(bool selectedOnly) const;
    void updateWords();
    QString sentence() const; ///< how many, or what was done last

    QStringList m_senders, m_removed;
    QLabel *m_empty, *m_said;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_remove, *m_removeAll, *m_undo;
};

} // namespace godwit::ui
