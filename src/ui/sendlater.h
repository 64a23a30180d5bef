// SPDX-License-Identifier: GPL-3.0-or-later
// When a letter can be sent that is not sent now.
#pragma once

#include <QDateTime>
#include <QDialog>

class QDateTimeEdit;

namespace godwit::ui {

struct LaterTime {
    QString name; ///< with a mnemonic
    QDateTime when;
};

/// In an hour, this evening, tomorrow morning, Monday morning: those that are still to come. Local time.
QList<LaterTime> laterTimes(const QDateTime &now);

/// Asks for the time. Deletes itself. Thread: GUI.
class SendLaterDialog : public QDialog
{
    Q_OBJECT
public:
    SendLaterDialog(const QDateTime &now, QWidget *parent);

Q_SIGNALS:
    void chosen(const QDateTime &when);

private:
    QDateTimeEdit *m_when;
};

} // namespace godwit::ui
