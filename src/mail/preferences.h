// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QMetaType>
#include <QStringList>
#include <chrono>

namespace godwit {

/// Which keys lead to what: a preset by its name (empty: Godwit's own), and what differs from it, by the name of the action. Keys are in
/// QKeySequence's portable text; an action without any has an empty list.
struct ShortcutSettings {
    QString preset;
    QMap<QString, QStringList> keys;

    bool operator==(const ShortcutSettings &) const = default;
};

/// What a person chose about the program as a whole; what belongs to an account or a folder is kept there. A field that a file does not
/// name, or names wrongly, has the value here.
struct Preferences {
    enum class Density : std::uint8_t { Cards, Compact, Columns };
    enum class Layout : std::uint8_t { SideBySide, MessageBelow }; ///< where the message is, beside the list or below it
    enum class MessageForm : std::uint8_t { Html, PlainText };

    std::chrono::milliseconds readAfter{1500}; ///< on screen, then it counts as read; negative: never by itself
    Density density = Density::Cards;          ///< of the message list
    Layout layout = Layout::SideBySide;
    bool senderPictures = true;                ///< initials on cards
    bool rowActions = true;                    ///< buttons on the row under the mouse
    MessageForm messageForm = MessageForm::Html;
    bool darkMessages = true;                  ///< where the desktop is dark, letters are darkened too

    bool notify = true;         ///< the desktop tells of new mail in inboxes
    bool notifyContent = true;  ///< with sender and subject
    bool badge = true;          ///< the program's icon in the dock counts the unread mail of inboxes
    bool tray = false;          ///< an icon beside the clock; closing the window leaves the program running
    bool autostart = false;     ///< with the desktop, for this person
    bool offline = false;       ///< no connections until the person wants them again
    QString language;           ///< "de", "pt_BR"; empty: the desktop's. Counts from the next start on

    ShortcutSettings shortcuts;

    bool operator==(const Preferences &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Preferences)
