// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keptmessage.h"

#include "models/messagelistmodel.h"
#include "ui/messagelistview.h"

#include <algorithm>

namespace godwit::ui {

KeptMessage::KeptMessage(models::MessageListModel *messages, MessageListView *view, QObject *parent)
    : QObject(parent), m_messages(messages), m_view(view)
{
    connect(messages, &QAbstractItemModel::dataChanged, this, &KeptMessage::look);
    connect(messages, &QAbstractItemModel::modelReset, this, [this] {
        m_key = {};
        m_asked = 0;
    });
}

void KeptMessage::keep(MessageKey key, bool unfold)
{
    if (key == MessageKey{}) return;
    m_key = key;
    m_unfold = unfold;
    m_found = false;
    ask();
}

void KeptMessage::ask()
{
    ++m_asked;
    Q_EMIT rowWanted(m_messages->folder(), m_key);
}

bool KeptMessage::isAwaited() const { return m_key != MessageKey{} && (!m_found || m_place == m_view->currentIndex()); }

void KeptMessage::applyRow(FolderId folder, quint64 revision, MessageKey key, int row)
{
    if (folder != m_messages->folder()) return;
    m_asked = std::max(0, m_asked - 1);
    if (key != m_key || m_found || m_asked > 0) return;
    m_messages->settle();
    if (revision != m_messages->revision()) { // the list has changed on the way
        ask();
        return;
    }
    if (row < 0) { // filtered out
        m_key = {};
        Q_EMIT settled();
        return;
    }
    const QModelIndex place = m_messages->index(row, 0);
    m_found = true;
    m_place = place;
    m_view->setCurrentIndex(place);
    m_view->scrollTo(place, QAbstractItemView::PositionAtCenter);
    look();
}

/// Once the row has been read: it may be that of a closed conversation.
void KeptMessage::look()
{
    if (m_key == MessageKey{} || !m_found) return;
    const int row = m_place.row();
    if (m_place.isValid() && m_messages->keyAt(row) == MessageKey{}) return; // soon
    const MessageKey key = std::exchange(m_key, MessageKey{});
    if (m_place.isValid() && m_unfold && m_messages->keyAt(row) != key && m_messages->isClosed(row)) {
        Q_EMIT expandWanted(m_messages->folder(), m_messages->revision(), row, true);
        keep(key, false);
        return;
    }
    Q_EMIT settled();
}

} // namespace godwit::ui
