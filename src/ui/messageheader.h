// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"

#include <QWidget>

class QLabel;

namespace godwit::ui {

class ElidedLabel;

/// A disc with initials. It says nothing that the name beside it does not say.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);
    void setPerson(const Address &person);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials, m_seed;
};

/// Subject, sender with the real address, recipients, date, tags. Plain text throughout.
class MessageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit MessageHeader(QWidget *parent = nullptr);
    void setSummary(const MessageSummary &summary);
    void setFlags(const FlagSet &flags);

private:
    void updateColors();
    void changeEvent(QEvent *event) override;

    Avatar *m_avatar;
    ElidedLabel *m_subject, *m_recipients, *m_tags, *m_name, *m_address, *m_date;
};

} // namespace godwit::ui
