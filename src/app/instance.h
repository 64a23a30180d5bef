// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"

#include <QLocalServer>
#include <memory>

namespace godwit::app {

class BusDoor;
class SessionBus;

/// The door at which a second start of Godwit on the same profile knocks: it hands over what it was started with and ends. A local socket
/// for the person alone, beside the others of the session; for the desktop there is a name on its bus (BusDoor), and both lead to called().
/// Thread: GUI.
class Instance : public QObject
{
    Q_OBJECT
public:
    /// `bus`, which outlives it: where Godwit has its name. Without one it has none: it is for the standard profile alone.
    explicit Instance(const Profile &profile, SessionBus *bus = nullptr, QObject *parent = nullptr);
    ~Instance() override;

    /// Only whoever holds the ProfileLock may call it: what another process left behind under this name is removed.
    bool listen();
    /// Hands `link` (may be empty: only show the window) to the Godwit that has the profile open. True: it took it. False within 5 s.
    static bool passOn(const Profile &profile, const QByteArray &link, const QByteArray &token = {});
    /// A well-formed mailto: or mid: link, or the file: URL of a file on this computer, as called() has it; empty: `uri` is none of them.
    /// Whether a file can be read, and is a message, whoever opens it says.
    static QByteArray linkIn(const QString &uri);

Q_SIGNALS:
    /// `link`: untrusted, at most 64 KiB. `token` lets the window come to the front (XDG activation); may be empty.
    void called(const QByteArray &link, const QByteArray &token);

private:
    void answer();

    QLocalServer m_server;
    QString m_name;
    std::unique_ptr<BusDoor> m_busDoor;
};

} // namespace godwit::app
