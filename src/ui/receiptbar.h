// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/receiptanswer.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace godwit::ui {

/// The line above a message whose sender asks to be told that it was read (RFC 8098). Nothing is told unless the person says so here.
class ReceiptBar : public QFrame
{
    Q_OBJECT
public:
    explicit ReceiptBar(QWidget *parent = nullptr);

    void ask(const QString &who, bool elsewhere); ///< an address; `elsewhere`: it is not the sender's
    QString text() const;                         ///< empty: it is not shown

Q_SIGNALS:
    void decided(godwit::ReceiptAnswer answer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColors();

    QLabel *m_text;
    QPushButton *m_send, *m_never, *m_no;
};

} // namespace godwit::ui
