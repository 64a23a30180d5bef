// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listsetups.h"

#include <QSettings>

namespace godwit::app {

namespace {

const QString group = QStringLiteral("lists");
const QString byDefault = QStringLiteral("default");
const QString columns = QStringLiteral("columns/");

QString keyOf(const Folder &folder)
{
    return QStringLiteral("%1/%2").arg(toInt(folder.account)).arg(QString::fromLatin1(folder.mailbox.toPercentEncoding()));
}

/// "date ascending threaded": words, so that a person can read them.
QString toWords(const ListSetup &setup)
{
    QStringList words{columnName(setup.column)};
    if (setup.ascending) words << QStringLiteral("ascending");
    if (setup.threaded) words << QStringLiteral("threaded");
    if (setup.mergeSubjects) words << QStringLiteral("subjects");
    if (setup.withSent) words << QStringLiteral("sent");
    if (setup.showIgnored) words << QStringLiteral("ignored");
    return words.join(u' ');
}

ListSetup fromWords(const QString &text)
{
    const QStringList words = text.split(u' ');
    ListSetup setup;
    setup.column = columnNamed(words.first()).value_or(setup.column);
    setup.ascending = words.contains(QLatin1String("ascending"));
    setup.threaded = words.contains(QLatin1String("threaded"));
    setup.mergeSubjects = words.contains(QLatin1String("subjects"));
    setup.withSent = words.contains(QLatin1String("sent"));
    setup.showIgnored = words.contains(QLatin1String("ignored"));
    return setup;
}

} // namespace

ListSetups::ListSetups(QString settingsFile) : m_file(std::move(settingsFile))
{
    m_writing.setMaxThreadCount(1);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(group);
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) m_known.insert(key, settings.value(key).toString());
}

ListSetups::~ListSetups() { m_writing.waitForDone(); }

ListSetup ListSetups::of(const Folder &folder) const
{
    const auto known = m_known.constFind(keyOf(folder));
    return fromWords(known != m_known.constEnd() ? *known : m_known.value(byDefault));
}

void ListSetups::set(const Folder &folder, const ListSetup &setup) { write(keyOf(folder), toWords(setup)); }

void ListSetups::setDefault(const ListSetup &setup) { write(byDefault, toWords(setup)); }

QString ListSetups::columnsOf(const Folder &folder) const { return m_known.value(columns + keyOf(folder)); }

void ListSetups::setColumns(const Folder &folder, const QString &text) { write(columns + keyOf(folder), text); }

void ListSetups::write(const QString &key, const QString &words)
{
    QString &known = m_known[key];
    if (known == words) return; // a filter changed
    known = words;
    m_writing.start([file = m_file, path = group + u'/' + key, words] { QSettings(file, QSettings::IniFormat).setValue(path, words); });
}

} // namespace godwit::app
