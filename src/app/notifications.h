// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktopnotes.h"
#include "app/newmail.h"
#include "mail/error.h"
#include "mail/rowselection.h"
#include "store/paths.h"

#include <QThreadPool>
#include <QTimer>

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::app {

/// Tells on the desktop of mail that comes to inboxes while the program runs: one note for each message, one for many that come together.
/// A note goes when its message is read or gone, wherever that was done. Thread: GUI; it reads the store in the pool.
class Notifications : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Notifications(store::Paths paths, SessionBus *bus, const models::FolderTreeModel *folders, QObject *parent = nullptr);
    ~Notifications() override;

    /// Off: nothing is shown, and what is shown is withdrawn. Without content: only that there is something.
    void setWanted(bool wanted, bool content);

    static DesktopNote noteOf(const MessageSummary &message); ///< with content, and nothing to be done about it

    void applyChanges(const ChangeSet &changes);
    void folderSynced(FolderId folder, const Error &error);

Q_SIGNALS:
    /// This inbox was numbered anew and has to be brought level, so that one knows what is new in it.
    void levelWanted(godwit::FolderId folder);
    void messageChosen(godwit::FolderId folder, godwit::MessageKey key, const QString &token);
    void replyWished(godwit::FolderId folder, godwit::MessageKey key, const QString &token);
    void folderChosen(godwit::FolderId folder, const QString &token);
    void readWished(godwit::FolderId folder, const godwit::SharedKeys &messages);
    void deleteWished(const godwit::SharedKeys &messages);

private:
    struct Note {
        FolderId folder{};
        QList<MessageKey> messages; ///< one, or those of a group
    };
    bool isWatched(FolderId folder) const;
    void look();
    void announce(FolderId folder, const QList<MessageSummary> &rows);
    void showOne(FolderId folder, const MessageSummary &message);
    void showGroup(FolderId folder, const QList<MessageSummary> &added);
    void settle(MessageKey key);
    void invoked(const QString &id, const QString &action, const QString &token);
    QString placeOf(FolderId folder) const;

    store::Paths m_paths;
    const models::FolderTreeModel *m_folders;
    DesktopNotes m_notes;
    NewMail m_new;
    QHash<FolderId, QList<MessageKey>> m_arrived; ///< not looked at yet
    QHash<QString, Note> m_shown;                 ///< by DesktopNote::id
    QHash<FolderId, QStringList> m_senders;       ///< of the messages of a group
    QTimer m_gather;
    QThreadPool m_reading; ///< one thread: in the order in which they came
    bool m_wanted = true, m_content = true;
};

} // namespace godwit::app
