// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace godwit::ui {

/// One thing that the program is doing, or a server and how it stands with it. Plain text.
struct Activity {
    QString id;             ///< the same thing keeps it
    QString title, detail;
    qint64 done = 0, total = 0; ///< total 0: nobody knows how far it is
    bool running = false;
    bool trouble = false;   ///< `detail` says which
    QString verb;           ///< what can be done about it ("Cancel", "Try again"); empty: nothing

    bool operator==(const Activity &) const = default;
};

} // namespace godwit::ui

Q_DECLARE_METATYPE(godwit::ui::Activity)
