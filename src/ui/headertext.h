// SPDX-License-Identifier: GPL-3.0-or-later
// What the header of the message view says, in words. Plain text; pieces of strangers are isolated in it.
#pragma once

#include "mime/document.h"

#include <QSet>

namespace godwit::ui {

/// "to me, Jonas · Monday 23 November 2026, 14:05 · verified by example.org". `document`: null while it is not here.
QString detailsText(const MessageSummary &summary, const mime::Document *document, const QSet<QString> &own);
QString sentText(const MessageSummary &summary);

QStringList warningsOf(const MessageSummary &summary, const mime::Document *document);
QStringList factsOf(const MessageSummary &summary, const mime::Document *document);

/// How the own server's word came about: "SPF, DKIM (example.org), DMARC"; empty if it says nothing good.
QString verificationText(const Verification &verification);

} // namespace godwit::ui
