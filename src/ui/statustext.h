// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"

namespace godwit::ui {

/// "Up to date", "Reading 40,000 of 214,311", …: plain text. Offline by choice: whatever the status says.
QString statusText(const AccountStatus &status, bool offlineByChoice = false);
QString statusDetail(const AccountStatus &status); ///< the second, dim line; may be empty
bool isTrouble(const AccountStatus &status);       ///< to be shown even while another account is looked at

} // namespace godwit::ui
