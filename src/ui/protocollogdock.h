// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace godwit::models {
class ProtocolLogModel;
}

namespace godwit::ui {

/// The protocol log of all accounts, at the bottom of the main window.
class ProtocolLogDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit ProtocolLogDock(models::ProtocolLogModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveWanted(const QString &path, const QByteArray &text); ///< UTF-8, redacted
};

} // namespace godwit::ui
