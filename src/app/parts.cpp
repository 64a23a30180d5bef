// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts.h"

#include "mail/filekind.h"
#include "mail/plaintext.h"
#include "mime/reader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QSaveFile>

namespace godwit::app {

namespace {

using Use = ui::PartRequest::Use;

constexpr qsizetype mostText = 2 * 1024 * 1024;
constexpr qint64 mostPixels = 50'000'000;
constexpr int mostNumbers = 10'000;

Error failure(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

Error fileError(const QFileDevice &file)
{
    return failure(Error::Kind::Storage, file.fileName() + QStringLiteral(": ") + file.errorString());
}

ui::PartResult failed(const Error &error)
{
    ui::PartResult result;
    result.error = error;
    return result;
}

ui::PartResult saved(const QString &file)
{
    ui::PartResult result;
    result.files = {file};
    return result;
}

ui::PartResult save(const QString &file, const QByteArray &content)
{
    QSaveFile output(file);
    if (output.open(QIODevice::WriteOnly) && output.write(content) == content.size() && output.commit()) return saved(file);
    return failed(fileError(output));
}

ui::PartResult asDocument(const QByteArray &partId, const QByteArray &content)
{
    auto document = mime::readMessage(content);
    if (!document) return failed(document.error());
    // RFC 3501, 6.4.5: the parts of a message in a message count on below it.
    const auto outer = [&](QByteArray &id) { id = partId + '.' + id; };
    for (mime::Attachment &file : document->attachments) outer(file.partId);
    for (Card &card : document->cards) outer(card.partId);
    ui::PartResult result;
    result.raw = content;
    result.document = std::make_shared<const mime::Document>(std::move(*document));
    return result;
}

} // namespace

std::expected<QString, Error> writeNewFile(const QString &folder, const QString &name, const QByteArray &content)
{
    const QString clean = mime::safeFileName(name);
    const qsizetype dot = clean.lastIndexOf(u'.');
    const QString stem = dot > 0 ? clean.first(dot) : clean, extension = dot > 0 ? clean.sliced(dot) : QString();
    for (int number = 1; number < mostNumbers; ++number) {
        const QString tried = number == 1 ? clean : QStringLiteral("%1 (%2)%3").arg(stem).arg(number).arg(extension);
        QFile file(QDir(folder).filePath(tried));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) { // O_EXCL: also not through a link that hangs
            if (file.exists() || QFileInfo(file).isSymLink()) continue;
            return std::unexpected(fileError(file));
        }
        if (file.write(content) == content.size() && file.flush()) return file.fileName();
        const Error error = fileError(file);
        file.remove();
        return std::unexpected(error);
    }
    return std::unexpected(failure(Error::Kind::Storage, Parts::tr("There are too many files of the name “%1”.").arg(clean)));
}

std::expected<QImage, Error> readPicture(const QByteArray &content)
{
    QByteArray octets = content;
    QBuffer buffer(&octets);
    const QByteArray format = pictureFormat(content);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(false);
    const QSize size = format.isEmpty() ? QSize() : reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return std::unexpected(failure(Error::Kind::Invalid, Parts::tr("The picture is too large to be shown here. It can be saved.")));
    QImage picture = format.isEmpty() || !size.isValid() ? QImage() : reader.read();
    if (picture.isNull())
        return std::unexpected(failure(Error::Kind::Invalid, Parts::tr("This is no picture that Godwit can show. It can be saved.")));
    return picture;
}

Parts::Parts(Source source, QObject *parent) : QObject(parent), m_source(std::move(source))
{
    m_pool.setObjectName(QStringLiteral("parts"));
    m_pool.setMaxThreadCount(1);
}

Parts::~Parts()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Parts::want(const ui::PartRequest &request)
{
    Job job{request};
    job.result.id = request.id;
    m_jobs.insert(request.id, job);
    go(request.id);
}

/// The next part of a request, or its end.
void Parts::go(quint64 id)
{
    const auto job = m_jobs.constFind(id);
    if (job == m_jobs.cend()) return;
    if (job->next >= job->request.parts.size()) return finish(id, {});
    const ui::PartRequest::Wanted &part = job->request.parts[job->next];
    m_source(job->request.folder, job->request.key, part.partId, [this, id](const std::expected<QByteArray, Error> &content) {
        if (content) QMetaObject::invokeMethod(this, [this, id, octets = *content] { take(id, octets); });
        else QMetaObject::invokeMethod(this, [this, id, error = content.error()] { finish(id, error); });
    });
}

void Parts::take(quint64 id, const QByteArray &content)
{
    const auto job = m_jobs.constFind(id);
    if (job == m_jobs.cend()) return;
    m_pool.start([this, id, content, request = job->request, part = job->request.parts[job->next]] {
        const ui::PartResult step = use(request, part, content);
        QMetaObject::invokeMethod(this, [this, id, step] { advance(id, step); });
    });
}

void Parts::advance(quint64 id, const ui::PartResult &step)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end()) return;
    if (step.error) return finish(id, step.error);
    const QStringList files = job->result.files + step.files;
    job->result = step;
    job->result.id = id;
    job->result.files = files;
    ++job->next;
    go(id);
}

void Parts::finish(quint64 id, const Error &error)
{
    const Job job = m_jobs.take(id);
    ui::PartResult result = job.result;
    result.error = error;
    Q_EMIT done(result);
}

/// In the pool.
ui::PartResult Parts::use(const ui::PartRequest &request, const ui::PartRequest::Wanted &part, const QByteArray &content)
{
    ui::PartResult result;
    switch (request.use) {
    case Use::Save: return save(request.target, content);
    case Use::SaveAll: {
        const auto file = writeNewFile(request.target, part.fileName, content);
        return file ? saved(*file) : failed(file.error());
    }
    case Use::Open:
        if (fileKind(part.fileName, part.type) == FileKind::Program || isProgram(content))
            return failed(failure(Error::Kind::Invalid,
                                  tr("%1 can contain a program. Godwit saves it, and never opens it.").arg(isolated(part.fileName, 100))));
        return lend(part.fileName, content);
    case Use::Borrow: return lend(part.fileName, content);
    case Use::Picture: {
        const auto picture = readPicture(content);
        if (!picture) return failed(picture.error());
        result.picture = *picture;
        return result;
    }
    case Use::Text: result.text = content.left(mostText); return result;
    case Use::Message: return asDocument(part.partId, content);
    }
    return result;
}

/// In the pool. Each in a folder of its own, so that it keeps its name.
ui::PartResult Parts::lend(const QString &name, const QByteArray &content)
{
    if (!m_lent) m_lent = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/godwit-XXXXXX"));
    if (!m_lent->isValid()) return failed(failure(Error::Kind::Storage, m_lent->errorString()));
    const QString folder = m_lent->filePath(QString::number(++m_lentCount));
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkdir(folder, ownerOnly)) return failed(failure(Error::Kind::Storage, folder));
    const auto file = writeNewFile(folder, name, content);
    if (!file) return failed(file.error());
    QFile::setPermissions(*file, QFile::ReadOwner); // changes to it would be lost: the other program shall say so
    return saved(*file);
}

} // namespace godwit::app
