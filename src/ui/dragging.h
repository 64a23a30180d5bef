// SPDX-License-Identifier: GPL-3.0-or-later
// What is dragged inside the program: names of things, never the things. They mean nothing to another program, nor to another Godwit.
#pragma once

#include "mail/ids.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QMimeData>
#include <optional>

namespace godwit::ui {

/// The messages that were selected when the drag began. However many they are, they are known by a number.
struct DraggedMessages {
    quint64 ticket = 0;  ///< of MessageDeeds::beginDrag()
    FolderId folder{};   ///< where they were dragged from; may be a virtual one
    AccountId account{}; ///< its account; 0: from several
    bool readOnly = false; ///< they can be copied, not moved
    bool operator==(const DraggedMessages &) const = default;
};

namespace dragging {
inline constexpr auto messages = "application/x-godwit-messages", folder = "application/x-godwit-folder";

inline QMimeData *pack(const char *type, QByteArrayList words)
{
    auto *data = new QMimeData;
    words << QByteArray::number(QCoreApplication::applicationPid());
    data->setData(QLatin1StringView(type), words.join(' '));
    return data;
}
inline QByteArrayList unpack(const QMimeData *data, const char *type, qsizetype count) ///< empty: it is not ours
{
    QByteArrayList words = data->data(QLatin1StringView(type)).split(' ');
    const bool ours = words.size() == count + 1 && words.takeLast().toLongLong() == QCoreApplication::applicationPid();
    return ours ? words : QByteArrayList();
}
} // namespace dragging

inline QMimeData *toMimeData(const DraggedMessages &dragged)
{
    return dragging::pack(dragging::messages, {QByteArray::number(dragged.ticket), QByteArray::number(toInt(dragged.folder)),
                                               QByteArray::number(toInt(dragged.account)), QByteArray::number(int(dragged.readOnly))});
}

inline std::optional<DraggedMessages> draggedMessages(const QMimeData *data)
{
    const QByteArrayList words = dragging::unpack(data, dragging::messages, 4);
    if (words.isEmpty()) return std::nullopt;
    return DraggedMessages{words[0].toULongLong(), FolderId{words[1].toUInt()}, AccountId{words[2].toUInt()}, words[3].toInt() != 0};
}

inline QMimeData *toMimeData(FolderId folder) { return dragging::pack(dragging::folder, {QByteArray::number(toInt(folder))}); }

inline FolderId draggedFolder(const QMimeData *data) ///< 0: none
{
    return FolderId{dragging::unpack(data, dragging::folder, 1).value(0).toUInt()};
}

} // namespace godwit::ui
