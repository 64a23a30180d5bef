// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace godwit::app {

class SessionBus;

/// A number on the program's icon in docks and task bars: by Qt, and where no Qt platform does it by the signal that docks listen to
/// (com.canonical.Unity.LauncherEntry). Thread: GUI.
class UnreadBadge : public QObject
{
    Q_OBJECT
public:
    explicit UnreadBadge(SessionBus *bus, QObject *parent = nullptr); ///< which outlives it

    void show(qint64 count); ///< 0: none

private:
    void tell() const;

    SessionBus *m_bus;
    qint64 m_count = 0;
};

} // namespace godwit::app
