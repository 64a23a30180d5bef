// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/response.h"

namespace godwit::scenario {

/// What the E: lines of traces say about messages. Only what the server said is named.
QByteArray messageText(const imap::FetchData &data);
QByteArray messageText(const imap::EsearchData &data);
QByteArray messageText(const imap::SortData &data);
QByteArray messageText(const imap::ThreadData &data); ///< "depth:uid" in preorder
QByteArray messageText(const std::vector<imap::ContextChange> &changes);

} // namespace godwit::scenario
