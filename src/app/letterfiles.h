// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/letter.h"
#include "store/store.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <atomic>
#include <functional>
#include <memory>

namespace godwit::app {

/// What goes with letters: files and pictures of this computer, and parts of messages, as immutable files beside the journal. Thread: GUI;
/// files are copied and pictures computed in a pool.
class LetterFiles : public QObject
{
    Q_OBJECT
public:
    /// `picture`: of a part that is shown within the text, for the screen.
    using Done = std::function<void(const std::expected<LetterPart, Error> &part, const QImage &picture)>; ///< on this thread

    using Progress = std::function<void(quint64 octets, quint64 total)>; ///< on this thread, at each percent
    using Stop = std::shared_ptr<std::atomic<bool>>; ///< true: it is not wanted any more, and fails as cancelled

    explicit LetterFiles(const store::Store *store, QObject *parent = nullptr); ///< it outlives this
    ~LetterFiles() override; ///< what is still being copied is given up

    Stop addFile(const QUrl &file, const QByteArray &contentId, const Done &done, const Progress &progress = {});
    void addData(const QByteArray &octets, const QString &name, const QByteArray &type, const QByteArray &contentId, const Done &done);
    /// Names of files for them, in order; the first error ends it.
    void addAll(const QByteArrayList &contents, std::function<void(const std::expected<QStringList, Error> &)> done);
    /// The same picture with no side longer than that. What is no picture, or not larger, stays as it is.
    void shrink(const LetterPart &part, int longestSide, const Done &done);
    void loadPicture(const LetterPart &part, const std::function<void(const QImage &)> &done); ///< null: it is none

private:
    void keep(LetterPart part, const QByteArray &octets, const Done &done);
    void tell(const std::expected<LetterPart, Error> &part, const QImage &picture, const Done &done);
    QImage pictureOf(const LetterPart &part) const;
    QString folder() const { return m_store->paths().files(); }

    const store::Store *m_store;
    std::atomic<bool> m_ending = false;
    QThreadPool m_pool;
};

} // namespace godwit::app
