// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocollogmodel.h"

#include "mail/plaintext.h"

#include <QDateTime>
#include <algorithm>

namespace godwit::models {

namespace {

constexpr qsizetype maxLine = 4000;

QString mark(ProtocolLine::Direction direction)
{
    switch (direction) {
    case ProtocolLine::Direction::Sent: return QStringLiteral("C:");
    case ProtocolLine::Direction::Received: return QStringLiteral("S:");
    case ProtocolLine::Direction::Note: return QStringLiteral("--");
    }
    return {};
}

QString accessibleMark(ProtocolLine::Direction direction)
{
    switch (direction) {
    case ProtocolLine::Direction::Sent: return ProtocolLogModel::tr("Sent");
    case ProtocolLine::Direction::Received: return ProtocolLogModel::tr("Received");
    case ProtocolLine::Direction::Note: return ProtocolLogModel::tr("Note");
    }
    return {};
}

} // namespace

ProtocolLogModel::ProtocolLogModel(QObject *parent, int capacity) : QAbstractListModel(parent), m_capacity(std::max(1, capacity)) {}

int ProtocolLogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ProtocolLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.display;
    case Qt::AccessibleTextRole: return QString(accessibleMark(row.line.direction) + QStringLiteral(": ") + row.text);
    case AccountIdRole: return QVariant::fromValue(row.line.account);
    case ConnectionRole: return row.line.connection;
    case DirectionRole: return static_cast<int>(row.line.direction);
    case TimeRole: return QDateTime::fromMSecsSinceEpoch(row.line.time);
    case TextRole: return row.text;
    case SerialRole: return row.serial;
    default: return {};
    }
}

void ProtocolLogModel::applyLines(const QList<ProtocolLine> &lines)
{
    const auto fresh = std::min<qsizetype>(lines.size(), m_capacity);
    if (fresh == 0) return;
    if (const auto excess = static_cast<qsizetype>(m_rows.size()) + fresh - m_capacity; excess > 0) {
        beginRemoveRows({}, 0, static_cast<int>(excess) - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + excess);
        endRemoveRows();
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh) - 1);
    for (const ProtocolLine &line : lines.last(fresh)) {
        Row row{.line = line,
                .text = oneLine(QString::fromUtf8(line.text.first(std::min(line.text.size(), 4 * maxLine))), maxLine),
                .display = {},
                .serial = ++m_lastSerial};
        row.line.text.clear(); // kept once
        row.display = QStringLiteral("%1  #%2  %3 %4")
                          .arg(QDateTime::fromMSecsSinceEpoch(line.time).toString(QStringLiteral("HH:mm:ss.zzz")),
                               QString::number(line.connection), mark(line.direction), row.text);
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
}

void ProtocolLogModel::clear()
{
    if (m_rows.empty()) return;
    beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
    m_rows.clear();
    endRemoveRows();
}

} // namespace godwit::models
