// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/changeset.h"
#include "store/reader.h"

#include <QObject>
#include <QThreadPool>
#include <map>
#include <memory>

namespace godwit::app {

/// What comes to a muted conversation counts as read, and is muted itself; to an ignored one, ignored. Only messages that are new are
/// touched, once, when their headers are known: what a person marks as unread, or takes out of its conversation's silence, stays so.
/// Folders in which nothing was ever muted cost one look at their flags. Thread: GUI; it reads on a thread of its own.
class MutedThreads : public QObject
{
    Q_OBJECT
public:
    explicit MutedThreads(store::Paths paths, QObject *parent = nullptr);
    ~MutedThreads() override;

    void applyChanges(const ChangeSet &changes);
    void noteWish(const Wish &wish); ///< of the person: from now on its folder may hold muted messages

Q_SIGNALS:
    void wished(const godwit::Wish &wish);

private:
    struct Known;
    struct Answers {
        std::vector<MessageKey> muted, ignored;
    };

    void look(const MessageChanges &messages);
    void follow(Known &known, const MessageChanges &messages);
    Answers answersAmong(Known &known, const MessageChanges &messages);

    store::Paths m_paths;
    std::map<FolderId, Known> m_folders; ///< these two are used on the pool's thread only
    std::unique_ptr<store::Reader> m_reader;
    QThreadPool m_looking; ///< one thread: in the order of the changes
};

} // namespace godwit::app
