// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachedfile.h"

#include "mail/plaintext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <sys/stat.h>

namespace godwit::app {

namespace {

struct AttachedFile { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(AttachedFile)
};

/// By which one sees that somebody has written to it.
struct Version {
    qint64 octets = -1, seconds = 0, nanoseconds = 0;
    bool operator==(const Version &) const = default;
};

Version versionOf(const QFile &file)
{
    struct stat found{};
    if (::fstat(file.handle(), &found) != 0) return {};
    return {qint64(found.st_size), qint64(found.st_mtim.tv_sec), qint64(found.st_mtim.tv_nsec)};
}

/// Only a plain file: to open a pipe or a device could wait for ever, or do something.
QString whyNot(const QUrl &url)
{
    const QFileInfo info(url.toLocalFile());
    const QString name = isolated(info.fileName(), 100);
    if (!url.isLocalFile())
        return AttachedFile::tr("%1 is not on this computer. Save it here first.").arg(isolated(url.toDisplayString(), 200));
    if (!info.exists()) return AttachedFile::tr("There is no file %1.").arg(isolated(info.filePath(), 300));
    if (info.isDir()) return AttachedFile::tr("%1 is a folder. Pack it into one file first, for example as a .zip.").arg(name);
    if (!info.isFile()) return AttachedFile::tr("%1 is not a file that can be attached.").arg(name);
    return {};
}

std::unexpected<Error> invalid(const QString &why) { return std::unexpected(Error{Error::Kind::Invalid, {}, {}, why}); }

/// Of a copy that failed, with the name of the file.
Error named(Error error, const QString &name)
{
    if (error.kind == Error::Kind::Invalid)
        error.detail = AttachedFile::tr("%1 could not be read to its end, so it was not attached: %2").arg(name, isolated(error.detail, 200));
    else if (error.kind == Error::Kind::Storage)
        error.detail = AttachedFile::tr("%1 was not attached: %2").arg(name, isolated(error.detail, 300));
    return error;
}

} // namespace

std::expected<LetterPart, Error> attachedFile(const QUrl &url, const QString &folder, const store::GoOn &goOn)
{
    if (const QString why = whyNot(url); !why.isEmpty()) return invalid(why);
    const QFileInfo info(url.toLocalFile());
    const QString name = isolated(info.fileName(), 100);
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return invalid(AttachedFile::tr("%1 cannot be read: %2").arg(name, isolated(file.errorString(), 200)));
    const Version before = versionOf(file);
    const auto kept = store::keepFile(folder, file, goOn);
    if (!kept) return std::unexpected(named(kept.error(), name));
    const qint64 octets = QFileInfo(folder + u'/' + *kept).size();
    if (versionOf(file) != before || octets != before.octets) {
        QFile::remove(folder + u'/' + *kept);
        return invalid(AttachedFile::tr("%1 was changed while it was read, so it was not attached. Attach it again when it is finished.").arg(name));
    }
    return LetterPart{.file = *kept,
                      .name = info.fileName(),
                      .type = QMimeDatabase().mimeTypeForFile(info).name().toLatin1(),
                      .octets = quint64(octets),
                      .contentId = {}};
}

} // namespace godwit::app
