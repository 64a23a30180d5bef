// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace godwit::app {

class SessionBus;

/// Godwit under its name on the desktop's bus, org.godwit.Godwit: the interface org.freedesktop.Application (Desktop Entry Specification,
/// "D-Bus Activation"), by which the desktop starts Godwit, shows it, opens links and files, and asks for the actions of the desktop entry.
/// Whoever else has the name keeps it until they end. Thread: GUI; it waits for nobody.
class BusDoor : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit BusDoor(SessionBus *bus, QObject *parent = nullptr); ///< which outlives it
    ~BusDoor() override;

    void open(); ///< as soon as there is a bus

Q_SIGNALS:
    /// As Instance::called(). What is no link that Godwit takes was refused, with a sentence for whoever sent it.
    void called(const QByteArray &link, const QByteArray &token);

public Q_SLOTS: // the interface, by its own names
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &action, const QVariantList &parameter, const QVariantMap &platformData);

private:
    void refuse(const QString &why);
    void takeName();

    SessionBus *m_bus;
    bool m_named = false;
};

} // namespace godwit::app
