// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/roworder.h"
#include "listing/rowsource.h"
#include "mail/rowselection.h"

#include <QHash>
#include <QObject>

namespace godwit::listing {

class Sorter;
class ThreadedList;

/// The one producer of open lists. Lives on the listing thread; values come by its slots and leave by its signals.
class Listing : public QObject
{
    Q_OBJECT

public:
    explicit Listing(RowSourceFactory makeSource, QObject *parent = nullptr);
    ~Listing() override;

public Q_SLOTS:
    /// listChanged() with `initial` follows, also when it was open already. A virtual folder is empty until addHits().
    void open(godwit::FolderId folder, const godwit::ListSetup &setup = {});
    void close(godwit::FolderId folder);
    void addHits(godwit::FolderId virtualFolder, const godwit::SharedKeys &messages); ///< those that are there already change nothing
    void setHits(godwit::FolderId virtualFolder, const godwit::SharedKeys &messages); ///< these and no others; who stays keeps its row
    void applyChanges(const godwit::ChangeSet &changes);
    /// Always answered for the list as it is now: if `revision` is older, a listChanged() is on its way and arrives before the answer.
    /// (Not answering until it is asked with the right one could starve a view while a folder is being filled.)
    void requestRows(godwit::FolderId folder, quint64 revision, int first, int last);
    /// Whoever stood in the rows that the asker saw, also when the list has changed since; a closed conversation is all of its messages in
    /// this folder. Always answered.
    void requestKeys(quint64 ticket, const godwit::RowSelection &selection);
    /// The next unread message after (step 1) or before (-1) a row as the asker saw it, all the way round.
    void requestUnread(godwit::FolderId folder, quint64 revision, int row, int step);
    void requestRow(godwit::FolderId folder, godwit::MessageKey key); ///< rowFound() follows
    /// Opens or closes the conversation of a row as the asker saw it.
    void setExpanded(godwit::FolderId folder, quint64 revision, int row, bool expanded);
    void setAllExpanded(godwit::FolderId folder, bool expanded);

Q_SIGNALS:
    void listChanged(const godwit::ListDelta &delta);
    void rowsReady(const godwit::ListRows &rows);
    void keysReady(const godwit::SelectionKeys &keys);
    void unreadFound(godwit::FolderId folder, quint64 revision, int row); ///< row -1: there is none
    void rowFound(godwit::FolderId folder, quint64 revision, godwit::MessageKey key, int row); ///< row -1: it is not in the list

private:
    struct Open;

    RowSource *source();
    void makeOrder(FolderId folder, Open &open);
    void assign(FolderId folder, Open &open, bool initial);
    std::vector<ListEntry> entriesFor(FolderId folder, const Open &open);
    void applyTo(FolderId folder, Open &open, const MessageChanges &changes);
    void applyFiltered(FolderId folder, Open &open, MessageChanges changes);
    void applyToHits(FolderId folder, Open &open, const ChangeSet &changes);
    void applyDelta(FolderId folder, Open &open, const ListDelta &delta, std::vector<RowHistory::Gone> gone);
    void changeHits(FolderId folder, Open &open, const std::vector<MessageKey> &added, std::vector<MessageKey> removed);
    void publish(FolderId folder, Open &open, ListDelta delta, bool initial = false);
    int rowNow(const Open &open, FolderId folder, quint64 revision, int row) const;

    RowSourceFactory m_makeSource;
    std::unique_ptr<RowSource> m_source;
    std::map<FolderId, Open> m_open;
    quint64 m_lastRevision = 0; ///< of all lists together, so that a list opened again cannot repeat one
};

} // namespace godwit::listing
