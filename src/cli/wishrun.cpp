// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wishrun.h"

#include <QCoreApplication>
#include <algorithm>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

std::vector<MessageKey> keysOf(Backend &backend, const Folder &folder, const QString &text)
{
    std::vector<MessageKey> keys;
    const std::vector<ListEntry> entries = backend.reader().listEntries(folder.id);
    const auto set = parseSet(text, entries.empty() ? Uid{} : std::ranges::max(entries, {}, &ListEntry::uid).uid);
    for (const ListEntry &entry : entries)
        if (set && set->contains(entry.uid)) keys.push_back(entry.key);
    return keys;
}

} // namespace

std::optional<UidSet> parseSet(const QString &text, Uid greatest)
{
    QByteArray octets = text.toLatin1();
    // RFC 3501, seq-range: "*" is the greatest UID in use.
    octets.replace('*', QByteArray::number(std::max(toInt(greatest), 1u)));
    return UidSet::parse(octets);
}

std::expected<Folder, Error> WishRun::folder(const QString &name)
{
    if (auto known = m_backend.folder(name)) return *known;
    if (const Error error = m_backend.connectAccount()) return std::unexpected(error);
    return findFolder(m_backend, name);
}

std::expected<std::vector<MessageKey>, Error> WishRun::messages(const Folder &folder, const QString &set)
{
    std::vector<MessageKey> keys = keysOf(m_backend, folder, set);
    // "*" means the server's greatest UID, which is known only after asking.
    const bool open = set.contains(QLatin1Char('*')) && !m_context.arguments.has(QStringLiteral("queue"));
    if (keys.empty() || open) {
        if (const Error error = m_backend.connectAccount()) return std::unexpected(error);
        if (const Error error = m_backend.sync(folder, false)) return std::unexpected(error);
        keys = keysOf(m_backend, folder, set);
    }
    if (keys.empty()) return std::unexpected(usage(tr("there is no message with UID %1 in \"%2\"").arg(set, folder.path)));
    return keys;
}

Exit WishRun::perform(const Wish &wish)
{
    const auto operations = m_backend.enqueue(wish);
    if (!operations) return fail(operations.error());
    Error error = m_backend.connectAccount();
    if (!error) error = m_backend.finish(*operations);
    if (!error) return report(*operations, QStringLiteral("done"));
    // Refused: the server has spoken, nothing waits any more.
    const bool refused = exitOf(error) == Exit::Refused;
    if (!refused && m_context.arguments.has(QStringLiteral("queue")))
        return exitOf(error) == Exit::NoConnection ? report(*operations, QStringLiteral("queued")) : fail(error);
    if (const Error left = m_backend.withdraw(*operations); left && !refused) {
        error.detail = tr("it is not known whether the server did it; the change stays in the journal and is looked up at the next sync");
        return fail(error);
    }
    return fail(error);
}

Exit WishRun::report(const QList<Operation> &operations, const QString &outcome)
{
    if (!m_context.json) return Exit::Done;
    QJsonArray array;
    for (const Operation &operation : operations) {
        QJsonObject object = toJson(operation);
        object.insert(QStringLiteral("state"), outcome);
        array.append(object);
    }
    writeJson(QJsonObject{{QStringLiteral("outcome"), outcome}, {QStringLiteral("operations"), array}});
    return Exit::Done;
}

} // namespace godwit::cli
