// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keypresets.h"

#include <algorithm>
#include <span>

namespace godwit::ui {

namespace {

struct Preset {
    const char *action;
    const char *keys; ///< portable, several separated by a blank
};

constexpr Preset thunderbird[] = {
    {"refresh", "F5"},         {"search", "Ctrl+K"},
    {"palette", "Ctrl+Alt+K"}, {"filterText", "Ctrl+Shift+K"},
    {"conversationRead", "R"}, {"ignore", "K"},
    {"mute", "Shift+K"},       {"expandAll", "*"},
    {"collapseAll", "\\"},     {"newMessage", "Ctrl+N Ctrl+M"},
    {"editAsNew", "Ctrl+E"},
};

constexpr Preset kmail[] = {
    {"refresh", "Ctrl+L F5"},
    {"search", "S Ctrl+E"},
    {"nextMessage", "N"},
    {"previousMessage", "P"},
    {"nextUnread", "+"},
    {"previousUnread", "-"},
    {"move", "M"},
    {"toggleRead", "Ctrl+R"},
    {"reply", "R"},
    {"replyAll", "A Ctrl+Shift+R"},
    {"replyList", "L Ctrl+Shift+L"},
    {"forward", "F"},
    {"forwardAttached", "Shift+F"},
    {"redirect", "E"},
    {"editAsNew", "T"},
    {"flags", "Shift+T"},
    {"archive", "Shift+A"},
    {"star", "Shift+S"},
    {"source", "V"},
    {"ignore", "I"},
    {"filterText", "Alt+Q"},
    {"expandAll", "Ctrl+."},
    {"collapseAll", "Ctrl+,"},
    {"settings", "Ctrl+Shift+,"},
    {"palette", "Ctrl+Alt+I Ctrl+K"},
};

/// Those of its web page, where keys are struck one after the other.
constexpr Preset gmail[] = {
    {"newMessage", "C Ctrl+N"},
    {"reply", "R Ctrl+R"},
    {"replyAll", "A Ctrl+Shift+R"},
    {"forward", "F Ctrl+L"},
    {"nextMessage", "J"},
    {"previousMessage", "K"},
    {"archive", "E"},
    {"delete", "# Del"},
    {"junk", "!"},
    {"flags", "L"},
    {"undo", "Z Ctrl+Z"},
    {"markRead", "Shift+I"},
    {"markUnread", "Shift+U"},
    {"toggleRead", ""},
    {"ignore", ""},
    {"mute", "M"},
    {"goList", "U Ctrl+2"},
    {"goMessage", "O Ctrl+3"},
    {"goInbox", "G,I Alt+Home"},
    {"goSent", "G,T"},
    {"goDrafts", "G,D"},
    {"goArchive", "G,A"},
    {"selectAll", "*,A Ctrl+A"},
    {"selectNone", "*,N"},
    {"expandAll", ";"},
    {"collapseAll", ":"},
    {"shortcuts", "? Ctrl+?"},
};

std::span<const Preset> tableOf(KeyPreset preset)
{
    switch (preset) {
    case KeyPreset::Godwit: break;
    case KeyPreset::Thunderbird: return thunderbird;
    case KeyPreset::KMail: return kmail;
    case KeyPreset::Gmail: return gmail;
    }
    return {};
}

} // namespace

QString nameOf(KeyPreset preset)
{
    switch (preset) {
    case KeyPreset::Godwit: return QStringLiteral("Godwit");
    case KeyPreset::Thunderbird: return QStringLiteral("Thunderbird");
    case KeyPreset::KMail: return QStringLiteral("KMail");
    case KeyPreset::Gmail: return QStringLiteral("Gmail");
    }
    return {};
}

QString idOf(KeyPreset preset) { return preset == KeyPreset::Godwit ? QString() : nameOf(preset).toLower(); }

KeyPreset presetOf(const QString &id)
{
    for (const KeyPreset preset : keyPresets)
        if (idOf(preset) == id) return preset;
    return KeyPreset::Godwit;
}

QList<QKeySequence> keysOf(KeyPreset preset, const QString &action, const QList<QKeySequence> &usual)
{
    const auto table = tableOf(preset);
    const auto found = std::ranges::find_if(table, [&](const Preset &each) { return action == QLatin1StringView(each.action); });
    return found == table.end() ? usual : fromPortable(QString::fromLatin1(found->keys).split(u' ', Qt::SkipEmptyParts));
}

bool collide(const QKeySequence &one, const QKeySequence &other)
{
    if (one.isEmpty() || other.isEmpty()) return false;
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

QStringList toPortable(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) texts << key.toString(QKeySequence::PortableText);
    return texts;
}

QList<QKeySequence> fromPortable(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        const bool known = !key.isEmpty() && key[0].key() != Qt::Key_unknown;
        if (known && !keys.contains(key)) keys << key;
    }
    return keys;
}

} // namespace godwit::ui
