// SPDX-License-Identifier: GPL-3.0-or-later
// server, quota, rights, metadata: questions to the server of which nothing is kept.
#include "cli/command.h"
#include "mime/header.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// Signed in, the question asked, and the answer of the kind that belongs to it.
template <class Value> std::expected<Value, Error> ask(Backend &backend, const Inquiry &inquiry)
{
    const Answer answer = backend.ask(inquiry);
    if (answer.error) return std::unexpected(answer.error);
    return std::get<Value>(answer.value);
}

QString nameOf(CapabilityInfo::Use use)
{
    switch (use) {
    case CapabilityInfo::Use::Used: return QStringLiteral("used");
    case CapabilityInfo::Use::Usable: return QStringLiteral("usable");
    case CapabilityInfo::Use::SwitchedOff: return QStringLiteral("off");
    case CapabilityInfo::Use::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString nameOf(NamespaceKind kind)
{
    switch (kind) {
    case NamespaceKind::Personal: return QStringLiteral("personal");
    case NamespaceKind::OtherUsers: return QStringLiteral("other");
    case NamespaceKind::Shared: break;
    }
    return QStringLiteral("shared");
}

QJsonArray toJson(const QList<QuotaInfo> &quotas)
{
    QJsonArray array;
    for (const QuotaInfo &quota : quotas)
        array.append(QJsonObject{{QStringLiteral("root"), quota.root},
                                 {QStringLiteral("resource"), QString::fromUtf8(quota.resource)},
                                 {QStringLiteral("usage"), double(quota.usage)},
                                 {QStringLiteral("limit"), double(quota.limit)}});
    return array;
}

QJsonValue toJson(const std::optional<TlsInfo> &tls)
{
    if (!tls) return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("protocol"), tls->protocol},
                       {QStringLiteral("cipher"), tls->cipher},
                       {QStringLiteral("subject"), tls->subject},
                       {QStringLiteral("issuer"), tls->issuer},
                       {QStringLiteral("sha256"), QString::fromLatin1(tls->sha256)},
                       {QStringLiteral("validUntil"), toIsoDate(tls->validUntil)}};
}

QJsonObject toJson(const ServerInfo &server)
{
    QJsonObject id, capabilities;
    for (const auto &[name, value] : server.id) id.insert(name, value);
    for (const auto use :
         {CapabilityInfo::Use::Used, CapabilityInfo::Use::Usable, CapabilityInfo::Use::SwitchedOff, CapabilityInfo::Use::Unknown}) {
        QJsonArray names;
        for (const CapabilityInfo &each : server.capabilities)
            if (each.use == use) names.append(QString::fromLatin1(each.name));
        capabilities.insert(nameOf(use), names);
    }
    QJsonArray spaces;
    for (const NamespaceInfo &space : server.namespaces)
        spaces.append(QJsonObject{{QStringLiteral("kind"), nameOf(space.kind)},
                                  {QStringLiteral("prefix"), space.prefix},
                                  {QStringLiteral("delimiter"), space.delimiter ? QString(QLatin1Char(space.delimiter)) : QString()}});
    return {{QStringLiteral("host"), server.host},
            {QStringLiteral("port"), server.port},
            {QStringLiteral("greeting"), server.greeting},
            {QStringLiteral("id"), id},
            {QStringLiteral("capabilities"), capabilities},
            {QStringLiteral("tls"), toJson(server.tls)},
            {QStringLiteral("namespaces"), spaces},
            {QStringLiteral("quotas"), toJson(server.quotas)},
            {QStringLiteral("connections"), server.connections}};
}

void print(const ServerInfo &server)
{
    const auto row = [](const QString &name, const QString &value) { writeLine(name + QLatin1Char('\t') + mime::harmless(value)); };
    row(QStringLiteral("address"), QStringLiteral("%1:%2").arg(server.host).arg(server.port));
    row(QStringLiteral("greeting"), server.greeting);
    for (const auto &[name, value] : server.id) row(QStringLiteral("id ") + mime::harmless(name), value);
    if (server.tls)
        row(QStringLiteral("tls"),
            QStringLiteral("%1 %2 sha256 %3").arg(server.tls->protocol, server.tls->cipher, QString::fromLatin1(server.tls->sha256)));
    for (const NamespaceInfo &space : server.namespaces) row(QStringLiteral("namespace ") + nameOf(space.kind), space.prefix);
    for (const QuotaInfo &quota : server.quotas)
        row(QStringLiteral("quota ") + mime::harmless(quota.root),
            QStringLiteral("%1 %2/%3").arg(QString::fromUtf8(quota.resource)).arg(quota.usage).arg(quota.limit));
    for (const CapabilityInfo &each : server.capabilities)
        writeLine(
            QStringList{QStringLiteral("capability"), mime::harmless(QString::fromLatin1(each.name)), nameOf(each.use), each.reference}
                .join(QLatin1Char('\t')));
}

Exit print(const Context &context, const FolderRights &rights)
{
    if (context.json) {
        QJsonObject entries;
        for (const FolderRights::Entry &entry : rights.entries)
            entries.insert(QString::fromUtf8(entry.identifier), QString::fromLatin1(entry.rights));
        writeJson(QJsonObject{{QStringLiteral("own"), QString::fromLatin1(rights.own)}, {QStringLiteral("entries"), entries}});
        return Exit::Done;
    }
    writeLine(QStringLiteral("own\t") + QString::fromLatin1(rights.own));
    for (const FolderRights::Entry &entry : rights.entries)
        writeLine(mime::harmless(QString::fromUtf8(entry.identifier)) + QLatin1Char('\t') + QString::fromLatin1(entry.rights));
    return Exit::Done;
}

/// The account's backend, opened and signed in.
std::expected<std::unique_ptr<Backend>, Error> signedIn(const Context &context)
{
    const auto entry = chosenAccount(context);
    if (!entry) return std::unexpected(entry.error());
    auto backend = std::make_unique<Backend>(context.profile, *entry, context.log);
    if (const Error error = backend->openStore()) return std::unexpected(error);
    if (const Error error = backend->connectAccount()) return std::unexpected(error);
    return backend;
}

} // namespace

Exit runServer(const Context &context)
{
    const auto backend = signedIn(context);
    if (!backend) return fail(backend.error());
    const auto server = ask<ServerInfo>(**backend, inquiry::Server{});
    if (!server) return fail(server.error());
    if (context.json) writeJson(toJson(*server));
    else print(*server);
    return Exit::Done;
}

Exit runQuota(const Context &context)
{
    const auto backend = signedIn(context);
    if (!backend) return fail(backend.error());
    const auto folder = findFolder(**backend, context.words.isEmpty() ? QStringLiteral("INBOX") : context.words.first());
    if (!folder) return fail(folder.error());
    const auto quotas = ask<QList<QuotaInfo>>(**backend, inquiry::Quota{folder->mailbox});
    if (!quotas) return fail(quotas.error());
    if (context.json) writeJson(toJson(*quotas));
    else
        for (const QuotaInfo &quota : *quotas)
            writeLine(QStringLiteral("%1\t%2\t%3\t%4")
                          .arg(mime::harmless(quota.root), QString::fromUtf8(quota.resource))
                          .arg(quota.usage)
                          .arg(quota.limit));
    return Exit::Done;
}

Exit runRights(const Context &context)
{
    if (context.words.size() == 2) return fail(usage(tr("rights FOLDER, or rights FOLDER USER RIGHTS; RIGHTS \"\" takes them away")));
    const auto backend = signedIn(context);
    if (!backend) return fail(backend.error());
    const auto folder = findFolder(**backend, context.words.first());
    if (!folder) return fail(folder.error());
    const Inquiry inquiry =
        context.words.size() == 1
            ? Inquiry(inquiry::Rights{folder->mailbox})
            : Inquiry(inquiry::SetRights{folder->mailbox, context.words.at(1).toUtf8(), context.words.at(2).toLatin1()});
    const auto rights = ask<FolderRights>(**backend, inquiry);
    return rights ? print(context, *rights) : fail(rights.error());
}

Exit runMetadata(const Context &context)
{
    inquiry::Metadata read;
    inquiry::SetMetadata change;
    for (const QString &word : context.words.mid(1)) {
        if (!word.startsWith(QLatin1StringView("/private/")) && !word.startsWith(QLatin1StringView("/shared/")))
            return fail(usage(tr("\"%1\": an entry begins with /private/ or /shared/").arg(word)));
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 0) read.entries.append(word.toUtf8());
        else if (equals == word.size() - 1) change.values.append({word.first(equals).toUtf8(), std::nullopt});
        else change.values.append({word.first(equals).toUtf8(), word.sliced(equals + 1).toUtf8()});
    }
    if (!read.entries.isEmpty() && !change.values.isEmpty()) return fail(usage(tr("metadata either reads entries or sets them")));
    const auto backend = signedIn(context);
    if (!backend) return fail(backend.error());
    if (!context.words.first().isEmpty()) {
        const auto folder = findFolder(**backend, context.words.first());
        if (!folder) return fail(folder.error());
        read.mailbox = change.mailbox = folder->mailbox;
    }
    const auto values = ask<QList<MetadataValue>>(**backend, change.values.isEmpty() ? Inquiry(read) : Inquiry(change));
    if (!values) return fail(values.error());
    QJsonObject object;
    for (const MetadataValue &value : *values) {
        const QString text = value.value ? QString::fromUtf8(*value.value) : QString();
        if (context.json) object.insert(QString::fromUtf8(value.entry), value.value ? QJsonValue(text) : QJsonValue::Null);
        else if (value.value) writeLine(QString::fromUtf8(value.entry) + QLatin1Char('\t') + mime::harmless(text));
    }
    if (context.json) writeJson(object);
    return Exit::Done;
}

} // namespace godwit::cli
