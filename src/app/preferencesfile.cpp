// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesfile.h"

#include <QSettings>
#include <array>

namespace godwit::app {

namespace {

using Density = Preferences::Density;
using MessageForm = Preferences::MessageForm;

constexpr std::array densities{std::pair{Density::Cards, "cards"}, std::pair{Density::Compact, "compact"},
                               std::pair{Density::Columns, "columns"}};
constexpr std::array forms{std::pair{MessageForm::Html, "html"}, std::pair{MessageForm::PlainText, "plain"}};

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

} // namespace

Preferences readPreferences(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    Preferences read;
    bool isNumber = false;
    const int readAfter = settings.value(QStringLiteral("reading/readAfterMs")).toInt(&isNumber);
    if (isNumber) read.readAfter = std::chrono::milliseconds(readAfter);
    readName(settings, "list/density", densities, read.density);
    readName(settings, "reading/form", forms, read.messageForm);
    read.darkMessages = settings.value(QStringLiteral("reading/dark"), read.darkMessages).toBool();
    return read;
}

void writePreferences(const QString &file, const Preferences &preferences)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(QStringLiteral("reading/readAfterMs"), qint64(preferences.readAfter.count()));
    settings.setValue(QStringLiteral("list/density"), nameOf(densities, preferences.density));
    settings.setValue(QStringLiteral("reading/form"), nameOf(forms, preferences.messageForm));
    settings.setValue(QStringLiteral("reading/dark"), preferences.darkMessages);
}

} // namespace godwit::app
