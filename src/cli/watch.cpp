// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace godwit::cli {

namespace {

std::array<int, 2> interruptPipe{-1, -1};

void onInterrupt(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(interruptPipe[1], &byte, 1);
}

/// Turns change sets into JSON. UIDs of removed messages are remembered from when they were seen.
class ChangeWriter
{
public:
    explicit ChangeWriter(Backend &backend) : m_backend(backend) {}

    void limitTo(const QList<Folder> &folders)
    {
        for (const Folder &folder : folders) m_only.insert(folder.id);
    }

    void print(const ChangeSet &changes)
    {
        QJsonArray folders, messages, operations, done;
        for (const FolderDelta &delta : changes.folders)
            for (const Folder &folder : delta.changed) {
                m_names.insert(folder.id, folder.path);
                if (wanted(folder.id)) folders.append(toJson(folder));
            }
        for (const MessageChanges &change : changes.messages)
            if (wanted(change.folder)) messages.append(toJson(change));
        for (const FolderDelta &delta : changes.folders)
            for (const FolderId id : delta.removed)
                if (wanted(id)) folders.append(QJsonObject{{QStringLiteral("name"), nameOf(id)}, {QStringLiteral("removed"), true}});
        for (const Operation &operation : changes.operations) operations.append(cli::toJson(operation));
        for (const OperationId id : changes.operationsDone) done.append(qint64(id));
        if (folders.isEmpty() && messages.isEmpty() && operations.isEmpty() && done.isEmpty()) return;
        writeJson(QJsonObject{{QStringLiteral("revision"), qint64(changes.revision)},
                              {QStringLiteral("folders"), folders},
                              {QStringLiteral("messages"), messages},
                              {QStringLiteral("operations"), operations},
                              {QStringLiteral("operationsDone"), done}});
    }

private:
    bool wanted(FolderId folder) const { return m_only.isEmpty() || m_only.contains(folder); }
    static QJsonObject toJson(const Folder &folder) { return cli::toJson(folder); }

    QString nameOf(FolderId id)
    {
        if (!m_names.contains(id))
            if (const auto folder = m_backend.reader().folder(id)) m_names.insert(id, folder->path);
        return m_names.value(id);
    }

    QJsonObject toJson(const MessageChanges &change)
    {
        const auto list = [this](const std::vector<ListEntry> &entries) {
            QJsonArray array;
            for (const ListEntry &entry : entries) {
                m_uids.insert(entry.key, entry.uid);
                const FlagSet flags{SystemFlags(int(entry.flags & 0xff))};
                QJsonArray atoms;
                for (const QByteArray &atom : flags.toAtoms()) atoms.append(QString::fromLatin1(atom));
                array.append(QJsonObject{{QStringLiteral("uid"), qint64(toInt(entry.uid))},
                                         {QStringLiteral("key"), qint64(toInt(entry.key))},
                                         {QStringLiteral("flags"), atoms}});
            }
            return array;
        };
        QJsonArray removed;
        for (const MessageKey key : change.removed) {
            const auto uid = m_uids.constFind(key);
            removed.append(QJsonObject{{QStringLiteral("uid"), uid == m_uids.cend() ? QJsonValue() : QJsonValue(qint64(toInt(*uid)))},
                                       {QStringLiteral("key"), qint64(toInt(key))}});
        }
        return {{QStringLiteral("folder"), nameOf(change.folder)},
                {QStringLiteral("added"), list(change.added)},
                {QStringLiteral("changed"), list(change.changed)},
                {QStringLiteral("removed"), removed},
                {QStringLiteral("reset"), change.reset}};
    }

    Backend &m_backend;
    QSet<FolderId> m_only;
    QHash<FolderId, QString> m_names;
    QHash<MessageKey, Uid> m_uids;
};

/// The engine keeps one folder open and pushed; the others are asked in turn.
constexpr std::chrono::seconds pollInterval{30};

} // namespace

Exit runWatch(const Context &context)
{
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, interruptPipe.data()) != 0) return Exit::Refused;
    QSocketNotifier interrupted(interruptPipe[0], QSocketNotifier::Read);
    bool ended = false;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);

    Backend backend(context.profile, *entry, context.log);
    if (const Error error = backend.openStore()) return fail(error);
    ChangeWriter writer(backend);
    QEventLoop loop;
    QObject::connect(&interrupted, &QSocketNotifier::activated, &loop, [&] {
        ended = true;
        interrupted.setEnabled(false);
        loop.quit();
        backend.cancel();
    });
    const auto stopped = [&](const Error &error) { return ended ? Exit::Done : fail(error); };

    if (const Error error = backend.connectAccount()) return stopped(error);
    if (const Error error = backend.refreshFolders()) return stopped(error);
    QList<Folder> folders;
    for (const QString &name : context.words.isEmpty() ? QStringList{QStringLiteral("INBOX")} : context.words) {
        const auto folder = findFolder(backend, name);
        if (!folder) return stopped(folder.error());
        folders.append(*folder);
    }
    if (!context.words.isEmpty()) writer.limitTo(folders);
    QObject::connect(&backend.store(), &store::Store::changed, &loop, [&](const ChangeSet &changes) { writer.print(changes); });

    engine::Engine *engine = &backend.engine();
    const AccountId account = backend.account();
    backend.onEngine([engine, account, folder = folders.first().id] { engine->openFolder(folder, account); });
    QTimer poll;
    const auto askOthers = [&] {
        for (const Folder &folder : folders.mid(1))
            backend.onEngine([engine, account, id = folder.id] { engine->syncFolder(account, id, false); });
    };
    QObject::connect(&poll, &QTimer::timeout, &loop, askOthers);
    askOthers();
    if (folders.size() > 1) poll.start(pollInterval);
    if (!ended) loop.exec();
    return Exit::Done;
}

} // namespace godwit::cli
