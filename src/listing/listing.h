// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/openlist.h"
#include "listing/rowsource.h"

#include <QHash>
#include <QObject>

namespace godwit::listing {

/// The one producer of open lists. Lives on the listing thread; values come by its slots and leave by its signals.
class Listing : public QObject
{
    Q_OBJECT

public:
    explicit Listing(RowSourceFactory makeSource, QObject *parent = nullptr);
    ~Listing() override;

public Q_SLOTS:
    void open(godwit::FolderId folder); ///< listChanged() with `initial` follows, also when it was open already
    void close(godwit::FolderId folder);
    void applyChanges(const godwit::ChangeSet &changes);
    /// Always answered for the list as it is now: if `revision` is older, a listChanged() is on its way and arrives before the answer.
    /// (Not answering until it is asked with the right one could starve a view while a folder is being filled.)
    void requestRows(godwit::FolderId folder, quint64 revision, int first, int last);
    /// Whoever stood in the rows that the asker saw, also when the list has changed since. Always answered.
    void requestKeys(quint64 ticket, const godwit::RowSelection &selection);
    /// The next unread message after (step 1) or before (-1) a row as the asker saw it, all the way round.
    void requestUnread(godwit::FolderId folder, quint64 revision, int row, int step);

Q_SIGNALS:
    void listChanged(const godwit::ListDelta &delta);
    void rowsReady(const godwit::ListRows &rows);
    void keysReady(const godwit::SelectionKeys &keys);
    void unreadFound(godwit::FolderId folder, quint64 revision, int row); ///< row -1: there is none

private:
    struct Open {
        OpenList list;
        RowHistory history;
        quint64 revision = 0;
    };

    RowSource *source();
    void applyTo(Open &open, const MessageChanges &changes);
    void publish(FolderId folder, Open &open, ListDelta delta, bool initial = false);

    RowSourceFactory m_makeSource;
    std::unique_ptr<RowSource> m_source;
    QHash<FolderId, Open> m_open;
    quint64 m_lastRevision = 0; ///< of all lists together, so that a list opened again cannot repeat one
};

} // namespace godwit::listing
