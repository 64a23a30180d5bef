// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/changeset.h"

namespace godwit {

/// Rows of an open list as somebody saw them: as it stood at `revision`.
struct RowSelection {
    FolderId folder{};
    std::uint64_t revision = 0;
    std::vector<ListDelta::Range> rows; ///< ascending, disjoint
};

/// Shared, so that a hundred thousand keys cross threads without a copy. Never null.
using SharedKeys = std::shared_ptr<const std::vector<MessageKey>>;

/// Who stood in a RowSelection.
struct SelectionKeys {
    std::uint64_t ticket = 0; ///< the asker's
    bool known = false;       ///< false: the list has changed too much since, nobody knows any more; no keys
    SharedKeys keys = std::make_shared<const std::vector<MessageKey>>(); ///< those that are still in the list, in no particular order
};

/// The wish with these messages, if it is one on messages. Costs a copy of the keys.
inline Wish withMessages(Wish wish, const std::vector<MessageKey> &keys)
{
    std::visit(
        [&](auto &one) {
            if constexpr (requires { one.messages; }) one.messages = keys;
        },
        wish);
    return wish;
}

/// The same wish on messages of another folder, if it is one on messages.
inline Wish inFolder(Wish wish, FolderId folder)
{
    std::visit(
        [&](auto &one) {
            if constexpr (requires { one.messages; }) one.folder = folder;
        },
        wish);
    return wish;
}

} // namespace godwit

Q_DECLARE_METATYPE(godwit::RowSelection)
Q_DECLARE_METATYPE(godwit::SharedKeys)
Q_DECLARE_METATYPE(godwit::SelectionKeys)
