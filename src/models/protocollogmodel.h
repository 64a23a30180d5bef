// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"

#include <QAbstractListModel>
#include <deque>

namespace godwit::models {

/// The last lines of all conversations with servers, oldest first. Credentials were replaced before the lines were made. Thread: GUI.
class ProtocolLogModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        AccountIdRole = Qt::UserRole + 1, ///< godwit::AccountId
        ConnectionRole, ///< int
        DirectionRole,  ///< int(godwit::ProtocolLine::Direction)
        TimeRole,       ///< QDateTime, local
        TextRole,       ///< QString: what was said, without time and direction
        SerialRole,     ///< quint64: ascending with each line, never reused
    };

    explicit ProtocolLogModel(QObject *parent = nullptr, int capacity = 5000);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    quint64 lastSerial() const { return m_lastSerial; } ///< 0: nothing was said yet

public Q_SLOTS:
    void applyLines(const QList<godwit::ProtocolLine> &lines);
    void clear();

private:
    struct Row {
        ProtocolLine line;
        QString text, display;
        quint64 serial = 0;
    };

    std::deque<Row> m_rows;
    int m_capacity;
    quint64 m_lastSerial = 0;
};

} // namespace godwit::models
