// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace godwit::ui {

/// Asks where a link leads and what it says. Deletes itself. Thread: GUI.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    LinkDialog(const QString &text, const QString &href, QWidget *parent);

    /// "example.org" → "https://example.org", "anna@example.org" → "mailto:…"; empty: it leads nowhere.
    static QString completed(const QString &typed);

Q_SIGNALS:
    void chosen(const QString &href, const QString &text); ///< href empty: none any more

private:
    QLineEdit *m_href, *m_text;
    QPushButton *m_set;
};

} // namespace godwit::ui
