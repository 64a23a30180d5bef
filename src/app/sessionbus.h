// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <optional>

namespace godwit::app {

/// The desktop's bus, and what there is on it. To connect waits for the bus, so it is done in the pool. Thread: GUI.
class SessionBus : public QObject
{
    Q_OBJECT
public:
    /// `sandboxed`: for tests; else whether Flatpak or Snap runs this program, which then asks the desktop by portals.
    explicit SessionBus(std::optional<bool> sandboxed = {}, QObject *parent = nullptr);
    ~SessionBus() override;

    bool isOpen() const { return m_bus.has_value(); } ///< never, where there is no bus
    bool isSandboxed() const { return m_sandboxed; }
    bool canMarkUp() const { return m_capabilities.contains(QStringLiteral("body-markup")); } ///< notifications: their text is markup
    bool canAct() const { return m_sandboxed || m_capabilities.contains(QStringLiteral("actions")); }
    QDBusConnection bus() const { return *m_bus; }  ///< while isOpen()

Q_SIGNALS:
    void opened();

private:
    std::optional<QDBusConnection> m_bus;
    bool m_sandboxed = false;
    QStringList m_capabilities;
    QThreadPool m_pool; ///< its end waits
};

} // namespace godwit::app
