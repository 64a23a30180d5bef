// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace godwit::ui {

/// All settings, page by page. What is changed counts at once, so there is nothing to confirm; each page that is a SettingsPage can go back
/// to what is usual. The search leaves only the pages and settings whose words fit. Not modal.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    /// `name` finds it again. The dialog owns the page. A page scrolls where there is little room, unless `scrolls` is false: it does so
    /// itself.
    void addPage(const QString &name, const QString &title, const QIcon &icon, QWidget *page, bool scrolls = true);
    QWidget *page(const QString &name) const; ///< nullptr: there is none
    void openPage(const QString &name);

private:
    struct Page {
        QString name, title;
        QWidget *page;
    };
    void narrow(const QString &text);
    void showRow(int row);
    void updateReset();
    int rowOf(const QString &name) const;

    QList<Page> m_pages;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_title, *m_none;
    QStackedWidget *m_stack;
    QPushButton *m_reset;
};

} // namespace godwit::ui
