// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/diskwatch.h"

#include <sqlite3.h>

namespace godwit::test {

namespace {

using Kind = DiskEvent::Kind;

std::function<void(const DiskEvent &)> s_watch;
sqlite3_vfs *s_real = nullptr;

/// Followed in memory by the file of the real VFS.
struct WatchedFile {
    sqlite3_file base;
    const char *path; ///< SQLite keeps it as long as the file is open
};

sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<sqlite3_file *>(reinterpret_cast<WatchedFile *>(file) + 1); }

void tell(sqlite3_file *file, Kind kind, qint64 offset = 0, const QByteArray &octets = {})
{
    s_watch({kind, QByteArray(reinterpret_cast<WatchedFile *>(file)->path), offset, octets, false});
}

/// Hands a method over to the real file.
template <auto Method, class... Arguments> int handOver(sqlite3_file *file, Arguments... arguments)
{
    return (real(file)->pMethods->*Method)(real(file), arguments...);
}

int write(sqlite3_file *file, const void *octets, int count, sqlite3_int64 offset)
{
    tell(file, Kind::Write, offset, QByteArray(static_cast<const char *>(octets), count));
    return handOver<&sqlite3_io_methods::xWrite>(file, octets, count, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    tell(file, Kind::Truncate, size);
    return handOver<&sqlite3_io_methods::xTruncate>(file, size);
}

int sync(sqlite3_file *file, int flags)
{
    tell(file, Kind::Sync);
    return handOver<&sqlite3_io_methods::xSync>(file, flags);
}

void barrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }

template <auto Method> struct Passed;
template <class Result, class... Arguments, Result (*sqlite3_io_methods::*Method)(sqlite3_file *, Arguments...)> struct Passed<Method> {
    static Result call(sqlite3_file *file, Arguments... arguments) { return handOver<Method, Arguments...>(file, arguments...); }
};

const sqlite3_io_methods methods{
    .iVersion = 3,
    .xClose = Passed<&sqlite3_io_methods::xClose>::call,
    .xRead = Passed<&sqlite3_io_methods::xRead>::call,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = Passed<&sqlite3_io_methods::xFileSize>::call,
    .xLock = Passed<&sqlite3_io_methods::xLock>::call,
    .xUnlock = Passed<&sqlite3_io_methods::xUnlock>::call,
    .xCheckReservedLock = Passed<&sqlite3_io_methods::xCheckReservedLock>::call,
    .xFileControl = Passed<&sqlite3_io_methods::xFileControl>::call,
    .xSectorSize = Passed<&sqlite3_io_methods::xSectorSize>::call,
    .xDeviceCharacteristics = Passed<&sqlite3_io_methods::xDeviceCharacteristics>::call,
    .xShmMap = Passed<&sqlite3_io_methods::xShmMap>::call,
    .xShmLock = Passed<&sqlite3_io_methods::xShmLock>::call,
    .xShmBarrier = barrier,
    .xShmUnmap = Passed<&sqlite3_io_methods::xShmUnmap>::call,
    .xFetch = Passed<&sqlite3_io_methods::xFetch>::call,
    .xUnfetch = Passed<&sqlite3_io_methods::xUnfetch>::call,
};

int open(sqlite3_vfs *, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *watched = reinterpret_cast<WatchedFile *>(file);
    watched->path = path;
    const int result = s_real->xOpen(s_real, path, real(file), flags, outFlags);
    watched->base.pMethods = real(file)->pMethods ? &methods : nullptr;
    return result;
}

int remove(sqlite3_vfs *, const char *path, int syncDirectory)
{
    s_watch({Kind::Remove, QByteArray(path), 0, {}, syncDirectory != 0});
    return s_real->xDelete(s_real, path, syncDirectory);
}

} // namespace

void watchDisk(std::function<void(const DiskEvent &)> watch)
{
    static sqlite3_vfs watched;
    if (s_real) qFatal("the disk is watched already");
    s_watch = std::move(watch);
    s_real = sqlite3_vfs_find(nullptr);
    watched = *s_real;
    watched.zName = "watched";
    watched.szOsFile += int(sizeof(WatchedFile));
    watched.xOpen = open;
    watched.xDelete = remove;
    sqlite3_vfs_register(&watched, 1);
}

} // namespace godwit::test
