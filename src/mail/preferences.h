// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <chrono>

namespace godwit {

/// What a person chose about the program as a whole; what belongs to an account or a folder is kept there. A field that a file does not
/// name, or names wrongly, has the value here.
struct Preferences {
    enum class Density : std::uint8_t { Cards, Compact, Columns };
    enum class MessageForm : std::uint8_t { Html, PlainText };

    std::chrono::milliseconds readAfter{1500}; ///< on screen, then it counts as read; negative: never by itself
    Density density = Density::Cards;          ///< of the message list
    MessageForm messageForm = MessageForm::Html;
    bool darkMessages = true;                  ///< where the desktop is dark, letters are darkened too

    bool operator==(const Preferences &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Preferences)
