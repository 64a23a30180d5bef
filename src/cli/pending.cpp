// SPDX-License-Identifier: GPL-3.0-or-later
// pending, pending retry, pending drop: what has not reached the server, from a shell.
#include "cli/command.h"

#include <QCoreApplication>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Exit list(const Context &context)
{
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    Backend backend(context.profile, *entry, context.log);
    if (const Error error = backend.openReaderOnly()) return fail(error);
    QJsonArray array;
    for (const Operation &operation : backend.reader().operations()) {
        if (operation.account != backend.account() || isStep(operation)) continue;
        QJsonObject object = toJson(operation);
        const QString why = operation.error ? explain(operation.error) : QString();
        object.insert(QStringLiteral("error"), why);
        object.insert(QStringLiteral("serverText"), operation.error.serverText);
        array.append(object);
        if (context.json) continue;
        QStringList columns{QString::number(quint64(operation.id))};
        for (const char *key : {"state", "kind", "mailbox", "uids", "target"}) columns << object.value(QLatin1StringView(key)).toString();
        writeLine((columns << why).join(QLatin1Char('\t')));
    }
    if (context.json) writeJson(array);
    return Exit::Done;
}

std::expected<QList<OperationId>, Error> idsOf(const Context &context, Backend &backend)
{
    QList<OperationId> ids;
    for (const QString &word : context.words.sliced(1)) {
        bool fine = false;
        const OperationId id{word.toULongLong(&fine)};
        const QList<Operation> known = backend.reader().operations();
        const bool ours = std::ranges::any_of(known, [&](const Operation &operation) {
            return operation.id == id && operation.account == backend.account() && !isStep(operation);
        });
        if (!fine || !ours) return std::unexpected(usage(tr("no change with the number %1 is waiting").arg(word)));
        ids.append(id);
    }
    return ids;
}

} // namespace

Exit runPending(const Context &context)
{
    if (context.words.isEmpty()) return list(context);
    const bool retry = context.words.first() == QLatin1StringView("retry"), drop = context.words.first() == QLatin1StringView("drop");
    if ((!retry && !drop) || context.words.size() < 2)
        return fail(usage(tr("pending, pending retry ID…, or pending drop ID… (see --help)")));
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    Backend backend(context.profile, *entry, context.log);
    if (const Error error = backend.openStore()) return fail(error);
    const auto ids = idsOf(context, backend);
    if (!ids) return fail(ids.error());
    for (const OperationId id : *ids)
        if (const Error error = retry ? backend.retry(id) : backend.drop(id)) return fail(error);
    if (drop) return Exit::Done;
    if (const Error error = backend.connectAccount()) return fail(error);
    const Error error = backend.replay();
    return error ? fail(error) : Exit::Done;
}

} // namespace godwit::cli
