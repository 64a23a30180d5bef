// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mail/preferences.h"

#include <QObject>
#include <QThreadPool>

namespace godwit::app {

/// The preferences as they are now. A change counts at once and is written behind it, in the pool, in order. Thread: GUI.
class LivePreferences : public QObject
{
    Q_OBJECT
public:
    explicit LivePreferences(QString file, QObject *parent = nullptr); ///< reads it
    ~LivePreferences() override;                                       ///< what was set is written when it returns

    const Preferences &now() const { return m_now; }
    void set(const Preferences &preferences);

Q_SIGNALS:
    void changed(const godwit::Preferences &now, const godwit::Preferences &before);
    void failed(const godwit::Error &error); ///< they count until the program ends, but are not kept

private:
    QString m_file;
    Preferences m_now;
    QThreadPool m_writing; ///< one thread: the last one set is the last one written
};

} // namespace godwit::app
