// SPDX-License-Identifier: GPL-3.0-or-later
// Tree → text.
#pragma once

#include "mail/query.h"

#include <QLocale>

namespace godwit::query {

/// The tree in the language, in English and with exact days and sizes: parsed in any locale on any day it is the same tree, if it was one
/// that parse() makes. For what is stored.
QString toText(const Query &query);

/// One sentence that says to people what is found: "From “anna…”, with an attachment, without “draft…”". What they typed is isolated in it
/// (mail/plaintext.h).
QString explain(const Query &query, const QLocale &locale);

} // namespace godwit::query
