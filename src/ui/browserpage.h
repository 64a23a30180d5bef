// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace godwit::ui {

/// A page of AccountDialog while the person signs in with their browser.
class BrowserPage : public QWidget
{
    Q_OBJECT
public:
    explicit BrowserPage(QWidget *parent = nullptr);

    void setPage(const QUrl &page, bool opened); ///< `opened`: a browser was found for it
    void setAnswered();                          ///< the browser has come back

Q_SIGNALS:
    void openWanted(const QUrl &page); ///< once more

private:
    QLabel *m_words;
    QPushButton *m_open, *m_copy;
    QUrl m_page;
};

} // namespace godwit::ui
