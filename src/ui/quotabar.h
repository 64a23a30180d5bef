// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/serverinfo.h"

#include <QWidget>

class QLabel;

namespace godwit::ui {

/// How full an account is, in words and as a thin bar; hidden where the server does not tell. Above nine tenths the words warn.
class QuotaBar : public QWidget
{
    Q_OBJECT
public:
    explicit QuotaBar(QWidget *parent = nullptr);
    void setQuotas(const QList<QuotaInfo> &quotas); ///< the fullest of them counts

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QuotaInfo m_quota;
    QLabel *m_words;
    QWidget *m_bar;
};

/// "4.2 GB of 5 GB used": one resource in words. Empty if it has no limit.
QString quotaText(const QuotaInfo &quota);

} // namespace godwit::ui
