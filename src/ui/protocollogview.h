// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/ids.h"

#include <QWidget>

class QListView;

namespace godwit::models {
class ProtocolLogFilter;
class ProtocolLogModel;
} // namespace godwit::models

namespace godwit::ui {

/// What was said between Godwit and the servers, with a filter, a pause, and a copy to share. Credentials were replaced before the lines
/// came here. Thread: GUI.
class ProtocolLogView : public QWidget
{
    Q_OBJECT
public:
    ProtocolLogView(models::ProtocolLogModel *model, AccountId account, QWidget *parent = nullptr); ///< AccountId 0: of all accounts

Q_SIGNALS:
    void saveWanted(const QString &path, const QByteArray &text); ///< UTF-8, redacted

private:
    void copy();
    void save();

    models::ProtocolLogModel *m_log;
    models::ProtocolLogFilter *m_filter;
    QListView *m_lines;
    bool m_follow = true; ///< at the end: new lines scroll into view
};

} // namespace godwit::ui
