// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/foundaccount.h"

#include "engine/setup/serverfinder.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QString at(const QString &host, quint16 port) { return QStringLiteral("%1:%2").arg(host).arg(port); }

} // namespace

std::expected<FoundServers, Error> findServers(const Arguments &arguments, const QString &address)
{
    FoundServers found;
    engine::setup::ServerFinder finder;
    QEventLoop loop;
    QObject::connect(&finder, &engine::setup::ServerFinder::found, &loop, [&](const FoundServers &servers) {
        found = servers;
        loop.quit();
    });
    QMetaObject::invokeMethod(&finder, [&] { finder.find(address); }, Qt::QueuedConnection);
    loop.exec();
    using Source = FoundServers::Source;
    const Account &account = found.account;
    if (account.address.isEmpty()) return std::unexpected(usage(tr("\"%1\" is no mail address").arg(address)));
    if (found.hint == SetupHint::NoImap) return std::unexpected(usage(tr("%1 lets no mail program in by IMAP").arg(found.from)));
    if (found.source == Source::Nowhere)
        return std::unexpected(usage(tr("nobody tells the servers of %1; name them: --imap, --tls, --user").arg(address)));
    const bool said = (found.source == Source::Provider || found.source == Source::Autoconfig) && found.foreign.isEmpty();
    if (!said && !arguments.has(QStringLiteral("confirm-servers")))
        return std::unexpected(usage(tr("%1 seems to be read at %2, but nobody vouches for it; add --confirm-servers if that is right")
                                         .arg(address, at(account.host, account.port))));
    return found;
}

} // namespace godwit::cli
