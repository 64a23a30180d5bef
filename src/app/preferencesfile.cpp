// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesfile.h"

#include <QSettings>
#include <array>

namespace godwit::app {

namespace {

using Density = Preferences::Density;
using Layout = Preferences::Layout;
using MessageForm = Preferences::MessageForm;
using Receipts = Preferences::Receipts;

constexpr std::array densities{std::pair{Density::Cards, "cards"}, std::pair{Density::Compact, "compact"},
                               std::pair{Density::Columns, "columns"}};
constexpr std::array layouts{std::pair{Layout::SideBySide, "beside"}, std::pair{Layout::MessageBelow, "below"}};
constexpr std::array forms{std::pair{MessageForm::Html, "html"}, std::pair{MessageForm::PlainText, "plain"}};
constexpr std::array receiptNames{std::pair{Receipts::Ask, "ask"}, std::pair{Receipts::Never, "never"}};

template <class Names, class Value> QString nameOf(const Names &names, Value value)
{
    for (const auto &[each, name] : names)
        if (each == value) return QString::fromLatin1(name);
    return {};
}

template <class Names, class Value> void readName(const QSettings &settings, const char *key, const Names &names, Value &value)
{
    const QString written = settings.value(QLatin1StringView(key)).toString();
    for (const auto &[each, name] : names)
        if (written == QLatin1StringView(name)) value = each;
}

constexpr std::array switches{std::pair{&Preferences::darkMessages, "reading/dark"},
                              std::pair{&Preferences::richLetters, "writing/rich"},
                              std::pair{&Preferences::fixedWidth, "writing/fixedWidth"},
                              std::pair{&Preferences::answerAbove, "writing/above"},
                              std::pair{&Preferences::signatureLast, "writing/signatureLast"},
                              std::pair{&Preferences::hideTimeZone, "writing/hideTimeZone"},
                              std::pair{&Preferences::notify, "desktop/notify"},
                              std::pair{&Preferences::notifyContent, "desktop/content"},
                              std::pair{&Preferences::badge, "desktop/badge"},
                              std::pair{&Preferences::tray, "desktop/tray"},
                              std::pair{&Preferences::autostart, "desktop/autostart"},
                              std::pair{&Preferences::offline, "desktop/offline"}};

constexpr std::array spans{std::pair{&Preferences::undoSend, "writing/undoSeconds"},
                           std::pair{&Preferences::saveAfter, "writing/saveSeconds"}};

constexpr qsizetype longestName = 100;
constexpr int longestSpan = 3600;

/// An action without keys is kept as a list of one empty text: of an empty list nothing would be left in the file.
ShortcutSettings readShortcuts(QSettings &settings)
{
    ShortcutSettings read;
    settings.beginGroup(QStringLiteral("shortcuts"));
    read.preset = settings.value(QStringLiteral("preset")).toString().left(longestName);
    settings.beginGroup(QStringLiteral("keys"));
    for (const QString &action : settings.childKeys()) {
        QStringList keys = settings.value(action).toStringList();
        keys.removeAll(QString());
        if (action.size() <= longestName) read.keys.insert(action, keys);
    }
    settings.endGroup();
    settings.endGroup();
    return read;
}

void writeShortcuts(QSettings &settings, const ShortcutSettings &shortcuts)
{
    settings.beginGroup(QStringLiteral("shortcuts"));
    settings.remove(QString());
    settings.setValue(QStringLiteral("preset"), shortcuts.preset);
    settings.beginGroup(QStringLiteral("keys"));
    for (const auto &[action, keys] : shortcuts.keys.asKeyValueRange())
        settings.setValue(action, keys.isEmpty() ? QStringList{QString()} : keys);
    settings.endGroup();
    settings.endGroup();
}

} // namespace

Preferences readPreferences(const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    Preferences read;
    bool isNumber = false;
    const int readAfter = settings.value(QStringLiteral("reading/readAfterMs")).toInt(&isNumber);
    if (isNumber) read.readAfter = std::chrono::milliseconds(readAfter);
    readName(settings, "list/density", densities, read.density);
    readName(settings, "window/panes", layouts, read.layout);
    read.senderPictures = settings.value(QStringLiteral("list/pictures"), read.senderPictures).toBool();
    read.rowActions = settings.value(QStringLiteral("list/rowActions"), read.rowActions).toBool();
    readName(settings, "reading/form", forms, read.messageForm);
    readName(settings, "writing/receipts", receiptNames, read.receipts);
    read.spelling = settings.value(QStringLiteral("writing/spelling")).toStringList();
    for (const auto &[field, key] : spans) {
        const int seconds = settings.value(QLatin1StringView(key)).toInt(&isNumber);
        if (isNumber && seconds >= 0 && seconds <= longestSpan) read.*field = std::chrono::seconds(seconds);
    }
    for (const auto &[field, key] : switches) read.*field = settings.value(QLatin1StringView(key), read.*field).toBool();
    read.language = settings.value(QStringLiteral("desktop/language")).toString().left(longestName);
    read.shortcuts = readShortcuts(settings);
    return read;
}

Error writePreferences(const QString &file, const Preferences &preferences)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(QStringLiteral("reading/readAfterMs"), qint64(preferences.readAfter.count()));
    settings.setValue(QStringLiteral("list/density"), nameOf(densities, preferences.density));
    settings.setValue(QStringLiteral("window/panes"), nameOf(layouts, preferences.layout));
    settings.setValue(QStringLiteral("list/pictures"), preferences.senderPictures);
    settings.setValue(QStringLiteral("list/rowActions"), preferences.rowActions);
    settings.setValue(QStringLiteral("reading/form"), nameOf(forms, preferences.messageForm));
    settings.setValue(QStringLiteral("writing/receipts"), nameOf(receiptNames, preferences.receipts));
    settings.setValue(QStringLiteral("writing/spelling"), preferences.spelling);
    for (const auto &[field, key] : spans) settings.setValue(QLatin1StringView(key), qint64((preferences.*field).count()));
    for (const auto &[field, key] : switches) settings.setValue(QLatin1StringView(key), preferences.*field);
    settings.setValue(QStringLiteral("desktop/language"), preferences.language);
    writeShortcuts(settings, preferences.shortcuts);
    settings.sync();
    if (settings.status() == QSettings::NoError) return {};
    return {Error::Kind::Storage, {}, {}, file};
}

} // namespace godwit::app
