// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer_p.h"

#include "store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace godwit::store {

namespace {

Error storageError(const QString &path, const QString &what)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = QStringLiteral("%1: %2").arg(path, what);
    return error;
}

const QString &damagedMark()
{
    static const QString mark = QStringLiteral(".damaged");
    return mark;
}

QList<FolderDelta> listOf(std::map<AccountId, FolderDelta> deltas)
{
    QList<FolderDelta> list;
    for (auto &[account, delta] : deltas) {
        delta.account = account;
        list.append(std::move(delta));
    }
    return list;
}

} // namespace

Error invalid(const QString &why)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.detail = why;
    return error;
}

Writer::Writer(std::unique_ptr<Private> d) : d(std::move(d)) {}
Writer::~Writer() = default;

Writer::Private::~Private()
{
    // Damage that was met at work is mended by the next opening: it sets the file aside.
    if (cache && cache->isDamaged()) std::ignore = makePrivateFile(paths.cache() + damagedMark());
}

std::expected<std::unique_ptr<Writer>, Error> Writer::open(const Paths &paths)
{
    auto d = std::make_unique<Private>();
    d->paths = paths;
    auto journal = Journal::open(paths);
    if (!journal) return std::unexpected(journal.error());
    d->journal = std::move(*journal);
    d->report.damagedOperations = d->journal->damagedOperations();
    d->report.damagedLetters = d->journal->damagedLetters();
    if (auto opened = d->openCache(); !opened) return std::unexpected(opened.error());
    if (auto begun = d->begin(); !begun) return std::unexpected(begun.error());
    if (auto index = SearchIndex::open(paths, *d->cache)) d->index = std::move(*index);
    else d->report.indexFault = index.error().detail;
    return std::unique_ptr<Writer>(new Writer(std::move(d)));
}

std::expected<void, Error> Writer::Private::openCache()
{
    for (const QString &directory : {paths.cacheDir, paths.bodies()})
        if (auto made = makePrivateDirectory(directory); !made) return made;
    if (QFile::exists(paths.cache() + damagedMark()))
        if (auto aside = setCacheAside(QCoreApplication::translate("Store", "it was found damaged")); !aside) return aside;
    const auto first = tryCache();
    if (first) return first;
    // Only what is surely of no use any more is set aside: not a file that is busy or on a full disk.
    cacheIsUseless = cacheIsUseless || (cache && cache->isDamaged());
    cache.reset();
    if (!cacheIsUseless) return first;
    if (auto aside = setCacheAside(first.error().detail); !aside) return aside;
    return tryCache();
}

std::expected<void, Error> Writer::Private::tryCache()
{
    if (auto made = makePrivateFile(paths.cache()); !made) return made;
    auto database = Database::open(paths.cache(), Database::Mode::Write, Database::Durability::Normal, &cacheIsUseless);
    if (!database) return std::unexpected(database.error());
    cache = std::move(*database);
    constexpr int latest = std::size(schema::cache);
    if (cache->version() > latest) {
        cacheIsUseless = true;
        return std::unexpected(storageError(paths.cache(), QCoreApplication::translate("Store", "a newer version of Godwit wrote it")));
    }
    constexpr int digests = 3; // the first version that has them
    const bool withoutDigests = cache->version() > 0 && cache->version() < digests;
    if (!cache->migrate(schema::cache, latest)) return std::unexpected(cache->error());
    if (withoutDigests) fillDigests();
    // Cheap and finds what would hurt most: the folders, and the ends of the large tables.
    cache->execute("SELECT * FROM folder; SELECT max(key) FROM message; SELECT max(key) FROM header; SELECT max(key) FROM body");
    if (cache->failed()) return std::unexpected(cache->error());
    return {};
}

std::expected<void, Error> Writer::Private::setCacheAside(const QString &why)
{
    const QString aside = paths.cache() + QStringLiteral(".set-aside");
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(aside + suffix);
        const QString path = paths.cache() + suffix;
        if (QFile::exists(path) && !QFile::rename(path, aside + suffix))
            return std::unexpected(storageError(path, QCoreApplication::translate("Store", "it is damaged and cannot be set aside")));
    }
    // Bodies are named by keys of the old cache; the new one counts anew.
    QDir(paths.bodies()).removeRecursively();
    QFile::remove(paths.cache() + damagedMark());
    report.cacheSetAside = aside;
    report.cacheFault = why;
    return makePrivateDirectory(paths.bodies());
}

std::expected<void, Error> Writer::Private::begin()
{
    for (const QString &name : QDir(paths.bodies()).entryList({QStringLiteral("*.part")}, QDir::Files)) // of before
        QFile::remove(paths.bodies() + QLatin1Char('/') + name);
    Transaction transaction(*cache, Transaction::Kind::Write);
    folders = loadFolders(*cache);
    for (const Operation &operation : journal->operations())
        if (operation.kind == Operation::Kind::CreateFolder) keepNumber(operation.account, operation.mailbox);
    folders = loadFolders(*cache);
    const QList<Folder> visible = shownFolders(*cache, folders, journal->operations());
    for (const Folder &folder : visible) shown.insert(folder.id, folder);
    return transaction.commit();
}

const Writer::OpenReport &Writer::openReport() const { return d->report; }

std::expected<void, Error> Writer::forgetDamagedOperations()
{
    auto done = d->journal->forgetDamaged();
    if (done) d->report.damagedOperations = d->report.damagedLetters = 0;
    return done;
}

void Writer::setListener(std::function<void(const ChangeSet &)> listener) { d->listener = std::move(listener); }

Writer::Changed Writer::Private::change(const Step &step, ChangeSet news, const QList<OperationId> &leaving,
                                        const QList<Operation> &rewritten)
{
    Edit edit(*cache, folders, journal->operations());
    const std::vector<DraftCopy> copies = draftCopies();
    std::vector<FolderRow> rows;
    {
        Transaction transaction(*cache, Transaction::Kind::Write);
        if (cache->failed()) return std::unexpected(cache->error());
        if (auto done = step(edit); !done) return std::unexpected(done.error());
        QList<Operation> staying = journal->operations();
        staying.removeIf([&](const Operation &operation) { return leaving.contains(operation.id); });
        rewrite(staying, rewritten);
        news.messages = edit.differences(staying);
        if (edit.foldersChanged()) rows = loadFolders(*cache);
        if (auto done = transaction.commit(); !done) return std::unexpected(done.error());
    }
    if (edit.foldersChanged()) folders = std::move(rows);
    else
        for (const FolderId id : edit.counted()) {
            const auto row = std::ranges::find_if(folders, [id](const FolderRow &each) { return each.folder.id == id; });
            if (auto now = loadFolder(*cache, id); now && row != folders.end()) *row = std::move(*now);
        }
    for (const MessageKey key : edit.deadBodies()) QFile::remove(bodyFile(paths.bodies(), key));
    for (const QString &file : edit.deadFiles()) QFile::remove(file);
    tellIndex(edit);
    noteCopiesGone(copies, news);
    const bool keeps = leaving.isEmpty() && rewritten.isEmpty();
    if (auto left = keeps ? std::expected<void, Error>() : journal->remove(leaving, rewritten); !left) {
        publish(std::move(news), edit); // the cache did change
        return std::unexpected(left.error());
    }
    news.operationsDone = leaving;
    news.operations += rewritten;
    return publish(std::move(news), edit);
}

Writer::Changed Writer::Private::onFolder(FolderId folder, const std::function<void(Edit &, const FolderRow &)> &step, ChangeSet news)
{
    const FolderRow *row = findFolder(folders, folder);
    if (!row) return std::unexpected(invalid(QCoreApplication::translate("Store", "the folder is not there any more")));
    return change(
        [&](Edit &edit) -> std::expected<void, Error> {
            step(edit, *row);
            return {};
        },
        std::move(news));
}

ChangeSet Writer::Private::publish(ChangeSet changes, const Edit &edit)
{
    // Pending operations change counts of folders whose rows stay as they are. Else one message is no reason to look at all folders.
    if (edit.foldersChanged() || !changes.operations.isEmpty() || !changes.operationsDone.isEmpty() || hasMoves(journal->operations()))
        changes.folders = folderDeltas(shownFolders(*cache, folders, journal->operations()));
    else changes.folders = countDeltas(edit.counted(), changes.messages);
    if (changes.folders.isEmpty() && changes.messages.empty() && changes.folderFlags.isEmpty() && changes.operations.isEmpty() &&
        changes.operationsDone.isEmpty() && changes.letters.isEmpty() && changes.lettersGone.isEmpty())
        return changes;
    changes.revision = ++revision;
    if (listener) listener(changes);
    return changes;
}

/// Of folders in which messages or counts changed; everything else is as it was.
QList<FolderDelta> Writer::Private::countDeltas(std::vector<FolderId> counted, const std::vector<MessageChanges> &messages)
{
    if (!journal->operations().isEmpty())
        for (const MessageChanges &each : messages)
            counted.push_back(each.folder); // a flag may make no difference to what is shown, or another
    std::ranges::sort(counted);
    const auto again = std::ranges::unique(counted);
    counted.erase(again.begin(), again.end());
    std::vector<FolderRow> rows;
    for (const FolderId id : counted)
        if (const FolderRow *row = findFolder(folders, id)) rows.push_back(*row);
    std::map<AccountId, FolderDelta> deltas;
    for (const Folder &folder : shownFolders(*cache, rows, journal->operations())) {
        Folder &before = shown[folder.id];
        if (before == folder) continue;
        before = folder;
        deltas[folder.account].changed.append(folder);
    }
    return listOf(std::move(deltas));
}

QList<FolderDelta> Writer::Private::folderDeltas(const QList<Folder> &now)
{
    std::map<AccountId, FolderDelta> deltas;
    QHash<FolderId, Folder> next;
    for (const Folder &folder : now) {
        next.insert(folder.id, folder);
        const auto before = shown.constFind(folder.id);
        if (before == shown.constEnd() || *before != folder) deltas[folder.account].changed.append(folder);
    }
    for (const Folder &folder : std::as_const(shown))
        if (!next.contains(folder.id)) deltas[folder.account].removed.append(folder.id);
    shown = std::move(next);
    return listOf(std::move(deltas));
}

} // namespace godwit::store
