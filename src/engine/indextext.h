// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"
#include "store/indexwork.h"

#include <optional>

namespace godwit::engine {

/// What is searchable of a message, cut into words: people, subject, list and names of attachments as the server told them; its text, that
/// of messages in it, and HTML as text, from `raw`, its beginning at least. Pure; milliseconds, for the thread pool.
///
/// Hostile ones are bounded: mostOfMessage of the message are looked at, 1,000 parts, 1 MiB of text or HTML of each, and mostText octets of
/// words are kept; of the names of attachments mostNames.
store::IndexedText indexText(const MessageSummary &summary, const std::optional<QByteArray> &raw);

constexpr qint64 mostOfMessage = 8 * 1024 * 1024;
constexpr qsizetype mostText = 256 * 1024; ///< 40,000 words: more at once would hold the store's thread for too long
constexpr qsizetype mostNames = 64 * 1024;

} // namespace godwit::engine
