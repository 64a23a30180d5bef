// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace godwit::app {

class SessionBus;

/// Whether the desktop starts this program when the person logs in: by an entry of their own (Desktop Application Autostart
/// Specification), in a sandbox by asking the portal org.freedesktop.portal.Background. Thread: GUI; files are written in the pool.
class Autostart : public QObject
{
    Q_OBJECT
public:
    /// `arguments` beside "--background".
    Autostart(SessionBus *bus, QStringList arguments, QObject *parent = nullptr); ///< `bus` outlives it
    ~Autostart() override;

    void set(bool on);

    static QString entryFile();                                                      ///< where the entry is
    static QByteArray entry(const QString &program, const QStringList &arguments);   ///< its text

Q_SIGNALS:
    void failed(const godwit::Error &error);
    void refused(); ///< by the desktop or by the person whom it asked

private Q_SLOTS:
    void answered(uint code, const QVariantMap &results);

private:
    void askPortal(bool on);

    SessionBus *m_bus;
    QStringList m_arguments;
    bool m_on = false, m_due = false;
    QThreadPool m_writing;
};

} // namespace godwit::app
