// SPDX-License-Identifier: GPL-3.0-or-later
// A store in a temporary folder, and short ways to fill it.
#pragma once

#include "store/reader.h"
#include "store/writer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <sqlite3.h>

namespace godwit::store {

inline constexpr AccountId account{1};

inline FolderListing listing(const char *mailbox, Role role = Role::None, bool subscribed = true)
{
    FolderListing folder;
    folder.mailbox = mailbox;
    folder.path = QString::fromLatin1(mailbox);
    folder.delimiter = '/';
    folder.role = role;
    folder.subscribed = subscribed;
    return folder;
}

inline MessageSummary summary(std::uint32_t uid, SystemFlags flags = {})
{
    MessageSummary message;
    message.uid = Uid{uid};
    message.flags = FlagSet(flags);
    message.arrived = 1'700'000'000 + uid;
    message.size = 1000 + uid;
    message.subject = QStringLiteral("Message %1").arg(uid);
    message.from = {{QStringLiteral("Ana"), QStringLiteral("ana@example.org")}};
    message.messageId = "<" + QByteArray::number(uid) + "@example.org>";
    message.headersKnown = true;
    return message;
}

inline FlagSets unseenOnly(const UidSet &uids)
{
    FlagSets sets;
    sets.unseen = uids;
    return sets;
}

/// By hand, into a database of ours.
inline void execute(const QString &path, const char *sql)
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

/// Each test function has its own, with the folders INBOX, Archive, Work and Work/Old of one account.
struct Fixture {
    QTemporaryDir dir;
    Paths paths{.cacheDir = dir.path() + QStringLiteral("/cache"), .dataDir = dir.path() + QStringLiteral("/data")};
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Reader> reader;
    std::vector<ChangeSet> told;

    Fixture()
    {
        reopen();
        const auto made = writer->setFolders(
            account, {listing("INBOX", Role::Inbox), listing("Archive", Role::Archive), listing("Work"), listing("Work/Old")});
        if (!made) qFatal("%s", qPrintable(made.error().detail));
    }
    void reopen()
    {
        reader.reset();
        writer.reset();
        auto opened = Writer::open(paths);
        if (!opened) qFatal("%s", qPrintable(opened.error().detail));
        writer = std::move(*opened);
        writer->setListener([this](const ChangeSet &changes) { told.push_back(changes); });
        auto read = Reader::open(paths);
        if (!read) qFatal("%s", qPrintable(read.error().detail));
        reader = std::move(*read);
    }
    FolderId id(const char *mailbox) const
    {
        for (const Folder &folder : reader->folders())
            if (folder.mailbox == mailbox) return folder.id;
        return {};
    }
    Folder folder(const char *mailbox) const { return reader->folder(id(mailbox)).value_or(Folder()); }
    MessageKey key(FolderId folder, std::uint32_t uid) const
    {
        const auto message = reader->message(folder, Uid{uid});
        return message ? message->key : MessageKey{};
    }
    void select(FolderId folder, std::uint32_t uidValidity = 7)
    {
        SelectedState state;
        state.uidValidity = UidValidity{uidValidity};
        FolderFlags &flags = state.flags.emplace();
        flags.known = FlagSet::fromAtoms({"\\Seen", "\\Flagged", "$Label1"});
        flags.permanent = FlagSet::fromAtoms({"\\Seen", "\\Flagged"});
        flags.newKeywords = true;
        if (!writer->openFolderState(folder, state)) qFatal("select");
    }
    /// UIDs 1 … count with headers, all unread.
    FolderId fill(const char *mailbox, std::uint32_t count)
    {
        const FolderId folder = id(mailbox);
        select(folder);
        std::vector<MessageSummary> messages;
        for (std::uint32_t uid = 1; uid <= count; ++uid) messages.push_back(summary(uid));
        const UidSet all = UidSet::range(Uid{1}, Uid{count});
        if (!writer->applyUids(folder, all, unseenOnly(all)) || !writer->applyMessages(folder, messages)) qFatal("fill");
        return folder;
    }
    std::vector<std::uint32_t> uids(FolderId folder) const
    {
        std::vector<std::uint32_t> all;
        for (const ListEntry &entry : reader->listEntries(folder)) all.push_back(toInt(entry.uid));
        return all;
    }
};

} // namespace godwit::store
