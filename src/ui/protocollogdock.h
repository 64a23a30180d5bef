// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QListView;

namespace godwit::models {
class ProtocolLogModel;
}

namespace godwit::ui {

/// What was said between Godwit and the servers; credentials were replaced before it came here.
class ProtocolLogDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit ProtocolLogDock(models::ProtocolLogModel *model, QWidget *parent = nullptr);

private:
    void copySelected();

    QListView *m_lines;
    bool m_follow = true; ///< at the end: new lines scroll into view
};

} // namespace godwit::ui
