// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partrequest.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>
#include <expected>
#include <functional>
#include <memory>

namespace godwit::app {

/// Parts of messages for the window: saved as files, lent to other programs, or made into something that can be shown. What is lent lies in
/// a folder of our own (0700), read-only, until Godwit ends. Thread: GUI; the work is done in a pool of one thread.
class Parts : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const std::expected<QByteArray, Error> &content)>; ///< called once, in any thread
    /// Where the content comes from; called in the thread of this.
    using Source = std::function<void(FolderId folder, MessageKey key, const QByteArray &partId, const Done &done)>;

    /// What `source` began must end before this does.
    explicit Parts(Source source, QObject *parent = nullptr);
    ~Parts() override;

public Q_SLOTS:
    void want(const godwit::ui::PartRequest &request);

Q_SIGNALS:
    void done(const godwit::ui::PartResult &result);

private:
    struct Job {
        ui::PartRequest request;
        qsizetype next = 0; ///< of its parts
        ui::PartResult result{};
    };

    void go(quint64 id);
    void take(quint64 id, const QByteArray &content);
    void advance(quint64 id, const ui::PartResult &step);
    void finish(quint64 id, const Error &error);
    ui::PartResult use(const ui::PartRequest &request, const ui::PartRequest::Wanted &part, const QByteArray &content);
    ui::PartResult lend(const QString &name, const QByteArray &content);

    Source m_source;
    QHash<quint64, Job> m_jobs;
    std::unique_ptr<QTemporaryDir> m_lent; ///< used in the pool alone
    int m_lentCount = 0; ///< likewise
    QThreadPool m_pool;
};

/// Writes a new file `name` (safeFileName) in `folder`, or "name (2).ext" and so on if there is one: none that is there is touched, links
/// neither. Its path, or why not. Thread: any.
std::expected<QString, Error> writeNewFile(const QString &folder, const QString &name, const QByteArray &content);

/// PNG, JPEG, GIF, WebP and BMP by what they are, at most 50 megapixels. Thread: any.
std::expected<QImage, Error> readPicture(const QByteArray &content);

} // namespace godwit::app
