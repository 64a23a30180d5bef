// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/foundservers.h"

#include <QFrame>
#include <QUrl>

class QCheckBox;
class QLabel;
class QPushButton;

namespace godwit::ui {

/// What was found about an address, in words, in place of the fields. Part of AccountForm.
class FoundSummary : public QFrame
{
    Q_OBJECT
public:
    explicit FoundSummary(QWidget *parent = nullptr);

    void setFound(const FoundServers &found);
    void keepQuestion(); ///< the fields are shown now: what was found hides, what has to be confirmed does not
    QString whatIsMissing() const; ///< a sentence for the person; empty: nothing

Q_SIGNALS:
    void changeWanted();             ///< by hand
    void helpWanted(const QUrl &page);
    void confirmed();                ///< or not any more

private:
    static QString sourceText(const FoundServers &found);
    static QString serversText(const Account &account);
    static QString hintText(const FoundServers &found);
    static QString foreignText(const FoundServers &found);

    QLabel *m_source, *m_servers, *m_hint, *m_foreign;
    QPushButton *m_help, *m_change;
    QCheckBox *m_confirmed;
    QUrl m_page;
};

} // namespace godwit::ui
