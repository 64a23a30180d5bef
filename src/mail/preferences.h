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
    enum class Receipts : std::uint8_t { Ask, Never }; ///< "I read it": never without being asked (RFC 8098)

    std::chrono::milliseconds readAfter{1500}; ///< on screen, then it counts as read; negative: never by itself
    Density density = Density::Cards;          ///< of the message list
    Layout layout = Layout::SideBySide;
    bool senderPictures = true;                ///< initials on cards
    bool rowActions = true;                    ///< buttons on the row under the mouse
    MessageForm messageForm = MessageForm::Html;
    bool darkMessages = true;                  ///< where the desktop is dark, letters are darkened too

    std::chrono::seconds undoSend{10}; ///< so long a letter waits before it leaves; 0: it leaves at once
    bool richLetters = false;          ///< letters begin with fonts and pictures, else as plain text
    bool fixedWidth = false;           ///< the font in which plain letters are written
    bool answerAbove = false;          ///< one writes above what is quoted
    bool signatureLast = false;        ///< then the signature stands below it all the same, at the end
    std::chrono::seconds saveAfter{30}; ///< without a change: the draft goes to the server
    QStringList spelling;              ///< languages; empty: that of the desktop
    Receipts receipts = Receipts::Ask;
    bool hideTimeZone = false;         ///< letters tell the time in UTC

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
