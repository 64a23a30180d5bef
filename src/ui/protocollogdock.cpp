// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocollogdock.h"

#include "ui/protocollogview.h"

namespace godwit::ui {

ProtocolLogDock::ProtocolLogDock(models::ProtocolLogModel *model, QWidget *parent) : QDockWidget(tr("Protocol log"), parent)
{
    setObjectName(QStringLiteral("protocolLogDock"));
    auto *view = new ProtocolLogView(model, {}, this);
    setWidget(view);
    connect(view, &ProtocolLogView::saveWanted, this, &ProtocolLogDock::saveWanted);
}

} // namespace godwit::ui
