// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QFile>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

} // namespace

std::expected<app::AccountEntry, Error> chosenAccount(const Context &context)
{
    const auto accounts = app::Accounts::load(context.profile.accountsFile());
    if (!accounts) return std::unexpected(accounts.error());
    if (context.arguments.has(QStringLiteral("account"))) {
        const QString name = context.arguments.value(QStringLiteral("account"));
        if (const auto entry = accounts->byName(name)) return *entry;
        return std::unexpected(usage(tr("there is no account named \"%1\"").arg(name)));
    }
    if (accounts->entries().isEmpty()) return std::unexpected(usage(tr("there is no account yet; make one with: godwit-cli account add")));
    if (accounts->entries().size() > 1) return std::unexpected(usage(tr("there are several accounts; choose one with --account NAME")));
    return accounts->entries().first();
}

std::expected<bool, Error> openForReading(Backend &backend, const Context &context)
{
    const bool offline = context.arguments.has(QStringLiteral("offline"));
    Error error = backend.openStore();
    if (error.kind == Error::Kind::InUse) {
        error = backend.openReaderOnly();
        if (error) return std::unexpected(error);
        return false;
    }
    if (error) return std::unexpected(error);
    if (offline) return false;
    error = backend.connectAccount();
    if (error) return std::unexpected(error);
    return true;
}

std::expected<Folder, Error> findFolder(Backend &backend, const QString &name)
{
    if (auto folder = backend.folder(name)) return *folder;
    if (backend.isConnecting()) {
        if (const Error error = backend.refreshFolders()) return std::unexpected(error);
        if (auto folder = backend.folder(name)) return *folder;
    }
    return std::unexpected(usage(tr("there is no folder named \"%1\"").arg(name)));
}

} // namespace godwit::cli
