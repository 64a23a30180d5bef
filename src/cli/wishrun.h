// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace godwit::cli {

/// "1:4,7" or "12:*" (RFC 3501, sequence-set of UIDs; "*" is `greatest`); nullopt: no set.
std::optional<UidSet> parseSet(const QString &text, Uid greatest);

/// One command's way: what it acts on is looked up here, then at the server; then the wish is written, sent and waited for.
class WishRun
{
public:
    WishRun(const Context &context, const app::AccountEntry &entry) : m_context(context), m_backend(context.profile, entry, context.log) {}

    Error open() { return m_backend.openStore(); }
    Backend &backend() { return m_backend; }

    std::expected<Folder, Error> folder(const QString &name);
    std::expected<std::vector<MessageKey>, Error> messages(const Folder &folder, const QString &set);
    Exit perform(const Wish &wish);

private:
    Exit report(const QList<Operation> &operations, const QString &outcome);

    const Context &m_context;
    Backend m_backend;
};

} // namespace godwit::cli
