// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/card.h"

#include <QStringList>

namespace godwit::ui {

/// What is shown of a card. Plain text; pieces of strangers are one line each, and isolated.
struct CardText {
    QString kind;      ///< "Invitation"
    QString title;
    QStringList lines; ///< when, where, who
};

/// `now`: whose time zone is the person's own.
CardText cardText(const Card &card, const QTimeZone &own);

} // namespace godwit::ui
