// SPDX-License-Identifier: GPL-3.0-or-later
// One function per command; each runs to its end and gives the exit status.
#pragma once

#include "cli/arguments.h"
#include "cli/backend.h"
#include "cli/output.h"

namespace godwit::cli {

struct Context {
    app::Profile profile;
    Arguments arguments;
    QStringList words;   ///< after the command's name
    bool json = false;
    bool log = false;    ///< the conversation with the server goes to standard error
};

Exit runAccount(const Context &context);
Exit runFolders(const Context &context);
Exit runSync(const Context &context);
Exit runList(const Context &context);
Exit runSearch(const Context &context);
Exit runShow(const Context &context);
Exit runFlag(const Context &context);
Exit runMove(const Context &context);
Exit runCopy(const Context &context);
Exit runDelete(const Context &context);
Exit runAppend(const Context &context);
Exit runIndex(const Context &context);
Exit runWatch(const Context &context);
Exit runFolder(const Context &context);
Exit runSend(const Context &context);
Exit runOutbox(const Context &context);
Exit runPending(const Context &context);
Exit runServer(const Context &context);
Exit runQuota(const Context &context);
Exit runRights(const Context &context);
Exit runMetadata(const Context &context);

/// Sends what is in the outbox. Not `keepQueued`: what cannot be sent now is withdrawn.
Exit submitLetter(const Context &context, Backend &backend, LetterId id, bool keepQueued);

/// --account NAME, else the only one there is.
std::expected<app::AccountEntry, Error> chosenAccount(const Context &context);

/// For commands that only read: false = without a connection, because of --offline or because another Godwit has the profile.
std::expected<bool, Error> openForReading(Backend &backend, const Context &context);

/// The folder as the store knows it; with a connection the server is asked when the store does not.
std::expected<Folder, Error> findFolder(Backend &backend, const QString &name);

} // namespace godwit::cli
