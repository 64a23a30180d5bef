// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"

#include <QLocalServer>

namespace godwit::app {

/// The door at which a second start of Godwit on the same profile knocks: it hands over what it was started with and ends. A local socket
/// for the person alone, beside the others of the session. Thread: GUI.
class Instance : public QObject
{
    Q_OBJECT
public:
    explicit Instance(const Profile &profile, QObject *parent = nullptr);

    /// Only whoever holds the ProfileLock may call it: what another process left behind under this name is removed.
    bool listen();
    /// Hands `link` (may be empty: only show the window) to the Godwit that has the profile open. True: it took it. False within 5 s.
    static bool passOn(const Profile &profile, const QByteArray &link);

Q_SIGNALS:
    void called(const QByteArray &link); ///< untrusted, at most 64 KiB

private:
    void answer();

    QLocalServer m_server;
    QString m_name;
};

} // namespace godwit::app
