// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livepreferences.h"

#include "app/preferencesfile.h"

namespace godwit::app {

LivePreferences::LivePreferences(QString file, QObject *parent) : QObject(parent), m_file(std::move(file)), m_now(readPreferences(m_file))
{
    m_writing.setMaxThreadCount(1);
}

LivePreferences::~LivePreferences() { m_writing.waitForDone(); }

void LivePreferences::set(const Preferences &preferences)
{
    if (preferences == m_now) return;
    const Preferences before = std::exchange(m_now, preferences);
    m_writing.start([this, file = m_file, preferences] {
        if (const Error error = writePreferences(file, preferences))
            QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    });
    Q_EMIT changed(m_now, before);
}

} // namespace godwit::app
