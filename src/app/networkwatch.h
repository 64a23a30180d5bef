// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

namespace godwit::app {

/// Whether there is a network. Also gone for a moment when this computer falls asleep or goes over to another network: what was connected
/// before is not to be trusted then. Thread: GUI.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void onlineChanged(bool online);

private Q_SLOTS:
    void prepareForSleep(bool start); ///< logind's signal: before, and after

private:
    static bool isReachable();

    QThreadPool m_pool; ///< its end waits
};

} // namespace godwit::app
