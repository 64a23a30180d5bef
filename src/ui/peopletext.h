// SPDX-License-Identifier: GPL-3.0-or-later
// Senders and recipients as text. What a stranger wrote is one line and isolated in its sentence.
#pragma once

#include "mail/message.h"

#include <QSet>

namespace godwit::ui {

QString nameAndAddress(const Address &person); ///< "Anna <anna@example.org>", to be copied

/// "to me, Jonas and 3 others, copy to Mira". `own`: addresses in lower case.
QString recipientsText(const MessageSummary &summary, const QSet<QString> &own);

/// Everybody with name and address, a line for each field; the first 200.
QString everybodyText(const MessageSummary &summary);

/// Whether everybodyText() says more than the header does.
bool hasMorePeople(const MessageSummary &summary);

} // namespace godwit::ui
