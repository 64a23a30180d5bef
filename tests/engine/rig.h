// SPDX-License-Identifier: GPL-3.0-or-later
// A store and an engine as the program has them, in a folder of their own, with what they said written down.
#pragma once

#include "engine/engine.h"
#include "store/reader.h"
#include "store/store.h"
#include "support/dovecotserver.h"
#include "support/imapclient.h"

#include <QTemporaryDir>
#include <QTest>

namespace godwit::test {

using namespace std::chrono_literals;

inline engine::Options quick()
{
    engine::Options options;
    options.poll = 300ms;
    options.firstRetry = 200ms;
    options.greeting = 3s;
    options.silence = 3s;
    return options;
}

class Rig : public QObject
{
    Q_OBJECT
public:
    /// `profile`: the folder of one that is to stay; else it has its own.
    explicit Rig(engine::Options options = quick(), const QString &profile = {}) : engine(&store, options)
    {
        const QDir place(profile.isEmpty() ? dir.path() : profile);
        paths.cacheDir = place.filePath(QStringLiteral("cache"));
        paths.dataDir = place.filePath(QStringLiteral("data"));
        if (!store.start(paths)) qFatal("the store does not start");
        auto opened = store::Reader::open(paths);
        if (!opened) qFatal("the reader does not open");
        reader = std::move(*opened);
        connect(&engine, &engine::Engine::statusChanged, this, [this](const AccountStatus &now) { status = now; });
        connect(&engine, &engine::Engine::folderSynced, this, [this](FolderId folder, const Error &error, const engine::SyncStats &stats) {
            synced.insert(folder, error);
            lastStats = stats;
        });
        connect(&engine, &engine::Engine::foldersRefreshed, this, [this] { ++refreshed; });
        connect(&engine, &engine::Engine::bodyReady, this, [this](MessageKey key) { bodies.append(key); });
        connect(&engine, &engine::Engine::bodyFailed, this, [this](MessageKey, const Error &error) { bodyErrors.append(error); });
        connect(&engine, &engine::Engine::operationFinished, this, [this](OperationId, const Error &error) { operations.append(error); });
        connect(&engine, &engine::Engine::probeFinished, this, [this](const Error &error) { probe = error; });
        connect(&engine, &engine::Engine::protocolLines, this, [this](const QList<ProtocolLine> &lines) {
            for (const ProtocolLine &line : lines) {
                log += line.text + '\n';
                if (line.direction == ProtocolLine::Direction::Sent) sent += line.text + '\n';
            }
        });
        engine.start();
    }
    ~Rig() override
    {
        engine.stop();
        store.stop();
    }

    template <class F> void onEngine(F f) { QMetaObject::invokeMethod(&engine, std::move(f)); }
    void setAccount(const Account &account, const QByteArray &password)
    {
        onEngine([this, account, password] { engine.setAccount(account, Secret(password)); });
    }
    void startProbe(const Account &account, const QByteArray &password)
    {
        onEngine([this, account, password] { engine.probe(account, Secret(password)); });
    }
    void wish(const Wish &wish)
    {
        store.post(
            this, [wish](store::Writer &writer) { return writer.enqueue(wish); },
            [this](auto result) {
                if (!result) qFatal("the wish was not taken");
                onEngine([this] { engine.wakeJournal(AccountId{1}); });
            });
    }
    Folder folder(const QString &path) const
    {
        for (const Folder &folder : reader->folders())
            if (folder.path == path) return folder;
        return {};
    }
    qsizetype rows(FolderId folder) const { return static_cast<qsizetype>(reader->listEntries(folder).size()); }
    QList<MessageSummary> messages(FolderId folder) const
    {
        std::vector<MessageKey> keys;
        for (const ListEntry &entry : reader->listEntries(folder)) keys.push_back(entry.key);
        return reader->rows(folder, keys);
    }

    static Account accountFor(const ImapServer &server, Security security)
    {
        Account account;
        account.id = AccountId{1};
        account.name = QStringLiteral("Alice");
        account.host = server.host();
        account.port = security == Security::ImplicitTls ? server.imapsPort() : server.imapPort();
        account.security = security;
        account.user = QStringLiteral("alice");
        account.caFile = server.caFile();
        return account;
    }

    QTemporaryDir dir;
    store::Paths paths;
    store::Store store;
    engine::Engine engine;
    std::unique_ptr<store::Reader> reader;
    AccountStatus status;
    QHash<FolderId, Error> synced;
    engine::SyncStats lastStats;
    int refreshed = 0;
    QList<MessageKey> bodies;
    QList<Error> bodyErrors, operations;
    std::optional<Error> probe;
    QByteArray log, sent; ///< all, and what we sent of it
};

inline QByteArray letter(int number, const QByteArray &body = "Hello.\r\n")
{
    const QByteArray n = QByteArray::number(number);
    return "From: =?utf-8?Q?J=C3=B6rg?= <joerg@example.net>\r\nTo: alice@example.org\r\nSubject: Letter " + n +
           "\r\nDate: Mon, 23 Nov 2026 09:00:00 +0100\r\nMessage-ID: <letter-" + n +
           "@example.net>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body;
}

} // namespace godwit::test
