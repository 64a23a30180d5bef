// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/touched.h"

#include "store/blobs.h"

namespace godwit::store {

namespace {

void write(Database &database, FolderId folder, const MessageRow &row, Uid uid, const FlagSet &flags, bool visible)
{
    database.statement("INSERT OR REPLACE INTO touched(key, folder, uid, flags, keywords, visible) VALUES(?, ?, ?, ?, ?, ?)")
        .bind(row.key, folder, uid, flags.system().toInt(), atomsBlob(flags.keywords()), visible)
        .run();
}

} // namespace

bool makeTouchedTable(Database &database)
{
    return database.execute(
        "PRAGMA query_only=OFF; CREATE TEMP TABLE touched(key INTEGER PRIMARY KEY, folder INTEGER NOT NULL, uid INTEGER "
        "NOT NULL, flags INTEGER NOT NULL, keywords BLOB, visible INTEGER NOT NULL); PRAGMA query_only=ON");
}

bool fillTouchedTable(Database &database, const std::vector<FolderRow> &folders, const QList<Operation> &journal)
{
    database.execute("PRAGMA query_only=OFF; DELETE FROM touched");
    bool any = false;
    for (const FolderRow &folder : folders) {
        const QList<Operation> operations = operationsOn(folder, journal);
        UidSet uids;
        for (const Operation &operation : operations) uids = uids.united(operation.uids);
        for (const MessageRow &row : loadMessages(database, folder.folder.id, uids)) {
            const ShownMessage now = shown(folder, row, operations);
            write(database, folder.folder.id, row, row.uid, now.flags, now.visible);
            any = true;
        }
    }
    for (const Arrival &arrival : arrivals(database, folders, journal)) // after where they come from: it is the same message
        write(database, arrival.folder, arrival.row, {}, arrival.flags, true);
    database.execute("PRAGMA query_only=ON");
    return any;
}

} // namespace godwit::store
