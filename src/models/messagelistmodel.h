// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/changeset.h"

#include <QAbstractListModel>
#include <QTimer>
#include <deque>
#include <memory>
#include <vector>

namespace godwit::models {

/// The rows of the open folder. Knows how many there are, and holds the ones near the visible range; the others are blank until the view
/// comes near them. Rows come from the listing, which alone inserts and removes them: rowsWanted() asks, applyRows() answers.
/// Where a message goes from one row to another (its conversation got an answer) the layout changes: selection and current row stay with
/// the messages. Resets only in setFolder(). A row whose data is being read again keeps what it showed. Thread: GUI.
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        SummaryRole = Qt::UserRole + 1, ///< godwit::MessageSummary; invalid if not loaded. A copy: painting uses summaryAt()
        KeyRole,          ///< godwit::MessageKey, 0 if not loaded
        LoadedRole,       ///< bool
        HeadersKnownRole, ///< bool: false is the "not read yet" row
        SubjectRole,      ///< QString, one harmless line; also Qt::DisplayRole
        FromRole,         ///< QString, names where there are some
        ToRole,           ///< QString, for folders of sent mail
        FromAddressRole,  ///< godwit::Address: the first one
        ToAddressRole,
        PreviewRole,      ///< QString
        DateRole,         ///< QDateTime, local: when it arrived, else Date:
        SentRole,         ///< QDateTime, local: Date:, else when it arrived
        SizeRole,         ///< quint64
        UnreadRole,
        FlaggedRole,
        AnsweredRole,
        ForwardedRole,
        DraftRole,
        DeletedRole,
        PendingRole,
        AttachmentRole, ///< bool
        KeywordsRole,     ///< QByteArrayList
        DepthRole,        ///< int: how deep in its conversation
        ThreadSizeRole,   ///< int: messages of the conversation that begins here; 1: it stands alone, or is inside
        ThreadUnreadRole, ///< int: of them
        ExpandedRole,     ///< bool: all of them have rows
        ElsewhereRole,    ///< bool: one's own answer, which is in the Sent folder
        MutedRole,        ///< bool: of a conversation that the person does not want to hear of
    };

    explicit MessageListModel(QObject *parent = nullptr);
    ~MessageListModel() override;

    FolderId folder() const { return m_folder; }
    quint64 revision() const { return m_revision; }
    bool isOpen() const { return m_opened; } ///< the listing has answered: an empty list is an empty folder from then on
    const MessageSummary *summaryAt(int row) const; ///< null if not loaded; valid until the next slot call
    MessageKey keyAt(int row) const;                ///< 0 if not loaded
    bool isClosed(int row) const; ///< it stands for a conversation whose other messages have no rows; false if not loaded
    /// First and last row of the conversation that a row is in, as far as its rows are loaded; of a closed one its only row.
    std::pair<int, int> conversationOf(int row) const;
    int rowOf(MessageKey key) const;                ///< -1 unless loaded
    QList<FlagSet> loadedFlags(const QList<std::pair<int, int>> &ranges) const; ///< of the rows in the ranges that are loaded

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public Q_SLOTS:
    void setFolder(godwit::FolderId folder);
    void applyDelta(const godwit::ListDelta &delta);
    void applyRows(const godwit::ListRows &rows);
    void setVisibleRange(int first, int last); ///< from the view, inclusive; first > last: nothing is visible
    /// A difference of thousands of ranges is applied in slices, between which other events come. This does the rest of it now: before rows
    /// and revision() are named to the listing.
    void settle();

Q_SIGNALS:
    void rowsWanted(godwit::FolderId folder, quint64 revision, int first, int last);

private:
    struct Loaded;
    using LoadedRows = std::vector<std::unique_ptr<Loaded>>;

    LoadedRows::const_iterator lowerBound(int row) const;
    const Loaded *loadedAt(int row) const;
    struct Cursor { ///< how far the first of m_deltas is applied
        bool begun = false;
        std::size_t removed = 0, inserted = 0;
    };
    void work(bool all);
    bool applySome(const ListDelta &delta, bool all);
    void applyWithMoves(const ListDelta &delta);
    void removeRange(ListDelta::Range range);
    void insertRange(ListDelta::Range range);
    void markChanged(ListDelta::Range range);
    void keep(int row, const MessageSummary &summary, const ThreadPlace &place);
    bool isFresh(int row) const;
    void forgetFarRows();
    void requestMissing();

    std::deque<ListDelta> m_deltas; ///< not applied yet
    Cursor m_cursor;
    QTimer m_next; ///< the next slice
    bool m_working = false;
    FolderId m_folder{};
    quint64 m_revision = 0;
    int m_count = 0;
    bool m_opened = false;
    LoadedRows m_loaded; ///< ascending by row
    ListDelta::Range m_visible{0, -1};
    ListDelta::Range m_requested{0, -1}; ///< asked for at m_revision, not answered yet
};

} // namespace godwit::models
