// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagelistmodel.h"

#include "mail/plaintext.h"
#include "models/rowmapping.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QScopedValueRollback>
#include <algorithm>

namespace godwit::models {

namespace {

constexpr std::size_t maxLoaded = 2000; // some screens on either side; a row costs about 1 KiB
constexpr int maxRequest = 512;
constexpr qint64 sliceMs = 4; // of many changes at once: a frame has 16

QString names(const QList<Address> &addresses)
{
    QStringList list;
    for (const Address &address : addresses) {
        if (list.size() == 10) break; // a thousand recipients do not fit a row
        list += oneLine(address.name.isEmpty() ? address.address : address.name, 200);
    }
    return list.join(QStringLiteral(", "));
}

QDateTime firstOf(qint64 wanted, qint64 otherwise)
{
    const qint64 seconds = wanted != 0 ? wanted : otherwise;
    return seconds != 0 ? QDateTime::fromSecsSinceEpoch(seconds) : QDateTime();
}

} // namespace

/// What data() hands out, made once when the row arrives.
struct MessageListModel::Loaded {
    int row = 0;
    bool stale = false; ///< changed since it was read; shown until it has been read again
    MessageSummary summary;
    ThreadPlace place;
    QString subject, from, to, preview, accessible;
    QDateTime date, sent;

    Loaded(int at, const MessageSummary &s, const ThreadPlace &p)
        : row(at), summary(s), place(p), subject(oneLine(s.subject)), from(names(s.from)), to(names(s.to)), preview(oneLine(s.preview)),
          date(firstOf(s.arrived, s.sent)), sent(firstOf(s.sent, s.arrived))
    {
        accessible = accessibleText();
    }

    QString accessibleText() const
    {
        if (!summary.headersKnown) return MessageListModel::tr("Message not read from the server yet");
        QStringList pieces;
        if (place.size > 1) {
            pieces += MessageListModel::tr("Conversation of %Ln messages", nullptr, place.size);
            if (place.unread > 0) pieces += MessageListModel::tr("%Ln unread", nullptr, place.unread);
        }
        if (!summary.flags.contains(Flag::Seen)) pieces += MessageListModel::tr("Unread");
        if (summary.flags.contains(Flag::Flagged)) pieces += MessageListModel::tr("Starred");
        if (summary.flags.contains(Flag::Answered)) pieces += MessageListModel::tr("Answered");
        if (summary.flags.contains(Flag::Deleted)) pieces += MessageListModel::tr("Marked as deleted");
        if (!from.isEmpty()) pieces += from;
        pieces += subject.isEmpty() ? MessageListModel::tr("No subject") : subject;
        if (date.isValid()) pieces += QLocale().toString(date, QLocale::ShortFormat);
        if (summary.hasAttachment) pieces += MessageListModel::tr("Has attachments");
        if (summary.flags.contains(mutedKeyword())) pieces += MessageListModel::tr("Muted");
        if (summary.pending) pieces += MessageListModel::tr("Change waiting to be sent");
        return pieces.join(QStringLiteral(", "));
    }
};

MessageListModel::MessageListModel(QObject *parent) : QAbstractListModel(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { work(false); });
}

MessageListModel::~MessageListModel() = default;

MessageListModel::LoadedRows::const_iterator MessageListModel::lowerBound(int row) const
{
    return std::ranges::lower_bound(m_loaded, row, {}, [](const auto &loaded) { return loaded->row; });
}

const MessageListModel::Loaded *MessageListModel::loadedAt(int row) const
{
    const auto at = lowerBound(row);
    return at != m_loaded.end() && (*at)->row == row ? at->get() : nullptr;
}

const MessageSummary *MessageListModel::summaryAt(int row) const
{
    const Loaded *loaded = loadedAt(row);
    return loaded ? &loaded->summary : nullptr;
}

MessageKey MessageListModel::keyAt(int row) const
{
    const Loaded *loaded = loadedAt(row);
    return loaded ? loaded->summary.key : MessageKey{};
}

QList<FlagSet> MessageListModel::loadedFlags(const QList<std::pair<int, int>> &ranges) const
{
    QList<FlagSet> flags;
    for (const auto &[first, last] : ranges)
        for (auto at = lowerBound(first); at != m_loaded.end() && (*at)->row <= last; ++at) flags << (*at)->summary.flags;
    return flags;
}

bool MessageListModel::isClosed(int row) const
{
    const Loaded *loaded = loadedAt(row);
    return loaded && loaded->place.size > 1 && !loaded->place.expanded;
}

std::pair<int, int> MessageListModel::conversationOf(int row) const
{
    int first = row, last = row;
    for (const Loaded *at = loadedAt(row); at && at->place.depth > 0 && first > 0; at = loadedAt(first)) --first;
    const auto isInside = [this](int each) {
        const Loaded *at = loadedAt(each);
        return at && at->place.depth > 0;
    };
    while (isInside(last + 1)) ++last;
    return {first, last};
}

int MessageListModel::rowOf(MessageKey key) const
{
    for (const auto &loaded : m_loaded)
        if (loaded->summary.key == key) return loaded->row;
    return -1;
}

int MessageListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Loaded *loaded = loadedAt(index.row());
    if (role == LoadedRole) return loaded != nullptr;
    if (!loaded) return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    const MessageSummary &summary = loaded->summary;
    switch (role) {
    case Qt::DisplayRole:
    case SubjectRole: return loaded->subject;
    case Qt::AccessibleTextRole: return loaded->accessible;
    case SummaryRole: return QVariant::fromValue(summary);
    case KeyRole: return QVariant::fromValue(summary.key);
    case HeadersKnownRole: return summary.headersKnown;
    case FromRole: return loaded->from;
    case ToRole: return loaded->to;
    case PreviewRole: return loaded->preview;
    case DateRole: return loaded->date;
    case SentRole: return loaded->sent;
    case SizeRole: return QVariant::fromValue(static_cast<quint64>(summary.size));
    case UnreadRole: return !summary.flags.contains(Flag::Seen);
    case FlaggedRole: return summary.flags.contains(Flag::Flagged);
    case AnsweredRole: return summary.flags.contains(Flag::Answered);
    case DraftRole: return summary.flags.contains(Flag::Draft);
    case DeletedRole: return summary.flags.contains(Flag::Deleted);
    case PendingRole: return summary.pending;
    case AttachmentRole: return summary.hasAttachment;
    case FromAddressRole: return QVariant::fromValue(summary.from.value(0));
    case ToAddressRole: return QVariant::fromValue(summary.to.value(0));
    case ForwardedRole: return summary.flags.contains(QByteArrayLiteral("$Forwarded"));
    case KeywordsRole: return QVariant::fromValue(summary.flags.keywords());
    case DepthRole: return loaded->place.depth;
    case ThreadSizeRole: return loaded->place.size;
    case ThreadUnreadRole: return loaded->place.unread;
    case ExpandedRole: return loaded->place.expanded;
    case ElsewhereRole: return !isVirtual(m_folder) && summary.folder != m_folder;
    case MutedRole: return summary.flags.contains(mutedKeyword());
    default: return {};
    }
}

QHash<int, QByteArray> MessageListModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{SummaryRole, "summary"},
                  {KeyRole, "key"},
                  {LoadedRole, "loaded"},
                  {SubjectRole, "subject"},
                  {FromRole, "from"},
                  {DateRole, "date"},
                  {UnreadRole, "unread"},
                  {FlaggedRole, "flagged"}});
    return names;
}

void MessageListModel::setFolder(FolderId folder)
{
    if (folder == m_folder) return;
    beginResetModel();
    m_folder = folder;
    m_revision = 0;
    m_count = 0;
    m_opened = false;
    m_deltas.clear();
    m_cursor = {};
    m_loaded.clear();
    m_visible = m_requested = {0, -1};
    endResetModel();
}

void MessageListModel::applyDelta(const ListDelta &delta)
{
    m_deltas.push_back(delta);
    work(false);
}

void MessageListModel::settle() { work(true); }

void MessageListModel::work(bool all)
{
    if (m_working) return; // asked by whoever is told of a row just now
    const QScopedValueRollback working(m_working, true);
    while (!m_deltas.empty()) {
        if (!applySome(m_deltas.front(), all)) {
            m_next.start(0);
            return;
        }
        m_deltas.pop_front();
        m_cursor = {};
    }
    m_next.stop();
    requestMissing();
}

/// False: the time of this slice is over.
bool MessageListModel::applySome(const ListDelta &delta, bool all)
{
    if (!m_cursor.begun) {
        if (delta.folder != m_folder || delta.revision <= m_revision) return true;
        if (!delta.initial && !m_opened) return true; // of an earlier opening; `initial` follows
        if (delta.initial && m_count > 0) removeRange({0, m_count - 1});
        m_cursor.begun = true;
        m_requested = {0, -1};
        if (!delta.moved.empty()) {
            applyWithMoves(delta);
            return true;
        }
    }
    QElapsedTimer clock;
    clock.start();
    const auto isOver = [&](std::size_t done) { return !all && done % 32 == 0 && clock.hasExpired(sliceMs); };
    while (m_cursor.removed < delta.removed.size()) {
        removeRange(delta.removed[m_cursor.removed++]);
        if (isOver(m_cursor.removed)) return false;
    }
    while (m_cursor.inserted < delta.inserted.size()) {
        insertRange(delta.inserted[m_cursor.inserted++]);
        if (isOver(m_cursor.inserted)) return false;
    }
    m_revision = delta.revision;
    m_opened = true;
    for (const auto range : delta.changed) markChanged(range);
    Q_ASSERT(m_count == delta.count);
    return true;
}

void MessageListModel::applyWithMoves(const ListDelta &delta)
{
    Q_EMIT layoutAboutToBeChanged();
    const RowMapping rows(delta);
    const QModelIndexList before = persistentIndexList();
    m_count = delta.count;
    m_revision = delta.revision;
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before) {
        const int row = rows.map(each.row());
        after.append(row < 0 ? QModelIndex() : createIndex(row, each.column()));
    }
    LoadedRows loaded;
    for (auto &each : m_loaded)
        if (const int row = rows.map(each->row); row >= 0) {
            each->row = row;
            loaded.push_back(std::move(each));
        }
    std::ranges::sort(loaded, {}, [](const auto &each) { return each->row; });
    m_loaded = std::move(loaded);
    for (const ListDelta::Move move : delta.moved) markChanged({move.to, move.to}); // its depth may be another
    for (const auto range : delta.changed) markChanged(range);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void MessageListModel::applyRows(const ListRows &rows)
{
    if (rows.folder != m_folder || rows.revision != m_revision || rows.first < 0 || !m_deltas.empty()) return;
    const int size = static_cast<int>(std::min<qsizetype>(rows.rows.size(), m_count - rows.first));
    if (size <= 0) return;
    for (int i = 0; i < size; ++i) keep(rows.first + i, rows.rows.at(i), rows.places.value(i));
    if (rows.first <= m_requested.first && m_requested.last < rows.first + size) m_requested = {0, -1};
    Q_EMIT dataChanged(index(rows.first), index(rows.first + size - 1));
    forgetFarRows();
    requestMissing();
}

void MessageListModel::setVisibleRange(int first, int last)
{
    m_visible = {std::max(first, 0), last};
    requestMissing();
}

void MessageListModel::removeRange(ListDelta::Range range)
{
    Q_ASSERT(range.first >= 0 && range.first <= range.last && range.last < m_count);
    beginRemoveRows({}, range.first, range.last);
    const int size = range.last - range.first + 1;
    const auto behind = m_loaded.erase(lowerBound(range.first), lowerBound(range.last + 1));
    std::for_each(behind, m_loaded.end(), [size](const auto &loaded) { loaded->row -= size; });
    m_count -= size;
    endRemoveRows();
}

void MessageListModel::insertRange(ListDelta::Range range)
{
    Q_ASSERT(range.first >= 0 && range.first <= range.last && range.first <= m_count);
    beginInsertRows({}, range.first, range.last);
    const int size = range.last - range.first + 1;
    std::for_each(lowerBound(range.first), m_loaded.cend(), [size](const auto &loaded) { loaded->row += size; });
    m_count += size;
    endInsertRows();
}

void MessageListModel::markChanged(ListDelta::Range range)
{
    std::for_each(lowerBound(range.first), lowerBound(range.last + 1), [](const auto &loaded) { loaded->stale = true; });
}

void MessageListModel::keep(int row, const MessageSummary &summary, const ThreadPlace &place)
{
    auto loaded = std::make_unique<Loaded>(row, summary, place);
    const auto at = lowerBound(row);
    if (at != m_loaded.end() && (*at)->row == row) m_loaded[static_cast<std::size_t>(at - m_loaded.begin())] = std::move(loaded);
    else m_loaded.insert(at, std::move(loaded));
}

/// Drops from the end that is farther from what is visible.
void MessageListModel::forgetFarRows()
{
    if (m_loaded.size() <= maxLoaded) return;
    const int middle = (m_visible.first + std::max(m_visible.last, m_visible.first)) / 2;
    const auto excess = static_cast<std::ptrdiff_t>(m_loaded.size() - maxLoaded);
    std::ptrdiff_t fromFront = 0;
    for (std::ptrdiff_t i = 0; i < excess; ++i) {
        const auto back = m_loaded.size() - 1 - static_cast<std::size_t>(i - fromFront);
        if (middle - m_loaded[static_cast<std::size_t>(fromFront)]->row > m_loaded[back]->row - middle) ++fromFront;
    }
    m_loaded.erase(m_loaded.end() - (excess - fromFront), m_loaded.end());
    m_loaded.erase(m_loaded.begin(), m_loaded.begin() + fromFront);
}

bool MessageListModel::isFresh(int row) const
{
    const Loaded *loaded = loadedAt(row);
    return loaded && !loaded->stale;
}

/// Asks for what is missing in the visible range and as much again above and below it.
void MessageListModel::requestMissing()
{
    if (!m_opened || m_count == 0 || m_visible.first > m_visible.last || !m_deltas.empty()) return;
    const int visibleFirst = std::min(m_visible.first, m_count - 1);
    const int visibleLast = std::min({m_visible.last, m_count - 1, visibleFirst + maxRequest / 4});
    const int margin = std::max(visibleLast - visibleFirst + 1, 32);
    int first = std::max(0, visibleFirst - margin);
    int last = std::min(m_count - 1, visibleLast + margin);
    // What is visible decides whether to ask; the margin only makes the answer larger. Else each row of scrolling would ask for one.
    const int inner = margin / 2;
    bool missing = false;
    for (int row = std::max(0, visibleFirst - inner); row <= std::min(m_count - 1, visibleLast + inner) && !missing; ++row)
        missing = !isFresh(row);
    if (!missing) return;
    while (first < last && isFresh(first)) ++first;
    while (last > first && isFresh(last)) --last;
    if (m_requested.first <= first && last <= m_requested.last) return;
    m_requested = {first, last};
    Q_EMIT rowsWanted(m_folder, m_revision, first, last);
}

} // namespace godwit::models
