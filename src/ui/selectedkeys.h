// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/rowselection.h"

#include <QHash>
#include <QObject>
#include <functional>
#include <map>

namespace godwit::models {
class MessageListModel;
}

namespace godwit::ui {

/// From selected rows to the messages that stand there, of a closed conversation to all of its own. What is loaded is answered at once;
/// else the listing is asked, for the rows as the person saw them. Costs the ranges, not the rows. Thread: GUI.
class SelectedKeys : public QObject
{
    Q_OBJECT
public:
    /// Of each folder its own: in a conversation stand messages of two.
    using KeysOf = std::map<FolderId, SharedKeys>;
    using Use = std::function<void(const KeysOf &keys)>;

    static constexpr std::size_t mostAtOnce = 1000; ///< that may be looked at one by one on this thread

    explicit SelectedKeys(const models::MessageListModel *messages, QObject *parent = nullptr) : QObject(parent), m_messages(messages) {}

    /// `use` is called once, now or later, with at least one key; or never, if there are none any more.
    void ask(const QList<std::pair<int, int>> &ranges, const Use &use);

public Q_SLOTS:
    void applyKeys(const godwit::SelectionKeys &keys);

Q_SIGNALS:
    void keysWanted(quint64 ticket, const godwit::RowSelection &selection);
    void lost(); ///< the list has changed so much that nobody knows which messages were meant: nothing is done

private:
    KeysOf loaded(const QList<std::pair<int, int>> &ranges) const;

    const models::MessageListModel *m_messages;
    QHash<quint64, std::pair<FolderId, Use>> m_waiting;
    quint64 m_lastTicket = 0;
};

} // namespace godwit::ui
