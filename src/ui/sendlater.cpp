// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sendlater.h"

#include "ui/formparts.h"

#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace godwit::ui {

QList<LaterTime> laterTimes(const QDateTime &now)
{
    QList<LaterTime> times{{SendLaterDialog::tr("In one &hour"), now.addSecs(3'600)}};
    const QDateTime evening(now.date(), QTime(18, 0));
    if (now.addSecs(3'600) < evening) times << LaterTime{SendLaterDialog::tr("This &evening, %1"), evening};
    times << LaterTime{SendLaterDialog::tr("&Tomorrow morning, %1"), QDateTime(now.date().addDays(1), QTime(8, 0))};
    const int untilMonday = 8 - now.date().dayOfWeek();
    if (untilMonday > 1)
        times << LaterTime{SendLaterDialog::tr("&Monday morning, %1"), QDateTime(now.date().addDays(untilMonday), QTime(8, 0))};
    for (LaterTime &time : times)
        if (time.name.contains(QLatin1String("%1"))) time.name = time.name.arg(QLocale().toString(time.when.time(), QLocale::ShortFormat));
    return times;
}

SendLaterDialog::SendLaterDialog(const QDateTime &now, QWidget *parent) : QDialog(parent), m_when(new QDateTimeEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("sendLater"));
    setWindowTitle(tr("Send later"));
    auto *layout = new QVBoxLayout(this);
    auto *fields = new QWidget(this);
    QFormLayout *form = flatForm(fields);
    m_when->setCalendarPopup(true);
    m_when->setMinimumDateTime(now);
    m_when->setDateTime(QDateTime(now.date().addDays(1), QTime(8, 0)));
    addRow(form, tr("&Send at:"), m_when, "sendAt");
    layout->addWidget(fields);
    layout->addWidget(plainLabel(this, tr("It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it "
                                          "can be changed in the outbox.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Send then"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_when->dateTime());
        accept();
    });
}

} // namespace godwit::ui
