// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/card.h"

#include <QStringList>

namespace godwit::ui {

/// What is shown of a card. Plain text; pieces of strangers are one line each, and isolated.
struct ShownCard {
    QString kind;      ///< "Invitation"
    QString title;
    QStringList lines; ///< when, where, who
};

/// `own`: the time zone in which events are told.
ShownCard shownCard(const Card &card, const QTimeZone &own);

} // namespace godwit::ui
