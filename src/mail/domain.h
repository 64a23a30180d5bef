// SPDX-License-Identifier: GPL-3.0-or-later
// Host names as they stand in addresses: what belongs together, and what merely looks alike. Pure; thread: any.
#pragma once

#include <QString>

namespace godwit {

/// Behind the last "@", in lower case, in the script that people read ("xn--bcher-kva.example" as "bücher.example"); empty if there is
/// none.
QString domainOf(const QString &address);

/// The same domain as the wire has it: "xn--bcher-kva.example". Of plain ASCII: itself.
QString asciiDomain(const QString &domain);

/// What one owner registers: "mail.bank.example" → "bank.example", "a.shop.co.uk" → "shop.co.uk". A rule of thumb, without the public
/// suffix list: the last two labels, or three below what countries use for many owners ("co", "com", "ac", …).
QString organisation(const QString &domain);
bool sameOrganisation(const QString &one, const QString &other);

/// Whether a word of running text is written like a host name ("bank.example", "www.bank.co.uk"): letters, and an ending that is in use.
bool looksLikeDomain(QStringView word);

/// Letters of scripts that are not used together in one word anywhere (UTS 39, 5.2, "moderately restrictive"): Latin with Cyrillic, …
bool mixesScripts(QStringView word);

/// Not Latin, but every letter could be taken for a Latin one ("аррӏе"): what it is taken for; empty if it is not so.
QString latinLookalike(QStringView word);

} // namespace godwit
